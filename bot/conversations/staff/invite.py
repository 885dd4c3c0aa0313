"""Inviting a guardian by a one-time link, saying whether staff know who came, and ending a link."""

from __future__ import annotations

from io import BytesIO

from bot.conversations.parents import join
from bot.conversations.presses import Press
from bot.conversations.rights import Right, may_in_group
from bot.conversations.staff import open_cards
from bot.conversations.staff.notify import guardian_screen
from bot.conversations.turn import Turn
from bot.screens import Button, Screen, Tap, escape
from bot.store import audit, children, guardians, invites
from bot.values import Child, Link

SHOWN_CHILDREN = 60
SHOWN_WAITING = 5


async def start(turn: Turn) -> None:
    """Show who waits for an answer, and ask which child the link is for."""
    mine, words = await open_cards.my_groups(turn), turn.words
    if not mine:
        open_cards.refuse(turn, "staff-no-groups")
        return
    waiting = await guardians.waiting(turn.session, turn.desk.vault, turn.organisation_id, list(mine))
    rows: list[tuple[Button, ...]] = [
        (Button(f"👋 {link.person.name} → {link.child.name}", Press("g", link.id, "ask").data),)
        for link in waiting[:SHOWN_WAITING]
    ]
    every = await children.every(turn.session, turn.desk.vault, turn.organisation_id)
    buttons = [Button(child.name, Press("i", child.id, "child").data) for child in every if child.group_id in mine]
    rows += [tuple(buttons[at : at + 3]) for at in range(0, len(buttons[:SHOWN_CHILDREN]), 3)]
    text = escape(words.text("staff-invite-ask-child" if buttons else "staff-invite-no-children"))
    if waiting:
        text = f"{escape(words.text('staff-menu-waiting', count=len(waiting)))}\n\n{text}"
    _put(turn, Screen(text, tuple(rows)))


async def tapped(turn: Turn, press: Press) -> None:
    """Answer a tap about a child's links."""
    if press.action == "list":
        await start(turn)
        return
    child = await _my_child(turn, press.id)
    if child is None:
        open_cards.refuse(turn, "staff-not-your-group")
    elif press.action == "child":
        await _show_links(turn, child)
    elif press.action == "link":
        await _make_link(turn, child)
    else:
        open_cards.refuse(turn, "staff-button-unknown")


async def guardian_tapped(turn: Turn, press: Press) -> None:
    """Answer a tap about one guardian: known or not, or no longer."""
    link = await guardians.by_id(turn.session, turn.desk.vault, turn.organisation_id, press.id)
    if link is None or not await _is_mine(turn, link.child):
        open_cards.refuse(turn, "staff-button-unknown")
        return
    words = turn.words
    if press.action == "ask" and link.status == "waiting":
        _put(turn, guardian_screen(link, words))
    elif press.action in {"yes", "no"}:
        await _decide(turn, link, known=press.action == "yes")
    elif press.action == "end" and link.status == "confirmed":
        text = words.text("staff-invite-end-sure", name=link.person.name, child=link.child.name)
        yes = Button(words.plain("staff-invite-end-yes"), Press("g", link.id, "ended").data)
        back = Button(words.plain("staff-back"), Press("i", link.child.id, "child").data)
        _put(turn, Screen(escape(text), ((yes, back),)))
    elif press.action == "ended" and link.status == "confirmed":
        await guardians.end(turn.session, turn.organisation_id, link.id, turn.now)
        await _record(turn, "ended", link)
        text = words.text("staff-invite-ended", name=link.person.name, child=link.child.name)
        again = Button(words.plain("staff-invite-again"), Press("i", link.child.id, "child").data)
        _put(turn, Screen(escape(text), ((again,),)))
    else:
        open_cards.refuse(turn, "staff-invite-decided")


async def _show_links(turn: Turn, child: Child) -> None:
    """Show who gets messages about a child, and who is on the way."""
    words = turn.words
    links = await guardians.of_child(turn.session, turn.desk.vault, turn.organisation_id, child.id)
    lines = [f"🔗 <b>{escape(child.name)}</b>"]
    rows: list[tuple[Button, ...]] = [(Button(words.plain("staff-invite-new"), Press("i", child.id, "link").data),)]
    for link in links:
        status = words.plain(f"staff-invite-{link.status}")
        lines.append(f"{escape(link.person.name)} · {escape(status)}")
        if link.status == "waiting":
            label = words.plain("staff-invite-decide", name=link.person.name)
            rows.append((Button(label, Press("g", link.id, "ask").data),))
        elif link.status == "confirmed":
            label = words.plain("staff-invite-end", name=link.person.name)
            rows.append((Button(label, Press("g", link.id, "end").data),))
    if not links:
        lines.append(escape(words.text("staff-invite-nobody")))
    rows.append((Button(words.plain("staff-back"), Press("i", 0, "list").data),))
    _put(turn, Screen("\n".join(lines), tuple(rows)))


async def _make_link(turn: Turn, child: Child) -> None:
    """Make a one-time link and send it as text and as a picture to scan."""
    me = open_cards.staff_of(turn)
    code = await invites.create(turn.session, turn.organisation_id, created_by=me.id, now=turn.now, child_id=child.id)
    await audit.record(turn.session, turn.organisation_id, "invited", turn.now, actor_id=me.id, child_id=child.id)
    hand_over(turn, code, turn.words.text("staff-invite-made", child=child.name, days=invites.LIFETIME.days))


def hand_over(turn: Turn, code: str, text: str) -> None:
    """Show a one-time link with its picture, once: only its hash is kept."""
    address = turn.desk.join_link(code)
    if isinstance(turn.event, Tap):
        turn.toast(turn.event.callback_id)
    turn.say(Screen(f"🔗 {escape(text)}\n\n{escape(address)}", picture=picture(address)))


def picture(address: str) -> bytes:
    """Return a QR image of a link as PNG."""
    import segno

    image = BytesIO()
    segno.make(address, error="m").save(image, kind="png", scale=8, border=3)
    return image.getvalue()


async def _decide(turn: Turn, link: Link, *, known: bool) -> None:
    """Confirm or refuse a waiting guardian; of two colleagues the first one counts."""
    me, words = open_cards.staff_of(turn), turn.words
    decide = guardians.confirm if known else guardians.refuse
    if not await decide(turn.session, turn.organisation_id, link.id, me.id, turn.now):
        open_cards.refuse(turn, "staff-invite-decided")
        return
    await _record(turn, "confirmed" if known else "refused", link)
    if link.person.chat_id is not None:
        turn.say(join.welcome(link) if known else join.refused(link), chat_id=link.person.chat_id)
    key = "staff-invite-welcome" if known else "staff-invite-refused-now"
    _put(turn, Screen(escape(words.text(key, name=link.person.name, child=link.child.name))))


async def _record(turn: Turn, action: str, link: Link) -> None:
    me = open_cards.staff_of(turn)
    await audit.record(
        turn.session,
        turn.organisation_id,
        action,
        turn.now,
        actor_id=me.id,
        child_id=link.child.id,
        subject=f"link:{link.id}",
    )


async def _my_child(turn: Turn, child_id: int) -> Child | None:
    child = await children.by_id(turn.session, turn.desk.vault, turn.organisation_id, child_id)
    return child if child is not None and await _is_mine(turn, child) else None


async def _is_mine(turn: Turn, child: Child) -> bool:
    return may_in_group(turn.person, Right.INVITE, child.group_id, await open_cards.my_groups(turn))


def _put(turn: Turn, screen: Screen) -> None:
    """Show a screen in place after a tap, as a new message otherwise."""
    if isinstance(turn.event, Tap):
        turn.toast(turn.event.callback_id)
        turn.show(screen, turn.event.message_id)
    else:
        turn.say(screen)
