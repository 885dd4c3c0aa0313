"""Hostile hands: whatever is tapped, typed or sent, nobody sees or changes what is not theirs."""

from __future__ import annotations

import hashlib
import json
import secrets
from dataclasses import dataclass

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from bot.channels.updates import event_of
from bot.desk import Desk
from bot.screens import Contact
from bot.store import cards, guardians, invites, notices, organisations, people, replies
from bot.store.errors import CodeRefused
from bot.store.vault import Vault
from bot.values import Letter, Line, ParentMessage, Role
from simplify.types import Provenance
from tests.bot.conversations.play import Chats
from tests.conftest import NOW, House, RecordingOutbox, befriend, furnish

pytestmark = pytest.mark.database

SECRETS = ("Noor", "otitis", "Bram", "Geheimhuis", "antibiotica")
STRANGER, MOTHER, OTHER_PARENT, OTHER_STAFF = 9999, 2001, 3001, 7001
WATCHED = ("notice", "delivery", "guardianship", "child", "care_group", "group_member", "invite", "card", "reply")


@dataclass
class Scene:
    """Hold the ids that a hostile hand could guess: those of Noor's family and those of another organisation."""

    session: AsyncSession
    chats: Chats
    house: House
    delivery: int
    reply: int
    card: int
    link: int
    other: House

    async def print_of_everything(self) -> str:
        """Return a mark that changes with any change of what a stranger must not change."""
        parts = []
        for table in WATCHED:
            rows = await self.session.execute(text(f"SELECT md5(t::text) FROM {table} t ORDER BY id"))
            parts.append(",".join(rows.scalars()))
        return hashlib.sha256("|".join(parts).encode()).hexdigest()

    def leaked(self, user_id: int) -> list[str]:
        shown = " ".join(
            part
            for screen in self.chats.of(user_id).screens.values()
            for part in (screen.text, *(button.label + button.url for row in screen.rows for button in row))
        )
        return [secret for secret in SECRETS if secret in shown + " ".join(self.chats.toasts)]


@pytest.fixture
async def scene(session: AsyncSession, vault: Vault, desk: Desk, house: House, outbox: RecordingOutbox) -> Scene:
    organisation_id = house.organisation_id
    bram = await people.add(
        session,
        vault,
        organisation_id,
        role=Role.GUARDIAN,
        name="Bram",
        locale="nl",
        now=NOW,
        user_id=OTHER_PARENT,
        chat_id=OTHER_PARENT,
    )
    link = await befriend(session, vault, bram, house.noor.id, house.staff.id)
    line = Line("Noor heeft otitis.", "Noor heeft otitis.", Provenance.PHRASE)
    letter = Letter(
        bram.id, house.noor.id, ParentMessage("message", "💬", "Bericht", "Noor", "nl", (line,), NOW.date())
    )
    told = (session, vault, outbox, house.staff, "message", {"typed": "otitis"}, [letter], NOW)
    _, (delivery,) = await notices.approve(*told, child_id=house.noor.id)
    reply = await replies.record(session, vault, bram, "antibiotica", NOW, language="nl", child_id=house.noor.id)
    state = {"text": "Noor otitis"}
    card = await cards.begin(session, vault, house.staff, "message", state, NOW, group_id=house.group.id)
    other_id = await organisations.add(session, vault, "Geheimhuis", NOW)
    other = await furnish(session, vault, other_id)
    await session.execute(
        text("UPDATE person SET user_id = user_id + 6000, chat_id = chat_id + 6000 WHERE organisation_id = :other"),
        {"other": other_id},
    )
    chats = Chats(session, desk, organisation_id, NOW)
    return Scene(session, chats, house, delivery, reply, card.id, link, other)


TAPS = [
    "d:{delivery}:understood",
    "d:{delivery}:dutch",
    "d:{delivery}:own",
    "d:{delivery}:question",
    "d:{delivery}:line:0",
    "d:{delivery}:line:all",
    "r:{reply}:open",
    "r:{reply}:answer",
    "r:{reply}:done",
    "r:{reply}:reopen",
    "r:0:list",
    "g:{link}:yes",
    "g:{link}:no",
    "g:{link}:ask",
    "g:{link}:end",
    "g:{link}:ended",
    "i:0:list",
    "i:{noor}:child",
    "i:{noor}:link",
    "s:{card}:resume",
    "s:{card}:revive",
    "s:0:open:handover",
    "h:{card}.1:send",
    "m:{card}.1:send",
    "n:{card}.1:send",
    "m:{card}.1:everyone",
    "pd:{link}:withdraw:text",
    "pd:{link}:give:text",
    "pr:{reply}:child:{noor}",
    "pr:{reply}:child:all",
    "pj:{card}:language:nl",
    "pj:{link}:consent:yes",
    "zz:1:send",
    "",
    "\x00",
    "d:99999999999999999999:dutch",
    "d:-1:dutch",
    "d:1 OR 1=1:dutch",
    "d:{delivery}:dutch:'; DROP TABLE child; --",
]


@pytest.mark.parametrize("data", TAPS)
@pytest.mark.parametrize("who", [STRANGER, MOTHER], ids=["a stranger", "another parent"])
async def test_a_forged_button_shows_and_changes_nothing(scene: Scene, who: int, data: str) -> None:
    chat = scene.chats.of(who)
    await chat.command("help")
    before = await scene.print_of_everything()
    forged = data.format(
        delivery=scene.delivery, reply=scene.reply, link=scene.link, card=scene.card, noor=scene.house.noor.id
    )
    await chat.press(forged, max(chat.screens, default=1))
    assert scene.leaked(who) == []
    assert await scene.print_of_everything() == before


@pytest.mark.parametrize(
    "data", ["r:{reply}:open", "g:{link}:yes", "i:{noor}:link", "s:{card}:resume", "d:{delivery}:dutch"]
)
async def test_staff_of_another_organisation_reach_nothing_here(scene: Scene, data: str) -> None:
    foreign = Chats(scene.session, scene.chats.desk, scene.other.organisation_id, NOW)
    chat = foreign.of(OTHER_STAFF)
    await chat.command("menu")
    before = await scene.print_of_everything()
    forged = data.format(
        delivery=scene.delivery, reply=scene.reply, link=scene.link, card=scene.card, noor=scene.house.noor.id
    )
    await chat.press(forged, max(chat.screens))
    shown = " ".join(screen.text for screen in chat.screens.values()) + " ".join(foreign.toasts)
    assert not [word for word in ("otitis", "Bram", "antibiotica") if word in shown]
    assert await scene.print_of_everything() == before


async def test_the_family_itself_does_see_its_message(scene: Scene) -> None:
    chat = scene.chats.of(OTHER_PARENT)
    await chat.command("help")
    await chat.press(f"d:{scene.delivery}:dutch", max(chat.screens))
    assert "otitis" in scene.leaked(OTHER_PARENT)  # else the tests above would prove nothing


@pytest.mark.parametrize("command", ["menu", "taal", "handover", "inbox", "admin", "invite", "settings", "stop; rm"])
async def test_a_staff_command_by_a_parent_opens_nothing(scene: Scene, command: str) -> None:
    before = await scene.print_of_everything()
    await scene.chats.of(MOTHER).command(command)
    assert scene.leaked(MOTHER) == []
    assert await scene.print_of_everything() == before


INJECTIONS = [
    "'; DROP TABLE child; --",
    "<b>vet</b><script>alert(1)</script>",
    '<a href="tg://user?id=1">klik</a>',
    "{ $child } { DATETIME($now) } { -brand }",
    "&lt;&amp;&#0;",
    "\u202e\u2066omgekeerd\u2069",
    "%s %d %(name)s {0} {__class__}",
    "\x00\x01\x02",
    "🏴" * 500,
    "a" * 10_000,
]


@pytest.mark.parametrize("typed", INJECTIONS)
async def test_what_a_parent_types_reaches_staff_as_words_only(scene: Scene, typed: str) -> None:
    mother, staff = scene.chats.of(MOTHER), scene.chats.of(1001)
    await mother.type(typed)
    await staff.command("menu")
    await staff.press("r:0:list", max(staff.screens))
    for screen in (*mother.screens.values(), *staff.screens.values()):
        assert "<script" not in screen.text
        assert "tg://user" not in screen.text or "&lt;a" in screen.text
    assert await scene.session.scalar(text("SELECT count(*) FROM child")) == 4


@pytest.mark.parametrize(
    "code", ["", "x", "guess", "../../etc/passwd", "' OR ''='", "A" * 64, "é" * 30, "0" * 32, "\x00", "null"]
)
async def test_a_guessed_code_lets_nobody_in(scene: Scene, code: str) -> None:
    before = await scene.print_of_everything()
    await scene.chats.of(STRANGER).command("start", code)
    found = await people.by_user(scene.session, scene.chats.desk.vault, scene.house.organisation_id, STRANGER)
    assert found is None
    assert scene.leaked(STRANGER) == []
    assert await scene.print_of_everything() == before


async def test_thousand_guesses_are_stopped_after_a_few(scene: Scene) -> None:
    refused = []
    for _ in range(20):
        with pytest.raises(CodeRefused) as refusal:
            told = (scene.session, scene.house.organisation_id, secrets.token_urlsafe(24), STRANGER, NOW)
            await invites.redeem(*told)
        refused.append(refusal.value.reason)
    assert refused == ["unknown"] * 5 + ["guessing"] * 15


async def test_who_joined_with_a_code_hears_nothing_before_staff_confirmed(scene: Scene) -> None:
    told = {"created_by": scene.house.staff.id, "child_id": scene.house.noor.id, "now": NOW}
    code = await invites.create(scene.session, scene.house.organisation_id, **told)  # type: ignore[arg-type]
    chat = scene.chats.of(STRANGER)
    await chat.command("start", code)
    vault = scene.chats.desk.vault
    found = await guardians.recipients(scene.session, vault, scene.house.organisation_id, [scene.house.noor.id])
    assert [one.person.chat_id for one in found] == [OTHER_PARENT]
    assert "otitis" not in " ".join(screen.text for screen in chat.screens.values())


async def test_a_forged_contact_is_nobodys(scene: Scene) -> None:
    before = await scene.print_of_everything()
    raw = {
        "update_id": 1,
        "message": {
            "message_id": 5,
            "date": 1,
            "chat": {"id": STRANGER, "type": "private"},
            "from": {"id": STRANGER, "first_name": "x"},
            "contact": {"phone_number": "+31612345678", "user_id": OTHER_PARENT},
        },
    }
    event = event_of(raw)
    assert isinstance(event, Contact)
    await scene.chats.happen(event)
    assert scene.leaked(STRANGER) == []
    assert await scene.print_of_everything() == before


MALFORMED: list[object] = [
    None,
    [],
    "text",
    {},
    {"update_id": "1"},
    {"update_id": 1, "message": None},
    {"update_id": 1, "message": {"chat": {"id": "1", "type": "private"}}},
    {"update_id": 1, "message": {"chat": {"id": 1, "type": "private"}, "from": {"id": 1}, "message_id": "x"}},
    {"update_id": 1, "message": {"chat": {"id": 2**70, "type": "private"}, "from": {"id": 2**70}, "message_id": 1}},
    {"update_id": 1, "callback_query": {"id": 7, "data": {"x": 1}, "from": {"id": 1}}},
    {
        "update_id": 1,
        "message": {"chat": {"id": 1, "type": "supergroup"}, "from": {"id": 1}, "message_id": 1, "text": "x"},
    },
    {"update_id": True, "message": {"chat": {"id": True, "type": "private"}, "from": {"id": True}, "message_id": True}},
]


@pytest.mark.parametrize("raw", MALFORMED, ids=lambda raw: json.dumps(raw)[:60])
def test_a_malformed_update_is_no_event_and_no_error(raw: object) -> None:
    assert event_of(raw) is None


def test_a_bot_is_nobody() -> None:
    sender = {"id": 1, "is_bot": True, "first_name": "x"}
    message = {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}, "from": sender, "text": "/start x"}
    assert event_of({"update_id": 1, "message": message}) is None


@pytest.mark.usefixtures("scene")
async def test_nothing_of_a_family_stands_readable_in_any_table(session: AsyncSession) -> None:
    names = await session.scalars(
        text(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type LIKE 'BASE%'"
        )
    )
    for table in names.all():
        rows = "".join((await session.execute(text(f'SELECT t::text FROM "{table}" t'))).scalars())
        for word in ("Noor", "otitis", "Bram", "antibiotica", "Elif"):
            assert word not in rows and word.encode().hex() not in rows, table
