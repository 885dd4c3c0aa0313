"""Approved corrections as a change to the locales: files of Fluent messages that the project can take up.

They say when two colleagues agreed and under which numbers, never who these people are.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from fluent.syntax import FluentSerializer, ast

from bot.values import Correction
from simplify.wording import SOURCE

FILE = "corrections.ftl"
HEAD = "Sentences that colleagues translated better. Each was approved by a second colleague, not by a native reviewer."


def key_of(dutch: str) -> str:
    """Return the key of a sentence, the same wherever it is corrected."""
    return f"correction-{hashlib.sha256(dutch.encode()).hexdigest()[:10]}"


def locale_files(found: Iterable[Correction]) -> dict[str, str]:
    """Return the file of each locale, Dutch with them; of two corrections of a sentence the later one stands."""
    newest = {(one.locale, one.dutch): one for one in sorted(found, key=lambda one: (one.proposed_at, one.id))}
    messages: dict[str, dict[str, ast.Message]] = {}
    for (locale, dutch), one in newest.items():
        key = key_of(dutch)
        decided = f"{one.decided_at:%Y-%m-%d}" if one.decided_at else "?"
        who = f"{one.proposed_at:%Y-%m-%d}, colleague {one.proposed_by}; approved {decided}, colleague {one.decided_by}"
        messages.setdefault(SOURCE, {})[key] = _message(key, dutch)
        messages.setdefault(locale, {})[key] = _message(key, one.text, f"Proposed {who}")
    return {
        locale: FluentSerializer().serialize(ast.Resource([ast.ResourceComment(HEAD), *by_key.values()]))
        for locale, by_key in sorted(messages.items())
    }


def write(folder: Path, found: Iterable[Correction]) -> list[Path]:
    """Write the files under a folder as they stand under `locales/`; returns them."""
    written = []
    for locale, text in locale_files(found).items():
        path = folder / locale / FILE
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        written.append(path)
    return written


def _message(key: str, text: str, comment: str = "") -> ast.Message:
    """Return a message with these very words: braces and a space at an end would mean something else in Fluent."""
    parts: list[ast.TextElement | ast.Placeable] = []
    rest = text
    while rest:
        cut = next((at for at, char in enumerate(rest) if char in "{}"), len(rest))
        if cut:
            parts.append(ast.TextElement(rest[:cut]))
        if cut < len(rest):
            parts.append(ast.Placeable(ast.StringLiteral(rest[cut])))
        rest = rest[cut + 1 :]
    return ast.Message(ast.Identifier(key), ast.Pattern(parts), comment=ast.Comment(comment) if comment else None)
