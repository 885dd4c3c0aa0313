from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from aiohttp import web
from telegram import Bot
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, NetworkError, RetryAfter, TimedOut

from bot.sandbox import Break, Fault, Person, Sandbox
from bot.sandbox import faults as broken


@pytest_asyncio.fixture
async def noor(telegram: Sandbox) -> Person:
    person = telegram.person("Noor")
    await person.command("/start")
    return person


async def test_429_says_how_long_to_wait_and_only_for_the_next_calls(telegram: Sandbox, bot: Bot, noor: Person) -> None:
    telegram.break_next(broken.too_many_requests(retry_after=7, times=2))
    for _ in range(2):
        with pytest.raises(RetryAfter) as refusal:
            await bot.send_message(noor.id, "x")
        assert refusal.value.retry_after == dt.timedelta(seconds=7)
    await bot.send_message(noor.id, "x")
    assert len(noor.received) == 1


async def test_any_error_a_migration_and_a_page_of_html(telegram: Sandbox, bot: Bot, noor: Person) -> None:
    telegram.break_next(broken.refused(403, "Forbidden: user is deactivated"))
    with pytest.raises(Forbidden, match="deactivated"):
        await bot.send_message(noor.id, "x")
    telegram.break_next(broken.migrated(-100500))
    with pytest.raises(ChatMigrated) as migration:
        await bot.send_message(noor.id, "x")
    assert migration.value.new_chat_id == -100500
    telegram.break_next(broken.bad_gateway())
    with pytest.raises(NetworkError) as gateway:
        await bot.send_message(noor.id, "x")
    assert not isinstance(gateway.value, BadRequest)
    assert noor.received == []


@pytest.mark.parametrize(("after", "arrives"), [(False, 0), (True, 1)])
async def test_a_dropped_connection_before_or_after_the_message_arrived(
    telegram: Sandbox, bot: Bot, noor: Person, after: bool, arrives: int
) -> None:
    telegram.break_next(broken.dropped(after))
    with pytest.raises(NetworkError):
        await bot.send_message(noor.id, "x")
    assert len(noor.received) == arrives


async def test_a_late_answer_arrives_all_the_same(telegram: Sandbox, bot: Bot, noor: Person) -> None:
    telegram.break_next(broken.delayed(0.5, after=True))
    with pytest.raises(TimedOut):
        await bot.send_message(noor.id, "x", read_timeout=0.1)
    assert len(noor.received) == 1


async def test_faults_are_for_one_chat_and_one_method(telegram: Sandbox, bot: Bot, noor: Person) -> None:
    sam = telegram.person("Sam")
    await sam.command("/start")
    fault = broken.bad_gateway("sendMessage", chat_id=noor.id)
    telegram.break_next(fault)
    await bot.send_message(sam.id, "x")
    await bot.send_chat_action(noor.id, "typing")
    with pytest.raises(NetworkError):
        await bot.send_message(noor.id, "x")
    assert fault.hits == 1


async def test_a_probability_is_repeatable(telegram: Sandbox, bot: Bot, noor: Person) -> None:
    telegram.break_next(broken.refused(500, "Internal Server Error", times=None, probability=0.5))
    outcomes = []
    for _ in range(8):
        try:
            await bot.send_message(noor.id, "x")
            outcomes.append("ok")
        except NetworkError:
            outcomes.append("500")
    assert set(outcomes) == {"ok", "500"}
    assert len(noor.received) == outcomes.count("ok")


async def test_updates_come_twice_out_of_order_or_spoilt(telegram: Sandbox, bot: Bot, noor: Person) -> None:
    (start,) = await bot.get_updates()
    await bot.get_updates(offset=start.update_id + 1)
    telegram.break_next(Fault(Break.DUPLICATE))
    await noor.send("een")
    await noor.send("twee")
    telegram.break_next(Fault(Break.REORDER))
    await noor.send("drie")
    texts = [update.message and update.message.text for update in await bot.get_updates()]
    assert texts == ["een", "een", "drie", "twee"]
    telegram.break_next(Fault(Break.MALFORMED))
    await noor.send("vier")
    waiting = telegram.first_bot.updates
    assert waiting[-2]["message"]["message_id"] == "?"
    assert waiting[-1]["message"]["text"] == "vier"
    assert waiting[-1]["update_id"] == waiting[-2]["update_id"] + 1


async def test_a_second_poller_can_be_faked(telegram: Sandbox, bot: Bot) -> None:
    telegram.break_next(broken.second_poller())
    with pytest.raises(Conflict):
        await bot.get_updates()
    assert await bot.get_updates() == ()


async def test_everything_is_in_the_record_with_times(telegram: Sandbox, bot: Bot, noor: Person) -> None:
    telegram.break_next(broken.too_many_requests())
    with pytest.raises(RetryAfter):
        await bot.send_message(noor.id, "x")
    await bot.send_message(noor.id, "y")
    assert [entry.status for entry in telegram.calls("sendMessage", noor.id)] == [429, 200]
    assert [entry.kind for entry in telegram.record][:2] == ["person", "update"]
    assert all(earlier.at <= later.at for earlier, later in zip(telegram.record, telegram.record[1:], strict=False))


class Receiver:
    """Receive updates as a webhook of ours does, after refusing the first one."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, str]] = []
        self.got = asyncio.Event()
        self.url = ""

    async def receive(self, request: web.Request) -> web.Response:
        body = await request.json()
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        self.seen.append((secret, body["message"]["text"]))
        if len(self.seen) == 1:
            return web.Response(status=503)
        self.got.set()
        return web.Response()


@pytest_asyncio.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    app = web.Application()
    app.router.add_post("/hook", receiver.receive)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield receiver
    await runner.cleanup()


async def test_a_webhook_gets_its_secret_and_is_called_again_until_it_answers(
    telegram: Sandbox, bot: Bot, receiver: Receiver
) -> None:
    telegram.updates.retry_seconds = 0.05
    await bot.set_webhook(receiver.url, secret_token="geheim_1")
    await telegram.person("Noor").send("dag")
    await asyncio.wait_for(receiver.got.wait(), 5)
    assert receiver.seen == [("geheim_1", "dag"), ("geheim_1", "dag")]
    with pytest.raises(Conflict, match="webhook is active"):
        await bot.get_updates()
    info = await bot.get_webhook_info()
    assert "503" in (info.last_error_message or "")
    await bot.delete_webhook()
    assert (await bot.get_webhook_info()).url == ""
