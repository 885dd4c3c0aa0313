"""The line that a sent message leaves in a staff chat, kept so that the delivery can tell there how far it is."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.screens import Button, Screen
from bot.store.schema import Delivery, NoticeRow
from bot.store.vault import Vault
from bot.values import DeliveryState

FOLLOWED = "notice.followed"


@dataclass(frozen=True, slots=True)
class Followed:
    """Hold where the line stands, in which language and what it says, and how many guardians are in each state."""

    chat_id: int
    message_id: int
    locale: str
    screen: Screen
    states: Counter[DeliveryState]


async def follow(
    session: AsyncSession,
    vault: Vault,
    organisation_id: int,
    notice_id: int,
    *,
    chat_id: int,
    message_id: int,
    locale: str,
    screen: Screen,
) -> None:
    """Let the delivery of a notice be told in this message from now on; `screen` is the line without that."""
    key = await vault.of_organisation(session, organisation_id)
    rows = [[asdict(button) for button in row] for row in screen.rows]
    kept = {"chat": chat_id, "message": message_id, "locale": locale, "text": screen.text, "rows": rows}
    await _set(session, organisation_id, notice_id, key.seal_json(kept, FOLLOWED, notice_id))


async def leave(session: AsyncSession, organisation_id: int, notice_id: int) -> None:
    """Leave the message alone: something else stands there now."""
    await _set(session, organisation_id, notice_id, None)


async def load(session: AsyncSession, vault: Vault, organisation_id: int, notice_id: int) -> Followed | None:
    """Return the line of a notice with how far its sending is; of two deliveries to a guardian the later one counts."""
    sealed = await session.scalar(
        select(NoticeRow.followed_sealed).where(NoticeRow.organisation_id == organisation_id, NoticeRow.id == notice_id)
    )
    if sealed is None:
        return None
    found = select(Delivery.person_id, Delivery.state).where(
        Delivery.organisation_id == organisation_id, Delivery.notice_id == notice_id
    )
    newest = {person: DeliveryState(state) for person, state in (await session.execute(found.order_by(Delivery.id)))}
    kept = (await vault.of_organisation(session, organisation_id)).read_json(sealed, FOLLOWED, notice_id)
    rows = tuple(tuple(Button(**button) for button in row) for row in kept["rows"])
    return Followed(kept["chat"], kept["message"], kept["locale"], Screen(kept["text"], rows), Counter(newest.values()))


async def _set(session: AsyncSession, organisation_id: int, notice_id: int, sealed: bytes | None) -> None:
    changed = update(NoticeRow).where(NoticeRow.organisation_id == organisation_id, NoticeRow.id == notice_id)
    await session.execute(changed.values(followed_sealed=sealed))
