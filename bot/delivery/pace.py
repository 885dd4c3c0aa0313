"""How fast this process may send for one bot: what the database hands out, and what the line makes of it.

Moments to send are spaced by the database (`bot.store.slots`). But what is spaced here need not arrive spaced: after a
stall of the line or of a machine, messages arrive together. A message arrives between the call and its answer, so this
counts who may have arrived in the last second and holds the next one back while they are too many.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from bot.store import slots
from bot.store.database import Database

LIMIT = 32  # in any second; Telegram allows 30 and forgives a little
CHAT_SECONDS = 1.0
ASK_AGAIN = 0.1
REMEMBERED = 200  # calls, of which the quickest shows how long the way is when nothing is in it
LONGEST_WAY = 0.5  # seconds


class Pace:
    """Watch one bot: its last second, and the chats that must rest."""

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._flying = 0
        self._answered: deque[float] = deque()
        self._ways: deque[float] = deque(maxlen=REMEMBERED)  # seconds from a call to its answer
        self._chats: dict[int, float] = {}

    @asynccontextmanager
    async def call(self) -> AsyncIterator[None]:
        """Hold a call back until no second can hold too many, and watch it."""
        while (rest := self._rest()) > 0:
            await self._sleep(rest)
        started = self._clock()
        self._flying += 1
        try:
            yield
        finally:
            self._flying -= 1
            now = self._clock()
            self._answered.append(now)
            self._ways.append(now - started)

    def _rest(self) -> float:
        """Return how many seconds the next call must wait.

        Two arrivals are at least as far apart as the answer of the first and the call of the second, and further by
        the quickest way there and back.
        """
        now, window = self._clock(), 1.0 - min([LONGEST_WAY, *self._ways] if self._ways else [0.0])
        while self._answered and self._answered[0] <= now - window:
            self._answered.popleft()
        if self._flying + len(self._answered) < LIMIT:
            return 0.0
        return max(0.001, self._answered[0] + window - now) if self._answered else 0.01

    def chat_wait(self, chat_id: int) -> float:
        """Return how many seconds this chat must rest."""
        return max(0.0, self._chats.get(chat_id, 0.0) - self._clock())

    def note_chat(self, chat_id: int, wait: float = 0.0) -> None:
        """Note that something is sent to a chat, now or after some seconds."""
        self._chats[chat_id] = self._clock() + wait + CHAT_SECONDS

    def resting(self) -> list[int]:
        """Return the chats that must rest."""
        now = self._clock()
        self._chats = {chat: until for chat, until in self._chats.items() if until > now}
        return list(self._chats)


async def take_moment(database: Database, organisation_id: int) -> None:
    """Wait for a moment at which this organisation's bot may send one message more, beside what is claimed."""
    wait = None
    while wait is None:
        async with database.statements.connect() as connection:
            wait = await slots.take(connection, organisation_id)
        await asyncio.sleep(ASK_AGAIN if wait is None else wait)
