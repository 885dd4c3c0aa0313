"""Sentences that a machine alone may never translate: medicine, allergy, accident, custody, protection, emergency."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from simplify.errors import DataError
from simplify.translation.tables import pattern, plain, table
from simplify.wording import SOURCE

FILE, REPLIES = "risk.tsv", "risk_replies.tsv"
TIERS = ("medicine", "allergy", "accident", "custody", "protection", "emergency")
HARMLESS = "harmless"


@cache
def _tiers() -> dict[str, re.Pattern[str]]:
    """Return a pattern for each tier; raise `DataError` with file and line when a line is wrong."""
    words: dict[str, list[str]] = {tier: [] for tier in (*TIERS, HARMLESS)}
    text = (files("simplify.translation") / FILE).read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        tier, _, word = line.partition("\t")
        if tier not in words or not word.strip("- "):
            raise DataError(f"simplify/translation/{FILE}", number, f"write one of {', '.join(words)}, a tab, a word")
        words[tier].append(word)
    return {tier: any_of(found) for tier, found in words.items()}


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
    tiers = _tiers()
    said = tiers[HARMLESS].sub(" ", sentence)
    return next((name for name in TIERS if tiers[name].search(said)), "")


def tier_of_reply(original: str, lang: str, dutch: str) -> str:
    """Return the risk tier of what a parent wrote, by the parent's own words and by what a machine made of them.

    Either may miss it: the list of a language is short, and a machine may turn "allergic" into something else.
    """
    said = plain(original)
    own = next((name for name, words in _replies(lang).items() if words.search(said)), "")
    return own or (tier(original) if lang == SOURCE else "") or tier(dutch)


@cache
def _replies(lang: str) -> dict[str, re.Pattern[str]]:
    return {name: pattern(words, lang) for name, words in table(REPLIES, lang)}
