"""What waits is sent, also when the job for it was lost or the database was away."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from bot.delivery import engine as engines
from bot.delivery.engine import QUEUE, DurableOutbox, Engine
from bot.store import outbox
from bot.values import DeliveryState
from tests.bot.delivery.conftest import Stage

pytestmark = pytest.mark.database


@asynccontextmanager
async def running(stage: Stage) -> AsyncIterator[DurableOutbox]:
    await stage.database.migrate()  # with the tables of the engine
    async with stage.database.transaction() as session:
        await session.execute(text("TRUNCATE dbos.workflow_status CASCADE"))
    jobs = DurableOutbox(stage.database.url)
    engine = Engine(stage.database, stage.pump, jobs, "test")
    await engine.start()
    try:
        yield jobs
    finally:
        await stage.pump.close()
        await engine.stop()
        await jobs.close()


async def becomes(stage: Stage, delivery: int, wanted: DeliveryState) -> None:
    for _ in range(300):
        if await stage.state(delivery) is wanted:
            return
        await asyncio.sleep(0.1)
    assert await stage.state(delivery) is wanted


async def test_a_delivery_whose_job_was_lost_is_found_and_sent(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "SWEEP_SECONDS", 0.5)
    monkeypatch.setattr(engines, "BEAT_SECONDS", 0.2)
    async with running(stage):
        delivery = await stage.to_mother()  # its outbox only remembers: no job is made
        await becomes(stage, delivery, DeliveryState.SENT)


async def test_a_drain_goes_on_when_the_database_is_back(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    whole, failures = stage.pump.drain, [OperationalError("x", None, Exception()) for _ in range(2)]

    async def drain(organisation_id: int) -> dt.datetime | None:
        if failures:
            raise failures.pop()
        return await whole(organisation_id)

    monkeypatch.setattr(stage.pump, "drain", drain)
    async with running(stage) as jobs:
        delivery = await stage.to_mother()
        async with stage.database.transaction() as session:
            await jobs.enqueue(session, [delivery])
        await becomes(stage, delivery, DeliveryState.SENT)
    assert not failures


async def test_a_process_that_stops_does_not_wait_for_the_database(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed = asyncio.Event()

    async def drain(organisation_id: int) -> dt.datetime | None:
        failed.set()
        raise OperationalError("x", None, Exception())

    monkeypatch.setattr(stage.pump, "_drain", drain)
    async with running(stage) as jobs:
        delivery = await stage.to_mother()
        async with stage.database.transaction() as session:
            await jobs.enqueue(session, [delivery])
        async with asyncio.timeout(20):
            await failed.wait()
            await stage.pump.close()
    stage.pump = stage.new_pump()
    async with running(stage):  # the next process looks for what waits
        await becomes(stage, delivery, DeliveryState.SENT)


async def test_the_job_of_a_vanished_worker_is_taken_over(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "SWEEP_SECONDS", 0.5)
    monkeypatch.setattr(engines, "BEAT_SECONDS", 0.2)
    monkeypatch.setattr(outbox, "forgotten_organisations", nothing_forgotten)
    monkeypatch.setattr(outbox, "waiting_organisations", nothing_forgotten)
    under_way = text(
        "UPDATE dbos.workflow_status SET status = 'PENDING', executor_id = 'gone', started_at_epoch_ms = 1"
    )
    async with running(stage) as jobs:
        delivery = await stage.to_mother()
        async with stage.database.transaction() as session:
            await jobs.enqueue(session, [delivery])
            await session.execute(under_way)  # as another worker would have left it
        await becomes(stage, delivery, DeliveryState.SENT)


async def nothing_forgotten(*_: object) -> list[int]:
    return []


async def test_only_what_is_due_and_has_no_job_counts_as_forgotten(stage: Stage) -> None:
    await stage.database.migrate()
    now, own = stage.clock(), stage.house.organisation_id
    jobs = DurableOutbox(stage.database.url)

    async def forgotten() -> list[int]:
        async with stage.database.statements.connect() as connection:
            return list(await outbox.forgotten_organisations(connection, QUEUE, now))

    async def change(words: str) -> None:
        async with stage.database.transaction() as session:
            await session.execute(text(words))

    try:
        await change("TRUNCATE dbos.workflow_status CASCADE")
        assert await forgotten() == []
        await stage.to_mother()
        assert await forgotten() == [own]
        await change("UPDATE delivery SET not_before = now() + interval '2 hours'")
        assert await forgotten() == []
        await change("UPDATE delivery SET not_before = NULL, state = 'sending'")
        assert await forgotten() == [own]
        await change("UPDATE organisation SET halted_reason = 'token'")
        assert await forgotten() == []
        await change("UPDATE organisation SET halted_reason = ''")
        async with stage.database.transaction() as session:
            await jobs.wake(session, own, seconds=3600)
        assert await forgotten() == [own]  # a job for this evening does not help what is due now
        async with stage.database.transaction() as session:
            await jobs.wake(session, own)
        assert await forgotten() == []
    finally:
        await jobs.close()
