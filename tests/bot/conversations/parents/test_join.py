"""Joining by a link."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store import guardians, invites, people
from bot.store.vault import Vault
from bot.values import Link, Role
from tests.bot.conversations.play import Chat, Chats
from tests.conftest import House

MESSAGES, PHOTOS, OTHERS, HEALTH = "messages about", "photos of", "with other children", "health"


@pytest.fixture
async def joining(newcomer: Chat, code: str) -> Chat:
    """A parent who opened the link and chose English."""
    await newcomer.command("start", code)
    await newcomer.tap("English")
    return newcomer


async def link_of(session: AsyncSession, vault: Vault, house: House, child_id: int) -> Link:
    return (await guardians.of_child(session, vault, house.organisation_id, child_id))[-1]


async def test_a_stranger_is_told_how_to_get_a_link(newcomer: Chat) -> None:
    await newcomer.type("Hallo?")
    assert "eigen link" in newcomer.text
    await newcomer.command("start")
    assert "eigen link" in newcomer.text
    await newcomer.command("mydata")
    assert "eigen link" in newcomer.text


async def test_the_first_question_is_the_language_by_its_own_name(newcomer: Chat, code: str) -> None:
    await newcomer.command("start", code)
    assert {"Nederlands", "English"} <= set(newcomer.labels)
    assert "Choose your language" in newcomer.text
    assert "Kies uw taal" in newcomer.text


async def test_a_parent_joins_on_one_card_that_changes_in_place(joining: Chat) -> None:
    assert "How do you write your child's name?" in joining.text
    await joining.type("نور")
    assert MESSAGES in joining.text
    await joining.tap("✓ Yes")
    assert PHOTOS in joining.text
    await joining.tap("✓ Yes")
    assert OTHERS in joining.text
    await joining.tap("No")
    assert HEALTH in joining.text
    await joining.tap("No")
    assert "Thank you!" in joining.text
    assert joining.labels == []
    above, _ = joining.screens.values()  # the card moved down, below the typed name
    assert (above.text, above.rows) == ("✓ نور", ())


async def test_only_what_the_parent_agreed_to_is_kept_as_consent(
    joining: Chat, session: AsyncSession, vault: Vault, house: House
) -> None:
    await joining.type("نور")
    await joining.tap("✓ Yes", "✓ Yes", "No", "No")
    link = await link_of(session, vault, house, house.noor.id)
    assert (link.status, link.child_name, link.consents) == ("waiting", "نور", frozenset({"text", "photo"}))


async def test_a_parent_can_keep_the_name_as_the_centre_writes_it(
    joining: Chat, session: AsyncSession, vault: Vault, house: House
) -> None:
    await joining.tap("As the centre writes it")
    assert (await link_of(session, vault, house, house.noor.id)).child_name == "Noor"


async def test_nothing_about_the_child_is_shown_before_staff_confirm(joining: Chat) -> None:
    await joining.tap("As the centre writes it", "✓ Yes", "No", "No", "No")
    assert "Noor" not in " ".join(screen.text for screen in joining.screens.values())
    await joining.command("mydata")
    assert "Noor" not in joining.text


async def test_the_staff_of_the_group_are_asked_whether_they_know_the_parent(joining: Chat, fatma: Chat) -> None:
    await joining.tap("As the centre writes it", "✓ Yes", "No", "No", "No")
    assert "wil berichten over Noor krijgen" in fatma.text


async def test_going_back_asks_the_question_before_again(joining: Chat) -> None:
    await joining.tap("As the centre writes it", "✓ Yes")
    assert PHOTOS in joining.text
    await joining.tap("◀ Back")
    assert MESSAGES in joining.text
    await joining.tap("◀ Back", "◀ Back")
    assert "Choose your language" in joining.text


async def test_without_consent_to_messages_a_parent_can_think_again(joining: Chat) -> None:
    await joining.tap("As the centre writes it", "No")
    assert "Without your consent" in joining.text
    await joining.tap("✓ Yes, send messages")
    assert PHOTOS in joining.text


async def test_without_consent_to_messages_joining_ends_and_the_link_still_works_later(
    joining: Chat, code: str, session: AsyncSession, vault: Vault, house: House
) -> None:
    await joining.tap("As the centre writes it", "No", "No, stop here")
    assert "you get no messages" in joining.text
    assert await guardians.of_child(session, vault, house.organisation_id, house.noor.id) == []
    await joining.command("start", code)
    assert "How do you write your child's name?" in joining.text


@pytest.mark.parametrize(
    "name",
    ["Anne-Sophie", "D’Arcy", "Ömer", "محمد", "Зоя", "子涵", "आरती", "ሰላም", "علی\u200cرضا", "Jan Willem", "O'Neil"],
)
async def test_a_name_of_any_script_is_taken(joining: Chat, name: str) -> None:
    await joining.type(f" {name} ")
    assert MESSAGES in joining.text


@pytest.mark.parametrize("name", ["<b>Noor</b>", "Noor2", "https://x.nl", "👶", "N" * 41, "{ $child }", "."])
async def test_what_is_no_name_is_asked_again(joining: Chat, name: str) -> None:
    await joining.type(name)
    assert "Type only the first name" in joining.text


async def test_words_at_another_question_bring_that_question_back(joining: Chat) -> None:
    await joining.type("Noor")
    await joining.type("hello?")
    assert MESSAGES in joining.text
    assert "answer this question first" in " ".join(screen.text for screen in joining.screens.values())


async def test_a_tap_on_an_old_question_is_answered_kindly(joining: Chat, chats: Chats) -> None:
    message, button = joining.button("As the centre writes it")
    await joining.tap("As the centre writes it", "✓ Yes", "No", "No", "No")
    await joining.press(button.data, message)
    assert chats.toasts == ["This button no longer works. You can always send us a message."]


async def test_the_card_of_somebody_else_stays_shut(joining: Chat, mother: Chat, chats: Chats) -> None:
    message, button = joining.button("As the centre writes it")
    await mother.press(button.data, message)
    assert chats.toasts == ["This button no longer works. You can always send us a message."]
    assert "How do you write" in joining.text


async def test_a_guessed_code_and_an_unknown_code_get_the_same_answer(newcomer: Chat) -> None:
    answers = set()
    for number in range(8):
        await newcomer.command("start", f"guess-{number}")
        answers.add(newcomer.text)
    assert answers == {"Deze link klopt niet. Vraag een medewerker om een nieuwe link."}


async def test_a_used_code_says_so(joining: Chat, chats: Chats, code: str) -> None:
    other = chats.of(3002)
    await other.command("start", code)
    assert other.text == "Deze link is al gebruikt. Vraag een medewerker om een nieuwe link."


async def test_an_old_code_says_so(newcomer: Chat, session: AsyncSession, house: House, now: dt.datetime) -> None:
    code = await invites.create(
        session,
        house.organisation_id,
        created_by=house.staff.id,
        now=now - dt.timedelta(days=30),
        child_id=house.noor.id,
    )
    await newcomer.command("start", code)
    assert newcomer.text == "Deze link is te oud. Vraag een medewerker om een nieuwe link."


async def test_the_link_tapped_twice_goes_on_where_the_parent_was(joining: Chat, code: str) -> None:
    await joining.type("Noor")
    await joining.command("start", code)
    assert MESSAGES in joining.text
    await joining.tap("✓ Yes", "No", "No", "No")
    await joining.command("start", code)
    assert "Thank you!" in joining.text


async def test_a_parent_of_another_child_skips_the_language(mother: Chat, code: str) -> None:
    await mother.command("start", code)
    assert "How do you write your child's name?" in mother.text


async def test_staff_do_not_use_up_a_link_for_a_parent(fatma: Chat, newcomer: Chat, code: str) -> None:
    await fatma.command("start", code)
    await newcomer.command("start", code)
    assert "English" in newcomer.labels


async def test_a_colleague_joins_the_team_by_a_code_without_a_child(
    newcomer: Chat, session: AsyncSession, vault: Vault, house: House, now: dt.datetime
) -> None:
    code = await invites.create(session, house.organisation_id, created_by=house.manager.id, now=now, role=Role.STAFF)
    await newcomer.command("start", code)
    assert "Welkom in het team" in newcomer.everything
    assert "Wat wil je doen?" in newcomer.text
    known = await people.by_user(session, vault, house.organisation_id, 3001)
    assert known is not None and known.role is Role.STAFF


async def test_the_language_can_change_in_the_middle_of_joining(joining: Chat) -> None:
    await joining.command("language")
    await joining.tap("Nederlands")
    assert "Vanaf nu schrijf ik in het Nederlands" in joining.text
    await joining.type("Noor")
    assert "Mogen wij u berichten over uw kind sturen?" in joining.text
