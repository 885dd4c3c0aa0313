"""Old buttons in new hands: whoever lost a right, a child or a job can do nothing with what is left in a chat."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from bot.channels.updates import event_of
from bot.desk import Desk
from bot.sandbox.markup import parse_html
from bot.screens import Command
from bot.store import cards, groups, guardians, invites, notices, people, replies
from bot.store.vault import Vault
from bot.values import Letter, Line, ParentMessage, Person, Role
from simplify.types import Provenance
from tests.bot.conversations.play import Chats
from tests.conftest import NOW, House, RecordingOutbox, befriend

pytestmark = pytest.mark.database

MOTHER, STAFF, MANAGER = 2001, 1001, 1002
SECRETS = ("otitis", "antibiotica", "Bram")


@dataclass
class Past:
    """Hold what stands in chats from before something changed."""

    session: AsyncSession
    vault: Vault
    chats: Chats
    house: House
    delivery: int
    reply: int
    card: int
    link: int
    own_link: int

    async def mark(self) -> list[str]:
        """Return a mark of everything that an old button could change."""
        found = []
        for table in ("notice", "delivery", "guardianship", "child", "care_group", "group_member", "invite", "reply"):
            rows = await self.session.execute(text(f"SELECT md5(string_agg(t::text, ',' ORDER BY id)) FROM {table} t"))
            found.append(str(rows.scalar()))
        return found

    async def press_everything(self, who: int, taps: list[str]) -> str:
        chat = self.chats.of(who)
        await chat.command("help")
        told = {name: getattr(self, name) for name in ("delivery", "reply", "card", "link", "own_link")}
        said = []
        for data in taps:
            await chat.press(data.format(sam=self.house.sam.id, noor=self.house.noor.id, **told), max(chat.screens))
            said += self.chats.toasts
        shown = [
            screen.text + " ".join(b.label for row in screen.rows for b in row) for screen in chat.screens.values()
        ]
        return " ".join((*shown, *said))


@pytest.fixture
async def past(session: AsyncSession, vault: Vault, desk: Desk, house: House, outbox: RecordingOutbox) -> Past:
    line = Line("Sam heeft otitis.", "Sam heeft otitis.", Provenance.PHRASE)
    about = ParentMessage("message", "💬", "Bericht", "Sam", "tr", (line, line), NOW.date())
    letters = [Letter(house.mother.id, house.sam.id, about)]
    told = (session, vault, outbox, house.staff, "message", {"typed": "otitis"}, letters, NOW)
    _, (delivery,) = await notices.approve(*told, child_id=house.sam.id)
    await session.execute(text("UPDATE delivery SET state = 'sent', chat_id = 2001, message_id = 1"))
    reply = await replies.record(
        session, vault, house.mother, "antibiotica van Bram", NOW, language="nl", child_id=house.sam.id
    )
    state = {"text": "otitis"}
    card = await cards.begin(session, vault, house.staff, "message", state, NOW, group_id=house.group.id)
    (own,) = await guardians.of_person(session, vault, house.organisation_id, house.mother.id)
    link = await befriend(session, vault, house.father, house.noor.id, house.staff.id)
    return Past(
        session, vault, Chats(session, desk, house.organisation_id, NOW), house, delivery, reply, card.id, link, own.id
    )


PARENT_TAPS = ["d:{delivery}:dutch", "d:{delivery}:own", "d:{delivery}:understood", "d:{delivery}:question"]
PARENT_TAPS += ["d:{delivery}:line:0", "d:{delivery}:line:all"]
STAFF_TAPS = ["r:{reply}:open", "r:{reply}:answer", "r:{reply}:done", "r:{reply}:dutch", "r:0:list", "s:{card}:resume"]
STAFF_TAPS += ["m:{card}.1:send", "m:{card}.1:everyone", "g:{link}:end", "g:{link}:ended", "i:{noor}:link"]
STAFF_TAPS += ["i:{sam}:child", "o:{card}:details", "s:0:open:message"]


async def no_guardian(past: Past) -> None:
    await guardians.end(past.session, past.house.organisation_id, past.own_link, NOW)


async def removed(past: Past) -> None:
    await people.set_status(past.session, past.house.organisation_id, past.house.mother.id, "removed")


async def refused(past: Past) -> None:
    await past.session.execute(text("UPDATE guardianship SET status = 'refused' WHERE id = :id"), {"id": past.own_link})


async def child_left(past: Past) -> None:
    await past.session.execute(text("UPDATE child SET ended_at = now(), wrapped_key = NULL"))


@pytest.mark.parametrize("change", [no_guardian, refused, child_left], ids=lambda change: change.__name__)
async def test_who_is_no_guardian_any_more_gets_nothing_from_old_buttons(
    past: Past, change: Callable[[Past], Awaitable[None]]
) -> None:
    assert "otitis" in await past.press_everything(MOTHER, PARENT_TAPS[:1])  # else this would prove nothing
    past.chats.screens.clear()
    await change(past)
    before = await past.mark()
    shown = await past.press_everything(MOTHER, PARENT_TAPS)
    assert not [word for word in SECRETS if word in shown]
    assert await past.mark() == before


async def dismissed(past: Past) -> None:
    await people.dismiss(past.session, past.house.organisation_id, past.house.staff.id, NOW)


async def moved_to_another_group(past: Past) -> None:
    await past.session.execute(text("DELETE FROM group_member"))
    await groups.assign(past.session, past.house.organisation_id, past.house.staff.id, past.house.other_group.id)


async def became_a_parent(past: Past) -> None:
    await people.set_role(past.session, past.house.organisation_id, past.house.staff.id, Role.GUARDIAN)


@pytest.mark.parametrize("change", [dismissed, moved_to_another_group, became_a_parent], ids=lambda one: one.__name__)
async def test_who_lost_a_job_or_a_group_gets_nothing_from_old_buttons(
    past: Past, change: Callable[[Past], Awaitable[None]]
) -> None:
    assert "antibiotica" in await past.press_everything(STAFF, ["r:{reply}:open"])
    past.chats.screens.clear()
    await change(past)
    before = await past.mark()
    shown = await past.press_everything(STAFF, STAFF_TAPS)
    assert not [word for word in SECRETS if word in shown]
    assert await past.mark() == before


async def test_a_manager_who_became_staff_keeps_no_right_of_a_manager(past: Past) -> None:
    await people.set_role(past.session, past.house.organisation_id, past.house.manager.id, Role.STAFF)
    before = await past.mark()
    shown = await past.press_everything(MANAGER, [*STAFF_TAPS, "b:0:list", "b:1:open", "i:0:list", "s:0:open:register"])
    assert not [word for word in SECRETS if word in shown]
    assert await past.mark() == before


async def test_a_tap_that_comes_again_counts_once(past: Past) -> None:
    chat = past.chats.of(MOTHER)
    await chat.command("help")
    await chat.press(f"d:{past.delivery}:understood", max(chat.screens))
    before = await past.mark()
    for _ in range(3):
        await chat.press(f"d:{past.delivery}:understood", max(chat.screens))
    assert await past.mark() == before


CODES = ["é" * 64, "\u202e" + "A" * 32, "ⅯⅭ" * 8, "%00", "😀" * 20, "＜script＞", "A" * 65, "-" * 32, "\ufeff" * 10]


@pytest.mark.parametrize("code", CODES, ids=ascii)
async def test_a_link_with_letters_of_any_script_opens_nothing(past: Past, code: str) -> None:
    before = await past.mark()
    await past.chats.of(9999).command("start", code)
    assert await people.by_user(past.session, past.vault, past.house.organisation_id, 9999) is None
    assert await past.mark() == before


async def test_guessing_from_many_accounts_does_not_lock_out_who_has_a_real_code(past: Past) -> None:
    told = {"created_by": past.house.staff.id, "child_id": past.house.noor.id, "now": NOW}
    code = await invites.create(past.session, past.house.organisation_id, **told)  # type: ignore[arg-type]
    for number in range(30):
        for guess in range(6):
            await past.chats.of(50_000 + number).command("start", f"guess-{guess}")
    await past.chats.of(60_000).command("start", code)
    assert await people.by_user(past.session, past.vault, past.house.organisation_id, 60_000) is not None


SENDER = {"id": MOTHER, "first_name": "Elif", "language_code": "tr"}
PRIVATE = {"id": MOTHER, "type": "private"}
SAID = {"message_id": 5, "date": 1, "chat": PRIVATE, "from": SENDER, "text": "/start x"}
OTHER_KINDS: dict[str, dict[str, object]] = {
    "an edited message": {"edited_message": SAID},
    "a post in a channel": {"channel_post": {**SAID, "chat": {"id": -100, "type": "channel"}}},
    "an edited post": {"edited_channel_post": {**SAID, "chat": {"id": -100, "type": "channel"}}},
    "a question in line": {"inline_query": {"id": "1", "from": SENDER, "query": "Sam", "offset": ""}},
    "a choice in line": {"chosen_inline_result": {"result_id": "1", "from": SENDER, "query": "Sam"}},
    "a tap under a message of another bot's chat": {"callback_query": {"id": "1", "from": SENDER, "data": "r:1:open"}},
    "a tap under a message in a group": {
        "callback_query": {
            "id": "1",
            "from": SENDER,
            "data": "r:1:open",
            "message": {**SAID, "chat": {"id": -5, "type": "group"}},
        }
    },
    "a group that became larger": {"message": {**SAID, "chat": {"id": -5, "type": "group"}, "migrate_to_chat_id": -6}},
    "a request to join": {"chat_join_request": {"chat": PRIVATE, "from": SENDER, "date": 1}},
    "a message of a business account": {"business_message": SAID},
    "a message in somebody else's name": {"message": {**SAID, "from": {**SENDER, "is_bot": True}}},
    "a message without a sender": {"message": {**SAID, "from": None}},
}


@pytest.mark.parametrize("kind", OTHER_KINDS.values(), ids=OTHER_KINDS)
def test_a_kind_of_update_that_nobody_waits_for_is_no_event(kind: dict[str, object]) -> None:
    assert event_of({"update_id": 1, **kind}) is None


NAMES = [
    "<b>Juf</b> <a href='tg://user?id=1'>Fatma</a>",
    "{ $child } { -brand } { DATETIME($now) }",
    "\u202eamtaF fuj",
    "\u2067\u2067\u2067Sam",
    "a" * 5000,
    "&lt;/b&gt;&#0;",
    "Sam\u0000\u0007\u200b",
    "\n\n\nSAM IS ZIEK\n\n\n",
    "مريم\u202e<i>",
]
TURNING = "\u202a\u202b\u202c\u202d\u202e"


@pytest.mark.parametrize("name", NAMES, ids=lambda name: ascii(name)[:30])
async def test_a_name_of_a_newcomer_is_shown_to_staff_as_a_name(past: Past, name: str) -> None:
    told = {"created_by": past.house.staff.id, "child_id": past.house.noor.id, "now": NOW}
    code = await invites.create(past.session, past.house.organisation_id, **told)  # type: ignore[arg-type]
    said = {**SAID, "chat": {"id": 9999, "type": "private"}, "text": f"/start {code}"}
    event = event_of({"update_id": 1, "message": {**said, "from": {"id": 9999, "first_name": name}}})
    assert isinstance(event, Command)
    await past.chats.happen(event)
    person = await people.by_user(past.session, past.vault, past.house.organisation_id, 9999)
    assert isinstance(person, Person)
    assert len(person.name) <= 100
    assert not [letter for letter in person.name if letter in TURNING or ord(letter) < 32]
    (link,) = await guardians.of_person(past.session, past.vault, past.house.organisation_id, person.id)
    await guardians.ask_confirmation(past.session, past.house.organisation_id, link.id)
    staff = past.chats.of(STAFF)
    await staff.command("menu")
    await staff.press(f"g:{link.id}:ask", max(staff.screens))
    for screen in staff.screens.values():
        _, marks = parse_html(screen.text)
        assert {mark["type"] for mark in marks} <= {"bold", "italic"}


@pytest.mark.parametrize("name", NAMES, ids=lambda name: ascii(name)[:30])
def test_a_name_of_a_child_is_shown_to_parents_as_a_name(name: str) -> None:
    from bot.parent_message import screen

    line = Line(f"{name} sliep.", f"{name} sliep.", Provenance.PHRASE)
    for locale in ("nl", "ar"):
        shown = screen(ParentMessage("message", "💬", "Bericht", name, locale, (line,), NOW.date()), 1)
        _, marks = parse_html(shown.text)
        assert {mark["type"] for mark in marks} <= {"bold", "italic"}
