"""What is kept about a parent, as files."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.conversations.turn import Say
from bot.delivery import answers
from bot.screens import Document, Screen
from bot.store import audit, guardians, people
from bot.store.vault import Vault
from bot.values import Purpose
from simplify.wording import ISOLATES, locales
from tests.bot.conversations.parents.conftest import Post
from tests.bot.conversations.play import Chat
from tests.conftest import NOW, House

SLEPT = ("Sam slept <well> & long.", "Sam sliep goed.")


def files(chat: Chat) -> tuple[str, dict[str, Any]]:
    """Return the page and the JSON that came last."""
    found = [screen.document for screen in chat.screens.values() if screen.document is not None]
    assert [file.name for file in found[-2:]] == ["ouderbrug.html", "ouderbrug.json"]
    return found[-2].data.decode().translate(ISOLATES), json.loads(found[-1].data)


async def asks(chat: Chat) -> tuple[str, dict[str, Any]]:
    await chat.command("mydata")
    await chat.tap("📄")
    return files(chat)


async def test_the_file_for_a_program_holds_what_is_kept(mother: Chat, post: Post) -> None:
    await post.deliver(post.house.mother, SLEPT)
    await mother.type("Thanks, see you at four.")
    _, kept = await asks(mother)
    assert kept["organisation"] == "De Regenboog"
    assert (kept["you"]["name"], kept["you"]["telegram_account"]) == ("Elif", 2001)
    assert [link["child"]["name"] for link in kept["children"]] == ["Sam"]
    assert set(kept["children"][0]["consents"]) == set(Purpose)
    assert kept["messages_to_you"][0]["lines"] == [{"text": SLEPT[0], "dutch": SLEPT[1]}]
    assert [reply["text"] for reply in kept["messages_from_you"]] == ["Thanks, see you at four."]


async def test_the_page_reads_in_the_language_of_the_parent_and_escapes_every_word(mother: Chat, post: Post) -> None:
    await post.deliver(post.house.mother, SLEPT)
    page, _ = await asks(mother)
    assert '<html lang="en" dir="ltr">' in page
    assert "Your name: Elif" in page and "Messages to you" in page
    assert "Sam slept &lt;well&gt; &amp; long." in page and "Sam sliep goed." in page
    assert "<script" not in page and "http" not in page
    HTMLParser().feed(page)


@pytest.mark.parametrize("tag", locales())
async def test_every_language_has_its_page(
    mother: Chat, post: Post, session: AsyncSession, house: House, tag: str
) -> None:
    await post.deliver(post.house.mother, SLEPT)
    await people.set_locale(session, house.organisation_id, house.mother.id, tag)
    page, _ = await asks(mother)
    assert f'<html lang="{tag}"' in page and "Elif" in page


async def test_nothing_about_a_child_of_somebody_else_or_before_staff_confirmed(
    mother: Chat, post: Post, session: AsyncSession, vault: Vault, house: House
) -> None:
    await post.deliver(post.house.father, ("Only for Oleh.", "Alleen voor Oleh."))
    await guardians.join(session, vault, house.mother, house.noor.id, NOW)
    page, kept = await asks(mother)
    told = page + json.dumps(kept, ensure_ascii=False)
    assert "Noor" not in told and "Oleh" not in told and "Олег" not in told
    assert [link["status"] for link in kept["children"]] == ["confirmed", "joining"]


async def test_after_the_link_ended_the_messages_about_the_child_are_not_given_again(
    mother: Chat, post: Post, session: AsyncSession, vault: Vault, house: House
) -> None:
    await post.deliver(post.house.mother, SLEPT)
    for link in await guardians.of_person(session, vault, house.organisation_id, house.mother.id):
        await guardians.end(session, house.organisation_id, link.id, NOW)
    _, kept = await asks(mother)
    assert kept["messages_to_you"] == [] and "child" not in kept["children"][0]


async def test_that_the_files_were_sent_stands_in_the_trail(mother: Chat, session: AsyncSession, house: House) -> None:
    await asks(mother)
    _, kept = await asks(mother)
    assert [one["action"] for one in kept["what_you_did"]][-1] == "exported"
    assert await audit.first_broken(session, house.organisation_id) is None


async def test_a_stranger_gets_no_file(newcomer: Chat) -> None:
    await newcomer.command("start")
    await newcomer.press("pd:0:file", max(newcomer.screens))
    assert not [screen for screen in newcomer.screens.values() if screen.document]


def test_a_file_is_kept_with_the_answers_of_its_turn() -> None:
    answer = Say(1, Screen("dag", document=Document("a.json", b"\x00{}")))
    kept = json.loads(json.dumps(answers.to_json([answer])))
    assert answers.from_json(kept) == [answer]


def test_a_message_kept_before_files_existed_can_still_be_read() -> None:
    kept = answers.to_json([Say(1, Screen("dag"))])
    del kept[0]["screen"]["document"]
    assert answers.from_json(kept) == [Say(1, Screen("dag"))]
