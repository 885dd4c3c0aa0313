"""The buttons under a received message."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store import guardians, notices, replies
from bot.store.vault import Vault
from bot.values import Reply
from tests.bot.conversations.parents.conftest import Post
from tests.bot.conversations.play import Chat, Chats

SLEPT = ("Sam slept well.", "Sam sliep goed.")
ATE = ("Sam ate a lot & drank.", "Sam at veel & dronk.")


async def questions(chats: Chats) -> list[Reply]:
    return await replies.waiting(chats.session, chats.desk.vault, chats.organisation_id)


async def test_the_dutch_original_comes_in_place_and_goes_again(mother: Chat, post: Post) -> None:
    await post.deliver(post.house.mother, SLEPT, ATE)
    await mother.tap("Dutch original")
    assert "Sam sliep goed." in mother.text
    assert "Bericht" in mother.text
    await mother.tap("English")
    assert "Sam slept well." in mother.text
    assert len(mother.screens) == 1


async def test_understood_is_kept_once_thanked_for_and_shown(
    mother: Chat, post: Post, chats: Chats, session: AsyncSession
) -> None:
    delivery, message = await post.deliver(post.house.mother, SLEPT)
    _, button = mother.button("👍")
    await mother.tap("👍")
    assert chats.toasts == ["Thank you!"]
    assert mother.labels[0] == "✓ Understood"
    await mother.press(button.data, message)
    assert chats.toasts == ["You had told us already. Thank you!"]
    status = await notices.status(session, post.house.organisation_id, delivery)
    assert status is not None and status.understood_at == chats.now


async def test_understood_from_the_dutch_view_stays_in_dutch(mother: Chat, post: Post) -> None:
    await post.deliver(post.house.mother, SLEPT)
    await mother.tap("Dutch original", "👍")
    assert "Sam sliep goed." in mother.text
    assert mother.labels[0] == "✓ Understood"


async def test_an_urgent_message_stops_asking_once_it_is_confirmed(mother: Chat, post: Post) -> None:
    await post.deliver(post.house.mother, SLEPT, urgent=True)
    assert "Please tap 👍" in mother.text
    await mother.tap("👍")
    assert "Please tap 👍" not in mother.text


async def test_a_question_about_one_of_several_sentences_asks_which(mother: Chat, post: Post, chats: Chats) -> None:
    delivery, _ = await post.deliver(post.house.mother, SLEPT, ATE)
    await mother.tap("❓")
    assert mother.labels == ["Sam slept well.", "Sam ate a lot & drank.", "The whole message", "◀ Back"]
    await mother.tap("Sam ate")
    assert "We got your question: “Sam ate a lot &amp; drank.”" in mother.text
    (question,) = await questions(chats)
    assert (question.kind, question.original, question.dutch) == ("question", *ATE)
    assert question.child is not None and question.child.name == "Sam"
    assert question.delivery_id == delivery


async def test_after_a_question_the_message_has_its_buttons_back(mother: Chat, post: Post) -> None:
    _, message = await post.deliver(post.house.mother, SLEPT, ATE)
    await mother.tap("❓", "Sam ate")
    assert mother.screens[message].rows[0][0].label == "👍 Understood"


async def test_a_question_about_the_whole_message_holds_every_sentence(mother: Chat, post: Post, chats: Chats) -> None:
    await post.deliver(post.house.mother, SLEPT, ATE)
    await mother.tap("❓", "The whole message")
    (question,) = await questions(chats)
    assert question.dutch == "Sam sliep goed.\nSam at veel & dronk."


async def test_a_question_about_a_message_of_one_sentence_needs_one_tap(mother: Chat, post: Post, chats: Chats) -> None:
    await post.deliver(post.house.mother, SLEPT)
    await mother.tap("❓")
    assert [question.dutch for question in await questions(chats)] == ["Sam sliep goed."]


async def test_a_parent_can_step_back_from_a_question(mother: Chat, post: Post, chats: Chats) -> None:
    await post.deliver(post.house.mother, SLEPT, ATE)
    await mother.tap("❓", "◀ Back")
    assert mother.labels[0] == "👍 Understood"
    assert await questions(chats) == []


@pytest.mark.parametrize("data", ["d:{}:understood", "d:{}:dutch", "d:{}:question", "d:{}:line:0"])
async def test_another_parents_message_stays_shut(data: str, father: Chat, post: Post, chats: Chats) -> None:
    delivery, _ = await post.deliver(post.house.mother, SLEPT, ATE)
    _, own = await post.deliver(post.house.father, SLEPT)
    await father.press(data.format(delivery), own)
    assert chats.toasts == ["Deze knop werkt niet meer. Stuur ons gerust een bericht."]
    assert "ate a lot" not in father.text
    assert await questions(chats) == []


async def test_a_parent_whose_link_ended_sees_nothing_again(
    mother: Chat, post: Post, chats: Chats, session: AsyncSession, vault: Vault, now: dt.datetime
) -> None:
    await post.deliver(post.house.mother, SLEPT)
    (link,) = await guardians.of_person(session, vault, post.house.organisation_id, post.house.mother.id)
    await guardians.end(session, post.house.organisation_id, link.id, now)
    await mother.tap("Dutch original")
    assert chats.toasts == ["This button no longer works. You can always send us a message."]


@pytest.mark.parametrize("data", ["d:999999:understood", "d:x:dutch", "zz:1:go", "", "d:1:line:99"])
async def test_a_button_that_does_not_exist_is_answered_kindly(
    data: str, mother: Chat, post: Post, chats: Chats
) -> None:
    _, message = await post.deliver(post.house.mother, SLEPT, ATE)
    await mother.press(data, message)
    assert chats.toasts == ["This button no longer works. You can always send us a message."]


async def test_a_message_longer_than_telegram_allows_shows_its_whole_dutch(mother: Chat, post: Post) -> None:
    lines = [(f"Sentence {number} " + "x" * 90, f"Zin {number} " + "y" * 90) for number in range(60)]
    await post.deliver(post.house.mother, *lines)
    await mother.tap("Dutch original")
    shown = " ".join(screen.text for screen in mother.screens.values())
    assert all(dutch in shown for _, dutch in lines)
