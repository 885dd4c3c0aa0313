"""Days of the week that contradict their date: "vrijdag 12 december" when the 12th is a Saturday."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from simplify.facts import facts
from simplify.types import Fact, FactKind

PAST = dt.timedelta(days=60)  # so long a date without a year is taken as one that has been


@dataclass(frozen=True, slots=True)
class WrongDay:
    """Hold a day and a date that don't go together: the words as they stand, and the date that they name."""

    text: str
    date: dt.date


def wrong_days(text: str, today: dt.date, lang: str = "nl") -> tuple[WrongDay, ...]:
    """Return the dates of a text that fall on another day of the week than the text says.

    A date without a year is the next one, counted from 60 days ago.
    """
    return tuple(_wrong_days(text, today, lang))


def _wrong_days(text: str, today: dt.date, lang: str) -> Iterator[WrongDay]:
    told = [one for one in facts(text, lang) if one.kind in (FactKind.DATE, FactKind.WEEKDAY)]
    for one, other in pairwise(told):
        if (one.kind, other.kind) != (FactKind.WEEKDAY, FactKind.DATE) or text[one.end : other.start].strip(" ,"):
            continue
        date = _date(other, today)
        if date is not None and str(date.isoweekday()) != one.value.partition("-")[0]:
            yield WrongDay(text[one.start : other.end], date)


def _date(fact: Fact, today: dt.date) -> dt.date | None:
    """Return the day that a date names; None for a month alone and for a day that does not exist."""
    year, _, rest = fact.value.partition("-")
    month, _, day = rest.partition("-")
    if not (month.isdigit() and day.isdigit()):
        return None
    for candidate in [int(year)] if year else range(today.year - 1, today.year + 6):
        try:
            date = dt.date(candidate, int(month), int(day))
        except ValueError:  # 29 February
            continue
        if year or date >= today - PAST:
            return date
    return None
