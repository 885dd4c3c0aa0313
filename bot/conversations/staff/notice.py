"""Sending a notice: pick a kind, answer its questions, see what parents read, and only then send."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from pydantic import TypeAdapter

from bot.conversations.presses import Press
from bot.conversations.rights import Right, may
from bot.conversations.staff import consenting, drafting, open_cards, reminder
from bot.conversations.staff import sent as sent_card
from bot.conversations.staff.notice_card import NoticeCard, tap, typed, values
from bot.conversations.staff.notice_screen import NoticeView, screen
from bot.conversations.turn import Turn
from bot.rendering import digest, previews, reads, with_free_text
from bot.store import children, corrections, groups, notices, people
from bot.templates import Audience, FieldType, Filled, Risk, Template, lines, message, templates
from bot.values import Card, Child, Letter, Line, Urgency
from simplify.types import Simplified
from simplify.wording import SOURCE

KIND = "notice"
SHAPE = TypeAdapter(NoticeCard)
LOOKED_BACK = 40  # notices, to put the kinds that were used last first


def begun(card: Card) -> bool:
    """Tell whether a card holds enough to be worth going on with."""
    return bool(open_cards.read(card, SHAPE).audience)


async def name(turn: Turn, card: Card) -> str:
    """Return what a card is about, in a few words."""
    template = open_cards.read(card, SHAPE).template
    return turn.words.plain(template.heading) if template else turn.words.plain("staff-notice-title")


async def start(turn: Turn) -> None:
    """Ask which kind of notice."""
    mine = await open_cards.my_groups(turn)
    if not mine:
        open_cards.refuse(turn, "staff-no-groups")
        return
    state = NoticeCard()
    card = await open_cards.begin(turn, KIND, SHAPE, state, next(iter(mine)) if len(mine) == 1 else None)
    await show(turn, card, state)


async def tapped(turn: Turn, press: Press) -> None:
    """Answer a tap on a notice."""
    opened = await open_cards.opened(turn, press, KIND, correct, send)
    if opened is None:
        return
    card, news = opened
    if press.version != card.version:  # the button belongs to a question that is answered by now
        await show(turn, card, news=news)
        return
    if press.action == "kind" and press.argument not in {kind.kind for kind in await _kinds(turn)}:
        open_cards.refuse(turn, "staff-not-allowed")
        return
    if not await drafting.may_choose(turn, press):
        open_cards.refuse(turn, "staff-not-allowed")
        return
    group_id = await drafting.group_after(turn, press)
    card, state = await open_cards.change(
        turn, card, SHAPE, lambda before: tap(before, press.action, press.argument), group_id
    )
    if press.action == "kind" and (only := await _only_audience(turn, state)):
        card, state = await open_cards.change(turn, card, SHAPE, lambda before: tap(before, *only))
    await show(turn, card, state, news)


async def text(turn: Turn, card: Card, words: str) -> None:
    """Take typed words as the answer to the question."""
    group = (await open_cards.my_groups(turn)).get(card.group_id or 0)
    today = open_cards.local(turn, group).date()
    fault = typed(open_cards.read(card, SHAPE), words, today).fault
    card, state = await open_cards.change(turn, card, SHAPE, lambda before: typed(before, words, today).card)
    await show(turn, card, state, turn.words.text(fault) if fault and not state.offers else "")


async def show(turn: Turn, card: Card, changed: NoticeCard | None = None, news: str = "") -> None:
    """Show a notice in this chat."""
    state: NoticeCard = changed or open_cards.read(card, SHAPE)
    mine = await open_cards.my_groups(turn)
    messages, simple = consenting.Messages(), None
    dutch: tuple[Line, ...] = ()
    if state.step in {"preview", "look"} and state.template is not None:
        rendered, filled, simple = await _render(turn, state, state.template)
        messages, left_out = consenting.agreed(rendered), consenting.others(turn, rendered)
        dutch = lines(state.template, filled, SOURCE)
        stays = drafting.as_typed(turn, simple)
        news = "\n".join(filter(None, (news, stays, left_out, await _others(turn, state, simple))))
        seen = digest(messages)
        if seen != state.seen:
            card, state = await open_cards.change(turn, card, SHAPE, lambda before: replace(before, seen=seen))
    colleagues: tuple[str, ...] = ()
    if state.field is not None and state.field.type is FieldType.PERSON:
        found = await people.staff(turn.session, turn.desk.vault, turn.organisation_id)
        colleagues = tuple(person.name for person in found)
    group_id = state.target if state.audience == "group" else card.group_id or 0
    now = open_cards.local(turn, mine.get(group_id))
    again = reminder.moment(state, turn.now, str(now.tzinfo))
    view = NoticeView(
        card.id,
        card.version,
        now,
        await _kinds(turn) if state.step == "pick" else (),
        {group.id: group.name for group in mine.values()},
        tuple(group.name for group in await groups.every(turn.session, turn.organisation_id)),
        await _roster(turn, state.group_id) if state.step == "children" else {},
        colleagues,
        may(open_cards.staff_of(turn), Right.MESSAGE_ALL),
        await drafting.audience_name(turn, state.audience, state.target),
        dutch,
        previews(messages),
        simple is not None and simple.text != simple.source,
        news or (turn.words.text("staff-notice-correcting") if state.corrects else ""),
        again.astimezone(now.tzinfo) if again else None,
    )
    await open_cards.put(turn, card, screen(state, view, turn.words))


async def send(turn: Turn, card: Card, press: Press, news: str) -> None:
    """Send what the card showed, unless something is missing or has changed since."""
    state, me = open_cards.read(card, SHAPE), open_cards.staff_of(turn)
    template = state.template
    if template is None or not state.audience or state.lacking:
        await show(turn, card, state)
        return
    allowed = await drafting.may_reach(turn, state.audience, state.target)
    if me.role not in template.senders or not allowed:
        open_cards.refuse(turn, "staff-not-allowed")
        return
    rendered, _, simple = await _render(turn, state, template)
    messages = consenting.agreed(rendered)
    if not messages:
        consenting.refuse(turn, rendered)
        return
    if press.version != card.version or digest(messages) != state.seen:
        await show(turn, card, state, news or turn.words.text("staff-changed"))
        return
    if not state.asked_again and (doubt := await _doubt(turn, state, simple)):
        again = replace(state, asked_again=True, step="preview")
        card, state = await open_cards.change(turn, card, SHAPE, lambda before: again)
        await show(turn, card, state, doubt)
        return
    about = state.target if state.audience == "child" else None
    body = {"kind": state.kind, "answers": {key: list(words) for key, words in state.answers.items()}}
    letters = [Letter(guardian.person.id, about, one) for guardian, one in messages]
    vault, outbox = turn.desk.vault, turn.desk.outbox
    if state.corrects:
        earlier = await notices.deliveries(turn.session, me.organisation_id, state.corrects)
        newest = {one.person_id: one.id for one in earlier}
        letters = [replace(letter, edits_delivery_id=newest.get(letter.person_id)) for letter in letters]
        await notices.correct(turn.session, vault, outbox, me, state.corrects, body, letters, turn.now)
        sent = state.corrects
    else:
        sent, _ = await notices.approve(
            turn.session,
            vault,
            outbox,
            me,
            state.kind,
            body,
            letters,
            turn.now,
            urgency=Urgency(template.urgency),
            card_id=card.id,
            group_id=state.target if state.audience == "group" else None,
            child_id=about,
        )
    group = (await open_cards.my_groups(turn)).get(card.group_id or 0)
    now = open_cards.local(turn, group)
    due_at = reminder.moment(state, turn.now, str(now.tzinfo)) if state.remind else None
    if due_at is not None:
        reminders = reminder.letters_again(letters, due_at.astimezone(now.tzinfo).date())
        await notices.remind(turn.session, vault, outbox, me, sent, reminders, due_at, turn.now)
    card, state = await open_cards.change(turn, card, SHAPE, lambda before: replace(before, sent=sent))
    await open_cards.finish(turn, card)
    who = await drafting.audience_name(turn, state.audience, state.target)
    what = f"{turn.words.plain(template.heading)} · {who}"
    key = "staff-sent-again" if state.corrects else "staff-sent"
    said = turn.words.text(key, what=what, count=len(messages), time=open_cards.local(turn, group).time())
    line = sent_card.left_behind(turn, card, said)
    await sent_card.follow(turn, sent, len(messages), line)
    await open_cards.collapse(turn, card, line)


async def correct(turn: Turn, press: Press) -> None:
    """Open a sent notice again; what is sent next changes the message that parents already have."""
    old = await open_cards.find(turn, press.id, KIND)
    if old is None:
        return
    state = open_cards.read(old, SHAPE)
    if not state.sent:
        open_cards.refuse(turn, "staff-button-unknown")
        return
    again = replace(state, corrects=state.sent, sent=0, step="preview", asked_again=False)
    card = await open_cards.begin(turn, KIND, SHAPE, again, old.group_id)
    await show(turn, card, again)


async def _render(
    turn: Turn, state: NoticeCard, template: Template
) -> tuple[consenting.Messages, Mapping[str, Filled], Simplified | None]:
    """Return what each guardian would read, the values behind it, and the simplified free text if there is one."""
    session, vault, organisation = turn.session, turn.desk.vault, turn.organisation_id
    child: Child | None = None
    if state.audience == "child":
        child = await children.by_id(session, vault, organisation, state.target)
    group = await groups.by_id(session, organisation, state.target) if state.audience == "group" else None
    gender = child.gender if child else "unknown"
    filled = values(state, child.name if child else "", group.name if group else "", gender)
    names = await drafting.known_names(turn)
    simple, note = None, next((one.name for one in template.fields if one.type is FieldType.TEXT), "")
    if written := str(filled.get(note) or ""):
        simple = await turn.desk.language.simplify(written, names)
        filled[note] = written if state.own_words else simple.text
    every = await children.every(session, vault, organisation) if written else []
    about = drafting.gender_in(written, every, child)
    approved = await corrections.of_text(session, vault, organisation, str(filled.get(note) or ""))
    messages: consenting.Messages = []
    sender, day = open_cards.staff_of(turn).name, turn.now.date()
    for guardian in await drafting.recipients(turn, state.audience, state.target):
        both = (child.name, guardian.child_name) if child else ("", "")
        made = message(template, filled, reads(guardian), day, child_names=both, sender=sender)
        spelled = {one: one for one in names if one in written} | ({child.name: guardian.child_name} if child else {})
        made = await with_free_text(
            turn.desk.language,
            made,
            spelled,
            risky=template.risk is Risk.HIGH,
            gender=about,
            approved=approved,
        )
        messages.append((guardian, replace(made, corrected=bool(state.corrects))))
    return messages, filled, simple


async def _doubt(turn: Turn, state: NoticeCard, simple: Simplified | None) -> str:
    """Return why the free text of a notice deserves a second look, or nothing."""
    if simple is None:
        return ""
    doubts, draft = [], drafting.Draft(simple, simple, state.own_words)
    if draft.is_hard:
        doubts.append(turn.words.text("staff-message-hard", sentence=await drafting.hardest(turn, draft.text)))
    if await _others(turn, state, simple):
        doubts.append(turn.words.text("staff-other-child-again"))
    return "\n".join(doubts)


async def _others(turn: Turn, state: NoticeCard, simple: Simplified | None) -> str:
    """Return which other children the parents of one child will read about in the free text."""
    about = {state.target: simple.source} if simple is not None and state.audience == "child" else {}
    return await drafting.other_children(turn, about)


async def _kinds(turn: Turn) -> tuple[Template, ...]:
    """Return the kinds of notice that this member of staff may send, the last used first."""
    me = open_cards.staff_of(turn)
    allowed = [
        kind
        for kind in templates().values()
        if me.role in kind.senders and (may(me, Right.MESSAGE_ALL) or kind.audience != (Audience.EVERYONE,))
    ]
    vault, organisation = turn.desk.vault, turn.organisation_id
    last = await notices.latest(turn.session, vault, organisation, author_id=me.id, limit=LOOKED_BACK)
    used = list(dict.fromkeys(one.kind for one in last))
    return tuple(sorted(allowed, key=lambda kind: used.index(kind.kind) if kind.kind in used else len(used)))


async def _only_audience(turn: Turn, state: NoticeCard) -> tuple[str, str] | None:
    """Return the tap that chooses the audience when there is no choice: one group, and nobody else to address."""
    mine, template = await open_cards.my_groups(turn), state.template
    if template is None or len(mine) != 1 or len(template.audience) != 1:
        return None
    group = str(next(iter(mine)))
    return {Audience.GROUP: ("group", group), Audience.CHILD: ("list", group)}.get(template.audience[0])


async def _roster(turn: Turn, group_id: int) -> dict[int, Child]:
    found = await children.of_group(turn.session, turn.desk.vault, turn.organisation_id, group_id)
    return {child.id: child for child in found}
