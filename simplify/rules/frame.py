"""What frames a message goes behind it: "In het kader van de lente gaan wij ..." -> "... Dat hoort bij de lente."."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.rules.clauses import DETERMINERS, SUBORDINATORS
from simplify.rules.reason import subject_first
from simplify.rules.rule import Reading, Rule

LONG = 9  # words; a shorter sentence is read in one breath
# What stands first -> the sentence that tells it afterwards.
FRAMES = {
    ("in", "het", "kader", "van"): "Dat hoort bij",
    ("voor", "het", "thema"): "Dat hoort bij het thema",
    ("ten", "behoeve", "van"): "Dat is voor",
    ("ter", "gelegenheid", "van"): "Dat is voor",
    ("ter", "ere", "van"): "Dat is voor",
    ("in", "tegenstelling", "tot"): "Dat is anders dan",
}
RULED = (
    ("op", "grond", "van"),
    ("op", "basis", "van"),
    ("conform",),
    ("volgens",),
    ("overeenkomstig",),
    ("ingevolge",),
)
# What a centre writes down for all: its rules stand "in" it.
PAPERS = ("beleid", "reglement", "protocol", "regels", "huisregels", "voorwaarden", "contract", "afspraken")
OURS = frozenset("ons onze het de".split())


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find a frame at the head of a statement of one clause."""
    words = reading.lowers
    if not reading.care or len(words) < LONG or reading.text.rstrip()[-1:] != "." or reading.text.isupper():
        return
    if any(mark in reading.text for mark in '"“”«»;:('):
        return
    head, told = _frame(reading)
    found = subject_first(reading, head) if head else None
    if found is None or reading.clause_end(0) < found[0] or SUBORDINATORS & set(words[head : found[0]]):
        return
    verb, pieces = found
    what = reading.span(head, verb)
    if told == "Dat staat in" and (words[head] not in OURS or not words[verb - 1].endswith(PAPERS)):
        return
    end = reading.words[-1].end
    yield [reading.one([*pieces, Piece(end, end, f". {told} {what}")])]


def _frame(reading: Reading) -> tuple[int, str]:
    """Return the word after the words that frame, and what tells it afterwards; 0 when there are none."""
    for words, told in FRAMES.items():
        if reading.lowers[: len(words)] == words:
            head = len(words)
            known = told != "Dat is anders dan" or reading.lowers[head] in {"eerdere", "onze", "ons", *DETERMINERS}
            return (head, told) if known else (0, "")
    for words in RULED:
        if reading.lowers[: len(words)] == words:
            return len(words), "Dat staat in"
    return 0, ""


FRAME = Rule("frame", "simplify-reason-split", find)
