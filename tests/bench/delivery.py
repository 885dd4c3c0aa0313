"""How fast messages leave: the pace of one bot and of five, the receiver, and what a full table costs."""

from __future__ import annotations

import asyncio
import base64
import bisect
import datetime as dt
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
from aiohttp import ClientSession, web
from sqlalchemy import text

from bot.app import House, open_house
from bot.config import Settings
from bot.delivery.engine import DurableOutbox
from bot.delivery.pump import BATCH, CLAIM
from bot.sandbox import Sandbox
from bot.service import SECRET_HEADER, Receiver, run_pages, secret_of
from bot.store import children, groups, guardians, notices, organisations, outbox, people, slots
from bot.store.database import Database
from bot.store.embedded import EmbeddedServer
from bot.store.outbox import Receipt
from bot.store.vault import Vault
from bot.values import DeliveryState, Letter, Line, ParentMessage, Person, Purpose, Role
from simplify.types import Provenance
from tests.bench.table import Row, percentile

ROOT = Path(__file__).parents[2]
KEY = base64.urlsafe_b64encode(b"maat" * 8).decode()
PARENTS = 120
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "5"))  # messages per parent of the one bot; 84 are 10,000 deliveries
ROUNDS_OF_FIVE = 5
UPDATES = 300
SIZES = (1_000, 10_000, 100_000)


@dataclass(frozen=True, slots=True)
class Centre:
    """Hold one organisation of the bench."""

    organisation_id: int
    author: Person
    child_id: int


async def furnish(database: Database, vault: Vault, telegram: Sandbox, number: int, parents: int) -> Centre:
    """Make an organisation with one child and many parents, who all opened the chat."""
    now = dt.datetime.now(dt.UTC)
    bot = telegram.first_bot if number == 0 else telegram.bot(f"bench_{number}_bot")
    async with database.transaction() as session:
        organisation_id = await organisations.add(session, vault, f"Bench {number}", now)
        await organisations.set_bot(session, vault, organisation_id, bot.username, bot.token)
        location = await organisations.add_location(session, organisation_id, "Bench")
        group = await groups.add(session, organisation_id, location, "Groep")
        told: dict[str, Any] = {"locale": "nl", "now": now}
        author = await people.add(session, vault, organisation_id, role=Role.STAFF, name="Fatma", **told)
        child = await children.add(session, vault, organisation_id, group_id=group.id, name="Sam", now=now)
        for parent in range(parents):
            chat = 100_000 * (number + 1) + parent
            names: dict[str, Any] = {"name": f"Ouder {chat}", "user_id": chat, "chat_id": chat}
            person = await people.add(session, vault, organisation_id, role=Role.GUARDIAN, **names, **told)
            link = await guardians.join(session, vault, person, child.id, now)
            await guardians.consent(session, organisation_id, link.id, Purpose.TEXT, now)
            await guardians.ask_confirmation(session, organisation_id, link.id)
            await guardians.confirm(session, organisation_id, link.id, author.id, now)
            await telegram.person(f"Ouder {chat}", user_id=chat, bot=bot).command("/start")
    return Centre(organisation_id, author, child.id)


async def approve(database: Database, vault: Vault, engine: DurableOutbox, centre: Centre, rounds: int) -> None:
    now = dt.datetime.now(dt.UTC)
    for number in range(rounds):
        line = Line(f"Bericht {number}.", f"Bericht {number}.", Provenance.PHRASE)
        message = ParentMessage("message", "💬", "Bericht", "Sam", "nl", (line,), now.date())
        async with database.transaction() as session:
            found = await guardians.recipients(session, vault, centre.organisation_id, [centre.child_id])
            letters = [Letter(one.person.id, centre.child_id, message) for one in found]
            await notices.approve(
                session, vault, engine, centre.author, "message", {}, letters, now, child_id=centre.child_id
            )


async def pace(bots: int, workers: int, rounds: int) -> tuple[float, int, float]:
    """Return messages a second over all bots, the most that one bot sent in any one second, and milliseconds of
    processor time of the workers per message.
    """
    with tempfile.TemporaryDirectory(prefix="ouderbrug-bench-") as folder:
        home = Path(folder)
        with EmbeddedServer(home) as server:
            database, vault, engine = Database(server.url()), Vault.from_text(KEY), DurableOutbox(server.url())
            await database.migrate()
            async with Sandbox() as telegram:
                centres = [await furnish(database, vault, telegram, number, PARENTS) for number in range(bots)]
                running = [await start(server.url(), telegram, home, f"bench-{number}") for number in range(workers)]
                await asyncio.sleep(8)  # until they all look for work
                before = processor(running)
                for centre in centres:
                    await approve(database, vault, engine, centre, rounds)
                await empty(database)
                spent = (processor(running) - before) * 1000
                for process in running:
                    process.terminate()
                    await process.wait()
                sent = [(entry.at - entry.ms / 1000, entry.bot_id) for entry in telegram.calls("sendMessage")]
            await engine.close()
            await database.close()
    moments = sorted(at for at, _ in sent)
    middle = moments[len(moments) // 20 : -len(moments) // 20]  # without the start and the tail
    most = 0
    for bot_id in {bot_id for _, bot_id in sent}:
        own = sorted(at for at, other in sent if other == bot_id)
        most = max(most, *(bisect.bisect_left(own, at + 1.0) - number for number, at in enumerate(own)))
    return (len(middle) - 1) / (middle[-1] - middle[0]), most, spent / len(moments)


def processor(running: Sequence[asyncio.subprocess.Process]) -> float:
    """Return the seconds of processor time that these processes took so far."""
    return sum(sum(psutil.Process(process.pid).cpu_times()[:2]) for process in running)


async def start(url: str, telegram: Sandbox, home: Path, name: str) -> asyncio.subprocess.Process:
    told = {
        **os.environ,
        "DATABASE_URL": url,
        "OUDERBRUG_KEY": KEY,
        "OUDERBRUG_HOME": str(home),
        "OUDERBRUG_TELEGRAM_URL": telegram.base_url,
        "OUDERBRUG_PORT": "0",
        "OUDERBRUG_EXECUTOR": name,
        "PYTHONPATH": str(ROOT),
    }
    quiet = asyncio.subprocess.DEVNULL
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.soak.worker", cwd=ROOT, env=told, stdout=quiet, stderr=quiet
    )


async def empty(database: Database) -> None:
    """Wait until nothing waits."""
    waiting = text("SELECT count(*) FROM delivery WHERE state IN ('waiting', 'sending')")
    while True:
        async with database.session() as session:
            if not await session.scalar(waiting):
                return
        await asyncio.sleep(0.5)


async def receiver() -> float:
    """Return the 95th percentile of a webhook's answer, in milliseconds."""
    with tempfile.TemporaryDirectory(prefix="ouderbrug-bench-") as folder:
        settings = Settings(home=Path(folder), port=0)
        async with open_house(settings) as house:
            async with house.database.transaction() as session:
                centre = await organisations.add(session, house.vault, "Bench", dt.datetime.now(dt.UTC))
            async with run_pages(settings, Receiver(house).application()) as port:
                return await call(house, f"http://127.0.0.1:{port}/telegram/{centre}", centre)


async def call(house: House, address: str, organisation_id: int) -> float:
    taken = []
    async with ClientSession(headers={SECRET_HEADER: secret_of(house.settings, organisation_id)}) as client:
        for number in range(UPDATES):
            chat = {"id": number % 40 + 1, "type": "private"}
            message = {"message_id": number, "date": 1, "chat": chat, "from": {"id": chat["id"]}, "text": "Sam is ziek"}
            began = time.perf_counter()
            async with client.post(address, json={"update_id": number + 1, "message": message}) as answer:
                if answer.status != web.HTTPOk.status_code:
                    raise RuntimeError(f"the receiver answered {answer.status}")
            taken.append((time.perf_counter() - began) * 1000)
    return percentile(taken, 0.95)


async def growth() -> list[float]:
    """Return milliseconds of database work per delivery, with more and more finished deliveries in the table."""
    found = []
    with tempfile.TemporaryDirectory(prefix="ouderbrug-bench-") as folder, EmbeddedServer(Path(folder)) as server:
        database, vault = Database(server.url()), Vault.from_text(KEY)
        await database.migrate()
        async with Sandbox() as telegram:
            centre = await furnish(database, vault, telegram, 0, 50)
        engine = DurableOutbox(server.url())
        size = 0
        for wanted in SIZES:
            await approve(database, vault, engine, centre, 1)
            async with database.engine.begin() as connection:
                fill = text("""
                    INSERT INTO delivery (organisation_id, notice_id, person_id, child_id, locale, rank, body_sealed,
                        state, reason, attempts, parts_sent, created_at, sent_at)
                    SELECT d.organisation_id, d.notice_id, d.person_id, d.child_id, d.locale, d.rank, d.body_sealed,
                        'sent', '', 1, 1, d.created_at, d.created_at
                    FROM (SELECT * FROM delivery ORDER BY id DESC LIMIT 50) d, generate_series(1, :times)
                """)
                await connection.execute(fill, {"times": (wanted - size) // 50})
                await connection.execute(text("ANALYZE delivery"))
            size = wanted
            found.append(await work_through(database, centre))
        await engine.close()
        await database.close()
    return found


async def work_through(database: Database, centre: Centre) -> float:
    now, count = dt.datetime.now(dt.UTC), 0
    async with database.engine.connect() as raw:
        connection = await raw.execution_options(isolation_level="AUTOCOMMIT")
        began = time.perf_counter()
        while batch := await outbox.due(connection, centre.organisation_id, now, BATCH):
            for first in range(0, len(batch), CLAIM):
                ids = [due.id for due in batch[first : first + CLAIM]]
                claimed = await slots.claim(connection, centre.organisation_id, "bench", ids)
                receipts = [
                    Receipt(one, DeliveryState.SENT, chat_id=chat, message_id=one, sent_at=now)
                    for one, chat in claimed.chats.items()
                ]
                await outbox.record(connection, receipts)
                count += len(ids)
        return (time.perf_counter() - began) * 1000 / count


def run() -> list[Row]:
    """Measure all of it."""
    one, most_of_one, _ = asyncio.run(pace(1, 1, ROUNDS))
    five, most_of_five, spent = asyncio.run(pace(5, 2, ROUNDS_OF_FIVE))
    small, middle, large = asyncio.run(growth())
    return [
        Row("delivery", f"one bot, one worker, {PARENTS * ROUNDS:,} messages: a second", one, "/s", 28.5, least=True),
        Row("delivery", "five bots, two workers: messages a second", five, "/s", 140, least=True),
        Row("delivery", "processor time of the workers per message", spent, "ms"),
        Row("delivery", "most of one bot in any one second", float(max(most_of_one, most_of_five)), "", 33),
        Row("delivery", "webhook answer, 95th percentile", asyncio.run(receiver()), "ms", 50),
        Row("delivery", "database work per delivery, 1,000 rows", small, "ms"),
        Row("delivery", "the same with 10,000 rows, ratio", middle / small, "×", 1.3),
        Row("delivery", "the same with 100,000 rows, ratio", large / small, "×", 1.3),
    ]
