"""Nothing is lost when the process is killed: a real process, a real SIGKILL, a real restart."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

import pytest

from bot.delivery.engine import DurableOutbox
from bot.sandbox import Sandbox
from bot.store import guardians, notices, organisations
from bot.store.database import Database, migrate_engine
from bot.store.vault import KEY_FILE, Vault
from bot.values import Letter
from tests.bot.delivery.conftest import message
from tests.conftest import NOW, furnish

pytestmark = pytest.mark.database

ROOT = Path(__file__).parents[3]
MESSAGES = 7


async def start_worker(url: str, telegram: Sandbox, home: Path) -> asyncio.subprocess.Process:
    told = {
        **os.environ,
        "DATABASE_URL": url,
        "OUDERBRUG_HOME": str(home),
        "OUDERBRUG_TELEGRAM_URL": telegram.base_url,
        "OUDERBRUG_TOKEN": telegram.token,
        "OUDERBRUG_EXECUTOR": "test",
        "PYTHONPATH": str(ROOT),
    }
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bot.delivery.worker", cwd=ROOT, env=told, stdout=asyncio.subprocess.PIPE
    )


async def kill(process: asyncio.subprocess.Process) -> None:
    process.kill()
    await process.communicate()


async def test_messages_and_replies_survive_a_killed_process(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    migrate_engine(database_url)
    vault = Vault.from_folder(tmp_path)
    assert (tmp_path / KEY_FILE).is_file()
    async with database.transaction() as session:
        organisation_id = await organisations.add(session, vault, "De Regenboog", NOW)
        house = await furnish(session, vault, organisation_id)
    async with Sandbox() as telegram:
        mother = telegram.person("Elif", user_id=2001)
        father = telegram.person("Oleg", user_id=2002)
        for person in (mother, father):
            await person.command("/start")
        first = await start_worker(database_url, telegram, tmp_path)
        await mother.sees("gehoord: /start", timeout=30)
        outbox = DurableOutbox(database_url)
        for number in range(MESSAGES):
            async with database.transaction() as session:
                found = await guardians.recipients(session, vault, organisation_id, [house.sam.id])
                letters = [Letter(one.person.id, one.child.id, message(f"Bericht {number}.")) for one in found]
                await notices.approve(
                    session, vault, outbox, house.staff, "message", {}, letters, NOW, child_id=house.sam.id
                )
        await mother.sees("Bericht 2.", timeout=30)
        await kill(first)
        for number in range(5):
            await mother.send(f"antwoord {number}")
        second = await start_worker(database_url, telegram, tmp_path)
        await mother.sees("gehoord: antwoord 4", timeout=30)
        for person in (mother, father):
            await person.sees(f"Bericht {MESSAGES - 1}.", timeout=60)
        await kill(second)
        await outbox.close()
        for person in (mother, father):
            received = [one.text for one in person.received if "Bericht" in one.text and "Misschien" not in one.text]
            numbers = [next(n for n in range(MESSAGES) if f"Bericht {n}." in text) for text in received]
            assert numbers == sorted(set(numbers))  # in order, and no second copy that is not marked
            everything = "".join(one.text for one in person.received)
            assert all(f"Bericht {number}." in everything for number in range(MESSAGES))
        assert sum("gehoord: antwoord" in one.text for one in mother.received) >= 5
