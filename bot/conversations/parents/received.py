"""The buttons under a message that a parent received: Dutch original, 👍 understood, ❓ I don't understand this."""

from __future__ import annotations

from dataclasses import replace

from bot.conversations.parents import replies
from bot.conversations.presses import Press
from bot.conversations.turn import Turn
from bot.parent_message import CAPTION_LIMIT, Showing, screen, shown_units, split
from bot.screens import Button, Screen, Tap, escape
from bot.store import guardians, notices
from bot.values import DeliveryStatus, ParentMessage

LABEL = 48  # characters of a sentence on a button
WHOLE = "all"


async def tapped(turn: Turn, press: Press) -> None:
    """Answer a tap under a message, on whichever copy of it."""
    assert isinstance(turn.event, Tap)
    found = await _mine(turn, press.id)
    if found is None:
        turn.toast(turn.event.callback_id, turn.words.plain("parents-reply-old-button"))
        return
    status, message = found
    if press.action == "understood":
        await _understood(turn, status, message, "dutch" if press.argument == "dutch" else "own")
    elif press.action == "question":
        await _question(turn, status, message)
    elif press.action == "line":
        await _ask_about(turn, status, message, press.argument)
    else:
        turn.toast(turn.event.callback_id)
        _show(turn, status, message, "dutch" if press.action == "dutch" else "own")


async def _mine(turn: Turn, delivery_id: int) -> tuple[DeliveryStatus, ParentMessage] | None:
    """Return a delivery to this parent, as long as the parent may read about the child."""
    if turn.person is None:
        return None
    status = await notices.status(turn.session, turn.organisation_id, delivery_id)
    if status is None or status.person_id != turn.person.id:
        return None
    # Before anything is opened: of an erased child nothing can be.
    if not await guardians.may_read(turn.session, turn.organisation_id, turn.person.id, status.child_id):
        return None
    return await notices.delivery(turn.session, turn.desk.vault, turn.organisation_id, delivery_id)


async def _understood(turn: Turn, status: DeliveryStatus, message: ParentMessage, showing: Showing) -> None:
    assert isinstance(turn.event, Tap) and turn.person is not None
    first = await notices.understood(turn.session, turn.organisation_id, turn.person.id, status.id, turn.now)
    key = "parents-reply-thanks" if first else "parents-reply-thanks-again"
    turn.toast(turn.event.callback_id, turn.words.plain(key))
    _show(turn, status, message, showing, understood=True)


async def _question(turn: Turn, status: DeliveryStatus, message: ParentMessage) -> None:
    """Ask which sentence it is; a message of one sentence needs no asking."""
    assert isinstance(turn.event, Tap)
    if len(message.lines) < 2:
        await _ask_about(turn, status, message, WHOLE)
        return
    turn.toast(turn.event.callback_id)
    whole = split(screen(message, status.id, understood=status.understood_at is not None))[-1]
    text = f"{whole.text}\n\n<b>{escape(turn.words.text('parents-reply-which-line'))}</b>"
    buttons = [
        Button(_shortened(line.text), Press("d", status.id, "line", str(number)).data)
        for number, line in enumerate(message.lines)
    ]
    buttons.append(Button(turn.words.plain("parents-reply-whole"), Press("d", status.id, "line", WHOLE).data))
    buttons.append(Button(turn.words.plain("parents-reply-back"), Press("d", status.id, "own").data))
    if whole.photo and shown_units(text) > CAPTION_LIMIT:
        text = text.removeprefix(whole.text).lstrip()
    turn.show(replace(whole, text=text, rows=tuple((button,) for button in buttons)), turn.event.message_id)


async def _ask_about(turn: Turn, status: DeliveryStatus, message: ParentMessage, which: str) -> None:
    """Bring the sentence to staff as a question."""
    assert isinstance(turn.event, Tap)
    lines = message.lines
    if which != WHOLE:
        lines = lines[int(which) : int(which) + 1] if which.isdecimal() else ()
    if not lines:
        turn.toast(turn.event.callback_id, turn.words.plain("parents-reply-old-button"))
        return
    await replies.ask(turn, status, message.locale, lines)
    turn.toast(turn.event.callback_id)
    _show(turn, status, message, "own")
    if which == WHOLE and len(message.lines) > 1:
        receipt = turn.words.text("parents-reply-asked-whole")
    else:
        receipt = turn.words.text("parents-reply-asked", text=lines[0].text)
    turn.say(Screen(escape(receipt), silent=True))


def _show(
    turn: Turn, status: DeliveryStatus, message: ParentMessage, showing: Showing, *, understood: bool = False
) -> None:
    """Show the message in place; of one that takes several messages, the tapped one holds the last part.

    The Dutch of such a long message comes as new messages, so that nothing of it is missing.
    """
    assert isinstance(turn.event, Tap)
    done = understood or status.understood_at is not None
    parts = split(screen(message, status.id, showing=showing, understood=done))
    if len(parts) > 1 and showing == "dutch" and not understood:
        for part in parts:
            turn.say(part)
    else:
        turn.show(parts[-1], turn.event.message_id)


def _shortened(text: str) -> str:
    """Return a sentence as it fits on a button."""
    return text if len(text) <= LABEL else f"{text[: LABEL - 1].rstrip()}…"
