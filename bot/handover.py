"""The day of one child as staff log it, and the lines that parents read: data in, sentences out, in every language.

A day log holds keys ("lunch", "well", "outside") and times, never sentences, so nothing in it can be mistranslated.
The one exception is `note`: words of a staff member, which go through the simplifier and the translator.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.values import Child, Line
from simplify.types import Provenance
from simplify.wording import SOURCE, Value, Wording, wording

# The order is the order of the buttons: the likely answer first. Each key has a message in `locales/*/handover.ftl`.
MEALS = ("lunch", "fruit", "breakfast", "snack", "dinner")
AMOUNTS = ("well", "all", "little", "none")
FOODS = (
    *("bread", "cheese", "peanut-butter", "egg", "cracker", "banana", "apple", "pear", "grapes", "cucumber"),
    *("tomato", "carrot", "soup", "pasta", "rice", "potatoes", "vegetables", "chicken", "fish", "yoghurt", "porridge"),
)
DRINKS = ("well", "little")
MOODS = ("cheerful", "calm", "lively", "tired", "close", "tearful", "goodbye", "cross", "unwell")
CARE = ("usual", "wet", "stool", "loose", "potty", "toilet", "dry", "accident")
ACTIVITIES = (
    *("outside", "craft", "reading", "singing", "building", "pretend", "puzzle", "sand", "water", "walk"),
    *("cycling", "ball", "dancing", "gym", "cooking"),
)
SKILLS = (
    *("words", "shared", "coat", "shoes", "spoon", "cup", "potty", "tidied", "turn", "helped", "counted"),
    *("colours", "dared", "rolled", "sat", "crawled", "stood", "walked"),
)
BRING = (
    *("nappies", "clothes", "wipes", "coat", "boots", "cuddly", "dummy", "milk", "suncream", "hat"),
    *("slippers", "swimwear", "mittens"),
)


@dataclass(frozen=True, slots=True)
class Meal:
    """Hold how much a child ate of one meal and what was on the plate (keys of `FOODS`)."""

    kind: str
    amount: str
    foods: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bottle:
    """Hold one bottle of milk in millilitres, and when it was drunk, if that was noted."""

    millilitres: int
    at: dt.time | None = None


@dataclass(frozen=True, slots=True)
class Nap:
    """Hold one nap: from and until, or how many minutes."""

    start: dt.time | None = None
    end: dt.time | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class DayLog:
    """Hold the day of one child. `awake` says that the child did not sleep; `friends` are names of children."""

    meals: tuple[Meal, ...] = ()
    drink: str = ""
    bottles: tuple[Bottle, ...] = ()
    naps: tuple[Nap, ...] = ()
    awake: bool = False
    moods: tuple[str, ...] = ()
    care: tuple[str, ...] = ()
    activities: tuple[str, ...] = ()
    friends: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    bring: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """Hold one fact of a day as a message key with its values; `mark` is the key of the emoji in front of it."""

    mark: str
    key: str
    values: Mapping[str, Value]
    names: tuple[str, ...] = ()  # children or foods to be joined into `$items`
    foods: bool = False


def entries(log: DayLog) -> Iterator[Entry]:
    """Yield the facts of a day, in the order that parents get to know; the note is left out."""
    nothing: Mapping[str, Value] = {}
    for meal in sorted(log.meals, key=lambda one: ("breakfast", "fruit", "lunch", "snack", "dinner").index(one.kind)):
        yield Entry("meal", f"handover-{meal.kind}-{meal.amount}", nothing)
        if meal.foods:
            yield Entry("meal", f"handover-{meal.kind}-foods", nothing, meal.foods, foods=True)
    if log.drink:
        yield Entry("drink", f"handover-drink-{log.drink}", nothing)
    for bottle in log.bottles:
        if bottle.at is None:
            yield Entry("bottle", "handover-bottle", {"amount": bottle.millilitres})
        else:
            yield Entry("bottle", "handover-bottle-at", {"amount": bottle.millilitres, "time": bottle.at})
    for nap in log.naps:
        if nap.start is not None and nap.end is not None:
            yield Entry("sleep", "handover-slept", {"from": nap.start, "until": nap.end})
        elif nap.minutes is not None:
            yield Entry("sleep", "handover-slept-minutes", {"minutes": nap.minutes})
    if log.awake and not log.naps:
        yield Entry("sleep", "handover-not-slept", nothing)
    for mark, keys in (("mood", log.moods), ("care", log.care), ("activity", log.activities)):
        for key in keys:
            yield Entry(mark, f"handover-{mark}-{key}", nothing)
    if log.friends:
        yield Entry("friends", "handover-friends", nothing, log.friends)
    for mark, keys in (("skill", log.skills), ("bring", log.bring)):
        for key in keys:
            yield Entry(mark, f"handover-{mark}-{key}", nothing)


def sentence(entry: Entry, words: Wording, child_name: str, gender: str) -> str:
    """Return one fact as a sentence of one language."""
    from babel.lists import format_list

    values: dict[str, Value] = {"child": child_name, "gender": gender, **entry.values}
    if entry.names:
        named = [words.plain(f"handover-food-{food}") for food in entry.names] if entry.foods else list(entry.names)
        values["items"] = format_list(named, locale=words.tag.replace("-", "_"))
    return words.text(entry.key, **values)


def lines(
    log: DayLog, child: Child, child_name: str, locale: str, friends: Mapping[str, str] | None = None
) -> list[Line]:
    """Return what a guardian reads about a day, without the note.

    `child_name` is the name as the guardian writes it, `friends` how other names are written for this guardian.
    A sentence that a locale lacks stays in Dutch and says so.
    """
    words, source = wording(locale), wording(SOURCE)
    result = []
    for entry in entries(log):
        mark = source.plain(f"handover-mark-{entry.mark}")
        dutch = f"{mark} {sentence(entry, source, child.name, child.gender)}"
        if not words.has(entry.key):
            result.append(Line(dutch, dutch, Provenance.UNTRANSLATED, reason="no-phrase"))
            continue
        spelled = entry
        if entry.names and not entry.foods and friends:
            spelled = Entry(entry.mark, entry.key, entry.values, tuple(friends.get(name, name) for name in entry.names))
        text = f"{mark} {sentence(spelled, words, child_name or child.name, child.gender)}"
        result.append(Line(text, dutch, Provenance.PHRASE, reviewed=words.reviewed or locale == SOURCE, back=dutch))
    return result
