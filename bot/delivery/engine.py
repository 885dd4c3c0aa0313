"""The engine under the outbox: DBOS keeps "send for this organisation" durable, in time and over machines.

A job carries only the id of an organisation; which messages wait is in our own `delivery` table. The job is written
in the transaction that approves a message, so both happen or neither. One queue, with the organisation as partition
key: one job per organisation at a time. A job that must wait for hours is put back with a delay.
"""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import structlog
from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from bot.delivery.inbox import utc_now
from bot.store import outbox, workers
from bot.store.database import Database
from bot.store.schema import Delivery

if TYPE_CHECKING:
    from dbos import DBOSClient, EnqueueOptions

    from bot.delivery.pump import Pump

log = structlog.get_logger(__name__)

QUEUE = "outbox"
JOB = "drain"
NAME = "ouderbrug"
VERSION = "1"  # of the jobs, not of the program: jobs of an older program go on under a newer one
POLL_SECONDS = 0.2
ORGANISATIONS_AT_ONCE = 32
KEEP_FINISHED = dt.timedelta(hours=6)
SWEEP_SECONDS = 15.0
FIRST_PAUSE = 0.5
LONGEST_PAUSE = 10.0
NAMED_AFTER = 60.0  # seconds; a moment so far away can't have had its job already
BEAT_SECONDS = 5.0


class DurableOutbox:
    """Enqueue jobs inside the caller's transaction; needs no running engine in this process."""

    def __init__(self, url: str) -> None:
        from dbos import DBOSClient, DBOSPortableJSONSerializer

        self._client: DBOSClient = DBOSClient(
            system_database_url=url, serializer=DBOSPortableJSONSerializer(), lazy=True
        )

    async def enqueue(self, session: AsyncSession, delivery_ids: Sequence[int]) -> None:
        """Hand deliveries to the engine inside the caller's transaction."""
        if not delivery_ids:
            return
        owners = select(Delivery.organisation_id).where(Delivery.id.in_(delivery_ids)).distinct()
        for organisation_id in (await session.scalars(owners)).all():
            await self.wake(session, organisation_id)

    async def wake(
        self, session: AsyncSession, organisation_id: int, *, seconds: float | None = None, name: str = ""
    ) -> None:
        """Let an organisation's pump run, now or after some seconds, when this transaction is committed.

        However often it is asked for, a named job runs once.
        """
        options: EnqueueOptions = {
            "workflow_name": JOB,
            "queue_name": QUEUE,
            "queue_partition_key": str(organisation_id),
            "app_version": VERSION,
            "application_name": NAME,
        }
        if seconds is not None:
            options["delay_seconds"] = seconds
        if name:
            options["workflow_id"] = name
        await session.run_sync(lambda sync: self._client.enqueue_in_transaction(sync, options, organisation_id))

    async def close(self) -> None:
        """Close the engine's own connections."""
        await asyncio.to_thread(self._client.destroy)


class Engine:
    """Run jobs in this process. One per process, because DBOS is one per process."""

    def __init__(self, database: Database, pump: Pump, outbox: DurableOutbox, executor_id: str) -> None:
        self._database = database
        self._pump = pump
        self._outbox = outbox
        self._executor_id = executor_id
        self._keeper: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Take up jobs, beginning with those of an earlier process with the same executor id."""
        from dbos import DBOS, DBOSConfig, DBOSPortableJSONSerializer

        config: DBOSConfig = {
            "name": NAME,
            "system_database_url": self._database.url,
            "application_version": VERSION,
            "executor_id": self._executor_id,
            "serializer": DBOSPortableJSONSerializer(),
            "run_migrations": False,
            "sys_db_pool_size": 10,
            "log_level": "WARNING",
            "enable_otlp": False,
        }
        DBOS(config=config)

        async def job(organisation_id: int) -> None:
            await self._job(organisation_id)

        DBOS.workflow(name=JOB, max_recovery_attempts=None)(job)
        DBOS.launch()  # on this thread, so that jobs run on this event loop
        await DBOS.register_queue_async(
            QUEUE,
            partition_concurrency=1,
            worker_concurrency=ORGANISATIONS_AT_ONCE,
            polling_interval_sec=POLL_SECONDS,
            on_conflict="always_update",
        )
        await self._wake_waiting()
        self._keeper = asyncio.create_task(self._keep())

    async def stop(self) -> None:
        """Give jobs back; what was under way goes on elsewhere or at the next start."""
        from dbos import DBOS

        if self._keeper is not None:
            self._keeper.cancel()
        # DBOS made its own pool the default of this loop and closes it here, so the loop needs a new one.
        loop, threads = asyncio.get_running_loop(), ThreadPoolExecutor()
        await loop.run_in_executor(threads, lambda: DBOS.destroy(destroy_registry=True))
        loop.set_default_executor(threads)

    async def _job(self, organisation_id: int) -> None:
        """Drain an organisation; come back later when something must wait longer."""
        moment = await self._drained(organisation_id)
        if moment is not None:
            seconds = max(0.0, (moment - utc_now()).total_seconds())
            # Everything approved in a day leads here to the same evening: one job for it is enough.
            name = f"{JOB}-{organisation_id}-{moment.timestamp():.3f}" if seconds > NAMED_AFTER else ""
            async with self._database.transaction() as session:
                await self._outbox.wake(session, organisation_id, seconds=seconds, name=name)

    async def _drained(self, organisation_id: int) -> dt.datetime | None:
        """Drain, again and again while the database is away: what waits has no other job.

        A process that stops meanwhile leaves it to the next one, which looks for what waits.
        """
        pause = FIRST_PAUSE
        while not self._pump.is_closing:
            try:
                return await self._pump.drain(organisation_id)
            except Exception as error:
                log.warning("engine.drain_waits", organisation=organisation_id, fault=type(error).__name__)
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
        return None

    async def _wake_waiting(self) -> None:
        """Look at every organisation with something to send: a job may have been lost with its machine's clock."""
        async with self._database.engine.connect() as connection:
            waiting = await outbox.waiting_organisations(connection)
        await self._wake(waiting)

    async def _wake(self, organisation_ids: Sequence[int]) -> None:
        async with self._database.transaction() as session:
            for organisation_id in organisation_ids:
                await self._outbox.wake(session, organisation_id)

    async def _keep(self) -> None:
        """Say that we are here, take over the jobs of those who are not, and throw away finished jobs."""
        swept = 0.0
        loop = asyncio.get_running_loop()
        while True:
            try:
                await self._beat()
                if loop.time() - swept > SWEEP_SECONDS:
                    swept = loop.time()
                    await self._sweep()
            except Exception as error:
                log.warning("engine.keeper_waits", fault=type(error).__name__)
            await asyncio.sleep(BEAT_SECONDS)

    async def _beat(self) -> None:
        async with self._database.transaction() as session:
            back = await workers.beat(session, self._executor_id)
        if back is not None:
            log.warning("engine.clock_was_put_back", seconds=back.total_seconds())

    async def _sweep(self) -> None:
        from dbos import DBOS

        stuck = text("""
            SELECT workflow_uuid FROM dbos.workflow_status
            WHERE status = 'PENDING' AND name = :job
              AND executor_id NOT IN (SELECT executor_id FROM worker)
        """)
        finished = text("""
            DELETE FROM dbos.workflow_status
            WHERE status IN ('SUCCESS', 'ERROR', 'CANCELLED') AND name = :job
              AND updated_at < (extract(epoch FROM now() - :keep) * 1000)
        """)
        async with self._database.transaction() as session:
            await workers.forget_gone(session)
            ids = list((await session.scalars(stuck, {"job": JOB})).all())
            await session.execute(finished, {"job": JOB, "keep": KEEP_FINISHED})
        if ids:
            log.warning("engine.took_over", count=len(ids))
            await DBOS.resume_workflows_async(ids)
        async with self._database.statements.connect() as connection:
            forgotten = await outbox.forgotten_organisations(connection, QUEUE, utc_now())
        await self._wake(forgotten)
