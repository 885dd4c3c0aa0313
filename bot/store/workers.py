"""The processes that take up jobs: who is there, who is gone, and whether the clock still goes forwards."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

GONE_AFTER = dt.timedelta(seconds=30)
PUT_BACK = dt.timedelta(seconds=5)  # clocks are put right by less than this all the time

_BEAT = text("""
    INSERT INTO worker (executor_id, seen_at) VALUES (:id, now())
    ON CONFLICT (executor_id) DO UPDATE SET seen_at = now()
""")
_AHEAD = text("SELECT max(seen_at) - now() FROM (SELECT seen_at FROM worker FOR UPDATE) w")
_HERE = text("UPDATE worker SET seen_at = now() WHERE seen_at > now()")
_HALTS = text("""
    UPDATE organisation SET halted_until = halted_until - CAST(:back AS interval) WHERE halted_until IS NOT NULL
""")
_WAITS = text("UPDATE delivery SET not_before = NULL WHERE state = 'waiting' AND not_before IS NOT NULL")
_GONE = text("DELETE FROM worker WHERE seen_at < now() - CAST(:after AS interval)")


async def beat(session: AsyncSession, executor_id: str) -> dt.timedelta | None:
    """Say that a process is here; tell by how much the clock was put back since anybody last said so, if it was.

    Then halts of bots end so much earlier, and what waits is looked at anew: a second would have become hours.
    """
    ahead = await session.scalar(_AHEAD)
    back = ahead if ahead is not None and ahead > PUT_BACK else None
    if back is not None:
        await session.execute(_HERE)
        await session.execute(_HALTS, {"back": back})
        await session.execute(_WAITS)
    await session.execute(_BEAT, {"id": executor_id})
    return back


async def forget_gone(session: AsyncSession) -> None:
    """Forget processes that have been silent for long."""
    await session.execute(_GONE, {"after": GONE_AFTER})
