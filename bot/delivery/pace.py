"""How fast an organisation's bot may send: Telegram allows 30 messages a second per bot and one a second per chat."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

PER_SECOND = 29.4  # a little under the limit of 30, for what conversations say meanwhile
CHAT_SECONDS = 1.0


class Pace:
    """Hand out moments to send, evenly spaced, so that no one-second window holds too many."""

    def __init__(
        self,
        clock: Callable[[], float],
        per_second: float = PER_SECOND,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._clock = clock
        self._step = 1.0 / per_second
        self._sleep = sleep
        self._next = 0.0
        self._chats: dict[int, float] = {}

    async def wait(self) -> None:
        """Wait for this bot's next moment."""
        now = self._clock()
        moment = max(now, self._next)
        self._next = moment + self._step
        if moment > now:
            await self._sleep(moment - now)

    def interrupt(self) -> None:
        """Count a message that does not wait, such as the answer to a tap; the others make room for it."""
        self._next = max(self._clock(), self._next) + self._step

    def chat_wait(self, chat_id: int) -> float:
        """Return how many seconds this chat must rest."""
        return max(0.0, self._chats.get(chat_id, 0.0) - self._clock())

    def note_chat(self, chat_id: int) -> None:
        """Note that something was sent to a chat."""
        now = self._clock()
        if len(self._chats) > 5000:
            self._chats = {chat: until for chat, until in self._chats.items() if until > now}
        self._chats[chat_id] = now + CHAT_SECONDS
