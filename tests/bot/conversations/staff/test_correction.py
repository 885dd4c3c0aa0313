"""Correcting a translation: from the preview, past the gates, past a colleague, to what parents read."""

from __future__ import annotations

import pytest

from bot.desk import Desk
from bot.store import corrections, notices, people
from bot.values import Role
from tests.bot.conversations.play import Chat, Chats
from tests.conftest import NOW, House, RecordingOutbox

DUTCH = "De glibberige aardvarkens zongen om 15.30 uur."
BETTER = "Kaygan karıncayiyenler saat 15:30'da şarkı söyledi."


@pytest.fixture
async def improving(fatma: Chat, chats: Chats, house: House) -> Chat:
    """Fatma looks at the Turkish of a message to the group and wants it better."""
    await people.set_locale(chats.session, house.organisation_id, house.mother.id, "tr")
    await fatma.type(f"{DUTCH} Sam lachte hard.")
    await fatma.tap("👥 De Vlinders")
    await fatma.tap("Bekijk", "Vertaling verbeteren")
    return fatma


async def propose(fatma: Chat, text: str = BETTER) -> None:
    await fatma.tap("De glibberige")
    await fatma.type(text)
    await fatma.tap("Vraag een collega")


async def test_a_correction_that_a_colleague_approved_reaches_parents(
    improving: Chat,
    marijke: Chat,
    chats: Chats,
    desk: Desk,
    house: House,
    outbox: RecordingOutbox,
) -> None:
    await propose(improving)
    assert "Je collega's kijken mee" in improving.text
    assert "juf Fatma heeft een zin beter vertaald. Taal: Turks." in marijke.text
    assert BETTER in marijke.text
    await marijke.tap("✅ Klopt")
    assert "Marijke vindt deze vertaling goed" in improving.everything
    await improving.tap("Terug")
    assert f"✓ {BETTER}" in improving.everything.replace("&#x27;", "'")
    await improving.tap("Verstuur")
    while not outbox.enqueued:
        await improving.tap("Verstuur")
    found = [
        await notices.delivery(chats.session, desk.vault, house.organisation_id, number) for number in outbox.enqueued
    ]
    assert BETTER in [line.text for pair in found if pair for line in pair[1].lines]


async def test_nothing_changes_before_a_colleague_approved(improving: Chat, desk: Desk, house: House) -> None:
    await propose(improving)
    session = improving.chats.session
    assert await corrections.of_text(session, desk.vault, house.organisation_id, DUTCH) == {}


async def test_nobody_approves_their_own_translation(improving: Chat, desk: Desk, house: House) -> None:
    await propose(improving)
    await improving.press("k:1:yes", max(improving.screens))
    assert improving.chats.toasts == ["Dit is je eigen vertaling. Een collega kijkt hem na."]
    session = improving.chats.session
    assert await corrections.approved(session, desk.vault, house.organisation_id) == []


async def test_a_refused_correction_changes_nothing_and_its_author_hears_it(
    improving: Chat, marijke: Chat, desk: Desk, house: House
) -> None:
    await propose(improving)
    await marijke.tap("✖ Klopt niet")
    assert "Marijke vindt dat deze vertaling niet klopt" in improving.text
    session = improving.chats.session
    assert await corrections.approved(session, desk.vault, house.organisation_id) == []


async def test_the_second_colleague_sees_what_the_first_one_decided(
    improving: Chat, marijke: Chat, chats: Chats, desk: Desk, house: House
) -> None:
    await people.add(
        chats.session,
        desk.vault,
        house.organisation_id,
        role=Role.MENTOR,
        name="Ayşe",
        locale="nl",
        now=NOW,
        user_id=1003,
        chat_id=1003,
    )
    await propose(improving)
    await marijke.tap("✅ Klopt")
    second = chats.of(1003)
    await second.tap("✖ Klopt niet")
    assert "Marijke vindt deze vertaling goed" in second.text
    assert len(await corrections.approved(chats.session, desk.vault, house.organisation_id)) == 1


async def test_a_translation_that_lost_a_time_is_refused_with_its_name(improving: Chat) -> None:
    await improving.tap("De glibberige")
    await improving.type("Kaygan karıncayiyenler şarkı söyledi.")
    assert "Dit ontbreekt in je vertaling, of is anders: 15.30" in improving.text
    assert "👥 Vraag een collega" not in improving.labels


async def test_a_sentence_with_a_child_s_name_can_not_be_corrected(improving: Chat) -> None:
    await improving.tap("Sam lachte")
    assert "Hier staat een naam: Sam." in improving.text


async def test_a_name_in_the_translation_is_refused(improving: Chat) -> None:
    await improving.tap("De glibberige")
    await improving.type("Kaygan Noor saat 15:30'da şarkı söyledi.")
    assert "Hier staat een naam: Noor." in improving.text


async def test_a_stopped_correction_leads_back_to_the_message(improving: Chat) -> None:
    await improving.tap("De glibberige", "Stop", "Terug")
    assert "✅ Verstuur" in improving.labels


async def test_a_parent_can_not_approve_a_correction(improving: Chat, chats: Chats, desk: Desk, house: House) -> None:
    await propose(improving)
    await chats.of(2001).press("k:1:yes", 0)
    assert await corrections.approved(chats.session, desk.vault, house.organisation_id) == []
