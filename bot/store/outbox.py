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
_CLAIM = text("""
    UPDATE delivery d SET state = 'sending', attempts = d.attempts + 1, not_before = NULL
    FROM person p
    WHERE d.id = :id AND d.state = 'waiting' AND p.id = d.person_id AND p.status = 'active' AND p.chat_id IS NOT NULL
      AND EXISTS (
        SELECT 1 FROM guardianship g JOIN child c ON c.id = g.child_id
        WHERE g.person_id = p.id AND g.organisation_id = d.organisation_id AND g.status = 'confirmed'
          AND g.consents ?& d.purposes::text[] AND c.ended_at IS NULL AND c.wrapped_key IS NOT NULL
          AND (d.child_id IS NULL OR g.child_id = d.child_id))
      AND (cardinality(d.pictured) < 2 OR NOT EXISTS (
        SELECT 1 FROM unnest(d.pictured) AS k (id) WHERE NOT coalesce((
            SELECT bool_and(h.consents ? 'photo-others') FROM guardianship h
            WHERE h.child_id = k.id AND h.status = 'confirmed'), false)))
    RETURNING p.chat_id
""")
_REFUSE = text("""
    UPDATE delivery d
    SET state = CASE WHEN p.status = 'unreachable' THEN 'unreachable' ELSE 'withdrawn' END,
        reason = CASE WHEN p.status = 'active' THEN 'not-allowed' ELSE p.status END
    FROM person p WHERE d.id = :id AND d.state = 'waiting' AND p.id = d.person_id
""")
_ORPHANS = text("""
    UPDATE delivery
    SET state = CASE WHEN rank = 2 AND edits_delivery_id IS NULL THEN 'unsure' ELSE 'waiting' END,
        reason = CASE WHEN rank = 2 AND edits_delivery_id IS NULL THEN 'crash' ELSE 'again' END
    WHERE organisation_id = :organisation AND state = 'sending' RETURNING id
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


async def due(connection: AsyncConnection, organisation_id: int, now: dt.datetime, count: int) -> list[Due]:
    """Return what may go now: urgent first, at most one per guardian, never past an earlier one of that guardian."""
    found = await connection.execute(_NEXT, {"organisation": organisation_id, "now": now, "count": count})
    return [Due(*row) for row in found]


async def next_moment(connection: AsyncConnection, organisation_id: int) -> dt.datetime | None:
    """Return when the first waiting delivery with a time is due."""
    found = text("""
        SELECT min(greatest(not_before, due_at)) FROM delivery
        WHERE organisation_id = :organisation AND state = 'waiting' AND (not_before IS NOT NULL OR due_at IS NOT NULL)
    """)
    return (await connection.execute(found, {"organisation": organisation_id})).scalar()


async def claim(connection: AsyncConnection, delivery_id: int) -> int | None:
    """Mark a delivery as being sent and return the chat; None when it may not be sent (any more), which is noted."""
    chat_id = (await connection.execute(_CLAIM, {"id": delivery_id})).scalar()
    if chat_id is None:
        await connection.execute(_REFUSE, {"id": delivery_id})
    return chat_id


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


async def record(
    connection: AsyncConnection,
    delivery_id: int,
    state: DeliveryState,
    *,
    reason: str = "",
    not_before: dt.datetime | None = None,
    chat_id: int | None = None,
    message_id: int | None = None,
    sent_at: dt.datetime | None = None,
) -> int | None:
    """Note what became of a delivery; returns its notice when staff follow how far that is."""
    changed = text("""
        UPDATE delivery SET state = :state, reason = :reason, not_before = :not_before, sent_at = :sent_at,
               chat_id = coalesce(:chat_id, chat_id), message_id = coalesce(:message_id, message_id)
        WHERE id = :id AND state = 'sending'
        RETURNING (SELECT n.id FROM notice n WHERE n.id = notice_id AND n.followed_sealed IS NOT NULL)
    """)
    values = {"id": delivery_id, "state": state.value, "reason": reason, "not_before": not_before}
    values |= {"chat_id": chat_id, "message_id": message_id, "sent_at": sent_at}
    return (await connection.execute(changed, values)).scalar()


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


def _lock(organisation_id: int) -> dict[str, int]:
    return {"space": LOCK_SPACE, "id": organisation_id % 2**31}
