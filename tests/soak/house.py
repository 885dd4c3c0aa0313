"""A childcare organisation under test: staff approve, parents answer, and everything is counted at the end."""

from __future__ import annotations

import asyncio
import base64
import datetime as dt
import itertools
import random
import re
import shutil
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import text

from bot.delivery.engine import DurableOutbox
from bot.sandbox import Break, Fault, Person, Sandbox
from bot.store import audit, children, groups, guardians, notices, organisations, people, replies
from bot.store.database import Database
from bot.store.embedded import EmbeddedServer
from bot.store.vault import Vault
from bot.values import Child, Letter, Line, ParentMessage, Purpose, Role
from bot.values import Person as Known
from simplify.types import Provenance
from tests.soak.process import CONVERSE, RECEIVE, WORK, Process, free_port

KEY = base64.urlsafe_b64encode(b"soak" * 8).decode()
CHILDREN, PARENTS_EACH = 8, 5
SETTLE_SECONDS = 180.0
NUMBER = re.compile(r"(?:Bericht|Antwoord) (\d+)\.")


@dataclass
class Soak:
    """Hold the organisation, what it was told to say, and what it was told."""

    telegram: Sandbox
    server: EmbeddedServer
    database: Database
    vault: Vault
    outbox: DurableOutbox
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

    @classmethod
    async def open(cls, telegram: Sandbox, server: EmbeddedServer, seed: int) -> Soak:
        """Make one organisation whose parents all opened the chat, on a running server."""
        database, outbox = Database(server.url()), DurableOutbox(server.url())
        await database.migrate()
        run = cls(telegram, server, database, Vault.from_text(KEY), outbox, random.Random(seed))
        await run.furnish()
        return run

    async def close(self) -> None:
        await self.outbox.close()
        await self.database.close()

    async def furnish(self) -> None:
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

    async def everything_runs(self) -> None:
        """Wait until a reply goes all the way."""
        chat = next(iter(self.chats))
        await self.reply(0, chat)
        before = len(self.chats[chat].received)
        for _ in range(900):
            if len(self.chats[chat].received) > before:
                return
            await asyncio.sleep(0.1)

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
            await notices.approve(
                session, self.vault, self.outbox, self.staff, "message", {}, letters, now, child_id=kid.id
            )
        for one in found:
            assert one.person.chat_id is not None
            self.expected[one.person.chat_id].append(number)
            self.deliveries += 1

    async def reply(self, number: int, chat: int | None = None) -> None:
        """Let a parent write something."""
        chat = self.random.choice(list(self.chats)) if chat is None else chat
        word = f"Antwoord {number}."
        await self.chats[chat].send(word)
        self.answered[word] = chat

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
        unheard, twice = await self.replies()
        async with self.database.session() as session:
            broken = await audit.first_broken(session, self.organisation_id)
        if twice or broken is not None:
            print(f"replies recorded twice: {twice}; audit chain broken at: {broken}")
        lost += unheard
        print(
            f"lost={lost} duplicates={duplicates} lost_answers={self.lost_answers} out_of_order={out_of_order} "
            f"faults={self.faults} kills={self.kills} deliveries={self.deliveries}",
            flush=True,
        )
        return not (lost or out_of_order or twice or broken is not None or duplicates > self.lost_answers)

    async def replies(self) -> tuple[int, int]:
        """Count the replies that nobody recorded, and those that were recorded once too often."""
        async with self.database.session() as session:
            found = await replies.waiting(session, self.vault, self.organisation_id, limit=100_000)
        counted = Counter(reply.original for reply in found)
        unheard = sum(1 for word in self.answered if counted[word] == 0)
        return unheard, sum(number - 1 for number in counted.values())

    def count_fault(self, fault: Fault, method: str, chat_id: int | None) -> None:
        self.faults += 1
        if fault.what is Break.DROP_AFTER and method.lower().startswith("send"):
            self.lost_answers += 1


def processes_of(
    telegram: Sandbox, server: EmbeddedServer, home: Path, *, workers: int = 2, conversation: bool = False
) -> list[Process]:
    """Return a receiver and workers, not started yet; `conversation` is the real one, else it only records."""
    port = free_port()
    shared = {
        "DATABASE_URL": server.url(),
        "OUDERBRUG_KEY": KEY,
        "OUDERBRUG_HOME": str(home),
        "OUDERBRUG_TELEGRAM_URL": telegram.base_url,
        "OUDERBRUG_WEBHOOK_URL": f"http://127.0.0.1:{port}",
        "OUDERBRUG_WEBHOOK_SECRET": "soak-soak-soak-soak-soak",
        "OUDERBRUG_PORT": "0",
    }
    arguments = CONVERSE if conversation else WORK
    return [
        Process("receiver", RECEIVE, {**shared, "OUDERBRUG_PORT": str(port)}),
        *(
            Process(f"worker-{number}", arguments, {**shared, "OUDERBRUG_EXECUTOR": f"soak-{number}"})
            for number in range(workers)
        ),
    ]


def tidy(home: Path, kept: bool = True) -> None:
    """Remove what a run left; keep it where something is to be looked at."""
    if kept:
        shutil.rmtree(home, ignore_errors=True)
    else:
        print(f"logs and database are kept in {home}")


async def start_all(processes: Sequence[Process]) -> None:
    for process in processes:
        await process.start()
