"""What became of something that was sent: who has it, who read it, who can't be reached and what to do then."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from bot.conversations.presses import Press
from bot.conversations.staff import open_cards
from bot.conversations.turn import Turn
from bot.screens import Button, Screen, Tap, escape
from bot.store import cards, followed, groups, notices, people
from bot.values import Card, DeliveryState, DeliveryStatus

PREFIXES = {"handover": "h", "message": "m", "notice": "n"}
NAMED = 15  # guardians shown by name; of more only the counts, and those who need something


def left_behind(turn: Turn, card: Card, text: str) -> Screen:
    """Return the one line that a sent card leaves behind: correct it, or look who has it."""
    words = turn.words
    correct = Button(words.plain("staff-correct"), Press(PREFIXES[card.kind], card.id, "correct").data)
    arrived = Button(words.plain("staff-sent-look"), Press("o", card.id, "look").data)
    return Screen(escape(text), ((correct, arrived),))


async def follow(turn: Turn, notice_id: int, readers: int, screen: Screen) -> None:
    """Let the line of a message to several guardians tell how far its sending is."""
    if readers > 1 and isinstance(turn.event, Tap):
        await followed.follow(
            turn.session,
            turn.desk.vault,
            turn.organisation_id,
            notice_id,
            chat_id=turn.event.chat_id,
            message_id=turn.event.message_id,
            locale=turn.words.tag,
            screen=screen,
        )


async def tapped(turn: Turn, press: Press) -> None:
    """Show where the messages of a sent card stand now."""
    card = await cards.load(turn.session, turn.desk.vault, turn.organisation_id, press.id)
    if card is None or card.kind not in PREFIXES or press.action != "look":
        open_cards.refuse(turn, "staff-button-unknown")
        return
    kept = await open_cards.find(turn, press.id, card.kind)
    if kept is None:
        return
    newest = await _newest(turn, kept)
    if not newest:
        open_cards.refuse(turn, "staff-card-gone")
        return
    assert isinstance(turn.event, Tap)
    turn.toast(turn.event.callback_id)
    for notice_id in {one.notice_id for one in newest}:  # what is shown now is more than the line would tell
        await followed.leave(turn.session, turn.organisation_id, notice_id)
    group = await groups.by_id(turn.session, turn.organisation_id, kept.group_id) if kept.group_id else None
    moment = open_cards.local(turn, group).time()
    head = turn.words.text("staff-sent-state", time=moment)
    names = await people.by_ids(turn.session, turn.desk.vault, turn.organisation_id, [one.person_id for one in newest])
    counts = Counter(one.state for one in newest)
    read = sum(one.understood_at is not None for one in newest)
    lines = [f"<b>{escape(head)}</b>", escape(turn.words.text("staff-sent-read", read=read, count=len(newest)))]
    if len(newest) > NAMED:
        for state, count in counts.items():
            lines.append(f"{count} × {escape(turn.words.text(f'staff-sent-{state.value}'))}")
    fine = {DeliveryState.SENT, DeliveryState.WAITING, DeliveryState.SENDING}
    shown = newest if len(newest) <= NAMED else [one for one in newest if one.state not in fine][:NAMED]
    for one in shown:
        name = names[one.person_id].name if one.person_id in names else "–"
        mark = " 👍" if one.understood_at else ""
        lines.append(f"{escape(name)}: {escape(turn.words.text(f'staff-sent-{one.state.value}'))}{mark}")
    turn.show(replace(left_behind(turn, kept, ""), text="\n".join(lines)), turn.event.message_id)


async def _newest(turn: Turn, card: Card) -> list[DeliveryStatus]:
    """Return the newest delivery to each guardian; a correction counts for the message that it changes."""
    sent = card.state.get("sent") or 0
    found: dict[tuple[int, int], DeliveryStatus] = {}
    for notice_id in sent.values() if isinstance(sent, dict) else [sent]:
        for one in await notices.deliveries(turn.session, turn.organisation_id, int(notice_id)):
            before = found.get((notice_id, one.person_id))
            if before is None or one.understood_at or not before.understood_at:
                found[notice_id, one.person_id] = one
    return list(found.values())
