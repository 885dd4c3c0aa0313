"""Sentences that a machine alone may never translate: medicine, allergy, accident, custody, protection, emergency."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from simplify.errors import DataError

FILE = "risk.tsv"
TIERS = ("medicine", "allergy", "accident", "custody", "protection", "emergency")


@cache
def _tiers() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return a pattern for each tier; raise `DataError` with file and line when a line is wrong."""
    words: dict[str, list[str]] = {tier: [] for tier in TIERS}
    text = (files("simplify.translation") / FILE).read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        tier, _, word = line.partition("\t")
        if tier not in words or not word.strip("- "):
            raise DataError(f"simplify/translation/{FILE}", number, f"write one of {', '.join(TIERS)}, a tab, a word")
        words[tier].append(word)
    return tuple((tier, any_of(found)) for tier, found in words.items())


def any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern that finds any of these words; "-" stands for any beginning or ending: "-allergie"."""
    found = []
    for word in words:
        start = r"\b\w*" if word.startswith("-") else r"\b"
        end = r"\w*" if word.endswith("-") else r"\b"
        found.append(start + re.escape(word.strip("-")) + end)
    return re.compile("|".join(found), re.IGNORECASE)


def tier(sentence: str) -> str:
    """Return the risk tier of a Dutch sentence, such as "allergy", or "" when there is none."""
    return next((name for name, pattern in _tiers() if pattern.search(sentence)), "")
