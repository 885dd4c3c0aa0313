"""Organisations, their locations and their bot."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.database import fresh_id
from bot.store.schema import Location, Organisation
from bot.store.vault import Vault


async def add(
    session: AsyncSession, vault: Vault, name: str, now: dt.datetime, *, bot_username: str = "", locale: str = "nl"
) -> int:
    """Add an organisation with its own key and return its id."""
    organisation_id = await fresh_id(session, Organisation.id)
    session.add(
        Organisation(
            id=organisation_id,
            name=name,
            locale=locale,
            bot_username=bot_username,
            wrapped_key=vault.new_organisation_key(organisation_id),
            created_at=now,
        )
    )
    await session.flush()
    return organisation_id


async def add_location(
    session: AsyncSession,
    organisation_id: int,
    name: str,
    time_zone: str = "Europe/Amsterdam",
    *,
    open_weekdays: str = "12345",
    holidays_of: str = "NL",
) -> int:
    """Add a building and return its id; "12345" is Monday to Friday."""
    row = Location(
        organisation_id=organisation_id,
        name=name,
        time_zone=time_zone,
        open_weekdays=open_weekdays,
        holidays_of=holidays_of,
    )
    session.add(row)
    await session.flush()
    return row.id


async def locations(session: AsyncSession, organisation_id: int) -> list[Location]:
    """Return the buildings of an organisation, oldest first."""
    found = select(Location).where(Location.organisation_id == organisation_id).order_by(Location.id)
    return list(await session.scalars(found))


async def find(session: AsyncSession, organisation_id: int) -> Organisation | None:
    """Return an organisation."""
    return await session.get(Organisation, organisation_id)


async def all_ids(session: AsyncSession) -> list[int]:
    """Return the ids of all organisations, oldest first."""
    return list(await session.scalars(select(Organisation.id).order_by(Organisation.id)))


async def set_bot(session: AsyncSession, vault: Vault, organisation_id: int, username: str, token: str) -> None:
    """Keep the bot of an organisation; its token is sealed."""
    key = await vault.of_organisation(session, organisation_id)
    sealed = key.seal(token, "organisation.token", organisation_id)
    await session.execute(
        update(Organisation)
        .where(Organisation.id == organisation_id)
        .values(bot_username=username, token_sealed=sealed)
    )


async def token(session: AsyncSession, vault: Vault, organisation_id: int) -> str | None:
    """Return the token of an organisation's bot; never log it."""
    row = await session.get(Organisation, organisation_id)
    if row is None or row.token_sealed is None:
        return None
    key = vault.organisation_key(row.wrapped_key, row.id)
    return key.read(row.token_sealed, "organisation.token", row.id)
