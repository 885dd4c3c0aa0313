"""How long people wait: a tap until its answer, and an approval until the last of eight parents has the message."""

from __future__ import annotations

import asyncio
import datetime as dt
import re
import tempfile
import time
from pathlib import Path

from bot.config import Settings
from bot.demo import Demo, open_demo
from bot.store import children, guardians, people
from bot.values import Purpose, Role
from simplify.wording import wording
from tests.bench.table import Row, percentile

TAPS = 60
PARENTS = 8
DUTCH = wording("nl")


async def link_parents(demo: Demo) -> None:
    """Link eight parents who read Dutch to Noor, who has none yet."""
    vault, organisation_id, now = demo.house.vault, demo.organisation_id, dt.datetime.now(dt.UTC)
    async with demo.house.database.transaction() as session:
        noor = next(one for one in await children.every(session, vault, organisation_id) if one.name == "Noor")
        for number in range(PARENTS):
            parent = await people.add(
                session,
                vault,
                organisation_id,
                role=Role.GUARDIAN,
                name=f"Ouder {number}",
                locale="nl",
                user_id=3000 + number,
                chat_id=3000 + number,
                now=now,
            )
            link = await guardians.join(session, vault, parent, noor.id, now)
            await guardians.consent(session, organisation_id, link.id, Purpose.TEXT, now)
            await guardians.ask_confirmation(session, organisation_id, link.id)
            await guardians.confirm(session, organisation_id, link.id, parent.id, now)


async def measure() -> list[Row]:
    """Measure on the stand-in, with the real bot and a database of its own."""
    with tempfile.TemporaryDirectory(prefix="ouderbrug-bench-") as folder:
        began = time.perf_counter()
        async with open_demo(Settings(home=Path(folder), database_url=None), port=0) as demo:
            first = time.perf_counter() - began
            staff = demo.telegram.person("juf Fatma", user_id=1001)
            await staff.sees(DUTCH.plain("staff-help"), 60)
            await demo.telegram.settle(1)
            taps = []
            await staff.send(DUTCH.plain("staff-menu-handover"))
            for _ in range(TAPS // 2):
                for what in ("Sam", DUTCH.plain("staff-back")):
                    began = time.perf_counter()
                    query = await staff.tap(what, timeout=30)
                    if query is None or not query.answered.is_set():
                        raise RuntimeError(f"a tap on {what!r} was not answered")
                    taps.append((time.perf_counter() - began) * 1000)
            await staff.tap(DUTCH.plain("staff-stop"), timeout=30)
            await link_parents(demo)
            chatters = [demo.telegram.person(f"Ouder {n}", "nl", 3000 + n) for n in range(PARENTS)]
            for chatter in chatters:
                await chatter.command("/start")
                await chatter.sees("/help", 30)
            times = []
            for round_ in range(5):
                text = f"Noor heeft vandaag {round_ + 2} boeken gelezen."
                await staff.send(text)
                await staff.tap(DUTCH.plain("staff-message-one-child", group="De Vlinders"), timeout=30)
                await staff.tap("Noor", timeout=30)
                await staff.sees(re.compile(rf"{round_ + 2} boeken"), 30)
                began = time.perf_counter()
                await staff.tap(DUTCH.plain("staff-send"), timeout=30)
                await asyncio.gather(*(chatter.sees(f"{round_ + 2} boeken", 30) for chatter in chatters))
                times.append(time.perf_counter() - began)
    return [
        Row("chat", "first start of the demo, with its database", first, "s"),
        Row("chat", "a tap until its answer, half of them", percentile(taps, 0.5), "ms"),
        Row("chat", "a tap until its answer, 95 of 100", percentile(taps, 0.95), "ms", 150),
        Row("chat", "approve until the last of 8 parents, half of them", percentile(times, 0.5), "s"),
        Row("chat", "approve until the last of 8 parents, slowest of 5", max(times), "s", 1.5),
    ]


def run() -> list[Row]:
    """Return all rows about waiting."""
    return asyncio.run(measure())
