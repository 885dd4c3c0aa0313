"""Rows of the bench and how they are shown."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table


@dataclass(frozen=True, slots=True)
class Row:
    """Hold one measurement: `asked` is the number to reach, at most or (with `least`) at least."""

    subject: str
    what: str
    value: float
    unit: str
    asked: float | None = None
    least: bool = False

    @property
    def reached(self) -> bool | None:
        """Tell whether the number was reached; None when none is asked."""
        if self.asked is None:
            return None
        return self.value >= self.asked if self.least else self.value <= self.asked


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which a share of all values lies."""
    if len(values) < 2:
        return values[0]
    return statistics.quantiles(values, n=100, method="inclusive")[round(share * 100) - 1]


def show(rows: Sequence[Row | str], console: Console) -> None:
    """Print the measurements side by side with what is asked, and their ratio; a string says what was not measured."""
    table = Table(title="Speed and memory on this machine")
    for column in ("subject", "what", "measured", "asked", "ratio", ""):
        table.add_column(column, justify="right" if column in ("measured", "asked", "ratio") else "left")
    for row in rows:
        if isinstance(row, str):
            table.add_row("", f"[yellow]{row}[/yellow]")
            continue
        asked = "" if row.asked is None else f"{'≥' if row.least else '≤'} {row.asked:g} {row.unit}"
        ratio = "" if not row.asked else f"{row.value / row.asked:.2f}"
        mark = {None: "", True: "[green]✓[/green]", False: "[red]✗[/red]"}[row.reached]
        table.add_row(row.subject, row.what, f"{row.value:,.4g} {row.unit}", asked, ratio, mark)
    console.print(table)
