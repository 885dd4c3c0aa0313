"""An exception gets a sentence of its own: "..., tenzij u belt." -> ". Dat geldt niet als u belt."."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.rules.clauses import SUBORDINATORS, has_finite, opens_with_verb
from simplify.rules.reason import subject_first
from simplify.rules.rule import Reading, Rule

LONG = 10  # words; a shorter sentence is read in one breath
LEAST = 4  # words before the exception
WHEN = frozenset({"in", "op", "tijdens"})


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "tenzij", "behalve als" and "behalve in" at the head of a sentence, or after a comma at its end."""
    words = reading.lowers
    if not reading.care or len(words) < LONG or reading.text.rstrip()[-1:] != ".":
        return
    if any(mark in reading.text for mark in '"“”«»;:('):
        return
    head = _opens(words, 0)
    if head:
        yield from _first(reading, head)
        return
    for at in range(LEAST, len(words) - 2):
        head = _opens(words, at)
        if not head and words[at] == "behalve" and words[at + 1] in WHEN:
            head = at + 1
        if head:
            yield from _last(reading, at, head)
            return


def _opens(words: Sequence[str], at: int) -> int:
    """Return the word after "tenzij" or "behalve als" at a word; 0 when neither stands there."""
    if words[at] == "tenzij":
        return at + 1
    return at + 2 if tuple(words[at : at + 2]) == ("behalve", "als") else 0


def _first(reading: Reading, head: int) -> Iterable[Sequence[Piece]]:
    """Return "Wij sluiten. Dat geldt niet als u belt." for "Tenzij u belt, sluiten wij."."""
    stop = reading.clause_end(head)
    if stop + 2 > len(reading.words) or reading.between(stop - 1).strip() != "," or not opens_with_verb(reading, stop):
        return
    if reading.clause_end(stop) != len(reading.words):
        return
    found = subject_first(reading, stop, stop)
    if found is not None:
        end = reading.words[-1].end
        yield [*found[1], Piece(end, end, f". Dat geldt niet als {reading.span(head, stop)}")]


def _last(reading: Reading, at: int, head: int) -> Iterable[Sequence[Piece]]:
    """Return "Wij sluiten. Dat geldt niet als u belt." for "Wij sluiten, tenzij u belt."."""
    words = reading.lowers
    if reading.between(at - 1).strip() != "," or reading.clause_end(at) != len(words) or not has_finite(reading, 0, at):
        return
    if words[0] in SUBORDINATORS or any(word in SUBORDINATORS for word in words[1:at]) or "?" in reading.text:
        return
    told = f". Dat geldt niet {'als' if head > at + 1 or words[at] == 'tenzij' else words[head]}"
    start = head if words[head - 1] in ("als", "tenzij") else head + 1
    yield [Piece(reading.words[at - 1].end, reading.words[start - 1].end, told)]


UNLESS = Rule("unless", "simplify-reason-split", find)
