"""Choosing a language from names in their own script, on one or more pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.conversations.presses import Press
from bot.conversations.turn import Turn
from bot.screens import Button, Screen, Tap, escape
from bot.store import people
from simplify.wording import SOURCE, Wording, locales, wording

PER_PAGE = 8


def in_order(likely: Sequence[str]) -> list[str]:
    """Return all languages, the likely ones first and the others by their own name."""
    rest = sorted(set(locales()) - set(likely), key=lambda tag: wording(tag).native_name.casefold())
    return [*dict.fromkeys(tag for tag in likely if tag in locales()), *rest]


def screen(words: Wording, likely: Sequence[str], page: int, data: Callable[[str, str], str]) -> Screen:
    """Return one page of languages; `data` makes a button's data from "language" or "page" and its argument.

    The question stands in every language of the page, for somebody who can't read the one we guessed.
    """
    found = in_order(likely)
    shown = found[page * PER_PAGE : (page + 1) * PER_PAGE]
    questions = "\n".join(escape(wording(tag).text("parents-join-language")) for tag in shown)
    buttons = [Button(wording(tag).native_name, data("language", tag)) for tag in shown]
    rows = [tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]
    turns = []
    if page:
        turns.append(Button(words.plain("parents-join-first-languages"), data("page", str(page - 1))))
    if len(found) > (page + 1) * PER_PAGE:
        turns.append(Button(words.plain("parents-join-more-languages"), data("page", str(page + 1))))
    return Screen(f"<b>{questions}</b>", (*rows, tuple(turns)) if turns else tuple(rows))


async def ask(turn: Turn) -> None:
    """Answer /language."""
    turn.say(_screen(turn, 0))


async def tapped(turn: Turn, press: Press) -> None:
    """Change the language, or turn the page."""
    assert isinstance(turn.event, Tap)
    turn.toast(turn.event.callback_id)
    if press.action == "page":
        turn.show(_screen(turn, min(int(press.argument or 0), len(locales()) // PER_PAGE)), turn.event.message_id)
    elif press.action == "language" and press.argument in locales() and turn.person is not None:
        await people.set_locale(turn.session, turn.organisation_id, turn.person.id, press.argument)
        turn.words = wording(press.argument)
        said = turn.words.text("parents-settings-language-set", language=turn.words.native_name)
        turn.show(Screen(escape(said)), turn.event.message_id)


def _screen(turn: Turn, page: int) -> Screen:
    likely = (turn.words.tag, turn.event.user_language, SOURCE)
    return screen(turn.words, likely, page, lambda action, argument: Press("pl", 0, action, argument).data)
