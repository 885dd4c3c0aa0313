"""Time as people live it: quiet hours, the hour of a digest, and the days on which a location is open.

All moments are instants in UTC; clocks and days are those of a location. A clock time that the change to summer time
skips (02:30) counts as half an hour past the gap (03:30), one that comes twice counts the first time. So everything
happens once.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from zoneinfo import ZoneInfo

MONDAY_TO_FRIDAY = frozenset({1, 2, 3, 4, 5})
LOOK_AHEAD = 366  # days; a location that is closed for longer has no next day
_DAY = dt.timedelta(days=1)


def instant(day: dt.date, at: dt.time, zone: str) -> dt.datetime:
    """Return the moment in UTC at which the clock of a zone shows a time on a day."""
    return dt.datetime.combine(day, at, ZoneInfo(zone)).astimezone(dt.UTC)


def next_allowed(now: dt.datetime, quiet_from: str | None, quiet_until: str | None, zone: str) -> dt.datetime:
    """Return `now`, or the end of the quiet hours that hold now; "22:00" to "07:00" spans midnight.

    The same time twice, or no times, means that it is never quiet.
    """
    moment = now.astimezone(dt.UTC)
    if quiet_from is None or quiet_until is None or quiet_from == quiet_until:
        return moment
    first, last = dt.time.fromisoformat(quiet_from), dt.time.fromisoformat(quiet_until)
    today = moment.astimezone(ZoneInfo(zone)).date()
    for number in (-1, 0, 1, 2):  # one after the other: a skipped hour can push an end into the next quiet hours
        day = today + number * _DAY
        starts, ends = instant(day, first, zone), instant(day if first < last else day + _DAY, last, zone)
        if starts <= moment < ends:
            moment = ends
    return moment


def digest_time(now: dt.datetime, at: str, zone: str) -> dt.datetime:
    """Return the first moment from now on at which the clock of a zone shows "18:00"."""
    moment, clock = now.astimezone(dt.UTC), dt.time.fromisoformat(at)
    today = moment.astimezone(ZoneInfo(zone)).date()
    shown = (instant(today + number * _DAY, clock, zone) for number in (-1, 0, 1, 2))
    return next(one for one in shown if one >= moment)


def last_digest(now: dt.datetime, at: str, zone: str) -> dt.datetime:
    """Return the last moment up to now at which the clock of a zone showed "18:00"."""
    moment, clock = now.astimezone(dt.UTC), dt.time.fromisoformat(at)
    today = moment.astimezone(ZoneInfo(zone)).date()
    shown = (instant(today - number * _DAY, clock, zone) for number in (-1, 0, 1, 2))
    return next(one for one in shown if one <= moment)


@dataclass(frozen=True, slots=True)
class Opening:
    """Hold when a location is open: ISO weekdays, the country whose public holidays it keeps ("" for none), and its
    own closing days with their reasons.
    """

    zone: str = "Europe/Amsterdam"
    weekdays: frozenset[int] = MONDAY_TO_FRIDAY
    country: str = "NL"
    closed: Mapping[dt.date, str] = field(default_factory=dict)

    def is_open(self, day: dt.date) -> bool:
        """Tell whether children are there on a day."""
        return day.isoweekday() in self.weekdays and day not in self.closed and not holiday(day, self.country)

    def reason(self, day: dt.date) -> str:
        """Return why the location is closed on a day in words; "" when it is open, or just never open that weekday."""
        return self.closed.get(day) or holiday(day, self.country)

    def working_days(self, start: dt.date) -> Iterator[dt.date]:
        """Yield the days within a year on which the location is open, from `start` on."""
        return (day for day in (start + number * _DAY for number in range(LOOK_AHEAD)) if self.is_open(day))

    def next_open(self, start: dt.date) -> dt.date | None:
        """Return the first day from `start` on that is open; None when there is none within a year."""
        return next(self.working_days(start), None)


def holiday(day: dt.date, country: str) -> str:
    """Return the name of a public holiday in the language of its country, "" on any other day."""
    return _holidays(country, day.year).get(day, "") if country else ""


@cache
def _holidays(country: str, year: int) -> dict[dt.date, str]:
    import holidays  # takes a moment to load

    own_language = holidays.country_holidays(country).default_language
    return dict(holidays.country_holidays(country, years=year, language=own_language))
