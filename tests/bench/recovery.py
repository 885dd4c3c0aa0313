"""How soon messages leave again after `kill -9` of the worker that was sending them."""

from __future__ import annotations

import asyncio
import tempfile
import time
from pathlib import Path

from sqlalchemy import text

from bot.delivery.engine import DurableOutbox
from bot.sandbox import Sandbox
from bot.store.database import Database
from bot.store.embedded import EmbeddedServer
from bot.store.vault import Vault
from tests.bench.delivery import KEY, PARENTS, approve, furnish, start
from tests.bench.table import Row

ROUNDS = 20  # messages per parent: more than a minute of work
LONGEST = 120.0


async def recovery(*, through_another: bool) -> float:
    """Return the seconds between the kill and the next message that arrives."""
    with tempfile.TemporaryDirectory(prefix="ouderbrug-bench-") as folder:
        home = Path(folder)
        with EmbeddedServer(home) as server:
            database, vault, engine = Database(server.url()), Vault.from_text(KEY), DurableOutbox(server.url())
            await database.migrate()
            async with Sandbox() as telegram:
                centre = await furnish(database, vault, telegram, 0, PARENTS)
                names = ["one", "two"] if through_another else ["one"]
                running = {name: await start(server.url(), telegram, home, name) for name in names}
                await asyncio.sleep(8)  # until they all look for work
                await approve(database, vault, engine, centre, ROUNDS)
                await asyncio.sleep(4)
                name = await sender(database)
                running[name].kill()
                await running[name].wait()
                killed = time.time()
                if not through_another:
                    running[name] = await start(server.url(), telegram, home, name)
                found = await next_arrival(telegram, killed)
                for process in running.values():
                    if process.returncode is None:
                        process.kill()
                        await process.wait()
            await engine.close()
            await database.close()
    return found


async def sender(database: Database) -> str:
    """Return the name of the worker that sends."""
    async with database.session() as session:
        found = await session.scalar(text("SELECT executor_id FROM dbos.workflow_status WHERE status = 'PENDING'"))
    return str(found)


async def next_arrival(telegram: Sandbox, since: float) -> float:
    for _ in range(int(LONGEST * 20)):
        arrived = [one.at for one in telegram.calls("sendMessage") if one.at > since + 0.2]  # not what was under way
        if arrived:
            return arrived[0] - since
        await asyncio.sleep(0.05)
    return LONGEST


def run() -> list[Row]:
    """Measure both ways."""
    same, other = (asyncio.run(recovery(through_another=way)) for way in (False, True))
    return [
        Row("recovery", "kill -9 until the next message, same worker again", same, "s", 10),
        Row("recovery", "the same, through another worker", other, "s", 60),
    ]
