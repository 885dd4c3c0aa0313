"""Children. A child's name and every word about the child is sealed under the child's own key."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from sqlalchemy import Select, Update, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.database import fresh_id
from bot.store.schema import ChildRow
from bot.store.vault import SealKey, Vault
from bot.values import Child

NAME = "child.name"


def as_child(row: ChildRow, vault: Vault, organisation_key: SealKey) -> Child:
    """Return a row as a value; raise `Erased` when the child's key was dropped."""
    key = vault.child_key(organisation_key, row.wrapped_key, row.id)
    return Child(row.id, key.read(row.name_sealed, NAME, row.id), row.group_id, row.gender)


async def add(
    session: AsyncSession,
    vault: Vault,
    organisation_id: int,
    *,
    group_id: int,
    name: str,
    now: dt.datetime,
    gender: str = "unknown",
) -> Child:
    """Add a child with its own key."""
    owner = await vault.of_organisation(session, organisation_id)
    child_id = await fresh_id(session, ChildRow.id)
    wrapped = vault.new_child_key(owner, child_id)
    row = ChildRow(
        id=child_id,
        organisation_id=organisation_id,
        group_id=group_id,
        name_sealed=vault.child_key(owner, wrapped, child_id).seal(name, NAME, child_id),
        gender=gender,
        wrapped_key=wrapped,
        created_at=now,
    )
    session.add(row)
    await session.flush()
    return as_child(row, vault, owner)


async def of_group(session: AsyncSession, vault: Vault, organisation_id: int, group_id: int) -> list[Child]:
    """Return the children who are on a group now, by name."""
    found = select(ChildRow).where(ChildRow.organisation_id == organisation_id, ChildRow.group_id == group_id)
    return await _read(session, vault, organisation_id, found)


async def every(session: AsyncSession, vault: Vault, organisation_id: int) -> list[Child]:
    """Return all children who are here now, by name."""
    return await _read(
        session, vault, organisation_id, select(ChildRow).where(ChildRow.organisation_id == organisation_id)
    )


async def by_ids(session: AsyncSession, vault: Vault, organisation_id: int, ids: Iterable[int]) -> dict[int, Child]:
    """Return children of this organisation by id; unknown, ended and erased ones are left out."""
    found = select(ChildRow).where(ChildRow.organisation_id == organisation_id, ChildRow.id.in_(set(ids)))
    return {child.id: child for child in await _read(session, vault, organisation_id, found)}


async def by_id(session: AsyncSession, vault: Vault, organisation_id: int, child_id: int) -> Child | None:
    """Return a child of this organisation."""
    return (await by_ids(session, vault, organisation_id, (child_id,))).get(child_id)


async def move(session: AsyncSession, organisation_id: int, child_id: int, group_id: int) -> None:
    """Put a child on another group."""
    await session.execute(_one(organisation_id, child_id).values(group_id=group_id))


async def set_gender(session: AsyncSession, organisation_id: int, child_id: int, gender: str) -> None:
    """Change the word forms for a child: "female", "male" or "unknown"."""
    await session.execute(_one(organisation_id, child_id).values(gender=gender))


async def rename(session: AsyncSession, vault: Vault, organisation_id: int, child_id: int, name: str) -> None:
    """Change how the centre writes a child's name; how a guardian writes it stays."""
    key = await vault.of_child(session, organisation_id, child_id)
    await session.execute(_one(organisation_id, child_id).values(name_sealed=key.seal(name, NAME, child_id)))


async def end(session: AsyncSession, organisation_id: int, child_id: int, now: dt.datetime) -> None:
    """Note that the care of a child ended; nothing is sent about the child from now on."""
    await session.execute(_one(organisation_id, child_id).values(ended_at=now))


async def erase(session: AsyncSession, organisation_id: int, child_id: int, now: dt.datetime) -> None:
    """Drop the key of a child: everything sealed under it is unreadable for good, in backups of these rows too."""
    await session.execute(_one(organisation_id, child_id).values(wrapped_key=None, ended_at=now, name_sealed=b""))


def _one(organisation_id: int, child_id: int) -> Update:
    return update(ChildRow).where(ChildRow.organisation_id == organisation_id, ChildRow.id == child_id)


async def _read(session: AsyncSession, vault: Vault, organisation_id: int, found: Select[ChildRow]) -> list[Child]:
    owner = await vault.of_organisation(session, organisation_id)
    here = found.where(ChildRow.ended_at.is_(None), ChildRow.wrapped_key.is_not(None))
    children = [as_child(row, vault, owner) for row in await session.scalars(here)]
    return sorted(children, key=lambda child: (child.name.casefold(), child.id))
