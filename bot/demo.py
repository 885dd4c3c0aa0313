"""The demo: a small childcare centre with parents who read five languages, on the stand-in for Telegram."""

from __future__ import annotations

import datetime as dt
import fcntl
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncSession

from bot.app import House, offer_commands, open_house, run_bot
from bot.config import Settings
from bot.delivery.inbox import Inbox
from bot.sandbox import PersonSeed, Sandbox
from bot.store import children, groups, guardians, organisations, people
from bot.store.vault import Vault
from bot.values import Child, Person, Purpose, Role

PORT = 8642
NAME = "De Regenboog"
STAFF = (
    ("juf Fatma", Role.STAFF, 1001),
    ("juf Anna", Role.STAFF, 1002),
    ("Marijke (manager)", Role.MANAGER, 1003),
)


@dataclass(frozen=True, slots=True)
class Kid:
    """Hold a child of the demo: `parents` are (name, language, Telegram account, the child's name as they write it)."""

    name: str
    gender: str
    group: str
    parents: tuple[tuple[str, str, int, str], ...]
    refused: frozenset[Purpose] = frozenset()  # what these parents said no to


KIDS = (
    Kid("Sam", "male", "De Vlinders", (("Elif", "tr", 2001, "Sam"),)),
    Kid("Yara", "female", "De Vlinders", (("أحمد", "ar", 2002, "يارا"),)),
    Kid("Zosia", "female", "De Vlinders", (("Agnieszka", "pl", 2003, "Zosia"),), frozenset({Purpose.PHOTO_OTHERS})),
    Kid("Danylo", "male", "De Vlinders", (("Оксана", "uk", 2004, "Данило"), ("Tom", "en", 2005, "Danylo"))),
    Kid("Noor", "female", "De Vlinders", ()),
    Kid("Lars", "male", "Beren", (("Sanne", "nl", 2006, "Lars"),), frozenset({Purpose.HEALTH})),
    Kid("Mila", "female", "Beren", (("Elif", "tr", 2001, "Mila"),)),
)
NEWCOMER = ("Amina", "ar", 2999)


class DemoRuns(Exception):
    """Say that the demo of this data folder runs already."""


def cast() -> list[PersonSeed]:
    """Return who is on the chat page: first somebody who writes and parents who read it, then the rest."""
    staff = [PersonSeed(name, "nl", "staff", number) for name, _, number in STAFF]
    seeds: dict[int, PersonSeed] = {}
    for kid in KIDS:
        for name, locale, number, _ in kid.parents:
            seeds.setdefault(number, PersonSeed(name, locale, f"parent:{kid.name}", number))
    name, locale, number = NEWCOMER
    parents = [*seeds.values(), PersonSeed(name, locale, "newcomer", number)]
    return [staff[0], *parents, *staff[1:]]


async def seed(session: AsyncSession, vault: Vault, username: str, now: dt.datetime) -> int:
    """Fill an empty database with the centre of the demo and return its id; a filled one is left alone."""
    known = await organisations.all_ids(session)
    if known:
        return known[0]
    organisation_id = await organisations.add(session, vault, NAME, now, bot_username=username)
    location = await organisations.add_location(
        session,
        organisation_id,
        NAME,
        open_weekdays="1234567",
        holidays_of="",  # the demo is played on any day
    )
    rooms = {name: await groups.add(session, organisation_id, location, name) for name in ("De Vlinders", "Beren")}
    workers = []
    for name, role, number in STAFF:
        workers.append(
            await people.add(
                session,
                vault,
                organisation_id,
                role=role,
                name=name,
                locale="nl",
                now=now,
                user_id=number,
                chat_id=number,
            )
        )
    await groups.assign(session, organisation_id, workers[0].id, rooms["De Vlinders"].id)
    await groups.assign(session, organisation_id, workers[1].id, rooms["Beren"].id)
    known_parents: dict[int, Person] = {}
    for kid in KIDS:
        room = rooms[kid.group].id
        child = await children.add(
            session, vault, organisation_id, group_id=room, name=kid.name, gender=kid.gender, now=now
        )
        for name, locale, number, child_name in kid.parents:
            if number not in known_parents:
                known_parents[number] = await people.add(
                    session,
                    vault,
                    organisation_id,
                    role=Role.GUARDIAN,
                    name=name,
                    locale=locale,
                    now=now,
                    user_id=number,
                    chat_id=number,
                )
            agreed = frozenset(Purpose) - kid.refused
            await _link(session, vault, known_parents[number], child, child_name, agreed, workers[0].id, now)
    return organisation_id


async def _link(
    session: AsyncSession,
    vault: Vault,
    parent: Person,
    child: Child,
    child_name: str,
    agreed: frozenset[Purpose],
    by: int,
    now: dt.datetime,
) -> None:
    link = await guardians.join(session, vault, parent, child.id, now)
    await guardians.set_child_name(session, vault, parent.organisation_id, link.id, child_name)
    for purpose in agreed:
        await guardians.consent(session, parent.organisation_id, link.id, purpose, now)
    await guardians.ask_confirmation(session, parent.organisation_id, link.id)
    await guardians.confirm(session, parent.organisation_id, link.id, by, now)


@dataclass(frozen=True, slots=True)
class Demo:
    """Hold a running demo."""

    telegram: Sandbox
    house: House
    inbox: Inbox
    organisation_id: int


@asynccontextmanager
async def open_demo(settings: Settings, port: int = PORT) -> AsyncIterator[Demo]:
    """Run the demo: stand-in, database, bot; everything stops at the end and the data stays."""
    with _alone(settings.home):
        telegram = Sandbox(port, folder=settings.home / "sandbox")
        try:
            await telegram.start()
        except OSError:  # another program has this port: take any
            telegram.port = 0
            await telegram.start()
        try:
            telegram.people(cast())
            local = settings.model_copy(update={"telegram_url": telegram.base_url})
            async with open_house(local) as house:
                async with house.database.transaction() as session:
                    username = telegram.first_bot.username
                    organisation_id = await seed(session, house.vault, username, dt.datetime.now(dt.UTC))
                async with run_bot(house, organisation_id, telegram.token) as inbox:
                    await offer_commands(house, organisation_id)
                    await _greet(telegram)
                    yield Demo(telegram, house, inbox, organisation_id)
        finally:
            await telegram.stop()


async def _greet(telegram: Sandbox) -> None:
    """Let everybody who knows the bot already open the chat, the first time."""
    for person in cast():
        if person.user_id != NEWCOMER[2]:
            chatter = telegram.person(person.name, person.language, person.user_id, role=person.role)
            if not chatter.chat:
                await chatter.command("/start")


@contextmanager
def _alone(home: Path) -> Iterator[None]:
    """Refuse a second demo on the same data."""
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    lock = os.open(home / "demo.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError:
        raise DemoRuns("The demo runs already, in another window. Stop it there, or open its chat page.") from None
    finally:
        os.close(lock)
