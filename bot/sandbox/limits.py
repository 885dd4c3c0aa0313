"""Telegram's limits on sending: about 30 messages a second per bot, one a second per chat after a short burst."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from bot.sandbox.calls import Refused

PER_BOT = 30.0
PER_CHAT = 1.0
CHAT_BURST = 5.0


@dataclass(slots=True)
class _Bucket:
    rate: float
    size: float
    level: float
    at: float

    def lacks(self, now: float) -> float:
        """Return the seconds until one more fits; zero if it fits now."""
        self.level = min(self.size, self.level + (now - self.at) * self.rate)
        self.at = now
        return max(0.0, (1.0 - self.level) / self.rate)


class Limits:
    """Refuse with 429 what comes too fast; nothing of a refused call is counted."""

    def __init__(self, enabled: bool, clock: Callable[[], float] = time.monotonic) -> None:
        self.enabled = enabled
        self._clock = clock
        self._buckets: dict[tuple[int, int], _Bucket] = {}

    def check(self, bot_id: int, chat_id: int | None, method: str) -> None:
        """Count a sending; raise `Refused` with retry_after if it comes too fast."""
        if not self.enabled or chat_id is None or not method.startswith("send") or method == "sendchataction":
            return
        now = self._clock()
        buckets = [
            self._buckets.setdefault((bot_id, 0), _Bucket(PER_BOT, PER_BOT, PER_BOT, now)),
            self._buckets.setdefault((bot_id, chat_id), _Bucket(PER_CHAT, CHAT_BURST, CHAT_BURST, now)),
        ]
        lacking = max(bucket.lacks(now) for bucket in buckets)
        if lacking > 0:
            seconds = int(lacking) + 1
            raise Refused(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
        for bucket in buckets:
            bucket.level -= 1
