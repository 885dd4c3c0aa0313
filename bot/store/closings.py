"""When locations are open: their weekdays, the public holidays that they keep, and their own closing days."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from bot.calendar import Opening
from bot.store.schema import ClosingDay, Group, Location


async def of_group(session: AsyncSession, organisation_id: int, group_id: int | None) -> Opening:
    """Return when the location of a group is open; without a group that of the oldest location."""
    found = select(Location).where(Location.organisation_id == organisation_id).order_by(Location.id).limit(1)
    if group_id is not None:
        found = found.join(Group, Group.location_id == Location.id).where(Group.id == group_id)
    place = await session.scalar(found)
    if place is None:
        return Opening()
    days = select(ClosingDay.day, ClosingDay.reason).where(ClosingDay.location_id == place.id)
    closed = {row.day: row.reason for row in await session.execute(days)}
    return Opening(place.time_zone, frozenset(int(one) for one in place.open_weekdays), place.holidays_of, closed)


async def locations(session: AsyncSession, organisation_id: int) -> dict[str, int]:
    """Return the ids of the locations of an organisation by name, oldest first."""
    found = select(Location.name, Location.id).where(Location.organisation_id == organisation_id).order_by(Location.id)
    return {row.name: row.id for row in await session.execute(found)}


async def close(session: AsyncSession, organisation_id: int, location_id: int, day: dt.date, reason: str) -> None:
    """Note that a location is closed on a day; a second time only the reason changes."""
    values = {"organisation_id": organisation_id, "location_id": location_id, "day": day, "reason": reason}
    added = insert(ClosingDay).values(**values)
    await session.execute(added.on_conflict_do_update(index_elements=["location_id", "day"], set_={"reason": reason}))


async def reopen(session: AsyncSession, organisation_id: int, location_id: int, day: dt.date) -> bool:
    """Note that a location is open after all; false when it was not closed."""
    removed = delete(ClosingDay).where(
        ClosingDay.organisation_id == organisation_id, ClosingDay.location_id == location_id, ClosingDay.day == day
    )
    return await session.scalar(removed.returning(ClosingDay.id)) is not None


async def closed_days(session: AsyncSession, organisation_id: int, start: dt.date) -> list[tuple[str, dt.date, str]]:
    """Return the closing days from a day on: location, day and reason, in order."""
    found = (
        select(Location.name, ClosingDay.day, ClosingDay.reason)
        .join(Location, Location.id == ClosingDay.location_id)
        .where(ClosingDay.organisation_id == organisation_id, ClosingDay.day >= start)
        .order_by(ClosingDay.day, Location.id)
    )
    return [(name, day, reason) for name, day, reason in (await session.execute(found)).all()]
