"""When a message may arrive: quiet hours and the hour of the digest, by the clock of the location."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import text

from bot.delivery.engine import DurableOutbox
from bot.store import notices
from bot.values import DeliveryState, Letter, Urgency
from simplify.wording import ISOLATES
from tests.bot.delivery.conftest import Stage, message

pytestmark = pytest.mark.database


async def wants(stage: Stage, *, quiet: tuple[str, str] | None = None, digest: str | None = None) -> None:
    start, end = quiet or (None, None)
    changed = text("UPDATE person SET quiet_from = :start, quiet_until = :end, digest_at = :digest WHERE id = :id")
    async with stage.database.transaction() as session:
        await session.execute(changed, {"start": start, "end": end, "digest": digest, "id": stage.house.mother.id})


def at(stage: Stage, moment: str) -> None:
    stage.clock.now = dt.datetime.fromisoformat(moment).replace(tzinfo=dt.UTC)


def received(stage: Stage) -> list[str]:
    return [one.text.translate(ISOLATES) for one in stage.mother.received]


async def test_a_message_in_quiet_hours_waits_until_they_end_also_after_a_restart(stage: Stage) -> None:
    await wants(stage, quiet=("20:00", "07:00"))
    at(stage, "2026-03-28T21:00")  # the night that loses an hour
    delivery = await stage.to_mother()
    assert await stage.drain() == dt.datetime(2026, 3, 29, 5, tzinfo=dt.UTC)
    stage.pump = stage.new_pump()
    at(stage, "2026-03-29T04:59")
    assert await stage.drain() is not None
    assert received(stage) == []
    at(stage, "2026-03-29T05:00")
    assert await stage.drain() is None
    assert await stage.state(delivery) is DeliveryState.SENT


async def test_an_urgent_message_breaks_quiet_hours(stage: Stage) -> None:
    await wants(stage, quiet=("20:00", "07:00"), digest="18:00")
    at(stage, "2026-01-10T22:00")
    await stage.to_mother(urgency=Urgency.URGENT)
    assert await stage.drain() is None
    assert len(received(stage)) == 1


async def test_quiet_hours_follow_the_clock_of_the_childs_location(stage: Stage) -> None:
    async with stage.database.transaction() as session:
        await session.execute(text("UPDATE location SET time_zone = 'America/Curacao'"))
    await wants(stage, quiet=("20:00", "07:00"))
    at(stage, "2026-01-10T22:00")  # 18.00 there
    await stage.to_mother()
    assert await stage.drain() is None
    assert len(received(stage)) == 1


async def test_the_stories_of_a_day_come_together_in_order_and_ring_once(stage: Stage) -> None:
    await wants(stage, digest="18:00")
    at(stage, "2026-01-12T09:00")
    for words in ("Sam at een boterham.", "Sam sliep.", "Sam speelde buiten."):
        await stage.to_mother(words, Urgency.STORY)
        assert await stage.drain() == dt.datetime(2026, 1, 12, 17, tzinfo=dt.UTC)
        stage.clock.move(hours=2)
    await stage.to_mother("Neem laarzen mee.")
    await stage.drain()
    assert ["Neem laarzen mee." in one for one in received(stage)] == [True]
    at(stage, "2026-01-12T17:00")
    assert await stage.drain() is None
    _, first, second, third = received(stage)
    assert "Berichten van de dag: 3" in first
    assert ["boterham" in first, "sliep" in second, "buiten" in third] == [True] * 3
    assert "van de dag" not in second + third
    assert [one.silent for one in stage.mother.received] == [False, False, True, True]
    assert all(one.labels for one in stage.mother.received)


async def test_a_story_after_the_hour_of_the_digest_comes_the_next_day(stage: Stage) -> None:
    await wants(stage, digest="18:00")
    at(stage, "2026-01-12T17:30")
    await stage.to_mother(urgency=Urgency.STORY)
    assert await stage.drain() == dt.datetime(2026, 1, 13, 17, tzinfo=dt.UTC)


async def remind(stage: Stage, due_at: dt.datetime) -> int:
    """Approve a message for the mother and a reminder of it; return the id of the reminder's delivery."""
    house = stage.house
    delivery = await stage.to_mother("Uitje naar de boerderij.")
    notice_id = (await stage.status(delivery)).notice_id
    letters = [Letter(house.mother.id, house.sam.id, message("Denk aan het uitje."))]
    async with stage.database.transaction() as session:
        (reminder,) = await notices.remind(
            session, stage.vault, stage.outbox, house.staff, notice_id, letters, due_at, stage.clock()
        )
    return reminder


async def test_a_reminder_comes_weeks_later_and_holds_back_nothing_until_then(stage: Stage) -> None:
    at(stage, "2026-03-02T10:00")
    due_at = dt.datetime(2026, 3, 30, 15, tzinfo=dt.UTC)  # 17.00, in summer time by then
    reminder = await remind(stage, due_at)
    assert await stage.drain() == due_at
    stage.clock.move(days=7)
    stage.pump = stage.new_pump()
    await stage.to_mother("Sam heeft gegeten.")
    assert await stage.drain() == due_at
    assert len(received(stage)) == 2
    stage.clock.now = due_at
    assert await stage.drain() is None
    assert await stage.state(reminder) is DeliveryState.SENT
    assert "Denk aan het uitje." in received(stage)[-1]


async def test_a_reminder_does_not_reach_who_is_no_guardian_any_more(stage: Stage) -> None:
    at(stage, "2026-03-02T10:00")
    reminder = await remind(stage, dt.datetime(2026, 3, 30, 15, tzinfo=dt.UTC))
    await stage.drain()
    async with stage.database.transaction() as session:
        await session.execute(text("UPDATE guardianship SET status = 'ended'"))
    at(stage, "2026-03-30T15:00")
    assert await stage.drain() is None
    assert await stage.state(reminder) is DeliveryState.WITHDRAWN


async def test_a_correction_cancels_the_reminder(stage: Stage) -> None:
    at(stage, "2026-03-02T10:00")
    reminder = await remind(stage, dt.datetime(2026, 3, 30, 15, tzinfo=dt.UTC))
    await stage.drain()
    async with stage.database.transaction() as session:
        found = text("SELECT reminds_of_id FROM notice WHERE reminds_of_id IS NOT NULL")
        notice_id = await session.scalar(found)
        await notices.correct(session, stage.vault, stage.outbox, stage.house.staff, notice_id, {}, [], stage.clock())
    assert await stage.state(reminder) is DeliveryState.WITHDRAWN
    assert await stage.drain() is None


async def test_a_line_that_is_down_at_the_hour_of_a_reminder_is_tried_again(stage: Stage) -> None:
    at(stage, "2026-03-02T10:00")
    reminder = await remind(stage, dt.datetime(2026, 3, 30, 15, tzinfo=dt.UTC))
    await stage.drain()
    at(stage, "2026-03-30T15:00")
    await stage.telegram.stop()
    assert await stage.drain() is not None
    assert await stage.state(reminder) is DeliveryState.WAITING


async def test_a_correction_of_a_story_does_not_wait_behind_the_stories_of_the_next_digest(stage: Stage) -> None:
    await wants(stage, digest="18:00")
    at(stage, "2026-01-12T16:50")
    story = await stage.to_mother("Sam kreeg 2 pillen.", Urgency.STORY)
    await stage.drain()
    at(stage, "2026-01-12T17:00")
    await stage.drain()
    stage.clock.move(minutes=5)
    await stage.to_mother("Sam sliep.", Urgency.STORY)
    await stage.drain()
    house, status = stage.house, await stage.status(story)
    mended = Letter(house.mother.id, house.sam.id, message("Sam kreeg 1 pil."), edits_delivery_id=story)
    async with stage.database.transaction() as session:
        await notices.correct(
            session, stage.vault, stage.outbox, house.staff, status.notice_id, {}, [mended], stage.clock()
        )
    assert await stage.drain() == dt.datetime(2026, 1, 13, 17, tzinfo=dt.UTC)
    assert ["Sam kreeg 1 pil." in one for one in received(stage)] == [True]


async def test_all_that_waits_for_one_evening_shares_one_job(stage: Stage) -> None:
    await stage.database.migrate()  # with the tables of the engine
    jobs = DurableOutbox(stage.database.url)
    for _ in range(3):
        async with stage.database.transaction() as session:
            await jobs.wake(session, stage.house.organisation_id, seconds=3600, name="drain-of-one-evening")
    await jobs.close()
    async with stage.database.session() as session:
        found = text("SELECT count(*) FROM dbos.workflow_status WHERE workflow_uuid = 'drain-of-one-evening'")
        assert await session.scalar(found) == 1
