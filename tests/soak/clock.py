"""A wall clock that can be put wrong, for the database and our processes: a library that they load first."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
from pathlib import Path

SOURCE = Path(__file__).with_name("clock.c")


class WrongClock:
    """Hold the clock of all processes that are started from now on; it is right until `jump`."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "clock"
        self._library = folder / "clock.so"
        self.seconds = 0

    def install(self) -> bool:
        """Build the library and name it in the environment; false where there is no compiler or no such linker."""
        compiler = shutil.which("cc")
        if compiler is None:
            return False
        command = [compiler, "-shared", "-fPIC", "-O1", "-o", str(self._library), str(SOURCE), "-ldl"]
        if subprocess.run(command, capture_output=True, check=False).returncode:
            return False
        self.jump(0)
        os.environ |= {"LD_PRELOAD": str(self._library), "SOAK_CLOCK": str(self._file)}
        return True

    def jump(self, seconds: int) -> None:
        """Put the clock wrong by so many seconds; everybody sees it at once."""
        self.seconds = seconds
        handle = os.open(self._file, os.O_WRONLY | os.O_CREAT, 0o644)
        os.pwrite(handle, struct.pack("q", seconds), 0)
        os.close(handle)
