"""What became of one call to a channel, as values: the caller decides, the channel only tells.

The line that matters runs between "surely not delivered" and "perhaps delivered": only the first may be repeated
without a second copy.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sent:
    """It arrived, as this message (0 where the call makes no message)."""

    message_id: int = 0


@dataclass(frozen=True, slots=True)
class Later:
    """Not delivered: too much at once. Nothing may be sent for this many seconds, to anybody."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Moved:
    """Not delivered: the chat has another number now."""

    chat_id: int


@dataclass(frozen=True, slots=True)
class Unreachable:
    """Not delivered and no use to repeat: blocked, deleted, or no such chat."""

    reason: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Not delivered and no use to repeat: the channel does not take this message."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unchangeable:
    """The message that was to be changed is gone or too old: send anew."""


@dataclass(frozen=True, slots=True)
class Halted:
    """Not delivered: the bot itself is refused (its token, or a second receiver). Stop everything and tell."""

    reason: str


@dataclass(frozen=True, slots=True)
class NotSent:
    """Not delivered: no connection was made. Repeat without fear."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unsure:
    """Perhaps delivered: the answer was lost."""

    reason: str


Outcome = Sent | Later | Moved | Unreachable | Refused | Unchangeable | Halted | NotSent | Unsure
