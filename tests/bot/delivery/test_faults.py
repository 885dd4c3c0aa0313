"""The table of faults: what each one does to a delivery, what parents get, what staff can see."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from sqlalchemy import text

from bot.sandbox import faults
from bot.store import children, guardians, notices, people
from bot.store.outbox import AGAIN
from bot.values import DeliveryState, Letter, Purpose, Urgency
from tests.bot.delivery.conftest import Stage, message
from tests.conftest import befriend

pytestmark = pytest.mark.database


def texts(stage: Stage) -> list[str]:
    return [one.text for one in stage.mother.received]


async def later(stage: Stage, seconds: float = 5.0) -> dt.datetime | None:
    stage.clock.move(seconds=seconds)
    return await stage.drain()


async def test_an_approved_message_reaches_both_guardians_once(stage: Stage) -> None:
    ids = await stage.approve("Sam heeft goed gegeten.")
    assert await stage.drain() is None
    assert [await stage.state(one) for one in ids] == [DeliveryState.SENT, DeliveryState.SENT]
    for person in (stage.mother, stage.father):
        assert ["Sam heeft goed gegeten." in one.text for one in person.received] == [True]


async def test_too_many_requests_holds_the_bot_for_as_long_as_was_asked(stage: Stage) -> None:
    stage.telegram.break_next(faults.too_many_requests(10_072))
    delivery = await stage.to_mother()
    until = await stage.drain()
    assert until is not None
    assert until - stage.clock() == dt.timedelta(seconds=10_072)
    assert (await stage.state(delivery), texts(stage)) == (DeliveryState.WAITING, [])


async def test_a_halt_of_hours_survives_a_restart(stage: Stage) -> None:
    stage.telegram.break_next(faults.too_many_requests(10_072))
    delivery = await stage.to_mother()
    await stage.drain()
    stage.pump = stage.new_pump()
    stage.clock.move(seconds=10_000)
    assert await stage.drain() is not None
    assert texts(stage) == []
    await later(stage, 73)
    assert await stage.state(delivery) is DeliveryState.SENT
    assert len(texts(stage)) == 1


async def test_a_guardian_who_blocked_the_bot_is_unreachable_and_staff_can_see_it(stage: Stage) -> None:
    await stage.mother.block()
    first, second = await stage.to_mother(), await stage.to_mother("Nog iets.")
    await stage.drain()
    await later(stage)
    assert [(await stage.status(one)).state for one in (first, second)] == [DeliveryState.UNREACHABLE] * 2
    async with stage.database.session() as session:
        assert await people.status(session, stage.house.organisation_id, stage.house.mother.id) == "unreachable"


async def test_a_chat_that_is_not_there_is_never_tried_again(stage: Stage) -> None:
    stage.telegram.break_next(faults.refused(400, "Bad Request: chat not found"))
    delivery = await stage.to_mother()
    await stage.drain()
    assert await later(stage) is None
    assert await stage.state(delivery) is DeliveryState.UNREACHABLE
    assert len(stage.telegram.calls("sendMessage")) == 1


async def test_a_message_that_telegram_refuses_fails_and_is_never_tried_again(stage: Stage) -> None:
    stage.telegram.break_next(faults.refused(400, "Bad Request: can't parse entities"))
    delivery = await stage.to_mother()
    await stage.drain()
    await later(stage)
    assert await stage.state(delivery) is DeliveryState.FAILED
    assert len(stage.telegram.calls("sendMessage")) == 1


async def test_a_chat_that_moved_gets_the_message_under_its_new_number(stage: Stage) -> None:
    stage.telegram.break_next(faults.migrated(2002))
    delivery = await stage.to_mother("Verhuisd.")
    await stage.drain()
    await later(stage)
    assert (await stage.status(delivery)).chat_id == 2002
    assert "Verhuisd." in stage.father.received[-1].text


@pytest.mark.parametrize(("status", "reason"), [(401, "token"), (409, "conflict")])
async def test_a_refused_bot_stops_at_once_and_loses_nothing(stage: Stage, status: int, reason: str) -> None:
    stage.telegram.break_next(faults.refused(status, "no"))
    ids = [await stage.to_mother(), await stage.to_mother()]
    assert await stage.drain() is None
    assert [await stage.state(one) for one in ids] == [DeliveryState.WAITING] * 2
    assert len(stage.telegram.calls("sendMessage")) == 1


async def test_a_refused_connection_is_tried_again_without_a_second_copy(stage: Stage) -> None:
    delivery = await stage.to_mother("Eén keer.")
    port = stage.telegram.port
    await stage.telegram.stop()
    await stage.drain()
    assert await stage.state(delivery) is DeliveryState.WAITING
    assert (await stage.status(delivery)).reason == ""
    stage.telegram.port = port
    await stage.telegram.start()
    await later(stage, 10)
    assert await stage.state(delivery) is DeliveryState.SENT
    assert texts(stage)[-1].count("Eén keer.") == 1
    assert "Misschien kreeg u dit bericht al" not in texts(stage)[-1]


AMBIGUOUS = {
    "connection cut before it was done": (faults.Break.DROP_BEFORE, 1),
    "connection cut after it was done": (faults.Break.DROP_AFTER, 2),
    "answer later than we wait": (faults.Break.DELAY_AFTER, 2),
    "server error": (faults.Break.STATUS, 1),
    "page of a proxy": (faults.Break.HTML, 1),
}


@pytest.mark.parametrize(("what", "copies"), AMBIGUOUS.values(), ids=AMBIGUOUS)
async def test_a_lost_answer_means_one_more_copy_that_is_silent_and_marked(
    stage: Stage, what: faults.Break, copies: int
) -> None:
    stage.telegram.break_next(faults.Fault(what, "sendMessage", seconds=1.5))
    delivery = await stage.to_mother("Sam is gevallen.")
    await stage.drain()
    waiting = await stage.status(delivery)
    assert (waiting.state, waiting.reason) == (DeliveryState.WAITING, AGAIN)
    await later(stage)
    assert await stage.state(delivery) is DeliveryState.SENT
    found = [one for one in stage.mother.received if "Sam is gevallen." in one.text]
    assert len(found) == copies
    assert "Misschien kreeg u dit bericht al" in found[-1].text
    assert found[-1].silent


async def test_a_story_is_not_repeated_when_its_answer_was_lost(stage: Stage) -> None:
    stage.telegram.break_next(faults.dropped(after=True))
    delivery = await stage.to_mother("Mooie toren gebouwd.", Urgency.STORY)
    await stage.drain()
    await later(stage)
    assert await stage.state(delivery) is DeliveryState.UNSURE
    assert len(texts(stage)) == 1


async def test_a_correction_changes_the_message_and_a_lost_answer_to_it_makes_no_second_copy(stage: Stage) -> None:
    delivery = await stage.to_mother("Sam sliep niet.")
    await stage.drain()
    stage.telegram.break_next(faults.dropped(after=True, method="editMessageText"))
    corrected = await correct(stage, delivery, "Sam sliep een uur.")
    await stage.drain()
    await later(stage)
    assert await stage.state(corrected) is DeliveryState.SENT
    assert ["Sam sliep een uur." in text for text in texts(stage)] == [True]


async def test_a_correction_of_what_never_left_takes_its_place(stage: Stage) -> None:
    delivery = await stage.to_mother("Sam sliep niet.")
    corrected = await correct(stage, delivery, "Sam sliep een uur.")
    await stage.drain()
    assert await stage.state(delivery) is DeliveryState.WITHDRAWN
    assert await stage.state(corrected) is DeliveryState.SENT
    assert ["Sam sliep een uur." in text for text in texts(stage)] == [True]


async def test_a_correction_of_a_message_that_is_gone_is_sent_anew(stage: Stage) -> None:
    delivery = await stage.to_mother("Sam sliep niet.")
    await stage.drain()
    stage.telegram.break_next(faults.refused(400, "Bad Request: message to edit not found", method="editMessageText"))
    corrected = await correct(stage, delivery, "Sam sliep een uur.")
    await later(stage)
    assert await stage.state(corrected) is DeliveryState.SENT
    assert len(texts(stage)) == 2


async def correct(stage: Stage, delivery_id: int, words: str) -> int:
    status, house = await stage.status(delivery_id), stage.house
    letter = Letter(house.mother.id, house.sam.id, message(words), edits_delivery_id=delivery_id)
    async with stage.database.transaction() as session:
        told = (session, stage.vault, stage.outbox, house.staff, status.notice_id, {"typed": words})
        (corrected,) = await notices.correct(*told, [letter], stage.clock())
    return corrected


async def test_what_a_crash_interrupted_is_sent_again_and_marked(stage: Stage) -> None:
    delivery = await stage.to_mother("Half verstuurd.")
    async with stage.database.transaction() as session:
        await session.execute(text("UPDATE delivery SET state = 'sending', attempts = 1"))
    await stage.drain()
    assert await stage.state(delivery) is DeliveryState.SENT
    assert "Misschien kreeg u dit bericht al" in texts(stage)[-1]


async def test_urgent_messages_overtake_stories_of_the_same_guardian(stage: Stage) -> None:
    await stage.to_mother("Verhaal.", Urgency.STORY)
    await stage.to_mother("Kom ophalen.", Urgency.URGENT)
    await stage.drain()
    assert ["Kom ophalen." in text for text in texts(stage)] == [True, False]


async def test_a_message_waits_for_the_earlier_one_of_its_guardian(stage: Stage) -> None:
    stage.telegram.break_next(faults.dropped(after=False, times=2))
    for number in range(3):
        await stage.to_mother(f"Bericht {number}.")
    await stage.drain()
    assert texts(stage) == []
    await later(stage)
    await later(stage, 60)
    found = [text for text in texts(stage) if "Bericht" in text]
    assert [next(n for n in range(3) if f"Bericht {n}." in text) for text in found] == [0, 1, 2]


async def test_who_is_no_guardian_any_more_gets_nothing_that_was_still_waiting(stage: Stage) -> None:
    delivery = await stage.to_mother()
    async with stage.database.transaction() as session:
        (link,) = await guardians.of_person(session, stage.vault, stage.house.organisation_id, stage.house.mother.id)
        await guardians.end(session, stage.house.organisation_id, link.id, stage.clock())
    await stage.drain()
    found = await stage.status(delivery)
    assert (found.state, found.reason, texts(stage)) == (DeliveryState.WITHDRAWN, "not-allowed", [])


async def test_who_withdrew_consent_gets_nothing_that_was_still_waiting(stage: Stage) -> None:
    delivery = await stage.to_mother()
    async with stage.database.transaction() as session:
        (link,) = await guardians.of_person(session, stage.vault, stage.house.organisation_id, stage.house.mother.id)
        told = (session, stage.house.organisation_id, link.id, "text", stage.clock())
        await guardians.consent(*told, given=False)
    await stage.drain()
    assert (await stage.state(delivery), texts(stage)) == (DeliveryState.WITHDRAWN, [])


async def test_who_no_longer_wants_messages_about_health_gets_none_that_was_still_waiting(stage: Stage) -> None:
    waiting = await stage.approve("Sam heeft koorts.")
    async with stage.database.transaction() as session:
        (link,) = await guardians.of_person(session, stage.vault, stage.house.organisation_id, stage.house.mother.id)
        told = (session, stage.house.organisation_id, link.id, Purpose.HEALTH, stage.clock())
        await guardians.consent(*told, given=False)
    await stage.drain()
    assert {await stage.state(one) for one in waiting} == {DeliveryState.WITHDRAWN, DeliveryState.SENT}
    assert texts(stage) == []


async def test_a_photo_of_several_children_stays_here_when_one_parent_says_no_before_it_leaves(stage: Stage) -> None:
    house = stage.house
    photo = replace(message("Kijk!"), photo="file", pictured=(house.sam.id, house.noor.id))
    async with stage.database.transaction() as session:
        await befriend(session, stage.vault, house.father, house.noor.id, house.staff.id)
        letters = [Letter(house.mother.id, house.sam.id, photo)]
        _, (delivery,) = await notices.approve(
            session, stage.vault, stage.outbox, house.staff, "message", {}, letters, stage.clock()
        )
        links = await guardians.of_person(session, stage.vault, house.organisation_id, house.father.id)
        of_noor = next(link for link in links if link.child.id == house.noor.id)
        said = (session, house.organisation_id, of_noor.id, Purpose.PHOTO_OTHERS, stage.clock())
        await guardians.consent(*said, given=False)
    await stage.drain()
    assert await stage.state(delivery) == DeliveryState.WITHDRAWN


async def test_nothing_is_sent_about_a_child_that_was_erased(stage: Stage) -> None:
    await stage.to_mother()
    async with stage.database.transaction() as session:
        await children.erase(session, stage.house.organisation_id, stage.house.sam.id, stage.clock())
    await stage.drain()
    assert texts(stage) == []


async def test_a_long_message_arrives_in_parts_and_goes_on_after_the_last_one_that_arrived(stage: Stage) -> None:
    words = "\n".join(f"Zin nummer {number} over de dag van Sam." for number in range(250))
    delivery = await stage.to_mother(words)
    await stage.drain()
    assert await stage.state(delivery) is DeliveryState.SENT
    found = texts(stage)
    assert len(found) > 1
    assert all(sum(f"nummer {number} " in text for text in found) == 1 for number in range(250))


async def test_a_chat_rests_a_second_between_two_messages(stage: Stage) -> None:
    for number in range(2):
        await stage.to_mother(f"Bericht {number}.")
    await stage.drain()
    moments = [entry.at for entry in stage.telegram.calls("sendMessage", 2001)]
    assert moments[1] - moments[0] >= 0.95


async def test_quiet_hours_hold_a_message_back_and_let_an_urgent_one_through(stage: Stage) -> None:
    stage.clock.now = dt.datetime(2026, 1, 10, 21, 30, tzinfo=dt.UTC)
    async with stage.database.transaction() as session:
        await session.execute(
            text("UPDATE person SET quiet_from = '22:00', quiet_until = '07:00' WHERE user_id = 2001")
        )
    held, urgent = await stage.to_mother("Gewoon."), await stage.to_mother("Kom ophalen.", Urgency.URGENT)
    assert await stage.drain() == dt.datetime(2026, 1, 11, 6, 0, tzinfo=dt.UTC)
    assert (await stage.state(held), await stage.state(urgent)) == (DeliveryState.WAITING, DeliveryState.SENT)
    stage.clock.now = dt.datetime(2026, 1, 11, 6, 0, tzinfo=dt.UTC)
    await stage.drain()
    assert await stage.state(held) is DeliveryState.SENT
