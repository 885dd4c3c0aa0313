"""Who did what, when, about which child; never content. Each row's hash covers the row before it."""

from __future__ import annotations

import datetime as dt
import hashlib
import json

from sqlalchemy import Integer, cast, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.schema import Audit

START = b"\x00" * 32
PAGE = 1000
LOCK_SPACE = 0x0B53  # keeps our advisory locks apart from those of others


async def record(
    session: AsyncSession,
    organisation_id: int,
    action: str,
    now: dt.datetime,
    *,
    actor_id: int | None = None,
    child_id: int | None = None,
    subject: str = "",
) -> None:
    """Append a row; `subject` is an id such as "delivery:17", never words. One writer per organisation at a time."""
    await session.execute(select(func.pg_advisory_xact_lock(cast(LOCK_SPACE, Integer), cast(organisation_id, Integer))))
    last = select(Audit.hash).where(Audit.organisation_id == organisation_id).order_by(Audit.id.desc()).limit(1)
    previous = await session.scalar(last) or START
    row = Audit(
        organisation_id=organisation_id,
        at=now,
        actor_id=actor_id,
        action=action,
        child_id=child_id,
        subject=subject,
        previous_hash=previous,
    )
    row.hash = _hash(row)
    session.add(row)
    await session.flush()


async def first_broken(session: AsyncSession, organisation_id: int) -> int | None:
    """Return the id of the first row that was changed, removed or slipped in; None when the chain is whole.

    Rows cut off at the end can't be seen from the chain alone: keep its `mark` elsewhere to notice that.
    """
    previous, last_id = START, 0
    found = select(Audit).where(Audit.organisation_id == organisation_id).order_by(Audit.id).limit(PAGE)
    while True:
        page = await session.scalars(found.where(Audit.id > last_id).execution_options(populate_existing=True))
        rows = page.all()
        for row in rows:
            if row.previous_hash != previous or row.hash != _hash(row):
                return row.id
            previous, last_id = row.hash, row.id
        if len(rows) < PAGE:
            return None


async def mark(session: AsyncSession, organisation_id: int) -> str:
    """Return the end of the chain in short, to be kept in another place; "" when there is no row yet."""
    newest = select(Audit).where(Audit.organisation_id == organisation_id).order_by(Audit.id.desc()).limit(1)
    row = await session.scalar(newest)
    return "" if row is None else f"{organisation_id}:{row.id}:{row.hash.hex()}"


async def holds(session: AsyncSession, mark: str) -> bool:
    """Tell whether the row of an earlier mark is still there and the same; False too for what is no mark."""
    organisation, _, rest = mark.strip().partition(":")
    row_id, _, hash_ = rest.partition(":")
    if not (organisation.isdecimal() and row_id.isdecimal() and len(hash_) == 64):
        return False
    row = await session.get(Audit, int(row_id), populate_existing=True)
    return row is not None and row.organisation_id == int(organisation) and row.hash.hex() == hash_


def _hash(row: Audit) -> bytes:
    facts = [row.organisation_id, int(row.at.timestamp() * 1_000_000), row.actor_id, row.action, row.child_id]
    return hashlib.sha256(row.previous_hash + json.dumps([*facts, row.subject]).encode()).digest()
