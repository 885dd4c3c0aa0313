"""What a manager does from the command line: found an organisation, and say when it is closed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from zoneinfo import available_timezones

from sqlalchemy.ext.asyncio import AsyncSession

from bot.app import open_bot, open_house
from bot.config import Settings, SettingsMissing
from bot.store import closings, groups, invites, organisations
from bot.values import Role

NAME_LIMIT = 60  # characters of the name of a building


async def found(settings: Settings, name: str, group_names: list[str], time_zone: str = "Europe/Amsterdam") -> str:
    """Make an organisation with its groups, and return the link with which its first manager joins."""
    now = dt.datetime.now(dt.UTC)
    async with open_house(settings) as house:
        async with house.database.transaction() as session:
            organisation_id = await organisations.add(session, house.vault, name, now)
            location = await organisations.add_location(session, organisation_id, name, time_zone)
            for group in group_names:
                await groups.add(session, organisation_id, location, group)
        token = settings.bot_token() or ""
        channel = await open_bot(house, organisation_id, token)
        async with house.database.transaction() as session:
            await organisations.set_bot(session, house.vault, organisation_id, channel.username, token)
            code = await invites.create(session, organisation_id, created_by=0, now=now, role=Role.MANAGER)
            return house.desk(channel).join_link(code)


async def add_location(
    settings: Settings, name: str, time_zone: str, open_weekdays: str, organisation_id: int | None = None
) -> None:
    """Add a building to an organisation; raise `SettingsMissing` for a name, clock or days that can't be."""
    name = " ".join(name.split())
    if time_zone not in available_timezones():
        raise SettingsMissing(f"There is no clock '{time_zone}'. Give one such as Europe/Amsterdam or America/Curacao.")
    if not open_weekdays or set(open_weekdays) - set("1234567"):
        raise SettingsMissing("Give the days of the week as numbers, 1 for Monday: 12345.")
    async with open_house(settings) as house, house.database.transaction() as session:
        owner = organisation_id or await _oldest(session)
        known = {place.name.casefold() for place in await organisations.locations(session, owner)}
        if not 1 <= len(name) <= NAME_LIMIT or name.casefold() in known:
            raise SettingsMissing(f"Give a name that is not there yet, with at most {NAME_LIMIT} letters.")
        days = "".join(sorted(set(open_weekdays)))
        await organisations.add_location(session, owner, name, time_zone, open_weekdays=days)


async def locations(settings: Settings, organisation_id: int | None = None) -> list[tuple[str, str, str]]:
    """Return the buildings of an organisation: name, clock, and the days of the week on which they are open."""
    async with open_house(settings) as house, house.database.transaction() as session:
        found = await organisations.locations(session, organisation_id or await _oldest(session))
        return [(place.name, place.time_zone, place.open_weekdays) for place in found]


async def change_closing_days(
    settings: Settings,
    days: Sequence[dt.date],
    *,
    closed: bool,
    reason: str = "",
    location: str = "",
    organisation_id: int | None = None,
) -> None:
    """Close locations on some days, or open them again; all locations of an organisation, or the named one.

    Without `organisation_id` it is the oldest organisation: on one machine there is no other.
    """
    async with open_house(settings) as house, house.database.transaction() as session:
        owner = organisation_id or await _oldest(session)
        known = await closings.locations(session, owner)
        if not known or (location and location not in known):
            raise SettingsMissing(f"There is no such location. There is: {', '.join(known) or 'none yet'}.")
        for location_id in [known[location]] if location else known.values():
            for day in days:
                if closed:
                    await closings.close(session, owner, location_id, day, reason)
                else:
                    await closings.reopen(session, owner, location_id, day)


async def closing_days(
    settings: Settings, start: dt.date, organisation_id: int | None = None
) -> list[tuple[str, dt.date, str]]:
    """Return the closing days from a day on: location, day and reason."""
    async with open_house(settings) as house, house.database.transaction() as session:
        return await closings.closed_days(session, organisation_id or await _oldest(session), start)


async def _oldest(session: AsyncSession) -> int:
    known = await organisations.all_ids(session)
    if not known:
        raise SettingsMissing("There is no organisation yet. Make one with: ouderbrug organisation NAME")
    return known[0]
