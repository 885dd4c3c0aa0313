"""Which conversation an event belongs to. Everything is named here, and whatever is not named is refused.

Strangers and guardians go to `bot.conversations.parents`; staff to `bot.conversations.staff`. A button belongs to the
conversation of its prefix, and each side may only use its own prefixes; typed words go to the card that the person
looked at last.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.conversations import hours, parents, presses
from bot.conversations.presses import Press
from bot.conversations.staff import (
    correction,
    handover,
    inbox,
    invite,
    menu,
    message,
    notice,
    open_cards,
    register,
    sent,
)
from bot.conversations.turn import Turn
from bot.screens import Blocked, Command, Photo, Tap, Typed
from bot.store import cards, people

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
_WORDS = re.compile(r"[^\W_]")

StaffCommand = Callable[[Turn], Awaitable[None]]
StaffTap = Callable[[Turn, Press], Awaitable[None]]

STAFF_COMMANDS: Mapping[str, StaffCommand] = {
    "start": menu.hello,
    "menu": menu.menu,
    "help": menu.hello,
    "language": menu.languages,
    "taal": menu.languages,
    "hours": hours.ask,
}
STAFF_TAPS: Mapping[str, StaffTap] = {
    "s": menu.tapped,
    "h": handover.tapped,
    "m": message.tapped,
    "n": notice.tapped,
    "a": inbox.tapped,
    "o": sent.tapped,
    "r": inbox.reply_tapped,
    "i": invite.tapped,
    "g": invite.guardian_tapped,
    "b": register.tapped,
    "q": hours.tapped,
    "c": correction.tapped,
    "k": correction.decided,
}

CARD_PREFIXES = frozenset("hmnacb")  # whose buttons carry the id of a card


async def handle(turn: Turn) -> None:
    """Let the right conversation answer an event."""
    if isinstance(turn.event, Blocked):
        await _reachable(turn, blocked=turn.event.blocked)
        return
    if turn.person is not None and turn.person.is_staff:
        await _staff(turn)
    else:
        await _parent(turn)


async def _reachable(turn: Turn, *, blocked: bool) -> None:
    """Note that somebody blocked the chat, or came back; who had stopped stays stopped."""
    if turn.person is None:
        return
    before = await people.status(turn.session, turn.organisation_id, turn.person.id)
    if before == ("active" if blocked else "unreachable"):
        after = "unreachable" if blocked else "active"
        await people.set_status(turn.session, turn.organisation_id, turn.person.id, after)


async def _parent(turn: Turn) -> None:
    """Let a guardian or a stranger do what parents can do, and nothing else."""
    event = turn.event
    if isinstance(event, Tap):
        press = presses.read(event.data)
        answer = parents.TAPS.get(press.prefix) if press else None
        if press is None or answer is None:
            await parents.old_button(turn)
        else:
            await answer(turn, press)
    elif isinstance(event, Command) and (turn.person is not None or event.name.lower() == "start"):
        await parents.COMMANDS.get(event.name.lower(), parents.unknown_command)(turn)
        if turn.person is not None and turn.person.is_staff:  # a colleague who just joined by a link
            await menu.hello(turn)
    elif turn.person is None:
        await parents.stranger(turn)
    elif isinstance(event, Typed):
        await parents.typed(turn)
    elif isinstance(event, Photo):
        await parents.photo(turn)
    else:
        await parents.other(turn)


async def _staff(turn: Turn) -> None:
    event = turn.event
    if isinstance(event, Tap):
        press = presses.read(event.data)
        answer = STAFF_TAPS.get(press.prefix) if press else None
        if press is None or answer is None:
            open_cards.refuse(turn, "staff-button-unknown")
            return
        await answer(turn, press)
    elif isinstance(event, Command):
        command = STAFF_COMMANDS.get(event.name.lower())
        if command is None:
            open_cards.refuse(turn, "staff-unknown-command")
            return
        await command(turn)
    elif isinstance(event, Typed):
        await _staff_text(turn, event.text, presses.read(event.button))
    elif isinstance(event, Photo):
        await message.start(turn, clean(event.caption)[: message.TEXT_LIMIT], event.file_id)
    else:
        open_cards.refuse(turn, "staff-other-kind")


async def _staff_text(turn: Turn, typed: str, under: Press | None) -> None:
    """Give typed words to what they answer: a parent's message, or a card; else to the card looked at last.

    `under` is the first button of the message that was answered with the reply gesture. Without any card the words
    begin a message.
    """
    words = clean(typed)
    if choice := menu.meant(words, turn.words):
        await menu.choose(turn, choice)
        return
    if not words:
        open_cards.refuse(turn, "staff-text-empty")
        return
    if not _WORDS.search(words):
        open_cards.refuse(turn, "staff-text-only-emoji")
        return
    if len(words) > message.TEXT_LIMIT:
        open_cards.refuse(turn, "staff-text-too-long", length=len(words), limit=message.TEXT_LIMIT)
        return
    me = open_cards.staff_of(turn)
    if under is not None and under.prefix == "r":
        await inbox.answer_typed(turn, under.id, words)
        return
    pointed = under.id if under is not None and under.prefix in CARD_PREFIXES else None
    focus = pointed or await people.focus(turn.session, turn.organisation_id, me.id)
    card = await cards.load(turn.session, turn.desk.vault, turn.organisation_id, focus) if focus else None
    if card is not None and card.status == "open" and card.kind in menu.CARDS:
        kept = await open_cards.find_open(turn, card.id, card.kind)
        if kept is not None:
            conversation: Any = menu.CARDS[kept.kind]
            await conversation.text(turn, kept, words)
        return
    await message.start(turn, words)


def clean(text: str) -> str:
    """Return typed text without control characters and marks that turn the direction of a line."""
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()
