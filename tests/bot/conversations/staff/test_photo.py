"""A photo: who is on it decides who gets it, and every consent counts."""

from __future__ import annotations

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.desk import Desk
from bot.store import children, guardians, notices
from bot.values import ParentMessage, Person, Purpose
from tests.bot.conversations.play import Chat
from tests.conftest import NOW, House, RecordingOutbox, befriend


@pytest.fixture
async def noors_father(session: AsyncSession, desk: Desk, house: House) -> Person:
    """Make Sam's father the father of Noor too; without a parent nobody has agreed to anything."""
    await befriend(session, desk.vault, house.father, house.noor.id, house.staff.id)
    return house.father


async def sent(session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox) -> list[ParentMessage]:
    found = [await notices.delivery(session, desk.vault, house.organisation_id, one) for one in outbox.enqueued]
    return [pair[1] for pair in found if pair]


async def say_no(session: AsyncSession, desk: Desk, house: House, person: Person, purpose: Purpose) -> None:
    for link in await guardians.of_person(session, desk.vault, house.organisation_id, person.id):
        await guardians.consent(session, house.organisation_id, link.id, purpose, NOW, given=False)


async def test_a_photo_goes_to_the_parents_of_the_child_that_is_on_it(
    fatma: Chat, session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox
) -> None:
    await fatma.photo("Sam heeft goed gegeten.")
    assert "☑ Sam" in fatma.labels  # the caption names him
    await fatma.tap("Klaar")
    assert "📷 <b>Foto</b> · ouders van Sam" in fatma.text
    await fatma.tap("Verstuur")
    messages = await sent(session, desk, house, outbox)
    assert [(one.photo, one.pictured, one.child_name) for one in messages] == [("file", (house.sam.id,), "Sam")] * 2
    assert messages[0].lines[0].text.endswith("ate well.")


async def test_a_photo_needs_no_words(
    fatma: Chat, session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox
) -> None:
    await fatma.photo()
    await fatma.tap("☐ Sam", "Klaar")
    assert "Typ een tekst bij de foto, of verstuur hem zo." in fatma.text
    await fatma.tap("Verstuur")
    assert [one.lines for one in await sent(session, desk, house, outbox)] == [(), ()]


async def test_words_typed_after_a_photo_stand_under_it(fatma: Chat) -> None:
    await fatma.photo()
    await fatma.type("Sam heeft gedanst.")
    await fatma.tap("☐ Sam", "Klaar")
    assert "Sam heeft gedanst." in fatma.text


async def test_a_child_whose_parents_were_never_asked_may_not_be_on_a_photo_with_others(
    fatma: Chat, house: House, outbox: RecordingOutbox
) -> None:
    await fatma.photo()
    await fatma.tap("☐ Sam", "☐ Noor", "Klaar")
    assert "Geen toestemming voor een foto met andere kinderen: Noor." in fatma.text
    await fatma.tap("Verstuur")
    assert outbox.enqueued == []


@pytest.mark.usefixtures("noors_father")
async def test_one_parent_who_said_no_is_enough(
    fatma: Chat, session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox
) -> None:
    await say_no(session, desk, house, house.mother, Purpose.PHOTO_OTHERS)
    await fatma.photo()
    await fatma.tap("☐ Sam", "☐ Noor", "Klaar", "Verstuur")
    assert "Geen toestemming voor een foto met andere kinderen: Sam." in fatma.text
    assert outbox.enqueued == []


@pytest.mark.usefixtures("noors_father")
async def test_a_photo_of_several_children_goes_once_to_each_of_their_parents(
    fatma: Chat, session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox
) -> None:
    await fatma.photo()
    await fatma.tap("☐ Sam", "☐ Noor", "Klaar", "Verstuur")
    messages = await sent(session, desk, house, outbox)
    assert [(set(one.pictured), one.child_name) for one in messages] == [({house.sam.id, house.noor.id}, "")] * 2


async def test_who_wants_no_photos_gets_none(
    fatma: Chat, session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox
) -> None:
    await say_no(session, desk, house, house.mother, Purpose.PHOTO)
    await fatma.photo()
    await fatma.tap("☐ Sam", "Klaar")
    assert "Gaat niet naar Elif: geen toestemming voor foto" in fatma.text
    await fatma.tap("Verstuur")
    assert len(outbox.enqueued) == 1


async def test_a_photo_is_never_sent_to_a_group_whatever_is_tapped(fatma: Chat, house: House) -> None:
    await fatma.photo()
    await fatma.tap("☐ Sam", "Klaar")
    number, button = fatma.button("Verstuur")
    prefix, card, *_ = button.data.split(":")
    await fatma.press(f"{prefix}:{card}:group:{house.group.id}", number)
    await fatma.press(f"{prefix}:{card}:at:audience", number)
    assert "ouders van Sam" in fatma.text


async def test_a_child_of_another_group_can_not_be_put_on_a_photo(
    fatma: Chat, session: AsyncSession, desk: Desk, house: House
) -> None:
    stranger = await children.add(
        session, desk.vault, house.organisation_id, group_id=house.other_group.id, name="Lars", now=NOW
    )
    await fatma.photo()
    assert "☐ Lars" not in fatma.labels
    await fatma.tap("☐ Sam")
    number, button = fatma.button("☐ Noor")
    await fatma.press(button.data.replace(str(house.noor.id), str(stranger.id)), number)
    assert "Lars" not in fatma.everything
