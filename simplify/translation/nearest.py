"""Fixed phrases that come close to a sentence that is none: an offer to the writer, never a translation.

Wordings are ranked by the letters that they share with the sentence (cosine of weighed trigrams, so that "luiers" is
near "luier"), filled with the sentence's own names, times and things, and offered only when every fact of the
sentence is in them and none is new. So a phrase without the "niet", or with another time, is never offered.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from math import log, sqrt

from simplify.facts import compare
from simplify.translation import phrases, slots
from simplify.translation.folding import Token, tokens
from simplify.translation.phrases import Match
from simplify.translation.values import Situation, Typed
from simplify.translation.wordings import PhraseWording, Slot, wordings
from simplify.wording import SOURCE

NEAR = 0.42  # cosine; below it two sentences share little more than their small words
LOOKED_AT = 40  # wordings that are tried, nearest first


class _Index:
    """Hold the wordings of the bank as vectors of weighed trigrams, and which wordings hold a trigram."""

    def __init__(self, found: tuple[PhraseWording, ...]) -> None:
        self.wordings = found
        counted = [_trigrams(word for word in one.units if isinstance(word, str)) for one in found]
        holders: Counter[str] = Counter(trigram for one in counted for trigram in one)
        self._weights = {trigram: log(len(found) / count) for trigram, count in holders.items()}
        self._postings: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        for number, one in enumerate(counted):
            for trigram, weight in self._weighed(one).items():
                self._postings[trigram].append((number, weight))

    def near(self, said: list[str]) -> list[tuple[float, PhraseWording]]:
        """Return the wordings nearest to some words, with their cosine."""
        scores: defaultdict[int, float] = defaultdict(float)
        for trigram, weight in self._weighed(_trigrams(said)).items():
            for number, other in self._postings.get(trigram, ()):
                scores[number] += weight * other
        best = sorted(scores, key=lambda number: (-scores[number], number))[:LOOKED_AT]
        return [(scores[number], self.wordings[number]) for number in best if scores[number] >= NEAR]

    def _weighed(self, counts: Mapping[str, int]) -> dict[str, float]:
        weighed = {one: count * self._weights.get(one, log(len(self.wordings))) for one, count in counts.items()}
        length = sqrt(sum(weight * weight for weight in weighed.values())) or 1.0
        return {trigram: weight / length for trigram, weight in weighed.items()}


def nearest(sentence: str, now: Situation, count: int = 3) -> tuple[str, ...]:
    """Return fixed Dutch sentences with the facts of this one and most of its words, nearest first.

    `sentence` is one Dutch sentence; `now` holds the known names and the day. Nothing is offered for a sentence that
    is a fixed phrase already.
    """
    read = tokens(sentence, SOURCE)
    own = {token.text for name in now.names for token in tokens(name, SOURCE)}
    said = [token.text for token in read if token.text not in own and not token.text.isdigit()]
    asked = "?" in said
    if phrases.translate(sentence, SOURCE, now) is not None:
        return ()
    found: dict[str, None] = {}
    for _, wording in _index().near(said):
        if ("?" in wording.units) is not asked:
            continue
        offer = _filled(wording, sentence, read, now)
        whole = offer.endswith((".", "?", "!"))  # "Studiedag" is a heading
        if whole and not compare(sentence, offer, SOURCE, now.names) and phrases.translate(offer, SOURCE, now):
            found.setdefault(offer)
        if len(found) == count:
            break
    return tuple(found)


@cache
def _index() -> _Index:
    return _Index(tuple(wordings(SOURCE)))


def _trigrams(words: Iterator[str] | list[str]) -> Counter[str]:
    """Count the runs of three letters of each word, with its edges: "pap" has " pa", "pap" and "ap "."""
    found: Counter[str] = Counter()
    for word in words:
        edged = f" {word} "
        found.update(edged[at : at + 3] for at in range(len(edged) - 2))
    return found


def _filled(wording: PhraseWording, sentence: str, read: list[Token], now: Situation) -> str:
    """Return a wording with the names, times and things of a sentence in its slots, in their order; "" if one lacks."""
    readings: dict[str, Typed] = {}
    used: set[int] = set()
    for unit in wording.units:
        if isinstance(unit, Slot) and unit.name not in readings:
            found = next(((at, value) for at, value in _values(unit, sentence, read, now) if at not in used), None)
            if found is None:
                return ""
            used.add(found[0])
            readings[unit.name] = found[1]
    values = phrases.settled(wording, readings, now)
    made = phrases.render(Match(wording.key, values), SOURCE, SOURCE) if values is not None else None
    return made.back if made else ""


def _values(slot: Slot, sentence: str, read: list[Token], now: Situation) -> Iterator[tuple[int, Typed]]:
    """Yield what a slot can hold in a sentence, with the number of the word where it stands."""
    for at, token in enumerate(read):
        found = list(slots.reader(slot.name, slot.form)(sentence, token.start, now))
        if found:
            yield at, max(found, key=lambda reading: reading[0])[1]  # "vrijdag 12 december" rather than "vrijdag"
