"""Taking a card away from where it stood: gone, or at least told that it moved."""

from __future__ import annotations

import json

import pytest

from bot.conversations.turn import Remove
from bot.delivery import answers
from bot.sandbox import faults
from bot.screens import Screen
from tests.bot.delivery.conftest import Stage

pytestmark = pytest.mark.database
MOVED = Screen("Dit staat nu hieronder.")


async def at_once() -> None:
    """Never make a test wait for the pace."""


async def card(stage: Stage) -> Remove:
    await stage.to_mother("Sam heeft gegeten.")
    await stage.drain()
    assert stage.house.mother.chat_id is not None
    return Remove(stage.house.mother.chat_id, stage.mother.received[-1].id, MOVED)


async def test_a_card_that_moved_leaves_nothing_behind(stage: Stage) -> None:
    gone = await card(stage)
    await answers.perform(stage.channel, gone, at_once)
    assert stage.mother.received == []


async def test_a_card_that_is_gone_already_counts_as_taken_away(stage: Stage) -> None:
    gone = await card(stage)
    for _ in range(2):
        assert answers.is_final(await answers.perform(stage.channel, gone, at_once))


async def test_a_card_that_is_too_old_to_take_away_says_that_it_moved(stage: Stage) -> None:
    old = await card(stage)
    stage.telegram.break_next(
        faults.refused(400, "Bad Request: message can't be deleted for everyone", method="deleteMessage")
    )
    await answers.perform(stage.channel, old, at_once)
    assert [one.text for one in stage.mother.received] == [MOVED.text]


def test_taking_away_is_kept_with_the_answers_of_its_turn() -> None:
    kept = json.loads(json.dumps(answers.to_json([Remove(1, 2, MOVED)])))
    assert answers.from_json(kept) == [Remove(1, 2, MOVED)]
