"""Note what became of deliveries, several in one statement: what comes in within a moment is written together."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import structlog
from sqlalchemy.exc import DBAPIError

from bot.store import outbox
from bot.store.database import Database
from bot.store.outbox import Receipt

log = structlog.get_logger(__name__)

GATHER_SECONDS = 0.03
TRIES = 7  # 25 seconds


@dataclass(slots=True)
class _Waiting:
    receipt: Receipt
    written: asyncio.Future[int | None]


class Receipts:
    """Write receipts of all organisations of this process."""

    def __init__(self, database: Database, *, gather_seconds: float = GATHER_SECONDS) -> None:
        self._database = database
        self._gather_seconds = gather_seconds
        self._waiting: list[_Waiting] = []
        self._writer: asyncio.Task[None] | None = None

    async def note(self, receipt: Receipt) -> int | None:
        """Return when it is committed; with the notice of the delivery when staff follow how far that is."""
        one = _Waiting(receipt, asyncio.get_running_loop().create_future())
        self._waiting.append(one)
        if self._writer is None:
            self._writer = asyncio.create_task(self._write())
        return await one.written

    async def _write(self) -> None:
        try:
            while self._waiting:
                await asyncio.sleep(self._gather_seconds)
                batch, self._waiting = self._waiting, []
                await self._write_batch(batch)
        finally:
            self._writer = None

    async def _write_batch(self, batch: list[_Waiting]) -> None:
        for attempt in range(TRIES):
            try:
                async with self._database.statements.connect() as connection:
                    notices = await outbox.record(connection, [one.receipt for one in batch])
            except DBAPIError as error:  # the database restarts; what we know now, nobody else will ever know
                fault: Exception = error
                await asyncio.sleep(0.2 * 2**attempt)
            except Exception as error:
                fault = error
                break
            else:
                for one in batch:
                    if not one.written.done():
                        one.written.set_result(notices.get(one.receipt.id))
                return
        log.error("outbox.not_recorded", count=len(batch), fault=type(fault).__name__)
        for one in batch:
            if not one.written.done():
                one.written.set_exception(fault)
