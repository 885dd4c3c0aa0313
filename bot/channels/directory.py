"""The bots of the organisations, opened when they are first needed."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

import structlog

from bot.channels.outcome import Sent
from bot.channels.telegram import OFFICIAL, TelegramChannel

log = structlog.get_logger(__name__)

TRY_AGAIN = 30.0  # seconds after a bot that did not open

TokenOf = Callable[[int], Awaitable[str | None]]


class Directory:
    """Open each organisation's bot once."""

    def __init__(self, token_of: TokenOf, base_url: str = OFFICIAL) -> None:
        self._token_of = token_of
        self._base_url = base_url
        self._open: dict[int, TelegramChannel] = {}
        self._failed: dict[int, float] = {}
        self._opening = asyncio.Lock()

    async def get(self, organisation_id: int) -> TelegramChannel | None:
        """Return the bot of an organisation; None while it has no token or Telegram does not accept it."""
        known = self._open.get(organisation_id)
        if known is not None:
            return known
        async with self._opening:
            if organisation_id in self._open:
                return self._open[organisation_id]
            if time.monotonic() < self._failed.get(organisation_id, 0.0):
                return None
            token = await self._token_of(organisation_id)
            channel = TelegramChannel(token, self._base_url) if token else None
            if channel is not None and isinstance(await channel.open(), Sent):
                self._open[organisation_id] = channel
                return channel
            if channel is not None:
                await channel.close()
            log.error("channels.not_open", organisation=organisation_id, token=bool(token))
            self._failed[organisation_id] = time.monotonic() + TRY_AGAIN
            return None

    def put(self, organisation_id: int, channel: TelegramChannel) -> None:
        """Let an organisation use a bot that is open already."""
        self._open[organisation_id] = channel

    async def close(self) -> None:
        """Close every bot."""
        for channel in self._open.values():
            await channel.close()
        self._open.clear()
