"""`ouderbrug location`, on a real database."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.__main__ import app
from tests.bot.test_closing import found

pytestmark = pytest.mark.database


def run(owner: str, *words: str) -> str:
    return CliRunner().invoke(app, ["location", *words, "--organisation", owner]).output


def test_a_manager_adds_a_building_with_its_own_clock_and_days(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.setenv("OUDERBRUG_HOME", str(tmp_path))
    monkeypatch.setattr("bot.logs.set_up", lambda: None)  # it is for the whole process
    owner = str(asyncio.run(found(database_url)))
    assert run(owner, "add", "West", "--time-zone", "America/Curacao", "--open", "4123") == "Added West.\n"
    shown = ["Noord  Europe/Amsterdam  12345", "Zuid  Europe/Amsterdam  12345", "West  America/Curacao  1234"]
    assert run(owner, "list").splitlines() == shown
    assert "not there yet" in run(owner, "add", "west")
    assert "There is no clock 'Mars'" in run(owner, "add", "Oost", "--time-zone", "Mars")
    assert "1 for Monday" in run(owner, "add", "Oost", "--open", "ma-vr")
