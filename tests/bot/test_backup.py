from __future__ import annotations

import asyncio
import datetime as dt
import subprocess
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from bot.backup import BackupRefused, backup, restore
from bot.store import children, guardians, organisations, people
from bot.store.database import Database, migrate
from bot.store.embedded import EmbeddedServer, programs
from bot.store.vault import Vault
from tests.conftest import NOW, House, furnish

pytestmark = pytest.mark.database


@pytest.fixture
def empty(server: EmbeddedServer, database_url: str) -> Iterator[str]:
    """A database with nothing in it."""
    name = database_url.partition("@/")[2].partition("?")[0] + "_restored"
    with psycopg.connect(server.url("postgres"), autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        connection.execute(f"CREATE DATABASE {name}")
    yield server.url(name)
    with psycopg.connect(server.url("postgres"), autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


async def fill(database: Database, vault: Vault) -> House:
    async with database.transaction() as session:
        return await furnish(session, vault, await organisations.add(session, vault, "De Regenboog", NOW))


async def test_a_restored_database_holds_what_was_there(
    database: Database, vault: Vault, tmp_path: Path, empty: str
) -> None:
    house = await fill(database, vault)
    restore(empty, backup(database.url, tmp_path, NOW))
    migrate(empty)
    again = Database(empty)
    async with again.transaction() as session:
        found = await guardians.recipients(session, vault, house.organisation_id, [house.sam.id])
        assert [one.person.name for one in found] == ["Elif", "Олег"]
        added = await children.add(
            session, vault, house.organisation_id, group_id=house.group.id, name="Nieuw", now=NOW
        )
        assert added.id > house.noor.id
    await again.close()


async def test_an_erased_child_stays_erased_when_an_older_dump_is_restored(
    database: Database, vault: Vault, tmp_path: Path, empty: str
) -> None:
    house = await fill(database, vault)
    older = backup(database.url, tmp_path, NOW)
    async with database.transaction() as session:
        await children.erase(session, house.organisation_id, house.sam.id, NOW)
    backup(database.url, tmp_path, NOW + dt.timedelta(days=1))
    restore(empty, older)
    again = Database(empty)
    async with again.transaction() as session:
        assert await children.by_id(session, vault, house.organisation_id, house.sam.id) is None
        assert await children.by_id(session, vault, house.organisation_id, house.noor.id) is not None
        assert await people.by_user(session, vault, house.organisation_id, 2001) is not None
    await again.close()


async def test_a_dump_holds_no_key_of_a_child(database: Database, vault: Vault, tmp_path: Path) -> None:
    await fill(database, vault)
    dump = backup(database.url, tmp_path, NOW)
    with psycopg.connect(database.url) as connection:
        keys = [key for (key,) in connection.execute("SELECT wrapped_key FROM organisation")]
        child_keys = [key for (key,) in connection.execute("SELECT wrapped_key FROM child")]
    command = [str(programs() / "pg_restore"), "--file=-", str(dump)]
    readable = await asyncio.to_thread(lambda: subprocess.run(command, capture_output=True, check=True).stdout)
    assert not any(key.hex().encode() in readable for key in child_keys)
    assert any(key.hex().encode() in readable for key in keys)  # else this would prove nothing


def test_a_backup_is_for_its_owner_only(database_url: str, tmp_path: Path) -> None:
    backup(database_url, tmp_path, NOW)
    assert {file.stat().st_mode & 0o777 for file in tmp_path.iterdir()} == {0o600}


async def test_a_database_that_is_not_empty_is_left_alone(database: Database, vault: Vault, tmp_path: Path) -> None:
    await fill(database, vault)
    with pytest.raises(BackupRefused, match="not empty"):
        restore(database.url, backup(database.url, tmp_path, NOW))
