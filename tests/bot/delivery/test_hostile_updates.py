"""Malformed updates through the real inbox and the real conversations: stored, set aside, and never in the way."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from sqlalchemy import text

from bot.conversations.dispatch import handle
from bot.delivery.inbox import Inbox
from bot.desk import Desk
from bot.language import OffLoop
from tests.bot.delivery.conftest import Stage

pytestmark = pytest.mark.database

WEIRD: list[Any] = [None, True, -(2**60), 2**52, 1.5, "", "\ud800", "\x00'; DROP TABLE child; --", [], {"id": 2001}]
PARTS = ("message_id", "date", "chat", "from", "text", "data", "reply_to_message", "contact", "photo")
MESSAGE = {
    "message_id": 5,
    "date": 1_772_467_500,
    "chat": {"id": 2001, "type": "private"},
    "from": {"id": 2001, "is_bot": False, "first_name": "Elif", "language_code": "tr"},
    "text": "/help",
}


def hostile() -> list[Any]:
    """Return updates of which each has one part that is not what it should be."""
    found: list[Any] = [None, [], "x", {}, {"update_id": None}, {"update_id": 2**63}]
    for part in PARTS:
        for value in WEIRD:
            kind = "callback_query" if part == "data" else "message"
            body = copy.deepcopy(MESSAGE) | {part: value}
            if kind == "callback_query":
                body = {"id": "9", "from": MESSAGE["from"], "message": MESSAGE, part: value}
            found.append({"update_id": 1000 + len(found), kind: body})
    return found


async def test_no_malformed_update_stops_the_inbox_or_is_left_behind(stage: Stage) -> None:
    language = OffLoop()
    desk = Desk(language, stage.outbox, stage.vault, stage.channel.username)
    inbox = Inbox(stage.database, desk, stage.channel, stage.house.organisation_id, handle)
    try:
        await inbox.receive(hostile())
        await inbox.settle()
        whole = {"update_id": 9000, "message": copy.deepcopy(MESSAGE)}
        before = len(stage.mother.received)
        await inbox.receive([whole])
        await inbox.settle()
    finally:
        await inbox.close()
        language.close()
    async with stage.database.session() as session:
        states = await session.execute(text("SELECT count(*), count(finished_at) FROM inbox"))
        stored, finished = states.one()
        assert await session.scalar(text("SELECT count(*) FROM child")) == 2
        assert await session.scalar(text("SELECT count(*) FROM inbox WHERE fault = 'parked'")) == 0
    assert stored == finished > len(PARTS)
    assert len(stage.mother.received) == before + 1
