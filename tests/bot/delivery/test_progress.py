"""How far a broadcast is, in the staff chat that sent it."""

from __future__ import annotations

from collections import Counter

import pytest

from bot.delivery.progress import Progress, line
from bot.screens import Button, Screen
from bot.store import followed, notices
from bot.store.followed import Followed
from bot.values import DeliveryState, Letter
from simplify.wording import ISOLATES
from tests.bot.delivery.conftest import Stage

pytestmark = pytest.mark.database
LINE = Screen("✓ Bericht · De Vlinders", ((Button("📬 Bezorgd?", "o:1:look"),),))


async def follow(stage: Stage, delivery_id: int) -> int:
    """Let the line of a sent message stand in the chat of the staff member, as the conversation leaves it."""
    staff = stage.telegram.person("juf Fatma", user_id=1001)
    await staff.command("/start")
    sent = await stage.channel.send(1001, LINE)
    notice_id = (await stage.status(delivery_id)).notice_id
    async with stage.database.transaction() as session:
        await followed.follow(
            session,
            stage.vault,
            stage.house.organisation_id,
            notice_id,
            chat_id=1001,
            message_id=sent.message_id,  # type: ignore[union-attr]
            locale="nl",
            screen=LINE,
        )
    return notice_id


async def test_the_line_of_a_sent_message_tells_how_many_have_it(stage: Stage) -> None:
    ids = await stage.approve()
    await follow(stage, ids[0])
    await stage.drain()
    await stage.pump.close()
    last = stage.telegram.person("juf Fatma").received[-1]
    assert "2 van 2 bezorgd" in last.text.translate(ISOLATES)
    assert last.text.startswith("✓ Bericht · De Vlinders")
    assert last.labels == ["📬 Bezorgd?"]


async def test_a_parent_who_can_not_be_reached_is_counted(stage: Stage) -> None:
    ids = await stage.approve()
    await follow(stage, ids[0])
    await stage.mother.block()
    await stage.drain()
    await stage.pump.close()
    last = stage.telegram.person("juf Fatma").received[-1].text.translate(ISOLATES)
    assert "1 van 2 bezorgd · niet bereikbaar: 1" in last


async def test_deliveries_that_finish_together_change_the_line_once(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = await stage.approve()
    notice_id = await follow(stage, ids[0])
    changed: list[int] = []

    async def change(chat_id: int, message_id: int, screen: Screen) -> None:
        changed.append(message_id)

    monkeypatch.setattr(stage.channel, "change", change)

    async def channel_of(_: int) -> object:
        return stage.channel

    progress = Progress(stage.database, stage.vault, channel_of, seconds=30)  # type: ignore[arg-type]
    for _ in range(58):
        progress.note(stage.house.organisation_id, notice_id)
    await progress.close()
    assert len(changed) == 1


async def test_a_line_that_gave_way_to_the_details_is_left_alone(stage: Stage) -> None:
    ids = await stage.approve()
    notice_id = await follow(stage, ids[0])
    async with stage.database.transaction() as session:
        await followed.leave(session, stage.house.organisation_id, notice_id)
    await stage.drain()
    await stage.pump.close()
    assert stage.telegram.person("juf Fatma").received[-1].text == LINE.text


async def test_a_correction_counts_each_guardian_once(stage: Stage) -> None:
    ids = await stage.approve()
    notice_id = await follow(stage, ids[0])
    async with stage.database.transaction() as session:
        found = await notices.delivery(session, stage.vault, stage.house.organisation_id, ids[0])
        assert found is not None
        letter = Letter(found[0].person_id, found[0].child_id, found[1], ids[0])
        args = (session, stage.vault, stage.outbox, stage.house.staff, notice_id, {"typed": "x"}, [letter])
        await notices.correct(*args, stage.clock())
        shown = await followed.load(session, stage.vault, stage.house.organisation_id, notice_id)
    assert shown is not None
    assert shown.states.total() == 2


def test_the_line_is_in_the_language_of_who_sent_it() -> None:
    states = Counter({DeliveryState.SENT: 42, DeliveryState.WAITING: 14, DeliveryState.FAILED: 2})
    told = line(Followed(1, 1, "en", LINE, states)).text.translate(ISOLATES)
    assert told.endswith("📬 42 of 58 delivered · could not be reached: 2")
