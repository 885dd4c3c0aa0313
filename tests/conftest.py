"""Shared fixtures: one database server for all test workers, one database per worker, emptied between tests."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.desk import Desk
from bot.language import OffLoop
from bot.store import children, groups, guardians, organisations, people
from bot.store.database import Database, migrate
from bot.store.embedded import EmbeddedServer
from bot.store.schema import Row
from bot.store.vault import Vault
from bot.values import Child, Group, Person, Purpose, Role

if TYPE_CHECKING:
    from tests.browser import Browsing

NOW = dt.datetime(2026, 3, 2, 16, 5, tzinfo=dt.UTC)  # a Monday, 17.05 in Amsterdam
FAST = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "max_connections": "400"}


@dataclass
class RecordingOutbox:
    """Keep the ids that were handed over; tests of delivery use the real outbox."""

    enqueued: list[int] = field(default_factory=list)

    async def enqueue(self, session: AsyncSession, delivery_ids: Sequence[int]) -> None:
        self.enqueued.extend(delivery_ids)


@dataclass(frozen=True)
class House:
    """Hold a small organisation: in De Vlinders Sam, whose parents read Turkish and Ukrainian, and Noor, alone."""

    organisation_id: int
    group: Group
    other_group: Group
    staff: Person
    manager: Person
    sam: Child
    noor: Child
    mother: Person
    father: Person


@pytest.fixture
def now() -> dt.datetime:
    return NOW


@pytest.fixture(scope="session")
def server(request: pytest.FixtureRequest) -> Iterator[EmbeddedServer]:
    """One server for the whole run: the workers of pytest-xdist find it by the id of the run."""
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID", str(os.getpid()))
    home = Path(tempfile.gettempdir()) / f"ouderbrug-tests-{run}"
    running = EmbeddedServer(home, FAST)
    running.start()
    yield running
    if running.stop():
        shutil.rmtree(home)


@pytest.fixture(scope="session")
def database_url(server: EmbeddedServer) -> str:
    """One migrated database per worker."""
    name = "test_" + os.environ.get("PYTEST_XDIST_WORKER", "alone")
    with psycopg.connect(server.url("postgres"), autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        connection.execute(f"CREATE DATABASE {name}")
    migrate(server.url(name))
    return server.url(name)


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """The database, empty."""
    tables = ", ".join(table.name for table in Row.metadata.sorted_tables)
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute(f"TRUNCATE {tables} RESTART IDENTITY CASCADE")
    opened = Database(database_url, pool_size=5)
    yield opened
    await opened.close()


@pytest.fixture
async def session(database: Database) -> AsyncIterator[AsyncSession]:
    """A session in a transaction that is undone at the end."""
    async with database.session() as opened:
        yield opened
        await opened.rollback()


@pytest.fixture
def vault() -> Vault:
    return Vault(b"k" * 32)


@pytest.fixture
def outbox() -> RecordingOutbox:
    return RecordingOutbox()


@pytest.fixture
def desk(vault: Vault, outbox: RecordingOutbox) -> Desk:
    return Desk(language=OffLoop(), outbox=outbox, vault=vault, bot_username="ouderbrug_bot")


@pytest.fixture
async def organisation(session: AsyncSession, vault: Vault) -> int:
    """An organisation and nothing else."""
    return await organisations.add(session, vault, "De Regenboog", NOW)


@pytest.fixture
async def house(session: AsyncSession, vault: Vault, organisation: int) -> House:
    """A small organisation with staff, children and guardians, in the test's own transaction."""
    return await furnish(session, vault, organisation)


async def furnish(session: AsyncSession, vault: Vault, organisation_id: int) -> House:
    """Fill an organisation."""
    location = await organisations.add_location(session, organisation_id, "Hoofdgebouw")
    group = await groups.add(session, organisation_id, location, "De Vlinders")
    other = await groups.add(session, organisation_id, location, "Beren")

    async def person(role: Role, name: str, locale: str, number: int) -> Person:
        return await people.add(
            session,
            vault,
            organisation_id,
            role=role,
            name=name,
            locale=locale,
            now=NOW,
            user_id=number,
            chat_id=number,
        )

    staff = await person(Role.STAFF, "juf Fatma", "nl", 1001)
    manager = await person(Role.MANAGER, "Marijke", "nl", 1002)
    mother = await person(Role.GUARDIAN, "Elif", "tr", 2001)
    father = await person(Role.GUARDIAN, "Олег", "uk", 2002)
    await groups.assign(session, organisation_id, staff.id, group.id)
    sam = await children.add(session, vault, organisation_id, group_id=group.id, name="Sam", now=NOW, gender="male")
    noor = await children.add(session, vault, organisation_id, group_id=group.id, name="Noor", now=NOW, gender="female")
    for guardian in (mother, father):
        await befriend(session, vault, guardian, sam.id, staff.id)
    return House(organisation_id, group, other, staff, manager, sam, noor, mother, father)


async def befriend(session: AsyncSession, vault: Vault, guardian: Person, child_id: int, by: int) -> int:
    """Link a guardian to a child all the way: consent given, confirmed by staff. Returns the id of the link."""
    link = await guardians.join(session, vault, guardian, child_id, NOW)
    for purpose in Purpose:
        await guardians.consent(session, guardian.organisation_id, link.id, purpose, NOW)
    await guardians.ask_confirmation(session, guardian.organisation_id, link.id)
    assert await guardians.confirm(session, guardian.organisation_id, link.id, by, NOW)
    return link.id


@pytest.fixture(autouse=True)
def nothing_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings of the machine that runs the tests must not reach them."""
    for name in [name for name in os.environ if name.startswith("OUDERBRUG_") or name == "DATABASE_URL"]:
        monkeypatch.delenv(name)


@pytest.fixture
async def browsing() -> AsyncIterator[Browsing]:
    """A real browser; skipped without one, and failed instead where CI=true."""
    from tests.browser import open_browser  # Playwright is slow to import, and few tests need it

    async with open_browser() as opened:
        yield opened
