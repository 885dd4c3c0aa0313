"""Founding an organisation from the command line."""

from __future__ import annotations

import datetime as dt

from bot.app import open_bot, open_house
from bot.config import Settings
from bot.store import groups, invites, organisations
from bot.values import Role


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
