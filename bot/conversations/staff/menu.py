"""Where staff start: what they can do, what waits for them and what is half-finished."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.conversations.presses import Press
from bot.conversations.rights import Right, may
from bot.conversations.staff import correction, handover, inbox, invite, message, notice, open_cards, register
from bot.conversations.turn import Turn
from bot.screens import Button, Screen, Tap, escape
from bot.store import cards, guardians, people, replies
from bot.values import Card
from simplify.wording import Wording, locales, wording

Start = Callable[[Turn], Awaitable[None]]
CHOICES: Mapping[str, tuple[Right, Start]] = {
    "handover": (Right.HANDOVER, handover.start),
    "message": (Right.MESSAGE_CHILD, message.start),
    "notice": (Right.NOTICE, notice.start),
    "inbox": (Right.INBOX, inbox.start),
    "invite": (Right.INVITE, invite.start),
    "register": (Right.REGISTER, register.start),
}
CARDS: Mapping[str, Any] = {
    "handover": handover,
    "message": message,
    "notice": notice,
    "answer": inbox,
    "correction": correction,
    "register": register,
}
SHOWN_CARDS = 5


async def hello(turn: Turn) -> None:
    """Greet, and put the choices under the typing field, where they stay."""
    me, words = open_cards.staff_of(turn), turn.words
    labels = [label(name, words) for name, (right, _) in CHOICES.items() if may(me, right)]
    labels.append(words.plain("staff-menu"))
    quick = tuple(tuple(labels[at : at + 2]) for at in range(0, len(labels), 2))
    text = f"{escape(words.text('staff-menu-hello', name=me.name))}\n\n{escape(words.text('staff-help'))}"
    turn.say(Screen(text, quick=quick))
    if await _half_finished(turn) or await _waiting(turn):
        await menu(turn)


async def menu(turn: Turn) -> None:
    """Show what can be done, how much waits in the inbox, and what is half-finished."""
    me, words = open_cards.staff_of(turn), turn.words
    buttons = []
    for name, (right, _) in CHOICES.items():
        if may(me, right):
            shown = (
                words.plain("staff-menu-inbox", count=await _unanswered(turn))
                if name == "inbox"
                else label(name, words)
            )
            buttons.append(Button(shown, Press("s", 0, "open", name).data))
    rows = [tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]
    text = escape(words.text("staff-menu-hello", name=me.name))
    if waiting := await _waiting(turn):
        text += "\n\n" + escape(words.text("staff-menu-waiting", count=waiting))
    half = await _half_finished(turn)
    if half:
        text += "\n\n" + escape(words.text("staff-menu-open"))
        for card in half:
            shown = words.plain("staff-menu-resume", what=await CARDS[card.kind].name(turn, card))
            rows.append((Button(shown, Press("s", card.id, "resume").data),))
    turn.say(Screen(text, tuple(rows)))


def label(name: str, words: Wording, count: int = 0) -> str:
    """Return the words of a choice; the inbox tells how much waits in it."""
    return words.plain("staff-menu-inbox", count=count) if name == "inbox" else words.plain(f"staff-menu-{name}")


def meant(text: str, words: Wording) -> str:
    """Return which choice a typed text names, as the buttons under the typing field type it; "" for none."""
    if text == words.plain("staff-menu"):
        return "menu"
    return next((name for name in CHOICES if text == label(name, words)), "")


async def choose(turn: Turn, name: str) -> None:
    """Start what was chosen, if the role allows it."""
    if name == "menu":
        await menu(turn)
        return
    right, start = CHOICES[name]
    if not may(turn.person, right):
        open_cards.refuse(turn, "staff-not-allowed")
        return
    await start(turn)


async def tapped(turn: Turn, press: Press) -> None:
    """Answer a tap in the menu, or on the line that a stopped or taken-over card left behind."""
    if press.action == "open" and press.argument in CHOICES:
        await choose(turn, press.argument)
    elif press.action in {"resume", "revive"}:
        await _resume(turn, press)
    elif press.action == "language" and press.argument in locales():
        await _set_language(turn, press.argument)
    else:
        open_cards.refuse(turn, "staff-button-unknown")


async def languages(turn: Turn) -> None:
    """Ask in which language this member of staff reads the screens."""
    found = [Button(wording(tag).native_name, Press("s", 0, "language", tag).data) for tag in locales()]
    rows = tuple(tuple(found[at : at + 3]) for at in range(0, len(found), 3))
    turn.say(Screen(escape(turn.words.text("staff-language-ask")), rows))


async def _set_language(turn: Turn, tag: str) -> None:
    me = open_cards.staff_of(turn)
    await people.set_locale(turn.session, turn.organisation_id, me.id, tag)
    turn.words = wording(tag)
    assert isinstance(turn.event, Tap)
    turn.toast(turn.event.callback_id)
    turn.show(
        Screen(escape(turn.words.text("staff-language-set", language=turn.words.native_name))), turn.event.message_id
    )
    await hello(turn)


async def _resume(turn: Turn, press: Press) -> None:
    """Go on with a half-finished card; one that was stopped begins anew with everything in it."""
    card = await cards.load(turn.session, turn.desk.vault, turn.organisation_id, press.id)
    kept = await open_cards.find(turn, press.id, card.kind) if card and card.kind in CARDS else None
    if kept is None:
        if card is None or card.kind not in CARDS:
            open_cards.refuse(turn, "staff-button-unknown")
        return
    conversation = CARDS[kept.kind]
    if kept.status == "sent":
        open_cards.refuse(turn, "staff-sent-already")
        return
    if kept.status == "cancelled":
        if press.action != "revive":
            open_cards.refuse(turn, "staff-card-gone")
            return
        state = open_cards.read(kept, conversation.SHAPE)
        kept = await open_cards.begin(turn, kept.kind, conversation.SHAPE, state, kept.group_id)
    await conversation.show(turn, kept)


async def _half_finished(turn: Turn) -> list[Card]:
    """Return the open cards that this member of staff can go on with, last touched first."""
    me, mine = open_cards.staff_of(turn), await open_cards.my_groups(turn)
    found = await cards.open_cards(
        turn.session, turn.desk.vault, turn.organisation_id, author_id=me.id, group_ids=list(mine)
    )
    usable = [card for card in found if card.kind in CARDS and may(me, open_cards.RIGHT_FOR[card.kind])]
    return [card for card in usable if CARDS[card.kind].begun(card)][:SHOWN_CARDS]


async def _unanswered(turn: Turn) -> int:
    mine = list(await open_cards.my_groups(turn))
    return await replies.count_waiting(turn.session, turn.organisation_id, group_ids=mine)


async def _waiting(turn: Turn) -> int:
    if not may(turn.person, Right.INVITE):
        return 0
    mine = list(await open_cards.my_groups(turn))
    return len(await guardians.waiting(turn.session, turn.desk.vault, turn.organisation_id, mine))
