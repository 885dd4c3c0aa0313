"""The moments at which an organisation's bot may speak, handed out by the database: one row of them for all processes.

Telegram allows a bot 30 messages a second, whichever process sends them. So the organisation's own row holds the next
free moment; whoever wants to send takes it, and moves it one step on. A restart or another worker finds it there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

PER_SECOND = 29.4  # a little under the limit of 30
STEP = 1.0 / PER_SECOND
REST = 1.1  # seconds; another sender does not know which chats spoke in the last one
LATE = 0.1  # seconds that a sender may catch up on when it was late: 3 messages
AHEAD = 1.0  # seconds; who does not claim asks again when everything up to then is taken

# More than five seconds ahead is nobody's plan: the clock of the database was put back.
_ASTRAY = "o.next_slot > clock_timestamp() + interval '5 seconds'"
_FREE = f"""
    CASE WHEN o.next_slot IS NULL OR {_ASTRAY} THEN clock_timestamp()
         ELSE greatest(clock_timestamp() - make_interval(secs => {LATE}),
                       o.next_slot + make_interval(secs => {{rest}})) END
"""
_TAKE = text(f"""
    UPDATE organisation o SET next_slot = {_FREE.format(rest=0)} + make_interval(secs => {STEP})
    WHERE o.id = :organisation AND (
        o.next_slot IS NULL OR {_ASTRAY} OR o.next_slot < clock_timestamp() + make_interval(secs => {AHEAD}))
    RETURNING extract(epoch FROM o.next_slot - clock_timestamp()) - {STEP}
""")  # noqa: S608  (made of constants)
_CLAIM = text(f"""
    WITH allowed AS (
        SELECT d.id, p.chat_id FROM delivery d JOIN person p ON p.id = d.person_id
        WHERE d.id = ANY(CAST(:ids AS bigint[])) AND d.state = 'waiting'
          AND p.status = 'active' AND p.chat_id IS NOT NULL
          AND EXISTS (
            SELECT 1 FROM guardianship g JOIN child c ON c.id = g.child_id
            WHERE g.person_id = p.id AND g.organisation_id = d.organisation_id AND g.status = 'confirmed'
              AND g.consents ?& d.purposes::text[] AND c.ended_at IS NULL AND c.wrapped_key IS NOT NULL
              AND (d.child_id IS NULL OR g.child_id = d.child_id))
          AND (cardinality(d.pictured) < 2 OR NOT EXISTS (
            SELECT 1 FROM unnest(d.pictured) AS k (id) WHERE NOT coalesce((
                SELECT bool_and(h.consents ? 'photo-others') FROM guardianship h
                WHERE h.child_id = k.id AND h.status = 'confirmed'), false)))),
    claimed AS (
        UPDATE delivery d SET state = 'sending', attempts = d.attempts + 1, not_before = NULL
        FROM allowed WHERE d.id = allowed.id AND d.state = 'waiting' RETURNING d.id, allowed.chat_id),
    counted AS (SELECT count(*) * {STEP} AS seconds FROM claimed),
    taken AS (
        UPDATE organisation o SET sender = CAST(:sender AS text), next_slot = make_interval(secs => counted.seconds)
            + {_FREE.format(rest=f"CASE WHEN o.sender = CAST(:sender AS text) THEN 0 ELSE {REST} END")}
        FROM counted WHERE o.id = :organisation AND counted.seconds > 0
        RETURNING extract(epoch FROM o.next_slot - clock_timestamp()) - counted.seconds AS wait)
    SELECT claimed.id, claimed.chat_id, taken.wait FROM claimed, taken
""")  # noqa: S608  (made of constants)
_REFUSE = text("""
    UPDATE delivery d
    SET state = CASE WHEN p.status = 'unreachable' THEN 'unreachable' ELSE 'withdrawn' END,
        reason = CASE WHEN p.status = 'active' THEN 'not-allowed' ELSE p.status END
    FROM person p WHERE d.id = ANY(CAST(:ids AS bigint[])) AND d.state = 'waiting' AND p.id = d.person_id
""")


@dataclass(frozen=True, slots=True)
class Claimed:
    """Hold what may be sent now: the chat of each delivery, and in how many seconds the first one's moment comes.

    It may have passed a little while ago: then the first ones leave at once.
    """

    chats: dict[int, int]
    wait: float


async def claim(connection: AsyncConnection, organisation_id: int, sender: str, ids: Sequence[int]) -> Claimed:
    """Mark deliveries as being sent, each with a moment of its own, one step apart.

    Whether each may be sent is checked here once more; what may not be sent (any more) is noted and left out.
    """
    told = {"organisation": organisation_id, "sender": sender, "ids": list(ids)}
    found = (await connection.execute(_CLAIM, told)).all()
    chats = {row.id: row.chat_id for row in found}
    if len(chats) < len(ids):
        await connection.execute(_REFUSE, {"ids": [one for one in ids if one not in chats]})
    return Claimed(chats, float(found[0].wait) if found else 0.0)


async def take(connection: AsyncConnection, organisation_id: int) -> float | None:
    """Take one moment and return in how many seconds it comes; None when it is too far away to take: ask again."""
    wait = (await connection.execute(_TAKE, {"organisation": organisation_id})).scalar()
    return None if wait is None else float(wait)
