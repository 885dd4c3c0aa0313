"""Parents' chats."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store import invites
from bot.store.vault import Vault
from tests.bot.conversations.play import Chat, Chats
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
