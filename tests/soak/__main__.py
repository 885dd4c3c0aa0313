"""Break things for a while and count what was lost: `python -m tests.soak --seconds 60`.

One receiver and two workers on one database, the stand-in for Telegram in this process. Random faults in the line,
updates that come twice, out of order or malformed; SIGKILL for workers, receiver and database; restarts of the
database, a full disk, and a clock that jumps. At the end every approved message must stand in its chat, in order; a
second copy is allowed only where an answer was lost; every reply must be recorded exactly once; the audit chain must
be whole.

`--replies 1000` sends so many replies in bursts while processes are killed; `--memory 30` looks for 30 minutes
whether memory stays flat.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import sys
import tempfile
import time
from pathlib import Path

from bot.sandbox import Sandbox
from bot.store.embedded import EmbeddedServer
from tests.soak import bursts, memory
from tests.soak.breaking import Breaking
from tests.soak.clock import WrongClock
from tests.soak.disk import SmallDisk
from tests.soak.house import Soak, processes_of, start_all, tidy
from tests.soak.process import supervise


async def soak(home: Path, seconds: float, seed: int, every: float) -> bool:
    clock, disk = WrongClock(home), SmallDisk(home / "disk")
    has_clock, has_disk = clock.install(), disk.mount()
    missing = [what for what, there in (("clock jumps", has_clock), ("full disk", has_disk)) if not there]
    if missing:
        print(f"not possible on this machine: {', '.join(missing)}", flush=True)
    server = EmbeddedServer(disk.folder)
    await asyncio.to_thread(server.start)
    kept = False
    try:
        async with Sandbox() as telegram:
            run = await Soak.open(telegram, server, seed)
            processes = processes_of(telegram, server, home)
            await start_all(processes)
            await run.everything_runs()
            telegram.faults.on_hit = run.count_fault
            telegram.faults.random = run.random
            supervisor = asyncio.create_task(supervise(processes))
            breaking = Breaking(run, processes, clock if has_clock else None, disk if has_disk else None)
            until = time.monotonic() + seconds
            await asyncio.gather(work(run, until), breaking.line(until), breaking.machines(until, every))
            clock.jump(0)
            await run.settle()
            print(", ".join(f"{what.replace('_', ' ')} {times}×" for what, times in breaking.happened.items()))
            kept = await run.judge()
            supervisor.cancel()
            for process in processes:
                await process.stop()
            await run.close()
    finally:
        await asyncio.to_thread(server.stop)
        if kept:
            disk.unmount()
        tidy(home, kept)
    return kept


async def work(run: Soak, until: float) -> None:
    """Approve about four messages a second, and let a parent answer now and then."""
    number = 0
    while time.monotonic() < until:
        number += 1
        try:
            await run.approve(number)
        except Exception:  # the database is away: the staff member tries again
            await asyncio.sleep(0.2)
        if number % 2 == 0:
            await run.reply(number)
        await asyncio.sleep(0.22)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--seconds", type=float, default=60)
    asked.add_argument("--seed", type=int, default=int(time.time()))
    asked.add_argument("--every", type=float, default=0, help="seconds between two disasters")
    asked.add_argument("--replies", type=int, default=0)
    asked.add_argument("--memory", type=int, default=0, metavar="MINUTES")
    told = asked.parse_args()
    logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)  # it tells of every line that we cut
    if told.memory:
        work_of = memory.watch(told.memory)
    elif told.replies:
        work_of = bursts.play(told.replies, told.seed)
    else:
        print(f"seed {told.seed}", flush=True)
        home = Path(tempfile.mkdtemp(prefix="ouderbrug-soak-"))
        home.chmod(0o755)  # the database is another user, and reads the clock
        work_of = soak(home, told.seconds, told.seed, told.every or max(3.0, told.seconds / 14))
    sys.exit(0 if asyncio.run(work_of) else 1)


if __name__ == "__main__":
    main()
