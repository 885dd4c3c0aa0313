"""The pages of the register about colleagues: their groups, their role, invitations, and the end of their access."""

from __future__ import annotations

from collections.abc import Mapping

from bot.conversations.presses import rows_of
from bot.conversations.staff import invite, open_cards
from bot.conversations.staff.register_card import Page, RegisterCard
from bot.conversations.staff.register_children import Act, Draw, Drawn
from bot.conversations.turn import Turn
from bot.screens import escape
from bot.store import audit, children, groups, invites, people
from bot.values import Person, Role

ROLES = (Role.STAFF, Role.MENTOR, Role.OFFICE, Role.MANAGER)
SHOWN = 40
SHOWN_INVITES = 12


async def _team(turn: Turn, state: RegisterCard, page: Page, news: str) -> Drawn:
    words = turn.words
    found = await people.staff(turn.session, turn.desk.vault, turn.organisation_id)
    rows = [(page.go(f"{one.name} · {_role(turn, one.role)}", "person", one.id),) for one in found[:SHOWN]]
    rows.append((page.go(words.plain("staff-register-new-colleague"), "role"),))
    waiting = await invites.unused(turn.session, turn.organisation_id, turn.now)
    if waiting:
        rows.append((page.go(words.plain("staff-register-invites", count=len(waiting)), "invites"),))
    return page.screen(words.plain("staff-register-team"), "", tuple(rows), news=news)


async def _person(turn: Turn, state: RegisterCard, page: Page, news: str) -> Drawn:
    words, person = turn.words, await _colleague(turn, state.about)
    if person is None:
        return None
    mine = {group.id for group in await groups.of_person(turn.session, turn.organisation_id, person.id)}
    here = await groups.every(turn.session, turn.organisation_id)
    on = [page.button(f"{'☑' if one.id in mine else '☐'} {one.name}", "group", str(one.id)) for one in here]
    rows = [*rows_of(on, 2)]
    if person.id != open_cards.staff_of(turn).id:
        roles = [
            page.button(f"{'✓ ' if one is person.role else ''}{_role(turn, one)}", "role", one.value) for one in ROLES
        ]
        rows += [*rows_of(roles, 2), (page.go(words.plain("staff-register-leaves"), "person-end", person.id),)]
    return page.screen(person.name, escape(words.text("staff-register-person")), tuple(rows), news=news)


async def _person_end(turn: Turn, state: RegisterCard, page: Page, news: str) -> Drawn:
    person = await _colleague(turn, state.about)
    if person is None:
        return None
    yes = page.button(turn.words.plain("staff-register-leaves-yes"), "leave")
    return page.screen(person.name, escape(turn.words.text("staff-register-leaves-sure", name=person.name)), ((yes,),))


async def _choose_role(turn: Turn, state: RegisterCard, page: Page, news: str) -> Drawn:
    words = turn.words
    buttons = [page.button(_role(turn, one), "invite", one.value) for one in ROLES]
    ask = escape(words.text("staff-register-ask-role"))
    return page.screen(words.plain("staff-register-new-colleague"), ask, rows_of(buttons, 2), news=news)


async def _invites(turn: Turn, state: RegisterCard, page: Page, news: str) -> Drawn:
    words = turn.words
    found = (await invites.unused(turn.session, turn.organisation_id, turn.now))[:SHOWN_INVITES]
    known = await children.by_ids(
        turn.session, turn.desk.vault, turn.organisation_id, [one.child_id for one in found if one.child_id]
    )
    lines, buttons = [], []
    for number, one in enumerate(found, 1):
        child = known.get(one.child_id or 0)
        who = words.plain("staff-message-to-parents-of", child=child.name) if child else _role(turn, one.role)
        until = words.plain("staff-register-until", date=one.expires_at.date())
        lines.append(f"{number}. {escape(who)} · {escape(until)}")
        buttons.append(page.button(words.plain("staff-register-withdraw", number=number), "withdraw", str(one.id)))
    text = "\n".join(lines) or escape(words.text("staff-register-no-invites"))
    return page.screen(words.plain("staff-register-invites", count=len(found)), text, rows_of(buttons), news=news)


# --- changes -------------------------------------------------------------------------------------------------------


async def _group(turn: Turn, state: RegisterCard, argument: str) -> tuple[RegisterCard, str]:
    """Put a colleague on a group, or take them off it."""
    person = await _colleague(turn, state.about)
    group = await groups.by_id(turn.session, turn.organisation_id, int(argument)) if argument.isdigit() else None
    if person is None or group is None:
        return state, ""
    on = group.id in {one.id for one in await groups.of_person(turn.session, turn.organisation_id, person.id)}
    change = groups.release if on else groups.assign
    await change(turn.session, turn.organisation_id, person.id, group.id)
    await _record(turn, "off-group" if on else "on-group", person.id)
    return state, ""


async def _change_role(turn: Turn, state: RegisterCard, argument: str) -> tuple[RegisterCard, str]:
    person = await _colleague(turn, state.about)
    if person is None or argument not in ROLES or person.id == open_cards.staff_of(turn).id:
        return state, ""
    await people.set_role(turn.session, turn.organisation_id, person.id, Role(argument))
    await _record(turn, f"role-{argument}", person.id)
    return state, ""


async def _leave(turn: Turn, state: RegisterCard, argument: str) -> tuple[RegisterCard, str]:
    """End somebody's access; nobody ends their own, so there is always a manager left."""
    person = await _colleague(turn, state.about)
    if person is None or state.page != "person-end" or person.id == open_cards.staff_of(turn).id:
        return RegisterCard("team"), ""
    await people.dismiss(turn.session, turn.organisation_id, person.id, turn.now)
    await _record(turn, "access-ended", person.id)
    return RegisterCard("team"), turn.words.plain("staff-register-left", name=person.name)


async def _invite(turn: Turn, state: RegisterCard, argument: str) -> tuple[RegisterCard, str]:
    if argument not in ROLES:
        return state, ""
    me, role = open_cards.staff_of(turn), Role(argument)
    code = await invites.create(turn.session, turn.organisation_id, created_by=me.id, now=turn.now, role=role)
    await _record(turn, f"invited-{role.value}", me.id)
    days = invites.LIFETIME.days
    invite.hand_over(turn, code, turn.words.text("staff-register-link", role=_role(turn, role), days=days))
    return RegisterCard("team"), ""


async def _withdraw(turn: Turn, state: RegisterCard, argument: str) -> tuple[RegisterCard, str]:
    if argument.isdigit() and await invites.withdraw(turn.session, turn.organisation_id, int(argument)):
        await _record(turn, "invite-withdrawn", open_cards.staff_of(turn).id)
        return state, turn.words.plain("staff-register-withdrawn")
    return state, ""


async def _colleague(turn: Turn, person_id: int) -> Person | None:
    found = await people.staff(turn.session, turn.desk.vault, turn.organisation_id)
    return next((one for one in found if one.id == person_id), None)


def _role(turn: Turn, role: Role) -> str:
    return turn.words.plain(f"staff-role-{role.value}")


async def _record(turn: Turn, action: str, person_id: int) -> None:
    me = open_cards.staff_of(turn)
    await audit.record(
        turn.session, turn.organisation_id, action, turn.now, actor_id=me.id, subject=f"person:{person_id}"
    )


PAGES: Mapping[str, Draw] = {
    "team": _team,
    "person": _person,
    "person-end": _person_end,
    "role": _choose_role,
    "invites": _invites,
}
ACTS: Mapping[str, Act] = {
    "group": _group,
    "role": _change_role,
    "leave": _leave,
    "invite": _invite,
    "withdraw": _withdraw,
}
