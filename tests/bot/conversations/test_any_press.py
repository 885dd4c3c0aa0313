"""Whatever is tapped, typed or sent, in whatever order and by whomever: an answer, never an error from inside."""

from __future__ import annotations

import os
import random
import re
import string
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from bot.conversations.dispatch import STAFF_TAPS
from bot.conversations.parents import TAPS
from bot.desk import Desk
from bot.store import cards, notices, replies
from bot.store.vault import Vault
from bot.values import Letter, Line, ParentMessage
from simplify.types import Provenance
from tests.bot.conversations.play import Chat, Chats
from tests.conftest import NOW, House, RecordingOutbox

pytestmark = pytest.mark.database

STEPS = int(os.environ.get("ANY_PRESS_STEPS", "250"))
CODE = Path(__file__).parents[3] / "bot" / "conversations"
WORD = re.compile(r'"([a-z-]{1,12})"')
ACTIONS = sorted({found for file in CODE.rglob("*.py") for found in WORD.findall(file.read_text(encoding="utf-8"))})
PREFIXES = sorted({*STAFF_TAPS, *TAPS, "zz"})
WHO = (1001, 1002, 2001, 2002, 9999)
ARGUMENTS = ("", "0", "1", "2", "-1", "9" * 20, "all", "text", "nl", "xx", "2026-02-30", "12:61", "é", "١")
TYPED = ("", "Sam sliep.", "Ja", "15.30", "<b>", "{ $x }", "\u202e", "😀", "/menu", "0", "31-02", "a" * 5000, "\n\n")
COMMANDS = ("start", "menu", "help", "taal", "hours", "mydata", "forget", "stop", "language", "x" * 60, "")


def press(chance: random.Random) -> str:
    """Return the data of a button: mostly of the shape that we make, with ids that exist or nearly."""
    if chance.random() < 0.05:
        return "".join(chance.choices(string.printable, k=chance.randint(0, 64)))
    number = chance.choice((0, 1, 1, 1, 2, 3, 4, 999_999, 10**17))
    version = chance.choice(("", "", ".1", ".2", ".99"))
    data = f"{chance.choice(PREFIXES)}:{number}{version}:{chance.choice(ACTIONS)}"
    return f"{data}:{chance.choice((*ARGUMENTS, *ACTIONS))}"[:64] if chance.random() < 0.6 else data


async def step(chat: Chat, chance: random.Random) -> str:
    """Do one thing, and tell what."""
    shown = [(number, b) for number, screen in chat.screens.items() for row in screen.rows for b in row if b.data]
    what = chance.random()
    if what < 0.4 and shown:
        number, button = chance.choice(shown)
        await chat.press(button.data, number)
        return f"tap {button.data!r}"
    if what < 0.75 and chat.screens:
        data = press(chance)
        await chat.press(data, chance.choice(list(chat.screens)))
        return f"press {data!r}"
    if what < 0.9:
        typed = chance.choice(TYPED)
        await chat.type(typed, reply_to=chance.choice([None, *chat.screens]))
        return f"type {typed[:20]!r}"
    if what < 0.95:
        await chat.photo(chance.choice(TYPED))
        return "photo"
    name = chance.choice(COMMANDS)
    await chat.command(name, chance.choice(TYPED))
    return f"command {name!r}"


@pytest.fixture
async def chats(session: AsyncSession, vault: Vault, desk: Desk, house: House, outbox: RecordingOutbox) -> Chats:
    line = Line("Sam sliep.", "Sam sliep.", Provenance.PHRASE)
    about = ParentMessage("message", "💬", "Bericht", "Sam", "tr", (line, line), NOW.date())
    letters = [Letter(parent.id, house.sam.id, about) for parent in (house.mother, house.father)]
    told = (session, vault, outbox, house.staff, "message", {"typed": "x"}, letters, NOW)
    notice_id, _ = await notices.approve(*told, child_id=house.sam.id)
    await replies.record(session, vault, house.mother, "Dank", NOW, language="nl", child_id=house.sam.id)
    card = await cards.begin(session, vault, house.staff, "message", {"sent": notice_id}, NOW, group_id=house.group.id)
    assert card.id and notice_id
    return Chats(session, desk, house.organisation_id, NOW)


@pytest.mark.timeout(900)
@pytest.mark.parametrize("seed", range(4))
async def test_a_person_with_any_thumb_gets_an_answer_and_no_error(chats: Chats, seed: int) -> None:
    chance = random.Random(seed if "ANY_PRESS_STEPS" not in os.environ else None)
    done: list[str] = []
    for _ in range(STEPS):
        chat = chats.of(chance.choice(WHO))
        try:
            done.append(f"{chat.user_id}: " + await step(chat, chance))
            await chats.session.flush()
        except Exception as error:
            pytest.fail(f"{type(error).__name__} {error} after: " + "; ".join(done[-12:]))
    assert await chats.session.scalar(text("SELECT count(*) FROM organisation")) == 1
