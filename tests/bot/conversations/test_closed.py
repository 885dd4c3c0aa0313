"""Outside the hours of staff, and on days when the location is closed."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store import closings, people, replies
from bot.values import Hours
from tests.bot.conversations.play import Chat, Chats
from tests.conftest import House

pytestmark = pytest.mark.database


@pytest.fixture
def mother(chats: Chats) -> Chat:
    return chats.of(2001)


async def test_a_reply_in_the_quiet_hours_of_staff_waits_in_the_inbox_and_the_parent_knows(
    chats: Chats, mother: Chat, fatma: Chat, session: AsyncSession, house: House
) -> None:
    await people.set_hours(session, house.organisation_id, house.staff.id, Hours("19:00", "07:00"))
    chats.now = dt.datetime(2026, 3, 6, 20, 0, tzinfo=dt.UTC)  # a Friday evening
    await mother.type("Sam has a new coat.")
    assert "The team will read this on Monday 9 March." in mother.text
    assert fatma.screens == {}
    assert await replies.count_waiting(session, house.organisation_id) == 1
    await mother.type("It is red.")
    assert "will read this" not in mother.text


async def test_a_reply_while_the_location_is_closed_tells_the_next_day_that_it_is_open(
    chats: Chats, mother: Chat, fatma: Chat, session: AsyncSession, house: House
) -> None:
    place = next(iter((await closings.locations(session, house.organisation_id)).values()))
    await closings.close(session, house.organisation_id, place, dt.date(2026, 12, 24), "studiedag")
    chats.now = dt.datetime(2026, 12, 24, 9, 0, tzinfo=dt.UTC)  # then Christmas, then the weekend
    await mother.type("Happy holidays!")
    assert "The team will read this on Monday 28 December." in mother.text
    assert fatma.screens == {}


async def test_a_colleague_who_is_there_is_told(
    chats: Chats, mother: Chat, fatma: Chat, session: AsyncSession, house: House
) -> None:
    await people.set_hours(session, house.organisation_id, house.staff.id, Hours("19:00", "07:00"))
    await mother.type("Sam has a new coat.")
    assert "will read this" not in mother.text
    assert "new coat" in fatma.everything


async def test_a_day_log_on_a_closing_day_says_so(
    chats: Chats, fatma: Chat, session: AsyncSession, house: House
) -> None:
    await fatma.command("menu")
    await fatma.tap("Dagverslag")
    assert "dicht" not in fatma.text
    chats.now = dt.datetime(2026, 4, 27, 10, 0, tzinfo=dt.UTC)
    await fatma.command("menu")
    await fatma.tap("Dagverslag")
    assert "Vandaag is de opvang dicht. (Koningsdag)" in fatma.text


async def test_closing_days_are_added_once_and_can_be_taken_back(session: AsyncSession, house: House) -> None:
    here = house.organisation_id
    place = (await closings.locations(session, here))["Hoofdgebouw"]
    day = dt.date(2026, 12, 23)
    await closings.close(session, here, place, day, "studie")
    await closings.close(session, here, place, day, "studiedag")
    assert await closings.closed_days(session, here, day) == [("Hoofdgebouw", day, "studiedag")]
    assert not (await closings.of_group(session, here, house.group.id)).is_open(day)
    assert await closings.reopen(session, here, place, day)
    assert not await closings.reopen(session, here, place, day)
    assert (await closings.of_group(session, here, house.group.id)).is_open(day)
