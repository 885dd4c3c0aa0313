"""Telling staff how far a broadcast is: the line of the sent message changes, at most once a second."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace

import structlog

from bot.channels.telegram import TelegramChannel
from bot.screens import Screen, escape
from bot.store import followed
from bot.store.database import Database
from bot.store.followed import Followed
from bot.store.vault import Vault
from bot.values import DeliveryState
from simplify.wording import wording

log = structlog.get_logger(__name__)

SECONDS = 1.0
# What "can't be reached" holds for who looks: these parents must be called. "Unsure" may well have arrived.
LOST = (DeliveryState.UNREACHABLE, DeliveryState.FAILED)


class Progress:
    """Gather what changed and tell it beside the sending, never in its way; a line that is lost is no harm."""

    def __init__(
        self,
        database: Database,
        vault: Vault,
        channel_of: Callable[[int], Awaitable[TelegramChannel | None]],
        *,
        seconds: float = SECONDS,
    ) -> None:
        self._database = database
        self._vault = vault
        self._channel_of = channel_of
        self._seconds = seconds
        self._changed: dict[int, set[int]] = {}
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._closing = asyncio.Event()

    def note(self, organisation_id: int, notice_id: int) -> None:
        """Note that a delivery of a notice that staff follow came to an end, or to a stop."""
        self._changed.setdefault(organisation_id, set()).add(notice_id)
        if organisation_id not in self._tasks:
            self._tasks[organisation_id] = asyncio.create_task(self._tell(organisation_id))

    async def close(self) -> None:
        """Tell what is still to be told, at once."""
        self._closing.set()
        if self._tasks:
            await asyncio.wait(self._tasks.values())

    async def _tell(self, organisation_id: int) -> None:
        try:
            while self._changed.get(organisation_id):
                with suppress(TimeoutError):  # gather first; meanwhile the turn that sent it puts its line there
                    await asyncio.wait_for(self._closing.wait(), self._seconds)
                for notice_id in self._changed.pop(organisation_id):
                    await self._show(organisation_id, notice_id)
        except Exception as error:
            log.warning("progress.not_told", organisation=organisation_id, fault=type(error).__name__)
        finally:
            del self._tasks[organisation_id]

    async def _show(self, organisation_id: int, notice_id: int) -> None:
        async with self._database.transaction() as session:
            found = await followed.load(session, self._vault, organisation_id, notice_id)
        channel = await self._channel_of(organisation_id)
        if found is not None and channel is not None:
            await channel.change(found.chat_id, found.message_id, line(found))


def line(found: Followed) -> Screen:
    """Return the line with how far the sending is: "42 van 58 bezorgd · niet bereikbaar: 2"."""
    words = wording(found.locale)
    sent, lost = found.states[DeliveryState.SENT], sum(found.states[state] for state in LOST)
    told = f"📬 {words.text('delivery-progress', sent=sent, count=found.states.total())}"
    if lost:
        told += f" · {words.text('delivery-progress-lost', count=lost)}"
    return replace(found.screen, text=f"{found.screen.text}\n{escape(told)}")
