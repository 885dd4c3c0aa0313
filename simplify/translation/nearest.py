"""Fixed phrases that come close to a sentence that is none: an offer to the writer, never a translation.

Wordings are ranked by the letters that they share with the sentence (cosine of weighed trigrams, so that "luiers" is
near "luier"), filled with the sentence's own names, times and things, and offered only when every fact of the
sentence is in them and none is new. So a phrase without the "niet", or with another time, is never offered.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from math import log, sqrt

from simplify.facts import compare
from simplify.translation import clauses, phrases, slots
from simplify.translation.folding import Token, tokens
from simplify.translation.phrases import Match
from simplify.translation.values import Situation, Typed
from simplify.translation.wordings import PhraseWording, Slot, wordings
from simplify.types import FactKind
from simplify.wording import SOURCE

NEAR = 0.42  # cosine; below it two sentences share little more than their small words
THEN = re.compile(r"(?<=\ben)\s+(?:daarna|vervolgens|toen)\s+", re.IGNORECASE)  # two sentences in a row say it too
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
    if not tokens(sentence, SOURCE) or phrases.translate(sentence, SOURCE, now) is not None:
        return ()
    # One phrase for a sentence that says two things would leave one of them out.
    return tuple(dict.fromkeys(_in_halves(sentence, now, count)))[:count] or _whole(sentence, now, count)


def _in_halves(sentence: str, now: Situation, count: int) -> Iterator[str]:
    """Yield two phrases for a sentence that joins two statements: "… gespeeld en daarna geslapen"."""
    text = sentence.rstrip(".! ")
    light = clauses.FILLERS | {clauses.TODAY}
    plain = " ".join(word for word in THEN.sub(" ", text).split() if word.lower() not in light)
    read = tokens(plain, SOURCE)
    for left, right in clauses.halves(plain, read, now.names) if len(read) > 3 else ():
        names = [name for name in now.names if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", left)]
        later = replace(now, subject=names[0]) if len(names) == 1 else now
        for first in _near_or_same(left, now, 1):
            for second in _near_or_same(right, later, count):
                offer = f"{first} {second}"
                if _says_the_same(sentence, offer, now):
                    yield offer


def _near_or_same(clause: str, now: Situation, count: int) -> tuple[str, ...]:
    known = phrases.translate(f"{clause}.", SOURCE, now)
    return (known.back,) if known else _whole(f"{clause}.", now, count)


def _says_the_same(sentence: str, offer: str, now: Situation) -> bool:
    """Tell whether an offer has the facts of a sentence; two sentences may say a name twice, and the date is above."""
    difference = compare(sentence, offer, SOURCE, now.names)
    again = all(fact.kind is FactKind.NAME and fact.text in sentence for fact in difference.added)
    return again and all(fact.text.lower() == clauses.TODAY for fact in difference.lost)


def _whole(sentence: str, now: Situation, count: int) -> tuple[str, ...]:
    read = tokens(sentence, SOURCE)
    own = {token.text for name in now.names for token in tokens(name, SOURCE)}
    said = [token.text for token in read if token.text not in own and not token.text.isdigit()]
    asked = "?" in said
    found: dict[str, None] = {}
    for _, wording in _index().near(said):
        if ("?" in wording.units) is not asked:
            continue
        offer = _filled(wording, sentence, read, now)
        whole = offer.endswith((".", "?", "!"))  # "Studiedag" is a heading
        if whole and _says_the_same(sentence, offer, now) and phrases.translate(offer, SOURCE, now):
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
