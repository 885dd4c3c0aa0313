"""/hours: when parents and staff want messages."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from bot.desk import Desk
from bot.store import people
from bot.values import Hours
from tests.bot.conversations.play import Chat, Chats
from tests.conftest import House

pytestmark = pytest.mark.database


@pytest.fixture
def mother(chats: Chats) -> Chat:
    return chats.of(2001)


async def hours(session: AsyncSession, house: House, person_id: int) -> Hours:
    return await people.hours(session, house.organisation_id, person_id)


async def test_a_parent_chooses_quiet_hours_and_one_hour_for_all_stories(
    mother: Chat, session: AsyncSession, house: House
) -> None:
    await mother.command("hours")
    assert "When would you like messages?" in mother.text
    assert "✓ 🔔 Always" in mother.labels
    assert "✓ 💬 At once" in mother.labels
    await mother.tap("🔕 20:00–07:00", "📚 18:00")
    assert await hours(session, house, house.mother.id) == Hours("20:00", "07:00", "18:00")
    assert {"✓ 🔕 20:00–07:00", "✓ 📚 18:00"} <= set(mother.labels)
    await mother.tap("Always", "At once")
    assert await hours(session, house, house.mother.id) == Hours()


async def test_other_quiet_hours_take_two_taps_more_and_stay_among_the_buttons(
    mother: Chat, session: AsyncSession, house: House
) -> None:
    await mother.command("hours")
    await mother.tap("Other times", "22:00")
    assert "Quiet from 22:00." in mother.text
    await mother.tap("06:00")
    assert await hours(session, house, house.mother.id) == Hours("22:00", "06:00")
    assert "✓ 🔕 22:00–06:00" in mother.labels


async def test_staff_have_quiet_hours_and_no_digest(fatma: Chat, session: AsyncSession, house: House) -> None:
    await fatma.command("hours")
    assert "wacht het in je postvak" in fatma.text
    assert not any("📚" in label for label in fatma.labels)
    await fatma.tap("🔕 19.00–07.00")
    await fatma.press("q:0:digest:1800", max(fatma.screens))
    assert await hours(session, house, house.staff.id) == Hours("19:00", "07:00")


async def test_what_waits_for_the_old_hours_is_looked_at_anew(
    mother: Chat, fatma: Chat, session: AsyncSession, house: House, desk: Desk
) -> None:
    await fatma.type("Neem morgen laarzen mee.")
    await fatma.tap("De Vlinders")
    await fatma.tap("Verstuur")
    later = dt.datetime(2030, 1, 1, tzinfo=dt.UTC)
    await session.execute(text("UPDATE delivery SET not_before = :later"), {"later": later})
    before = len(desk.outbox.enqueued)  # type: ignore[attr-defined]
    await mother.command("hours")
    await mother.tap("Always")
    waits = "SELECT count(*) FROM delivery WHERE person_id = :id AND not_before IS NOT NULL"
    assert await session.scalar(text(waits), {"id": house.mother.id}) == 0
    assert len(desk.outbox.enqueued) == before + 1  # type: ignore[attr-defined]


@pytest.mark.parametrize("data", ["ph:0:quiet:9900-0700", "ph:0:from:77", "ph:0:digest:soon", "ph:0:nonsense"])
async def test_a_button_that_was_made_up_changes_nothing(
    data: str, mother: Chat, session: AsyncSession, house: House
) -> None:
    await mother.command("hours")
    await mother.press(data, max(mother.screens))
    assert await hours(session, house, house.mother.id) == Hours()
