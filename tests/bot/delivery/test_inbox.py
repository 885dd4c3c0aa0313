from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from sqlalchemy import text

from bot.app import poll
from bot.conversations.turn import Turn
from bot.delivery import inbox as inboxes
from bot.delivery.inbox import Inbox
from bot.desk import Desk
from bot.language import OffLoop
from bot.sandbox import faults
from bot.screens import Button, Command, Screen, Tap, Typed
from bot.store import cards, people
from tests.bot.delivery.conftest import Stage

pytestmark = pytest.mark.database

Handle = Callable[[Turn], Awaitable[None]]


@pytest.fixture
async def open_inbox(stage: Stage) -> AsyncIterator[Callable[[Handle], Inbox]]:
    language = OffLoop()
    opened: list[Inbox] = []

    def make(handle: Handle) -> Inbox:
        desk = Desk(language, stage.outbox, stage.vault, stage.channel.username)
        opened.append(Inbox(stage.database, desk, stage.channel, stage.house.organisation_id, handle))
        return opened[-1]

    yield make
    for one in opened:
        await one.close()
    language.close()


async def echo(turn: Turn) -> None:
    """Count in the database and answer, so that a turn done twice would show."""
    if isinstance(turn.event, Typed):
        await turn.session.execute(text("UPDATE organisation SET name = name || :word"), {"word": turn.event.text})
        turn.say(Screen(f"gehoord: {turn.event.text}"))


async def fetch(stage: Stage, inbox: Inbox, offset: int = 0) -> list[dict[str, object]]:
    found = await stage.channel.updates(offset)
    assert isinstance(found, list)
    await inbox.receive(found)
    await inbox.settle()
    return found


async def heard(stage: Stage) -> str:
    async with stage.database.session() as session:
        return str(await session.scalar(text("SELECT name FROM organisation"))).removeprefix("De Regenboog")


async def count(stage: Stage, where: str) -> int:
    async with stage.database.session() as session:
        return int(await session.scalar(text(f"SELECT count(*) FROM inbox WHERE {where}")) or 0)


async def test_an_update_that_comes_twice_is_handled_once(stage: Stage, open_inbox: Callable[[Handle], Inbox]) -> None:
    await stage.mother.send("a")
    inbox = open_inbox(echo)
    await fetch(stage, inbox)
    await fetch(stage, inbox)
    assert await heard(stage) == "a"
    assert [one.text for one in stage.mother.received] == ["gehoord: a"]


async def test_the_messages_of_a_chat_are_handled_in_order(stage: Stage, open_inbox: Callable[[Handle], Inbox]) -> None:
    for word in "abcdefgh":
        await stage.mother.send(word)
    await fetch(stage, open_inbox(echo))
    assert await heard(stage) == "abcdefgh"


async def test_nothing_stands_readable_in_the_inbox(stage: Stage, open_inbox: Callable[[Handle], Inbox]) -> None:
    await stage.mother.send("geheimpje")
    await fetch(stage, open_inbox(echo))
    async with stage.database.session() as session:
        rows = "".join((await session.execute(text("SELECT t::text FROM inbox t"))).scalars())
    assert b"geheimpje".hex() not in rows


async def test_a_turn_that_fails_changes_nothing_and_is_tried_again(
    stage: Stage, open_inbox: Callable[[Handle], Inbox], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inboxes, "PAUSE", 0.0)
    tries = []

    async def stumble(turn: Turn) -> None:
        await echo(turn)
        tries.append(turn.event.update_id)
        if isinstance(turn.event, Typed) and len(tries) == 2:
            raise RuntimeError("struikelt")

    await stage.mother.send("a")
    await fetch(stage, open_inbox(stumble))
    assert await heard(stage) == "a"
    assert [one.text for one in stage.mother.received] == ["gehoord: a"]


async def test_a_turn_that_always_fails_is_parked_with_one_plain_sentence_and_blocks_nothing(
    stage: Stage, open_inbox: Callable[[Handle], Inbox], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inboxes, "PAUSE", 0.0)

    async def fail_on_a(turn: Turn) -> None:
        if isinstance(turn.event, Typed) and turn.event.text == "a":
            raise RuntimeError("altijd")
        await echo(turn)

    await stage.mother.send("a")
    await stage.mother.send("b")
    await fetch(stage, open_inbox(fail_on_a))
    assert await heard(stage) == "b"
    first, second = [one.text for one in stage.mother.received]
    assert "RuntimeError" not in first
    assert second == "gehoord: b"
    assert await count(stage, "fault = 'parked'") == 1


async def test_another_process_goes_on_with_what_was_stored_and_not_handled(
    stage: Stage, open_inbox: Callable[[Handle], Inbox]
) -> None:
    async def crash(_: Turn) -> None:
        raise KeyboardInterrupt

    await stage.mother.send("a")
    found = await stage.channel.updates(0)
    assert isinstance(found, list)
    stopped = open_inbox(echo)
    stopped._closed = True  # it stores, and dies before it handles
    await stopped.receive(found)
    again = open_inbox(echo)
    await again.resume()
    await again.settle()
    assert await heard(stage) == "a"


async def test_answers_that_were_not_sent_before_a_crash_are_sent_after_it(
    stage: Stage, open_inbox: Callable[[Handle], Inbox], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def three(turn: Turn) -> None:
        if isinstance(turn.event, Typed):
            for number in range(3):
                turn.say(Screen(f"antwoord {number}"))

    first = open_inbox(three)
    done = []
    tick = Inbox._tick

    async def tick_once(self: Inbox, *told: object) -> None:
        await tick(self, *told)  # type: ignore[arg-type]
        done.append(1)
        self._closed = True
        raise RuntimeError("stroom weg")

    monkeypatch.setattr(Inbox, "_tick", tick_once)
    await stage.mother.send("a")
    await fetch(stage, first)
    assert [one.text for one in stage.mother.received] == ["antwoord 0"]
    monkeypatch.setattr(Inbox, "_tick", tick)
    again = open_inbox(three)
    await again.resume()
    await again.settle()
    assert [one.text for one in stage.mother.received] == ["antwoord 0", "antwoord 1", "antwoord 2"]
    assert await count(stage, "finished_at IS NULL") == 0


async def test_a_card_learns_which_message_shows_it(stage: Stage, open_inbox: Callable[[Handle], Inbox]) -> None:
    async def begin(turn: Turn) -> None:
        if isinstance(turn.event, Command) or turn.person is None:
            return
        card = await cards.begin(turn.session, turn.desk.vault, turn.person, "message", {}, turn.now)
        turn.say(Screen("kaart"), card_id=card.id)

    await stage.mother.send("a")
    await fetch(stage, open_inbox(begin))
    async with stage.database.session() as session:
        found = await cards.load(session, stage.vault, stage.house.organisation_id, 1)
    assert found is not None
    assert (found.chat_id, found.message_id) == (2001, stage.mother.last.id)


async def test_a_tap_is_answered_by_changing_its_message(stage: Stage, open_inbox: Callable[[Handle], Inbox]) -> None:
    async def tapped(turn: Turn) -> None:
        if isinstance(turn.event, Tap):
            turn.toast(turn.event.callback_id, "ja")
            turn.show(Screen("getikt"), turn.event.message_id)
        elif isinstance(turn.event, Typed):
            turn.say(Screen("knop", ((Button("Tik", "x:1:tap"),),)))

    inbox = open_inbox(tapped)
    await stage.mother.send("a")
    found = await fetch(stage, inbox)
    stage.mother.tap_again(stage.mother.last, "x:1:tap")
    await fetch(stage, inbox, int(str(found[-1]["update_id"])) + 1)
    assert [one.text for one in stage.mother.received] == ["getikt"]


async def test_a_group_is_left_and_what_is_said_there_is_not_stored(
    stage: Stage, open_inbox: Callable[[Handle], Inbox]
) -> None:
    stage.telegram.group("Ouders", stage.mother)
    await fetch(stage, open_inbox(echo))
    assert len(stage.telegram.calls("leaveChat")) >= 1
    assert await count(stage, "chat_id < 0") == 0


async def test_updates_of_no_known_shape_are_passed_over(stage: Stage, open_inbox: Callable[[Handle], Inbox]) -> None:
    stage.telegram.break_next(faults.Fault(faults.Break.MALFORMED, times=3))
    for word in "abc":
        await stage.mother.send(word)
    await fetch(stage, open_inbox(echo))
    assert await heard(stage) == "abc"


async def test_who_writes_is_known_by_account_and_spoken_to_in_her_language(
    stage: Stage, open_inbox: Callable[[Handle], Inbox]
) -> None:
    seen: list[tuple[str, str]] = []

    async def look(turn: Turn) -> None:
        seen.append((turn.person.name if turn.person else "", turn.words.tag))

    async with stage.database.transaction() as session:
        await people.set_locale(session, stage.house.organisation_id, stage.house.mother.id, "en")
    await stage.mother.send("a")
    await stage.telegram.person("vreemde", "de", user_id=9).command("/start")
    await fetch(stage, open_inbox(look))
    assert ("Elif", "en") in seen
    assert ("", "nl") in seen


async def test_polling_goes_on_after_a_conflict_and_a_broken_line(
    stage: Stage, open_inbox: Callable[[Handle], Inbox], monkeypatch: pytest.MonkeyPatch
) -> None:
    import asyncio

    monkeypatch.setattr("bot.app.FIRST_PAUSE", 0.01)
    stage.telegram.break_next(faults.second_poller(), faults.dropped(after=False, method="getUpdates"))
    task = asyncio.create_task(poll(stage.channel, open_inbox(echo)))
    await stage.mother.send("a")
    await stage.mother.sees("gehoord: a")
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
