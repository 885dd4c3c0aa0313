"""The texts that are measured on: our own beside this file, and public ones where they are at hand.

Public data is not part of the project. It is looked for in OUDERBRUG_DATA, or in `../shared/data`.
"""

from __future__ import annotations

import csv
import os
from dataclasses import dataclass
from pathlib import Path

OWN = Path(__file__).with_name("data")
ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Pair:
    """Hold a hard text, a simple version by a person, and the document it comes from."""

    hard: str
    simple: str
    document: str = ""


def lines(name: str) -> list[str]:
    """Return the texts of one of our own files, one a line."""
    text = (OWN / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def staff_pairs() -> list[Pair]:
    """Return hard messages of staff with an ideal simple version."""
    return [Pair(*line.split("\t")) for line in lines("pairs.tsv")]


def shared(name: str) -> Path | None:
    """Return a public data file, or None when it isn't on this machine."""
    folder = Path(os.environ.get("OUDERBRUG_DATA") or ROOT.parent / "shared" / "data")
    file = folder / name
    return file if file.is_file() else None


def municipal() -> list[Pair]:
    """Return sentence pairs of a municipality, difficult and simple; empty when they aren't at hand."""
    file = shared("municipal/odd.csv")
    if file is None:
        return []
    with file.open(encoding="utf-8", newline="") as opened:
        return [Pair(row["Complex"], row["Simple"], row["Document ID"]) for row in csv.DictReader(opened)]


def foreign(count: int = 60) -> list[tuple[str, str]]:
    """Return sentences in other languages with their tags; empty when they aren't at hand."""
    file = shared("flores/dev.nl")
    if file is None:
        return []
    others = [path for path in sorted(file.parent.glob("dev.*")) if path.suffix != ".nl"]
    return [
        (path.suffix[1:], line) for path in others for line in path.read_text(encoding="utf-8").splitlines()[:count]
    ]
