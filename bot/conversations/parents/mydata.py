"""What we keep about a parent: to see, to change the consent for, and to erase."""

from __future__ import annotations

from bot.conversations.parents import export
from bot.conversations.parents.join import PURPOSES
from bot.conversations.presses import Press
from bot.conversations.turn import Turn
from bot.screens import Button, Screen, Tap, escape
from bot.store import audit, guardians, people
from bot.store import replies as kept
from bot.values import Link, Person


async def show(turn: Turn) -> None:
    """Answer /mydata."""
    if turn.person is not None:
        turn.say(await _screen(turn, turn.person))


async def forget(turn: Turn) -> None:
    """Say what erasing means and ask to confirm."""
    rows = (
        (Button(turn.words.plain("parents-settings-forget-no"), Press("pd", 0, "keep").data),),
        (Button(turn.words.plain("parents-settings-forget-yes"), Press("pd", 0, "forget").data),),
    )
    turn.say(Screen(turn.words.text("parents-settings-forget"), rows))


async def tapped(turn: Turn, press: Press) -> None:
    """Change consent, send the files, or erase."""
    assert isinstance(turn.event, Tap)
    if turn.person is None:
        return
    turn.toast(turn.event.callback_id)
    if press.action in ("give", "take"):
        await _change(turn, turn.person, press)
        turn.show(await _screen(turn, turn.person), turn.event.message_id)
    elif press.action == "file":
        await export.send(turn, turn.person)
    elif press.action == "forget":
        await _erase(turn, turn.person)
    elif press.action == "keep":
        turn.show(Screen(escape(turn.words.text("parents-settings-kept"))), turn.event.message_id)


async def _change(turn: Turn, person: Person, press: Press) -> None:
    """Give or take back consent for one purpose; for a link of somebody else nothing happens."""
    link = await guardians.by_id(turn.session, turn.desk.vault, turn.organisation_id, press.id)
    if link is None or link.person.id != person.id or press.argument not in PURPOSES:
        return
    given = press.action == "give"
    await guardians.consent(turn.session, turn.organisation_id, link.id, press.argument, turn.now, given=given)
    await audit.record(
        turn.session,
        turn.organisation_id,
        f"consent-{'given' if given else 'withdrawn'}",
        turn.now,
        actor_id=person.id,
        child_id=link.child.id,
        subject=f"purpose:{press.argument}",
    )


async def _erase(turn: Turn, person: Person) -> None:
    """Erase everything about a parent; the trail that something was erased stays, without a name."""
    assert isinstance(turn.event, Tap)
    await audit.record(turn.session, turn.organisation_id, "erased", turn.now, actor_id=person.id)
    await people.erase(turn.session, turn.organisation_id, person.id)
    turn.person = None
    turn.show(Screen(escape(turn.words.text("parents-settings-forgotten"))), turn.event.message_id)


async def _screen(turn: Turn, person: Person) -> Screen:
    words = turn.words
    links = await guardians.of_person(turn.session, turn.desk.vault, turn.organisation_id, person.id)
    sent, received = await kept.counts(turn.session, turn.organisation_id, person.id)
    about = [
        words.text("parents-settings-data"),
        escape(words.text("parents-settings-data-name", person=person.name)),
        escape(words.text("parents-settings-data-language", language=words.native_name)),
        escape(words.text("parents-settings-data-counts", sent=sent, received=received)),
    ]
    children = [
        f"{words.text('parents-settings-data-child', child=escape(_name(link)))}\n"
        f"{escape(words.text(f'parents-settings-status-{link.status}'))}"
        for link in links
    ]
    rows = [_row(turn, link, several=len(links) > 1) for link in links]
    text = "\n\n".join(["\n".join(about), *children, escape(words.text("parents-settings-data-change"))])
    file = (Button(turn.words.plain("parents-settings-data-file"), Press("pd", 0, "file").data),)
    return Screen(text, (*(row for pair in rows for row in pair), file))


def _name(link: Link) -> str:
    """Return the child's name; before staff confirm, only that there is a child."""
    return link.child_name if link.status == "confirmed" else "…"


def _row(turn: Turn, link: Link, *, several: bool) -> tuple[tuple[Button, ...], ...]:
    """Return the buttons for consent about one child, two by two."""
    buttons = []
    for purpose in PURPOSES:
        given = purpose in link.consents
        label = turn.words.plain(f"parents-settings-purpose-{purpose}")
        whose = f" · {_name(link)}" if several else ""
        action = "take" if given else "give"
        buttons.append(Button(f"{'✓' if given else '–'} {label}{whose}", Press("pd", link.id, action, purpose).data))
    return tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
