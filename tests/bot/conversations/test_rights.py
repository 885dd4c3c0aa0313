"""Who may do what."""

from __future__ import annotations

import pytest

from bot.conversations.rights import RIGHTS, Right, may, may_in_group
from bot.values import Person, Role
from tests.bot.conversations.play import Chat, Chats
from tests.conftest import House


def person(role: Role) -> Person:
    return Person(1, 1, role, "name", "nl", 1)


def test_every_role_has_its_rights_and_a_stranger_or_guardian_none() -> None:
    assert set(RIGHTS) == set(Role)
    assert not any(may(None, right) or may(person(Role.GUARDIAN), right) for right in Right)


def test_the_office_does_not_log_the_day_of_a_child() -> None:
    assert not may(person(Role.OFFICE), Right.HANDOVER)


def test_staff_work_for_their_own_groups_and_a_manager_for_all() -> None:
    assert may_in_group(person(Role.STAFF), Right.HANDOVER, 7, {7})
    assert not may_in_group(person(Role.STAFF), Right.HANDOVER, 8, {7})
    assert not may_in_group(person(Role.STAFF), Right.MESSAGE_GROUP, None, {7})
    assert may_in_group(person(Role.MANAGER), Right.HANDOVER, 8, set())


async def test_staff_without_a_group_are_told_whom_to_ask(chats: Chats, house: House) -> None:
    from bot.store import groups

    await groups.release(chats.session, house.organisation_id, house.staff.id, house.group.id)
    fatma = chats.of(1001)
    for typed in ("📋 Dagverslag", "✍️ Bericht", "📣 Melding", "🔗 Uitnodigen", "Hallo daar."):
        await fatma.type(typed)
        assert fatma.text.startswith("Je staat nog niet op een groep.")


@pytest.mark.parametrize("command", ["menu", "dagverslag", "inbox"])
async def test_a_staff_command_from_a_parent_shows_nothing_of_staff(chats: Chats, command: str) -> None:
    mother = chats.of(2001)
    await mother.command(command)
    assert "/help" in mother.text
    assert mother.last.rows == ()


async def test_a_parent_can_not_press_a_staff_button(chats: Chats, fatma: Chat) -> None:
    await fatma.command("menu")
    await fatma.tap("Dagverslag", "Sam")
    mother = chats.of(2001)
    for data in ("h:1.2:ate:lunch.well", "m:1:send", "r:1:done", "g:1:yes", "i:1:link", "s:0:open:message", "o:1:look"):
        await mother.press(data, 0)
    assert mother.screens == {}


async def test_staff_read_the_screens_in_the_language_they_choose(fatma: Chat) -> None:
    await fatma.command("language")
    await fatma.tap("English")
    await fatma.command("menu")
    assert "What would you like to do?" in fatma.text
    await fatma.tap("Daily report", "Sam", "👍 Well")
    assert "When was the nap?" in fatma.text
