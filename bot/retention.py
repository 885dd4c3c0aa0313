"""Keep nothing longer than needed: every organisation once a day, in each process that delivers."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections import Counter
from collections.abc import Mapping

import structlog

from bot.delivery.inbox import utc_now
from bot.store import organisations, retention
from bot.store.database import Database

log = structlog.get_logger(__name__)

FIRST_SECONDS = 60.0
DAY_SECONDS = 24 * 3600.0


async def retain(database: Database, message_days: int, now: dt.datetime, *, dry: bool = False) -> Mapping[str, int]:
    """Delete what is too old, of every organisation, each in its own transaction; `dry` only counts.

    Repeating it does no harm, so several machines may do it side by side.
    """
    total: Counter[str] = Counter()
    async with database.transaction() as session:
        known = await organisations.all_ids(session)
    for organisation_id in known:
        async with database.session() as session:
            words = dt.timedelta(days=message_days)
            total.update(await retention.retain(session, organisation_id, words, now))
            await (session.rollback() if dry else session.commit())
    async with database.session() as session:
        total["job"] = await retention.purge_jobs(session, now)
        await (session.rollback() if dry else session.commit())
    return +total


async def daily(database: Database, message_days: int) -> None:
    """Do it a minute after the start and then every day, until cancelled."""
    pause = FIRST_SECONDS
    while True:
        await asyncio.sleep(pause)
        pause = DAY_SECONDS
        try:
            log.info("retention.done", **await retain(database, message_days, utc_now()))
        except Exception as error:
            log.warning("retention.waits", fault=type(error).__name__)
            pause = FIRST_SECONDS * 10
