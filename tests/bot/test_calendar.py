from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.calendar import Opening, digest_time, holiday, instant, next_allowed

AMSTERDAM = "Europe/Amsterdam"
clocks = st.times().map(lambda one: f"{one:%H:%M}")
near_a_change = st.sampled_from(["2026-03-29T01:00", "2026-10-25T01:00"]).flatmap(
    lambda change: st.integers(-3 * 86_400, 3 * 86_400).map(lambda seconds: utc(change) + dt.timedelta(seconds=seconds))
)
moments = near_a_change | st.integers(0, 2 * 365 * 86_400).map(
    lambda seconds: utc("2026-01-01T00:00") + dt.timedelta(seconds=seconds)
)


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
        ("2026-10-25T01:15", "22:00", "02:30", None),  # the second 02.15: the night was over at the first 02.30
    ],
)
def test_quiet_hours_follow_the_clock_on_the_wall(now: str, start: str, end: str, until: str | None) -> None:
    assert next_allowed(utc(now), start, end, AMSTERDAM) == utc(until or now)


def test_quiet_hours_follow_the_clock_of_the_location() -> None:
    now = utc("2026-01-10T23:30")
    assert next_allowed(now, "20:00", "07:00", "America/Curacao") == now
    assert next_allowed(now, "20:00", "07:00", AMSTERDAM) == utc("2026-01-11T06:00")


@given(moments, clocks, clocks)
def test_what_waits_comes_out_after_now_and_outside_quiet_hours(now: dt.datetime, start: str, end: str) -> None:
    moment = next_allowed(now, start, end, AMSTERDAM)
    assert moment >= now
    assert next_allowed(moment, start, end, AMSTERDAM) == moment


@given(moments, moments, clocks, clocks)
def test_waiting_keeps_the_order(one: dt.datetime, other: dt.datetime, start: str, end: str) -> None:
    early, late = sorted((one, other))
    assert next_allowed(early, start, end, AMSTERDAM) <= next_allowed(late, start, end, AMSTERDAM)


@given(moments, clocks)
def test_a_digest_comes_once_on_each_day(now: dt.datetime, at: str) -> None:
    moment = digest_time(now, at, AMSTERDAM)
    assert now <= moment <= now + dt.timedelta(hours=25)
    following = digest_time(moment + dt.timedelta(seconds=1), at, AMSTERDAM)
    days = [one.astimezone(ZoneInfo(AMSTERDAM)).date() for one in (moment, following)]
    assert days[1] - days[0] == dt.timedelta(days=1)


@given(moments, moments, clocks)
def test_digests_keep_the_order(one: dt.datetime, other: dt.datetime, at: str) -> None:
    early, late = sorted((one, other))
    assert digest_time(early, at, AMSTERDAM) <= digest_time(late, at, AMSTERDAM)


@pytest.mark.parametrize(
    ("day", "at", "moment"),
    [
        ("2026-03-29", "02:30", "2026-03-29T01:30"),  # there is no 02.30: it is 03.30
        ("2026-10-25", "02:30", "2026-10-25T00:30"),  # there are two: the first
        ("2026-03-30", "17:00", "2026-03-30T15:00"),
        ("2026-10-26", "17:00", "2026-10-26T16:00"),
    ],
)
def test_a_time_that_the_clock_skips_or_repeats_is_one_moment(day: str, at: str, moment: str) -> None:
    assert instant(dt.date.fromisoformat(day), dt.time.fromisoformat(at), AMSTERDAM) == utc(moment)


def test_a_location_is_closed_at_weekends_on_holidays_and_on_its_own_closing_days() -> None:
    opening = Opening(closed={dt.date(2026, 12, 24): "studiedag"})
    assert opening.is_open(dt.date(2026, 12, 23))
    assert [day for day in range(24, 29) if opening.is_open(dt.date(2026, 12, day))] == [28]
    assert opening.next_open(dt.date(2026, 12, 24)) == dt.date(2026, 12, 28)
    assert opening.reason(dt.date(2026, 12, 24)) == "studiedag"
    assert opening.reason(dt.date(2026, 12, 25)) == "Eerste kerstdag"


def test_a_location_may_keep_no_holidays_and_open_on_saturdays() -> None:
    opening = Opening(weekdays=frozenset(range(1, 8)), country="")
    assert opening.is_open(dt.date(2026, 12, 26))
    assert holiday(dt.date(2026, 4, 27), "NL") == "Koningsdag"


def test_a_location_that_never_opens_has_no_next_day() -> None:
    assert Opening(weekdays=frozenset()).next_open(dt.date(2026, 1, 1)) is None
