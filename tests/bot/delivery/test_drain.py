"""A worker that is asked to stop finishes what is on its way, and leaves the rest for the next one."""

from __future__ import annotations

import asyncio
import base64
import os
import signal
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.delivery.engine import DurableOutbox
from bot.sandbox import Sandbox, faults
from bot.store import guardians, notices, organisations
from bot.store.database import Database, migrate_engine
from bot.store.vault import Vault
from bot.values import Letter
from tests.bot.delivery.conftest import message
from tests.conftest import NOW, furnish

pytestmark = pytest.mark.database

ROOT = Path(__file__).parents[3]
KEY = base64.urlsafe_b64encode(b"stop" * 8).decode()
MESSAGES = 4


async def start_worker(url: str, telegram: Sandbox, home: Path) -> asyncio.subprocess.Process:
    told = {
        **os.environ,
        "DATABASE_URL": url,
        "OUDERBRUG_KEY": KEY,
        "OUDERBRUG_HOME": str(home),
        "OUDERBRUG_TELEGRAM_URL": telegram.base_url,
        "OUDERBRUG_EXECUTOR": "test",
        "OUDERBRUG_PORT": "0",
        "PYTHONPATH": str(ROOT),
    }
    pipe = asyncio.subprocess.PIPE
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "worker", cwd=ROOT, env=told, stdout=pipe, stderr=asyncio.subprocess.STDOUT
    )


async def test_a_worker_that_is_stopped_halfway_leaves_nothing_uncertain(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    migrate_engine(database_url)
    vault, outbox = Vault.from_text(KEY), DurableOutbox(database_url)
    async with Sandbox() as telegram:
        async with database.transaction() as session:
            organisation_id = await organisations.add(session, vault, "De Regenboog", NOW)
            await organisations.set_bot(session, vault, organisation_id, "ouderbrug_bot", telegram.token)
            house = await furnish(session, vault, organisation_id)
            await session.execute(text("UPDATE person SET locale = 'nl'"))
        people = [telegram.person("Elif", user_id=2001), telegram.person("Oleg", user_id=2002)]
        for person in people:
            await person.command("/start")
        for number in range(MESSAGES):
            async with database.transaction() as session:
                found = await guardians.recipients(session, vault, organisation_id, [house.sam.id])
                letters = [Letter(one.person.id, one.child.id, message(f"Bericht {number}.")) for one in found]
                await notices.approve(
                    session, vault, outbox, house.staff, "message", {}, letters, NOW, child_id=house.sam.id
                )
        telegram.break_next(faults.delayed(1.5))
        first = await start_worker(database_url, telegram, tmp_path)
        await people[1].sees("Bericht 0.", timeout=60)  # while the message to the other parent is still on its way
        first.send_signal(signal.SIGTERM)
        await asyncio.wait_for(first.communicate(), 60)
        async with database.session() as session:
            states = set(await session.scalars(text("SELECT state FROM delivery")))
        assert first.returncode == 0
        assert states == {"sent", "waiting"}
        second = await start_worker(database_url, telegram, tmp_path)
        for person in people:
            await person.sees(f"Bericht {MESSAGES - 1}.", timeout=60)
        second.kill()
        await second.communicate()
        await outbox.close()
        for person in people:
            got = [one.text for one in person.received if "Bericht" in one.text]
            assert [sum(f"Bericht {number}." in one for one in got) for number in range(MESSAGES)] == [1] * MESSAGES
            assert not any("Misschien" in one for one in got)
