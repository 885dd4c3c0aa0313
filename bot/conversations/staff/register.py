"""The register: which children and colleagues are here, on which group, and who may do what.

One card, edited in place. Children and groups are for managers and the office, colleagues for managers alone.
"""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import TypeAdapter

from bot.conversations.presses import Press
from bot.conversations.rights import Right, may
from bot.conversations.staff import open_cards, register_children, register_team
from bot.conversations.staff.register_card import OF_TEAM, TYPED, Page, RegisterCard, back, turned
from bot.conversations.turn import Turn
from bot.screens import Screen, escape
from bot.store import cards, children, groups
from bot.values import Card

KIND = "register"
SHAPE = TypeAdapter(RegisterCard)
PAGES = {**register_children.PAGES, **register_team.PAGES}


def begun(card: Card) -> bool:
    """Tell whether a card holds enough to be worth going on with; every change here is kept at once."""
    return False


async def name(turn: Turn, card: Card) -> str:
    """Return what a card is about, in a few words."""
    return turn.words.plain("staff-menu-register")


async def start(turn: Turn) -> None:
    """Open the register."""
    card = await open_cards.begin(turn, KIND, SHAPE, RegisterCard(), None)
    await show(turn, card)


async def tapped(turn: Turn, press: Press) -> None:
    """Answer a tap in the register."""
    card = await open_cards.find_open(turn, press.id, KIND)
    if card is None:
        return
    state = open_cards.read(card, SHAPE)
    if press.action == "close":
        await cards.close(turn.session, turn.desk.vault, card, "cancelled", open_cards.staff_of(turn).id, turn.now)
        await open_cards.collapse(turn, card, Screen(escape(turn.words.text("staff-register-closed"))))
        return
    news = ""
    if press.action == "go":
        after = turned(state, press.argument)
    elif press.action == "back":
        after = back(state)
    elif (act := _acts(state).get(press.action)) and _allowed(turn, state):
        after, news = await act(turn, state, press.argument)
    else:
        open_cards.refuse(turn, "staff-button-unknown")
        return
    if not _allowed(turn, after):
        open_cards.refuse(turn, "staff-not-allowed")
        return
    card, state = await open_cards.change(turn, card, SHAPE, lambda before: after)
    await show(turn, card, state, news)


async def text(turn: Turn, card: Card, words: str) -> None:
    """Take typed words as the names that were asked for."""
    state = open_cards.read(card, SHAPE)
    if state.page not in TYPED:
        await show(turn, card, state, turn.words.plain("staff-register-tap"))
        return
    after, news = await register_children.typed(turn, state, words)
    card, state = await open_cards.change(turn, card, SHAPE, lambda before: after)
    await show(turn, card, state, news)


async def show(turn: Turn, card: Card, changed: RegisterCard | None = None, news: str = "") -> None:
    """Show the open page in this chat."""
    state = changed or open_cards.read(card, SHAPE)
    page = Page(card.id, card.version, turn.words)
    draw = PAGES.get(state.page)
    screen = await draw(turn, state, page, news) if draw else None
    await open_cards.put(turn, card, screen or await _home(turn, page, news))


async def _home(turn: Turn, page: Page, news: str) -> Screen:
    """Show how many are here, and what can be changed."""
    words = turn.words
    every = await children.every(turn.session, turn.desk.vault, turn.organisation_id)
    here = await groups.every(turn.session, turn.organisation_id)
    text = escape(words.text("staff-register-count", children=len(every), groups=len(here)))
    rows = [(page.go(words.plain("staff-register-groups"), "groups"),)]
    if may(turn.person, Right.TEAM):
        rows.append((page.go(words.plain("staff-register-team"), "team"),))
    return page.screen(words.plain("staff-register-title"), text, tuple(rows), home=True, news=news)


def _acts(state: RegisterCard) -> Mapping[str, register_children.Act]:
    """Return what can be done on the open page; an id means a colleague on some pages and a child on others."""
    return register_team.ACTS if state.page in OF_TEAM else register_children.ACTS


def _allowed(turn: Turn, state: RegisterCard) -> bool:
    return may(turn.person, Right.TEAM if state.page in OF_TEAM else Right.REGISTER)
