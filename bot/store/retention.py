"""What is kept no longer: words after some weeks, everything about a child and its guardians two years after care.

The name of a colleague who left goes as soon as nothing that they wrote can be left.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store import audit, people

LONGEST = dt.timedelta(days=90)  # also what nobody finished goes then: a draft, or a reply that nobody dealt with
RAW = dt.timedelta(days=7)  # of updates that were handled; Telegram brings none again after a day
AFTER_CARE = dt.timedelta(days=2 * 365)
FINISHED_JOBS = dt.timedelta(days=1)

# In this order: a row that others hang from goes after them. A reply outlives the message that it answers, and a
# card stays as long as its notice, because the database would take away the one with the other.
_STEPS: Mapping[str, str] = {
    "reply": """
        DELETE FROM reply WHERE organisation_id = :organisation
          AND (created_at < :longest OR (status = 'done' AND created_at < :words))
    """,
    "": """
        UPDATE reply SET delivery_id = NULL FROM delivery d
        WHERE d.organisation_id = :organisation AND d.id = reply.delivery_id
          AND d.state NOT IN ('waiting', 'sending') AND coalesce(d.sent_at, d.created_at) < :words
    """,
    "delivery": """
        DELETE FROM delivery WHERE organisation_id = :organisation
          AND state NOT IN ('waiting', 'sending') AND coalesce(sent_at, created_at) < :words
    """,
    "notice": """
        DELETE FROM notice n WHERE organisation_id = :organisation AND approved_at < :words
          AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.notice_id = n.id)
          AND NOT EXISTS (SELECT 1 FROM notice later WHERE later.reminds_of_id = n.id)
    """,
    "card": """
        DELETE FROM card c WHERE organisation_id = :organisation
          AND (updated_at < :longest OR (status <> 'open' AND updated_at < :words))
          AND NOT EXISTS (SELECT 1 FROM notice n WHERE n.card_id = c.id)
    """,
    "inbox": """
        DELETE FROM inbox WHERE organisation_id = :organisation AND finished_at IS NOT NULL
          AND (received_at < :words OR (fault = '' AND received_at < :raw))
    """,
    "correction": """
        DELETE FROM correction WHERE organisation_id = :organisation AND status <> 'approved' AND proposed_at < :words
    """,
    "invite": "DELETE FROM invite WHERE organisation_id = :organisation AND expires_at < :words",
    "join_attempt": "DELETE FROM join_attempt WHERE organisation_id = :organisation AND at < :words",
    "child": "DELETE FROM child WHERE organisation_id = :organisation AND ended_at < :care",
    "name": """
        UPDATE person SET name_sealed = '' WHERE organisation_id = :organisation AND left_at < :longest
          AND name_sealed <> ''
    """,
    "guardianship": "DELETE FROM guardianship WHERE organisation_id = :organisation AND ended_at < :care",
}
_ALONE = """
    SELECT id FROM person p WHERE organisation_id = :organisation AND role = 'guardian' AND created_at < :care
      AND NOT EXISTS (SELECT 1 FROM guardianship g WHERE g.person_id = p.id)
"""


async def retain(session: AsyncSession, organisation_id: int, words: dt.timedelta, now: dt.datetime) -> dict[str, int]:
    """Delete what an organisation may keep no longer, and note in the audit how much of what; returns the counts.

    `words` is how long messages, replies and finished cards are kept. What still has to be sent stays.
    """
    moments = {"words": now - words, "longest": now - LONGEST, "raw": now - RAW, "care": now - AFTER_CARE}
    counts: dict[str, int] = {}
    for table, statement in _STEPS.items():
        gone = await session.execute(text(f"{statement} RETURNING 1"), {"organisation": organisation_id, **moments})
        if table and (count := len(gone.all())):
            counts[table] = count
    alone = await session.scalars(text(_ALONE), {"organisation": organisation_id, "care": moments["care"]})
    for person_id in alone.all():
        await people.erase(session, organisation_id, person_id)
        counts["person"] = counts.get("person", 0) + 1
    if counts:
        told = " ".join(f"{table}={count}" for table, count in counts.items())
        await audit.record(session, organisation_id, "retained", now, subject=told)
    return counts


async def purge_jobs(session: AsyncSession, now: dt.datetime) -> int:
    """Delete the jobs of the engine that ended; returns how many. They hold ids only."""
    if await session.scalar(text("SELECT to_regclass('dbos.workflow_status')")) is None:
        return 0
    ended = text("""
        DELETE FROM dbos.workflow_status
        WHERE status IN ('SUCCESS', 'ERROR', 'CANCELLED') AND updated_at < :before RETURNING 1
    """)
    before = int((now - FINISHED_JOBS).timestamp() * 1000)
    return len((await session.execute(ended, {"before": before})).all())
