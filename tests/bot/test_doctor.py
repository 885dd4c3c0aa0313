from __future__ import annotations

import io
import re
import time
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from rich.console import Console
from sqlalchemy import text

from bot import verifier
from bot.app import House
from bot.config import KEY, SECRET, TOKEN, WEBHOOK, Settings, SettingsMissing, load, require
from bot.doctor import look_at_data, look_at_files, look_at_language, look_at_settings
from bot.store import audit
from bot.store.database import Database
from bot.store.vault import KEY_FILE, Vault
from simplify.analysis import MODEL_SETTING
from tests.conftest import NOW, furnish


def remedies(home: Path, **settings: str) -> str:
    told = Settings(home=home, **settings)  # type: ignore[arg-type]
    return " ".join(finding.remedy for finding in (*look_at_files(told), *look_at_settings(told)))


def test_a_key_that_others_can_read_is_named(tmp_path: Path) -> None:
    Vault.from_folder(tmp_path)
    (tmp_path / KEY_FILE).chmod(0o644)
    assert f"chmod 600 '{tmp_path / KEY_FILE}'" in remedies(tmp_path)


def test_a_data_folder_that_others_can_enter_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    assert f"chmod 700 '{tmp_path}'" in remedies(tmp_path)


@pytest.mark.parametrize(
    ("settings", "remedy"),
    [
        ({"database_url": "postgresql://u:p@db.example/x"}, "sslmode=verify-full"),
        ({"webhook_url": "http://example.nl", "webhook_secret": "x" * 40}, "https address"),
        ({"webhook_url": "https://example.nl", "webhook_secret": "kort"}, "OUDERBRUG_WEBHOOK_SECRET"),
    ],
)
def test_an_unsafe_setting_is_named_with_its_remedy(
    tmp_path: Path, settings: dict[str, str], remedy: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if "database_url" in settings:
        monkeypatch.setenv("DATABASE_URL", settings.pop("database_url"))
    assert remedy in remedies(tmp_path, **settings)


def test_an_analysis_model_that_can_not_be_used_is_named_with_its_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not any(finding.remedy for finding in look_at_language())
    monkeypatch.setenv(MODEL_SETTING, "nl_core_news_zz")
    assert [finding.remedy for finding in look_at_language()] == [
        "SIMPLIFY_SPACY_MODEL names 'nl_core_news_zz', which is not installed: pip install nl_core_news_zz"
    ]


def test_everything_that_is_missing_is_named_at_once(tmp_path: Path) -> None:
    with pytest.raises(SettingsMissing) as missing:
        require(Settings(home=tmp_path), TOKEN, KEY, WEBHOOK, SECRET)
    for name in ("OUDERBRUG_TOKEN", "OUDERBRUG_KEY", "OUDERBRUG_WEBHOOK_URL", "OUDERBRUG_WEBHOOK_SECRET"):
        assert name in str(missing.value)


def test_a_wrong_setting_is_named_and_its_value_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OUDERBRUG_PORT", "geheim")
    with pytest.raises(SettingsMissing) as wrong:
        load()
    assert "OUDERBRUG_PORT" in str(wrong.value)
    assert "geheim" not in str(wrong.value)


def test_a_token_may_come_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "token").write_text(" 123:abc \n")
    assert Settings(home=tmp_path, token_file=tmp_path / "token").bot_token() == "123:abc"


async def remedies_of_data(database: Database) -> str:
    house = cast("House", SimpleNamespace(database=database))
    return " ".join([f"{one.what} {one.remedy}" async for one in look_at_data(house) if one.remedy])


UNSAFE = {
    "a bot that Telegram refuses": ("UPDATE organisation SET halted_reason = 'token'", "@BotFather"),
    "an update that nobody could handle": (
        """INSERT INTO inbox (organisation_id, update_id, payload_sealed, received_at, attempts, answers_done, fault)
           VALUES (1, 1, '', now(), 3, 0, 'parked')""",
        "could not be handled",
    ),
    "a log that somebody changed": ("UPDATE audit SET action = 'looked' WHERE subject = 'a:1'", "broken at row"),
}


@pytest.mark.database
@pytest.mark.parametrize(("change", "remedy"), UNSAFE.values(), ids=UNSAFE)
async def test_what_is_wrong_in_the_data_is_named(database: Database, vault: Vault, change: str, remedy: str) -> None:
    from bot.store import organisations

    async with database.transaction() as session:
        organisation_id = await organisations.add(session, vault, "De Regenboog", NOW)
        await furnish(session, vault, organisation_id)
        for number in range(3):
            await audit.record(session, organisation_id, "sent", NOW, subject=f"a:{number}")
    before = await remedies_of_data(database)
    async with database.transaction() as session:
        await session.execute(text(change))
    assert remedy not in before
    assert remedy in await remedies_of_data(database)


@pytest.mark.database
async def test_clocks_that_differ_are_named(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "clocks" not in await remedies_of_data(database)
    right = time.time()
    monkeypatch.setattr(time, "time", lambda: right + 120)
    assert "seconds apart" in await remedies_of_data(database)


@pytest.mark.database
async def test_the_verifier_prints_a_mark_and_tells_when_its_row_is_gone(
    database: Database, vault: Vault, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from bot.store import organisations

    async with database.transaction() as session:
        organisation_id = await organisations.add(session, vault, "De Regenboog", NOW)
        for number in range(3):
            await audit.record(session, organisation_id, "sent", NOW, subject=f"a:{number}")
    monkeypatch.setenv("DATABASE_URL", database.url)
    monkeypatch.setenv("OUDERBRUG_HOME", str(tmp_path))

    async def verify(*marks: str) -> tuple[int, str]:
        said = io.StringIO()
        return await verifier.main(Console(file=said, width=200), list(marks)), said.getvalue()

    result, said = await verify()
    (mark,) = re.findall(r"\d+:\d+:[0-9a-f]{64}", said)
    assert result == 0
    assert (await verify(mark))[0] == 0
    async with database.transaction() as session:
        await session.execute(text("DELETE FROM audit WHERE subject = 'a:2'"))
    result, said = await verify(mark)
    assert (result, "gone or changed" in said) == (1, True)
