"""The durable inbox: store first, then handle each chat in order and all chats at once, then answer.

A turn is one transaction: what the conversation changed, the mark that the update was handled and its answers are
committed together. Answers are carried out after that and ticked off one by one, so a crash loses none.
"""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Awaitable, Callable, Iterable
from typing import Any

import structlog

from bot import metrics
from bot.channels import updates
from bot.channels.telegram import TelegramChannel
from bot.conversations.turn import Answer, Say, Show, Turn
from bot.delivery import answers as answering
from bot.delivery.pace import take_moment
from bot.desk import Desk
from bot.screens import Event, Screen, Tap, escape
from bot.store import cards, inbox, organisations, people
from bot.store.database import Database
from bot.store.inbox import Arrival, Stored
from simplify.errors import UnknownLanguage
from simplify.wording import SOURCE, Wording, wording

log = structlog.get_logger(__name__)

ATTEMPTS = 3
PAUSE = 0.2  # seconds before a failed turn is tried again; doubles
DATABASE_PAUSE = 0.5
RETRY_ANSWERS = 5.0

Handle = Callable[[Turn], Awaitable[None]]
Clock = Callable[[], dt.datetime]


def utc_now() -> dt.datetime:
    """Return now."""
    return dt.datetime.now(dt.UTC)


def arrivals_of(raw_updates: Iterable[Any]) -> tuple[list[Arrival], list[tuple[int, Any]]]:
    """Return what is to be stored, and what came from a group: such chats are left and nothing of them is kept."""
    arrivals, groups = [], []
    for raw in raw_updates:
        update_id, chat = updates.update_id_of(raw), updates.chat_of(raw)
        if chat is not None and chat[1] != "private":
            groups.append((chat[0], raw))
        elif update_id is not None:
            arrivals.append(Arrival(update_id, chat[0] if chat else None, raw))
    return arrivals, groups


class Inbox:
    """Receive and handle the updates of one organisation."""

    def __init__(
        self,
        database: Database,
        desk: Desk,
        channel: TelegramChannel,
        organisation_id: int,
        handle: Handle,
        *,
        clock: Clock = utc_now,
    ) -> None:
        self._database = database
        self._desk = desk
        self._channel = channel
        self._organisation_id = organisation_id
        self._handle = handle
        self._clock = clock
        self._chats: dict[int, asyncio.Task[None]] = {}
        self._again: set[int] = set()
        self._closed = False

    async def receive(self, raw_updates: Iterable[Any]) -> None:
        """Store raw updates; when this returns they can't be lost. Handling goes on in the background."""
        arrivals, groups = arrivals_of(raw_updates)
        for chat_id, raw in groups:
            await self._leave(chat_id, raw)
        async with self._database.transaction() as session:
            chats = await inbox.store(session, self._desk.vault, self._organisation_id, arrivals, self._clock())
        metrics.updates.inc(len(arrivals))
        for chat_id in chats:
            self.wake(chat_id)

    async def resume(self) -> None:
        """Go on with what an earlier process left."""
        async with self._database.transaction() as session:
            chats = await inbox.open_chats(session, self._organisation_id)
        for chat_id in chats:
            self.wake(chat_id)

    def wake(self, chat_id: int) -> None:
        """Work on a chat, now or after what is under way there."""
        if self._closed:
            return
        if chat_id in self._chats:
            self._again.add(chat_id)
            return
        task = asyncio.create_task(self._work(chat_id), name=f"chat-{chat_id}")
        self._chats[chat_id] = task
        task.add_done_callback(lambda _: self._rest(chat_id))

    async def settle(self) -> None:
        """Wait until nothing is under way."""
        while self._chats:
            await asyncio.gather(*self._chats.values(), return_exceptions=True)
            await asyncio.sleep(0)

    async def close(self) -> None:
        """Finish what is under way and take nothing new."""
        self._closed = True
        if self._chats:
            await asyncio.wait(self._chats.values(), timeout=10)
        for task in list(self._chats.values()):
            task.cancel()

    def _rest(self, chat_id: int) -> None:
        self._chats.pop(chat_id, None)
        if chat_id in self._again:
            self._again.discard(chat_id)
            self.wake(chat_id)

    async def _work(self, chat_id: int) -> None:
        """Handle the updates of one chat, oldest first, until there are none."""
        while not self._closed:
            try:
                with metrics.turns.time():
                    stored = await self._turn(chat_id)
                    if stored is None:
                        return
                    answered = await self._answer(stored)
                if not answered:
                    await asyncio.sleep(RETRY_ANSWERS)
            except Exception as error:
                # Mostly the database that restarts; whatever it is, the update stays stored and is tried again.
                log.warning("inbox.waits", organisation=self._organisation_id, fault=type(error).__name__)
                await asyncio.sleep(DATABASE_PAUSE)

    async def _turn(self, chat_id: int) -> Stored | None:
        """Handle the oldest open update of a chat and return it with its answers; None when there is none."""
        for attempt in range(ATTEMPTS):
            stored: Stored | None = None
            try:
                async with self._database.transaction() as session:
                    await inbox.take_turn(session, self._organisation_id, chat_id)
                    stored = await inbox.next_open(session, self._desk.vault, self._organisation_id, chat_id)
                    if stored is None or stored.answers is not None:
                        return stored
                    event = updates.event_of(stored.payload)
                    if event is None:
                        await inbox.finish(session, stored.id, self._clock(), fault="unreadable")
                        return Stored(stored.id, None, 0, (), 0)
                    turn = await self._open(session, event)
                    if stored.attempts >= ATTEMPTS:
                        self._apologise(turn)
                    else:
                        await self._handle(turn)
                    kept = answering.to_json(turn.answers)
                    fault = "parked" if stored.attempts >= ATTEMPTS else ""
                    now = self._clock()
                    await inbox.handled(
                        session, self._desk.vault, self._organisation_id, stored.id, kept, now, fault=fault
                    )
                return Stored(stored.id, None, stored.attempts, kept, 0)
            except Exception as error:
                if stored is None:
                    raise
                # The type says enough; the message of an error can hold a person's words.
                log.error("inbox.turn_failed", inbox=stored.id, attempt=stored.attempts + 1, fault=type(error).__name__)
                # With the database away this fails too, so that such a failure is not counted.
                async with self._database.transaction() as session:
                    await inbox.attempted(session, stored.id, type(error).__name__)
                await asyncio.sleep(PAUSE * 2**attempt)
        return Stored(0, None, 0, (), 0)

    async def _open(self, session: Any, event: Event) -> Turn:
        person = await people.by_user(session, self._desk.vault, self._organisation_id, event.user_id)
        if person is not None:
            words = _words(person.locale)
        else:
            home = await organisations.find(session, self._organisation_id)
            words = _words(event.user_language.partition("-")[0], home.locale if home else SOURCE)
        return Turn(
            event=event,
            organisation_id=self._organisation_id,
            person=person,
            words=words,
            session=session,
            desk=self._desk,
            now=self._clock(),
        )

    @staticmethod
    def _apologise(turn: Turn) -> None:
        metrics.parked.inc()
        if isinstance(turn.event, Tap):
            turn.toast(turn.event.callback_id)
        turn.say(Screen(escape(turn.words.text("common-trouble"))))

    async def _answer(self, stored: Stored) -> bool:
        """Carry out the answers that are not done yet; false when the rest must wait."""
        pending = answering.from_json(stored.answers or ())
        for number, answer in enumerate(pending[stored.answers_done :], start=stored.answers_done + 1):
            # On resuming, the first open answer may have left just before the crash.
            again = stored.payload is not None and number == stored.answers_done + 1
            outcome = await answering.perform(self._channel, answer, self._take_moment, again=again)
            if not answering.is_final(outcome):
                log.warning("inbox.answer_waits", inbox=stored.id, outcome=type(outcome).__name__)
                return False
            await self._tick(stored, number, len(pending), answer, outcome)
        return True

    async def _take_moment(self) -> None:
        await take_moment(self._database, self._organisation_id)

    async def _tick(self, stored: Stored, number: int, total: int, answer: Answer, outcome: Any) -> None:
        async with self._database.transaction() as session:
            message_id = getattr(outcome, "message_id", 0)
            if isinstance(answer, Say | Show) and answer.card_id is not None and message_id:
                await cards.place(session, self._organisation_id, answer.card_id, answer.chat_id, message_id)
            await inbox.answered(session, stored.id, number)
            if number == total:
                await inbox.finish(session, stored.id, self._clock())

    async def _leave(self, chat_id: int, raw: Any) -> None:
        """Leave a group: what is said about children belongs in private chats."""
        status = raw.get("my_chat_member", {}).get("new_chat_member", {}) if isinstance(raw, dict) else {}
        if not isinstance(status, dict) or status.get("status") not in ("left", "kicked"):
            await self._channel.leave(chat_id)
        log.info("inbox.left_group", organisation=self._organisation_id)


def _words(*tags: str) -> Wording:
    for tag in tags:
        try:
            return wording(tag)
        except UnknownLanguage:
            continue
    return wording(SOURCE)
