"""A worker process of the soak: the real wiring, with a conversation that records what parents write."""

from __future__ import annotations

import asyncio

from bot import logs
from bot.config import load
from bot.conversations.turn import Turn
from bot.screens import Screen, Typed
from bot.service import work
from bot.store import replies
from bot.values import Role


async def record(turn: Turn) -> None:
    if isinstance(turn.event, Typed) and turn.person is not None and turn.person.role is Role.GUARDIAN:
        await replies.record(
            turn.session, turn.desk.vault, turn.person, turn.event.text, turn.now, language=turn.person.locale
        )
        turn.say(Screen("ok"))


if __name__ == "__main__":
    logs.set_up()
    asyncio.run(work(load(), record))
