"""What parents wrote or asked, until a staff member has dealt with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import Select, and_, case, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.children import as_child
from bot.store.database import fresh_id
from bot.store.people import as_person
from bot.store.schema import ChildRow, Delivery, NoticeRow, PersonRow
from bot.store.schema import Reply as ReplyRow
from bot.store.vault import Vault
from bot.values import Person, Reply
from simplify.types import Provenance

ORIGINAL = "reply.original"
DUTCH = "reply.dutch"
PHOTO = "reply.photo"
CLAIM_LASTS = dt.timedelta(minutes=15)  # after that a colleague may take over
Rows = Select[ReplyRow, PersonRow, ChildRow | None]


async def record(
    session: AsyncSession,
    vault: Vault,
    person: Person,
    original: str,
    now: dt.datetime,
    *,
    language: str,
    dutch: str | None = None,
    provenance: Provenance = Provenance.UNTRANSLATED,
    child_id: int | None = None,
    delivery_id: int | None = None,
    kind: str = "text",
    photo: str = "",
    inbox_id: int | None = None,
) -> int:
    """Store a reply as it came and (or None) in Dutch; `kind` is "text", "question" or "photo" (then `photo` is the
    channel's id of it and `original` the caption). Returns its id.
    """
    key = await vault.of(session, person.organisation_id, child_id)
    reply_id = await fresh_id(session, ReplyRow.id)
    session.add(
        ReplyRow(
            id=reply_id,
            organisation_id=person.organisation_id,
            person_id=person.id,
            child_id=child_id,
            delivery_id=delivery_id,
            kind=kind,
            original_sealed=key.seal(original, ORIGINAL, reply_id),
            dutch_sealed=None if dutch is None else key.seal(dutch, DUTCH, reply_id),
            photo_sealed=key.seal(photo, PHOTO, reply_id) if photo else None,
            language=language,
            provenance=provenance.value,
            status="new",
            inbox_id=inbox_id,
            created_at=now,
        )
    )
    await session.flush()
    return reply_id


async def about(session: AsyncSession, vault: Vault, person: Person, reply_id: int, child_id: int) -> bool:
    """Note which child a reply of this parent is about, and seal it under that child's key; false when already done."""
    found = select(ReplyRow).where(
        ReplyRow.organisation_id == person.organisation_id,
        ReplyRow.id == reply_id,
        ReplyRow.person_id == person.id,
        ReplyRow.child_id.is_(None),
        ReplyRow.status != "done",
    )
    row = await session.scalar(found.with_for_update())
    if row is None:
        return False
    owner = await vault.of(session, person.organisation_id, None)
    key = await vault.of(session, person.organisation_id, child_id)
    row.original_sealed = key.seal(owner.open(row.original_sealed, ORIGINAL, reply_id), ORIGINAL, reply_id)
    if row.dutch_sealed is not None:
        row.dutch_sealed = key.seal(owner.open(row.dutch_sealed, DUTCH, reply_id), DUTCH, reply_id)
    if row.photo_sealed is not None:
        row.photo_sealed = key.seal(owner.open(row.photo_sealed, PHOTO, reply_id), PHOTO, reply_id)
    row.child_id = child_id
    await session.flush()
    return True


async def counts(session: AsyncSession, organisation_id: int, person_id: int) -> tuple[int, int]:
    """Count the messages that reached a guardian, and those that the guardian wrote."""
    sent = select(func.count()).where(
        Delivery.organisation_id == organisation_id,
        Delivery.person_id == person_id,
        Delivery.state == "sent",
        Delivery.edits_delivery_id.is_(None),
    )
    written = select(func.count()).where(ReplyRow.organisation_id == organisation_id, ReplyRow.person_id == person_id)
    return int(await session.scalar(sent) or 0), int(await session.scalar(written) or 0)


async def wrote_since(session: AsyncSession, person: Person, since: dt.datetime, *, besides: int) -> bool:
    """Tell whether a parent wrote something since a moment, besides one reply."""
    found = select(func.count()).where(
        ReplyRow.organisation_id == person.organisation_id,
        ReplyRow.person_id == person.id,
        ReplyRow.id != besides,
        ReplyRow.created_at >= since,
    )
    return bool(await session.scalar(found))


async def waiting(
    session: AsyncSession,
    vault: Vault,
    organisation_id: int,
    *,
    group_ids: Sequence[int] | None = None,
    limit: int = 50,
) -> list[Reply]:
    """Return the replies that nobody finished: answers to urgent notices and ❓ on top, then longest first.

    With `group_ids` only replies about children of these groups and those about no single child.
    """
    urgent = case((or_(NoticeRow.urgency == "urgent", ReplyRow.kind == "question"), 0), else_=1)
    found = (
        _replies(organisation_id, group_ids)
        .outerjoin(Delivery, Delivery.id == ReplyRow.delivery_id)
        .outerjoin(NoticeRow, NoticeRow.id == Delivery.notice_id)
        .where(ReplyRow.status != "done")
        .order_by(urgent, ReplyRow.created_at, ReplyRow.id)
        .limit(limit)
    )
    return await _read(session, vault, organisation_id, found)


async def count_waiting(session: AsyncSession, organisation_id: int, *, group_ids: Sequence[int] | None = None) -> int:
    """Count the replies that nobody finished."""
    waiting_ones = _replies(organisation_id, group_ids).where(ReplyRow.status != "done").subquery()
    return int(await session.scalar(select(func.count()).select_from(waiting_ones)) or 0)


async def load(session: AsyncSession, vault: Vault, organisation_id: int, reply_id: int) -> Reply | None:
    """Return a reply of this organisation."""
    found = await _read(session, vault, organisation_id, _replies(organisation_id, None).where(ReplyRow.id == reply_id))
    return found[0] if found else None


async def claim(session: AsyncSession, organisation_id: int, reply_id: int, by: int, now: dt.datetime) -> bool:
    """Take a reply on as staff member `by`; false when it is done or a colleague took it less than 15 minutes ago."""
    stale = and_(ReplyRow.status == "claimed", ReplyRow.claimed_at < now - CLAIM_LASTS)
    changed = (
        update(ReplyRow)
        .where(
            ReplyRow.organisation_id == organisation_id,
            ReplyRow.id == reply_id,
            or_(ReplyRow.status == "new", stale, and_(ReplyRow.status == "claimed", ReplyRow.claimed_by == by)),
        )
        .values(status="claimed", claimed_by=by, claimed_at=now)
        .returning(ReplyRow.id)
    )
    return await session.scalar(changed) is not None


async def release(session: AsyncSession, organisation_id: int, reply_id: int, by: int) -> None:
    """Put a reply that `by` took back among the new ones."""
    changed = update(ReplyRow).where(
        ReplyRow.organisation_id == organisation_id,
        ReplyRow.id == reply_id,
        ReplyRow.status == "claimed",
        ReplyRow.claimed_by == by,
    )
    await session.execute(changed.values(status="new", claimed_by=None, claimed_at=None))


async def done(session: AsyncSession, organisation_id: int, reply_id: int, by: int, now: dt.datetime) -> bool:
    """Mark a reply as dealt with; false when it already was."""
    changed = (
        update(ReplyRow)
        .where(ReplyRow.organisation_id == organisation_id, ReplyRow.id == reply_id, ReplyRow.status != "done")
        .values(status="done", claimed_by=by, claimed_at=now)
        .returning(ReplyRow.id)
    )
    return await session.scalar(changed) is not None


async def reopen(session: AsyncSession, organisation_id: int, reply_id: int) -> None:
    """Put a reply that was marked as dealt with back among the new ones."""
    changed = update(ReplyRow).where(
        ReplyRow.organisation_id == organisation_id, ReplyRow.id == reply_id, ReplyRow.status == "done"
    )
    await session.execute(changed.values(status="new", claimed_by=None, claimed_at=None))


def _replies(organisation_id: int, group_ids: Sequence[int] | None) -> Rows:
    found = (
        select(ReplyRow, PersonRow, ChildRow)
        .join(PersonRow, PersonRow.id == ReplyRow.person_id)
        .outerjoin(ChildRow, ChildRow.id == ReplyRow.child_id)
        .where(ReplyRow.organisation_id == organisation_id)
        .where(or_(ReplyRow.child_id.is_(None), ChildRow.wrapped_key.is_not(None)))
    )
    if group_ids is not None:
        found = found.where(or_(ReplyRow.child_id.is_(None), ChildRow.group_id.in_(group_ids)))
    return found


async def _read(session: AsyncSession, vault: Vault, organisation_id: int, found: Rows) -> list[Reply]:
    owner = await vault.of_organisation(session, organisation_id)
    replies = []
    fresh = found.execution_options(populate_existing=True)
    for row, person, child in (await session.execute(fresh)).all():
        key = owner if child is None else vault.child_key(owner, child.wrapped_key, child.id)
        replies.append(
            Reply(
                id=row.id,
                organisation_id=row.organisation_id,
                person=as_person(person, owner),
                child=None if child is None else as_child(child, vault, owner),
                delivery_id=row.delivery_id,
                kind=row.kind,
                original=key.read(row.original_sealed, ORIGINAL, row.id),
                dutch=None if row.dutch_sealed is None else key.read(row.dutch_sealed, DUTCH, row.id),
                language=row.language,
                provenance=Provenance(row.provenance),
                status=row.status,
                claimed_by=row.claimed_by,
                created_at=row.created_at,
                photo="" if row.photo_sealed is None else key.read(row.photo_sealed, PHOTO, row.id),
            )
        )
    return replies
