"""The words of every locale are whole, and say the same.

To check one language: python -m pytest tests/test_locales.py -k "[tr]"
"""

from __future__ import annotations

import ast as python
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from babel import Locale
from fluent.syntax import FluentParser, ast

from bot.templates import templates
from simplify.wording import SOURCE, locales, locales_root

ROOT = Path(__file__).resolve().parent.parent
PLURALS = {"zero", "one", "two", "few", "many", "other"}
# The phrase bank uses every message of these files; no code names them one by one.
BANK = {
    "phrases.ftl",
    "replies.ftl",
    "items.ftl",
    "activities.ftl",
    "conditions.ftl",
    "contexts.ftl",
    "openings.ftl",
    "corrections.ftl",
}
KEY = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)+")
FREE = {"gender", "who-number"}  # any language may use or leave out whether a child is a girl, or children are several
FACTS = {"native_name", "dutch_name", "direction", "reviewed"}
COUNTS = range(201)  # counts that people meet; French has a form for a million, and needs none here


class Reader:
    """Collect the variables, references and selections of a message."""

    def __init__(self, node: ast.BaseNode) -> None:
        self.variables: set[str] = set()
        self.references: set[str] = set()
        self.selections: list[ast.SelectExpression] = []
        self.tags: set[str] = set()
        self.read(node)

    def read(self, node: object) -> None:
        if isinstance(node, ast.VariableReference):
            self.variables.add(node.id.name.removeprefix("on-"))  # the same day, as an answer to "when"
        elif isinstance(node, ast.MessageReference):
            self.references.add(node.id.name)
        elif isinstance(node, ast.TermReference):
            self.references.add(f"-{node.id.name}")
        elif isinstance(node, ast.SelectExpression):
            self.selections.append(node)
        elif isinstance(node, ast.TextElement):
            self.tags.update(re.findall(r"</?[a-z]+>", node.value))
        for part in node if isinstance(node, list) else vars(node).values() if isinstance(node, ast.BaseNode) else ():
            self.read(part)


class Entry:
    """Hold one message with its place."""

    def __init__(self, tag: str, file: str, node: ast.Message | ast.Term) -> None:
        self.file = file
        self.place = f"locales/{tag}/{file}: {key_of(node)}"
        self.reader = Reader(node)


def key_of(node: ast.Message | ast.Term) -> str:
    return f"-{node.id.name}" if isinstance(node, ast.Term) else str(node.id.name)


@cache
def read(tag: str) -> tuple[dict[str, Entry], list[str]]:
    """Return the messages of a locale by key, and what is wrong with its files."""
    entries: dict[str, Entry] = {}
    faults = []
    for file in sorted(entry.name for entry in (locales_root() / tag).iterdir() if entry.name.endswith(".ftl")):
        text = (locales_root() / tag / file).read_text(encoding="utf-8")
        for node in FluentParser().parse(text).body:
            if isinstance(node, ast.Junk):
                line = text.count("\n", 0, node.span.start) + 1
                faults.append(f"locales/{tag}/{file}:{line}: can't be read: {node.annotations[0].message}")
            elif isinstance(node, ast.Message | ast.Term):
                if key_of(node) in entries:
                    faults.append(f"locales/{tag}/{file}: {key_of(node)} is also in {entries[key_of(node)].file}")
                if isinstance(node, ast.Message) and node.value is None:
                    faults.append(f"locales/{tag}/{file}: {key_of(node)} has no text")
                entries[key_of(node)] = Entry(tag, file, node)
    return entries, faults


def listed(faults: list[str]) -> str:
    return "\n" + "\n".join(faults)


@pytest.mark.parametrize("tag", locales())
def test_every_message_can_be_read_and_stands_once(tag: str) -> None:
    _, faults = read(tag)
    assert not faults, listed(faults)


@pytest.mark.parametrize("tag", locales())
def test_every_message_of_dutch_is_there(tag: str) -> None:
    mine, dutch = read(tag)[0], read(SOURCE)[0]
    faults = [
        f"locales/{tag}/{entry.file}: {key} is missing"
        for key, entry in dutch.items()
        if key not in mine and key[0] != "-"
    ]
    assert not faults, listed(faults)


@pytest.mark.parametrize("tag", locales())
def test_no_message_is_there_that_dutch_does_not_have(tag: str) -> None:
    faults = [entry.place for key, entry in read(tag)[0].items() if key not in read(SOURCE)[0] and key[0] != "-"]
    assert not faults, listed(faults)


@pytest.mark.parametrize("tag", locales())
def test_every_message_uses_the_same_arguments_as_dutch(tag: str) -> None:
    dutch = read(SOURCE)[0]
    faults = []
    for key, entry in read(tag)[0].items():
        if key in dutch:
            theirs, ours = entry.reader.variables - FREE, dutch[key].reader.variables - FREE
            faults += [f"{entry.place}: ${name} is missing" for name in sorted(ours - theirs)]
            faults += [f"{entry.place}: ${name} is not known in Dutch" for name in sorted(theirs - ours)]
    assert not faults, listed(faults)


@pytest.mark.parametrize("tag", locales())
def test_every_message_has_the_same_marks_for_bold_and_italic_as_dutch(tag: str) -> None:
    dutch = read(SOURCE)[0]
    faults = [
        f"{entry.place}: use {' '.join(sorted(dutch[key].reader.tags)) or 'no tags'}"
        for key, entry in read(tag)[0].items()
        if key in dutch and entry.reader.tags != dutch[key].reader.tags
    ]
    assert not faults, listed(faults)


@pytest.mark.parametrize("tag", locales())
def test_every_message_refers_to_messages_that_exist(tag: str) -> None:
    mine = read(tag)[0]
    faults = [
        f"{entry.place}: there is no {{ {name} }}"
        for entry in mine.values()
        for name in sorted(entry.reader.references - set(mine))
    ]
    assert not faults, listed(faults)


@pytest.mark.parametrize("tag", locales())
def test_every_choice_by_number_has_all_plural_forms_of_the_language(tag: str) -> None:
    faults = [
        f"{entry.place}: form '{form}' is missing"
        for entry in read(tag)[0].values()
        for selection in entry.reader.selections
        for form in missing_forms(selection, tag)
    ]
    assert not faults, listed(faults)


def missing_forms(selection: ast.SelectExpression, tag: str) -> list[str]:
    """Return the CLDR plural categories that a choice by number leaves out; numbers that it names need none."""
    named = {float(v.key.value) for v in selection.variants if isinstance(v.key, ast.NumberLiteral)}
    words = {v.key.name for v in selection.variants if isinstance(v.key, ast.Identifier)}
    if not words or not words <= PLURALS:  # [1] and *[2] name every number; [female] and *[other] choose no number
        return []
    if named and words == {"other"}:  # [0] and *[other] choose a number, not a form
        return []
    form_of = Locale.parse(tag.replace("-", "_")).plural_form
    return sorted({form_of(count) for count in COUNTS if count not in named} - words)


@pytest.mark.parametrize("tag", locales())
def test_every_locale_says_what_it_is(tag: str) -> None:
    head = tomllib.loads((locales_root() / tag / "locale.toml").read_text(encoding="utf-8"))
    assert set(head) == FACTS, f"locales/{tag}/locale.toml: needs {', '.join(sorted(FACTS))}"
    assert all(isinstance(value, str) and value for value in head.values())
    order = Locale.parse(tag.replace("-", "_")).character_order
    assert head["direction"] == ("rtl" if order == "right-to-left" else "ltr"), f"locales/{tag}/locale.toml: direction"


def sources() -> Iterator[tuple[str, python.Module]]:
    for package in ("bot", "simplify"):
        for file in sorted((ROOT / package).rglob("*.py")):
            yield str(file.relative_to(ROOT)), python.parse(file.read_text(encoding="utf-8"))


def used() -> tuple[set[str], list[re.Pattern[str]]]:
    """Return the texts in the code that can be keys, and the shapes of keys that are put together there."""
    texts: set[str] = set()
    shapes = []
    for name, tree in sources():
        for node in python.walk(tree):
            if isinstance(node, python.Constant) and isinstance(node.value, str):
                texts.add(node.value)
            # f"staff-preview-{state}": a shape without a beginning of its own would fit every key.
            elif isinstance(node, python.JoinedStr) and name != "bot/templates.py":
                parts = [part.value if isinstance(part, python.Constant) else None for part in node.values]
                if isinstance(parts[0], str) and re.fullmatch(r"[a-z][a-z0-9]*-[a-z0-9-]*", parts[0]):
                    shapes.append(re.compile("".join(".+" if p is None else re.escape(str(p)) for p in parts)))
    return texts, shapes


def test_every_message_is_used() -> None:
    texts, shapes = used()
    entries = read(SOURCE)[0]
    referred = {name for entry in entries.values() for name in entry.reader.references}
    known = texts | referred | {key for template in templates().values() for key in template.messages()}
    faults = [
        entry.place
        for key, entry in entries.items()
        if entry.file not in BANK and key not in known and not any(shape.fullmatch(key) for shape in shapes)
    ]
    assert not faults, listed(faults)


def test_every_message_that_the_code_asks_for_exists_and_gets_its_arguments() -> None:
    entries = read(SOURCE)[0]
    faults = []
    for file, tree in sources():
        for call in python.walk(tree):
            if not isinstance(call, python.Call) or not isinstance(call.func, python.Attribute):
                continue
            key = call.args[0].value if call.args and isinstance(call.args[0], python.Constant) else None
            if call.func.attr not in ("text", "plain") or not isinstance(key, str) or not KEY.fullmatch(key):
                continue
            if key not in entries:
                faults.append(f"{file}:{call.lineno}: there is no message '{key}'")
                continue
            given = {keyword.arg.replace("_", "-") for keyword in call.keywords if keyword.arg}
            lacking = entries[key].reader.variables - given - FREE
            if lacking and all(keyword.arg for keyword in call.keywords):
                faults.append(f"{file}:{call.lineno}: '{key}' needs ${', $'.join(sorted(lacking))}")
    assert not faults, listed(faults)


def test_a_message_that_a_template_asks_for_exists() -> None:
    faults = [
        f"templates/{kind}.toml: there is no message '{key}'"
        for kind, template in templates().items()
        for key in sorted(template.messages())
        if key not in read(SOURCE)[0]
    ]
    assert not faults, listed(faults)


@pytest.mark.parametrize(
    ("text", "tag", "missing"),
    [
        ("{ $count -> [one] a *[other] b }", "nl", []),
        ("{ $count -> *[other] b }", "nl", ["one"]),
        ("{ $count -> [one] a *[other] b }", "pl", ["few", "many"]),
        ("{ $count -> [one] a [few] b *[many] c }", "pl", []),
        ("{ $count -> [one] a *[other] b }", "fr", []),
        ("{ $count -> [one] a *[other] b }", "ar", ["few", "many", "two", "zero"]),
        ("{ $count -> [0] a [1] b [few] c *[other] d }", "pl", ["many"]),
        ("{ $count -> [0] a *[other] c }", "pl", []),
        ("{ $gender -> [female] a *[other] b }", "ar", []),
    ],
)
def test_missing_plural_forms_are_found(text: str, tag: str, missing: list[str]) -> None:
    node = FluentParser().parse("key = " + re.sub(r" (?=[*[}])", "\n    ", text)).body[0]
    assert missing_forms(Reader(node).selections[0], tag) == missing
