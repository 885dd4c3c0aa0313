"""The register: who is here, who works here, and who may change that."""

from __future__ import annotations

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.desk import Desk
from bot.store import audit, children, groups, invites, organisations, people
from bot.values import Role
from tests.bot.conversations.play import Chat, Chats
from tests.conftest import NOW, House


@pytest.fixture
async def office(session: AsyncSession, desk: Desk, house: House, chats: Chats) -> Chat:
    """Somebody at the office."""
    told = {"name": "Kantoor", "locale": "nl", "now": NOW, "user_id": 1009, "chat_id": 1009}
    await people.add(session, desk.vault, house.organisation_id, role=Role.OFFICE, **told)  # type: ignore[arg-type]
    return chats.of(1009)


async def names(session: AsyncSession, desk: Desk, house: House, group_id: int) -> list[str]:
    found = await children.of_group(session, desk.vault, house.organisation_id, group_id)
    return [child.name for child in found]


async def opened(chat: Chat, *labels: str) -> None:
    await chat.type("🗂 Beheer")
    await chat.tap(*labels)


async def test_a_manager_adds_a_group_and_its_children_in_one_line(
    marijke: Chat, session: AsyncSession, desk: Desk, house: House
) -> None:
    await opened(marijke, "Groepen en kinderen", "Nieuwe groep")
    await marijke.type("De Egels")
    assert "Er staan nog geen kinderen" in marijke.text
    await marijke.tap("Kinderen toevoegen")
    await marijke.type("Mats, Zoë\nيارا")
    assert "✓ Toegevoegd: Mats, Zoë, يارا." in marijke.text
    (group,) = [one for one in await groups.every(session, house.organisation_id) if one.name == "De Egels"]
    assert await names(session, desk, house, group.id) == ["Mats", "Zoë", "يارا"]


async def test_with_several_buildings_a_new_group_asks_in_which_one_it_is(
    marijke: Chat, session: AsyncSession, house: House
) -> None:
    west = await organisations.add_location(session, house.organisation_id, "West", "America/Curacao")
    await opened(marijke, "Groepen en kinderen", "Nieuwe groep")
    assert "Op welke locatie is de groep?" in marijke.text
    await marijke.tap("West")
    await marijke.type("De Egels")
    (group,) = [one for one in await groups.every(session, house.organisation_id) if one.name == "De Egels"]
    assert (group.location_id, group.time_zone) == (west, "America/Curacao")


async def test_one_new_child_is_shown_at_once_with_its_word_forms(
    marijke: Chat, session: AsyncSession, desk: Desk, house: House
) -> None:
    await opened(marijke, "Groepen en kinderen", "Beren", "Kinderen toevoegen")
    await marijke.type("Mats")
    await marijke.tap("hij")
    assert "✓ hij" in marijke.labels
    (child,) = await children.of_group(session, desk.vault, house.organisation_id, house.other_group.id)
    assert (child.name, child.gender) == ("Mats", "male")


async def test_a_name_that_stands_there_already_is_not_added_twice(
    marijke: Chat, session: AsyncSession, desk: Desk, house: House
) -> None:
    await opened(marijke, "Groepen en kinderen", "De Vlinders", "Kinderen toevoegen")
    await marijke.type("sam, Mats")
    assert "Stond er al: sam." in marijke.text
    assert await names(session, desk, house, house.group.id) == ["Mats", "Noor", "Sam"]


@pytest.mark.parametrize("typed", ["12345", "<b>Sam</b>", "x" * 41, "{ $child }", "Sam 😀"])
async def test_what_is_no_name_is_refused_with_a_plain_sentence(
    marijke: Chat, session: AsyncSession, desk: Desk, house: House, typed: str
) -> None:
    await opened(marijke, "Groepen en kinderen", "De Vlinders", "Kinderen toevoegen")
    await marijke.type(typed)
    assert "kan niet. Typ alleen een naam" in marijke.text
    assert await names(session, desk, house, house.group.id) == ["Noor", "Sam"]


async def test_a_child_is_renamed_moved_and_leaves(
    marijke: Chat, session: AsyncSession, desk: Desk, house: House
) -> None:
    await opened(marijke, "Groepen en kinderen", "De Vlinders", "Noor", "✏️ Naam")
    await marijke.type("Noortje")
    await marijke.tap("Andere groep", "Beren")
    assert "✓ Noortje zit nu op Beren." in marijke.text
    assert await names(session, desk, house, house.other_group.id) == ["Noortje"]
    await marijke.tap("De opvang stopt", "Ja, de opvang stopt")
    assert "✓ De opvang van Noortje is gestopt." in marijke.text
    assert await names(session, desk, house, house.other_group.id) == []
    assert await audit.first_broken(session, house.organisation_id) is None


async def test_a_manager_puts_a_colleague_on_a_group(
    marijke: Chat, fatma: Chat, session: AsyncSession, house: House
) -> None:
    await opened(marijke, "Collega's", "juf Fatma", "☐ Beren")
    assert "☑ Beren" in marijke.labels
    mine = await groups.of_person(session, house.organisation_id, house.staff.id)
    assert [group.name for group in mine] == ["Beren", "De Vlinders"]


async def test_who_leaves_the_team_is_a_stranger_at_once(marijke: Chat, fatma: Chat) -> None:
    await opened(marijke, "Collega's", "juf Fatma", "Toegang weghalen", "Ja, weghalen")
    assert "juf Fatma heeft geen toegang meer." in marijke.text
    await fatma.command("menu")
    assert "eigen link" in fatma.text
    await fatma.type("Sam heeft goed gegeten.")
    assert "Verstuur" not in " ".join(fatma.labels)


async def test_a_colleague_joins_with_a_link_for_a_role_that_can_be_withdrawn_until_then(
    marijke: Chat, chats: Chats, session: AsyncSession, house: House
) -> None:
    await opened(marijke, "Collega's", "Collega uitnodigen", "mentor")
    link = next(screen.text for screen in marijke.screens.values() if "?start=" in screen.text)
    code = link.split("?start=")[1].strip()
    await marijke.tap("Open uitnodigingen (1)")
    assert "1. mentor · werkt tot" in marijke.everything
    await marijke.tap("1 intrekken")
    assert "Die link werkt niet meer." in marijke.everything
    newcomer = chats.of(1010)
    await newcomer.command("start", code)
    assert "Deze link klopt niet." in newcomer.text
    assert await invites.unused(session, house.organisation_id, NOW) == []


async def test_nobody_takes_away_their_own_access_or_role(marijke: Chat, house: House) -> None:
    await opened(marijke, "Collega's", "Marijke")
    assert not {"🚪 Toegang weghalen", "medewerker"} & set(marijke.labels)
    number, button = marijke.button("◀ Terug")
    card = button.data.split(":")[1].split(".")[0]
    await marijke.press(f"b:{card}:role:staff", number)
    await marijke.press(f"b:{card}:go:person-end.{house.manager.id}", number)
    await marijke.press(f"b:{card}:leave", number)
    await marijke.command("menu")
    assert "🗂 Beheer" in marijke.labels


async def test_staff_of_a_group_have_no_register(fatma: Chat) -> None:
    await fatma.type("🗂 Beheer")
    assert "Dat kan niet met jouw rol." in fatma.text


async def test_the_office_registers_children_but_not_colleagues(
    office: Chat, session: AsyncSession, desk: Desk, house: House
) -> None:
    await opened(office)
    assert "👥 Collega's" not in office.labels
    number, button = office.button("Groepen en kinderen")
    card = button.data.split(":")[1].split(".")[0]
    for data in ("go:team", f"go:person.{house.staff.id}", "role:manager", "leave", "invite:manager"):
        await office.press(f"b:{card}:{data}", number)
        assert "Collega" not in office.text
    # On a child's page the same number may be a colleague's.
    await office.press(f"b:{card}:go:child.{house.staff.id}", number)
    await office.press(f"b:{card}:role:manager", number)
    person = await people.by_id(session, desk.vault, house.organisation_id, house.staff.id)
    assert person is not None and person.role is Role.STAFF
    assert await invites.unused(session, house.organisation_id, NOW) == []


async def test_words_typed_on_a_page_of_buttons_change_nothing(marijke: Chat, session: AsyncSession) -> None:
    await opened(marijke, "Groepen en kinderen")
    await marijke.type("Hallo allemaal")
    assert "Tik op een knop." in marijke.text
