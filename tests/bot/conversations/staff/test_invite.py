"""Links for guardians: made, used, confirmed, refused and ended."""

from __future__ import annotations

import re

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store import guardians
from bot.store.vault import Vault
from tests.bot.conversations.play import Chat, Chats
from tests.conftest import House


@pytest.fixture
def nadia(chats: Chats) -> Chat:
    """Somebody who is not known here."""
    return chats.of(3001)


async def code_for(fatma: Chat, child: str) -> str:
    await fatma.command("menu")
    await fatma.tap("Uitnodigen", child, "Nieuwe link")
    found = re.search(r"start=([\w-]+)", fatma.text)
    assert found
    return found[1]


async def join(nadia: Chat, code: str) -> None:
    """Go through the questions; the person's own app says Dutch."""
    await nadia.command("start", code)
    await nadia.tap("Nederlands")
    await nadia.type("Noor")
    for _ in range(4):
        await nadia.tap("✓ Ja")


async def test_a_link_comes_with_a_picture_to_scan(fatma: Chat) -> None:
    await code_for(fatma, "Noor")
    assert fatma.last.picture is not None
    assert fatma.last.picture.startswith(b"\x89PNG")
    assert "Hij werkt één keer en 7 dagen lang." in fatma.text


async def test_staff_confirm_a_guardian_before_any_data_flows(
    fatma: Chat, nadia: Chat, session: AsyncSession, vault: Vault, house: House
) -> None:
    await join(nadia, await code_for(fatma, "Noor"))
    assert "Ken je deze persoon als ouder of verzorger?" in fatma.text
    assert await guardians.recipients(session, vault, house.organisation_id, [house.noor.id]) == []
    await fatma.tap("Ja, klopt")
    assert "krijgt vanaf nu berichten over Noor" in fatma.text
    assert len(await guardians.recipients(session, vault, house.organisation_id, [house.noor.id])) == 1
    assert "Noor" in nadia.text


async def test_a_refused_guardian_gets_nothing(
    fatma: Chat, nadia: Chat, session: AsyncSession, vault: Vault, house: House
) -> None:
    await join(nadia, await code_for(fatma, "Noor"))
    await fatma.tap("✖ Nee")
    assert "krijgt geen berichten over Noor" in fatma.text
    assert await guardians.recipients(session, vault, house.organisation_id, [house.noor.id]) == []


async def test_only_the_first_of_two_colleagues_decides(fatma: Chat, nadia: Chat, marijke: Chat, chats: Chats) -> None:
    await join(nadia, await code_for(fatma, "Noor"))
    await marijke.command("menu")
    assert "1 nieuwe ouder wacht" in marijke.text
    await marijke.tap("Uitnodigen", "→ Noor", "Ja, klopt")
    await fatma.tap("✖ Nee")
    assert chats.toasts == ["Hier is al over beslist."]


async def test_the_links_of_a_child_are_listed_and_can_be_ended(
    fatma: Chat, session: AsyncSession, vault: Vault, house: House
) -> None:
    await fatma.command("menu")
    await fatma.tap("Uitnodigen", "Sam")
    assert "Elif · krijgt berichten" in fatma.text
    await fatma.tap("Elif stoppen")
    assert len(await guardians.recipients(session, vault, house.organisation_id, [house.sam.id])) == 2
    await fatma.tap("Ja, stoppen")
    left = await guardians.recipients(session, vault, house.organisation_id, [house.sam.id])
    assert [guardian.person.name for guardian in left] == ["Олег"]


async def test_forged_ids_of_children_and_links_are_refused(fatma: Chat, chats: Chats) -> None:
    await fatma.command("menu")
    number = max(fatma.screens)
    for data in ("i:999:link", "g:999:yes", "i:1:explode", "g:1:explode"):
        await fatma.press(data, number)
        assert len(chats.toasts) == 1, data
