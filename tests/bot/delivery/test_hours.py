from __future__ import annotations

import datetime as dt

import pytest

from bot.delivery.hours import quiet_until

AMSTERDAM = "Europe/Amsterdam"


def utc(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("now", "start", "end", "until"),
    [
        ("2026-01-10T21:30", "22:00", "07:00", "2026-01-11T06:00"),  # 22.30 in Amsterdam
        ("2026-01-10T20:59", "22:00", "07:00", None),
        ("2026-01-11T05:00", "22:00", "07:00", "2026-01-11T06:00"),
        ("2026-01-11T06:00", "22:00", "07:00", None),
        ("2026-01-11T12:30", "13:00", "15:00", "2026-01-11T14:00"),
        ("2026-01-11T12:30", "13:00", "13:00", None),
        ("2026-03-28T22:00", "22:00", "07:00", "2026-03-29T05:00"),  # the night that loses an hour
        ("2026-10-24T21:00", "22:00", "07:00", "2026-10-25T06:00"),  # the night that gains one
        ("2026-03-28T22:00", "22:00", "02:30", "2026-03-29T01:30"),  # an end that the clock skips
        ("2026-10-24T21:00", "22:00", "02:30", "2026-10-25T00:30"),  # an end that comes twice
    ],
)
def test_quiet_hours_follow_the_clock_on_the_wall(now: str, start: str, end: str, until: str | None) -> None:
    assert quiet_until(utc(now), AMSTERDAM, start, end) == (utc(until) if until else None)
