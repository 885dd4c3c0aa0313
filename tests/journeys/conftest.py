"""The demo's childcare centre, run by the real bot on the stand-in for Telegram."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.config import Settings
from bot.demo import Demo, open_demo
from bot.store.database import Database


@pytest.fixture(autouse=True)
def waits_as_timedelta(monkeypatch: pytest.MonkeyPatch) -> None:
    # Without this, python-telegram-bot 22 warns each time somebody looks at `retry_after`.
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


@pytest.fixture
async def demo(database: Database, tmp_path: Path) -> AsyncIterator[Demo]:
    """The running demo: people, groups and children as `make demo` has them."""
    settings = Settings(home=tmp_path, database_url=SecretStr(database.url))
    async with open_demo(settings, port=0) as running:
        yield running
