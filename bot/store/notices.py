"""What staff approved, and the deliveries that follow: one per guardian, sealed exactly as approved."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Select, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.consent import purposes
from bot.desk import Outbox
from bot.parent_message import from_json, to_json
from bot.store import audit
from bot.store.database import fresh_id, fresh_ids
from bot.store.schema import Delivery, NoticeRow
from bot.store.vault import Vault
from bot.values import DeliveryState, DeliveryStatus, Letter, Notice, ParentMessage, Person, Urgency

BODY = "notice.body"
MESSAGE = "delivery.body"
RANKS = {Urgency.URGENT: 0, Urgency.NORMAL: 1, Urgency.STORY: 2}


async def approve(
    session: AsyncSession,
    vault: Vault,
    outbox: Outbox,
    author: Person,
    kind: str,
    body: Mapping[str, Any],
    letters: Sequence[Letter],
    now: dt.datetime,
    *,
    urgency: Urgency = Urgency.NORMAL,
    card_id: int | None = None,
    group_id: int | None = None,
    child_id: int | None = None,
) -> tuple[int, list[int]]:
    """Store a notice with one delivery per letter and hand them to the outbox, all in this transaction.

    `kind` is a template, "handover", "message" or "answer"; `body` is the conversation's own JSON. `child_id` is for a
    notice about one child: the body is then sealed under that child's key. Returns the ids of the notice and of the
    deliveries, in the order of the letters. Nothing leaves before the commit. Letters come from
    `guardians.recipients`; right before sending it is checked once more that each may be sent.
    """
    key = await vault.of(session, author.organisation_id, child_id)
    notice_id = await fresh_id(session, NoticeRow.id)
    session.add(
        NoticeRow(
            id=notice_id,
            organisation_id=author.organisation_id,
            kind=kind,
            urgency=urgency.value,
            author_id=author.id,
            card_id=card_id,
            group_id=group_id,
            child_id=child_id,
            body_sealed=key.seal_json(dict(body), BODY, notice_id),
            approved_at=now,
        )
    )
    await session.flush()
    ids = await _deliver(session, vault, outbox, author.organisation_id, notice_id, urgency, letters, now)
    subject = f"notice:{notice_id}"
    await audit.record(
        session, author.organisation_id, "approved", now, actor_id=author.id, child_id=child_id, subject=subject
    )
    return notice_id, ids


async def correct(
    session: AsyncSession,
    vault: Vault,
    outbox: Outbox,
    author: Person,
    notice_id: int,
    body: Mapping[str, Any],
    letters: Sequence[Letter],
    now: dt.datetime,
) -> list[int]:
    """Correct a notice: its body is replaced, and each letter changes the message of an earlier delivery.

    Give each letter `edits_delivery_id` (see `deliveries`); the message should have `corrected=True`. Where the
    earlier message can't be changed any more, or never left, the corrected one is sent anew.
    """
    found = await load(session, vault, author.organisation_id, notice_id)
    if found is None:
        return []
    key = await vault.of(session, author.organisation_id, found.child_id)
    await session.execute(
        update(NoticeRow)
        .where(NoticeRow.organisation_id == author.organisation_id, NoticeRow.id == notice_id)
        .values(body_sealed=key.seal_json(dict(body), BODY, notice_id))
    )
    await cancel_reminders(session, author.organisation_id, notice_id)
    earlier = [letter.edits_delivery_id for letter in letters if letter.edits_delivery_id is not None]
    await session.execute(
        update(Delivery)
        .where(
            Delivery.organisation_id == author.organisation_id, Delivery.id.in_(earlier), Delivery.state == "waiting"
        )
        .values(state=DeliveryState.WITHDRAWN.value, reason="corrected")
    )
    ids = await _deliver(session, vault, outbox, author.organisation_id, notice_id, found.urgency, letters, now)
    subject = f"notice:{notice_id}"
    await audit.record(
        session, author.organisation_id, "corrected", now, actor_id=author.id, child_id=found.child_id, subject=subject
    )
    return ids


async def remind(
    session: AsyncSession,
    vault: Vault,
    outbox: Outbox,
    author: Person,
    notice_id: int,
    letters: Sequence[Letter],
    due_at: dt.datetime,
    now: dt.datetime,
) -> list[int]:
    """Store letters that say a notice again at `due_at`, weeks ahead if need be; returns the ids of the deliveries.

    They are deliveries like any other, so they outlive restarts, and right before sending it is checked once more
    that each may be sent. Until then they hold back nothing else. `correct` and `cancel_reminders` withdraw them.
    """
    found = await load(session, vault, author.organisation_id, notice_id)
    if found is None:
        return []
    key = await vault.of(session, author.organisation_id, found.child_id)
    reminder_id = await fresh_id(session, NoticeRow.id)
    session.add(
        NoticeRow(
            id=reminder_id,
            organisation_id=author.organisation_id,
            kind=found.kind,
            urgency=Urgency.NORMAL.value,
            author_id=author.id,
            group_id=found.group_id,
            child_id=found.child_id,
            reminds_of_id=notice_id,
            body_sealed=key.seal_json(dict(found.body), BODY, reminder_id),
            approved_at=now,
        )
    )
    await session.flush()
    return await _deliver(
        session, vault, outbox, author.organisation_id, reminder_id, Urgency.NORMAL, letters, now, due_at
    )


async def cancel_reminders(session: AsyncSession, organisation_id: int, notice_id: int) -> None:
    """Withdraw the reminders of a notice that were not sent yet."""
    reminders = select(NoticeRow.id).where(
        NoticeRow.organisation_id == organisation_id, NoticeRow.reminds_of_id == notice_id
    )
    waiting = update(Delivery).where(
        Delivery.organisation_id == organisation_id,
        Delivery.notice_id.in_(reminders),
        Delivery.state == DeliveryState.WAITING.value,
    )
    await session.execute(waiting.values(state=DeliveryState.WITHDRAWN.value, reason="corrected"))


async def look_again(session: AsyncSession, outbox: Outbox, organisation_id: int, person_id: int) -> None:
    """Let messages that wait for somebody's hours be looked at anew, because the hours changed."""
    postponed = (
        update(Delivery)
        .where(
            Delivery.organisation_id == organisation_id,
            Delivery.person_id == person_id,
            Delivery.state == DeliveryState.WAITING.value,
            Delivery.attempts == 0,
        )
        .values(not_before=None)
        .returning(Delivery.id)
    )
    await outbox.enqueue(session, list(await session.scalars(postponed)))


async def load(session: AsyncSession, vault: Vault, organisation_id: int, notice_id: int) -> Notice | None:
    """Return a notice of this organisation."""
    found = await _read(session, vault, organisation_id, select(NoticeRow).where(NoticeRow.id == notice_id))
    return found[0] if found else None


async def latest(
    session: AsyncSession,
    vault: Vault,
    organisation_id: int,
    *,
    kind: str | None = None,
    child_id: int | None = None,
    group_id: int | None = None,
    author_id: int | None = None,
    limit: int = 1,
) -> list[Notice]:
    """Return the newest notices first: yesterday's handover of a child, the last notice of a kind, what I sent."""
    wanted = {"kind": kind, "child_id": child_id, "group_id": group_id, "author_id": author_id}
    found = select(NoticeRow).filter_by(**{name: value for name, value in wanted.items() if value is not None})
    newest = found.order_by(NoticeRow.approved_at.desc(), NoticeRow.id.desc()).limit(limit)
    return await _read(session, vault, organisation_id, newest)


async def deliveries(session: AsyncSession, organisation_id: int, notice_id: int) -> list[DeliveryStatus]:
    """Return where each delivery of a notice stands, oldest first; a correction is a later row of the same notice."""
    found = select(Delivery).where(Delivery.organisation_id == organisation_id, Delivery.notice_id == notice_id)
    fresh = found.order_by(Delivery.id).execution_options(populate_existing=True)
    return [_status(row) for row in await session.scalars(fresh)]


async def progress(session: AsyncSession, organisation_id: int, notice_id: int) -> dict[DeliveryState, int]:
    """Count the deliveries of a notice per state; states without any are left out."""
    found = (
        select(Delivery.state, func.count())
        .where(Delivery.organisation_id == organisation_id, Delivery.notice_id == notice_id)
        .group_by(Delivery.state)
    )
    return {DeliveryState(state): count for state, count in (await session.execute(found)).all()}


async def delivery(
    session: AsyncSession, vault: Vault, organisation_id: int, delivery_id: int
) -> tuple[DeliveryStatus, ParentMessage] | None:
    """Return a delivery with the message as it was approved: for the Dutch original, or the sentence asked about."""
    found = select(Delivery).where(Delivery.organisation_id == organisation_id, Delivery.id == delivery_id)
    row = await session.scalar(found.execution_options(populate_existing=True))
    if row is None:
        return None
    key = await vault.of(session, organisation_id, row.child_id)
    return _status(row), from_json(key.read(row.body_sealed, MESSAGE, row.id))


async def status(session: AsyncSession, organisation_id: int, delivery_id: int) -> DeliveryStatus | None:
    """Return where a delivery stands."""
    found = select(Delivery).where(Delivery.organisation_id == organisation_id, Delivery.id == delivery_id)
    row = await session.scalar(found.execution_options(populate_existing=True))
    return _status(row) if row else None


async def by_message(session: AsyncSession, organisation_id: int, chat_id: int, message_id: int) -> int | None:
    """Return the id of the newest delivery that stands in this message, for a typed answer to it."""
    found = (
        select(Delivery.id)
        .where(
            Delivery.organisation_id == organisation_id,
            Delivery.chat_id == chat_id,
            Delivery.message_id == message_id,
        )
        .order_by(Delivery.id.desc())
        .limit(1)
    )
    return await session.scalar(found)


async def last_to(session: AsyncSession, organisation_id: int, person_id: int) -> DeliveryStatus | None:
    """Return the delivery that a guardian got last: what a typed text without a reply mark is most likely about."""
    found = (
        select(Delivery)
        .where(Delivery.organisation_id == organisation_id, Delivery.person_id == person_id, Delivery.state == "sent")
        .order_by(Delivery.id.desc())
        .limit(1)
    )
    row = await session.scalar(found)
    return _status(row) if row else None


async def understood(
    session: AsyncSession, organisation_id: int, person_id: int, delivery_id: int, now: dt.datetime
) -> bool:
    """Note that a guardian tapped 👍; true the first time, false for a second copy or somebody else's delivery."""
    changed = (
        update(Delivery)
        .where(
            Delivery.organisation_id == organisation_id,
            Delivery.id == delivery_id,
            Delivery.person_id == person_id,
            Delivery.understood_at.is_(None),
        )
        .values(understood_at=now)
        .returning(Delivery.id)
    )
    return await session.scalar(changed) is not None


async def _deliver(
    session: AsyncSession,
    vault: Vault,
    outbox: Outbox,
    organisation_id: int,
    notice_id: int,
    urgency: Urgency,
    letters: Iterable[Letter],
    now: dt.datetime,
    due_at: dt.datetime | None = None,
) -> list[int]:
    letters = list(letters)
    ids = await fresh_ids(session, Delivery.id, len(letters))
    for delivery_id, letter in zip(ids, letters, strict=True):
        key = await vault.of(session, organisation_id, letter.child_id)
        session.add(
            Delivery(
                id=delivery_id,
                organisation_id=organisation_id,
                notice_id=notice_id,
                person_id=letter.person_id,
                child_id=letter.child_id,
                locale=letter.message.locale,
                rank=RANKS[urgency],
                body_sealed=key.seal(to_json(letter.message), MESSAGE, delivery_id),
                state=DeliveryState.WAITING.value,
                purposes=[str(one) for one in purposes(letter.message)],
                pictured=list(letter.message.pictured),
                edits_delivery_id=letter.edits_delivery_id,
                due_at=due_at,
                created_at=now,
            )
        )
    await session.flush()
    await outbox.enqueue(session, ids)
    return ids


async def _read(session: AsyncSession, vault: Vault, organisation_id: int, found: Select[NoticeRow]) -> list[Notice]:
    notices = []
    fresh = found.where(NoticeRow.organisation_id == organisation_id).execution_options(populate_existing=True)
    for row in await session.scalars(fresh):
        key = await vault.of(session, organisation_id, row.child_id)
        notices.append(
            Notice(
                id=row.id,
                organisation_id=row.organisation_id,
                kind=row.kind,
                urgency=Urgency(row.urgency),
                author_id=row.author_id,
                card_id=row.card_id,
                group_id=row.group_id,
                child_id=row.child_id,
                body=key.read_json(row.body_sealed, BODY, row.id),
                approved_at=row.approved_at,
            )
        )
    return notices


def _status(row: Delivery) -> DeliveryStatus:
    return DeliveryStatus(
        id=row.id,
        notice_id=row.notice_id,
        person_id=row.person_id,
        child_id=row.child_id,
        locale=row.locale,
        state=DeliveryState(row.state),
        reason=row.reason,
        chat_id=row.chat_id,
        message_id=row.message_id,
        sent_at=row.sent_at,
        understood_at=row.understood_at,
    )
