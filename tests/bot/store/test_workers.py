"""A clock that is put back makes nobody wait for hours."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store import notices, workers
from bot.store.outbox import halt
from bot.store.vault import Vault
from bot.values import Letter
from tests.bot.delivery.conftest import message
from tests.conftest import NOW, House, RecordingOutbox

pytestmark = pytest.mark.database
BACK = dt.timedelta(hours=2)


async def jump_back(session: AsyncSession) -> None:
    """Let the last beat be of two hours from now, as after such a change of the clock."""
    await workers.beat(session, "one")
    await session.execute(text("UPDATE worker SET seen_at = now() + CAST(:back AS interval)"), {"back": BACK})


async def test_beats_of_several_workers_with_a_clock_that_goes_forwards_change_nothing(session: AsyncSession) -> None:
    assert [await workers.beat(session, name) for name in ("one", "two", "one")] == [None] * 3


async def test_the_first_beat_after_the_clock_was_put_back_tells_by_how_much(session: AsyncSession) -> None:
    await jump_back(session)
    assert await workers.beat(session, "two") == BACK
    assert await workers.beat(session, "one") is None


async def test_a_halt_ends_as_much_earlier_as_the_clock_was_put_back(session: AsyncSession, house: House) -> None:
    until = NOW + dt.timedelta(hours=5)
    connection = await session.connection()
    await halt(connection, house.organisation_id, until=until)
    await jump_back(session)
    await workers.beat(session, "one")
    assert await session.scalar(text("SELECT halted_until FROM organisation")) == until - BACK


async def test_what_waits_is_looked_at_anew_after_the_clock_was_put_back(
    session: AsyncSession, vault: Vault, outbox: RecordingOutbox, house: House
) -> None:
    letter = Letter(house.mother.id, house.sam.id, message("Sam heeft gegeten."))
    await notices.approve(session, vault, outbox, house.staff, "message", {}, [letter], NOW, child_id=house.sam.id)
    later = {"later": NOW + BACK}
    await session.execute(text("UPDATE delivery SET not_before = :later, due_at = :later"), later)
    await jump_back(session)
    await workers.beat(session, "one")
    row = (await session.execute(text("SELECT not_before, due_at FROM delivery"))).one()
    assert tuple(row) == (None, NOW + BACK)  # a reminder keeps the moment that a member of staff chose


async def test_a_worker_that_is_silent_is_forgotten(session: AsyncSession) -> None:
    for name in ("here", "gone"):
        await workers.beat(session, name)
    await session.execute(text("UPDATE worker SET seen_at = now() - interval '31 seconds' WHERE executor_id = 'gone'"))
    await workers.forget_gone(session)
    assert (await session.scalars(text("SELECT executor_id FROM worker"))).all() == ["here"]
