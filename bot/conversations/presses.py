"""What a button sends back: "prefix:id.version:action:argument", at most 64 bytes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.screens import Button

LIMIT = 64  # bytes that Telegram keeps for a button
_SHAPE = re.compile(r"([a-z]{1,4}):(\d{1,18})(?:\.(\d{1,9}))?:([a-z-]{1,12})(?::(.*))?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Press:
    """Hold a button in parts; `version` is the card's version when the button was drawn, 0 where it is of no matter."""

    prefix: str
    id: int
    action: str
    argument: str = ""
    version: int = 0

    @property
    def data(self) -> str:
        """Return the button's data; raise `ValueError` when it is too long for a button."""
        stamp = f".{self.version}" if self.version else ""
        data = f"{self.prefix}:{self.id}{stamp}:{self.action}" + (f":{self.argument}" if self.argument else "")
        if len(data.encode()) > LIMIT:
            raise ValueError(
                f"A button holds at most {LIMIT} bytes: action {self.action!r} of {self.prefix!r} is too long."
            )
        return data


def read(data: str) -> Press | None:
    """Return a button's data in parts, or None when it has another shape."""
    shape = _SHAPE.fullmatch(data)
    if shape is None:
        return None
    prefix, number, version, action, argument = shape.groups()
    return Press(prefix, int(number), action, argument or "", int(version or 0))


def rows_of(buttons: Sequence[Button], width: int = 3) -> tuple[tuple[Button, ...], ...]:
    """Return buttons in rows, at most three beside each other."""
    return tuple(tuple(buttons[at : at + width]) for at in range(0, len(buttons), width))
