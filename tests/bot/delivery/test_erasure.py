"""What a parent asks for really happens: the file arrives, and after /forget no table knows who it was."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from io import BytesIO

import pytest
from PIL import Image
from sqlalchemy import text

from bot.conversations.dispatch import handle
from bot.delivery.engine import DurableOutbox
from bot.delivery.inbox import Inbox
from bot.desk import Desk
from bot.language import OffLoop
from bot.sandbox import Person
from bot.store import audit, children, guardians, people
from bot.store.database import migrate_engine
from bot.values import Role
from simplify.wording import wording
from tests.bot.delivery.conftest import Stage
from tests.conftest import befriend

pytestmark = pytest.mark.database

ACCOUNT = 77_001_100_223
NAME, CHILD_NAME, WORDS = "Xanthippe", "Samuelitoşka", "koortsaanval"
ENGLISH = wording("en")


def picture() -> bytes:
    """Return a small photo that tells where it was taken and with what."""
    image, data = Image.new("RGB", (40, 30), "teal"), Image.Exif()
    data[0x010F] = "gps 52.37 4.89"
    image.save(file := BytesIO(), "JPEG", exif=data)
    return file.getvalue()


class Talk:
    """Let the real conversations run on the stage, with a mother who has an account of her own."""

    def __init__(self, stage: Stage, outbox: DurableOutbox, language: OffLoop) -> None:
        self.stage = stage
        desk = Desk(language, outbox, stage.vault, stage.channel.username)
        self.inbox = Inbox(stage.database, desk, stage.channel, stage.house.organisation_id, handle)
        self._offset = 0

    @property
    def mother(self) -> Person:
        return self.stage.telegram.person(NAME, "en", ACCOUNT)

    async def turn(self) -> None:
        """Handle what happened."""
        found = await self.stage.channel.updates(self._offset)
        assert isinstance(found, list)
        self._offset = max([self._offset, *(one["update_id"] + 1 for one in found)])
        await self.inbox.receive(found)
        await self.inbox.settle()


@pytest.fixture
async def talk(stage: Stage) -> AsyncIterator[Talk]:
    house, vault = stage.house, stage.vault
    migrate_engine(stage.database.url)
    async with stage.database.transaction() as session:
        told = {"role": Role.GUARDIAN, "name": NAME, "locale": "en", "user_id": ACCOUNT, "chat_id": ACCOUNT}
        person = await people.add(session, vault, house.organisation_id, now=stage.clock(), **told)  # type: ignore[arg-type]
        link = await befriend(session, vault, person, house.sam.id, house.staff.id)
        await guardians.set_child_name(session, vault, house.organisation_id, link, CHILD_NAME)
    language, outbox = OffLoop(), DurableOutbox(stage.database.url)
    talk = Talk(stage, outbox, language)
    await talk.mother.command("/start")
    await talk.turn()
    yield talk
    await talk.inbox.close()
    await outbox.close()
    language.close()


async def readable(stage: Stage) -> str:
    """Return every row of every table, ours and the engine's, with what is binary as text too."""
    async with stage.database.session() as session:
        tables = await session.execute(
            text("""SELECT table_schema, table_name FROM information_schema.tables
                    WHERE table_schema IN ('public', 'dbos') AND table_type = 'BASE TABLE'""")
        )
        found: list[str] = []
        for schema, table in tables.all():
            found += (await session.execute(text(f'SELECT t::text FROM "{schema}"."{table}" t'))).scalars()
    everything = "\n".join(found)
    assert len(found) > 20
    return everything


async def deliver(talk: Talk) -> None:
    """Send the mother a message through the real pump, in the stage's own way."""
    stage = talk.stage
    async with stage.database.transaction() as session:
        person = await people.by_user(session, stage.vault, stage.house.organisation_id, ACCOUNT)
    assert person is not None
    await stage.approve(f"{CHILD_NAME} had een {WORDS}.", to=[person.id])
    await stage.drain()


async def test_both_files_arrive_in_the_chat(talk: Talk) -> None:
    await deliver(talk)
    await talk.mother.command("/mydata")
    await talk.turn()
    await talk.mother.tap("📄", timeout=0.05)
    await talk.turn()
    world = talk.stage.telegram.world
    contents = {media.name: world.contents[media.id] for one in talk.mother.received for media in one.media}
    assert set(contents) == {"ouderbrug.html", "ouderbrug.json"}
    assert WORDS in contents["ouderbrug.html"].decode()
    kept = json.loads(contents["ouderbrug.json"])
    assert kept["children"][0]["child"]["name_in_your_writing"] == CHILD_NAME
    assert kept["you"]["telegram_account"] == ACCOUNT


async def test_after_forget_no_table_knows_the_name_the_child_or_the_account(talk: Talk) -> None:
    await deliver(talk)
    await talk.mother.send(f"{CHILD_NAME} {WORDS}")
    await talk.turn()
    before = await readable(talk.stage)
    assert str(ACCOUNT) in before  # else what follows would prove nothing
    await talk.mother.command("/forget")
    await talk.turn()
    await talk.mother.tap(ENGLISH.plain("parents-settings-forget-yes"), timeout=0.05)
    await talk.turn()
    assert ENGLISH.plain("parents-settings-forgotten") in talk.mother.last.text
    after = await readable(talk.stage)
    for secret in (NAME, CHILD_NAME, WORDS, str(ACCOUNT)):
        assert secret not in after
        assert secret.encode().hex() not in after
    async with talk.stage.database.session() as session:
        assert await audit.first_broken(session, talk.stage.house.organisation_id) is None


async def test_what_forget_leaves_belongs_to_the_child_and_to_others(talk: Talk) -> None:
    stage, house = talk.stage, talk.stage.house
    await deliver(talk)
    await talk.mother.command("/forget")
    await talk.turn()
    await talk.mother.tap(ENGLISH.plain("parents-settings-forget-yes"), timeout=0.05)
    await talk.turn()
    async with stage.database.session() as session:
        child = await children.by_id(session, stage.vault, house.organisation_id, house.sam.id)
        others = await guardians.recipients(session, stage.vault, house.organisation_id, [house.sam.id])
    assert child is not None and child.name == "Sam"
    assert {one.person.name for one in others} == {"Elif", "Олег"}


async def test_of_a_stranger_nothing_stays_but_the_number_of_the_update(talk: Talk) -> None:
    stranger = talk.stage.telegram.person("Voorbijganger", "en", 88_001_100_223)
    await stranger.send("Wie bent u?")
    await talk.turn()
    assert stranger.received
    after = await readable(talk.stage)
    assert "88001100223" not in after and b"Voorbijganger".hex() not in after
    async with talk.stage.database.session() as session:
        emptied = await session.scalar(text("SELECT count(*) FROM inbox WHERE chat_id IS NULL AND payload_sealed = ''"))
    assert emptied == 1


@pytest.mark.parametrize("account", [ACCOUNT, 1001], ids=["a parent", "staff"])
@pytest.mark.parametrize("caption", ["", "Sam heeft koorts."], ids=["without words", "with words"])
async def test_a_photo_never_leaves_the_chat_and_is_not_even_fetched(talk: Talk, account: int, caption: str) -> None:
    sender = talk.stage.telegram.person("iemand", "nl", account)
    if account != ACCOUNT:
        await sender.command("/start")
        await talk.turn()
    photo = picture()
    await sender.photo(photo, caption)
    await talk.turn()
    await talk.stage.drain()
    telegram = talk.stage.telegram
    assert sender.received
    for method in ("getFile", "sendPhoto", "sendMediaGroup", "forwardMessage", "copyMessage", "editMessageMedia"):
        assert telegram.calls(method) == []
    assert [content for content in telegram.world.contents.values() if b"gps" in content] == [photo]  # the sender's
    assert b"gps".hex() not in await readable(talk.stage)
