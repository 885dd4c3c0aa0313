"""Faults to break things on purpose: which call or update, how often, and what goes wrong.

Give a fault to `Faults.add`; it goes off for the next `times` matching calls (None: until it is removed), each with
the given `probability`. For a call: its method ("send*" matches every sending) and its chat.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from fnmatch import fnmatchcase
from typing import Any

Json = dict[str, Any]


class Break(StrEnum):
    """Name what goes wrong."""

    STATUS = "status"  # answer an error with this status, before anything happened
    HTML = "html"  # answer a page of HTML with this status, as a proxy in front of Telegram does
    DROP_BEFORE = "drop_before"  # cut the connection, nothing happened
    DROP_AFTER = "drop_after"  # do it, then cut the connection: the bot can't know
    DELAY_BEFORE = "delay_before"  # wait, then do it
    DELAY_AFTER = "delay_after"  # do it, then wait before answering
    DUPLICATE = "duplicate"  # queue an update twice, with the same update_id
    REORDER = "reorder"  # queue an update in front of the one that waits before it
    MALFORMED = "malformed"  # put an update that no bot expects in front of this one


OF_CALLS = frozenset(
    {Break.STATUS, Break.HTML, Break.DROP_BEFORE, Break.DROP_AFTER, Break.DELAY_BEFORE, Break.DELAY_AFTER}
)


@dataclass(slots=True)
class Fault:
    """Hold one fault; `hits` counts how often it went off, `name` is what the chat page calls it."""

    what: Break
    method: str = "*"
    chat_id: int | None = None
    times: int | None = 1
    probability: float = 1.0
    status: int = 500
    description: str = ""
    retry_after: int | None = None
    migrate_to: int | None = None
    seconds: float = 0.0
    hits: int = 0
    name: str = ""

    def parameters(self) -> dict[str, int]:
        """Return what Telegram adds to such an error."""
        named = {"retry_after": self.retry_after, "migrate_to_chat_id": self.migrate_to}
        return {name: value for name, value in named.items() if value is not None}


def too_many_requests(retry_after: int = 1, method: str = "send*", **where: Any) -> Fault:
    """Return a fault that answers 429 and asks to wait."""
    words = f"Too Many Requests: retry after {retry_after}"
    return Fault(Break.STATUS, method, status=429, description=words, retry_after=retry_after, **where)


def migrated(to: int, method: str = "send*", **where: Any) -> Fault:
    """Return a fault that says that a group became a supergroup with another id."""
    words = "Bad Request: group chat was upgraded to a supergroup chat"
    return Fault(Break.STATUS, method, status=400, description=words, migrate_to=to, **where)


def refused(status: int, description: str, method: str = "send*", **where: Any) -> Fault:
    """Return a fault that answers any error."""
    return Fault(Break.STATUS, method, status=status, description=description, **where)


def bad_gateway(method: str = "send*", **where: Any) -> Fault:
    """Return a fault that answers 502 with a page of HTML."""
    return Fault(Break.HTML, method, status=502, **where)


def second_poller(times: int | None = 1) -> Fault:
    """Return a fault that answers getUpdates as if another bot polls with this token."""
    words = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    return Fault(Break.STATUS, "getUpdates", status=409, description=words, times=times)


def dropped(after: bool, method: str = "send*", **where: Any) -> Fault:
    """Return a fault that cuts the connection before or after the call took effect."""
    return Fault(Break.DROP_AFTER if after else Break.DROP_BEFORE, method, **where)


def delayed(seconds: float, after: bool = False, method: str = "send*", **where: Any) -> Fault:
    """Return a fault that waits before or after the call took effect."""
    return Fault(Break.DELAY_AFTER if after else Break.DELAY_BEFORE, method, seconds=seconds, **where)


class Faults:
    """Hold the faults that are waiting to go off."""

    def __init__(self) -> None:
        self.waiting: list[Fault] = []
        self.random = random.Random(0)  # noqa: S311  a fixed seed makes a failing run repeatable
        self.on_hit: Callable[[Fault, str, int | None], None] = lambda fault, method, chat_id: None

    def add(self, *faults: Fault) -> None:
        """Let faults go off from now on."""
        self.waiting.extend(faults)

    def clear(self) -> None:
        """Take every fault away."""
        self.waiting.clear()

    def of_call(self, method: str, chat_id: int | None) -> list[Fault]:
        """Return the faults that go off for this call."""
        return self._hit(method, chat_id, of_calls=True)

    def spoil(self, queue: list[Json], update: Json, chat_id: int | None) -> None:
        """Queue an update, and what goes wrong with it; an update pushed back gets the next free `update_id`."""
        kinds = {fault.what for fault in self._hit("update", chat_id, of_calls=False)}
        if Break.MALFORMED in kinds:
            queue.append({"update_id": update["update_id"], "message": {"message_id": "?", "a_new_kind": [None]}})
            update["update_id"] += 1
        if Break.REORDER in kinds and queue:
            queue.insert(len(queue) - 1, update)
        else:
            queue.append(update)
        if Break.DUPLICATE in kinds:
            queue.append(update)

    def _hit(self, method: str, chat_id: int | None, of_calls: bool) -> list[Fault]:
        hit = []
        for fault in list(self.waiting):
            if (fault.what in OF_CALLS) != of_calls or (fault.chat_id is not None and fault.chat_id != chat_id):
                continue
            if of_calls and not fnmatchcase(method.lower(), fault.method.lower()):
                continue
            if fault.probability < 1 and self.random.random() >= fault.probability:
                continue
            fault.hits += 1
            if fault.times is not None and fault.hits >= fault.times:
                self.waiting.remove(fault)
            hit.append(fault)
            self.on_hit(fault, method, chat_id)
        return hit
