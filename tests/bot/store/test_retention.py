"""Nothing is kept longer than it may, and nothing that is still needed goes."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from bot import retention as every
from bot.store import audit, cards, children, guardians, inbox, notices, organisations, people, replies
from bot.store.database import Database
from bot.store.retention import retain
from bot.store.vault import Vault
from bot.values import Letter, Line, ParentMessage
from simplify.types import Provenance
from tests.conftest import NOW, House, RecordingOutbox, furnish

pytestmark = pytest.mark.database

WORDS = dt.timedelta(days=60)
LETTER = ParentMessage(
    "message", "💬", "Bericht", "Sam", "nl", (Line("Dag.", "Dag.", Provenance.PHRASE),), dt.date(2026, 3, 2)
)


def after(days: float) -> dt.datetime:
    return NOW + dt.timedelta(days=days)


async def count(session: AsyncSession, table: str) -> int:
    return int(await session.scalar(text(f"SELECT count(*) FROM {table}")) or 0)


async def send(session: AsyncSession, vault: Vault, house: House, state: str = "sent") -> int:
    """Send a message from a card, about Sam to his mother, and return its delivery."""
    card = await cards.begin(session, vault, house.staff, "message", {"text": "dag"}, NOW)
    await cards.close(session, vault, card, "sent", house.staff.id, NOW)
    letter = Letter(house.mother.id, house.sam.id, LETTER)
    told = (session, vault, RecordingOutbox(), house.staff, "message", {"typed": "dag"}, [letter], NOW)
    _, (delivery,) = await notices.approve(*told, card_id=card.id, child_id=house.sam.id)
    await session.execute(text("UPDATE delivery SET state = :s, sent_at = :now"), {"s": state, "now": NOW})
    return delivery


async def test_a_message_goes_with_its_notice_and_card_when_its_days_are_over(
    session: AsyncSession, vault: Vault, house: House
) -> None:
    await send(session, vault, house)
    assert await retain(session, house.organisation_id, WORDS, after(59)) == {}
    assert await retain(session, house.organisation_id, WORDS, after(61)) == {"delivery": 1, "notice": 1, "card": 1}
    assert [await count(session, table) for table in ("delivery", "notice", "card")] == [0, 0, 0]


async def test_what_still_has_to_be_sent_stays_however_old(session: AsyncSession, vault: Vault, house: House) -> None:
    await send(session, vault, house, "waiting")
    assert await retain(session, house.organisation_id, WORDS, after(200)) == {}


async def test_a_reply_that_nobody_dealt_with_outlives_the_message_it_answers(
    session: AsyncSession, vault: Vault, house: House
) -> None:
    delivery = await send(session, vault, house)
    told = {"language": "tr", "child_id": house.sam.id, "delivery_id": delivery}
    reply = await replies.record(session, vault, house.mother, "Sam hasta", NOW, **told)  # type: ignore[arg-type]
    await retain(session, house.organisation_id, WORDS, after(61))
    kept = await replies.load(session, vault, house.organisation_id, reply)
    assert kept is not None and kept.original == "Sam hasta" and kept.delivery_id is None
    assert (await retain(session, house.organisation_id, WORDS, after(91)))["reply"] == 1


async def test_a_reply_that_was_dealt_with_goes_with_the_messages(
    session: AsyncSession, vault: Vault, house: House
) -> None:
    reply = await replies.record(session, vault, house.mother, "?", NOW, language="tr")
    await replies.done(session, house.organisation_id, reply, house.staff.id, NOW)
    assert await retain(session, house.organisation_id, WORDS, after(61)) == {"reply": 1}


async def test_an_unfinished_card_stays_longer_than_a_finished_one(
    session: AsyncSession, vault: Vault, house: House
) -> None:
    await cards.begin(session, vault, house.staff, "message", {"text": "dag"}, NOW)
    assert await retain(session, house.organisation_id, WORDS, after(61)) == {}
    assert await retain(session, house.organisation_id, WORDS, after(91)) == {"card": 1}


async def test_a_raw_update_goes_a_week_after_it_was_handled_and_never_before(
    session: AsyncSession, vault: Vault, house: House
) -> None:
    arrivals = [inbox.Arrival(number, 2001, {"text": "dag"}) for number in (1, 2, 3)]
    await inbox.store(session, vault, house.organisation_id, arrivals, NOW)
    await session.execute(text("UPDATE inbox SET finished_at = received_at WHERE update_id < 3"))
    await session.execute(text("UPDATE inbox SET fault = 'parked' WHERE update_id = 2"))
    assert await retain(session, house.organisation_id, WORDS, after(6)) == {}
    assert await retain(session, house.organisation_id, WORDS, after(8)) == {"inbox": 1}
    assert await retain(session, house.organisation_id, WORDS, after(61)) == {"inbox": 1}  # the parked one
    assert await count(session, "inbox") == 1


async def test_two_years_after_care_the_child_and_its_guardians_are_gone(
    session: AsyncSession, vault: Vault, house: House
) -> None:
    await send(session, vault, house, "waiting")
    await children.end(session, house.organisation_id, house.sam.id, NOW)
    assert await retain(session, house.organisation_id, WORDS, after(729)) == {}
    assert await retain(session, house.organisation_id, WORDS, after(731)) == {"child": 1, "person": 2}
    assert [await count(session, table) for table in ("child", "guardianship", "delivery")] == [1, 0, 0]
    assert await count(session, "person") == 2  # staff stay


async def test_the_name_of_a_colleague_who_left_goes_with_the_last_of_what_they_wrote(
    session: AsyncSession, vault: Vault, house: House
) -> None:
    await people.dismiss(session, house.organisation_id, house.staff.id, NOW)
    assert await retain(session, house.organisation_id, WORDS, after(89)) == {}
    assert await retain(session, house.organisation_id, WORDS, after(91)) == {"name": 1}
    assert await retain(session, house.organisation_id, WORDS, after(92)) == {}
    left = await people.by_id(session, vault, house.organisation_id, house.staff.id)
    assert left is not None
    assert left.name == "—"


async def test_a_guardian_of_another_child_stays_when_care_of_the_first_is_long_over(
    session: AsyncSession, vault: Vault, house: House
) -> None:
    link = await guardians.join(session, vault, house.mother, house.noor.id, NOW)
    assert link.status == "joining"
    await children.end(session, house.organisation_id, house.sam.id, NOW)
    assert await retain(session, house.organisation_id, WORDS, after(731)) == {"child": 1, "person": 1}
    assert house.mother in (await people.by_ids(session, vault, house.organisation_id, [house.mother.id])).values()


async def test_how_much_went_stands_in_the_audit_and_the_chain_stays_whole(
    session: AsyncSession, vault: Vault, house: House
) -> None:
    await send(session, vault, house)
    await retain(session, house.organisation_id, WORDS, after(61))
    told = await session.scalar(text("SELECT subject FROM audit WHERE action = 'retained'"))
    assert told == "delivery=1 notice=1 card=1"
    assert await audit.first_broken(session, house.organisation_id) is None


async def test_another_organisation_loses_nothing(session: AsyncSession, vault: Vault, house: House) -> None:
    other = await furnish(session, vault, await organisations.add(session, vault, "Elders", NOW))
    await send(session, vault, other)
    assert await retain(session, house.organisation_id, WORDS, after(61)) == {}


async def test_a_dry_run_counts_what_the_real_one_deletes_and_deletes_nothing(database: Database, vault: Vault) -> None:
    async with database.transaction() as session:
        house = await furnish(session, vault, await organisations.add(session, vault, "De Regenboog", NOW))
        await send(session, vault, house)
    expected = {"delivery": 1, "notice": 1, "card": 1}
    assert await every.retain(database, 60, after(61), dry=True) == expected
    assert await every.retain(database, 60, after(61)) == expected
    assert await every.retain(database, 60, after(61)) == {}


async def test_finished_jobs_of_the_engine_are_purged(database: Database) -> None:
    from bot.store.database import migrate_engine

    migrate_engine(database.url)
    async with database.transaction() as session:
        await session.execute(text("DELETE FROM dbos.workflow_status"))
        for number, (status, days) in enumerate((("SUCCESS", 2), ("SUCCESS", 0), ("PENDING", 9))):
            moment = int((after(-days)).timestamp() * 1000)
            await session.execute(
                text("""INSERT INTO dbos.workflow_status (workflow_uuid, status, created_at, updated_at)
                        VALUES (:id, :status, :at, :at)"""),
                {"id": f"job-{number}", "status": status, "at": moment},
            )
    assert await every.retain(database, 60, NOW) == {"job": 1}
    async with database.transaction() as session:
        await session.execute(text("DELETE FROM dbos.workflow_status"))
