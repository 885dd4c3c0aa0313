"""The inbox: what parents wrote, the longest waiting first, and answering in the parent's language."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pydantic import TypeAdapter

from bot.conversations.presses import Press, rows_of
from bot.conversations.rights import Right, may_in_group
from bot.conversations.staff import consenting, correction, drafting, open_cards
from bot.conversations.staff.message_card import MessageCard, tap, typed
from bot.conversations.staff.message_screen import MessageView, bottom, screen
from bot.conversations.staff.notify import reply_screen, waited
from bot.conversations.turn import Turn
from bot.rendering import digest, previews
from bot.screens import Button, Screen, Tap, escape
from bot.store import groups, guardians, notices, people, replies
from bot.values import Card, Guardian, Letter, Reply
from simplify.wording import SOURCE, wording

KIND = "answer"
SHOWN_REPLIES = 20
# Fixed phrases, so exact in every language; they are put into the answer as if they were typed.
STOCK = (
    "phrase-thanks-message",
    "phrase-thanks-telling",
    "phrase-contact-read",
    "phrase-contact-tell-colleague",
    "phrase-contact-ask-colleague",
    "phrase-contact-tomorrow",
    "phrase-contact-call-later",
    "phrase-contact-call",
)


@dataclass(frozen=True, slots=True)
class AnswerCard(MessageCard):
    """Hold an answer under way; `audience` is "child" with the child's id as `target`, 0 when it is about no child."""

    reply_id: int = 0


SHAPE = TypeAdapter(AnswerCard)


def begun(card: Card) -> bool:
    """Tell whether a card holds enough to be worth going on with."""
    return bool(open_cards.read(card, SHAPE).text)


async def name(turn: Turn, card: Card) -> str:
    """Return what a card is about, in a few words."""
    reply = await _load(turn, open_cards.read(card, SHAPE).reply_id)
    return turn.words.plain("staff-inbox-what", name=reply.person.name if reply else "?")


async def start(turn: Turn) -> None:
    """Show what waits."""
    mine, words = await open_cards.my_groups(turn), turn.words
    found = await replies.waiting(turn.session, turn.desk.vault, turn.organisation_id, group_ids=list(mine))
    if not found:
        _put(turn, Screen(escape(words.text("staff-inbox-empty"))))
        return
    rows = []
    colleagues = await people.by_ids(
        turn.session, turn.desk.vault, turn.organisation_id, [one.claimed_by for one in found if one.claimed_by]
    )
    for reply in found[:SHOWN_REPLIES]:
        mark = "❓" if reply.kind == "question" else "✉️"
        child = reply.child.name if reply.child else words.plain("staff-inbox-no-child")
        label = f"{mark} {child} · {reply.person.name} · {waited(reply, words, turn.now)}"
        if reply.status == "claimed" and reply.claimed_by in colleagues:
            label += f" · ✍️ {colleagues[reply.claimed_by].name}"
        rows.append((Button(label, Press("r", reply.id, "open").data),))
    _put(turn, Screen(escape(words.text("staff-inbox-list", count=len(found))), tuple(rows)))


async def reply_tapped(turn: Turn, press: Press) -> None:
    """Answer a tap on the list or on one parent's message."""
    if press.action == "list":
        await start(turn)
        return
    reply = await _load(turn, press.id)
    if reply is None:
        open_cards.refuse(turn, "staff-button-unknown")
    elif press.action == "reopen":
        await replies.reopen(turn.session, turn.organisation_id, reply.id)
        again = await _load(turn, reply.id)
        assert again is not None
        await _show_reply(turn, again)
    elif reply.status == "done":
        open_cards.refuse(turn, "staff-inbox-done-already")
    elif press.action == "answer":
        await _answer(turn, reply)
    elif press.action == "done":
        await replies.done(turn.session, turn.organisation_id, reply.id, open_cards.staff_of(turn).id, turn.now)
        undo = Button(turn.words.plain("staff-inbox-reopen"), Press("r", reply.id, "reopen").data)
        _put(turn, Screen(escape(turn.words.text("staff-inbox-done-now", name=reply.person.name)), ((undo,),)))
    elif press.action in {"open", "dutch", "original"}:
        await _show_reply(turn, reply, original=press.action == "original")
    else:
        open_cards.refuse(turn, "staff-button-unknown")


async def tapped(turn: Turn, press: Press) -> None:
    """Answer a tap on an answer under way."""
    card = await open_cards.find_open(turn, press.id, KIND)
    if card is None:
        return
    state = open_cards.read(card, SHAPE)
    if press.action == "stop":
        me = open_cards.staff_of(turn)
        await replies.release(turn.session, turn.organisation_id, state.reply_id, me.id)
        await open_cards.stop(turn, card)
        return
    news = await open_cards.told(turn, card, press.version)
    if press.action == "send":
        await send(turn, card, press, news)
        return
    reply = await _load(turn, state.reply_id)
    if press.action == "improve" and reply is not None:
        _, messages = await _render(turn, state, reply)
        await correction.start(turn, card, messages, press.argument)
        return
    if press.action == "spots" and reply is not None:
        draft, _ = await _render(turn, state, reply)
        await drafting.show_spots(turn, draft)
        return
    if press.action == "stock" and press.argument.isdigit() and int(press.argument) < len(STOCK):
        phrase = wording(SOURCE).plain(STOCK[int(press.argument)])
        said = f"{state.text} {phrase}".strip() if phrase not in state.text else state.text
        card, state = await open_cards.change(turn, card, SHAPE, lambda before: _typed(before, said))
    else:
        card, state = await open_cards.change(turn, card, SHAPE, lambda before: _tap(before, press))
    await show(turn, card, state, news)


async def text(turn: Turn, card: Card, words: str) -> None:
    """Take typed words as the answer; words typed on top of it stand below it."""
    card, state = await open_cards.change(turn, card, SHAPE, lambda before: _typed(before, words))
    await show(turn, card, state)


async def show(turn: Turn, card: Card, changed: AnswerCard | None = None, news: str = "") -> None:
    """Show an answer under way in this chat."""
    state: AnswerCard = changed or open_cards.read(card, SHAPE)
    reply = await _load(turn, state.reply_id)
    if reply is None:
        open_cards.refuse(turn, "staff-card-gone")
        return
    words = turn.words
    draft, rendered, messages = None, consenting.Messages(), consenting.Messages()
    if state.text and state.step != "text":
        draft, rendered = await _render(turn, state, reply)
        messages = consenting.agreed(rendered)
        seen = digest(messages)
        offers = await drafting.offers(turn, draft, messages, state.target)
        if (seen, offers) != (state.seen, state.offers):
            card, state = await open_cards.change(
                turn, card, SHAPE, lambda before: replace(before, seen=seen, offers=offers)
            )
    if draft is not None:
        wrong, left_out = drafting.wrong_days(turn, draft.text), consenting.others(turn, rendered)
        stays = drafting.as_typed(turn, draft.base)
        news = "\n".join(filter(None, (news, stays, wrong, left_out, await _others(turn, state, draft))))
    view = MessageView(
        card.id,
        card.version,
        audience=words.plain("staff-inbox-what", name=reply.person.name),
        draft=draft,
        previews=previews(messages),
        news=news,
        prefix="a",
    )
    shown = screen(state, view, words)
    if draft is None:
        stock = [
            view.press(words.plain(key), "stock", str(number)) for number, key in enumerate(STOCK) if words.has(key)
        ]
        said = escape((reply.dutch or reply.original)[:1500])
        ask = escape(words.text("staff-inbox-ask-text", name=reply.person.name))
        shown = Screen(f"💬 <i>{said}</i>\n\n{ask}", (*rows_of(stock, 1), *bottom(view, words, back=bool(state.text))))
    await open_cards.put(turn, card, shown)


async def send(turn: Turn, card: Card, press: Press, news: str) -> None:
    """Send an answer to the parent who asked, and mark the parent's message as dealt with."""
    state, me = open_cards.read(card, SHAPE), open_cards.staff_of(turn)
    reply = await _load(turn, state.reply_id)
    if reply is None or not state.text:
        await show(turn, card, state)
        return
    if not await replies.claim(turn.session, turn.organisation_id, reply.id, me.id, turn.now):
        await _somebody_else(turn, reply)
        return
    draft, rendered = await _render(turn, state, reply)
    messages = consenting.agreed(rendered)
    if rendered and not messages:
        consenting.refuse(turn, rendered)
        return
    if not messages:
        open_cards.refuse(turn, "staff-inbox-unreachable", name=reply.person.name)
        return
    if press.version != card.version or digest(messages) != state.seen:
        await show(turn, card, state, news or turn.words.text("staff-changed"))
        return
    doubts = [turn.words.text("staff-message-again")] if drafting.wrong_days(turn, draft.text) else []
    if draft.is_hard:
        doubts.append(turn.words.text("staff-message-hard", sentence=await drafting.hardest(turn, draft.text)))
    if await _others(turn, state, draft):
        doubts.append(turn.words.text("staff-other-child-again"))
    if doubts and not state.asked_again:
        card, state = await open_cards.change(
            turn, card, SHAPE, lambda before: replace(before, asked_again=True, step="preview")
        )
        await show(turn, card, state, "\n".join(doubts))
        return
    about = reply.child.id if reply.child else None
    body = {"typed": state.text, "sent": draft.text, "reply": reply.id}
    letters = [Letter(guardian.person.id, about, message) for guardian, message in messages]
    await notices.approve(
        turn.session,
        turn.desk.vault,
        turn.desk.outbox,
        me,
        KIND,
        body,
        letters,
        turn.now,
        card_id=card.id,
        group_id=card.group_id,
        child_id=about,
    )
    await replies.done(turn.session, turn.organisation_id, reply.id, me.id, turn.now)
    await open_cards.finish(turn, card)
    group = await groups.by_id(turn.session, turn.organisation_id, card.group_id) if card.group_id else None
    moment = open_cards.local(turn, group).time()
    said = turn.words.text("staff-inbox-sent", name=reply.person.name, time=moment)
    rows = ((Button(turn.words.plain("staff-inbox-back"), Press("r", 0, "list").data),),)
    await open_cards.collapse(turn, card, Screen(escape(said), rows))


async def answer_typed(turn: Turn, reply_id: int, said: str) -> None:
    """Take typed words as the answer to the parent's message that they were written under."""
    reply = await _load(turn, reply_id)
    if reply is None:
        open_cards.refuse(turn, "staff-button-unknown")
    elif reply.status == "done":
        open_cards.refuse(turn, "staff-inbox-done-already")
    else:
        await _answer(turn, reply, said)


async def _answer(turn: Turn, reply: Reply, said: str = "") -> None:
    """Claim a message and begin an answer, with the words when they were typed first, or go on with one's own."""
    me = open_cards.staff_of(turn)
    if not await replies.claim(turn.session, turn.organisation_id, reply.id, me.id, turn.now):
        await _somebody_else(turn, reply)
        return
    target = reply.child.id if reply.child else 0
    state = AnswerCard(step="text", audience="child", target=target, reply_id=reply.id)
    state = _typed(state, said) if said else state
    card = await open_cards.begin(turn, KIND, SHAPE, state, reply.child.group_id if reply.child else None)
    await show(turn, card, state)


async def _somebody_else(turn: Turn, reply: Reply) -> None:
    """Say who is answering already, or that it was done."""
    if reply.status == "done":
        open_cards.refuse(turn, "staff-inbox-done-already")
        return
    found = await people.by_id(turn.session, turn.desk.vault, turn.organisation_id, reply.claimed_by or 0)
    open_cards.refuse(turn, "staff-inbox-claimed", name=found.name if found else "?")


async def _render(turn: Turn, state: AnswerCard, reply: Reply) -> tuple[drafting.Draft, consenting.Messages]:
    names = await drafting.known_names(turn)
    draft = await drafting.draft(turn, state.text, names, state.undone, state.chosen, state.own_words, state.phrased)
    readers = await _readers(turn, reply)
    messages = await drafting.render(turn, KIND, readers, draft.text, names, about_child=reply.child is not None)
    return draft, messages


async def _others(turn: Turn, state: AnswerCard, draft: drafting.Draft) -> str:
    """Return which other children this parent will read about."""
    return await drafting.other_children(turn, {state.target: draft.text} if state.target else {})


async def _readers(turn: Turn, reply: Reply) -> list[Guardian]:
    """Return the parent who wrote, as guardian of the child, as long as that parent may get messages."""
    session, vault, organisation = turn.session, turn.desk.vault, turn.organisation_id
    if reply.child is not None:
        ids = [reply.child.id]
    else:
        links = await guardians.of_person(session, vault, organisation, reply.person.id)
        ids = [link.child.id for link in links]
    found = await guardians.recipients(session, vault, organisation, ids)
    return [guardian for guardian in found if guardian.person.id == reply.person.id][:1]


async def _load(turn: Turn, reply_id: int) -> Reply | None:
    """Return a parent's message that this member of staff may read."""
    reply = await replies.load(turn.session, turn.desk.vault, turn.organisation_id, reply_id)
    if reply is None or reply.child is None:
        return reply
    mine = await open_cards.my_groups(turn)
    return reply if may_in_group(turn.person, Right.INBOX, reply.child.group_id, mine) else None


async def _show_reply(turn: Turn, reply: Reply, *, original: bool = False) -> None:
    mine = await open_cards.my_groups(turn)
    group = mine.get(reply.child.group_id) if reply.child else None
    zone, news = group.time_zone if group else "Europe/Amsterdam", ""
    if reply.status == "claimed" and reply.claimed_by not in {None, open_cards.staff_of(turn).id}:
        found = await people.by_id(turn.session, turn.desk.vault, turn.organisation_id, reply.claimed_by or 0)
        news = turn.words.text("staff-inbox-claimed", name=found.name if found else "?")
    _put(turn, reply_screen(reply, turn.words, turn.now, zone, original=original, news=news))


def _tap(state: AnswerCard, press: Press) -> AnswerCard:
    if press.action in {"child", "group", "all", "list", "urgent"} or press.argument == "audience":
        return state  # an answer goes to the parent who wrote
    if press.action == "back" and state.step == "preview":
        return replace(state, step="text")
    after = tap(state, press.action, press.argument)
    assert isinstance(after, AnswerCard)
    return after


def _typed(state: AnswerCard, said: str) -> AnswerCard:
    after = typed(state, said)
    assert isinstance(after, AnswerCard)
    return after


def _put(turn: Turn, shown: Screen) -> None:
    """Show a screen in place after a tap, as a new message otherwise."""
    if isinstance(turn.event, Tap):
        turn.toast(turn.event.callback_id)
        turn.show(shown, turn.event.message_id)
    else:
        turn.say(shown)
