"""Writing a message in one's own words: typed text, what changed and why, what parents read, and only then sending."""

from __future__ import annotations

from dataclasses import replace

from pydantic import TypeAdapter

from bot.conversations.presses import Press
from bot.conversations.rights import Right, may
from bot.conversations.staff import consenting, correction, drafting, open_cards
from bot.conversations.staff import sent as sent_card
from bot.conversations.staff.message_card import MessageCard, tap, typed
from bot.conversations.staff.message_screen import MessageView, screen
from bot.conversations.turn import Turn
from bot.rendering import digest, previews, shortened
from bot.screens import Screen
from bot.store import children, notices
from bot.values import Card, Child, Group, Letter, Urgency

KIND = "message"
TEXT_LIMIT = 6000  # characters; Telegram hands over what is longer than 4096 in pieces
SHAPE = TypeAdapter(MessageCard)


def begun(card: Card) -> bool:
    """Tell whether a card holds enough to be worth going on with."""
    return bool(open_cards.read(card, SHAPE).text)


async def name(turn: Turn, card: Card) -> str:
    """Return what a card is about, in a few words."""
    return turn.words.plain("staff-message-what", text=shortened(open_cards.read(card, SHAPE).text, 30))


async def start(turn: Turn, text: str = "", photo: str = "") -> None:
    """Begin a message, with the text when that was typed first; a photo begins with the question who is on it."""
    mine = await open_cards.my_groups(turn)
    if not mine:
        open_cards.refuse(turn, "staff-no-groups")
        return
    state = MessageCard(text=text)
    if photo:
        named = await _mentioned(turn, state, mine)
        state = replace(state, step="pictured", photo=photo, pictured=tuple(child.id for child in named))
    group_id = next(iter(mine)) if len(mine) == 1 else None
    card = await open_cards.begin(turn, KIND, SHAPE, state, group_id)
    await show(turn, card, state)


async def tapped(turn: Turn, press: Press) -> None:
    """Answer a tap on a message."""
    opened = await open_cards.opened(turn, press, KIND, correct, send)
    if opened is None:
        return
    card, news = opened
    if press.action == "improve":
        _, messages = await _render(turn, open_cards.read(card, SHAPE))
        await correction.start(turn, card, messages, press.argument)
        return
    if press.action == "spots":
        draft, _ = await _render(turn, open_cards.read(card, SHAPE))
        await drafting.show_spots(turn, draft)
        return
    if not await drafting.may_choose(turn, press):
        open_cards.refuse(turn, "staff-not-allowed")
        return
    group_id = await drafting.group_after(turn, press)
    card, state = await open_cards.change(
        turn, card, SHAPE, lambda before: tap(before, press.action, press.argument), group_id
    )
    await show(turn, card, state, news)


async def text(turn: Turn, card: Card, words: str) -> None:
    """Take typed words as the text of a message; words typed on top of it stand below it."""
    length = len(typed(open_cards.read(card, SHAPE), words).text)
    if length > TEXT_LIMIT:
        open_cards.refuse(turn, "staff-text-too-long", length=length, limit=TEXT_LIMIT)
        return
    card, state = await open_cards.change(turn, card, SHAPE, lambda before: typed(before, words))
    await show(turn, card, state)


async def show(turn: Turn, card: Card, changed: MessageCard | None = None, news: str = "") -> None:
    """Show a message in this chat."""
    state: MessageCard = changed or open_cards.read(card, SHAPE)
    mine = await open_cards.my_groups(turn)
    draft, rendered, messages = None, consenting.Messages(), consenting.Messages()
    if state.filled and state.audience and state.step not in {"audience", "children", "text", "pictured"}:
        draft, rendered = await _render(turn, state)
        messages = consenting.agreed(rendered)
        seen = digest(messages)
        offers = await drafting.offers(turn, draft, messages, state.about)
        if (seen, offers) != (state.seen, state.offers):
            card, state = await open_cards.change(
                turn, card, SHAPE, lambda before: replace(before, seen=seen, offers=offers)
            )
    if draft is not None:
        wrong, left_out = drafting.wrong_days(turn, draft.text), consenting.others(turn, rendered)
        apart = await consenting.not_together(turn, state.pictured)
        stays = drafting.as_typed(turn, draft.base)
        news = "\n".join(filter(None, (news, stays, apart, wrong, left_out, await _others(turn, state, draft))))
    me = open_cards.staff_of(turn)
    view = MessageView(
        card.id,
        card.version,
        {group.id: group.name for group in mine.values()},
        await _listed(turn, state, mine),
        await _mentioned(turn, state, mine) if state.step == "audience" else (),
        may(me, Right.MESSAGE_GROUP),
        may(me, Right.MESSAGE_ALL),
        await _audience(turn, state),
        draft,
        previews(messages),
        news or (turn.words.text("staff-message-correcting") if state.corrects else ""),
    )
    await open_cards.put(turn, card, screen(state, view, turn.words))


async def send(turn: Turn, card: Card, press: Press, news: str) -> None:
    """Send what the card showed, unless it has changed since or asks for a second look."""
    state = open_cards.read(card, SHAPE)
    me = open_cards.staff_of(turn)
    if not state.filled or not state.audience:
        await show(turn, card, state)
        return
    if not await _may_reach(turn, state):
        open_cards.refuse(turn, "staff-not-allowed")
        return
    if apart := await consenting.not_together(turn, state.pictured):
        open_cards.refuse_with(turn, apart)
        return
    draft, rendered = await _render(turn, state)
    messages = consenting.agreed(rendered)
    if not messages:
        consenting.refuse(turn, rendered)
        return
    if press.version != card.version or digest(messages) != state.seen:
        await show(turn, card, state, news or turn.words.text("staff-changed"))
        return
    if not state.asked_again and (doubt := await _doubt(turn, state, draft, messages)):
        again = replace(state, asked_again=True, step="preview")
        card, state = await open_cards.change(turn, card, SHAPE, lambda before: again)
        await show(turn, card, state, doubt)
        return
    body = {"typed": state.text, "sent": draft.text, "audience": state.audience, "target": state.target}
    about = state.about or None
    pictured = state.audience == "pictured"
    letters = [
        Letter(guardian.person.id, guardian.child.id if pictured else about, message) for guardian, message in messages
    ]
    vault, outbox = turn.desk.vault, turn.desk.outbox
    if state.corrects:
        newest = {
            one.person_id: one.id for one in await notices.deliveries(turn.session, me.organisation_id, state.corrects)
        }
        letters = [replace(letter, edits_delivery_id=newest.get(letter.person_id)) for letter in letters]
        await notices.correct(turn.session, vault, outbox, me, state.corrects, body, letters, turn.now)
        sent = state.corrects
    else:
        urgency = Urgency.URGENT if state.urgent else Urgency.NORMAL
        sent, _ = await notices.approve(
            turn.session,
            vault,
            outbox,
            me,
            KIND,
            body,
            letters,
            turn.now,
            urgency=urgency,
            card_id=card.id,
            group_id=state.target if state.audience == "group" else None,
            child_id=about,
        )
    card, state = await open_cards.change(turn, card, SHAPE, lambda before: replace(before, sent=sent))
    await open_cards.finish(turn, card)
    line = await _line(turn, card, state, len(messages))
    await sent_card.follow(turn, sent, len(messages), line)
    await open_cards.collapse(turn, card, line)


async def correct(turn: Turn, press: Press) -> None:
    """Open a sent message again; what is sent next changes the message that parents already have."""
    old = await open_cards.find(turn, press.id, KIND)
    if old is None:
        return
    state = open_cards.read(old, SHAPE)
    if not state.sent:
        open_cards.refuse(turn, "staff-button-unknown")
        return
    again = replace(state, corrects=state.sent, sent=0, step="text", asked_again=False)
    card = await open_cards.begin(turn, KIND, SHAPE, again, old.group_id)
    await show(turn, card, again)


async def _render(turn: Turn, state: MessageCard) -> tuple[drafting.Draft, consenting.Messages]:
    names = await drafting.known_names(turn)
    draft = await drafting.draft(turn, state.text, names, state.undone, state.chosen, state.own_words, state.phrased)
    readers = await drafting.recipients(turn, state.audience, state.target, state.pictured)
    messages = await drafting.render(
        turn,
        "photo" if state.photo else KIND,
        readers,
        draft.text,
        names,
        about_child=bool(state.about),
        urgent=state.urgent,
        corrected=bool(state.corrects),
    )
    if state.photo:
        messages = [
            (guardian, replace(message, photo=state.photo, pictured=state.pictured)) for guardian, message in messages
        ]
    return draft, messages


async def _doubt(turn: Turn, state: MessageCard, draft: drafting.Draft, messages: consenting.Messages) -> str:
    """Return why a message deserves a second look, or nothing."""
    doubts = [turn.words.text("staff-message-again")] if drafting.wrong_days(turn, draft.text) else []
    if state.urgent and (dutch := drafting.readers_of_dutch(messages)):
        doubts.append(turn.words.text("staff-message-urgent-dutch", names=", ".join(dutch)))
    if draft.foreign:
        doubts.append(turn.words.text("staff-message-foreign-again"))
    elif draft.is_hard:
        doubts.append(turn.words.text("staff-message-hard", sentence=await drafting.hardest(turn, draft.text)))
    if await _others(turn, state, draft):
        doubts.append(turn.words.text("staff-other-child-again"))
    return "\n".join(doubts)


async def _others(turn: Turn, state: MessageCard, draft: drafting.Draft) -> str:
    """Return whom others will read about: another child than theirs, or a child whose health the text tells."""
    if state.about:
        return await drafting.other_children(turn, {state.about: draft.text})
    return await drafting.health_to_many(turn, draft.text)


async def _line(turn: Turn, card: Card, state: MessageCard, count: int) -> Screen:
    """Return the one line that a sent card leaves behind."""
    words = turn.words
    group = (await open_cards.my_groups(turn)).get(card.group_id or 0)
    title = words.plain("staff-photo-title" if state.photo else "staff-message-title")
    what = f"{title} · {await _audience(turn, state)}"
    key = "staff-sent-again" if state.corrects else "staff-sent"
    said = words.text(key, what=what, count=count, time=open_cards.local(turn, group).time())
    return sent_card.left_behind(turn, card, said)


async def _audience(turn: Turn, state: MessageCard) -> str:
    """Return in words who reads the message."""
    if state.audience != "pictured":
        return await drafting.audience_name(turn, state.audience, state.target)
    every = await children.every(turn.session, turn.desk.vault, turn.organisation_id)
    names = [child.name for child in every if child.id in state.pictured]
    return turn.words.plain("staff-message-to-parents-of", child=", ".join(names))


async def _mentioned(turn: Turn, state: MessageCard, mine: dict[int, Group]) -> tuple[Child, ...]:
    """Return the children of my groups whose names stand in the text: most likely it is for their parents."""
    if not state.text:
        return ()
    every = await children.every(turn.session, turn.desk.vault, turn.organisation_id)
    return tuple(child for child in every if child.group_id in mine and drafting.names_child(state.text, child))


async def _listed(turn: Turn, state: MessageCard, mine: dict[int, Group]) -> dict[int, Child]:
    """Return the children to choose from: those of one group, or for a photo those of all my groups."""
    if state.step not in {"children", "pictured"}:
        return {}
    every = await children.every(turn.session, turn.desk.vault, turn.organisation_id)
    groups = set(mine) if state.step == "pictured" else {state.group_id}
    return {child.id: child for child in every if child.group_id in groups}


async def _may_reach(turn: Turn, state: MessageCard) -> bool:
    """Tell whether this member of staff may write to whom the message is for."""
    if state.audience != "pictured":
        return await drafting.may_reach(turn, state.audience, state.target)
    return all([await drafting.may_reach(turn, "child", child) for child in state.pictured])
