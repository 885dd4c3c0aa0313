"""`ouderbrug closing`, on a real database."""

from __future__ import annotations

import asyncio
import datetime as dt
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.__main__ import app
from bot.store import organisations
from bot.store.database import Database
from bot.store.vault import Vault

pytestmark = pytest.mark.database


def run(*words: str) -> str:
    return CliRunner().invoke(app, ["closing", *words]).output


def test_a_manager_closes_a_period_and_takes_a_day_back(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.setenv("OUDERBRUG_HOME", str(tmp_path))
    monkeypatch.setattr("bot.logs.set_up", lambda: None)  # it is for the whole process
    owner = str(asyncio.run(found(database_url)))
    year = dt.datetime.now(dt.UTC).year + 1
    added = run("add", f"{year}-12-23", "--until", f"{year}-12-24", "--reason", "studie", "--organisation", owner)
    assert added == "Closed on 2 days.\n"
    run("remove", f"{year}-12-24", "--location", "Noord", "--organisation", owner)
    shown = [f"{year}-12-23  Noord  studie", f"{year}-12-23  Zuid  studie", f"{year}-12-24  Zuid  studie"]
    assert run("list", "--organisation", owner).splitlines() == shown
    assert "There is: Noord, Zuid." in run("add", f"{year}-01-05", "--location", "West", "--organisation", owner)


async def found(url: str) -> int:
    database = Database(url)
    async with database.transaction() as session:
        owner = await organisations.add(session, Vault(b"k" * 32), "De Regenboog", dt.datetime.now(dt.UTC))
        for name in ("Noord", "Zuid"):
            await organisations.add_location(session, owner, name)
    await database.close()
    return owner
