"""Backup and restore, made so that what was erased stays erased.

A backup folder holds one dump per backup, and one file `children.copy` that every backup replaces. Only that file
holds the keys of the children. So when a child is erased, the next backup takes its key out of all earlier ones, and
what older dumps hold about the child can't be read any more. The master key is in neither: keep it in another place.
"""

from __future__ import annotations

import datetime as dt
import os
import subprocess
from pathlib import Path
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from bot.store.embedded import programs
from bot.store.errors import StoreError

CHILDREN = "children.copy"
COLUMNS = "id, organisation_id, group_id, name_sealed, gender, wrapped_key, ended_at, created_at"


class BackupRefused(StoreError):
    """Say in one sentence why a backup can't be made or restored."""


def backup(url: str, folder: Path, now: dt.datetime) -> Path:
    """Write a dump of the database and replace the children's keys; return the dump."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    dump = folder / f"ouderbrug-{now:%Y%m%d-%H%M%S}.dump"
    _program("pg_dump", url, "--format=custom", "--exclude-table-data=child", "--exclude-schema=dbos", f"--file={dump}")
    dump.chmod(0o600)
    fresh = folder / f"{CHILDREN}.new"
    with psycopg.connect(url) as connection, connection.cursor() as cursor:
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file, cursor.copy(f"COPY child ({COLUMNS}) TO STDOUT") as rows:
            for part in rows:
                file.write(part)
            file.flush()
            os.fsync(file.fileno())
    fresh.replace(folder / CHILDREN)
    return dump


def restore(url: str, dump: Path) -> None:
    """Fill an empty database from a dump and the children's keys beside it.

    Messages that waited when the dump was made are marked "unsure" instead of sent: they may have left since.
    """
    children = dump.parent / CHILDREN
    for file in (dump, children):
        if not file.is_file():
            raise BackupRefused(f"There is no {file}. A backup is a dump with the file {CHILDREN} beside it.")
    with psycopg.connect(url) as connection:
        if connection.execute("SELECT to_regclass('organisation')").fetchone() != (None,):
            raise BackupRefused(
                "This database is not empty. Restore into a new data folder (OUDERBRUG_HOME) or a new database."
            )
    _program("pg_restore", url, "--no-owner", "--section=pre-data", "--section=data", str(dump))
    with psycopg.connect(url) as connection, connection.cursor() as cursor:
        with cursor.copy(f"COPY child ({COLUMNS}) FROM STDIN") as rows:
            rows.write(children.read_bytes())
        # Children who came after the dump was made, to groups that it does not know.
        cursor.execute("DELETE FROM child WHERE group_id NOT IN (SELECT id FROM care_group)")
        cursor.execute("SELECT setval(pg_get_serial_sequence('child', 'id'), coalesce(max(id), 0) + 1) FROM child")
        cursor.execute("""
            UPDATE delivery SET state = 'unsure', reason = 'restored' WHERE state IN ('waiting', 'sending')
        """)
        cursor.execute("UPDATE inbox SET finished_at = now(), fault = 'restored' WHERE finished_at IS NULL")
    _program("pg_restore", url, "--no-owner", "--section=post-data", str(dump))


def _program(name: str, url: str, *arguments: str) -> None:
    """Run a program of PostgreSQL; the password goes by the environment, where other users can't see it."""
    parts: dict[str, Any] = conninfo_to_dict(url)
    password = parts.pop("password", None)
    libraries = str(programs().parent / "lib")
    told = {**os.environ, "LD_LIBRARY_PATH": libraries, **({"PGPASSWORD": str(password)} if password else {})}
    command = [str(programs() / name), f"--dbname={make_conninfo(**parts)}", *arguments]
    done = subprocess.run(command, capture_output=True, env=told, check=False)  # noqa: S603  (a fixed program, no shell)
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise BackupRefused(f"{name} stopped: {said[-1] if said else 'it said nothing'}")
