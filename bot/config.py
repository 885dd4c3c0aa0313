"""Settings, from the environment or from a file; everything that is missing is told at once, with how to set it."""

from __future__ import annotations

import os
import socket
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path
from pydantic import AliasChoices, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

PREFIX = "OUDERBRUG_"
SECRETS = "OUDERBRUG_SECRETS"  # a folder with one file per secret, such as ouderbrug_token; the environment goes first


class SettingsMissing(Exception):
    """Name everything that is missing or wrong, one line each, with how to mend it."""


class Settings(BaseSettings):
    """Hold the settings of one process; each is `OUDERBRUG_<NAME>` in the environment, but for DATABASE_URL."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="ignore", hide_input_in_errors=True)

    home: Path = Field(default_factory=lambda: user_data_path("ouderbrug", appauthor=False))
    key: SecretStr | None = None
    token: SecretStr | None = None
    token_file: Path | None = None
    database_url: SecretStr | None = Field(
        default=None, validation_alias=AliasChoices("DATABASE_URL", "OUDERBRUG_DATABASE_URL")
    )
    telegram_url: str = "https://api.telegram.org/bot"
    webhook_url: str = ""
    webhook_secret: SecretStr | None = None
    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, le=65535)
    message_days: int = Field(default=60, ge=30, le=90)
    # Read by the library itself; here they are only checked at the start, so that a slip is named.
    models_mb: int = Field(default=2000, ge=1)
    models_threads: int = Field(default=0, ge=0)
    executor: str = Field(default_factory=socket.gethostname, min_length=1, max_length=100)

    def bot_token(self) -> str | None:
        """Return the token of the bot, from OUDERBRUG_TOKEN or from the file that OUDERBRUG_TOKEN_FILE names."""
        if self.token is not None and self.token.get_secret_value():
            return self.token.get_secret_value().strip()
        if self.token_file is not None and self.token_file.is_file():
            return self.token_file.read_text(encoding="utf-8").strip() or None
        return None


@dataclass(frozen=True, slots=True)
class Missing:
    """Hold one setting that a command can't do without, and how to set it."""

    name: str
    how: str

    def __str__(self) -> str:
        return f"  {self.name}: {self.how}"


TOKEN = Missing(
    "OUDERBRUG_TOKEN",
    "the token that @BotFather gave your bot, such as 123456789:AA…; or OUDERBRUG_TOKEN_FILE, a file that holds it",
)
DATABASE = Missing("DATABASE_URL", "the address of your PostgreSQL, such as postgresql://user:password@host/ouderbrug")
KEY = Missing("OUDERBRUG_KEY", "the master key of your database: the text in the file master.key of the data folder")
WEBHOOK = Missing("OUDERBRUG_WEBHOOK_URL", "the https address at which Telegram reaches this machine")
SECRET = Missing("OUDERBRUG_WEBHOOK_SECRET", "a long random word that you think up; Telegram repeats it to us")


def load() -> Settings:
    """Read the settings; raise `SettingsMissing` with one line for each that is wrong."""
    folder = os.environ.get(SECRETS)
    if folder and not Path(folder).is_dir():
        raise SettingsMissing(f"  {SECRETS}: there is no folder {folder}")
    try:
        return Settings(_secrets_dir=folder or None)  # type: ignore[call-arg]
    except ValidationError as error:
        lines = []
        for fault in error.errors():
            place = str(fault["loc"][0])
            name = place if place.isupper() else PREFIX + place.upper()
            lines.append(f"  {name}: {fault['msg'].lower()}")
        raise SettingsMissing("Some settings are wrong:\n" + "\n".join(lines)) from None


def require(settings: Settings, *wanted: Missing) -> None:
    """Raise `SettingsMissing` with every wanted setting that is not there."""
    found = {
        TOKEN: settings.bot_token(),
        DATABASE: settings.database_url,
        KEY: settings.key,
        WEBHOOK: settings.webhook_url,
        SECRET: settings.webhook_secret,
    }
    missing = [one for one in wanted if not found[one]]
    if missing:
        lines = "\n".join(str(one) for one in missing)
        raise SettingsMissing(f"Not set yet, and needed here:\n{lines}\nPut them in the environment and start again.")
