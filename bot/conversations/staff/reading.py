"""What staff type in a hurry: times, naps, dates and numbers. What can be read in two ways gives both readings."""

from __future__ import annotations

import datetime as dt
import re

from bot.handover import Bottle, Nap

_NUMBERS = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"]
_HOURS = {"één": 1} | {word: value for value, word in enumerate(_NUMBERS, 1)}
_MONTHS = ("jan", "feb", "maart", "apr", "mei", "juni", "juli", "aug", "sep", "okt", "nov", "dec")
_MONTHS_EN = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_DAYS_EN = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NEAR = {"vandaag": 0, "today": 0, "morgen": 1, "tomorrow": 1, "overmorgen": 2}

_CLOCK = re.compile(r"(\d{1,2})(?:[.:u](\d{2}))?\s*(?:u|uur|h)?")
_SPOKEN = re.compile(r"(?:(half|kwart\s+voor|kwart\s+over)\s+)?([a-zé]+|\d{1,2})(?:\s+uur)?")
_NAP = re.compile(
    r"(?:slaap|slapen|sliep|geslapen|sleep|slept|dutje)\s*:?\s*(?:van|from)?\s*"
    r"(\d{1,2}(?:[.:u]\d{2})?)\s*(?:u|uur)?\s*(?:-|–|tot|until|to|t/m)\s*(\d{1,2}(?:[.:u]\d{2})?)\s*(?:u|uur)?\.?",
    re.IGNORECASE,
)
_NAP_MINUTES = re.compile(
    r"(?:slaap|slapen|sliep|geslapen|sleep|slept|dutje)\s*:?\s*(\d{1,3})\s*(?:m|min|minuten|minutes)\.?", re.IGNORECASE
)
_BOTTLE = re.compile(
    r"(?:fles|flesje|bottle)\s*:?\s*(\d{2,3})\s*(?:ml)?(?:\s+(?:om|at)\s+(\d{1,2}[.:u]\d{2}))?\.?", re.IGNORECASE
)


def clock(text: str) -> dt.time | None:
    """Return the time in "12.30", "12:30", "12u30", "14" or "14 uur", read as a 24-hour clock."""
    shape = _CLOCK.fullmatch(text.strip().lower())
    if shape is None:
        return None
    hour, minute = int(shape[1]), int(shape[2] or 0)
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None


def times(text: str) -> tuple[dt.time, ...]:
    """Return every time that a text may mean: one when it is sure, two when morning or afternoon must be asked.

    "15.30" and "08.15" are sure; "half drie" and "3 uur" are 02.30 or 14.30, 03.00 or 15.00.
    """
    bare = re.sub(r"^om\s+", "", text.strip().lower().rstrip("."))
    bare, afternoon = re.subn(r"\s*('s\s*middags|'s\s*avonds|pm)$", "", bare)
    bare, morning = re.subn(r"\s*('s\s*ochtends|'s\s*morgens|am)$", "", bare)
    exact = clock(bare)
    if exact is not None and (exact.hour > 12 or exact.hour == 0 or re.match(r"0\d|\d{1,2}[.:u]\d{2}$", bare)):
        if afternoon and exact.hour < 12:
            return (exact.replace(hour=exact.hour + 12),)
        # "8.15" and "12.30" are written as on a 24-hour clock; "2.30" may well be the afternoon.
        if exact.hour >= 7 or bare.startswith("0") or morning:
            return (exact,)
        return (exact.replace(hour=exact.hour + 12), exact)
    shape = _SPOKEN.fullmatch(bare)
    if shape is None:
        return ()
    hour = _HOURS.get(shape[2]) or (int(shape[2]) if shape[2].isdigit() else 0)
    if not 1 <= hour <= 12:
        return ()
    shift = {"half": -30, "kwart voor": -15, "kwart over": 15}.get(re.sub(r"\s+", " ", shape[1] or ""), 0)
    minutes = ((hour % 12) * 60 + shift) % 720
    early, late = dt.time(minutes // 60, minutes % 60), dt.time(minutes // 60 + 12, minutes % 60)
    if afternoon:
        return (late,)
    return (early,) if morning else (late, early)


def nap(text: str) -> Nap | None:
    """Return the nap in "slaap 12.30-14", "sliep van 12.30 tot 14.00" or "slaap 45 min"; None for anything else."""
    bare = text.strip()
    span = _NAP.fullmatch(bare)
    if span is not None:
        start, end = clock(span[1]), clock(span[2])
        if start is not None and end is not None and end < start and end.hour < 12:
            end = end.replace(hour=end.hour + 12)  # "slaap 12.30-2" ends at 14.00
        return Nap(start, end) if start is not None and end is not None and start < end else None
    length = _NAP_MINUTES.fullmatch(bare)
    return Nap(minutes=int(length[1])) if length and 1 <= int(length[1]) <= 300 else None


def bottle(text: str) -> Bottle | None:
    """Return the bottle in "fles 150" or "fles 150 ml om 10.30"; None for anything else."""
    shape = _BOTTLE.fullmatch(text.strip())
    return Bottle(int(shape[1]), clock(shape[2]) if shape[2] else None) if shape else None


def date(text: str, today: dt.date) -> dt.date | None:
    """Return the date in "12 dec", "12-12", "12 december 2026", "vrijdag" or "morgen": without a year, the next one."""
    bare = text.strip().lower().rstrip(".")
    if bare in _NEAR:
        return today + dt.timedelta(days=_NEAR[bare])
    bare = re.sub(rf"^({'|'.join((*_DAYS, *_DAYS_EN))})\s+(?=\d)", "", bare)
    for days in (_DAYS, _DAYS_EN):
        named = [
            number for number, day in enumerate(days) if (len(bare) >= 3 and day.startswith(bare)) or bare == day[:2]
        ]
        if len(named) == 1:
            return today + dt.timedelta(days=(named[0] - today.weekday() - 1) % 7 + 1)
    shape = re.fullmatch(r"(\d{1,2})(?:\s*[-/.]\s*(\d{1,2})|\s+([a-z]{3,9})\.?)(?:\s*[-/.]?\s*(\d{4}|\d{2}))?", bare)
    if shape is None:
        return None
    month = int(shape[2]) if shape[2] else _month(shape[3])
    try:
        if shape[4]:
            return dt.date(int(shape[4]) % 100 + 2000, month, int(shape[1]))
        nearest = dt.date(today.year, month, int(shape[1]))
        return nearest if nearest >= today else nearest.replace(year=today.year + 1)
    except ValueError:
        return None


def _month(word: str) -> int:
    """Return the number of a month in Dutch or English, 0 when it is none."""
    if word.startswith("mrt"):
        return 3
    for months in (_MONTHS, _MONTHS_EN):
        for number, month in enumerate(months, 1):
            if word.startswith(month[:3]):
                return number
    return 0


def number(text: str) -> int | None:
    """Return the whole number in "3", "12 kinderen" or "drie"; None when there is none or more than one."""
    found = re.findall(r"\d+", text)
    if len(found) == 1 and len(found[0]) <= 6:
        return int(found[0])
    return _HOURS.get(text.strip().lower())
