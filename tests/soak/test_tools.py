"""What the soak breaks, really breaks."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.soak.clock import WrongClock
from tests.soak.disk import SmallDisk
from tests.soak.memory import slope

TELL = "import time, sys; print(time.time(), time.monotonic()); sys.stdout.flush(); input(); print(time.time())"


def test_a_wrong_clock_is_wrong_for_who_starts_now_and_jumps_while_it_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = WrongClock(tmp_path)
    for name in ("LD_PRELOAD", "SOAK_CLOCK"):
        monkeypatch.setenv(name, "")
    if not clock.install():
        pytest.skip("there is no compiler here")
    clock.jump(7200)
    told = subprocess.Popen([sys.executable, "-c", TELL], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert told.stdout is not None
    wall, steady = (float(number) for number in told.stdout.readline().split())
    assert wall - time.time() == pytest.approx(7200, abs=60)
    assert steady - time.monotonic() == pytest.approx(0, abs=60)
    clock.jump(-3600)
    said, _ = told.communicate("\n")
    assert float(said) - time.time() == pytest.approx(-3600, abs=60)


def test_a_full_disk_takes_not_one_byte_more_until_room_is_made(tmp_path: Path) -> None:
    disk = SmallDisk(tmp_path / "disk")
    if not disk.mount():
        pytest.skip("only root may make a disk")
    try:
        disk.fill()
        with pytest.raises(OSError, match="No space"):
            (disk.folder / "more").write_bytes(bytes(100_000))
        disk.make_room()
        (disk.folder / "more").write_bytes(bytes(100_000))
    finally:
        disk.unmount()


def test_a_slope_is_what_is_added_from_one_reading_to_the_next() -> None:
    assert slope([5.0, 5.0, 5.0]) == 0
    assert slope([1.0, 3.0, 5.0]) == pytest.approx(2)
