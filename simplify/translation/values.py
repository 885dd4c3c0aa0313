"""What the slots of a phrase hold, and how each value is shown in a language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from simplify.wording import Value, wording


@dataclass(frozen=True, slots=True)
class Item:
    """Hold a thing with a name in every language, by the key of its message: "item-swimwear".

    `shape` is the key of the words around it ("a few pieces of", "red"), `count` how many, `second` what goes with it:
    "2 crackers met kaas".
    """

    key: str
    shape: str = ""
    count: int = 0
    second: str = ""


@dataclass(frozen=True, slots=True)
class Name:
    """Hold a known name as the writer knows it; `shown` is how the reader writes it.

    `gender` is known when the writer said "hij" or "ze" instead of the name.
    """

    text: str
    shown: str
    gender: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Items:
    """Hold a list of things and names, as in "brood, kaas en banaan"."""

    members: tuple[Item | Name, ...]


@dataclass(frozen=True, slots=True)
class Activity:
    """Hold what somebody does, by the key of its message and what it is done with: "koekjes bakken"."""

    key: str
    values: tuple[tuple[str, Typed], ...] = ()
    gender: str = field(default="", compare=False)  # of "zijn jas aandoen"


@dataclass(frozen=True, slots=True)
class Weekday:
    """Hold a day of the week; Monday is 0."""

    number: int


@dataclass(frozen=True, slots=True)
class Month:
    """Hold a month of the year; January is 1."""

    number: int


Typed = Value | Item | Items | Name | Weekday | Month | Activity
Reading = tuple[int, Typed]


@dataclass(frozen=True, slots=True)
class Situation:
    """Hold what a reader may know: the language, the known names, the day of writing, the child's gender."""

    lang: str
    names: Mapping[str, str] = field(default_factory=dict)
    today: dt.date = dt.date.min
    gender: str = "unknown"
    subject: str = ""  # the one name that "hij" and "ze" can mean here, if there is just one


@dataclass(frozen=True, slots=True)
class Phrase:
    """Hold a sentence rendered from a message: its words, what it says in the source language, and who reviewed it."""

    key: str
    text: str
    back: str
    reviewed: bool


def arguments(key: str, values: Iterable[tuple[str, Typed]], target: str, source: bool = False) -> dict[str, Value]:
    """Return the values of a message by its arguments; a weekday also as the answer to "when": "on Friday"."""
    words = wording(target)
    shown: dict[str, Value] = {}
    for name, value in values:
        argument = name.replace("-", "_")
        shown[argument] = show(value, target, source)
        if isinstance(value, Weekday) and words.says_when(key):
            shown[f"on_{argument}"] = words.when(value.number)
    return shown


def show(value: Typed, target: str, source: bool = False) -> Value:
    """Return a value ready for the messages of a language; `source` keeps names as the writer knows them."""
    from babel import dates, lists

    locale = target.replace("-", "_")
    if isinstance(value, Name):
        return value.text if source else value.shown
    if isinstance(value, Item):
        return _thing(value, target)
    if isinstance(value, Activity):
        return wording(target).plain(value.key, **arguments(value.key, value.values, target, source))
    if isinstance(value, Items):
        return lists.format_list([str(show(member, target, source)) for member in value.members], locale=locale)
    if isinstance(value, Weekday):
        return str(dates.get_day_names("wide", locale=locale)[value.number])
    if isinstance(value, Month):
        return str(dates.get_month_names("wide", "stand-alone", locale)[value.number])
    return value


def _thing(item: Item, target: str) -> str:
    words = wording(target)
    shown = words.plain(item.key)
    if item.second:
        shown = words.plain("amount-two-kinds", first=shown, second=words.plain(item.second))
    if item.shape:
        shown = words.plain(item.shape, item=shown)
    return f"{item.count} × {shown}" if item.count else shown
