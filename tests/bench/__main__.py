"""Measure everything, or the subjects that are named: `python -m tests.bench [simplifier chat ...]`."""

from __future__ import annotations

import sys
from importlib import import_module

from rich.console import Console

from tests.bench.table import Row, show

SUBJECTS = ("simplifier", "chat", "translation", "detection", "delivery", "recovery")


def main(wanted: tuple[str, ...]) -> int:
    """Print the table."""
    console = Console(width=110)
    rows: list[Row | str] = []
    for subject in wanted or SUBJECTS:
        with console.status(f"Measuring: {subject} ..."):
            rows += import_module(f"tests.bench.{subject}").run()
    show(rows, console)
    return 0


if __name__ == "__main__":
    sys.exit(main(tuple(sys.argv[1:])))
