"""Groups of children and who works on them."""

from __future__ import annotations

from sqlalchemy import Select, delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.schema import Group as GroupRow
from bot.store.schema import GroupMember, Location
from bot.values import Group


async def add(session: AsyncSession, organisation_id: int, location_id: int, name: str) -> Group:
    """Add a group to a location."""
    row = GroupRow(organisation_id=organisation_id, location_id=location_id, name=name)
    session.add(row)
    await session.flush()
    added = await by_id(session, organisation_id, row.id)
    assert added is not None
    return added


async def every(session: AsyncSession, organisation_id: int) -> list[Group]:
    """Return all groups of an organisation, by name."""
    return await _read(session, _groups(organisation_id))


async def of_person(session: AsyncSession, organisation_id: int, person_id: int) -> list[Group]:
    """Return the groups that a staff member works on, by name."""
    mine = _groups(organisation_id).join(GroupMember, GroupMember.group_id == GroupRow.id)
    return await _read(session, mine.where(GroupMember.person_id == person_id))


async def by_id(session: AsyncSession, organisation_id: int, group_id: int) -> Group | None:
    """Return a group of this organisation."""
    found = await _read(session, _groups(organisation_id).where(GroupRow.id == group_id))
    return found[0] if found else None


async def assign(session: AsyncSession, organisation_id: int, person_id: int, group_id: int) -> None:
    """Let a staff member work on a group; doing it twice changes nothing."""
    values = {"organisation_id": organisation_id, "person_id": person_id, "group_id": group_id}
    await session.execute(insert(GroupMember).values(**values).on_conflict_do_nothing())


async def release(session: AsyncSession, organisation_id: int, person_id: int, group_id: int) -> None:
    """Take a staff member off a group."""
    await session.execute(
        delete(GroupMember).where(
            GroupMember.organisation_id == organisation_id,
            GroupMember.person_id == person_id,
            GroupMember.group_id == group_id,
        )
    )


def _groups(organisation_id: int) -> Select[GroupRow, str]:
    return (
        select(GroupRow, Location.time_zone)
        .join(Location, Location.id == GroupRow.location_id)
        .where(GroupRow.organisation_id == organisation_id)
        .order_by(GroupRow.name, GroupRow.id)
    )


async def _read(session: AsyncSession, found: Select[GroupRow, str]) -> list[Group]:
    rows = (await session.execute(found)).all()
    return [Group(row.id, row.organisation_id, row.name, row.location_id, zone) for row, zone in rows]
