"""The days of the week that a text names, in every language that the gates read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from simplify.translation.tables import pattern, plain, table


@cache
def _weekday_words(lang: str) -> tuple[re.Pattern[str], ...]:
    rows = table("weekdays.tsv", lang)
    return tuple(pattern(words, lang) for words in rows[0]) if rows else ()


def weekdays(text: str, lang: str) -> set[int]:
    """Return the days of the week that a text names; Monday is 0."""
    text = plain(text)
    if lang in NO_DAYS:
        text = NO_DAYS[lang].sub(" ", text)
    return {number for number, words in enumerate(_weekday_words(lang)) if words.search(text)}


# Words that look like a day and are none, by the words beside them.
NO_DAYS: Mapping[str, re.Pattern[str]] = {
    # "zece luni" and "20 de luni" are months; "înainte de luni, 27 iulie" is a Monday
    "ro": re.compile(
        r"(?:\d|\b(?:do(?:i|uă)|trei|patru|cinci|șase|șapte|opt|nouă|zece|zeci|ultimele|câteva|multe))\s+(?:de\s+)?luni\b"
    ),
    # "среда" is Wednesday; "окружающая среда" is the environment
    "ru": re.compile(
        r"\b(?:окружающ|природн|естественн|внешн|жизненн|водн|языков|городск)\w*\s+сред\w+", re.IGNORECASE
    ),
    "es": re.compile(r"\bSanto Domingo\b"),
    "pt": re.compile(r"\bS(?:anto|ão) Domingos?\b"),
    "tr": re.compile(
        r"\b(?:pazar(?:ı|a|lar)?\s+(?:payı|olarak|yeri)|(?:büyük|küçük|yeni|bir)\s+pazar)\b", re.IGNORECASE
    ),
}
