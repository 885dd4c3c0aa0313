"""A text to the parents of one child: which other child it names, and the word forms of the child that it is about."""

from __future__ import annotations

import pytest

from bot.conversations.staff.drafting import gender_in, names_child
from bot.store import people
from bot.values import Child
from tests.bot.conversations.play import Chat, Chats
from tests.conftest import House, RecordingOutbox

SAM, NOOR = Child(1, "Sam", 1, "male"), Child(2, "Noor", 1, "female")
WARNING = "In je tekst staat Noor. De ouders van Sam lezen dat ook."


async def test_a_message_that_names_another_child_says_so_and_asks_once_more(
    fatma: Chat, outbox: RecordingOutbox
) -> None:
    await fatma.type("Sam heeft met Noor gespeeld.")
    await fatma.tap("Ouders van Sam")
    assert WARNING in fatma.text
    await fatma.tap("Verstuur")
    assert "tik nog een keer op Verstuur" in fatma.text
    assert outbox.enqueued == []
    await fatma.tap("Verstuur")
    assert len(outbox.enqueued) == 2


async def test_a_message_to_the_whole_group_names_children_without_a_question(fatma: Chat) -> None:
    await fatma.type("Sam heeft met Noor gespeeld.")
    await fatma.tap("👥 De Vlinders")
    assert "In je tekst staat" not in fatma.text


async def test_a_message_to_the_whole_group_about_the_health_of_a_child_asks_once_more(
    fatma: Chat, outbox: RecordingOutbox
) -> None:
    await fatma.type("Sam heeft koorts en blijft thuis.")
    await fatma.tap("👥 De Vlinders")
    assert "iets over de gezondheid van Sam. Ook andere ouders lezen dat." in fatma.text
    await fatma.tap("Verstuur")
    assert outbox.enqueued == []
    await fatma.tap("Verstuur")
    assert outbox.enqueued


async def test_a_message_to_the_whole_group_about_head_lice_asks_nothing(fatma: Chat) -> None:
    await fatma.type("Er is hoofdluis op de groep. Sam is jarig.")
    await fatma.tap("👥 De Vlinders")
    assert "gezondheid" not in fatma.text


async def test_a_note_in_a_day_log_that_names_another_child_asks_once_more(
    fatma: Chat, outbox: RecordingOutbox
) -> None:
    await fatma.command("menu")
    await fatma.tap("Dagverslag", "Sam")
    await fatma.type("Hij heeft met Noor gespeeld.")
    while WARNING not in fatma.text:
        await fatma.tap("Overslaan")
    await fatma.tap("Verstuur")
    assert outbox.enqueued == []
    await fatma.tap("Verstuur")
    assert outbox.enqueued


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Noor is jarig.", True),
        ("Noors jas is zoek.", True),
        ("Noor's jas is zoek.", True),
        ("sam speelde met noor", True),
        ("Het noorden is koud.", False),
        ("Noordwijk is leuk.", False),
        ("Wij gaan noor halen.", True),
    ],
)
def test_a_child_is_found_in_a_text(text: str, named: bool) -> None:
    assert names_child(text, NOOR) is named


@pytest.mark.parametrize(
    ("text", "about", "gender"),
    [
        ("Sam heeft goed gegeten.", SAM, "male"),
        ("Heeft goed gegeten.", NOOR, "female"),
        ("Sam heeft met Noor gegeten.", SAM, "unknown"),
        ("Noor heeft goed gegeten.", None, "female"),
        ("Wij hebben goed gegeten.", None, "unknown"),
    ],
)
def test_the_gender_is_that_of_the_only_child_in_the_text(text: str, about: Child | None, gender: str) -> None:
    assert gender_in(text, [SAM, NOOR], about) == gender


def test_two_children_with_one_name_and_two_genders_are_unknown() -> None:
    assert gender_in("Sam is ziek.", [SAM, Child(3, "Sam", 1, "female")], None) == "unknown"


@pytest.mark.parametrize(("locale", "masculine"), [("uk", "Sam добре поїв."), ("pl", "Sam dobrze zjadł.")])
async def test_free_text_reaches_parents_in_the_forms_of_their_child(
    locale: str, masculine: str, fatma: Chat, chats: Chats, house: House
) -> None:
    await people.set_locale(chats.session, house.organisation_id, house.mother.id, locale)
    await fatma.type("Sam heeft goed gegeten.")
    await fatma.tap("Ouders van Sam", "Bekijk")
    assert masculine in fatma.text


def test_a_word_in_small_letters_is_no_child_also_when_one_is_called_so() -> None:
    assert not names_child("Wij plukken een roos.", Child(3, "Roos", 1, "female"))
