"""Look at a set-up as an auditor would: what is missing or unsafe, and how to mend it."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from psycopg.conninfo import conninfo_to_dict
from rich.console import Console
from sqlalchemy import text

from bot.app import House, open_house
from bot.config import Settings, load
from bot.store import audit, organisations
from bot.store.vault import KEY_FILE
from simplify import analysis
from simplify.errors import ModelBroken, ModelMissing

LITTLE_SPACE = 1_000_000_000  # bytes
LOCAL = ("", "localhost", "127.0.0.1", "::1")
SHORTEST_SECRET = 24
CLOCKS_APART = 2.0  # seconds


@dataclass(frozen=True, slots=True)
class Finding:
    """Hold one thing that was looked at; `remedy` is empty when it is well."""

    what: str
    remedy: str = ""


def look_at_files(settings: Settings) -> list[Finding]:
    """Look at the data folder, the key and the token file."""
    home, key = settings.home, settings.home / KEY_FILE
    found = []
    if os.geteuid() == 0:
        remedy = "Make a user for it (useradd --system ouderbrug) and start it as that user."
        found.append(Finding("It runs as root.", remedy))
    if _open_to_others(home):
        found.append(Finding(f"Others can look into {home}.", f"chmod 700 '{home}'"))
    if settings.key is not None and key.is_file():
        found.append(Finding("There are two master keys.", f"Keep the one of OUDERBRUG_KEY and move {key} away."))
    if key.is_file() and _open_to_others(key):
        found.append(Finding(f"Others can read {key}.", f"chmod 600 '{key}', and think of it as known to them."))
    if settings.token_file is not None and _open_to_others(settings.token_file):
        found.append(Finding("Others can read the token file.", f"chmod 600 '{settings.token_file}'"))
    if home.is_dir() and shutil.disk_usage(home).free < LITTLE_SPACE:
        found.append(Finding("The disk is nearly full.", "Make room: below a gigabyte the database can stop."))
    return found or [Finding("Files: the data folder and the key are for their owner only.")]


def look_at_settings(settings: Settings) -> list[Finding]:
    """Look at what the environment says."""
    found = []
    if settings.database_url is not None:
        parts = conninfo_to_dict(settings.database_url.get_secret_value())
        host = str(parts.get("host") or "")
        if host not in LOCAL and not host.startswith("/") and parts.get("sslmode") not in ("require", "verify-full"):
            found.append(
                Finding("The line to the database is not encrypted.", "Add ?sslmode=verify-full to DATABASE_URL.")
            )
    if settings.webhook_url and not settings.webhook_url.startswith("https://"):
        found.append(Finding("The webhook address is not https.", "Telegram only brings updates to an https address."))
    secret = settings.webhook_secret.get_secret_value() if settings.webhook_secret else ""
    if settings.webhook_url and len(secret) < SHORTEST_SECRET:
        remedy = f"Make OUDERBRUG_WEBHOOK_SECRET at least {SHORTEST_SECRET} random characters."
        found.append(Finding("The webhook secret is short.", remedy))
    return found or [Finding("Settings: nothing unsafe.")]


def look_at_language() -> list[Finding]:
    """Look whether the Dutch analysis model can be used; without it messages go as they were typed."""
    try:
        analysis.model()
    except (ModelBroken, ModelMissing) as fault:
        return [Finding("Texts can't be simplified.", str(fault))]
    return [Finding("Language: the Dutch analysis model is whole.")]


async def look_at_data(house: House) -> AsyncIterator[Finding]:
    """Look at what stands in the database."""
    async with house.database.engine.connect() as connection:
        stopped = (await connection.execute(text("SELECT id FROM organisation WHERE halted_reason <> ''"))).scalars()
        for organisation_id in stopped.all():
            remedy = "Ask @BotFather for the token, set it and start again; stop a second program with this token."
            yield Finding(f"Telegram refuses the bot of organisation {organisation_id}.", remedy)
        late = await connection.scalar(
            text("""SELECT count(*) FROM delivery WHERE state = 'waiting' AND created_at < now() - interval '1 hour'
                    AND (not_before IS NULL OR not_before < now())""")
        )
        if late:
            yield Finding(
                f"{late} messages wait longer than an hour.", "Look whether `ouderbrug run` or a worker runs."
            )
        parked = await connection.scalar(text("SELECT count(*) FROM inbox WHERE fault = 'parked'"))
        if parked:
            yield Finding(f"{parked} updates could not be handled.", "Tell the makers; the log names the fault.")
        apart = await connection.scalar(text("SELECT extract(epoch FROM clock_timestamp())")) - Decimal(time.time())
        if abs(apart) > CLOCKS_APART:
            yield Finding(
                f"The clocks of this machine and of the database are {abs(apart):.0f} seconds apart.",
                "Let both follow a time server (timedatectl set-ntp true).",
            )
        durable = await connection.scalar(text("SHOW fsync"))
        if durable != "on":
            yield Finding("The database does not wait for the disk.", "Set fsync = on in postgresql.conf.")
    async with house.database.transaction() as session:
        for organisation_id in await organisations.all_ids(session):
            broken = await audit.first_broken(session, organisation_id)
            if broken is not None:
                remedy = "Somebody changed it outside the program: compare with a backup and tell your data officer."
                yield Finding(f"The audit log of organisation {organisation_id} is broken at row {broken}.", remedy)
    yield Finding("Database: it answers; its log of who did what was read to the end.")


async def main(out: Console) -> int:
    """Print what was found; return how many things need mending, 1 at most."""
    settings = load()
    found = [*look_at_files(settings), *look_at_settings(settings), *look_at_language()]
    async with open_house(settings) as house:
        found += [finding async for finding in look_at_data(house)]
    for finding in found:
        if finding.remedy:
            out.print(f"! {finding.what}\n  → {finding.remedy}", markup=False, soft_wrap=True)
        else:
            out.print(f"✓ {finding.what}", markup=False, soft_wrap=True)
    return int(any(finding.remedy for finding in found))


def _open_to_others(path: Path) -> bool:
    return path.exists() and bool(path.stat().st_mode & 0o077)
