"""Quiet hours by the clock on the wall, right across both changes of the clock."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo


def quiet_until(now: dt.datetime, zone: str, start: str, end: str) -> dt.datetime | None:
    """Return when quiet hours that hold now will end, or None when it is not quiet; "22:00" to "07:00" spans midnight.

    An end that the clock skips (02:30 in the night of summer time) counts as the moment after the gap; one that comes
    twice, as the first.
    """
    first, last = dt.time.fromisoformat(start), dt.time.fromisoformat(end)
    if first == last:
        return None
    local = now.astimezone(ZoneInfo(zone))
    clock = local.time().replace(tzinfo=None)
    if first < last:
        quiet, day = first <= clock < last, local.date()
    else:
        quiet = clock >= first or clock < last
        day = local.date() + dt.timedelta(days=1) if clock >= first else local.date()
    if not quiet:
        return None
    ends = dt.datetime.combine(day, last, ZoneInfo(zone)).astimezone(dt.UTC)
    return max(ends, now.astimezone(dt.UTC) + dt.timedelta(seconds=1))
