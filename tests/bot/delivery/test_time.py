"""When a message may arrive: quiet hours and the hour of the digest, by the clock of the location."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import text

from bot.values import DeliveryState, Urgency
from simplify.wording import ISOLATES
from tests.bot.delivery.conftest import Stage

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
