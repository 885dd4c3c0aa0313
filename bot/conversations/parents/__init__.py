"""What parents can do in the chat: join, read, answer, and change their mind.

`bot.conversations.dispatch` hands each event of a parent or a stranger to exactly one of these.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from bot.conversations import hours
from bot.conversations.parents import join, languages, mydata, received, replies, settings
from bot.conversations.presses import Press
from bot.conversations.turn import Turn

TAPS: Mapping[str, Callable[[Turn, Press], Awaitable[None]]] = {
    "d": received.tapped,
    "pj": join.tapped,
    "pl": languages.tapped,
    "pd": mydata.tapped,
    "ph": hours.tapped,
    "ps": settings.tapped,
    "pr": replies.tapped,
}
COMMANDS: Mapping[str, Callable[[Turn], Awaitable[None]]] = {
    "start": join.start,
    "language": languages.ask,
    "help": settings.help_,
    "hours": hours.ask,
    "stop": settings.stop,
    "mydata": mydata.show,
    "forget": mydata.forget,
}
typed = replies.typed
photo = replies.photo
other = replies.other
stranger = join.stranger
unknown_command = settings.unknown_command
old_button = replies.old_button

__all__ = ["COMMANDS", "TAPS", "old_button", "other", "photo", "stranger", "typed", "unknown_command"]
