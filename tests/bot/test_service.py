"""Receivers and workers: only Telegram gets in, nothing is lost, and each organisation has one worker."""

from __future__ import annotations

import asyncio
import datetime as dt
import gzip
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession, TCPConnector
from sqlalchemy import text

from bot.app import House, open_house
from bot.config import Settings
from bot.conversations.turn import Turn
from bot.sandbox import Sandbox
from bot.screens import Screen
from bot.service import LARGEST_UPDATE, SECRET_HEADER, Receiver, Worker, run_pages, secret_of
from bot.store import organisations
from bot.store.database import Database, migrate_engine
from tests.conftest import NOW, furnish

pytestmark = pytest.mark.database

CHAT = {"id": 2001, "type": "private"}
UPDATE: dict[str, Any] = {
    "update_id": 7,
    "message": {"message_id": 1, "date": 1, "chat": CHAT, "from": {"id": 2001}, "text": "Sam is ziek"},
}


@dataclass
class Gate:
    """Hold a running receiver for two organisations."""

    house: House
    port: int
    ours: int
    theirs: int
    client: ClientSession

    def secret(self, organisation_id: int | None = None) -> str:
        return secret_of(self.house.settings, organisation_id or self.ours)

    async def post(self, body: Any, *, to: int | None = None, headers: Any = None, raw: bool = False) -> int:
        address = f"http://127.0.0.1:{self.port}/telegram/{to or self.ours}"
        told = {SECRET_HEADER: self.secret()} if headers is None else headers
        data = body if raw else json.dumps(body).encode()
        async with self.client.post(address, data=data, headers=told) as answer:
            return answer.status

    async def page(self, path: str) -> tuple[int, str]:
        async with self.client.get(f"http://127.0.0.1:{self.port}{path}") as answer:
            return answer.status, await answer.text()

    async def stored(self) -> list[tuple[int, int]]:
        async with self.house.database.session() as session:
            found = await session.execute(text("SELECT organisation_id, update_id FROM inbox ORDER BY id"))
            return [(row.organisation_id, row.update_id) for row in found]


@asynccontextmanager
async def a_house(database: Database, home: Path, monkeypatch: pytest.MonkeyPatch, **told: Any) -> AsyncIterator[House]:
    monkeypatch.setenv("DATABASE_URL", database.url)
    settings = Settings(home=home, port=0, webhook_secret="w" * 32, **told)  # type: ignore[arg-type]
    async with open_house(settings) as house:
        yield house


@pytest.fixture
async def gate(database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Gate]:
    async with a_house(database, tmp_path, monkeypatch) as house:
        async with database.transaction() as session:
            ours = await organisations.add(session, house.vault, "De Regenboog", NOW)
            await furnish(session, house.vault, ours)
            theirs = await organisations.add(session, house.vault, "Geheimhuis", NOW)
        async with (
            run_pages(house.settings, Receiver(house).application()) as port,
            ClientSession(connector=TCPConnector(force_close=True)) as client,
        ):
            yield Gate(house, port, ours, theirs, client)


async def test_an_update_is_stored_once_however_often_it_comes(gate: Gate) -> None:
    assert [await gate.post(UPDATE) for _ in range(3)] == [200] * 3
    assert await gate.stored() == [(gate.ours, 7)]


FORGED: dict[str, Callable[[Gate], Any]] = {
    "no secret": lambda gate: {},
    "an empty secret": lambda gate: {SECRET_HEADER: ""},
    "a guessed secret": lambda gate: {SECRET_HEADER: "0" * 64},
    "half of the secret": lambda gate: {SECRET_HEADER: gate.secret()[:32]},
    "the secret and more": lambda gate: {SECRET_HEADER: gate.secret() + "0"},
    "the word that secrets are made of": lambda gate: {SECRET_HEADER: "w" * 32},
    "the secret of another organisation": lambda gate: {SECRET_HEADER: gate.secret(gate.theirs)},
    "the secret in a name that looks alike": lambda gate: {SECRET_HEADER.replace("-", "_"): gate.secret()},
    "letters that are not ASCII": lambda gate: {SECRET_HEADER: "é" * 32},
    "a wrong secret before the right one": lambda gate: [(SECRET_HEADER, "x"), (SECRET_HEADER, gate.secret())],
}


@pytest.mark.parametrize("headers", FORGED.values(), ids=FORGED)
async def test_who_is_not_telegram_brings_nothing_in(gate: Gate, headers: Callable[[Gate], Any]) -> None:
    assert await gate.post(UPDATE, headers=headers(gate)) == 401
    assert await gate.stored() == []


async def test_an_update_for_one_organisation_never_reaches_another(gate: Gate) -> None:
    assert await gate.post(UPDATE, to=gate.theirs) == 401
    assert await gate.post(UPDATE, to=gate.theirs, headers={SECRET_HEADER: gate.secret(gate.theirs)}) == 200
    assert await gate.stored() == [(gate.theirs, 7)]


DEEP = b'{"update_id": 7, "message": ' + b'{"reply_to_message": ' * 9_000 + b"1" + b"}" * 9_001
NOT_JSON: dict[str, bytes] = {
    "nothing": b"",
    "words": b"hallo",
    "half of an update": json.dumps(UPDATE).encode()[:-20],
    "bytes that are no text": b"\xff\xfe\x00{",
    "a number of many digits": b'{"update_id": ' + b"9" * 6000 + b"}",
    "parts within parts without end": DEEP,
    "lists within lists without end": b"[" * 100_000,
}


@pytest.mark.parametrize("body", NOT_JSON.values(), ids=NOT_JSON)
async def test_what_can_not_be_read_is_refused_and_not_asked_for_again(gate: Gate, body: bytes) -> None:
    assert await gate.post(body, raw=True) == 400
    assert await gate.stored() == []


async def test_a_body_that_is_too_large_is_not_read(gate: Gate) -> None:
    large = UPDATE | {"filling": "x" * LARGEST_UPDATE}
    assert await gate.post(large) == 413


async def test_a_small_body_that_unpacks_to_a_large_one_is_not_unpacked(gate: Gate) -> None:
    bomb = gzip.compress(b'{"update_id": 7, "x": "' + b"0" * 50_000_000 + b'"}')
    headers = {SECRET_HEADER: gate.secret(), "Content-Encoding": "gzip"}
    assert len(bomb) < LARGEST_UPDATE
    assert await gate.post(bomb, raw=True, headers=headers) in (400, 413)
    assert await gate.stored() == []


async def test_two_lengths_for_one_body_smuggle_no_second_request_in(gate: Gate) -> None:
    inner = json.dumps(UPDATE)
    smuggled = f"POST /telegram/{gate.ours} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(inner)}\r\n\r\n{inner}"
    outer = f"POST /telegram/{gate.ours} HTTP/1.1\r\nHost: x\r\n{SECRET_HEADER}: {gate.secret()}\r\n"
    outer += f"Content-Length: {len(smuggled)}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n{smuggled}"
    reader, writer = await asyncio.open_connection("127.0.0.1", gate.port)
    writer.write(outer.encode())
    answer = await asyncio.wait_for(reader.read(4096), 10)
    writer.close()
    assert b" 200 " not in answer
    assert await gate.stored() == []


async def test_what_is_said_in_a_group_is_not_kept(gate: Gate) -> None:
    said = {**UPDATE["message"], "chat": {"id": -5, "type": "group"}}
    assert await gate.post({"update_id": 8, "message": said}) == 200
    assert await gate.stored() == []


async def test_without_the_database_telegram_is_asked_to_come_again(
    gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = Database("postgresql://nobody@127.0.0.1:1/none")
    monkeypatch.setattr(gate.house, "database", nowhere)
    assert await gate.post(UPDATE) == 503
    assert (await gate.page("/readyz"))[0] == 503
    assert await gate.page("/healthz") == (200, "ok\n")
    await nowhere.close()


async def test_the_numbers_for_prometheus_hold_no_name_word_or_token(gate: Gate) -> None:
    await gate.post(UPDATE)
    status, shown = await gate.page("/metrics")
    assert status == 200
    assert "ouderbrug_unfinished_updates 1.0" in shown
    for word in ("Regenboog", "Geheimhuis", "Sam", "Elif", "ziek", "2001", gate.secret()):
        assert word not in shown


@pytest.mark.parametrize("path", ["/", "/telegram/", "/telegram/x", "/telegram/1/2", "/../etc/passwd", "/admin"])
async def test_there_are_no_other_pages(gate: Gate, path: str) -> None:
    assert (await gate.page(path))[0] in (404, 405)


async def answer(turn: Turn) -> None:
    turn.say(Screen("gehoord"))


@asynccontextmanager
async def working(house: House) -> AsyncIterator[Worker]:
    worker = Worker(house, answer)
    task = asyncio.create_task(worker.work())
    try:
        yield worker
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def beats(database: Database, *names: str) -> None:
    async with database.transaction() as session:
        await session.execute(text("DELETE FROM worker"))
        for name in names:
            told = {"name": name, "now": dt.datetime.now(dt.UTC)}
            await session.execute(text("INSERT INTO worker (executor_id, seen_at) VALUES (:name, :now)"), told)


async def come_true(what: Callable[[], bool]) -> None:
    for _ in range(150):
        if what():
            return
        await asyncio.sleep(0.1)
    assert what()


async def test_workers_share_the_organisations_and_take_over_from_one_that_goes(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.service.LOOK_SECONDS", 0.2)
    migrate_engine(database.url)
    async with Sandbox() as telegram:
        told = {"telegram_url": telegram.base_url}
        async with (
            a_house(database, tmp_path, monkeypatch, **told) as one,
            a_house(database, tmp_path, monkeypatch, **told) as two,
        ):
            people = []
            async with database.transaction() as session:
                for number in range(3):
                    bot = telegram.bot(f"centre_{number}_bot")
                    own = await organisations.add(session, one.vault, f"Centrum {number}", NOW)
                    await organisations.set_bot(session, one.vault, own, bot.username, bot.token)
                    people.append(telegram.person(f"Ouder {number}", user_id=3000 + number, bot=bot))
            await beats(database, "one")
            async with working(two) as second:
                async with working(one) as first:
                    await come_true(lambda: len(first._owned) + len(second._owned) == 3)
                    await beats(database, "one", "two")
                    await come_true(lambda: sorted([len(first._owned), len(second._owned)]) == [1, 2])
                    assert not first._owned.keys() & second._owned.keys()
                await beats(database, "two")
                await come_true(lambda: len(second._owned) == 3)
                async with (
                    run_pages(two.settings, Receiver(two).application()) as port,
                    ClientSession() as client,
                ):
                    for own, person in zip(sorted(second._owned), people, strict=True):
                        await person.command("/start")
                        said = {"chat": {"id": person.id, "type": "private"}, "from": {"id": person.id}}
                        update = {**UPDATE, "message": UPDATE["message"] | said}
                        headers = {SECRET_HEADER: secret_of(two.settings, own)}
                        address = f"http://127.0.0.1:{port}/telegram/{own}"
                        async with client.post(address, json=update, headers=headers) as received:
                            assert received.status == 200
                for person in people:
                    await person.sees("gehoord", timeout=20)
