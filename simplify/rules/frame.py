"""What frames a message goes behind it: "In het kader van de lente gaan wij ..." -> "... Dat hoort bij de lente."."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.rules.clauses import DETERMINERS, SUBORDINATORS, has_finite
from simplify.rules.reason import subject_first
from simplify.rules.rule import Reading, Rule

LONG = 8  # words; a shorter sentence is read in one breath
# What stands first -> the sentence that tells it afterwards.
FRAMES = {
    ("in", "het", "kader", "van"): "Dat hoort bij",
    ("voor", "het", "thema"): "Dat hoort bij het thema",
    ("ten", "behoeve", "van"): "Dat is voor",
    ("ter", "gelegenheid", "van"): "Dat is voor",
    ("ter", "ere", "van"): "Dat is voor",
    ("in", "tegenstelling", "tot"): "Dat is anders dan",
    ("ten", "aanzien", "van"): "Dat gaat over",
    ("met", "betrekking", "tot"): "Dat gaat over",
    ("wat", "betreft"): "Dat gaat over",
    ("ter", "bevordering", "van"): "Dat is goed voor",
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
    stop = reading.clause_end(verb)
    contrast = words[stop : stop + 1] == ("maar",) and not has_finite(reading, stop, len(words))
    if told == "Dat gaat over" and TELLS & set(words[verb:]):
        return  # "wat betreft de kosten zullen wij u informeren": it tells what they inform about
    if stop != len(words) and not contrast:
        return  # "..., mits dit bekend is": "dat" would be about that
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


ABOUT = frozenset({"over", "omtrent", "inzake", "aangaande"})
TELLS = frozenset(
    "informeren vertellen spreken praten besluiten beslissen berichten overleggen nadenken inlichten "
    "geïnformeerd verteld gesproken gepraat besloten beslist overlegd nagedacht ingelicht".split()
)


def topic(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "Over de toekomst zal de directie u informeren.": what it is about goes to the end."""
    words = reading.lowers
    if len(words) < LONG or words[0] not in ABOUT or words[-1] not in TELLS or reading.text.rstrip()[-1:] != ".":
        return
    if reading.clause_end(0) != len(words) or SUBORDINATORS & set(words) or {"en", "maar"} & set(words):
        return
    found = subject_first(reading, 1)
    if found is None:
        return
    end = reading.words[-1].end
    yield [reading.one([*found[1], Piece(end, end, f" over {reading.span(1, found[0])}")])]


TOPIC = Rule("topic", "simplify-reason-split", topic)
FRAME = Rule("frame", "simplify-reason-split", find)
