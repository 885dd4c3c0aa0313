"""Which process an organisation belongs to: locks on one connection, which the database drops when the process dies."""

from __future__ import annotations

from contextlib import suppress

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.database import Database

LOCK_SPACE = 0x0B55


class Ownership:
    """Claim organisations for this process."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._connection: AsyncConnection | None = None

    async def claim(self, organisation_id: int) -> bool:
        """Try to own an organisation; false when another process does."""
        connection = await self._connected()
        taken = text("SELECT pg_try_advisory_lock(:space, :id)")
        return bool((await connection.execute(taken, _lock(organisation_id))).scalar())

    async def release(self, organisation_id: int) -> None:
        """Let another process own an organisation."""
        connection = await self._connected()
        await connection.execute(text("SELECT pg_advisory_unlock(:space, :id)"), _lock(organisation_id))

    async def alive(self) -> bool:
        """Tell whether what was claimed is still ours."""
        if self._connection is None:
            return False
        try:
            await self._connection.execute(text("SELECT 1"))
        except DBAPIError:
            return False
        return True

    async def close(self) -> None:
        """Give everything up."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(DBAPIError):
                await connection.invalidate()  # a pooled connection would keep the locks
            await connection.close()

    async def _connected(self) -> AsyncConnection:
        if self._connection is None:
            self._connection = await self._database.statements.connect()
        return self._connection


def _lock(organisation_id: int) -> dict[str, int]:
    return {"space": LOCK_SPACE, "id": organisation_id % 2**31}
