"""Raw updates, stored before the channel forgets them, and the answers that their turns decided on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Integer, Update, cast, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.database import fresh_ids
from bot.store.schema import InboxRow, PersonRow
from bot.store.vault import Vault

PAYLOAD = "inbox.payload"
ANSWERS = "inbox.answers"


@dataclass(frozen=True, slots=True)
class Arrival:
    """Hold one update on its way in; `chat_id` is None for one that belongs to no chat."""

    update_id: int
    chat_id: int | None
    payload: Any


@dataclass(frozen=True, slots=True)
class Stored:
    """Hold one stored update: unhandled (`answers` is None), or handled with answers of which some are done."""

    id: int
    payload: Any
    attempts: int
    answers: Sequence[dict[str, Any]] | None
    answers_done: int


async def store(
    session: AsyncSession, vault: Vault, organisation_id: int, arrivals: Sequence[Arrival], now: dt.datetime
) -> set[int]:
    """Store updates that are not stored yet and return the chats that have something new."""
    if not arrivals:
        return set()
    key = await vault.of_organisation(session, organisation_id)
    rows = [
        {
            "id": row_id,
            "organisation_id": organisation_id,
            "update_id": arrival.update_id,
            "chat_id": arrival.chat_id,
            "payload_sealed": key.seal_json(arrival.payload, PAYLOAD, row_id),
            "received_at": now,
            "attempts": 0,
            "answers_done": 0,
            "fault": "",
            "finished_at": now if arrival.chat_id is None else None,
        }
        for row_id, arrival in zip(await fresh_ids(session, InboxRow.id, len(arrivals)), arrivals, strict=True)
    ]
    known = ["organisation_id", "update_id"]
    added = insert(InboxRow).values(rows).on_conflict_do_nothing(index_elements=known).returning(InboxRow.chat_id)
    return {chat_id for chat_id in await session.scalars(added) if chat_id is not None}


async def open_chats(session: AsyncSession, organisation_id: int) -> list[int]:
    """Return the chats with unfinished updates."""
    found = select(InboxRow.chat_id).where(
        InboxRow.organisation_id == organisation_id, InboxRow.finished_at.is_(None), InboxRow.chat_id.is_not(None)
    )
    return [chat_id for chat_id in await session.scalars(found.distinct()) if chat_id is not None]


async def take_turn(session: AsyncSession, organisation_id: int, chat_id: int) -> None:
    """Wait until no other process works on this chat; the place is given up at the end of the transaction."""
    place = func.hashtext(f"inbox:{organisation_id}:{chat_id}")
    await session.execute(select(func.pg_advisory_xact_lock(cast(organisation_id % 2**31, Integer), place)))


async def next_open(session: AsyncSession, vault: Vault, organisation_id: int, chat_id: int) -> Stored | None:
    """Return the oldest unfinished update of a chat."""
    found = (
        select(InboxRow)
        .where(
            InboxRow.organisation_id == organisation_id,
            InboxRow.chat_id == chat_id,
            InboxRow.finished_at.is_(None),
        )
        .order_by(InboxRow.update_id)
        .limit(1)
        .execution_options(populate_existing=True)
    )
    row = await session.scalar(found)
    if row is None:
        return None
    key = await vault.of_organisation(session, organisation_id)
    answers = None if row.answers_sealed is None else key.read_json(row.answers_sealed, ANSWERS, row.id)
    payload = key.read_json(row.payload_sealed, PAYLOAD, row.id)
    return Stored(row.id, payload, row.attempts, answers, row.answers_done)


async def handled(
    session: AsyncSession,
    vault: Vault,
    organisation_id: int,
    row_id: int,
    answers: Sequence[dict[str, Any]],
    now: dt.datetime,
    *,
    fault: str = "",
) -> None:
    """Note in the turn's own transaction that an update was handled, with the answers that must follow."""
    values: dict[str, Any] = {"handled_at": now, "fault": fault}
    if answers:
        key = await vault.of_organisation(session, organisation_id)
        values["answers_sealed"] = key.seal_json(list(answers), ANSWERS, row_id)
    else:
        values["finished_at"] = now
    await session.execute(_one(row_id).values(**values))


async def attempted(session: AsyncSession, row_id: int, fault: str) -> None:
    """Count a turn that failed."""
    await session.execute(_one(row_id).values(attempts=InboxRow.attempts + 1, fault=fault))


async def answered(session: AsyncSession, row_id: int, done: int) -> None:
    """Tick off one answer: so many are done now."""
    await session.execute(_one(row_id).values(answers_done=done))


async def finish(session: AsyncSession, row_id: int, now: dt.datetime, *, fault: str = "") -> None:
    """Close an update for good; of a chat of nobody here (a stranger, or somebody erased) only its number stays."""
    values: dict[str, Any] = {"finished_at": now}
    if fault:
        values["fault"] = fault
    await session.execute(_one(row_id).values(**values))
    known = select(PersonRow.id).where(
        PersonRow.organisation_id == InboxRow.organisation_id,
        or_(PersonRow.user_id == InboxRow.chat_id, PersonRow.chat_id == InboxRow.chat_id),
    )
    emptied = _one(row_id).where(~known.exists())
    await session.execute(emptied.values(chat_id=None, payload_sealed=b"", answers_sealed=None))


def _one(row_id: int) -> Update:
    return update(InboxRow).where(InboxRow.id == row_id)
