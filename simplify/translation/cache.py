"""Translations made before, by sentence, languages and model version: in memory, and in a file when one is given."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import threading
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

FORMAT = "5"  # changes when the gates change, so that what passed old gates is checked anew


@dataclass(frozen=True, slots=True)
class Outcome:
    """Hold what the machine made of a sentence: its text, or why it was refused, and the words back."""

    text: str
    reason: str
    back: str


class Cache:
    """Remember outcomes; a sentence with a name in it stays in memory and never reaches the file."""

    def __init__(self, file: Path | None = None, most: int = 4096) -> None:
        self._most = most
        self._near: OrderedDict[str, Outcome] = OrderedDict()
        self._lock = threading.Lock()
        self._file: sqlite3.Connection | None = None
        if file is not None:
            file.parent.mkdir(parents=True, exist_ok=True)
            try:
                self._file = _opened(file)
            except sqlite3.DatabaseError:  # half-written by a full disk: a cache may be thrown away
                file.unlink(missing_ok=True)
                self._file = _opened(file)

    @staticmethod
    def key(sentence: str, source: str, target: str, version: str, names: Mapping[str, str]) -> str:
        """Return the key of a sentence; only the names that it mentions count."""
        known = sorted((name, shown) for name, shown in names.items() if name in sentence)
        parts = json.dumps([FORMAT, sentence, source, target, version, known], ensure_ascii=False)
        return hashlib.sha256(parts.encode()).hexdigest()

    def get(self, key: str) -> Outcome | None:
        """Return an outcome, or None when the sentence is new."""
        with self._lock:
            if key in self._near:
                self._near.move_to_end(key)
                return self._near[key]
            if self._file is None:
                return None
            row = self._file.execute("SELECT text, reason, back FROM outcome WHERE key = ?", (key,)).fetchone()
            if row is None:
                return None
            return self._remember(key, Outcome(*row))

    def put(self, key: str, outcome: Outcome, *, private: bool = False) -> None:
        """Remember an outcome; a private one only in memory. A file that can't be written any more is left as it is."""
        with self._lock:
            self._remember(key, outcome)
            if self._file is not None and not private:
                try:
                    self._file.execute(
                        "INSERT OR REPLACE INTO outcome VALUES (?, ?, ?, ?)",
                        (key, outcome.text, outcome.reason, outcome.back),
                    )
                except sqlite3.OperationalError:  # disk full or read only: memory still remembers
                    return

    def _remember(self, key: str, outcome: Outcome) -> Outcome:
        self._near[key] = outcome
        self._near.move_to_end(key)
        while len(self._near) > self._most:
            self._near.popitem(last=False)
        return outcome

    def forget(self) -> None:
        """Forget everything, in the file too."""
        with self._lock:
            self._near.clear()
            if self._file is not None:
                self._file.execute("DELETE FROM outcome")

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _opened(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file, check_same_thread=False, isolation_level=None, timeout=2)
    try:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute(
            "CREATE TABLE IF NOT EXISTS outcome (key TEXT PRIMARY KEY, text TEXT, reason TEXT, back TEXT)"
        )
    except sqlite3.DatabaseError:
        connection.close()
        raise
    return connection
