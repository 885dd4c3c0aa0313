"""A stand-in, and a real python-telegram-bot that talks to it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from telegram import Bot
from telegram.request import HTTPXRequest

from bot.sandbox import Sandbox


@pytest.fixture(autouse=True)
def waits_as_timedelta(monkeypatch: pytest.MonkeyPatch) -> None:
    # Without this, python-telegram-bot 22 warns each time somebody looks at `retry_after`.
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


@pytest_asyncio.fixture
async def telegram() -> AsyncIterator[Sandbox]:
    async with Sandbox() as sandbox:
        yield sandbox


@pytest_asyncio.fixture
async def bot(telegram: Sandbox) -> AsyncIterator[Bot]:
    request = HTTPXRequest(connection_pool_size=8, read_timeout=5, http_version="1.1")
    updates = HTTPXRequest(connection_pool_size=2, read_timeout=5, http_version="1.1")
    client = Bot(
        telegram.token,
        base_url=telegram.base_url,
        base_file_url=telegram.base_file_url,
        request=request,
        get_updates_request=updates,
    )
    async with client:
        yield client
