"""Our processes as they run at a centre, and the supervisor that starts them again."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

ROOT = Path(__file__).parents[2]
RECEIVE, WORK, CONVERSE = ("-m", "bot", "serve"), ("-m", "tests.soak.worker"), ("-m", "bot", "worker")


@dataclass
class Process:
    """One of our processes, started again when it was killed."""

    name: str
    arguments: Sequence[str]
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
        if self.running.returncode is None:
            self.running.kill()
        await self.running.wait()

    async def stop(self) -> None:
        assert self.running is not None
        if self.running.returncode is None:
            self.running.send_signal(signal.SIGTERM)
            await self.running.wait()

    def megabytes(self) -> float:
        """Return how much memory it takes."""
        assert self.running is not None
        return float(psutil.Process(self.running.pid).memory_info().rss) / 2**20


async def supervise(processes: Sequence[Process]) -> None:
    """Start again what gave up, as the system's own supervisor would: a start while the database is away fails."""
    while True:
        await asyncio.sleep(0.5)
        for process in processes:
            if process.running is not None and process.running.returncode not in (None, -signal.SIGKILL):
                await process.start()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
