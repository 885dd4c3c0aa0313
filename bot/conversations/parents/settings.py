"""The commands that work at any moment: /help, /stop and starting again."""

from __future__ import annotations

import re

from bot.conversations.presses import Press
from bot.conversations.turn import Turn
from bot.screens import Button, Screen, Tap, escape
from bot.store import audit, people
from simplify.wording import wording

LISTED = re.compile(r"^/([a-z]+) – (.+)$", re.MULTILINE)


async def help_(turn: Turn) -> None:
    """Say what a parent can do here."""
    turn.say(Screen(turn.words.text("parents-settings-help")))


def commands(tag: str) -> tuple[tuple[str, str], ...]:
    """Return the commands with what they do, for the menu of the chat: the lines of /help that begin with one."""
    return tuple(LISTED.findall(wording(tag).plain("parents-settings-help")))


async def unknown_command(turn: Turn) -> None:
    """Say how to find out what is possible."""
    turn.say(Screen(escape(turn.words.text("parents-settings-unknown-command"))))


async def stop(turn: Turn) -> None:
    """Say what stopping means and ask to confirm."""
    rows = (
        (Button(turn.words.plain("parents-settings-stop-yes"), Press("ps", 0, "stop").data),),
        (Button(turn.words.plain("parents-settings-stop-no"), Press("ps", 0, "go-on").data),),
    )
    turn.say(Screen(turn.words.text("parents-settings-stop"), rows))


async def tapped(turn: Turn, press: Press) -> None:
    """Stop, or go on as before."""
    assert isinstance(turn.event, Tap)
    if turn.person is None:
        return
    turn.toast(turn.event.callback_id)
    if press.action == "stop":
        await people.set_status(turn.session, turn.organisation_id, turn.person.id, "stopped")
        await audit.record(turn.session, turn.organisation_id, "stopped", turn.now, actor_id=turn.person.id)
        turn.show(Screen(escape(turn.words.text("parents-settings-stopped"))), turn.event.message_id)
    elif press.action == "go-on":
        turn.show(Screen(escape(turn.words.text("parents-settings-not-stopped"))), turn.event.message_id)


async def resume(turn: Turn) -> bool:
    """Let a parent who had stopped get messages again; false when the parent had not."""
    if turn.person is None:
        return False
    before = await people.status(turn.session, turn.organisation_id, turn.person.id)
    if before not in ("stopped", "unreachable"):
        return False
    await people.set_status(turn.session, turn.organisation_id, turn.person.id, "active")
    await audit.record(turn.session, turn.organisation_id, "resumed", turn.now, actor_id=turn.person.id)
    return True


async def start_again(turn: Turn) -> None:
    """Answer /start of a parent who is known here."""
    key = "parents-settings-started" if await resume(turn) else "parents-settings-ready"
    turn.say(Screen(escape(turn.words.text(key))))
