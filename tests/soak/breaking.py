"""What goes wrong in a soak: the line, the updates, our processes, the database, its disk, and the clock."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

import psutil

from bot.sandbox import Break, Fault
from bot.store.embedded import EmbeddedServer
from bot.store.errors import DatabaseUnavailable
from tests.soak.clock import WrongClock
from tests.soak.disk import SmallDisk
from tests.soak.house import Soak
from tests.soak.process import Process

JUMPS = (7200, -7200, 95, -95, 26 * 3600, 0)  # seconds by which the clock is wrong
FULL_SECONDS = 2.0


class Breaking:
    """Let things go wrong while a soak runs."""

    def __init__(
        self, run: Soak, processes: Sequence[Process], clock: WrongClock | None, disk: SmallDisk | None
    ) -> None:
        self._run = run
        self._processes = processes
        self._clock = clock
        self._disk = disk
        self.happened: Counter[str] = Counter()

    async def line(self, until: float) -> None:
        """Let something go wrong in the line or with an update several times a second."""
        run = self._run
        kinds: list[Callable[[], Fault]] = [
            lambda: Fault(Break.DROP_BEFORE, "send*"),
            lambda: Fault(Break.DROP_AFTER, "send*"),
            lambda: Fault(Break.STATUS, "send*", status=500, description="Internal Server Error"),
            lambda: Fault(Break.HTML, "send*", status=502),
            lambda: Fault(Break.DELAY_BEFORE, "*", seconds=run.random.uniform(0.05, 0.5)),
            lambda: Fault(Break.DUPLICATE, "update"),
            lambda: Fault(Break.REORDER, "update"),
            lambda: Fault(Break.MALFORMED, "update"),
        ]
        flood = Fault(Break.STATUS, "send*", status=429, description="Too Many Requests", retry_after=1)
        while time.monotonic() < until:
            if not run.telegram.faults.waiting:  # one at a time, so that each does what it says
                run.telegram.break_next(flood if run.random.random() < 0.03 else run.random.choice(kinds)())
            await asyncio.sleep(run.random.uniform(0.04, 0.12))

    async def machines(self, until: float, every: float) -> None:
        """Let each kind of disaster happen in turn, in another order each time."""
        kinds: list[Any] = [self.kill_worker, self.kill_worker, self.kill_receiver]
        kinds += [self.kill_database, self.restart_database]
        kinds += [self.jump] * 2 if self._clock else []
        kinds += [self.fill_disk] if self._disk else []
        left: list[Any] = []
        while time.monotonic() + every < until:
            await asyncio.sleep(every * self._run.random.uniform(0.7, 1.3))
            if not left:
                left = self._run.random.sample(kinds, len(kinds))
            happens = left.pop()
            self.happened[happens.__name__] += 1
            await happens()

    async def kill_worker(self) -> None:
        await self._kill("worker")

    async def kill_receiver(self) -> None:
        await self._kill("receiver")

    async def _kill(self, name: str) -> None:
        self._run.kills += 1
        process = self._run.random.choice([one for one in self._processes if one.name.startswith(name)])
        await process.kill()
        self._run.lost_answers += await self._run.sending()
        await process.start()

    async def kill_database(self) -> None:
        self._run.kills += 1
        await self._end_database(signal.SIGKILL)

    async def restart_database(self) -> None:
        self._run.faults += 1
        await self._end_database(signal.SIGINT)

    async def _end_database(self, how: signal.Signals) -> None:
        pid = int((self._run.server.data / "postmaster.pid").read_text().split("\n")[0])
        os.kill(pid, how)
        await asyncio.to_thread(_end, pid)
        await asyncio.sleep(0.3)
        await self._start_database()

    async def _start_database(self) -> None:
        """Start the database, as its supervisor would; the answers to what was being sent may be lost."""
        for _ in range(20):
            try:
                await asyncio.to_thread(_start, self._run.server)
                self._run.lost_answers += await self._run.sending()
                return
            except (DatabaseUnavailable, OSError):
                await asyncio.sleep(0.5)

    async def fill_disk(self) -> None:
        assert self._disk is not None
        self._run.faults += 1
        await asyncio.to_thread(self._disk.fill)
        await asyncio.sleep(FULL_SECONDS)
        self._disk.make_room()
        await self._start_database()  # it may have stopped; otherwise this only counts

    async def jump(self) -> None:
        assert self._clock is not None
        self._run.faults += 1
        self._clock.jump(self._run.random.choice([one for one in JUMPS if one != self._clock.seconds]))


def _start(server: EmbeddedServer) -> None:
    """Start a server that died; who uses it still does, and is the one to stop it."""
    with EmbeddedServer(server.home):
        pass


def _end(pid: int) -> None:
    """Wait until a process is gone."""
    with suppress(psutil.Error):
        psutil.Process(pid).wait(timeout=20)
