"""One turn of a conversation: one inbound event, one database transaction, and the answers that follow it.

A conversation reads and writes through `turn.session` and collects its answers; nothing is sent before the transaction
is committed, and the answers are committed with it, so that a crash neither loses nor doubles a turn.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from simplify.wording import Wording

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncSession

    from bot.desk import Desk
    from bot.screens import Event, Screen
    from bot.values import Person


@dataclass(frozen=True, slots=True)
class Say:
    """Send a new message; when `card_id` is given, the card learns the id of this message."""

    chat_id: int
    screen: Screen
    card_id: int | None = None


@dataclass(frozen=True, slots=True)
class Show:
    """Change a message in place; when it can't be changed any more, send it anew."""

    chat_id: int
    message_id: int
    screen: Screen
    card_id: int | None = None


@dataclass(frozen=True, slots=True)
class Toast:
    """Answer a tap with a short line over the chat; an empty text just stops the waiting sign."""

    callback_id: str
    text: str = ""
    alert: bool = False


@dataclass(frozen=True, slots=True)
class Remove:
    """Take a message away; where the channel does not let go of it any more, it becomes `note`."""

    chat_id: int
    message_id: int
    note: Screen


Answer = Say | Show | Toast | Remove


@dataclass
class Turn:
    """Hold what a conversation needs for one event; `person` is None for a stranger, `words` are in their language."""

    event: Event
    organisation_id: int
    person: Person | None
    words: Wording
    session: AsyncSession
    desk: Desk
    now: dt.datetime
    answers: list[Answer] = field(default_factory=list)

    def say(self, screen: Screen, *, chat_id: int | None = None, card_id: int | None = None) -> None:
        """Send a new message, to the person of this turn unless `chat_id` names another chat."""
        self.answers.append(Say(chat_id or self.event.chat_id, screen, card_id))

    def show(self, screen: Screen, message_id: int, *, chat_id: int | None = None, card_id: int | None = None) -> None:
        """Change a message in place."""
        self.answers.append(Show(chat_id or self.event.chat_id, message_id, screen, card_id))

    def remove(self, message_id: int, note: Screen) -> None:
        """Take away a message of this chat; one that is too old for that becomes `note`."""
        self.answers.append(Remove(self.event.chat_id, message_id, note))

    def toast(self, callback_id: str, text: str = "", *, alert: bool = False) -> None:
        """Answer a tap."""
        self.answers.append(Toast(callback_id, text, alert))
