"""Staff's ways through the real bot, on the stand-in for Telegram."""

from __future__ import annotations

import asyncio
import time
from io import BytesIO

import pytest
from PIL import Image

from bot.demo import Demo
from bot.sandbox import Person
from simplify.wording import wording
from tests.journeys.play import PATIENCE, invitation, sees, step

pytestmark = pytest.mark.database
FATMA, ELIF, AHMAD, TOM, SANNE, AMINA = 1001, 2001, 2002, 2005, 2006, 2999


def person(demo: Demo, number: int) -> Person:
    telegram = demo.telegram
    return Person(telegram.world, telegram.world.accounts[number], telegram.first_bot)


async def tap(who: Person, *labels: str) -> None:
    """Tap one button after the other, each as soon as the one before changed what stands in the chat."""
    for label in labels:
        before = who.transcript()
        await who.tap(label, timeout=PATIENCE)
        until = time.monotonic() + PATIENCE
        while who.transcript() == before:
            assert time.monotonic() < until, f"nothing changed after {label!r}. The chat:\n{who.transcript()}"
            await asyncio.sleep(0.02)


async def test_a_day_by_buttons_arrives_in_turkish_is_corrected_and_answered(demo: Demo) -> None:
    fatma, mother = person(demo, FATMA), person(demo, ELIF)
    await sees(fatma, "Wat wil je doen")
    await tap(fatma, "📋 Dagverslag", "Sam", "👍 Goed", "👀 Niet geslapen", "😀 Vrolijk", "👌 Zoals altijd")
    await tap(fatma, "🌳 Buiten", "✅ Verstuur")
    await sees(fatma, "verstuurd aan 1 ouder")
    report = await sees(mother, "neşeliydi")
    assert "≈" not in report.text

    await tap(fatma, "✏️ Verbeteren", "✓ 🙂 Stemming", "✓ 😀 Vrolijk", "😌 Rustig", "✓ Klaar", "✅ Verstuur")
    await sees(fatma, "verbeterd bij 1 ouder")
    corrected = await sees(mother, "sakindi")
    assert corrected.id == report.id
    assert "neşeliydi" not in corrected.text

    await mother.send("Teşekkürler")
    assert "vaste zin" in (await sees(fatma, "Dank u wel.")).text
    await tap(fatma, "↩️ Antwoord", "Dank u wel voor uw bericht.", "✅ Verstuur")
    await sees(fatma, "verstuurd, ")
    await sees(mother, "Mesajınız için teşekkür ederiz.")


async def test_a_message_reaches_every_parent_of_the_group_in_their_language(demo: Demo) -> None:
    fatma = person(demo, FATMA)
    await sees(fatma, "Wat wil je doen")
    await fatma.send("Wij gaan morgen naar de bibliotheek. Dank u wel voor uw hulp.")
    await tap(fatma, "👥 De Vlinders")
    card = await sees(fatma, "Ouders lezen het in")
    for tag in ("tr", "ar", "pl", "uk", "en"):
        assert wording(tag).native_name in card.text
    await tap(fatma, "✅ Verstuur")
    await sees(fatma, "verstuurd aan 5 ouders")
    for number, thanks in ((ELIF, "teşekkür"), (AHMAD, "شكر"), (TOM, "Thank you for your help.")):
        await sees(person(demo, number), thanks)
    assert "bibliotheek" not in person(demo, SANNE).transcript()


async def test_a_newcomer_gets_nothing_before_staff_confirm(demo: Demo) -> None:
    fatma, newcomer = person(demo, FATMA), person(demo, AMINA)
    words = wording("nl")
    await newcomer.follow(await invitation(demo, "Noor"))
    await step(newcomer, words.native_name, "Hoe schrijft u de naam van uw kind?")
    await newcomer.send("Noor")
    for number in range(1, 5):
        await sees(newcomer, f"Vraag {number} van 4")
        await newcomer.tap("✓ Ja", timeout=PATIENCE)
    await sees(fatma, "Ken je deze persoon")
    before = newcomer.last
    await fatma.send("Noor heeft goed gegeten.")
    await tap(fatma, "👪 Ouders van Noor")
    await sees(fatma, "Er is nog geen ouder die dit kan lezen.")
    await newcomer.sees_nothing_new(before)
    await tap(fatma, "✓ Ja, klopt")
    await sees(newcomer, "Welkom")
    await tap(fatma, "✅ Verstuur")
    await sees(fatma, "Er is iets veranderd sinds je keek.")
    await tap(fatma, "✅ Verstuur")
    await sees(newcomer, "Noor heeft goed gegeten.")


async def test_what_can_not_be_done_is_one_plain_sentence_and_the_bot_goes_on(demo: Demo) -> None:
    fatma, mother = person(demo, FATMA), person(demo, ELIF)
    await sees(fatma, "Wat wil je doen")
    for typed, said in (("😀", "Ik zie alleen plaatjes."), ("/onzin", "Die opdracht ken ik niet.")):
        await fatma.send(typed)
        await sees(fatma, said)
    await fatma.voice(b"Hallo!")
    await sees(fatma, "Dit kan ik niet lezen.")
    await mother.send("/dagverslag")
    await sees(mother, "/help")
    assert "Over wie gaat het?" not in mother.transcript()
    above = fatma.last
    await fatma.send("/menu")
    await sees(fatma, "Wat wil je doen", above)


async def test_a_photo_reaches_the_parents_of_the_child_on_it_and_nobody_else(demo: Demo) -> None:
    fatma, mother, other = person(demo, FATMA), person(demo, ELIF), person(demo, AHMAD)
    await sees(fatma, "Wat wil je doen")
    image = BytesIO()
    Image.new("RGB", (80, 60), (200, 90, 60)).save(image, "JPEG")
    await fatma.photo(image.getvalue(), "Sam heeft goed gegeten.")
    await tap(fatma, "✓ Klaar", "✅ Verstuur")
    message = await sees(mother, "Sam iyi yedi.")
    assert message.media
    await sees(fatma, "✓ Foto · ouders van Sam · verstuurd aan 1 ouder")
    assert "📷" not in other.transcript()
