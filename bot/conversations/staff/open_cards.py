"""The thin shell around every staff card: find it, keep it, show it in place, stop it, hand it to a colleague.

The cores beside this file are pure; whatever touches the store or the chat for a card goes through here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from pydantic import TypeAdapter

from bot.conversations.presses import Press
from bot.conversations.rights import Right, may, may_in_group
from bot.conversations.turn import Turn
from bot.screens import Button, Screen, Tap, escape
from bot.store import cards, groups, people
from bot.store.errors import CardChanged
from bot.values import Card, Group, Person

State = TypeVar("State")
Correct = Callable[[Turn, Press], Awaitable[None]]
Send = Callable[[Turn, Card, Press, str], Awaitable[None]]
RETRIES = 5  # as often as a card is read anew when a colleague saved it in between
RIGHT_FOR: Mapping[str, Right] = {
    "handover": Right.HANDOVER,
    "message": Right.MESSAGE_CHILD,
    "notice": Right.NOTICE,
    "answer": Right.INBOX,
    "correction": Right.TRANSLATE,
    "register": Right.REGISTER,
}


def staff_of(turn: Turn) -> Person:
    """Return the member of staff whose turn it is; the dispatcher lets nobody else come here."""
    assert turn.person is not None
    assert turn.person.is_staff
    return turn.person


async def my_groups(turn: Turn) -> dict[int, Group]:
    """Return the groups that this member of staff works for, by id."""
    me = staff_of(turn)
    if may(me, Right.ALL_GROUPS):
        found = await groups.every(turn.session, turn.organisation_id)
    else:
        found = await groups.of_person(turn.session, turn.organisation_id, me.id)
    return {group.id: group for group in found}


def local(turn: Turn, group: Group | None) -> dt.datetime:
    """Return the time of this turn on the clock of a group."""
    return turn.now.astimezone(ZoneInfo(group.time_zone if group else "Europe/Amsterdam"))


def refuse(turn: Turn, key: str, **values: str | int) -> None:
    """Say in one sentence why something can't be done: over the chat after a tap, as a message otherwise."""
    refuse_with(turn, turn.words.plain(key, **values))


def refuse_with(turn: Turn, text: str) -> None:
    """Say these words over the chat after a tap, as a message otherwise."""
    if isinstance(turn.event, Tap):
        turn.toast(turn.event.callback_id, text, alert=True)
    else:
        turn.say(Screen(escape(text)))


async def find(turn: Turn, card_id: int, kind: str) -> Card | None:
    """Return a card that this member of staff may touch, open or not; None after a refusal was said."""
    card = await cards.load(turn.session, turn.desk.vault, turn.organisation_id, card_id)
    me = staff_of(turn)
    if card is None or card.kind != kind:
        refuse(turn, "staff-button-unknown")
        return None
    mine = card.author_id == me.id and may(me, RIGHT_FOR[kind])
    if not mine and not may_in_group(me, RIGHT_FOR[kind], card.group_id, await my_groups(turn)):
        refuse(turn, "staff-button-unknown")
        return None
    return card


async def find_open(turn: Turn, card_id: int, kind: str) -> Card | None:
    """Return a card as `find` does, if it is still open."""
    card = await find(turn, card_id, kind)
    if card is not None and card.status != "open":
        refuse(turn, "staff-sent-already" if card.status == "sent" else "staff-card-gone")
        return None
    return card


async def opened(turn: Turn, press: Press, kind: str, correct: Correct, send: Send) -> tuple[Card, str] | None:
    """Return the open card that was tapped, and the news for whoever taps; None when the tap is dealt with here.

    Correcting, stopping and sending begin alike on every card; each card brings its own `correct` and `send`.
    """
    if press.action == "correct":
        await correct(turn, press)
        return None
    card = await find_open(turn, press.id, kind)
    if card is None:
        return None
    if press.action == "stop":
        await stop(turn, card)
        return None
    news = await told(turn, card, press.version)
    if press.action == "send":
        await send(turn, card, press, news)
        return None
    return card, news


def read(card: Card, shape: TypeAdapter[State]) -> State:
    """Return what a card holds."""
    return shape.validate_python(card.state)


async def change(
    turn: Turn, card: Card, shape: TypeAdapter[State], act: Callable[[State], State], group_id: int | None = None
) -> tuple[Card, State]:
    """Apply a change and keep it; when a colleague saved in between, apply it to what the colleague left."""
    for _ in range(RETRIES):
        state = act(read(card, shape))
        try:
            kept: dict[str, Any] = shape.dump_python(state, mode="json")
            args = (turn.session, turn.desk.vault, card, kept, staff_of(turn).id, turn.now)
            return await cards.save(*args, group_id=group_id), state
        except CardChanged:
            fresh = await cards.load(turn.session, turn.desk.vault, turn.organisation_id, card.id)
            if fresh is None or fresh.status != "open":
                raise
            card = fresh
    raise CardChanged(f"card {card.id} keeps changing")


async def begin(turn: Turn, kind: str, shape: TypeAdapter[State], state: State, group_id: int | None) -> Card:
    """Open a card and let typed text go to it."""
    me = staff_of(turn)
    kept: dict[str, Any] = shape.dump_python(state, mode="json")
    card = await cards.begin(turn.session, turn.desk.vault, me, kind, kept, turn.now, group_id=group_id)
    await people.set_focus(turn.session, turn.organisation_id, me.id, card.id)
    return card


async def put(turn: Turn, card: Card, screen: Screen) -> None:
    """Show a card in this chat, under the thumb; the chat that had it is told who goes on.

    A tap changes the message that was tapped. Typed words stand below the card, so it moves down to them: with a
    text of eight lines a card that stayed in its place would answer out of sight.
    """
    me, chat = staff_of(turn), turn.event.chat_id
    await people.set_focus(turn.session, turn.organisation_id, me.id, card.id)
    stood = card.message_id if card.chat_id == chat else None
    if isinstance(turn.event, Tap):
        turn.toast(turn.event.callback_id)
        stands = turn.event.message_id
        if stood != stands:
            await cards.place(turn.session, turn.organisation_id, card.id, chat, stands)
        turn.show(screen, stands, card_id=card.id)
    else:
        stands = None
        turn.say(screen, card_id=card.id)
    if stood and stood != stands:
        turn.remove(stood, Screen(escape(turn.words.text("staff-moved"))))
    elif card.chat_id not in (None, chat) and card.message_id:
        again = Button(turn.words.plain("staff-take-back"), Press("s", card.id, "resume").data)
        note = Screen(escape(turn.words.text("staff-taken-over", name=me.name)), ((again,),))
        turn.show(note, card.message_id, chat_id=card.chat_id)


async def told(turn: Turn, card: Card, version: int) -> str:
    """Return the line that says who else changed a card since its button was drawn, or nothing."""
    me = staff_of(turn)
    if not version or version == card.version or card.updated_by == me.id:
        return ""
    other = await people.by_id(turn.session, turn.desk.vault, turn.organisation_id, card.updated_by)
    return turn.words.text("staff-changed-by", name=other.name) if other else ""


async def stop(turn: Turn, card: Card) -> None:
    """Put a card away; nothing is sent, and one button brings it back."""
    me = staff_of(turn)
    card = await cards.close(turn.session, turn.desk.vault, card, "cancelled", me.id, turn.now)
    await people.set_focus(turn.session, turn.organisation_id, me.id, None)
    undo = Button(turn.words.plain("staff-stopped-undo"), Press("s", card.id, "revive").data)
    await collapse(turn, card, Screen(escape(turn.words.text("staff-stopped")), ((undo,),)))


async def collapse(turn: Turn, card: Card, screen: Screen) -> None:
    """Replace a finished card by its one line."""
    if isinstance(turn.event, Tap):
        turn.toast(turn.event.callback_id)
        turn.show(screen, turn.event.message_id)
    elif card.message_id and card.chat_id == turn.event.chat_id:
        turn.show(screen, card.message_id)
    else:
        turn.say(screen)


async def finish(turn: Turn, card: Card) -> None:
    """Close a card as sent."""
    me = staff_of(turn)
    await cards.close(turn.session, turn.desk.vault, card, "sent", me.id, turn.now)
    await people.set_focus(turn.session, turn.organisation_id, me.id, None)


def on_top(screen: Screen, line: str) -> Screen:
    """Return a screen with a line of news above it."""
    return replace(screen, text=f"<b>{escape(line)}</b>\n\n{screen.text}") if line else screen
