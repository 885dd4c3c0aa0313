"""The database: one engine per process, short transactions, and the schema brought up to date."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import InstrumentedAttribute

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy import Connection

MIGRATIONS = Path(__file__).with_name("migrations")
LOCK = 0x0B52  # any number: processes that start together migrate one after another


def driver_url(url: str) -> str:
    """Return an address with the driver that we use, whatever form the owner wrote ("postgres://...")."""
    _, _, rest = url.partition("://")
    return f"postgresql+psycopg://{rest}"


def plain_url(url: str) -> str:
    """Return an address as psycopg and other programs read it."""
    _, _, rest = url.partition("://")
    return f"postgresql://{rest}"


class Database:
    """Hold the connections of one process."""

    def __init__(self, url: str, *, pool_size: int = 10) -> None:
        self.url = plain_url(url)
        self.engine: AsyncEngine = create_async_engine(
            driver_url(url),
            pool_size=pool_size,
            max_overflow=pool_size,
            pool_pre_ping=True,
            hide_parameters=True,  # a failing statement never prints its values
        )
        # For the outbox: each statement is committed at once, and no question goes before it to see whether the line
        # still holds; whoever uses this tries again.
        self.statements: AsyncEngine = create_async_engine(
            driver_url(url),
            pool_size=pool_size,
            max_overflow=pool_size * 2,
            isolation_level="AUTOCOMMIT",
            hide_parameters=True,
        )
        self._sessions = async_sessionmaker(self.engine, expire_on_commit=False)

    def session(self) -> AsyncSession:
        """Return a new session; prefer `transaction`."""
        return self._sessions()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncSession]:
        """Open a session whose work is committed at the end, or undone when an error passes through."""
        async with self._sessions() as session, session.begin():
            yield session

    async def migrate(self) -> None:
        """Bring our schema and that of the engine (its own tables, in the schema "dbos") up to date."""
        await asyncio.to_thread(migrate, self.url)
        await asyncio.to_thread(migrate_engine, self.url)

    async def close(self) -> None:
        """Close every connection."""
        await self.engine.dispose()
        await self.statements.dispose()


def alembic_config(connection: Connection | None = None) -> Config:
    """Return the settings of the migrations; nothing is read from a file."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def migrate(url: str, revision: str = "head") -> None:
    """Bring the schema of a database up to date, one process at a time."""
    if revision == "head" and _is_current(url):
        return
    from alembic import command
    from sqlalchemy import create_engine
    from sqlalchemy.pool import NullPool

    engine = create_engine(driver_url(url), poolclass=NullPool, hide_parameters=True)
    with engine.begin() as connection:
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        command.upgrade(alembic_config(connection), revision)
    engine.dispose()


def _is_current(url: str) -> bool:
    """Tell whether nothing is to be done, without loading Alembic: that takes longer than all the rest of a start."""
    newest = max(file.name.partition("_")[0] for file in (MIGRATIONS / "versions").glob("*.py"))
    with psycopg.connect(plain_url(url)) as connection:
        if connection.execute("SELECT to_regclass('alembic_version')").fetchone() == (None,):
            return False
        return connection.execute("SELECT version_num FROM alembic_version").fetchone() == (newest,)


def migrate_engine(url: str) -> None:
    """Bring the tables of DBOS up to date."""
    from dbos import DBOS

    DBOS.migrate(plain_url(url))


async def fresh_ids(session: AsyncSession, column: InstrumentedAttribute[int], count: int = 1) -> list[int]:
    """Return ids for new rows before they are written, because a sealed value is bound to its row."""
    sequence = func.pg_get_serial_sequence(column.class_.__tablename__, column.key)
    numbers = select(func.nextval(sequence)).select_from(func.generate_series(1, count).alias())
    return [int(value) for value in await session.scalars(numbers)]


async def fresh_id(session: AsyncSession, column: InstrumentedAttribute[int]) -> int:
    """Return the id for one new row."""
    return (await fresh_ids(session, column))[0]
