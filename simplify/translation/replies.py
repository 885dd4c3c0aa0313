"""Short replies as parents type them: "tmm", "shukran", "ok merci" are other spellings of fixed phrases."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from simplify.errors import DataError

FILE = "replies.tsv"


def key_of(text: str, lang: str) -> str:
    """Return the message of the phrase bank that a short reply in this language stands for, or ""."""
    return spellings().get((lang, fold(text)), "")


@cache
def spellings() -> Mapping[tuple[str, str], str]:
    """Return each known spelling; raise `DataError` with file and line for one that is wrong or stands twice."""
    found: dict[tuple[str, str], str] = {}
    text = (files("simplify.translation") / FILE).read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        parts = line.split("\t")
        if len(parts) != 3 or not all(parts):
            raise DataError(FILE, number, "write a language, a tab, a message, a tab, a spelling")
        lang, key, spelling = parts
        if found.setdefault((lang, fold(spelling)), key) != key:
            raise DataError(FILE, number, f"'{spelling}' already stands for {found[lang, fold(spelling)]}")
    return found


def fold(text: str) -> str:
    """Return a text without case, accents, punctuation and emoji: "Çok  teşekkürler! 🙏" → "cok tesekkurler"."""
    letters = [
        letter if letter.isalnum() or letter.isspace() else ""
        for letter in unicodedata.normalize("NFKD", text.casefold())
    ]
    return " ".join("".join(letters).split())
