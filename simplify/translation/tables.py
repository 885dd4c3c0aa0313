"""The word lists of the gates: rows of language, words and words, parted by tabs."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from simplify.errors import DataError


def pattern(words: str, lang: str) -> re.Pattern[str]:
    """Return a pattern for words parted by "|", in which "-" stands for letters: "geen|on-"."""
    edge = "" if lang == "zh" else r"\b(?<!\u200c)" if lang == "fa" else r"\b"
    found = []
    for word in plain(words).split("|"):
        start = (r"\w+" if edge else "") if word.startswith("-") else edge
        end = (r"\w{2,}" if len(word) < 4 else r"\w*") if word.endswith("-") and edge else edge
        end = end if word[-1].isalnum() or word.endswith("-") else ""  # "zijn op." is the end of a sentence
        inner = GAP.sub(r".{\1,\2}", re.escape(word.strip("-")))  # "ne .{1,40} que"
        found.append(start + inner + end)
    return re.compile("|".join(found), re.IGNORECASE)


GAP = re.compile(r"\\\.\\\{(\d+),(\d+)\\\}")  # as `re.escape` writes ".{1,40}"


def plain(text: str) -> str:
    """Return a text as the tables are read: with one kind of apostrophe, "пʼятниця", and no Arabic vowel marks."""
    return text.translate(MARKS)


# Arabic may mark its short vowels or not: "تذكّر" is "تذكر".
MARKS = str.maketrans(
    {"\u02bc": "'", "\u2018": "'", "`": "'"} | {chr(mark): "" for mark in (*range(0x64B, 0x653), 0x640)}
)


@cache
def table(file: str, lang: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows of a table that are about a language, without its tag."""
    text = (files("simplify.translation") / file).read_text(encoding="utf-8")
    rows = []
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            cells = tuple(line.split("\t"))
            if len(cells) < 3 or not all(cells):
                raise DataError(
                    f"simplify/translation/{file}", number, "write a language and its words, parted by tabs"
                )
            if cells[0] == lang:
                rows.append(cells[1:])
    return tuple(rows)
