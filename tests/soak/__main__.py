"""Break things for a while and count what was lost: `python -m tests.soak --seconds 60`.

One receiver and two workers on one database, the stand-in for Telegram in this process. Random faults in the line,
updates that come twice, out of order or malformed, and SIGKILL for workers, receiver and database. At the end every
approved message must stand in its chat, in order; a second copy is allowed only where an answer was lost; every
reply must be recorded exactly once; the audit chain must be whole.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import datetime as dt
import itertools
import logging
import os
import random
import re
import shutil
import signal
import socket
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import text

from bot.delivery.engine import DurableOutbox
from bot.sandbox import Break, Fault, Person, Sandbox
from bot.store import audit, children, groups, guardians, notices, organisations, people, replies
from bot.store.database import Database
from bot.store.embedded import EmbeddedServer
from bot.store.vault import Vault
from bot.values import Child, Letter, Line, ParentMessage, Purpose, Role, Urgency
from bot.values import Person as Known
from simplify.types import Provenance

ROOT = Path(__file__).parents[2]
KEY = base64.urlsafe_b64encode(b"soak" * 8).decode()
CHILDREN, PARENTS_EACH = 8, 5
SETTLE_SECONDS = 120.0
NUMBER = re.compile(r"(?:Bericht|Antwoord) (\d+)\.")
READ_SECONDS = 3.0


@dataclass
class Process:
    """One of our processes, started again when it was killed."""

    name: str
    arguments: list[str]
    settings: dict[str, str]
    running: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        told = {**os.environ, **self.settings, "PYTHONPATH": str(ROOT)}
        log = (Path(self.settings["OUDERBRUG_HOME"]) / f"{self.name}.log").open("ab")
        with log:
            self.running = await asyncio.create_subprocess_exec(
                sys.executable, *self.arguments, cwd=ROOT, env=told, stdout=log, stderr=log
            )

    async def kill(self) -> None:
        assert self.running is not None
        self.running.kill()
        await self.running.wait()

    async def stop(self) -> None:
        assert self.running is not None
        if self.running.returncode is None:
            self.running.send_signal(signal.SIGTERM)
            await self.running.wait()


@dataclass
class Soak:
    telegram: Sandbox
    server: EmbeddedServer
    database: Database
    vault: Vault
    outbox: DurableOutbox
    processes: list[Process]
    random: random.Random
    organisation_id: int = 0
    staff: Known | None = None
    kids: list[Child] = field(default_factory=list)
    chats: dict[int, Person] = field(default_factory=dict)
    expected: dict[int, list[int]] = field(default_factory=dict)
    answered: dict[str, int] = field(default_factory=dict)
    faults: int = 0
    kills: int = 0
    lost_answers: int = 0
    deliveries: int = 0
    recoveries: list[float] = field(default_factory=list)

    async def furnish(self) -> None:
        """Make one organisation whose parents all opened the chat."""
        now = dt.datetime.now(dt.UTC)
        async with self.database.transaction() as session:
            vault = self.vault
            organisation_id = await organisations.add(session, vault, "Duurproef", now)
            await organisations.set_bot(session, vault, organisation_id, "ouderbrug_bot", self.telegram.token)
            location = await organisations.add_location(session, organisation_id, "Duurproef")
            group = await groups.add(session, organisation_id, location, "Groep")
            self.staff = await people.add(
                session, vault, organisation_id, role=Role.STAFF, name="Fatma", locale="nl", now=now
            )
            for number in range(CHILDREN):
                kid = await children.add(
                    session, vault, organisation_id, group_id=group.id, name=f"Kind {number}", now=now
                )
                self.kids.append(kid)
                for parent in range(PARENTS_EACH):
                    chat = 10_000 + number * PARENTS_EACH + parent
                    person = await people.add(
                        session,
                        vault,
                        organisation_id,
                        role=Role.GUARDIAN,
                        name=f"Ouder {chat}",
                        locale="nl",
                        now=now,
                        user_id=chat,
                        chat_id=chat,
                    )
                    link = await guardians.join(session, vault, person, kid.id, now)
                    await guardians.consent(session, organisation_id, link.id, Purpose.TEXT, now)
                    await guardians.ask_confirmation(session, organisation_id, link.id)
                    await guardians.confirm(session, organisation_id, link.id, self.staff.id, now)
                    self.chats[chat] = self.telegram.person(f"Ouder {chat}", user_id=chat)
                    self.expected[chat] = []
            self.organisation_id = organisation_id
        for chat_person in self.chats.values():
            await chat_person.command("/start")

    async def approve(self, number: int) -> None:
        """Approve one message about one child; it counts once the transaction is committed."""
        kid = self.random.choice(self.kids)
        now = dt.datetime.now(dt.UTC)
        line = Line(f"Bericht {number}.", f"Bericht {number}.", Provenance.PHRASE)
        message = ParentMessage("message", "💬", "Bericht", kid.name, "nl", (line,), now.date())
        assert self.staff is not None
        async with self.database.transaction() as session:
            found = await guardians.recipients(session, self.vault, self.organisation_id, [kid.id])
            letters = [Letter(one.person.id, kid.id, message) for one in found]
            chats = [one.person.chat_id for one in found]
            await notices.approve(
                session,
                self.vault,
                self.outbox,
                self.staff,
                "message",
                {},
                letters,
                now,
                urgency=Urgency.NORMAL,
                child_id=kid.id,
            )
        for chat in chats:
            assert chat is not None
            self.expected[chat].append(number)
            self.deliveries += 1

    async def staff_works(self, until: float) -> None:
        """Approve about four messages a second, and let a parent answer now and then."""
        number = 0
        while time.monotonic() < until:
            number += 1
            try:
                await self.approve(number)
            except Exception:  # the database is away: the staff member tries again
                await asyncio.sleep(0.2)
            if number % 2 == 0:
                word = f"Antwoord {number}."
                chat = self.random.choice(list(self.chats))
                await self.chats[chat].send(word)
                self.answered[word] = chat
            await asyncio.sleep(0.22)

    async def break_things(self, until: float) -> None:
        """Let something go wrong in the line several times a second."""
        kinds = [
            lambda: Fault(Break.DROP_BEFORE, "send*"),
            lambda: Fault(Break.DROP_AFTER, "send*"),
            lambda: Fault(Break.STATUS, "send*", status=500, description="Internal Server Error"),
            lambda: Fault(Break.HTML, "send*", status=502),
            lambda: Fault(Break.DELAY_BEFORE, "*", seconds=self.random.uniform(0.05, 0.5)),
            lambda: Fault(Break.DUPLICATE, "update"),
            lambda: Fault(Break.MALFORMED, "update"),
        ]
        while time.monotonic() < until:
            flood = self.random.random() < 0.03
            fault = (
                Fault(Break.STATUS, "send*", status=429, description="Too Many Requests", retry_after=1)
                if flood
                else self.random.choice(kinds)()
            )
            if not self.telegram.faults.waiting:  # one at a time, so that each does what it says
                self.telegram.break_next(fault)
            await asyncio.sleep(self.random.uniform(0.04, 0.12))

    async def kill_things(self, until: float, every: float) -> None:
        """Kill a worker, the receiver or the database, and start it again."""
        while time.monotonic() + every < until:
            await asyncio.sleep(every * self.random.uniform(0.7, 1.3))
            victim = self.random.choice(["worker", "worker", "receiver", "database"])
            self.kills += 1
            if victim == "database":
                pid = int((self.server.data / "postmaster.pid").read_text().split("\n")[0])
                os.kill(pid, signal.SIGKILL)
                await asyncio.sleep(0.3)
                again = EmbeddedServer(self.server.home)
                await asyncio.to_thread(again.start)
                self.lost_answers += await self.sending()
                continue
            process = self.random.choice([one for one in self.processes if one.name.startswith(victim)])
            await process.kill()
            self.lost_answers += await self.sending()
            await process.start()

    async def supervise(self) -> None:
        """Start again what gave up, as the system's own supervisor would: a start while the database is away fails."""
        while True:
            await asyncio.sleep(0.5)
            for process in self.processes:
                if process.running is not None and process.running.returncode not in (None, -signal.SIGKILL):
                    await process.start()

    async def sending(self) -> int:
        """Count the deliveries whose answer nobody will note any more."""
        async with self.database.session() as session:
            return int(await session.scalar(text("SELECT count(*) FROM delivery WHERE state = 'sending'")) or 0)

    async def settle(self) -> None:
        """Take the faults away and wait until nothing waits."""
        self.telegram.faults.clear()
        until = time.monotonic() + SETTLE_SECONDS
        while time.monotonic() < until:
            async with self.database.session() as session:
                open_ones = await session.scalar(
                    text("""SELECT (SELECT count(*) FROM delivery WHERE state IN ('waiting', 'sending'))
                                 + (SELECT count(*) FROM inbox WHERE finished_at IS NULL)""")
                )
                recorded = int(await session.scalar(text("SELECT count(*) FROM reply")) or 0)
            if not open_ones and recorded >= len(self.answered):
                return
            await asyncio.sleep(0.25)

    async def judge(self) -> bool:
        """Count, print the line, and tell whether the promise was kept."""
        lost = duplicates = out_of_order = 0
        for chat, wanted in self.expected.items():
            seen = [
                int(found.group(1))
                for one in self.chats[chat].received
                if (found := NUMBER.search(one.text)) is not None
            ]
            first_seen = list(dict.fromkeys(seen))
            lost += len(set(wanted) - set(seen))
            duplicates += len(seen) - len(first_seen)
            out_of_order += sum(1 for a, b in itertools.pairwise(first_seen) if a > b)
        async with self.database.session() as session:
            counted: Counter[str] = Counter()
            open_replies = await replies.waiting(session, self.vault, self.organisation_id, limit=100_000)
            counted.update(reply.original for reply in open_replies)
            lost += sum(1 for word in self.answered if counted[word] == 0)
            twice = sum(number - 1 for number in counted.values())
            broken = await audit.first_broken(session, self.organisation_id)
        print(
            f"lost={lost} duplicates={duplicates} lost_answers={self.lost_answers} out_of_order={out_of_order} "
            f"faults={self.faults} kills={self.kills} deliveries={self.deliveries}",
            flush=True,
        )
        if twice or broken is not None:
            print(f"replies recorded twice: {twice}; audit chain broken at: {broken}")
        return not (lost or out_of_order or twice or broken is not None or duplicates > self.lost_answers)

    def count_fault(self, fault: Fault, method: str, chat_id: int | None) -> None:
        self.faults += 1
        if fault.what is Break.DROP_AFTER and method.lower().startswith("send"):
            self.lost_answers += 1


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def soak(seconds: float, seed: int) -> bool:
    home = Path(tempfile.mkdtemp(prefix="ouderbrug-soak-"))
    server = EmbeddedServer(home)
    url = await asyncio.to_thread(server.start)
    database = Database(url)
    await database.migrate()
    kept = False
    try:
        async with Sandbox() as telegram:
            receiver_port = free_port()
            shared = {
                "DATABASE_URL": url,
                "OUDERBRUG_KEY": KEY,
                "OUDERBRUG_HOME": str(home),
                "OUDERBRUG_TELEGRAM_URL": telegram.base_url,
                "OUDERBRUG_WEBHOOK_URL": f"http://127.0.0.1:{receiver_port}",
                "OUDERBRUG_WEBHOOK_SECRET": "soak",
                "OUDERBRUG_PORT": "0",
            }
            processes = [
                Process("receiver", ["-m", "bot", "serve"], {**shared, "OUDERBRUG_PORT": str(receiver_port)}),
                Process("worker-1", ["-m", "tests.soak.worker"], {**shared, "OUDERBRUG_EXECUTOR": "one"}),
                Process("worker-2", ["-m", "tests.soak.worker"], {**shared, "OUDERBRUG_EXECUTOR": "two"}),
            ]
            vault, outbox = Vault.from_text(KEY), DurableOutbox(url)
            run = Soak(telegram, server, database, vault, outbox, processes, random.Random(seed))
            await run.furnish()
            for process in processes:
                await process.start()
            first = next(iter(run.chats.values()))
            await first.send("Antwoord 0.")
            run.answered["Antwoord 0."] = 0
            await first.sees("ok", timeout=90)  # everything runs
            telegram.faults.on_hit = run.count_fault
            telegram.faults.random = run.random
            supervisor = asyncio.create_task(run.supervise())
            until = time.monotonic() + seconds
            await asyncio.gather(
                run.staff_works(until), run.break_things(until), run.kill_things(until, max(3.0, seconds / 12))
            )
            await run.settle()
            kept = await run.judge()
            supervisor.cancel()
            for process in processes:
                await process.stop()
            await outbox.close()
    finally:
        await database.close()
        await asyncio.to_thread(server.stop)
        if kept:
            shutil.rmtree(home, ignore_errors=True)
        else:
            print(f"logs and database are kept in {home}")
    return kept


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--seconds", type=float, default=60)
    asked.add_argument("--seed", type=int, default=int(time.time()))
    told = asked.parse_args()
    logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)  # it tells of every line that we cut
    print(f"seed {told.seed}", flush=True)
    sys.exit(0 if asyncio.run(soak(told.seconds, told.seed)) else 1)


if __name__ == "__main__":
    main()
