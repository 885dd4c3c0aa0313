"""One line of the table that `python -m tests.evaluation` prints."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """Hold one measurement: its value, the floor (or ceiling) that must hold, and the target beside it."""

    name: str
    value: float
    floor: float | None = None
    target: str = ""
    lower_is_better: bool = False

    @property
    def holds(self) -> bool:
        """Tell whether the floor holds."""
        if self.floor is None:
            return True
        return self.value <= self.floor if self.lower_is_better else self.value >= self.floor
