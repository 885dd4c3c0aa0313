"""Many replies in bursts while workers and the receiver are killed: each must be recorded once, and once only."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from bot.sandbox import Sandbox
from bot.store.embedded import EmbeddedServer
from tests.soak.breaking import Breaking
from tests.soak.house import Soak, processes_of, start_all, tidy
from tests.soak.process import supervise

BURST = 100


async def play(count: int, seed: int) -> bool:
    """Send so many replies; print one line, and tell whether none was lost or counted twice."""
    home = Path(tempfile.mkdtemp(prefix="ouderbrug-replies-"))
    kept = False
    with EmbeddedServer(home) as server:
        async with Sandbox() as telegram:
            run = await Soak.open(telegram, server, seed)
            processes = processes_of(telegram, server, home)
            await start_all(processes)
            await run.everything_runs()
            supervisor = asyncio.create_task(supervise(processes))
            breaking = Breaking(run, processes, None, None)
            for first in range(1, count, BURST):
                await asyncio.gather(*(run.reply(number) for number in range(first, min(first + BURST, count))))
                await asyncio.sleep(run.random.uniform(0.2, 1.5))
                await run.random.choice([breaking.kill_worker, breaking.kill_receiver, breaking.kill_worker])()
            await run.settle()
            lost, twice = await run.replies()
            kept = not lost and not twice
            print(f"replies={len(run.answered)} lost={lost} twice={twice} kills={run.kills}", flush=True)
            supervisor.cancel()
            for process in processes:
                await process.stop()
            await run.close()
    tidy(home, kept)
    return kept
