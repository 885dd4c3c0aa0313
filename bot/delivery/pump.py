"""Send what is waiting for one organisation, in order, at the pace that Telegram allows, and note what became of it.

One pump per organisation at a time, however many machines there are: it holds a lock that the database drops when
the process dies. So it alone keeps the order per guardian and the rate per bot, and knows that whatever is marked
"sending" when it starts was left by a pump that is gone.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import time
import uuid
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field, replace

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from bot import metrics, parent_message
from bot.calendar import digest_time, last_digest, next_allowed
from bot.channels.outcome import (
    Halted,
    Later,
    Moved,
    NotSent,
    Outcome,
    Refused,
    Sent,
    Unchangeable,
    Unreachable,
    Unsure,
)
from bot.channels.telegram import TelegramChannel
from bot.delivery.inbox import Clock, utc_now
from bot.delivery.pace import Pace, take_moment
from bot.delivery.progress import Progress
from bot.delivery.receipts import Receipts
from bot.screens import Screen, escape
from bot.store import outbox, slots
from bot.store.database import Database
from bot.store.errors import StoreError
from bot.store.notices import MESSAGE
from bot.store.outbox import Due, Receipt
from bot.store.vault import SealKey, Vault
from bot.values import DeliveryState, ParentMessage
from simplify.wording import wording

log = structlog.get_logger(__name__)

BATCH = 16
CLAIM = 4  # in one statement; they leave within 0.14 seconds
AT_ONCE = 32
LEAD = 0.015  # seconds before the next moment to send, at which deliveries are claimed
PATIENCE = dt.timedelta(seconds=20)  # longer waits give the place free and come back later
GIVE_UP = dt.timedelta(hours=24)
COPIES = 5

ChannelOf = Callable[[int], Awaitable[TelegramChannel | None]]


@dataclass(frozen=True)
class Means:
    """Hold what every drain of this process works with."""

    database: Database
    vault: Vault
    clock: Clock
    patience: dt.timedelta
    progress: Progress
    receipts: Receipts
    closing: asyncio.Event = field(default_factory=asyncio.Event)
    sender: str = field(default_factory=lambda: uuid.uuid4().hex)  # of this process and this start


class Pump:
    """Send for any organisation; `drain` is repeatable and safe to run anywhere at any time."""

    def __init__(
        self,
        database: Database,
        vault: Vault,
        channel_of: ChannelOf,
        *,
        clock: Clock = utc_now,
        patience: dt.timedelta = PATIENCE,
    ) -> None:
        self._means = Means(database, vault, clock, patience, Progress(database, vault, channel_of), Receipts(database))
        self._channel_of = channel_of
        self._paces: dict[int, Pace] = {}
        self._running: set[asyncio.Task[object]] = set()

    def pace(self, organisation_id: int) -> Pace:
        """Return the pace of one bot."""
        return self._paces.setdefault(organisation_id, Pace())

    @property
    def is_closing(self) -> bool:
        """Tell whether this process is about to stop."""
        return self._means.closing.is_set()

    async def close(self) -> None:
        """Finish the messages that are on their way and leave the rest for whoever comes next."""
        self._means.closing.set()
        if self._running:
            await asyncio.wait(self._running)
        await self._means.progress.close()

    async def drain(self, organisation_id: int) -> dt.datetime | None:
        """Send all that is due. Returns when to come back, or None when nothing waits."""
        task = asyncio.current_task()
        assert task is not None
        self._running.add(task)
        try:
            return await self._drain(organisation_id)
        finally:
            self._running.discard(task)

    async def _drain(self, organisation_id: int) -> dt.datetime | None:
        channel = await self._channel_of(organisation_id)
        if channel is None:
            return None
        database = self._means.database
        async with database.session() as session:
            key = await self._means.vault.of_organisation(session, organisation_id)
        async with database.statements.connect() as connection:
            await outbox.lock(connection, organisation_id)
            run = _Run(self._means, channel, self.pace(organisation_id), organisation_id, key)
            try:
                orphans = await outbox.adopt_orphans(connection, organisation_id)
                if orphans:
                    log.warning("outbox.orphans", organisation=organisation_id, count=orphans)
                return await run.drain(connection)
            finally:
                await run.finish()
                await outbox.unlock(connection, organisation_id)


class _Run:
    """Hold one drain of one organisation."""

    def __init__(self, means: Means, channel: TelegramChannel, pace: Pace, organisation_id: int, key: SealKey) -> None:
        self._means = means
        self._channel = channel
        self._pace = pace
        self._organisation_id = organisation_id
        self._key = key
        self._next = 0.0  # the next moment to send, as far as this run knows
        self._tasks: set[asyncio.Task[None]] = set()
        self._flooded = False
        self._adrift = False  # something stayed behind as "sending": the next run decides about it

    async def drain(self, connection: AsyncConnection) -> dt.datetime | None:
        """Send until nothing is due."""
        while True:
            if self._flooded:
                await self.finish()  # by then the halt is written down
                self._flooded = False
            until, reason = await outbox.halted(connection, self._organisation_id)
            now = self._means.clock()
            if reason:
                return None
            if self._means.closing.is_set():
                return now
            if until is not None and until > now:
                if until - now > self._means.patience:
                    return until
                await asyncio.sleep((until - now).total_seconds())
                continue
            batch = await outbox.due(connection, self._organisation_id, now, BATCH, self._pace.resting())
            if await self._start(connection, batch):
                continue
            if self._tasks:
                await asyncio.wait(self._tasks, return_when=asyncio.FIRST_COMPLETED)
                continue
            rested = await outbox.due(connection, self._organisation_id, now, 1)
            if rested:  # all chats that have something must rest a moment
                await asyncio.sleep(max(0.01, self._pace.chat_wait(rested[0].person_id)))
                continue
            moment = await outbox.next_moment(connection, self._organisation_id)
            if self._adrift:
                return self._means.clock()
            if moment is None or moment - self._means.clock() > self._means.patience:
                return moment
            await asyncio.sleep(max(0.01, (moment - self._means.clock()).total_seconds()))

    async def finish(self) -> None:
        """Wait for what is under way."""
        if self._tasks:
            await asyncio.wait(self._tasks)

    async def _start(self, connection: AsyncConnection, batch: list[Due]) -> int:
        """Claim and send a batch, a few at a time; stop early when a flood halt came in. Returns how many are done."""
        ready, done = [], 0
        for due in batch:
            quiet = None if due.is_urgent else rest_until(due, self._means.clock())
            if quiet is None:
                ready.append(due)
            else:
                await outbox.postpone(connection, due.id, quiet)
                done += 1
        for first in range(0, len(ready), CLAIM):
            group = ready[first : first + CLAIM]
            while len(self._tasks) > AT_ONCE - len(group):
                await asyncio.wait(self._tasks, return_when=asyncio.FIRST_COMPLETED)
            await asyncio.sleep(self._next - LEAD - time.monotonic())
            if self._flooded or self._means.closing.is_set():
                break
            claimed = await slots.claim(
                connection, self._organisation_id, self._means.sender, [due.id for due in group]
            )
            self._next = time.monotonic() + claimed.wait
            for due in group:
                if due.id in claimed.chats:
                    self._send_at(self._next, due, claimed.chats[due.id])
                    self._next += slots.STEP
            done += len(group)
        return done

    def _send_at(self, moment: float, due: Due, chat_id: int) -> None:
        self._pace.note_chat(due.person_id, moment - time.monotonic())
        task = asyncio.create_task(self._deliver(moment, due, chat_id))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _deliver(self, moment: float, due: Due, chat_id: int) -> None:
        """Send one claimed delivery and note the outcome; what can't be noted is left to the next pump."""
        try:
            screens = await self._screens(due)
            await asyncio.sleep(moment - time.monotonic())
            if self._flooded:
                async with self._statement() as connection:
                    await outbox.give_back(connection, due.id)
                return
            await self._record(due, chat_id, await self._send(due, chat_id, screens))
        except Exception as error:
            self._adrift = True
            log.error("outbox.delivery_failed", delivery=due.id, fault=type(error).__name__)

    async def _screens(self, due: Due) -> tuple[Screen, ...]:
        """Return the messages of Telegram for a delivery; none when it can't be read any more."""
        try:
            key = self._key
            if due.child_id is not None:
                key = self._means.vault.child_key(self._key, due.wrapped_key, due.child_id)
            message = parent_message.from_json(key.read(due.body_sealed, MESSAGE, due.id))
        except StoreError:
            return ()
        screens = shape(message, due)
        if due.is_bundled:
            return (await self._bundled(due, message.locale, screens[0]), *screens[1:])
        return screens

    async def _send(self, due: Due, chat_id: int, screens: tuple[Screen, ...]) -> Outcome:
        outcome: Outcome = Refused("unreadable")
        if due.edits_delivery_id is not None and len(screens) == 1:
            async with self._statement() as connection:
                place = await outbox.message_to_change(connection, due.edits_delivery_id)
            if place is not None:
                async with self._pace.call():
                    outcome = await self._channel.change(*place, screens[0])
                if not isinstance(outcome, Unchangeable):
                    return replace(outcome, message_id=place[1]) if isinstance(outcome, Sent) else outcome
        for number, part in enumerate(screens[due.parts_sent :]):
            if number:
                await asyncio.sleep(self._pace.chat_wait(due.person_id))
                await take_moment(self._means.database, self._organisation_id)
                self._pace.note_chat(due.person_id)
            async with self._pace.call():
                outcome = await self._channel.send(chat_id, part)
            if not isinstance(outcome, Sent):
                break
            if len(screens) > 1:
                async with self._statement() as connection:
                    await outbox.count_part(connection, due.id)
        return outcome

    async def _bundled(self, due: Due, locale: str, screen: Screen) -> Screen:
        """Let the first story of a digest say how many there are; the others come without a sound."""
        assert due.digest_at is not None
        released = last_digest(self._means.clock(), due.digest_at, due.time_zone)
        async with self._statement() as connection:
            count, begun = await outbox.bundle(connection, due.person_id, released)
        if begun:
            return replace(screen, silent=True)
        if count < 2:
            return screen
        announced = escape(wording(locale).text("delivery-digest", count=count))
        return replace(screen, text=f"<b>📚 {announced}</b>\n\n{screen.text}")

    async def _record(self, due: Due, chat_id: int, outcome: Outcome) -> None:
        """Note the outcome: one line per row of the table of faults."""
        now = self._means.clock()

        async def note(state: DeliveryState, reason: str = "", seconds: float | None = None) -> None:
            later = None if seconds is None else now + dt.timedelta(seconds=seconds)
            await self._write(Receipt(due.id, state, reason, later))
            log.info("outbox.recorded", delivery=due.id, state=state.value, reason=reason, attempt=due.attempts + 1)

        kept = due.reason  # a lost answer stays lost, whatever happens to the next attempt
        match outcome:
            case Sent(message_id):
                await self._write(
                    Receipt(due.id, DeliveryState.SENT, chat_id=chat_id, message_id=message_id, sent_at=now)
                )
            case Later(seconds):
                self._flooded = True
                metrics.floods.inc()
                until = now + dt.timedelta(seconds=seconds)
                async with self._statement() as connection:
                    await outbox.halt(connection, self._organisation_id, until=until)
                await note(DeliveryState.WAITING, kept)
                log.warning("outbox.flood", organisation=self._organisation_id, seconds=seconds)
            case Moved(new_chat_id):
                async with self._statement() as connection:
                    await outbox.move_chat(connection, due.person_id, new_chat_id)
                await note(DeliveryState.WAITING, kept)
            case Unreachable(reason):
                async with self._statement() as connection:
                    await outbox.set_reachable(connection, due.person_id, reachable=False)
                await note(DeliveryState.UNREACHABLE, reason)
            case Halted(reason):
                self._flooded = True
                async with self._statement() as connection:
                    await outbox.halt(connection, self._organisation_id, reason=reason)
                await note(DeliveryState.WAITING, kept)
                log.error("outbox.bot_refused", organisation=self._organisation_id, reason=reason)
            case NotSent(reason):
                if now - released_at(due) > GIVE_UP:
                    await note(DeliveryState.FAILED, reason)
                else:
                    await note(DeliveryState.WAITING, kept, min(2.0**due.attempts, 300.0))
            case Unsure(reason):
                if due.edits_delivery_id is None and (due.is_story or due.attempts + 1 >= COPIES):
                    await note(DeliveryState.UNSURE, reason)
                else:
                    await note(DeliveryState.WAITING, outbox.AGAIN, min(2.0**due.attempts, 60.0))
            case Refused(reason):
                await note(DeliveryState.FAILED, reason)
            case Unchangeable():
                await note(DeliveryState.FAILED, "refused")

    def _statement(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """Return a connection for one statement beside the drain's own."""
        return self._means.database.statements.connect()

    async def _write(self, receipt: Receipt) -> None:
        notice_id = await self._means.receipts.note(receipt)
        metrics.deliveries.labels(receipt.state.value).inc()
        if notice_id is not None:
            self._means.progress.note(self._organisation_id, notice_id)


def released_at(due: Due) -> dt.datetime:
    """Return from when on a delivery might go: when it was approved, or at the hour of its digest."""
    if due.is_bundled and due.digest_at is not None:
        return digest_time(due.created_at, due.digest_at, due.time_zone)
    return due.created_at


def rest_until(due: Due, now: dt.datetime) -> dt.datetime | None:
    """Return until when this guardian wants quiet, or None when a message is welcome now."""
    moment = max(now, released_at(due)) if due.is_bundled else now
    allowed = next_allowed(moment, due.quiet_from, due.quiet_until, due.time_zone)
    return allowed if allowed > now else None


def shape(message: ParentMessage, due: Due) -> tuple[Screen, ...]:
    """Return the messages of Telegram for one delivery; a possible second copy is silent and says so."""
    screen = parent_message.screen(message, due.id)
    if due.reason == outbox.AGAIN and due.edits_delivery_id is None:
        mark = escape(wording(message.locale).text("delivery-again"))
        metrics.copies.inc()
        screen = replace(screen, text=f"<i>↻ {mark}</i>\n{screen.text}", silent=True)
    return parent_message.split(screen)
