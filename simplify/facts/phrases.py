"""Facts that live in the words of one language, from `simplify/<lang>/facts.tsv`, and names of months and weekdays."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from simplify.errors import DataError
from simplify.matching import Phrases
from simplify.segmentation import Word
from simplify.types import Fact, FactKind

INFLECTED = frozenset({"pl", "uk", "ru", "bg", "ro", "hr", "sr", "cs", "sk", "hu", "fi"})
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
WHEN = frozenset({"", "number", "te", "inside", "unit"})


class Meaning(NamedTuple):
    """Hold what a phrase means, and when it does: before a number, with "te" later on, not as the first word.

    `kind` is None for a turn that is no fact, though a word of it alone would be: "zouden het op prijs stellen".
    """

    kind: FactKind | None
    value: str
    when: str


@cache
def meanings(lang: str) -> Phrases[Meaning]:
    """Return the fact phrases of a language; raise `DataError` with file and line when a line is wrong."""
    name = f"simplify/{lang}/facts.tsv"
    file = files("simplify") / lang / "facts.tsv"
    found: dict[str, Meaning] = {}
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    for number, line in enumerate(lines, 1):
        if line.startswith("#") or not line.strip():
            continue
        cells = line.split("\t")
        if len(cells) != 4 or cells[0] not in {*FactKind, "-"} or cells[2] not in WHEN:
            raise DataError(name, number, "write: kind or -, value, condition or nothing, phrases parted by |")
        for phrase in cells[3].split("|"):
            if phrase in found:
                raise DataError(name, number, f"'{phrase}' stands in the list twice; keep one")
            found[phrase] = Meaning(None if cells[0] == "-" else FactKind(cells[0]), cells[1], cells[2])
    return Phrases(found, lang)


@cache
def calendar(lang: str) -> dict[str, tuple[FactKind, int]]:
    """Return each name of a month or weekday in lower case, with its number; empty for a language unknown to Babel."""
    from babel import Locale, UnknownLocaleError

    found: dict[str, tuple[FactKind, int]] = {}
    try:
        locale = Locale.parse(lang.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return found
    for use in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in locale.months[use][width].items():
                found.setdefault(_key(name), (FactKind.DATE, number))
            for number, name in locale.days[use][width].items():
                found.setdefault(_key(name), (FactKind.WEEKDAY, number + 1))
    return {name: value for name, value in found.items() if not name.isdigit()}


def _key(name: str) -> str:
    plain = name.lower().rstrip(".")
    return plain if plain.isascii() else plain.replace("’", "'").replace("ʼ", "'")


def find(text: str, found: Sequence[Word], lang: str, shaped: Sequence[Fact]) -> list[Fact]:
    """Return the facts that words tell: negation, limits, modality, exceptions, number words, days and months."""
    facts = []
    numbers = {fact.start for fact in shaped}
    inside = {fact.start: fact.end for fact in shaped if fact.kind in (FactKind.URL, FactKind.EMAIL, FactKind.IBAN)}
    phrases = meanings(lang)
    at, closed = 0, 0
    while at < len(found):
        word = found[at]
        closed = max(closed, inside.get(word.start, 0))
        if word.start < closed:
            at += 1
            continue
        meant = phrases.at(text, found, at) if word.lower in phrases.by_first else ()
        match = next((one for one in meant if _holds(one[1].when, found, at, one[0], numbers, phrases, text)), None)
        if match is not None:
            end, meaning = match
            if meaning.kind is not None:
                facts.append(_fact(text, found, at, end, meaning.kind, meaning.value))
            at = end
            continue
        dated = at + 1 < len(found) and found[at + 1].text[0].isdigit()
        day = _day(word.lower, lang, dated)
        if day is not None:
            facts.append(_fact(text, found, at, at + 1, *day))
        at += 1
    return facts


def _holds(
    when: str, found: Sequence[Word], at: int, end: int, numbers: set[int], phrases: Phrases[Meaning], text: str
) -> bool:
    if when == "number":
        if end >= len(found) or CLOSED.search(text, found[end - 1].end, found[end].start):
            return False  # "... met betrekking tot? Drie ...": the number opens another sentence
        following = found[end]
        if following.start in numbers or following.text[0].isdigit():
            return True
        return any(
            meaning.kind in (FactKind.NUMBER, FactKind.TIME) and not meaning.when
            for _, meaning in phrases.at(text, found, end)
        )
    if when == "te":
        return _te_follows(text, found, end)
    if when == "inside":  # "Wij bellen u. Mochten wij een teek zien, dan ..." asks nobody's leave
        return at > 0 and not CLOSED.search(text, found[at - 1].end, found[at].start)
    return True


def _te_follows(text: str, found: Sequence[Word], end: int) -> bool:
    """Tell whether "te" stands later in the same sentence, before another such verb takes it."""
    own = found[end - 1].lower
    for at in range(end, len(found)):
        if CLOSED.search(text, found[at - 1].end, found[at].start) or found[at].lower == own:
            return False
        if found[at].lower == "te":
            return True
    return False


CLOSED = re.compile(r"[.;!?\n]")


def _fact(text: str, found: Sequence[Word], at: int, end: int, kind: FactKind, value: str) -> Fact:
    start, stop = found[at].start, found[end - 1].end
    return Fact(kind, text[start:stop], value, start, stop)


@lru_cache(maxsize=20_000)
def _day(word: str, lang: str, dated: bool) -> tuple[FactKind, str] | None:
    """Tell a month or a weekday, with what hangs on it: "woensdagmiddag" -> weekday "3-middag".

    Two letters are a day before a number ("vr 12 dec") or with a dot.
    """
    plain, days = _key(word), calendar(lang)
    hit = days.get(plain) or days.get(plain.partition("'")[0])  # Turkish: 12 Aralık'ta
    if hit is not None and (len(plain) > 2 or dated or word.endswith(".")):
        return hit[0], str(hit[1])
    if lang == "nl":
        if plain.startswith(WEEKDAYS):
            stem = next(stem for stem in WEEKDAYS if plain.startswith(stem))
            return FactKind.WEEKDAY, f"{WEEKDAYS.index(stem) + 1}-{plain[len(stem) :]}"
    elif lang in INFLECTED and len(plain) > 4:
        for stem, (kind, number) in days.items():  # Ukrainian п'ятниця -> у п'ятницю, Polish środa -> w środę
            if len(stem) > 4 and plain.startswith(stem[:-1]) and len(plain) <= len(stem) + 2:
                return kind, str(number)
    return None
