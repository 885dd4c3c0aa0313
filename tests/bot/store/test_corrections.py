"""Corrected translations: two people, one organisation, the exact sentence."""

from __future__ import annotations

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store import corrections, organisations
from bot.store.vault import Vault
from tests.conftest import NOW, House

pytestmark = pytest.mark.database
DUTCH, TURKISH = "Het was een dolle boel.", "Çok eğlendik."


async def approve(session: AsyncSession, vault: Vault, house: House, words: str = TURKISH) -> int:
    number = await corrections.propose(session, vault, house.staff, "tr", DUTCH, words, NOW)
    assert await corrections.decide(session, house.manager, number, NOW, approved=True)
    return number


async def test_a_correction_counts_only_after_a_colleague_approved_it(
    session: AsyncSession, vault: Vault, house: House
) -> None:
    number = await corrections.propose(session, vault, house.staff, "tr", DUTCH, TURKISH, NOW)
    assert await corrections.of_text(session, vault, house.organisation_id, DUTCH) == {}
    assert not await corrections.decide(session, house.staff, number, NOW, approved=True)
    assert await corrections.decide(session, house.manager, number, NOW, approved=True)
    found = await corrections.of_text(session, vault, house.organisation_id, f"Hallo. {DUTCH} Tot morgen.")
    assert found == {("tr", DUTCH): TURKISH}
    kept = await corrections.load(session, vault, house.organisation_id, number)
    assert kept is not None
    assert (kept.proposed_by, kept.decided_by, kept.decided_at) == (house.staff.id, house.manager.id, NOW)


async def test_a_refused_correction_never_counts(session: AsyncSession, vault: Vault, house: House) -> None:
    number = await corrections.propose(session, vault, house.staff, "tr", DUTCH, TURKISH, NOW)
    assert await corrections.decide(session, house.manager, number, NOW, approved=False)
    assert not await corrections.decide(session, house.manager, number, NOW, approved=True)
    assert await corrections.of_text(session, vault, house.organisation_id, DUTCH) == {}


async def test_a_later_correction_takes_the_place_of_an_earlier_one(
    session: AsyncSession, vault: Vault, house: House
) -> None:
    await approve(session, vault, house)
    await approve(session, vault, house, "Çok güldük.")
    found = await corrections.of_text(session, vault, house.organisation_id, DUTCH)
    assert found == {("tr", DUTCH): "Çok güldük."}
    assert len(await corrections.approved(session, vault, house.organisation_id)) == 1


async def test_another_organisation_does_not_see_a_correction(
    session: AsyncSession, vault: Vault, house: House
) -> None:
    number = await approve(session, vault, house)
    other = await organisations.add(session, vault, "De Zon", NOW)
    assert await corrections.of_text(session, vault, other, DUTCH) == {}
    assert await corrections.load(session, vault, other, number) is None
    assert await corrections.approved(session, vault, other) == []


async def test_no_words_of_a_correction_stand_readable_in_the_table(
    session: AsyncSession, vault: Vault, house: House
) -> None:
    await approve(session, vault, house)
    row = str((await session.execute(text("SELECT c::text FROM correction c"))).scalar())
    assert not any(word.encode().hex() in row or word in row for word in ("dolle", "güldük", "eğlendik"))
