from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from bot.store import stepdown
from bot.store.embedded import EmbeddedServer
from bot.store.errors import DatabaseUnavailable

pytestmark = pytest.mark.database
HASTY = {"fsync": "off"}  # these tests kill processes, not the power
AS_ROOT = os.geteuid() == 0
WRITE = "CREATE TABLE IF NOT EXISTS kept (word text); INSERT INTO kept VALUES ('heel')"


@pytest.fixture
def home() -> Iterator[Path]:
    """A data folder that only its owner may enter, as root's own home is."""
    folder = Path(tempfile.mkdtemp(prefix="ouderbrug-embedded-"))
    yield folder
    shutil.rmtree(folder)


def write(url: str) -> None:
    with psycopg.connect(url) as connection:
        connection.execute(WRITE)


def words(url: str) -> list[str]:
    with psycopg.connect(url) as connection:
        return [word for (word,) in connection.execute("SELECT word FROM kept")]


PLACES = {
    "simple": "simple",
    "spaces": 'met spatie\'s en "quotes"',
    "scripts": "kinderopvang-één-ünï-数据-آباء",
    "long": "/".join(["een heel lange mapnaam " * 9] * 6),
}


@pytest.mark.parametrize("name", PLACES.values(), ids=PLACES)
def test_the_server_starts_in_any_folder_and_keeps_data(home: Path, name: str) -> None:
    for _ in range(2):
        with EmbeddedServer(home / name, HASTY) as server:
            write(server.url())
    with EmbeddedServer(home / name, HASTY) as server:
        assert words(server.url()) == ["heel", "heel"]


def test_nothing_listens_on_the_network_and_what_is_written_is_safe(home: Path) -> None:
    with EmbeddedServer(home) as server, psycopg.connect(server.url()) as connection:
        assert connection.execute("SHOW listen_addresses").fetchone() == ("",)
        assert connection.execute("SHOW fsync").fetchone() == ("on",)


def test_several_users_share_one_server_and_the_last_one_stops_it(home: Path) -> None:
    first, second = EmbeddedServer(home, HASTY), EmbeddedServer(home, HASTY)
    assert first.start() == second.start()
    first.stop()
    write(second.url())
    second.stop()
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(second.url())


def test_data_written_before_a_kill_of_the_server_is_there_after_it(home: Path) -> None:
    server = EmbeddedServer(home, HASTY)
    write(server.start())
    os.kill(int((server.data / "postmaster.pid").read_text().split("\n")[0]), signal.SIGKILL)
    server._users = None  # this process died too
    with EmbeddedServer(home, HASTY) as again:
        assert words(again.url()) == ["heel"]


def test_a_server_that_has_not_quite_ended_after_its_kill_is_waited_for(home: Path) -> None:
    code = f"""
import os, signal, time; from pathlib import Path; from bot.store.embedded import EmbeddedServer
server = EmbeddedServer(Path({str(home)!r}), {HASTY!r}); server.start()
os.kill(int((server.data / "postmaster.pid").read_text().split()[0]), signal.SIGKILL); print("killed", flush=True)
time.sleep(60)  # its number answers until we ask how it ended, which we never do
"""
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    try:
        assert parent.stdout.readline() == "killed\n"
        ending = threading.Timer(1, parent.kill)
        ending.start()
        with EmbeddedServer(home, HASTY) as again:
            write(again.url())
    finally:
        parent.kill()
        parent.wait()
        parent.stdout.close()


def test_a_mark_left_by_a_server_whose_number_another_program_has_now_does_no_harm(home: Path) -> None:
    with EmbeddedServer(home, HASTY) as server:
        write(server.url())
    sleeper = subprocess.Popen(["sleep", "60"])
    try:
        (server.data / "postmaster.pid").write_text(f"{sleeper.pid}\n{server.data}\n")
        with EmbeddedServer(home, HASTY) as again:
            assert words(again.url()) == ["heel"]
    finally:
        sleeper.kill()
        sleeper.wait()


def test_a_user_that_was_killed_does_not_keep_the_server_running(home: Path) -> None:
    code = f"""
import time; from pathlib import Path; from bot.store.embedded import EmbeddedServer
EmbeddedServer(Path({str(home)!r})).start(); print("up", flush=True); time.sleep(60)
"""
    other = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert other.stdout is not None
    assert other.stdout.readline() == "up\n"
    other.kill()
    other.wait()
    other.stdout.close()
    with EmbeddedServer(home, HASTY) as server:
        write(server.url())
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(server.url())


def test_a_folder_that_was_removed_under_a_running_server_can_be_used_again(home: Path) -> None:
    EmbeddedServer(home / "demo", HASTY).start()
    shutil.rmtree(home / "demo")
    with EmbeddedServer(home / "demo", HASTY) as server:
        write(server.url())


def test_a_runtime_folder_of_somebody_else_is_refused(home: Path) -> None:
    server = EmbeddedServer(home, HASTY)
    server.runtime.mkdir(mode=0o755)
    try:
        with pytest.raises(DatabaseUnavailable, match="belongs to somebody else"):
            server.start()
    finally:
        server.runtime.rmdir()


@pytest.mark.skipif(not AS_ROOT, reason="the whole run is of an ordinary user already")
def test_an_ordinary_user_can_run_it(home: Path) -> None:
    nobody = 65534
    mine = home / "van een gewone gebruiker"
    mine.mkdir(mode=0o700)
    os.chown(mine, nobody, nobody)
    code = f"""
import os; from pathlib import Path; from bot.store.embedded import EmbeddedServer
with EmbeddedServer(Path({str(mine)!r})) as server: print(os.geteuid(), (server.data / "PG_VERSION").stat().st_uid)
"""
    step = [sys.executable, "-I", "-S", stepdown.__file__, str(nobody), str(nobody), "private"]
    told = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3]), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run([*step, sys.executable, "-c", code], capture_output=True, text=True, env=told, check=False)
    assert (done.stdout.strip(), done.returncode) == (f"{nobody} {nobody}", 0), done.stderr
