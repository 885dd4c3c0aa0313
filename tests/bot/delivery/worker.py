"""A process of its own for the tests that kill one: the real wiring with a conversation that repeats what it hears."""

from __future__ import annotations

import asyncio

from bot.app import open_house, run_bot
from bot.config import load
from bot.conversations.turn import Turn
from bot.screens import Command, Screen, Typed, escape
from bot.store import organisations


async def repeat(turn: Turn) -> None:
    if isinstance(turn.event, Typed):
        turn.say(Screen(f"gehoord: {escape(turn.event.text)}"))
    elif isinstance(turn.event, Command):
        turn.say(Screen(f"gehoord: /{turn.event.name}"))


async def main() -> None:
    settings = load()
    async with open_house(settings) as house:
        async with house.database.transaction() as session:
            (organisation_id,) = await organisations.all_ids(session)
        async with run_bot(house, organisation_id, settings.bot_token() or "", repeat):
            await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
