"""Logging the day of a child: from the button in the menu to what parents read, and correcting it afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pydantic import TypeAdapter

from bot.conversations.presses import Press
from bot.conversations.staff import consenting, drafting, open_cards
from bot.conversations.staff import sent as sent_card
from bot.conversations.staff.handover_card import NOTE_LIMIT, HandoverCard, tap, typed
from bot.conversations.staff.handover_overview import HandoverView
from bot.conversations.staff.handover_screen import screen
from bot.conversations.turn import Turn
from bot.handover import DayLog, lines
from bot.rendering import digest, headed, lines_of, previews, reads
from bot.screens import Screen
from bot.store import cards, children, closings, corrections, groups, guardians, notices
from bot.values import Card, Child, Letter, Line
from simplify.types import Simplified
from simplify.wording import SOURCE, wording

KIND = "handover"
SHAPE = TypeAdapter(HandoverCard)
DAY_LOG = TypeAdapter(DayLog)


def begun(card: Card) -> bool:
    """Tell whether a card holds enough to be worth going on with."""
    return bool(open_cards.read(card, SHAPE).children)


async def name(turn: Turn, card: Card) -> str:
    """Return what a card is about, in a few words."""
    state = open_cards.read(card, SHAPE)
    return _name(turn, state, await _roster(turn, state.group_id))


def _name(turn: Turn, state: HandoverCard, roster: dict[int, Child]) -> str:
    names = [roster[child].name for child in state.children if child in roster]
    who = ", ".join(names) if len(names) <= 3 else turn.words.plain("staff-handover-children", count=len(names))
    return turn.words.plain("staff-handover-what", child=who)


async def start(turn: Turn) -> None:
    """Open a day log for the group that this member of staff logged last."""
    me, mine = open_cards.staff_of(turn), await open_cards.my_groups(turn)
    if not mine:
        open_cards.refuse(turn, "staff-no-groups")
        return
    vault, organisation = turn.desk.vault, turn.organisation_id
    for card in await cards.open_cards(turn.session, vault, organisation, author_id=me.id, kind=KIND):
        if card.author_id == me.id and not open_cards.read(card, SHAPE).children:
            await cards.close(turn.session, vault, card, "cancelled", me.id, turn.now)
    last = await notices.latest(turn.session, vault, organisation, kind=KIND, author_id=me.id)
    group_id = last[0].group_id if last and last[0].group_id in mine else None
    step = "children" if group_id or len(mine) == 1 else "group"
    group = mine[group_id or next(iter(mine))]
    state = HandoverCard(open_cards.local(turn, group).date(), group.id, step=step)
    card = await open_cards.begin(turn, KIND, SHAPE, state, group.id)
    await show(turn, card, state, await _closed(turn, state))


async def _closed(turn: Turn, state: HandoverCard) -> str:
    """Return a warning when the location is closed on the day of a log: it may be the wrong day."""
    opening = await closings.of_group(turn.session, turn.organisation_id, state.group_id)
    if opening.is_open(state.day):
        return ""
    reason = opening.reason(state.day)
    return turn.words.text("staff-handover-closed") + (f" ({reason})" if reason else "")


async def tapped(turn: Turn, press: Press) -> None:
    """Answer a tap on a day log."""
    opened = await open_cards.opened(turn, press, KIND, correct, send)
    if opened is None:
        return
    card, news = opened
    state = open_cards.read(card, SHAPE)
    if press.action in {"skip", "back"} and press.version != card.version:  # tapped twice: one step is meant
        await show(turn, card, state, news)
        return
    if press.action == "group" and press.argument and int(press.argument) not in await open_cards.my_groups(turn):
        open_cards.refuse(turn, "staff-not-your-group")
        return
    roster = await _roster(turn, state.group_id)
    argument = press.argument
    if press.action == "friend" and (friend := roster.get(int(argument[1:]) if argument[1:].isdigit() else 0)):
        argument = argument[:1] + friend.name
    card, state = await open_cards.change(
        turn, card, SHAPE, lambda before: tap(before, press.action, argument, list(roster)), _group_after(press)
    )
    await show(turn, card, state, news)


async def text(turn: Turn, card: Card, words: str) -> None:
    """Take typed words into a day log: a child's name, a nap, a bottle, or the note."""
    state = open_cards.read(card, SHAPE)
    if not state.children:
        roster = await _roster(turn, state.group_id)
        named = [child.id for child in roster.values() if child.name.casefold() == words.casefold()]
        if len(named) != 1:
            open_cards.refuse(turn, "staff-handover-choose-first")
            return
        only = str(named[0])
        card, state = await open_cards.change(turn, card, SHAPE, lambda before: tap(before, "only", only, list(roster)))
        await show(turn, card, state)
        return
    longest = max(len(typed(state, words).log(child).note) for child in state.concerned)
    if longest > NOTE_LIMIT:
        open_cards.refuse(turn, "staff-text-too-long", length=longest, limit=NOTE_LIMIT)
        return
    card, state = await open_cards.change(turn, card, SHAPE, lambda before: typed(before, words))
    await show(turn, card, state)


async def show(turn: Turn, card: Card, changed: HandoverCard | None = None, news: str = "") -> None:
    """Show a day log in this chat."""
    state: HandoverCard = changed or open_cards.read(card, SHAPE)
    mine = await open_cards.my_groups(turn)
    roster = await _roster(turn, state.group_id)
    simple, messages = None, consenting.Messages()
    if state.step in {"overview", "preview"}:
        simple = await _note(turn, state, state.concerned, roster)
        rendered = await render(turn, state, roster)
        messages = consenting.agreed(rendered)
        stays, left_out = drafting.as_typed(turn, simple), consenting.others(turn, rendered)
        news = "\n".join(filter(None, (news, stays, left_out, await _others(turn, state))))
        seen = digest(messages)
        if seen != state.seen:
            card, state = await open_cards.change(turn, card, SHAPE, lambda before: replace(before, seen=seen))
    view = HandoverView(
        card.id,
        card.version,
        open_cards.local(turn, mine.get(state.group_id)),
        {group.id: group.name for group in mine.values()},
        roster,
        await _last_days(turn, state),
        simple,
        previews(messages),
        told=news or (turn.words.text("staff-handover-correcting") if state.corrects else ""),
    )
    await open_cards.put(turn, card, screen(state, view, turn.words))


async def render(turn: Turn, state: HandoverCard, roster: dict[int, Child]) -> consenting.Messages:
    """Return what each guardian would read, one message per child per guardian."""
    messages: consenting.Messages = []
    every = await children.every(turn.session, turn.desk.vault, turn.organisation_id)
    for guardian in await guardians.recipients(turn.session, turn.desk.vault, turn.organisation_id, state.children):
        log = state.log(guardian.child.id)
        locale, names = reads(guardian), {guardian.child.name: guardian.child_name}
        found = lines(log, guardian.child, guardian.child_name, locale, names)
        simple = await _note(turn, state, (guardian.child.id,), roster)
        if simple is not None:
            note = simple.source if state.own_words else simple.text
            names |= {child.name: child.name for child in roster.values() if child.id != guardian.child.id}
            gender = drafting.gender_in(note, every, guardian.child)
            approved = await corrections.of_text(turn.session, turn.desk.vault, turn.organisation_id, note)
            found += _marked(await lines_of(turn.desk.language, note, locale, names, gender=gender, approved=approved))
        if found:
            sender = open_cards.staff_of(turn).name
            corrected = guardian.child.id in state.corrects
            messages.append((guardian, headed(KIND, guardian, found, state.day, sender, corrected=corrected)))
    return messages


async def send(turn: Turn, card: Card, press: Press, news: str) -> None:
    """Send what the card showed, unless it is empty, has changed since, or asks for a second look."""
    state = open_cards.read(card, SHAPE)
    roster = await _roster(turn, state.group_id)
    if state.empty:
        open_cards.refuse(turn, "staff-handover-nothing-to-send")
        return
    if state.silent:
        names = ", ".join(roster[child].name for child in state.silent if child in roster)
        open_cards.refuse(turn, "staff-handover-silent", names=names)
        return
    rendered = await render(turn, state, roster)
    messages = consenting.agreed(rendered)
    if not messages:
        consenting.refuse(turn, rendered)
        return
    if press.version != card.version or digest(messages) != state.seen:
        await show(turn, card, state, news or turn.words.text("staff-changed"))
        return
    doubts = []
    if hard := await _hard(turn, state, roster):
        doubts.append(turn.words.text("staff-handover-hard", sentence=hard))
    if await _others(turn, state):
        doubts.append(turn.words.text("staff-other-child-again"))
    if doubts and not state.asked_again:
        card, state = await open_cards.change(turn, card, SHAPE, lambda before: replace(before, asked_again=True))
        await show(turn, card, state, "\n".join(doubts))
        return
    sent = dict(state.corrects)
    for child_id in state.children:
        letters = [(guardian, message) for guardian, message in messages if guardian.child.id == child_id]
        if letters:
            sent[child_id] = await _approve(turn, card, state, child_id, letters)
    card, state = await open_cards.change(turn, card, SHAPE, lambda before: replace(before, sent=sent))
    await open_cards.finish(turn, card)
    await open_cards.collapse(turn, card, await _line(turn, card, state, roster, messages))


async def correct(turn: Turn, press: Press) -> None:
    """Open a sent day log again; what is sent next changes the messages that parents already have."""
    old = await open_cards.find(turn, press.id, KIND)
    if old is None:
        return
    state = open_cards.read(old, SHAPE)
    if not state.sent:
        open_cards.refuse(turn, "staff-button-unknown")
        return
    again = replace(state, corrects=state.sent, sent={}, step="overview", chained=False, scope=0, asked_again=False)
    card = await open_cards.begin(turn, KIND, SHAPE, again, old.group_id)
    await show(turn, card, again)


async def _approve(turn: Turn, card: Card, state: HandoverCard, child_id: int, to: consenting.Messages) -> int:
    """Store the day of one child with its letters and return the id of the notice."""
    me, vault = open_cards.staff_of(turn), turn.desk.vault
    body = {"day": state.day.isoformat(), "log": DAY_LOG.dump_python(state.log(child_id), mode="json")}
    if notice_id := state.corrects.get(child_id):
        newest: dict[int, int] = {}
        for one in await notices.deliveries(turn.session, turn.organisation_id, notice_id):
            newest[one.person_id] = one.id
        letters = [
            Letter(guardian.person.id, child_id, message, newest.get(guardian.person.id)) for guardian, message in to
        ]
        await notices.correct(turn.session, vault, turn.desk.outbox, me, notice_id, body, letters, turn.now)
        return notice_id
    letters = [Letter(guardian.person.id, child_id, message) for guardian, message in to]
    notice_id, _ = await notices.approve(
        turn.session,
        vault,
        turn.desk.outbox,
        me,
        KIND,
        body,
        letters,
        turn.now,
        card_id=card.id,
        group_id=state.group_id,
        child_id=child_id,
    )
    return notice_id


async def _line(
    turn: Turn, card: Card, state: HandoverCard, roster: dict[int, Child], messages: consenting.Messages
) -> Screen:
    """Return the one line that a sent card leaves behind."""
    words = turn.words
    key = "staff-sent-again" if state.corrects else "staff-sent"
    count = len({guardian.person.id for guardian, _ in messages})
    group = await groups.by_id(turn.session, turn.organisation_id, state.group_id)
    moment = open_cards.local(turn, group).time()
    text = words.text(key, what=_name(turn, state, roster), count=count, time=moment)
    alone = [roster[child].name for child in state.children if child in roster and child not in _reached(messages)]
    if alone:
        text += "\n" + words.text("staff-handover-unreached", names=", ".join(alone))
    return sent_card.left_behind(turn, card, text)


def _reached(messages: consenting.Messages) -> set[int]:
    return {guardian.child.id for guardian, _ in messages}


def _marked(found: Sequence[Line]) -> list[Line]:
    """Return the lines of a note, the first with the mark of a note."""
    mark = wording(SOURCE).plain("handover-mark-note")
    return [
        replace(line, text=f"{mark} {line.text}", dutch=f"{mark} {line.dutch}") if number == 0 else line
        for number, line in enumerate(found)
    ]


async def _note(
    turn: Turn, state: HandoverCard, concerned: Sequence[int], roster: dict[int, Child]
) -> Simplified | None:
    """Return the simplified note of these children, when they have one and the same."""
    written = {state.log(child).note for child in concerned}
    if len(written) != 1 or "" in written:
        return None
    names = [child.name for child in roster.values()]
    return await turn.desk.language.simplify(written.pop(), names)


async def _hard(turn: Turn, state: HandoverCard, roster: dict[int, Child]) -> str:
    """Return the sentence of a note that is still hard to read, or nothing."""
    for child in state.children:
        simple = await _note(turn, state, (child,), roster)
        draft = drafting.Draft(simple, simple, state.own_words) if simple else None
        if draft is not None and draft.is_hard:
            return await drafting.hardest(turn, draft.text)
    return ""


async def _others(turn: Turn, state: HandoverCard) -> str:
    """Return which other children parents will read about in the notes."""
    return await drafting.other_children(turn, {child: state.log(child).note for child in state.children})


async def _roster(turn: Turn, group_id: int) -> dict[int, Child]:
    found = await children.of_group(turn.session, turn.desk.vault, turn.organisation_id, group_id)
    return {child.id: child for child in found}


async def _last_days(turn: Turn, state: HandoverCard) -> dict[int, DayLog]:
    """Return the last logs of the children, when the question is about their nap."""
    days: dict[int, DayLog] = {}
    if state.step != "nap":
        return days
    for child in state.concerned:
        last = await notices.latest(turn.session, turn.desk.vault, turn.organisation_id, kind=KIND, child_id=child)
        if last:
            days[child] = DAY_LOG.validate_python(last[0].body["log"])
    return days


def _group_after(press: Press) -> int | None:
    return int(press.argument) if press.action == "group" and press.argument.isdigit() else None
