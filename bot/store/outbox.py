"""The queue of deliveries, as SQL: which is next, claiming it, and noting what became of it.

All of these run on a plain connection that commits each statement, so "sending" is committed before the call.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.values import DeliveryState

LOCK_SPACE = 0x0B54
AGAIN = "again"  # the reason of a waiting delivery whose answer was lost: the next copy is silent and marked

_NEXT = text("""
    WITH next AS (
        SELECT d.id, d.organisation_id, d.person_id, d.child_id, d.rank, d.reason, d.attempts, d.parts_sent,
               d.body_sealed, d.edits_delivery_id, greatest(d.created_at, d.due_at) AS created_at
        FROM delivery d
        WHERE d.organisation_id = :organisation AND d.state = 'waiting'
          AND d.person_id <> ALL(CAST(:resting AS bigint[]))
          AND (d.not_before IS NULL OR d.not_before <= :now) AND (d.due_at IS NULL OR d.due_at <= :now)
          AND NOT EXISTS (
            SELECT 1 FROM delivery e
            WHERE e.person_id = d.person_id AND e.state IN ('waiting', 'sending') AND (e.rank, e.id) < (d.rank, d.id)
              AND (e.due_at IS NULL OR e.due_at <= :now)
              AND (d.edits_delivery_id IS NULL OR e.not_before IS NULL OR e.not_before <= :now))
          AND NOT EXISTS (SELECT 1 FROM delivery f WHERE f.person_id = d.person_id AND f.state = 'sending')
        ORDER BY d.rank, d.id LIMIT :count)
    SELECT d.id, d.person_id, d.child_id, d.rank, d.reason, d.attempts, d.parts_sent, d.body_sealed,
           d.edits_delivery_id, d.created_at, c.wrapped_key, p.quiet_from, p.quiet_until, p.digest_at,
           coalesce(here.time_zone, o.time_zone), coalesce(earlier.state = 'sent', false)
    FROM next d JOIN person p ON p.id = d.person_id JOIN organisation o ON o.id = d.organisation_id
    LEFT JOIN child c ON c.id = d.child_id
    LEFT JOIN delivery earlier ON earlier.id = d.edits_delivery_id
    LEFT JOIN LATERAL (
        SELECT l.time_zone FROM guardianship g JOIN child k ON k.id = g.child_id
        JOIN care_group r ON r.id = k.group_id JOIN location l ON l.id = r.location_id
        WHERE g.person_id = d.person_id AND g.status = 'confirmed' AND (d.child_id IS NULL OR k.id = d.child_id)
        ORDER BY g.id LIMIT 1) here ON true
    ORDER BY d.rank, d.id
""")
_ORPHANS = text("""
    UPDATE delivery
    SET state = CASE WHEN rank = 2 AND edits_delivery_id IS NULL THEN 'unsure' ELSE 'waiting' END,
        reason = CASE WHEN rank = 2 AND edits_delivery_id IS NULL THEN 'crash' ELSE 'again' END
    WHERE organisation_id = :organisation AND state = 'sending' RETURNING id
""")
_RECORD = text("""
    UPDATE delivery d
    SET state = r.state, reason = r.reason, not_before = r.not_before, sent_at = r.sent_at,
        chat_id = coalesce(r.chat_id, d.chat_id), message_id = coalesce(r.message_id, d.message_id)
    FROM unnest(CAST(:id AS bigint[]), CAST(:state AS text[]), CAST(:reason AS text[]),
                CAST(:not_before AS timestamptz[]), CAST(:chat_id AS bigint[]), CAST(:message_id AS bigint[]),
                CAST(:sent_at AS timestamptz[]))
         AS r(id, state, reason, not_before, chat_id, message_id, sent_at)
    WHERE d.id = r.id AND d.state = 'sending'
    RETURNING d.id, (SELECT n.id FROM notice n WHERE n.id = d.notice_id AND n.followed_sealed IS NOT NULL) AS notice_id
""")


@dataclass(frozen=True, slots=True)
class Due:
    """Hold a delivery that may go now."""

    id: int
    person_id: int
    child_id: int | None
    rank: int
    reason: str
    attempts: int
    parts_sent: int
    body_sealed: bytes
    edits_delivery_id: int | None
    created_at: dt.datetime
    wrapped_key: bytes | None
    quiet_from: str | None
    quiet_until: str | None
    digest_at: str | None
    time_zone: str
    changes_sent: bool  # it changes a message that a guardian has

    @property
    def is_urgent(self) -> bool:
        """Tell whether it may break quiet hours."""
        return self.rank == 0

    @property
    def is_story(self) -> bool:
        """Tell whether one copy too few is better than one too many."""
        return self.rank == 2

    @property
    def is_bundled(self) -> bool:
        """Tell whether it waits for the hour at which this guardian reads all stories of the day."""
        return self.is_story and self.digest_at is not None and not self.changes_sent


async def lock(connection: AsyncConnection, organisation_id: int) -> None:
    """Wait to be the only sender of an organisation, until `unlock` or until this connection ends in any way."""
    await connection.execute(text("SELECT pg_advisory_lock(:space, :id)"), _lock(organisation_id))


async def unlock(connection: AsyncConnection, organisation_id: int) -> None:
    """Let another process send."""
    await connection.execute(text("SELECT pg_advisory_unlock(:space, :id)"), _lock(organisation_id))


async def adopt_orphans(connection: AsyncConnection, organisation_id: int) -> int:
    """Decide about what a vanished sender was sending: its answers are lost. Returns how many there were."""
    return len((await connection.execute(_ORPHANS, {"organisation": organisation_id})).all())


async def due(
    connection: AsyncConnection, organisation_id: int, now: dt.datetime, count: int, resting: Sequence[int] = ()
) -> list[Due]:
    """Return what may go now: urgent first, at most one per guardian, never past an earlier one of that guardian.

    Guardians whose chats are resting are passed over.
    """
    told = {"organisation": organisation_id, "now": now, "count": count, "resting": list(resting)}
    found = await connection.execute(_NEXT, told)
    return [Due(*row) for row in found]


async def next_moment(connection: AsyncConnection, organisation_id: int) -> dt.datetime | None:
    """Return when the first waiting delivery with a time is due."""
    found = text("""
        SELECT min(greatest(not_before, due_at)) FROM delivery
        WHERE organisation_id = :organisation AND state = 'waiting' AND (not_before IS NOT NULL OR due_at IS NOT NULL)
    """)
    return (await connection.execute(found, {"organisation": organisation_id})).scalar()


async def postpone(connection: AsyncConnection, delivery_id: int, until: dt.datetime) -> None:
    """Let a delivery wait until a moment."""
    changed = text("UPDATE delivery SET not_before = :until WHERE id = :id AND state = 'waiting'")
    await connection.execute(changed, {"id": delivery_id, "until": until})


async def bundle(connection: AsyncConnection, person_id: int, released: dt.datetime) -> tuple[int, bool]:
    """Count the stories that were released to a guardian at one moment, and tell whether one of them has gone."""
    found = text("""
        SELECT count(*) FILTER (WHERE state IN ('waiting', 'sending')), coalesce(bool_or(sent_at >= :released), false)
        FROM delivery
        WHERE person_id = :person AND rank = 2 AND created_at BETWEEN :released - interval '3 days' AND :released
    """)
    count, begun = (await connection.execute(found, {"person": person_id, "released": released})).one()
    return count, begun


@dataclass(frozen=True, slots=True)
class Receipt:
    """Hold what became of a delivery; the chat, the message and the moment only where it arrived."""

    id: int
    state: DeliveryState
    reason: str = ""
    not_before: dt.datetime | None = None
    chat_id: int | None = None
    message_id: int | None = None
    sent_at: dt.datetime | None = None


async def record(connection: AsyncConnection, receipts: Sequence[Receipt]) -> dict[int, int]:
    """Note what became of deliveries; returns the notice of each whose staff follow how far it is."""
    columns = {name: [getattr(one, name) for one in receipts] for name in Receipt.__slots__}
    columns["state"] = [one.state.value for one in receipts]
    return {row.id: row.notice_id for row in await connection.execute(_RECORD, columns)}


async def give_back(connection: AsyncConnection, delivery_id: int) -> None:
    """Let a claimed delivery wait again, because it was not even tried."""
    changed = text(
        "UPDATE delivery SET state = 'waiting', attempts = attempts - 1 WHERE id = :id AND state = 'sending'"
    )
    await connection.execute(changed, {"id": delivery_id})


async def count_part(connection: AsyncConnection, delivery_id: int) -> None:
    """Note that one more part of a long message arrived."""
    await connection.execute(
        text("UPDATE delivery SET parts_sent = parts_sent + 1 WHERE id = :id"), {"id": delivery_id}
    )


async def message_to_change(connection: AsyncConnection, delivery_id: int) -> tuple[int, int] | None:
    """Return chat and message of an earlier delivery; None when it never arrived, or in several parts."""
    found = text("""
        SELECT chat_id, message_id FROM delivery
        WHERE id = :id AND state = 'sent' AND parts_sent <= 1 AND chat_id IS NOT NULL AND message_id IS NOT NULL
    """)
    row = (await connection.execute(found, {"id": delivery_id})).first()
    return (row.chat_id, row.message_id) if row else None


async def halted(connection: AsyncConnection, organisation_id: int) -> tuple[dt.datetime | None, str]:
    """Return until when nothing may be sent, and why the bot is stopped altogether ("" when it is not)."""
    found = text("SELECT halted_until, halted_reason FROM organisation WHERE id = :id")
    row = (await connection.execute(found, {"id": organisation_id})).first()
    return (row.halted_until, row.halted_reason) if row else (None, "unknown")


async def halt(
    connection: AsyncConnection, organisation_id: int, *, until: dt.datetime | None = None, reason: str = ""
) -> None:
    """Stop all sending of an organisation until a moment, or with a reason until somebody mends it."""
    changed = text("""
        UPDATE organisation SET halted_until = greatest(halted_until, :until),
               halted_reason = CASE WHEN :reason = '' THEN halted_reason ELSE :reason END WHERE id = :id
    """)
    await connection.execute(changed, {"id": organisation_id, "until": until, "reason": reason})


async def mend(connection: AsyncConnection, organisation_id: int) -> None:
    """Note that the bot works again."""
    changed = text("UPDATE organisation SET halted_reason = '' WHERE id = :id AND halted_reason <> ''")
    await connection.execute(changed, {"id": organisation_id})


async def set_reachable(connection: AsyncConnection, person_id: int, *, reachable: bool) -> None:
    """Note that a guardian blocked the bot, or came back."""
    before, after = ("unreachable", "active") if reachable else ("active", "unreachable")
    changed = text("UPDATE person SET status = :after WHERE id = :id AND status = :before")
    await connection.execute(changed, {"id": person_id, "before": before, "after": after})


async def move_chat(connection: AsyncConnection, person_id: int, chat_id: int) -> None:
    """Note the new number of a chat."""
    await connection.execute(
        text("UPDATE person SET chat_id = :chat WHERE id = :id"), {"id": person_id, "chat": chat_id}
    )


async def waiting_organisations(connection: AsyncConnection) -> Sequence[int]:
    """Return the organisations with something to send."""
    found = text("SELECT DISTINCT organisation_id FROM delivery WHERE state IN ('waiting', 'sending')")
    return list((await connection.execute(found)).scalars())


async def forgotten_organisations(connection: AsyncConnection, queue: str, now: dt.datetime) -> Sequence[int]:
    """Return the organisations with something due that no job is there for: it went with a machine or its clock."""
    found = text("""
        SELECT DISTINCT d.organisation_id FROM delivery d JOIN organisation o ON o.id = d.organisation_id
        WHERE (d.state = 'sending' OR d.state = 'waiting'
               AND (d.not_before IS NULL OR d.not_before <= :now) AND (d.due_at IS NULL OR d.due_at <= :now))
          AND o.halted_reason = '' AND (o.halted_until IS NULL OR o.halted_until <= :now)
          AND NOT EXISTS (SELECT 1 FROM dbos.workflow_status w
                          WHERE w.queue_name = :queue AND w.status IN ('ENQUEUED', 'PENDING')
                            AND w.queue_partition_key = CAST(d.organisation_id AS text))
    """)
    return list((await connection.execute(found, {"queue": queue, "now": now})).scalars())


def _lock(organisation_id: int) -> dict[str, int]:
    return {"space": LOCK_SPACE, "id": organisation_id % 2**31}
