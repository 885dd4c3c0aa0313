"""Look whether memory stays flat: `python -m tests.soak --memory 30` lets a worker and a receiver work for 30 minutes.

Parents get messages and answer them, at the pace of a busy centre. Memory is read once a minute; the slope is fitted
over all but the first fifth, in which models, templates and connections are loaded when they are first needed.
"""

from __future__ import annotations

import asyncio
import statistics
import tempfile
from pathlib import Path

from bot.sandbox import Sandbox
from bot.store.embedded import EmbeddedServer
from tests.soak.house import Soak, processes_of, start_all, tidy

EVERY = 1.0  # seconds between two approvals
FLAT = 0.05  # megabytes a minute: 3 an hour, 70 a day
MINUTE = 60.0


async def watch(minutes: int) -> bool:
    """Work for some minutes; print what was read, and tell whether it is flat."""
    home = Path(tempfile.mkdtemp(prefix="ouderbrug-memory-"))
    with EmbeddedServer(home) as server:
        async with Sandbox() as telegram:
            run = await Soak.open(telegram, server, seed=1)
            processes = processes_of(telegram, server, home, workers=1, conversation=True)
            await start_all(processes)
            await run.everything_runs()
            working = asyncio.create_task(work(run))
            read: dict[str, list[float]] = {process.name: [] for process in processes}
            for minute in range(minutes + 1):
                for process in processes:
                    read[process.name].append(process.megabytes())
                told = ", ".join(f"{name} {values[-1]:.1f} MB" for name, values in read.items())
                print(f"minute {minute}: {told}, {run.deliveries} deliveries", flush=True)
                await asyncio.sleep(MINUTE * (minute < minutes))
            working.cancel()
            for process in processes:
                await process.stop()
            await run.close()
    tidy(home)
    slopes = {name: slope(values[len(values) // 5 :]) for name, values in read.items()}
    for name, value in slopes.items():
        print(f"{name}: {value:+.3f} MB a minute")
    return all(value <= FLAT for value in slopes.values())


async def work(run: Soak) -> None:
    number = 0
    while True:
        number += 1
        await run.approve(number)
        if number % 3 == 0:
            await run.reply(number)
        await asyncio.sleep(EVERY)


def slope(values: list[float]) -> float:
    """Return how much a value grows from one reading to the next."""
    return statistics.linear_regression(range(len(values)), values).slope if len(values) > 1 else 0.0
