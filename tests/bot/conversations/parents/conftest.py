"""Parents' chats."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

import pytest
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.parent_message import screen, split
from bot.store import invites, notices, people
from bot.store.schema import Delivery
from bot.store.vault import Vault
from bot.values import Child, Letter, Line, ParentMessage, Person
from simplify.types import Provenance
from tests.bot.conversations.play import Chat, Chats, numbers
from tests.conftest import House


@pytest.fixture
def mother(chats: Chats) -> Chat:
    """Sam's mother, who reads English here."""
    return chats.of(2001)


@pytest.fixture
def father(chats: Chats) -> Chat:
    """Sam's father, who reads Dutch here."""
    return chats.of(2002)


@pytest.fixture
def newcomer(chats: Chats) -> Chat:
    """Somebody who was never here."""
    return chats.of(3001)


@pytest.fixture
async def code(session: AsyncSession, vault: Vault, house: House, now: dt.datetime) -> str:
    """A code for a guardian of Noor."""
    return await invites.create(
        session, house.organisation_id, created_by=house.staff.id, now=now, child_id=house.noor.id
    )


@dataclass
class Post:
    """Let a message arrive in a guardian's chat, as the channel would after staff approved it."""

    chats: Chats
    house: House

    async def deliver(
        self, to: Person, *lines: tuple[str, str], child: Child | None = None, urgent: bool = False
    ) -> tuple[int, int]:
        """Return the ids of the delivery and of the message in the chat."""
        session, desk = self.chats.session, self.chats.desk
        about = child or self.house.sam
        message = ParentMessage(
            kind="message",
            emoji="💬",
            heading="Message",
            child_name=about.name,
            locale=to.locale,
            lines=tuple(Line(text, dutch, Provenance.MACHINE) for text, dutch in lines),
            day=self.chats.now.date(),
            urgent=urgent,
            dutch_heading="Bericht",
            dutch_child_name=about.name,
        )
        letter = Letter(to.id, about.id, message)
        _, (delivery_id,) = await notices.approve(
            session, desk.vault, desk.outbox, self.house.staff, "message", {}, [letter], self.chats.now
        )
        assert to.chat_id is not None
        message_id = next(numbers)
        shown = split(screen(message, delivery_id))[-1]
        self.chats.screens.setdefault(to.chat_id, {})[message_id] = shown
        await session.execute(
            update(Delivery)
            .where(Delivery.id == delivery_id)
            .values(state="sent", sent_at=self.chats.now, chat_id=to.chat_id, message_id=message_id)
        )
        return delivery_id, message_id


@pytest.fixture
async def post(chats: Chats, session: AsyncSession, vault: Vault, house: House) -> Post:
    """The post, with the guardians as they are after their languages were set."""
    found = await people.by_ids(session, vault, house.organisation_id, (house.mother.id, house.father.id))
    return Post(chats, replace(house, mother=found[house.mother.id], father=found[house.father.id]))
