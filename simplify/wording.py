"""The words of every locale: Fluent messages from `locales/<tag>/`, with values in the reader's own notation."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import KeysView
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, cached_property
from importlib.resources import files
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING

from simplify.errors import UnknownLanguage, WordingError

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from fluent.runtime import FluentBundle

SOURCE = "nl"  # the language in which every message is first written
EUROPEAN = {"en": "en_GB", "pt": "pt_PT"}
ENTRY = re.compile(r"^(?P<key>-?[a-zA-Z][\w-]*) *=.*\n?(?:(?!-?[a-zA-Z][\w-]* *=|#).*\n?)*", re.MULTILINE)
ON = "$on-"  # "{ $on-date }" is the same day as "{ $date }", as a language says when something is
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
REFERENCE = re.compile(r"\{ *(-?[a-z][\w-]*)\b *[(}.]")
LEARNING = RLock()
ISOLATES = {ord(mark): None for mark in "\u2066\u2067\u2068\u2069"}


@dataclass(frozen=True, slots=True)
class Money:
    """Hold an amount in euros."""

    amount: Decimal
    currency: str = "EUR"


Value = str | int | float | Decimal | dt.date | dt.time | dt.datetime | Money


def locales_root() -> Traversable:
    """Return the folder with one folder per locale, in a wheel as in a checkout."""
    packaged = files("simplify") / "locales"
    return packaged if packaged.is_dir() else Path(__file__).resolve().parent.parent / "locales"


@cache
def locales() -> tuple[str, ...]:
    """Return the tags of all locales, sorted."""
    return tuple(sorted(folder.name for folder in locales_root().iterdir() if (folder / "locale.toml").is_file()))


@dataclass(frozen=True)
class Wording:
    """Hold the words of one locale; `reviewed` tells whether a native speaker reviewed them."""

    tag: str
    native_name: str
    dutch_name: str
    direction: str
    reviewed: bool

    @cached_property
    def _entries(self) -> dict[str, str]:
        """Return the source of every message and term by its key; parsing all of it would take half a second."""
        entries: dict[str, str] = {}
        for file in sorted((locales_root() / self.tag).iterdir(), key=lambda entry: entry.name):
            if file.name.endswith(".ftl"):
                for entry in ENTRY.finditer(file.read_text(encoding="utf-8").replace("\r\n", "\n")):
                    entries[entry["key"]] = entry.group()
        return entries

    @cached_property
    def _bundle(self) -> FluentBundle:
        """Return the messages that were asked for so far; bidi isolation is on."""
        from fluent.runtime import FluentBundle

        return FluentBundle([conventions(self.tag).replace("_", "-")], use_isolating=True)

    def _learn(self, key: str) -> None:
        """Parse a message, and what it refers to, when it is asked for the first time."""
        from fluent.runtime import FluentResource

        if key in self._known or key not in self._entries:
            return
        self._known.add(key)
        for reference in REFERENCE.findall(self._entries[key]):
            self._learn(reference)
        self._bundle.add_resource(FluentResource(self._entries[key]))

    @cached_property
    def _known(self) -> set[str]:
        return set()

    def keys(self) -> KeysView[str]:
        """Return the keys of all messages and terms of this locale."""
        return self._entries.keys()

    def attributes(self, key: str, /, **values: Value) -> dict[str, str]:
        """Return the attributes of a message, such as the other words for a thing."""
        with LEARNING:
            self._learn(key)
            patterns = self._bundle.get_message(key).attributes
        arguments = {name.replace("_", "-"): self.show(value) for name, value in values.items()}
        return {name: str(self._bundle.format_pattern(pattern, arguments)[0]) for name, pattern in patterns.items()}

    def has(self, key: str) -> bool:
        """Tell whether this locale has the message itself, without falling back."""
        return key in self._entries

    def text(self, key: str, /, **values: Value) -> str:
        """Return a message filled with values in the reader's notation; fall back to Dutch when it is missing."""
        with LEARNING:
            self._learn(key)
            message = self._bundle.get_message(key) if self._bundle.has_message(key) else None
        if message is None or message.value is None:
            if self.tag == SOURCE:
                raise WordingError(f"locales/{SOURCE} has no message '{key}'")
            return wording(SOURCE).text(key, **values)
        arguments = {name.replace("_", "-"): self.show(value) for name, value in values.items()}
        if self.says_when(key):
            arguments |= {
                f"on-{name.replace('_', '-')}": self.when(value)
                for name, value in values.items()
                if isinstance(value, dt.date)
            }
        text, faults = self._bundle.format_pattern(message.value, arguments)
        if faults:
            raise WordingError(f"locales/{self.tag}: message '{key}' can't be filled: {faults[0]}")
        return str(text)

    def plain(self, key: str, /, **values: Value) -> str:
        """Return a message without the marks that isolate directions, for labels and for comparing."""
        return self.text(key, **values).translate(ISOLATES)

    def says_when(self, key: str) -> bool:
        """Tell whether a message of this locale says a day as the answer to "when"."""
        return ON in self._entries.get(key, "")

    def when(self, day: dt.date | int) -> str:
        """Return a day, or a weekday by its number, as the answer to "when": "во вторник, 16 декабря"."""
        from babel import dates

        number = day.weekday() if isinstance(day, dt.date) else day
        said = self.plain(f"day-on-{WEEKDAYS[number]}")
        if not isinstance(day, dt.date):
            return said
        name = str(dates.get_day_names("wide", locale=conventions(self.tag))[number])
        return str(self.show(day)).replace(name, said, 1)

    def show(self, value: Value) -> str | int | float | Decimal:
        """Return a value in the reader's notation; plain numbers stay numbers, so that plural forms can choose."""
        from babel import dates, numbers

        locale = conventions(self.tag)
        if isinstance(value, dt.datetime):
            return f"{self.show(value.date())} {self.show(value.timetz())}"
        if isinstance(value, dt.date):
            day = dates.format_date(value, day_pattern(self.tag), locale=locale)
            return re.sub(r"\b1\b", "1er", day) if self.tag == "fr" else day  # CLDR says "1 mars"
        if isinstance(value, dt.time):
            return dates.format_time(value, "HH:mm" if self.tag != "nl" else "HH.mm", locale=locale)
        if isinstance(value, Money):
            return numbers.format_currency(value.amount, value.currency, locale=locale)
        return value


@cache
def wording(tag: str) -> Wording:
    """Return the words of a locale; raise `UnknownLanguage` when there is no folder for it."""
    head = locales_root() / tag / "locale.toml"
    if not tag.replace("-", "").isalnum() or not head.is_file():
        raise UnknownLanguage(f"There is no locale '{tag}'. Choose one of: {', '.join(locales())}.")
    facts = tomllib.loads(head.read_text(encoding="utf-8"))
    return Wording(
        tag=tag,
        native_name=facts["native_name"],
        dutch_name=facts["dutch_name"],
        direction=facts["direction"],
        reviewed=facts["reviewed"] != "no",
    )


def conventions(tag: str) -> str:
    """Return the locale whose notation a tag follows: English and Portuguese as in Europe ("Friday 12 December")."""
    return EUROPEAN.get(tag, tag.replace("-", "_"))


@cache
def day_pattern(tag: str) -> str:
    """Return how a locale writes a day with the weekday and the month in full and without a year ("EEEE d MMMM").

    CLDR has this pattern only with short names, so its letters are doubled: "E, d MMM" → "EEEE, d MMMM".
    """
    from babel import Locale

    skeletons = Locale.parse(conventions(tag)).datetime_skeletons
    pattern = str((skeletons.get("MMMMEd") or skeletons["MMMEd"]).pattern)
    return re.sub(r"E+|c{3,}|M{3,}|L{3,}", lambda run: run.group()[0] * 4, pattern)
