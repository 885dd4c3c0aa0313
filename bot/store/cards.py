"""Cards: half-finished work that waits, can be picked up by a colleague, and is never lost or overwritten."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Select, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.database import fresh_id
from bot.store.errors import CardChanged
from bot.store.schema import Card as CardRow
from bot.store.vault import SealKey, Vault
from bot.values import Card, Person

STATE = "card.state"


async def begin(
    session: AsyncSession,
    vault: Vault,
    person: Person,
    kind: str,
    state: Mapping[str, Any],
    now: dt.datetime,
    *,
    group_id: int | None = None,
    chat_id: int | None = None,
    message_id: int | None = None,
) -> Card:
    """Open a card; its message is known later, by `place` or by the `card_id` of an answer."""
    key = await vault.of_organisation(session, person.organisation_id)
    card_id = await fresh_id(session, CardRow.id)
    row = CardRow(
        id=card_id,
        organisation_id=person.organisation_id,
        kind=kind,
        author_id=person.id,
        group_id=group_id,
        state_sealed=key.seal_json(dict(state), STATE, card_id),
        version=1,
        status="open",
        chat_id=chat_id,
        message_id=message_id,
        updated_by=person.id,
        created_at=now,
        updated_at=now,
    )
    session.add(row)
    await session.flush()
    return _card(row, key)


async def load(session: AsyncSession, vault: Vault, organisation_id: int, card_id: int) -> Card | None:
    """Return a card of this organisation, open or not."""
    found = await _read(session, vault, organisation_id, select(CardRow).where(CardRow.id == card_id))
    return found[0] if found else None


async def save(
    session: AsyncSession,
    vault: Vault,
    card: Card,
    state: Mapping[str, Any],
    by: int,
    now: dt.datetime,
    *,
    group_id: int | None = None,
) -> Card:
    """Write a new state over the one that was read; raise `CardChanged` when it is no longer that one, or closed."""
    key = await vault.of_organisation(session, card.organisation_id)
    values: dict[str, Any] = {"state_sealed": key.seal_json(dict(state), STATE, card.id)}
    if group_id is not None:
        values["group_id"] = group_id
    return await _change(session, key, card, by, now, **values)


async def close(session: AsyncSession, vault: Vault, card: Card, status: str, by: int, now: dt.datetime) -> Card:
    """Close a card as "sent" or "cancelled"; raise `CardChanged` when it is no longer the one that was read."""
    key = await vault.of_organisation(session, card.organisation_id)
    return await _change(session, key, card, by, now, status=status)


async def place(session: AsyncSession, organisation_id: int, card_id: int, chat_id: int, message_id: int) -> None:
    """Note which message shows the card. This is no edit, so it leaves the version alone."""
    changed = update(CardRow).where(CardRow.organisation_id == organisation_id, CardRow.id == card_id)
    await session.execute(changed.values(chat_id=chat_id, message_id=message_id))


async def open_cards(
    session: AsyncSession,
    vault: Vault,
    organisation_id: int,
    *,
    author_id: int | None = None,
    group_ids: Sequence[int] = (),
    kind: str | None = None,
) -> list[Card]:
    """Return the open cards of an author or of these groups (either will do), last touched first."""
    found = select(CardRow).where(CardRow.status == "open")
    either = []
    if author_id is not None:
        either.append(CardRow.author_id == author_id)
    if group_ids:
        either.append(CardRow.group_id.in_(group_ids))
    if either:
        found = found.where(or_(*either))
    if kind is not None:
        found = found.where(CardRow.kind == kind)
    return await _read(session, vault, organisation_id, found.order_by(CardRow.updated_at.desc(), CardRow.id.desc()))


async def last_closed(
    session: AsyncSession, vault: Vault, organisation_id: int, kind: str, *, group_id: int | None = None, limit: int = 1
) -> list[Card]:
    """Return the cards of a kind that were sent last, newest first: yesterday's values, the last notice again."""
    found = select(CardRow).where(CardRow.status == "sent", CardRow.kind == kind)
    if group_id is not None:
        found = found.where(CardRow.group_id == group_id)
    newest = found.order_by(CardRow.updated_at.desc(), CardRow.id.desc()).limit(limit)
    return await _read(session, vault, organisation_id, newest)


async def _read(session: AsyncSession, vault: Vault, organisation_id: int, found: Select[CardRow]) -> list[Card]:
    key = await vault.of_organisation(session, organisation_id)
    fresh = found.where(CardRow.organisation_id == organisation_id).execution_options(populate_existing=True)
    return [_card(row, key) for row in await session.scalars(fresh)]


async def _change(session: AsyncSession, key: SealKey, card: Card, by: int, now: dt.datetime, **values: Any) -> Card:
    changed = (
        update(CardRow)
        .where(
            CardRow.organisation_id == card.organisation_id,
            CardRow.id == card.id,
            CardRow.version == card.version,
            CardRow.status == "open",
        )
        .values(version=card.version + 1, updated_by=by, updated_at=now, **values)
        .returning(CardRow)
        .execution_options(populate_existing=True)
    )
    row = await session.scalar(changed)
    if row is None:
        raise CardChanged(f"card {card.id} is no longer at version {card.version}")
    return _card(row, key)


def _card(row: CardRow, key: SealKey) -> Card:
    return Card(
        id=row.id,
        organisation_id=row.organisation_id,
        kind=row.kind,
        author_id=row.author_id,
        group_id=row.group_id,
        state=key.read_json(row.state_sealed, STATE, row.id),
        version=row.version,
        status=row.status,
        chat_id=row.chat_id,
        message_id=row.message_id,
        updated_by=row.updated_by,
        updated_at=row.updated_at,
    )
