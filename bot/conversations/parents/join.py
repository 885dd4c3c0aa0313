"""A parent joins: link → language → the child's name → consent per purpose → staff confirm → welcome.

One card holds how far the parent is, and is edited in place. Nothing about the child is shown before staff confirm.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Any

from bot.conversations.parents import languages, settings
from bot.conversations.presses import Press
from bot.conversations.staff import notify
from bot.conversations.turn import Turn
from bot.screens import Button, Command, Screen, Tap, Typed, escape
from bot.store import audit, cards, guardians, invites, people
from bot.store.errors import CardChanged, CodeRefused
from bot.values import Card, Link, Person, Purpose, Role
from simplify.wording import SOURCE, Wording, locales, wording

KIND = "join"
PURPOSES = tuple(Purpose)
REFUSALS = {"unknown": "unknown", "guessing": "unknown", "expired": "expired", "used": "used"}
NAME_LIMIT = 40
BETWEEN_LETTERS = " .-’'\u02bc\u200c\u200d"  # Anne-Sophie, D’Arcy; the last two join or part letters in Persian


async def stranger(turn: Turn) -> None:
    """Tell somebody without a link how to get one."""
    turn.say(Screen(escape(turn.words.text("parents-join-stranger"))))


async def start(turn: Turn) -> None:
    """Answer /start, with or without a code."""
    assert isinstance(turn.event, Command)
    code = turn.event.argument.strip()
    if code:
        await _open_link(turn, code)
    elif turn.person is None:
        await stranger(turn)
    elif (card := await open_card(turn, turn.person)) is not None:
        await settings.resume(turn)
        await _show(turn, card)
    else:
        await settings.start_again(turn)


async def _open_link(turn: Turn, code: str) -> None:
    """Use a code up and begin, or go on where this parent was."""
    if turn.person is not None and turn.person.is_staff:
        turn.say(Screen(escape(turn.words.text("parents-join-staff"))))
        return
    try:
        found = await invites.redeem(turn.session, turn.organisation_id, code, turn.event.user_id, turn.now)
    except CodeRefused as refused:
        turn.say(Screen(escape(turn.words.text(f"parents-join-{REFUSALS[refused.reason]}"))))
        return
    if found.role is not Role.GUARDIAN or found.child_id is None:
        await _join_team(turn, found.role)
        return
    known = turn.person
    person = known or await _add(turn, Role.GUARDIAN, _likely(turn)[0])
    await settings.resume(turn)
    link = await guardians.join(turn.session, turn.desk.vault, person, found.child_id, turn.now)
    turn.person = person
    if link.status != "joining":
        key = {"waiting": "parents-join-waiting", "confirmed": "parents-join-already"}[link.status]
        turn.say(Screen(turn.words.text(key)))
        return
    card = await open_card(turn, person, link.id)
    if card is None:
        await audit.record(
            turn.session,
            turn.organisation_id,
            "joining",
            turn.now,
            actor_id=person.id,
            child_id=link.child.id,
            subject=f"link:{link.id}",
        )
        state = {"link": link.id, "step": "name" if known else "language", "page": 0}
        card = await cards.begin(
            turn.session, turn.desk.vault, person, KIND, state, turn.now, chat_id=turn.event.chat_id
        )
    await _show(turn, card)


async def _join_team(turn: Turn, role: Role) -> None:
    """Let a new colleague in; a code for staff is handed over by a manager in person."""
    if turn.person is not None:
        turn.say(Screen(escape(turn.words.text("parents-join-staff"))))
        return
    turn.person = await _add(turn, role, turn.words.tag)
    turn.say(Screen(escape(turn.words.text("parents-join-colleague", person=turn.person.name))))


async def _add(turn: Turn, role: Role, locale: str) -> Person:
    event = turn.event
    return await people.add(
        turn.session,
        turn.desk.vault,
        turn.organisation_id,
        role=role,
        name=event.user_name or "–",
        locale=locale,
        now=turn.now,
        user_id=event.user_id,
        chat_id=event.chat_id,
    )


async def open_card(turn: Turn, person: Person, link_id: int | None = None) -> Card | None:
    """Return the open card of a parent who is joining."""
    found = await cards.open_cards(turn.session, turn.desk.vault, turn.organisation_id, author_id=person.id, kind=KIND)
    return next((card for card in found if link_id in (None, card.state["link"])), None)


async def typed(turn: Turn, card: Card) -> None:
    """Take typed words as the child's name where that was asked; else ask the open question again."""
    assert isinstance(turn.event, Typed)
    name = " ".join(turn.event.text.split())
    if card.state["step"] != "name":
        turn.say(Screen(escape(turn.words.text("parents-reply-first-finish"))))
        await _show(turn, card)
    elif len(name) > NAME_LIMIT or not is_name(name):
        turn.say(Screen(escape(turn.words.text("parents-join-name-unfit", limit=NAME_LIMIT))))
    else:
        await guardians.set_child_name(turn.session, turn.desk.vault, turn.organisation_id, card.state["link"], name)
        await _go(turn, card, step=PURPOSES[0], settled=f"✓ {escape(name)}")


def is_name(text: str) -> bool:
    """Tell whether a text can be a first name: letters of any script with their marks, and what stands between them."""
    kinds = [unicodedata.category(letter)[0] for letter in text]
    return kinds[:1] == ["L"] and all(
        kind in "LM" or letter in BETWEEN_LETTERS for kind, letter in zip(kinds, text, strict=True)
    )


async def tapped(turn: Turn, press: Press) -> None:
    """Answer a tap on the card."""
    assert isinstance(turn.event, Tap)
    card = await cards.load(turn.session, turn.desk.vault, turn.organisation_id, press.id)
    link = await _link(turn, card)
    if card is None or link is None or card.status != "open" or link.status != "joining":
        turn.toast(turn.event.callback_id, turn.words.plain("parents-reply-old-button"))
        return
    turn.toast(turn.event.callback_id)
    try:
        await _answer(turn, press, card, link)
    except CardChanged:  # two taps at once: the first one counts, and its answer shows the card
        return


async def _answer(turn: Turn, press: Press, card: Card, link: Link) -> None:
    assert turn.person is not None
    if press.action == "page":
        await _go(turn, card, page=min(int(press.argument or 0), len(locales()) // languages.PER_PAGE))
    elif press.action == "language" and press.argument in locales():
        await people.set_locale(turn.session, turn.organisation_id, turn.person.id, press.argument)
        turn.words = wording(press.argument)
        await _go(turn, card, step="name")
    elif press.action == "keep":
        await guardians.set_child_name(turn.session, turn.desk.vault, turn.organisation_id, link.id, link.child.name)
        await _go(turn, card, step=PURPOSES[0])
    elif press.action == "back" and press.argument in ("language", "name", *PURPOSES):
        await _go(turn, card, step=press.argument)
    elif press.action in ("yes", "no") and press.argument in PURPOSES:
        given = press.action == "yes"
        await guardians.consent(turn.session, turn.organisation_id, link.id, press.argument, turn.now, given=given)
        if press.argument == Purpose.TEXT and not given:
            await _go(turn, card, step="refused")
        elif press.argument == PURPOSES[-1]:
            await _finish(turn, card, link)
        else:
            await _go(turn, card, step=PURPOSES[PURPOSES.index(press.argument) + 1])
    elif press.action == "leave":
        await cards.close(turn.session, turn.desk.vault, card, "cancelled", turn.person.id, turn.now)
        await guardians.end(turn.session, turn.organisation_id, link.id, turn.now)
        _replace(turn, Screen(escape(turn.words.text("parents-join-left"))))


async def _finish(turn: Turn, card: Card, link: Link) -> None:
    """Hand the link to staff, who say whether this is the child's guardian."""
    assert turn.person is not None
    await cards.close(turn.session, turn.desk.vault, card, "sent", turn.person.id, turn.now)
    await guardians.ask_confirmation(turn.session, turn.organisation_id, link.id)
    _replace(turn, Screen(turn.words.text("parents-join-waiting")))
    await notify.new_guardian(turn, link)


def welcome(link: Link) -> Screen:
    """Return what a guardian reads as soon as staff have confirmed them."""
    return Screen(wording(link.person.locale).text("parents-join-confirmed", child=escape(link.child_name)))


def refused(link: Link) -> Screen:
    """Return what a guardian reads when staff did not know them."""
    return Screen(escape(wording(link.person.locale).text("parents-join-refused")))


async def _link(turn: Turn, card: Card | None) -> Link | None:
    """Return the link that a card is about; None for a card of somebody else."""
    if card is None or turn.person is None or card.kind != KIND or card.author_id != turn.person.id:
        return None
    return await guardians.by_id(turn.session, turn.desk.vault, turn.organisation_id, card.state["link"])


async def _go(turn: Turn, card: Card, *, settled: str = "", **changes: Any) -> None:
    """Keep how far the parent is and show the card."""
    assert turn.person is not None
    state = {**card.state, **changes}
    kept = await cards.save(turn.session, turn.desk.vault, card, state, turn.person.id, turn.now)
    await _show(turn, kept, settled)


async def _show(turn: Turn, card: Card, settled: str = "") -> None:
    """Show the card: in place after a tap, else as a new message; `settled` is what remains of the old one."""
    shown = screen(turn.words, _likely(turn), card.id, card.state)
    if isinstance(turn.event, Tap):
        turn.show(shown, turn.event.message_id, card_id=card.id)
        return
    if card.message_id is not None:  # the old question further up loses its buttons
        turn.show(Screen(settled or shown.text), card.message_id)
    turn.say(shown, card_id=card.id)


def _replace(turn: Turn, shown: Screen) -> None:
    assert isinstance(turn.event, Tap)
    turn.show(shown, turn.event.message_id)


def _likely(turn: Turn) -> tuple[str, ...]:
    """Return the languages that this person most likely reads, of those that we have."""
    code = turn.event.user_language
    likely = (turn.person.locale if turn.person else "", code, code.partition("-")[0], turn.words.tag, SOURCE)
    return tuple(dict.fromkeys(tag for tag in likely if tag in locales()))


def screen(words: Wording, likely: tuple[str, ...], card_id: int, state: Mapping[str, Any]) -> Screen:
    """Return the question that is open on a card."""
    step = state["step"]
    rows: tuple[tuple[Button, ...], ...]

    def button(key: str, action: str, argument: str = "") -> Button:
        return Button(words.plain(key), Press("pj", card_id, action, argument).data)

    if step == "language":
        return languages.screen(
            words, likely, state["page"], lambda action, argument: Press("pj", card_id, action, argument).data
        )
    if step == "name":
        rows = ((button("parents-join-name-keep", "keep"),), (button("parents-join-back", "back", "language"),))
        return Screen(words.text("parents-join-name"), rows)
    if step == "refused":
        rows = (
            (button("parents-join-text-yes", "yes", Purpose.TEXT),),
            (button("parents-join-leave", "leave"),),
        )
        return Screen(escape(words.text("parents-join-text-needed")), rows)
    number = PURPOSES.index(step)
    progress = words.text("parents-join-step", number=number + 1, count=len(PURPOSES))
    text = f"<i>{escape(progress)}</i>\n{words.text(f'parents-join-ask-{step}')}"
    if number == len(PURPOSES) - 1:
        text += f"\n\n{escape(words.text('parents-join-change'))}"
    before = PURPOSES[number - 1] if number else "name"
    rows = (
        (button("parents-join-yes", "yes", step), button("parents-join-no", "no", step)),
        (button("parents-join-back", "back", before),),
    )
    return Screen(text, rows)
