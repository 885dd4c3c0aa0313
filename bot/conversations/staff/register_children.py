"""The pages of the register about groups and children: adding, naming, moving, and the end of care."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from bot.conversations.parents.join import NAME_LIMIT, is_name
from bot.conversations.presses import Press, rows_of
from bot.conversations.staff import open_cards
from bot.conversations.staff.register_card import Page, RegisterCard
from bot.conversations.turn import Turn
from bot.screens import Button, Screen, escape
from bot.store import audit, children, groups, guardians, organisations
from bot.values import Child

GENDERS = ("male", "female", "unknown")
GROUP_NAME_LIMIT = 60
SHOWN = 60
Drawn = Screen | None  # None: what the page was about is gone
Draw = Callable[[Turn, RegisterCard, Page, str], Awaitable[Drawn]]
Act = Callable[[Turn, RegisterCard, str], Awaitable[tuple[RegisterCard, str]]]


async def _groups(turn: Turn, state: RegisterCard, page: Page, news: str) -> Drawn:
    words = turn.words
    here = await groups.every(turn.session, turn.organisation_id)
    every = await children.every(turn.session, turn.desk.vault, turn.organisation_id)
    count = {group.id: sum(child.group_id == group.id for child in every) for group in here}
    rows = [(page.go(f"{group.name} ({count[group.id]})", "children", group.id),) for group in here[:SHOWN]]
    places = await organisations.locations(turn.session, turn.organisation_id)
    new = ("group-name", places[0].id) if len(places) == 1 else ("group-place", 0)
    rows.append((page.go(words.plain("staff-register-new-group"), *new),))
    return page.screen(words.plain("staff-register-groups"), "", tuple(rows), news=news)


async def _group_place(turn: Turn, state: RegisterCard, page: Page, news: str) -> Drawn:
    words = turn.words
    places = await organisations.locations(turn.session, turn.organisation_id)
    buttons = [page.go(place.name, "group-name", place.id) for place in places]
    ask = escape(words.text("staff-register-ask-location"))
    return page.screen(words.plain("staff-register-new-group"), ask, rows_of(buttons, 2), news=news)


async def _group_name(turn: Turn, state: RegisterCard, page: Page, news: str) -> Drawn:
    words = turn.words
    ask = escape(words.text("staff-register-ask-group"))
    return page.screen(words.plain("staff-register-new-group"), ask, news=news)


async def _children(turn: Turn, state: RegisterCard, page: Page, news: str) -> Drawn:
    words = turn.words
    group = await groups.by_id(turn.session, turn.organisation_id, state.about)
    if group is None:
        return None
    found = await children.of_group(turn.session, turn.desk.vault, turn.organisation_id, group.id)
    rows = rows_of([page.go(child.name, "child", child.id) for child in found[:SHOWN]])
    new = (page.go(words.plain("staff-register-new-child"), "child-names", group.id),)
    text = "" if found else escape(words.text("staff-register-no-children"))
    return page.screen(group.name, text, (*rows, new), news=news)


async def _child_names(turn: Turn, state: RegisterCard, page: Page, news: str) -> Drawn:
    group = await groups.by_id(turn.session, turn.organisation_id, state.about)
    ask = escape(turn.words.text("staff-register-ask-children"))
    return page.screen(group.name, ask, news=news) if group else None


async def _child(turn: Turn, state: RegisterCard, page: Page, news: str) -> Drawn:
    words, child = turn.words, await _of(turn, state)
    if child is None:
        return None
    group = await groups.by_id(turn.session, turn.organisation_id, child.group_id)
    links = await guardians.of_child(turn.session, turn.desk.vault, turn.organisation_id, child.id)
    parents = [link.person.name for link in links if link.status == "confirmed"]
    lines = [group.name if group else "", words.plain("staff-register-parents", count=len(parents))]
    lines += [", ".join(parents)] if parents else []
    forms = [
        page.button(f"{'✓ ' if child.gender == one else ''}{words.plain(f'staff-register-{one}')}", "gender", one)
        for one in GENDERS
    ]
    rows = (
        tuple(forms),
        (Button(words.plain("staff-register-invite"), Press("i", child.id, "child").data),),
        (
            page.go(words.plain("staff-register-rename"), "child-name", child.id),
            page.go(words.plain("staff-register-move"), "child-move", child.id),
        ),
        (page.go(words.plain("staff-register-end"), "child-end", child.id),),
    )
    return page.screen(child.name, escape("\n".join(filter(None, lines))), rows, news=news)


async def _child_name(turn: Turn, state: RegisterCard, page: Page, news: str) -> Drawn:
    child = await _of(turn, state)
    ask = escape(turn.words.text("staff-register-ask-name"))
    return page.screen(child.name, ask, news=news) if child else None


async def _child_move(turn: Turn, state: RegisterCard, page: Page, news: str) -> Drawn:
    child = await _of(turn, state)
    if child is None:
        return None
    here = await groups.every(turn.session, turn.organisation_id)
    buttons = [page.button(group.name, "move", str(group.id)) for group in here if group.id != child.group_id]
    ask = escape(turn.words.text("staff-register-ask-move", child=child.name))
    return page.screen(child.name, ask, rows_of(buttons, 2), news=news)


async def _child_end(turn: Turn, state: RegisterCard, page: Page, news: str) -> Drawn:
    child = await _of(turn, state)
    if child is None:
        return None
    yes = page.button(turn.words.plain("staff-register-end-yes"), "end")
    return page.screen(child.name, escape(turn.words.text("staff-register-end-sure", child=child.name)), ((yes,),))


async def _of(turn: Turn, state: RegisterCard) -> Child | None:
    return await children.by_id(turn.session, turn.desk.vault, turn.organisation_id, state.about)


# --- changes -------------------------------------------------------------------------------------------------------


async def typed(turn: Turn, state: RegisterCard, words: str) -> tuple[RegisterCard, str]:
    """Take typed words as names: of a group, of new children, or the new name of a child."""
    if state.page == "group-name":
        return await _add_group(turn, state, " ".join(words.split()))
    names = list(dict.fromkeys(" ".join(part.split()) for part in re.split(r"[\n,;]+", words) if part.strip()))
    unfit = [name for name in names if len(name) > NAME_LIMIT or not is_name(name)]
    if unfit or not names:
        return state, turn.words.plain("staff-register-unfit", name=", ".join(unfit)[:200], limit=NAME_LIMIT)
    if state.page == "child-name":
        child = await _of(turn, state)
        if child is not None:
            await children.rename(turn.session, turn.desk.vault, turn.organisation_id, child.id, names[0])
            await _record(turn, "child-renamed", child.id)
        return replace(state, page="child"), ""
    return await _add_children(turn, state, names)


async def _add_group(turn: Turn, state: RegisterCard, name: str) -> tuple[RegisterCard, str]:
    taken = {group.name.casefold() for group in await groups.every(turn.session, turn.organisation_id)}
    if not 1 <= len(name) <= GROUP_NAME_LIMIT or name.casefold() in taken:
        return state, turn.words.plain("staff-register-unfit", name=name[:60], limit=GROUP_NAME_LIMIT)
    if state.about not in {place.id for place in await organisations.locations(turn.session, turn.organisation_id)}:
        return RegisterCard("groups"), ""
    group = await groups.add(turn.session, turn.organisation_id, state.about, name)
    await _record(turn, "group-added", None, f"group:{group.id}")
    return RegisterCard("children", group.id, group.id), turn.words.plain("staff-register-added", names=name)


async def _add_children(turn: Turn, state: RegisterCard, names: list[str]) -> tuple[RegisterCard, str]:
    """Add children to the open group; one alone is shown at once, so that its word forms can be chosen."""
    if await groups.by_id(turn.session, turn.organisation_id, state.group_id) is None:
        return RegisterCard("groups"), ""
    known = await children.of_group(turn.session, turn.desk.vault, turn.organisation_id, state.group_id)
    fresh = [name for name in names if name.casefold() not in {child.name.casefold() for child in known}]
    added = []
    for name in fresh:
        child = await children.add(
            turn.session, turn.desk.vault, turn.organisation_id, group_id=state.group_id, name=name, now=turn.now
        )
        await _record(turn, "child-added", child.id)
        added.append(child)
    news = turn.words.plain("staff-register-added", names=", ".join(fresh)) if fresh else ""
    if double := [name for name in names if name not in fresh]:
        news = f"{news}\n{turn.words.plain('staff-register-double', names=', '.join(double))}".strip()
    if len(added) == 1:
        return RegisterCard("child", added[0].id, state.group_id), news
    return RegisterCard("children", state.group_id, state.group_id), news


async def _gender(turn: Turn, state: RegisterCard, argument: str) -> tuple[RegisterCard, str]:
    child = await _of(turn, state)
    if child is not None and argument in GENDERS:
        await children.set_gender(turn.session, turn.organisation_id, child.id, argument)
    return state, ""


async def _move(turn: Turn, state: RegisterCard, argument: str) -> tuple[RegisterCard, str]:
    child = await _of(turn, state)
    group = await groups.by_id(turn.session, turn.organisation_id, int(argument)) if argument.isdigit() else None
    if child is None or group is None:
        return state, ""
    await children.move(turn.session, turn.organisation_id, child.id, group.id)
    await _record(turn, "child-moved", child.id, f"group:{group.id}")
    moved = turn.words.plain("staff-register-moved", child=child.name, group=group.name)
    return RegisterCard("child", child.id, group.id), moved


async def _end(turn: Turn, state: RegisterCard, argument: str) -> tuple[RegisterCard, str]:
    child = await _of(turn, state)
    if child is None or state.page != "child-end":
        return RegisterCard("groups"), ""
    await children.end(turn.session, turn.organisation_id, child.id, turn.now)
    await _record(turn, "child-ended", child.id)
    return RegisterCard("children", child.group_id, child.group_id), turn.words.plain(
        "staff-register-ended", child=child.name
    )


async def _record(turn: Turn, action: str, child_id: int | None, subject: str = "") -> None:
    me = open_cards.staff_of(turn)
    await audit.record(
        turn.session, turn.organisation_id, action, turn.now, actor_id=me.id, child_id=child_id, subject=subject
    )


PAGES: Mapping[str, Draw] = {
    "groups": _groups,
    "group-place": _group_place,
    "group-name": _group_name,
    "children": _children,
    "child-names": _child_names,
    "child": _child,
    "child-name": _child_name,
    "child-move": _child_move,
    "child-end": _child_end,
}
ACTS: Mapping[str, Act] = {"gender": _gender, "move": _move, "end": _end}
