"""Times of a sentence and of its translation: each must be there, at its own place, on its own side of noon.

"half drie", "14.30 uur", "2:30 pm" and "下午2:30" are one time; "2:30 am" is another one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from simplify.facts import facts
from simplify.translation.tables import table
from simplify.types import FactKind

MORNING, LATER, UNSAID = "morning", "later", ""
NOON = 12 * 60
FREE_ORDER: frozenset[str] = frozenset()  # languages that often say the later of two times first


@dataclass(frozen=True, slots=True)
class Time:
    """Hold a time: minutes since midnight, which side of noon the words beside it say, and where it stands."""

    minutes: int
    side: str
    spoken: bool  # "half drie" may be in the night or in the afternoon
    start: int
    end: int

    def same(self, other: Time) -> bool:
        """Tell whether two times can be one; the other side of noon must be said, or be open in the words."""
        if self.minutes % NOON != other.minutes % NOON:
            return False
        sides = self._sides() & other._sides()
        return bool(sides)

    def _sides(self) -> frozenset[str]:
        if self.side and self.minutes < NOON + 60:  # "12:30 am" is in the night
            return frozenset({self.side})
        if self.spoken:
            return frozenset({MORNING, LATER})
        return frozenset({LATER if self.minutes >= NOON else MORNING})


def settled(before: str, source: str, after: str, target: str) -> tuple[str, str, bool]:
    """Return both sentences without the times that they share, and whether the other times are surely wrong.

    Times in words that are not known in a language stay in the text, for the gate that counts numbers.
    """
    before, after = _apart(before), _apart(after)
    mine, its = times(before, source), times(after, target)
    pairs: list[tuple[Time, Time]] = []
    left = list(its)
    for one in mine:
        if found := next((other for other in left if one.same(other)), None):
            pairs.append((one, found))
            left.remove(found)
    shared = {id(time) for pair in pairs for time in pair}
    lost = [time for time in mine if id(time) not in shared]
    moved = [other.start for _, other in pairs] != sorted(other.start for _, other in pairs)
    other_side = any(one.minutes % NOON == other.minutes % NOON for one in lost for other in left)
    wrong = other_side or bool(lost and left) or (moved and target not in FREE_ORDER)
    return _without(before, [one for one, _ in pairs]), _without(after, [other for _, other in pairs]), wrong


def _apart(text: str) -> str:
    """Part Chinese words from the digits behind them, so that a time begins at a word."""
    return re.sub(r"(?<=[\u4e00-\u9fff])(?=\d)", " ", text)


def _without(text: str, found: Iterable[Time]) -> str:
    for time in sorted(found, key=lambda one: -one.start):
        text = text[: time.start] + " " + text[time.end :]
    return text


def times(text: str, lang: str) -> list[Time]:
    """Return the times of a text in order."""
    found = []
    for fact in facts(text, lang):
        if fact.kind is FactKind.TIME and (match := re.fullmatch(r"(\d\d):(\d\d)", fact.value)):
            minutes = int(match[1]) * 60 + int(match[2])
            spoken = not any(char.isdigit() for char in fact.text)
            found.append(Time(minutes, _side(text, fact.start, fact.end, lang), spoken, fact.start, fact.end))
    return found


@cache
def _beside(lang: str) -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    rows = table("dayparts.tsv", lang)
    if not rows:
        return ()
    edge = "" if lang == "zh" else r"(?!\w)"
    found = []
    for side, cell in zip((MORNING, LATER), rows[0], strict=True):
        forms = "|".join(re.escape(form) for form in sorted(cell.split("|"), key=len, reverse=True))
        after = re.compile(rf"(?:[\s\u00a0]|['’]\w+)*(?:{forms}){edge}")
        start = "" if lang == "zh" else r"(?<!\w)"
        before = re.compile(rf"{start}(?:{forms}){edge}[\s\u00a0]*(?:\w{{1,5}}[\s\u00a0]+)?$")
        found.append((side, before, after))
    return tuple(found)


def _side(text: str, start: int, end: int, lang: str) -> str:
    """Return which side of noon is said right behind a time, within it or right before it."""
    for side, _, after in _beside(lang):
        if after.match(text, end) or re.search(after.pattern + r"\W*$", text[start:end]):
            return side
    return next((side for side, before, _ in _beside(lang) if before.search(text[:start])), UNSAID)
