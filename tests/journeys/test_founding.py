"""A centre from nothing: founded from the command line, filled in the chat, and its first message at a parent's."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.administration import found
from bot.app import open_house, run_bot
from bot.config import Settings
from bot.sandbox import Person, Sandbox
from bot.store import organisations
from bot.store.database import Database
from simplify.wording import wording
from tests.journeys.play import LINK, PATIENCE, sees, step

pytestmark = pytest.mark.database
TURKISH = wording("tr")


def link_in(text: str) -> str:
    found_link = LINK.search(text)
    assert found_link
    return found_link.group()


async def tap(who: Person, label: str, follows: str) -> None:
    await step(who, label, follows)


async def test_a_centre_is_founded_filled_and_writes_to_its_first_parent(database: Database, tmp_path: Path) -> None:
    async with Sandbox() as telegram:
        settings = Settings(
            home=tmp_path,
            database_url=SecretStr(database.url),
            telegram_url=telegram.base_url,
            token=SecretStr(telegram.token),
        )
        link = await found(settings, "De Zonnebloem", ["Egels"])
        async with open_house(settings) as house:
            async with house.database.transaction() as session:
                (organisation_id,) = await organisations.all_ids(session)
            async with run_bot(house, organisation_id, telegram.token):
                marijke, fatma, elif_ = (
                    telegram.person("Marijke"),
                    telegram.person("Fatma"),
                    telegram.person("Elif", "tr"),
                )
                await marijke.follow(link)
                await sees(marijke, "Welkom in het team, Marijke!")
                await sees(marijke, "Hallo Marijke! Wat wil je doen?")

                await marijke.send("🗂 Beheer")
                await sees(marijke, "Er staan 0 kinderen ingeschreven, op 1 groep.")
                await tap(marijke, "Groepen en kinderen", "Groepen en kinderen")
                await tap(marijke, "Egels (0)", "Er staan nog geen kinderen op deze groep.")
                await tap(marijke, "Kinderen toevoegen", "Typ de voornaam.")
                await marijke.send("Sam, Noor")
                await sees(marijke, "✓ Toegevoegd: Sam, Noor.")
                for page in ("Egels", "Groepen en kinderen"):
                    await marijke.tap("◀ Terug", timeout=PATIENCE)
                    await sees(marijke, page)
                await tap(marijke, "◀ Terug", "Er staan 2 kinderen ingeschreven")
                await tap(marijke, "Collega's", "Collega's")
                await tap(marijke, "Collega uitnodigen", "Wat gaat je collega doen?")
                await marijke.tap("medewerker", timeout=PATIENCE)
                await fatma.follow(link_in((await sees(marijke, "Link voor één collega (medewerker).")).text))
                await sees(fatma, "Welkom in het team, Fatma!")
                await tap(marijke, "◀ Terug", "Er staan 2 kinderen ingeschreven")
                await tap(marijke, "Collega's", "Collega's")
                await tap(marijke, "Fatma · medewerker", "Tik op de groepen")
                await marijke.tap("☐ Egels", timeout=PATIENCE)

                await fatma.send("🔗 Uitnodigen")
                await tap(fatma, "Sam", "🔗 Sam")
                await fatma.tap("Nieuwe link", timeout=PATIENCE)
                await elif_.follow(link_in((await sees(fatma, "Link voor één ouder van Sam.")).text))
                await elif_.tap("Türkçe", timeout=PATIENCE)
                await elif_.tap(TURKISH.plain("parents-join-name-keep"), timeout=PATIENCE)
                for purpose in ("text", "photo", "photo-others", "health"):
                    question = TURKISH.text(f"parents-join-ask-{purpose}").split("<b>")[1].split("</b>")[0]
                    await sees(elif_, question)
                    await elif_.tap(TURKISH.plain("parents-join-yes"), timeout=PATIENCE)
                await fatma.tap("Ja, klopt", timeout=PATIENCE)
                await sees(elif_, "Sam")

                await fatma.send("Sam heeft goed gegeten.")
                await tap(fatma, "Ouders van Sam", "Ouders lezen het in")
                await tap(fatma, "Verstuur", "verstuurd aan 1 ouder")
                await sees(elif_, "Sam iyi yedi.")
