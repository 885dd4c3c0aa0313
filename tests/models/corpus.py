"""Pairs of sentences from the project's own phrases, with their slots filled at random."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterable, Iterator
from contextlib import suppress
from decimal import Decimal
from functools import cache

from fluent.syntax import FluentParser, ast

from simplify.errors import WordingError
from simplify.translation import nouns, slots, wordings
from simplify.translation.values import Activity, Item, Items, Month, Name, Typed, Weekday, show
from simplify.wording import ISOLATES, Money, locales_root, wording

NAMES = "Sam Noor Lina Yusuf Mila Daan Sara Adam Finn Emma Levi Amira Bram Eva Omar Anna Peter Maria David".split()
PLACEHOLDERS = ("X1X", "X2X", "X3X")
MARKED = 0.35  # share of sentences with placeholders in the place of names and times


def keys(lang: str, files: Iterable[str] = wordings.FILES) -> list[str]:
    """Return the keys of the phrases of a locale."""
    found = []
    for name in files:
        file = locales_root() / lang / name
        if file.is_file():
            resource = FluentParser().parse(file.read_text(encoding="utf-8"))
            found += [entry.id.name for entry in resource.body if isinstance(entry, ast.Message) and entry.value]
    return found


@cache
def _activities() -> tuple[str, ...]:
    """Return the activities that need nothing to be done with."""
    found = []
    for key in keys("nl", ("activities.ftl",)):
        with suppress(WordingError):
            found.append(key if wording("nl").plain(key) else "")
    return tuple(found)


def _value(name: str, chance: random.Random) -> Typed:
    kind = slots.kind(name) if name in slots.SLOTS else name
    if kind == "time":
        return dt.time(chance.randint(7, 18), chance.choice([0, 15, 30, 45]))
    if kind == "date":
        return dt.date(2026, 1, 1) + dt.timedelta(chance.randint(0, 364))
    if kind == "amount":
        return Money(Decimal(chance.randint(2, 80)) + Decimal(chance.choice(["0.00", "0.50"])))
    if kind == "temperature":
        return Decimal(chance.randint(370, 405)) / 10
    if kind == "count":
        return chance.randint(1, 40)
    if kind in {"item", "things"}:
        return Item(chance.choice(list(nouns.nouns("nl").values())))
    if kind == "weekday":
        return Weekday(chance.randint(0, 6))
    if kind in {"body", "injury", "relative"}:
        return Item(chance.choice(list(nouns.nouns("nl", (f"{kind}-",)).values())))
    if kind == "names":
        return Items(tuple(Name(name, name) for name in chance.sample(NAMES, 2)))
    if kind == "activity":
        return Activity(chance.choice(_activities()))
    if kind == "month":
        return Month(chance.randint(1, 12))
    return chance.choice(NAMES)


def pairs(source: str, target: str, count: int, seed: int = 1) -> Iterator[tuple[str, str]]:
    """Yield pairs of sentences; the same seed gives the same pairs."""
    chance = random.Random(seed)
    known = [key for key in keys("nl") if wording(source).has(key) and wording(target).has(key)]
    made = 0
    while made < count:
        key = chance.choice(known)
        values = {name: _value(name, chance) for name in slots.SLOTS if name != "items"}
        if chance.random() < MARKED:
            values |= dict(zip(("child", "time", "person"), chance.sample(PLACEHOLDERS, 3), strict=True))
        values["gender"] = chance.choice(["female", "male", "unknown"])
        values["who-number"] = "single"
        sides = []
        try:
            for lang in (source, target):
                shown = {name.replace("-", "_"): show(value, lang) for name, value in values.items()}
                sides.append(" ".join(wording(lang).text(key, **shown).translate(ISOLATES).split()))
        except WordingError:
            continue
        if all(3 < len(side) < 120 for side in sides):
            made += 1
            yield sides[0], sides[1]
