"""A stage for the tests of delivery: a committed house, the stand-in for Telegram, and a pump between them."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field

import pytest

from bot.channels.telegram import TelegramChannel
from bot.delivery.pump import Pump
from bot.sandbox import Person, Sandbox
from bot.store import guardians, notices, organisations
from bot.store.database import Database
from bot.store.vault import Vault
from bot.values import DeliveryState, DeliveryStatus, Letter, Line, ParentMessage, Urgency
from simplify.types import Provenance
from tests.conftest import House, RecordingOutbox, furnish


@dataclass
class Clock:
    """A clock that stands until it is moved."""

    now: dt.datetime

    def __call__(self) -> dt.datetime:
        return self.now

    def move(self, **parts: float) -> None:
        self.now += dt.timedelta(**parts)


@dataclass
class Stage:
    database: Database
    vault: Vault
    telegram: Sandbox
    channel: TelegramChannel
    clock: Clock
    house: House
    outbox: RecordingOutbox = field(default_factory=RecordingOutbox)

    def __post_init__(self) -> None:
        self.pump = self.new_pump()

    def new_pump(self) -> Pump:
        """Return a pump as a fresh process would make it; it never waits for the clock, which stands still."""

        async def channel_of(_: int) -> TelegramChannel:
            return self.channel

        return Pump(self.database, self.vault, channel_of, clock=self.clock, patience=dt.timedelta())

    @property
    def mother(self) -> Person:
        return self.telegram.person("Elif")

    @property
    def father(self) -> Person:
        return self.telegram.person("Олег")

    async def approve(
        self, words: str = "Sam heeft gegeten.", *, urgency: Urgency = Urgency.NORMAL, to: Sequence[int] = ()
    ) -> list[int]:
        """Approve one message about Sam, to both guardians or to some, and return the ids of its deliveries."""
        house = self.house
        async with self.database.transaction() as session:
            found = await guardians.recipients(session, self.vault, house.organisation_id, [house.sam.id])
            letters = [
                Letter(one.person.id, one.child.id, message(words)) for one in found if not to or one.person.id in to
            ]
            _, ids = await notices.approve(
                session,
                self.vault,
                self.outbox,
                house.staff,
                "message",
                {"typed": words},
                letters,
                self.clock(),
                urgency=urgency,
                child_id=house.sam.id,
            )
        return ids

    async def to_mother(self, words: str = "Sam heeft gegeten.", urgency: Urgency = Urgency.NORMAL) -> int:
        """Approve one message for one guardian."""
        (delivery_id,) = await self.approve(words, urgency=urgency, to=[self.house.mother.id])
        return delivery_id

    async def drain(self) -> dt.datetime | None:
        return await self.pump.drain(self.house.organisation_id)

    async def status(self, delivery_id: int) -> DeliveryStatus:
        async with self.database.session() as session:
            found = await notices.delivery(session, self.vault, self.house.organisation_id, delivery_id)
        assert found is not None
        return found[0]

    async def state(self, delivery_id: int) -> DeliveryState:
        return (await self.status(delivery_id)).state


def message(words: str) -> ParentMessage:
    lines = tuple(Line(line, line, Provenance.PHRASE) for line in words.split("\n"))
    return ParentMessage("message", "💬", "Bericht", "Sam", "nl", lines, dt.date(2026, 3, 2))


@pytest.fixture
async def stage(database: Database, vault: Vault) -> AsyncIterator[Stage]:
    clock = Clock(dt.datetime.now(dt.UTC))
    async with database.transaction() as session:
        organisation_id = await organisations.add(session, vault, "De Regenboog", clock())
        house = await furnish(session, vault, organisation_id)
    async with Sandbox() as telegram:
        channel = TelegramChannel(telegram.token, telegram.base_url, read_seconds=1.0)
        await channel.open()
        for name, number in (("Elif", 2001), ("Олег", 2002)):
            await telegram.person(name, user_id=number).command("/start")
        yield Stage(database, vault, telegram, channel, clock, house)
        await channel.close()
