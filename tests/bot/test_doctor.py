from __future__ import annotations

from pathlib import Path

import pytest

from bot.config import KEY, SECRET, TOKEN, WEBHOOK, Settings, SettingsMissing, load, require
from bot.doctor import look_at_files, look_at_settings
from bot.store.vault import KEY_FILE, Vault


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
