"""Chats over the real store."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.desk import Desk
from bot.store import people
from tests.bot.conversations.play import Chat, Chats
from tests.conftest import House


@pytest.fixture
async def chats(session: AsyncSession, desk: Desk, house: House, now: dt.datetime) -> Chats:
    """Everybody's chat; Sam's mother reads English here and his father Dutch."""
    await people.set_locale(session, house.organisation_id, house.mother.id, "en")
    await people.set_locale(session, house.organisation_id, house.father.id, "nl")
    return Chats(session, desk, house.organisation_id, now)


@pytest.fixture
def fatma(chats: Chats) -> Chat:
    """A member of staff on De Vlinders."""
    return chats.of(1001)


@pytest.fixture
def marijke(chats: Chats) -> Chat:
    """The manager."""
    return chats.of(1002)
