"""Facts of a text, and what a rewrite or a translation lost or added.

Two layers, so that a text in any language can be checked:

* `shapes`: what looks the same everywhere: numbers, money, times, dates, phones, IBAN, mail, links, quotes;
* `phrases`: the words of one language, from `simplify/<lang>/facts.tsv`: negation, limits, modality, exceptions,
  number words, spoken times ("half drie"); month and weekday names come from Babel for every language.

Names are the caller's, names after a title ("juf Fatma", "groep Beren") and capitals inside a sentence.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from simplify.facts import names as known_names
from simplify.facts import phrases, shapes
from simplify.segmentation import words
from simplify.types import Fact, FactDifference, FactKind

# These kinds mean the same in every language; the others live in the words of one language.
NEUTRAL = frozenset(FactKind) - {
    FactKind.NEGATION,
    FactKind.LIMIT,
    FactKind.MODALITY,
    FactKind.EXCEPTION,
    FactKind.RANGE,
    FactKind.QUOTE,
    FactKind.ADDRESS,
}
NUMERIC = frozenset(
    {FactKind.NUMBER, FactKind.AMOUNT, FactKind.TEMPERATURE, FactKind.DOSE, FactKind.TIME, FactKind.DATE}
)


def facts(text: str, lang: str = "nl", names: Iterable[str] = ()) -> tuple[Fact, ...]:
    """Return the facts of a text, in order; a quote and an address may hold facts of their own.

    `names` are people and groups that the caller knows. Spans count characters of `text`.
    """
    return _facts(text, lang, _known(text, lang, frozenset(names)) | guessed(text, lang))


@lru_cache(maxsize=128)
def guessed(text: str, lang: str) -> frozenset[str]:
    """Return what looks like a name in a text."""
    return known_names.guessed(text, words(text, lang), lang)


def _known(text: str, lang: str, names: frozenset[str]) -> frozenset[str]:
    """Return the caller's names, also as they stand in a Dutch text that was typed in a hurry."""
    return names | known_names.hurried(text, names) if lang == "nl" else names


@lru_cache(maxsize=128)  # one sentence is compared many times while it changes
def _facts(text: str, lang: str, names: frozenset[str]) -> tuple[Fact, ...]:
    found = words(text, lang)
    shaped = shapes.find(text, lang)
    worded = phrases.find(text, found, lang, shaped)
    spoken = {(fact.start, fact.end) for fact in worded if fact.kind is FactKind.TIME}
    shaped = [fact for fact in shaped if not any(start <= fact.start < end for start, end in spoken)]
    shaped, worded = _dates(text, shaped, worded)
    taken = [(fact.start, fact.end) for fact in shaped if fact.kind is not FactKind.QUOTE]
    named = known_names.find(text, names, taken)
    return tuple(sorted([*shaped, *worded, *named], key=lambda fact: (fact.start, fact.end, fact.kind)))


def compare(
    before: str, after: str, lang: str = "nl", names: Iterable[str] = (), to: str | None = None
) -> FactDifference:
    """Say which facts of `before` are missing in `after`, and which are new there.

    Facts are counted: a number that stood twice must stand twice. With `to`, `after` is in another language: only
    facts that mean the same in every language count, and "15.30", "15:30" and "3:30 pm" are one time.
    """
    if before == after and to in (None, lang):
        return FactDifference()
    target = to or lang
    own = _known(before, lang, frozenset(names))
    # a name at the head of a sentence shows no sign; it is known from the side where it stands elsewhere
    own |= guessed(before, lang)
    if target == lang:
        own |= guessed(after, lang)
    left, right = _facts(before, lang, own), _facts(after, target, own)
    if target != lang:
        left, right = tuple(filter(is_neutral, left)), tuple(filter(is_neutral, right))
    lost, added = _missing(left, right), _missing(right, left)
    if target == lang:  # "Sam sliep en at" -> "Sam sliep. Sam at": a name may be said once more
        known = {fact.value for fact in left if fact.kind is FactKind.NAME}
        added = [fact for fact in added if fact.kind is not FactKind.NAME or fact.value not in known]
    if target != lang and (lost or added):
        lost, added = _pair(lost, added)
    return FactDifference(lost=tuple(lost), added=tuple(added))


def _dates(text: str, shaped: list[Fact], worded: list[Fact]) -> tuple[list[Fact], list[Fact]]:
    """Join a day, a month and a year that stand side by side: "31 mei", "12 December 2025"."""
    numbers = {fact.start: fact for fact in shaped if fact.kind is FactKind.NUMBER and fact.value.isdigit()}
    ends = {fact.end: fact for fact in numbers.values()}
    gone: set[Fact] = set()
    joined: list[Fact] = []
    for month in worded:
        if month.kind is not FactKind.DATE or not month.value.isdigit():
            continue
        left = ends.get(len(text[: month.start].rstrip(" .")))
        after = month.end + len(text[month.end :]) - len(text[month.end :].lstrip(" ,."))
        right = numbers.get(after) if after > month.end else None
        day = next((fact for fact in (left, right) if fact and fact not in gone and 1 <= int(fact.value) <= 31), None)
        if day is None:
            continue
        year = right if right is not day and right and len(right.value) == 4 else None
        parts = [part for part in (day, month, year) if part]
        start, end = min(part.start for part in parts), max(part.end for part in parts)
        value = f"{year.value if year else ''}-{int(month.value):02d}-{int(day.value):02d}"
        joined.append(Fact(FactKind.DATE, text[start:end], value, start, end))
        gone.update(parts)
    return [fact for fact in shaped if fact not in gone] + joined, [fact for fact in worded if fact not in gone]


def is_neutral(fact: Fact) -> bool:
    """Tell whether a fact means the same in every language; "morgen" and "niet" need the words of one."""
    return fact.kind in NEUTRAL and not fact.value.startswith("day:")


def _missing(left: tuple[Fact, ...], right: tuple[Fact, ...]) -> list[Fact]:
    spare = Counter((fact.kind, fact.value) for fact in right)
    missing = []
    for fact in left:
        key = (fact.kind, fact.value)
        if spare[key] > 0:
            spare[key] -= 1
        else:
            missing.append(fact)
    return missing


def _pair(lost: list[Fact], added: list[Fact]) -> tuple[list[Fact], list[Fact]]:
    """Pair numbers that another language writes as another kind: "9 uur" and "9", "15.30" and "15:30"."""
    rest, left = list(added), []
    for fact in lost:
        match = next((other for other in rest if _same_number(fact, other)), None)
        if match is None:
            left.append(fact)
        else:
            rest.remove(match)
    return left, rest


def _same_number(one: Fact, other: Fact) -> bool:
    if one.kind not in NUMERIC or other.kind not in NUMERIC:
        return False
    return bool(_number_forms(one) & _number_forms(other))


def _number_forms(fact: Fact) -> frozenset[str]:
    if fact.kind is FactKind.TIME:
        hour, _, minute = fact.value.partition(":")
        return frozenset({fact.value, *([str(int(hour))] if minute == "00" else [])})
    if fact.kind is FactKind.DATE:
        return frozenset({fact.value})
    number = fact.value.split(" ")[0]
    whole, _, part = fact.text.replace(",", ".").strip("€ ").partition(".")
    forms = {number}
    if whole.isdigit() and len(part) == 2 and part.isdigit() and int(whole) < 24 and int(part) < 60:
        forms.add(f"{int(whole):02d}:{part}")
    return frozenset(forms)
