"""Who gets a message and who does not, because they did not agree to what is in it; staff see both before sending."""

from __future__ import annotations

from collections.abc import Sequence

from bot.consent import purposes
from bot.conversations.staff import open_cards
from bot.conversations.turn import Turn
from bot.store import children, guardians
from bot.values import Guardian, ParentMessage, Purpose

Messages = list[tuple[Guardian, ParentMessage]]
ASKED = {Purpose.HEALTH: "staff-consent-health", Purpose.PHOTO: "staff-consent-photo"}


def agreed(messages: Messages) -> Messages:
    """Return the messages whose readers agreed to all that is in them."""
    return [(guardian, message) for guardian, message in messages if guardian.consents.issuperset(purposes(message))]


def others(turn: Turn, messages: Messages) -> str:
    """Return the sentences that name who gets nothing and say what staff can do, or nothing."""
    lines = []
    for purpose, key in ASKED.items():
        names = [
            guardian.person.name
            for guardian, message in messages
            if purpose in purposes(message) and purpose not in guardian.consents
        ]
        if names:
            lines.append(turn.words.text(key, names=", ".join(dict.fromkeys(names))))
    return "\n".join(lines)


async def not_together(turn: Turn, pictured: Sequence[int]) -> str:
    """Return the sentence that names who may not be on a photo with other children, or nothing.

    All confirmed guardians of a child must have agreed, and there must be one: silence is no consent.
    """
    names = []
    for child_id in pictured if len(pictured) > 1 else ():
        links = await guardians.of_child(turn.session, turn.desk.vault, turn.organisation_id, child_id)
        confirmed = [link for link in links if link.status == "confirmed"]
        if not confirmed or any(Purpose.PHOTO_OTHERS not in link.consents for link in confirmed):
            child = await children.by_id(turn.session, turn.desk.vault, turn.organisation_id, child_id)
            names += [child.name] if child else []
    return turn.words.text("staff-photo-not-together", names=", ".join(names)) if names else ""


def refuse(turn: Turn, messages: Messages) -> None:
    """Say why there is nobody to send to."""
    said = others(turn, messages)
    if said:
        open_cards.refuse_with(turn, said)
    else:
        open_cards.refuse(turn, "staff-nobody")
