"""A small disk of its own for the database, which can be filled up."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

SIZE = "400m"
BLOCK = bytes(2**20)


class SmallDisk:
    """Hold a folder that is a disk of its own; only root may make one."""

    def __init__(self, folder: Path, size: str = SIZE) -> None:
        self.folder = folder
        self._size = size
        self._balloon = folder / "balloon"
        self.is_mounted = False

    def mount(self) -> bool:
        """Make the disk; false where that is not allowed."""
        self.folder.mkdir(mode=0o755)
        if os.geteuid() == 0:
            command = ["mount", "-t", "tmpfs", "-o", f"size={self._size},mode=755", "tmpfs", str(self.folder)]
            self.is_mounted = subprocess.run(command, capture_output=True, check=False).returncode == 0
        return self.is_mounted

    def fill(self) -> None:
        """Leave no byte free."""
        with self._balloon.open("ab", buffering=0) as file:
            size = len(BLOCK)
            while size:
                try:
                    file.write(BLOCK[:size])
                except OSError:
                    size //= 2

    def make_room(self) -> None:
        """Give the room back."""
        self._balloon.unlink(missing_ok=True)

    def unmount(self) -> None:
        """Take the disk away, with what is on it."""
        if self.is_mounted:
            subprocess.run(["umount", "-l", str(self.folder)], capture_output=True, check=False)
