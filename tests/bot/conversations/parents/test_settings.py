"""The commands that work at any moment."""

from __future__ import annotations

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from bot.conversations.parents import COMMANDS, languages
from bot.conversations.parents.settings import commands
from bot.screens import Blocked
from bot.store import audit, guardians, people
from bot.store.schema import Row
from bot.store.vault import Vault
from simplify.wording import locales
from tests.bot.conversations.parents.conftest import Post
from tests.bot.conversations.play import Chat, Chats, numbers
from tests.conftest import House

FILE = "📄 Send me everything as a file"
SLEPT = ("Sam slept well.", "Sam sliep goed.")


async def receives(session: AsyncSession, vault: Vault, house: House) -> list[str]:
    found = await guardians.recipients(session, vault, house.organisation_id, [house.sam.id])
    return [guardian.person.name for guardian in found]


async def test_the_language_changes_at_once(mother: Chat) -> None:
    await mother.command("language")
    await mother.tap("Nederlands")
    assert mother.text == "✓ Vanaf nu schrijf ik in het Nederlands."
    await mother.command("help")
    assert "Wat kan ik voor u doen?" in mother.text


async def test_many_languages_come_in_pages_with_the_likely_ones_first(
    mother: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "PER_PAGE", 2)
    await mother.command("language")
    assert mother.labels == ["English", "Nederlands", "More languages ▶"]
    assert mother.text == "<b>Choose your language\nKies uw taal</b>"
    await mother.tap("More languages ▶")
    assert mother.labels[2] == "◀ Back"
    assert "English" not in mother.labels
    await mother.tap("◀ Back")
    assert mother.labels[0] == "English"


async def test_stopping_asks_first_and_starting_again_needs_one_command(
    mother: Chat, session: AsyncSession, vault: Vault, house: House
) -> None:
    await mother.command("stop")
    assert "Would you like to stop getting messages?" in mother.text
    assert "Elif" in await receives(session, vault, house)
    await mother.tap("Yes, stop")
    assert "Elif" not in await receives(session, vault, house)
    await mother.command("start")
    assert mother.text == "✓ You get messages again."
    assert "Elif" in await receives(session, vault, house)


async def test_stopping_can_be_taken_back(mother: Chat, session: AsyncSession, vault: Vault, house: House) -> None:
    await mother.command("stop")
    await mother.tap("No, keep going")
    assert mother.text == "✓ You keep getting messages."
    assert "Elif" in await receives(session, vault, house)


@pytest.mark.parametrize("tag", locales())
def test_the_menu_of_the_chat_names_every_command_in_every_language(tag: str) -> None:
    named = commands(tag)
    assert {name for name, _ in named} == set(COMMANDS) - {"help"}
    assert all(3 <= len(what) <= 256 for _, what in named)


async def test_blocking_and_coming_back_is_noticed(
    mother: Chat, chats: Chats, session: AsyncSession, vault: Vault, house: House
) -> None:
    async def happens(*, blocked: bool) -> None:
        await chats.happen(Blocked(next(numbers), 2001, 2001, "Elif", "tr", chats.now, blocked=blocked))

    await happens(blocked=True)
    assert "Elif" not in await receives(session, vault, house)
    await happens(blocked=False)
    assert "Elif" in await receives(session, vault, house)


async def test_who_had_stopped_stays_stopped_after_blocking(
    mother: Chat, chats: Chats, session: AsyncSession, vault: Vault, house: House
) -> None:
    await mother.command("stop")
    await mother.tap("Yes, stop")
    for blocked in (True, False):
        await chats.happen(Blocked(next(numbers), 2001, 2001, "Elif", "tr", chats.now, blocked=blocked))
    assert "Elif" not in await receives(session, vault, house)


async def test_one_guardian_stopping_leaves_the_other_alone(
    mother: Chat, session: AsyncSession, vault: Vault, house: House
) -> None:
    await mother.command("stop")
    await mother.tap("Yes, stop")
    assert await receives(session, vault, house) == ["Олег"]


async def test_an_unknown_command_points_to_help(mother: Chat) -> None:
    await mother.command("menu")
    assert mother.text == "I don't know that command. /help shows what you can do."


async def test_a_parent_sees_what_is_kept(mother: Chat, post: Post) -> None:
    await post.deliver(post.house.mother, SLEPT)
    await mother.type("ok")
    await mother.command("mydata")
    assert "Your name: Elif" in mother.text
    assert "Your child: Sam" in mother.text
    assert "Messages to you: 1. Messages from you: 1." in mother.text
    assert mother.labels == ["✓ Messages", "✓ Photos", "✓ Photos with others", "✓ Health", FILE]


async def test_consent_changes_by_a_tap_and_counts_at_once(
    mother: Chat, session: AsyncSession, vault: Vault, house: House
) -> None:
    await mother.command("mydata")
    await mother.tap("✓ Health", "✓ Photos", "– Photos", "✓ Messages")
    assert mother.labels == ["– Messages", "✓ Photos", "✓ Photos with others", "– Health", FILE]
    assert "Elif" not in await receives(session, vault, house)


async def test_consent_of_somebody_else_can_not_be_changed(
    mother: Chat, father: Chat, session: AsyncSession, vault: Vault, house: House
) -> None:
    await mother.command("mydata")
    await father.command("mydata")
    _, button = mother.button("✓ Messages")
    await father.press(button.data, max(father.screens))
    assert "Elif" in await receives(session, vault, house)


async def test_erasing_asks_first(mother: Chat, session: AsyncSession, vault: Vault, house: House) -> None:
    await mother.command("forget")
    await mother.tap("No, keep everything")
    assert mother.text == "✓ Nothing was erased."
    assert await people.by_user(session, vault, house.organisation_id, 2001) is not None


async def test_erasing_leaves_nothing_of_the_parent_and_a_whole_trail(
    mother: Chat, post: Post, session: AsyncSession, vault: Vault, house: House
) -> None:
    await post.deliver(post.house.mother, SLEPT)
    await mother.type("ok")
    await mother.command("forget")
    await mother.tap("Yes, erase everything")
    assert "Everything about you is erased." in mother.text
    assert await people.by_user(session, vault, house.organisation_id, 2001) is None
    for table in Row.metadata.sorted_tables:
        for row in await session.execute(text(f"SELECT * FROM {table.name}")):
            assert 2001 not in row, f"{table.name} still knows the account"
    assert await audit.first_broken(session, house.organisation_id) is None
    await mother.type("hello")
    assert "eigen link" in mother.text
