"""The table of faults as staff see it: what stands behind a parent's name after each fault, and what to do then."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bot.desk import Desk
from bot.language import OffLoop
from bot.sandbox import faults
from bot.sandbox.faults import Break, Fault
from bot.store import cards
from bot.values import Card, Urgency
from tests.bot.conversations.play import Chats
from tests.bot.delivery.conftest import Stage

pytestmark = pytest.mark.database

HOURS = 10_072
ARRIVED, WAITS, UNSURE = "bezorgd", "wacht", "misschien bezorgd. Vraag het na."
GONE, FAILED = "niet bereikbaar. Bel, of spreek de ouder aan de deur.", "niet gelukt"
CASES: dict[str, tuple[Sequence[Fault], Urgency, str]] = {
    "nothing goes wrong": ([], Urgency.NORMAL, ARRIVED),
    "too many requests": ([faults.too_many_requests(HOURS)], Urgency.NORMAL, WAITS),
    "the parent blocked the bot": ([faults.refused(403, "Forbidden: bot was blocked")], Urgency.NORMAL, GONE),
    "there is no such chat": ([faults.refused(400, "Bad Request: chat not found")], Urgency.NORMAL, GONE),
    "a refused message": ([faults.refused(400, "Bad Request: can't parse entities")], Urgency.NORMAL, FAILED),
    "the chat moved": ([faults.migrated(2002)], Urgency.NORMAL, ARRIVED),
    "the token is refused": ([faults.refused(401, "Unauthorized")], Urgency.NORMAL, WAITS),
    "a second program has the token": ([faults.refused(409, "Conflict")], Urgency.NORMAL, WAITS),
    "the line was cut before it arrived": ([faults.dropped(after=False)], Urgency.NORMAL, ARRIVED),
    "the line was cut after it arrived": ([faults.dropped(after=True)], Urgency.NORMAL, ARRIVED),
    "the answer took too long": ([Fault(Break.DELAY_AFTER, "sendMessage", seconds=1.5)], Urgency.NORMAL, ARRIVED),
    "an error of the server": ([faults.refused(500, "Internal Server Error")], Urgency.NORMAL, ARRIVED),
    "a page of a proxy": ([faults.bad_gateway()], Urgency.NORMAL, ARRIVED),
    "a story whose answer was lost": ([faults.dropped(after=True)], Urgency.STORY, UNSURE),
    "every answer is lost": ([faults.dropped(after=True, times=9)], Urgency.NORMAL, UNSURE),
    "an urgent message whose answer was lost": ([faults.dropped(after=True)], Urgency.URGENT, ARRIVED),
}


async def sent_card(stage: Stage, delivery_id: int) -> Card:
    """Return the card that a sent message leaves behind in the chat of staff."""
    notice_id, house = (await stage.status(delivery_id)).notice_id, stage.house
    async with stage.database.transaction() as session:
        told = (session, stage.vault, house.staff, "message", {"sent": notice_id}, stage.clock())
        return await cards.begin(*told, group_id=house.group.id)


async def what_staff_see(stage: Stage, card: Card) -> str:
    language = OffLoop()
    desk = Desk(language, stage.outbox, stage.vault, stage.channel.username)
    async with stage.database.session() as session:
        chats = Chats(session, desk, stage.house.organisation_id, stage.clock())
        chat = chats.of(1001)
        await chat.command("menu")
        await chat.press(f"o:{card.id}:look", max(chat.screens))
    language.close()
    return chat.text


@pytest.mark.parametrize(("broken", "urgency", "seen"), CASES.values(), ids=CASES)
async def test_staff_see_what_became_of_a_message_and_what_to_do(
    stage: Stage, broken: Sequence[Fault], urgency: Urgency, seen: str
) -> None:
    stage.telegram.break_next(*broken)
    delivery = await stage.to_mother("Sam is gevallen.", urgency)
    card = await sent_card(stage, delivery)
    for _ in range(7):
        await stage.drain()
        stage.clock.move(seconds=70)
    (line,) = [line for line in (await what_staff_see(stage, card)).splitlines() if line.startswith("Elif")]
    assert line.startswith(f"Elif: {seen}"), line
