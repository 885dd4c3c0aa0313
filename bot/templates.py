"""The kinds of notice: one TOML file in `templates/` per kind, checked when it is read.

A template names its fields with their types, who may send it and to whom, and which messages of `locales/` make up its
lines. `lines()` turns a template and the values that staff filled in into the lines that one parent reads.
"""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from bot.values import Line, ParentMessage, Role, Urgency
from simplify.errors import DataError
from simplify.types import Provenance
from simplify.wording import SOURCE, Value, wording

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


class FieldType(StrEnum):
    """Name what a field holds, and so how staff fill it in.

    Python values: a `date`, a `time`, a pair of them for a range, an `int` or `Decimal`, `Money`, the option's name (a
    tuple of names for `choices`), and text for the others.
    """

    DATE = "date"
    DATES = "date-range"
    TIME = "time"
    TIMES = "time-range"
    NUMBER = "number"
    MONEY = "money"
    CHOICE = "choice"
    CHOICES = "choices"
    TEXT = "text"
    CHILD = "child"
    GROUP = "group"
    PERSON = "person"


class Audience(StrEnum):
    """Name for whom a notice can be."""

    CHILD = "child"
    GROUP = "group"
    EVERYONE = "everyone"


class Risk(StrEnum):
    """Say what machine translation may do: words of a `high` notice are never machine-only."""

    ORDINARY = "ordinary"
    HIGH = "high"


Choice = TypeVar("Choice", bound=StrEnum)

BULLET = "•"
ISOLATED = "\u2066\u2067\u2068"  # the marks that stand before a value

RANGE_SLOTS = {FieldType.DATES: ("first_date", "last_date"), FieldType.TIMES: ("from", "until")}

Filled = Value | tuple[dt.date, dt.date] | tuple[dt.time, dt.time] | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """Hold one thing that staff fill in; its name is the slot in the sentences unless a line renames it."""

    name: str
    type: FieldType
    options: tuple[str, ...] = ()
    optional: bool = False
    default: str = ""  # "today", "tomorrow", "now" or an option


@dataclass(frozen=True, slots=True)
class LineRule:
    """Hold one line of a notice: a message, or the options chosen in `choose`, or the free text of `text`.

    The line is left out unless every field in `when` is filled, and when one of `unless` is. `slots` fills a slot of
    the message from another field: {"date": "away"}. Of the chosen options, those in `skip` are said by another line.
    `bullet` puts a dot before each, for things in a list.
    """

    message: str = ""
    choose: str = ""
    text: str = ""
    when: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    slots: tuple[tuple[str, str], ...] = ()
    skip: tuple[str, ...] = ()
    bullet: bool = False


@dataclass(frozen=True, slots=True)
class Template:
    """Hold one kind of notice."""

    kind: str
    emoji: str
    urgency: Urgency
    risk: Risk
    audience: tuple[Audience, ...]
    senders: tuple[Role, ...]
    fields: tuple[Field, ...]
    lines: tuple[LineRule, ...]
    reminder: str = ""  # the field whose day parents can be reminded of

    @property
    def heading(self) -> str:
        """Return the key of the kind in words ("Gesloten dag"), also the name that staff pick it by."""
        return f"notice-{self.kind}-heading"

    def field(self, name: str) -> Field:
        """Return a field by name."""
        return next(field for field in self.fields if field.name == name)

    def label(self, field: str, option: str) -> str:
        """Return the key of the button for an option."""
        return f"notice-{self.kind}-{field}-{option}"

    def messages(self) -> frozenset[str]:
        """Return every key in `locales/` that this template uses."""
        found = {self.heading}
        for field in self.fields:
            found |= {self.label(field.name, option) for option in field.options}
        for line in self.lines:
            if line.choose:
                found |= {f"{line.message}-{option}" for option in self.field(line.choose).options}
            elif line.message:
                found.add(line.message)
        return frozenset(found)


def lines(
    template: Template, values: Mapping[str, Filled], locale: str, own: Mapping[str, Filled] | None = None
) -> tuple[Line, ...]:
    """Return the lines that a parent reads, in the order of the template.

    `own` holds what this parent writes differently, such as {"child": "نور"}; the Dutch of each line keeps `values`.
    Free text comes back in Dutch, marked as untranslated with the reason "free-text": translate it before sending.
    Add "gender" to the values where the child's is known; some languages choose word forms by it.
    """
    words, dutch_words = wording(locale), wording(SOURCE)
    theirs = {**values, **(own or {})}
    found: list[Line] = []
    for rule in template.lines:
        if not all(is_filled(values, name) for name in rule.when) or any(is_filled(values, n) for n in rule.unless):
            continue
        if rule.text:
            written = str(values.get(rule.text) or "").strip()
            if written:
                found.append(Line(written, written, Provenance.UNTRANSLATED, reason="free-text"))
            continue
        for key in chosen(rule, values):
            dutch = opened(dutch_words.plain(key, **slots(template, rule, values)), rule, values)
            if words.has(key):
                text = opened(words.text(key, **slots(template, rule, theirs)), rule, theirs)
                found.append(Line(text, dutch, Provenance.PHRASE, reviewed=words.reviewed, back=dutch))
            else:
                found.append(Line(dutch, dutch, Provenance.UNTRANSLATED, reason="no-wording"))
    return tuple(found)


def message(
    template: Template,
    values: Mapping[str, Filled],
    locale: str,
    day: dt.date,
    *,
    child_names: tuple[str, str] = ("", ""),
    sender: str = "",
) -> ParentMessage:
    """Return the whole message for one parent; `child_names` are the child's name in Dutch and as the parent writes it.

    A notice about a child has its name in the values as "child"; for a notice to a group leave both names empty.
    """
    dutch_name, own_name = child_names
    return ParentMessage(
        kind=template.kind,
        emoji=template.emoji,
        heading=wording(locale).plain(template.heading),
        child_name=own_name,
        locale=locale,
        lines=lines(template, values, locale, {"child": own_name} if own_name else None),
        day=day,
        urgent=template.urgency is Urgency.URGENT,
        sender=sender,
        dutch_heading=wording(SOURCE).plain(template.heading),
        dutch_child_name=dutch_name,
    )


def opened(text: str, rule: LineRule, values: Mapping[str, Filled]) -> str:
    """Return a line with its dot, and with a capital where it begins with a person: "juf Fatma" → "Juf Fatma"."""
    for slot in ("person", *(name for _, name in rule.slots)):
        person = values.get(slot)
        if isinstance(person, str) and text.lstrip(ISOLATED).startswith(person):
            text = text.replace(person, person[:1].upper() + person[1:], 1)
    return f"{BULLET} {text}" if rule.bullet else text


def chosen(rule: LineRule, values: Mapping[str, Filled]) -> Iterator[str]:
    """Yield the keys of a line: one, or one per chosen option."""
    if not rule.choose:
        yield rule.message
        return
    picked = values.get(rule.choose)
    for option in picked if isinstance(picked, tuple) else (picked,):
        if option and option not in rule.skip:
            yield f"{rule.message}-{option}"


def slots(template: Template, rule: LineRule, values: Mapping[str, Filled]) -> dict[str, Value]:
    """Return the values of the slots in the sentences of a line."""
    found: dict[str, Value] = {}
    for field in template.fields:
        value = values.get(field.name)
        if value is None or value == "" or field.type in (FieldType.CHOICE, FieldType.CHOICES, FieldType.TEXT):
            continue
        if field.type in RANGE_SLOTS and isinstance(value, tuple):
            found |= dict(zip(RANGE_SLOTS[field.type], value, strict=True))
        elif not isinstance(value, tuple):
            found[field.name] = value
    for slot, name in rule.slots:
        if name in found:
            found[slot] = found[name]
    gender = values.get("gender")
    return found | {"gender": gender if isinstance(gender, str) else "unknown"}


def is_filled(values: Mapping[str, Filled], name: str) -> bool:
    """Tell whether staff filled in a field; "reason=fever" asks for that option."""
    field, _, option = name.partition("=")
    value = values.get(field)
    if option:
        return value == option or (isinstance(value, tuple) and option in value)
    return value is not None and value not in ("", ())


def templates_root() -> Traversable:
    """Return the folder with one file per kind of notice, in a wheel as in a checkout."""
    packaged = files("bot") / "templates"
    return packaged if packaged.is_dir() else Path(__file__).resolve().parent.parent / "templates"


@cache
def templates() -> Mapping[str, Template]:
    """Return all kinds of notice by name, urgent ones first and then by name."""
    found = [
        parse(file.name, file.read_text(encoding="utf-8"))
        for file in templates_root().iterdir()
        if file.name.endswith(".toml")
    ]
    return {kind.kind: kind for kind in sorted(found, key=lambda kind: (kind.urgency is not Urgency.URGENT, kind.kind))}


DAYS = (FieldType.DATE, FieldType.DATES)
KEYS = {"emoji", "urgency", "risk", "audience", "senders", "fields", "lines", "reminder"}
FIELD_KEYS = {"name", "type", "options", "optional", "default"}
LINE_KEYS = {"message", "choose", "text", "when", "unless", "slots", "skip", "bullet"}


def parse(file: str, text: str) -> Template:
    """Return the template in a file; raise `DataError` with file and line when a key or a value is not known."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        line = getattr(fault, "lineno", None) or line_in(str(fault))
        raise DataError(file, line, f"This is not TOML: {fault}") from fault
    reader = Reader(file, text)
    reader.only(data, KEYS, required=KEYS - {"fields", "reminder"})
    fields = tuple(reader.field(entry) for entry in reader.tables(data, "fields"))
    names = {field.name for field in fields}
    reminder = reader.words(data, "reminder")
    if reminder and reminder not in {field.name for field in fields if field.type in DAYS}:
        raise reader.fault(reminder, f"There is no field '{reminder}' with a day.")
    return Template(
        kind=file.removesuffix(".toml"),
        emoji=reader.words(data, "emoji"),
        urgency=reader.one_of(Urgency, data["urgency"]),
        risk=reader.one_of(Risk, data["risk"]),
        audience=tuple(reader.one_of(Audience, entry) for entry in reader.listed(data, "audience")),
        senders=tuple(reader.one_of(Role, entry) for entry in reader.listed(data, "senders")),
        fields=fields,
        lines=tuple(reader.line(entry, names) for entry in reader.tables(data, "lines")),
        reminder=reminder,
    )


def line_in(fault: str) -> int:
    """Return the line that tomllib names in its error: "... (at line 3, column 5)"."""
    found = [word for word in fault.replace(",", " ").split() if word.isdigit()]
    return int(found[0]) if found else 1


@dataclass(frozen=True, slots=True)
class Reader:
    """Check the tables of one file."""

    file: str
    text: str

    def fault(self, word: object, complaint: str) -> DataError:
        """Return an error at the first line that has the word."""
        numbered = enumerate(self.text.splitlines(), start=1)
        return DataError(self.file, next((number for number, line in numbered if str(word) in line), 1), complaint)

    def only(self, table: Mapping[str, Any], allowed: set[str], required: set[str]) -> None:
        """Refuse keys that are unknown or missing."""
        for key in table:
            if key not in allowed:
                raise self.fault(key, f"'{key}' is not known here. Use: {', '.join(sorted(allowed))}.")
        for key in sorted(required - set(table)):
            raise self.fault(next(iter(table.values()), ""), f"'{key}' is missing.")

    def tables(self, data: Mapping[str, Any], key: str) -> Sequence[Mapping[str, Any]]:
        """Return an array of tables."""
        found = data.get(key, [])
        if not isinstance(found, list) or not all(isinstance(entry, dict) for entry in found):
            raise self.fault(key, f"'{key}' must be a list of tables.")
        return found

    def listed(self, table: Mapping[str, Any], key: str) -> tuple[str, ...]:
        """Return a list of words."""
        found = table.get(key, [])
        if not isinstance(found, list) or not all(isinstance(entry, str) for entry in found):
            raise self.fault(key, f"'{key}' must be a list of words.")
        return tuple(found)

    def words(self, table: Mapping[str, Any], key: str) -> str:
        """Return a text, empty when it is not there."""
        found = table.get(key, "")
        if not isinstance(found, str):
            raise self.fault(key, f"'{key}' must be text.")
        return found

    def one_of(self, choices: type[Choice], value: Any) -> Choice:
        """Return a member of a closed set."""
        if value not in set(choices):
            raise self.fault(value, f"'{value}' is not known. Use one of: {', '.join(choices)}.")
        return choices(value)

    def field(self, table: Mapping[str, Any]) -> Field:
        """Return one field."""
        self.only(table, FIELD_KEYS, required={"name", "type"})
        name, kind = self.words(table, "name"), self.one_of(FieldType, table["type"])
        options = self.listed(table, "options")
        if bool(options) != (kind in (FieldType.CHOICE, FieldType.CHOICES)):
            raise self.fault(name, f"Field '{name}': a choice has options, and nothing else has.")
        return Field(name, kind, options, table.get("optional") is True, self.words(table, "default"))

    def line(self, table: Mapping[str, Any], names: set[str]) -> LineRule:
        """Return one line; every field that it names must exist."""
        self.only(table, LINE_KEYS, required=set())
        slots = tuple(table.get("slots", {}).items())
        rule = LineRule(
            self.words(table, "message"),
            self.words(table, "choose"),
            self.words(table, "text"),
            self.listed(table, "when"),
            self.listed(table, "unless"),
            slots,
            self.listed(table, "skip"),
            table.get("bullet") is True,
        )
        if bool(rule.message) == bool(rule.text):
            raise self.fault(rule.text or "lines", "A line has either a message or a text.")
        used = [rule.choose, rule.text, *(name.partition("=")[0] for name in (*rule.when, *rule.unless))]
        for name in [*filter(None, used), *(name for _, name in slots)]:
            if name not in names:
                raise self.fault(name, f"There is no field '{name}'. Fields: {', '.join(sorted(names))}.")
        return rule
