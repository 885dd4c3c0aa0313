from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

import bot.sandbox
from bot.sandbox import Sandbox
from bot.sandbox.page_words import words_of
from simplify.wording import locales

WEB = Path(bot.sandbox.__file__).parent / "web"


@pytest_asyncio.fixture
async def browser_like(telegram: Sandbox) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(telegram.page_url) as session:
        yield session


async def test_other_host_names_and_other_origins_are_refused(
    telegram: Sandbox, browser_like: aiohttp.ClientSession
) -> None:
    for headers in (
        {"Host": "evil.example"},
        {"Host": f"evil.example:{telegram.port}"},
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
    ):
        async with browser_like.get("/state", headers=headers) as answer:
            assert answer.status == 403, headers


async def test_the_page_may_not_run_foreign_code(browser_like: aiohttp.ClientSession) -> None:
    async with browser_like.get("/") as answer:
        policy = answer.headers["Content-Security-Policy"]
        body = await answer.text()
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert not re.search(r"<script(?![^>]*src=\"/web/)", body)
    assert not re.search(r"\son\w+=|\sstyle=|https?://", body)


@pytest.mark.parametrize("file", sorted(WEB.glob("*.js")), ids=lambda file: file.name)
def test_no_script_turns_text_into_html(file: Path) -> None:
    source = file.read_text(encoding="utf-8")
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function", source)


@pytest.mark.parametrize("file", sorted(WEB.iterdir()), ids=lambda file: file.name)
def test_the_page_asks_nothing_of_other_servers(file: Path) -> None:
    addresses = set(re.findall(r"https?://[\w.]+", file.read_text(encoding="utf-8")))
    assert addresses <= {"http://www.w3.org"}  # the name of the SVG format, which nothing fetches
    assert len(file.read_text(encoding="utf-8").splitlines()) <= 400


async def test_only_the_pages_own_files_can_be_fetched(browser_like: aiohttp.ClientSession) -> None:
    async with browser_like.get("/web/main.js") as answer:
        assert answer.status == 200
    for path in ("/web/..%2fpage.py", "/web/%2e%2e/page.py", "/web/page.py", "/media/..%2f..%2fx", "/web/"):
        async with browser_like.get(path) as answer:
            assert answer.status == 404, path


async def test_acts_that_make_no_sense_get_an_answer_and_change_nothing(
    telegram: Sandbox, browser_like: aiohttp.ClientSession
) -> None:
    telegram.person("Noor")
    for body, status in (
        ({"do": "send", "person": 5, "text": "x"}, 200),
        ({"do": "send", "person": 100000001, "text": "  "}, 200),
        ({"do": "tap", "person": 100000001, "message": 9, "data": "x"}, 200),
        ({"do": "open", "person": 100000001, "link": "https://t.me/other_bot?start=a"}, 200),
        ({"do": "add-person", "name": "", "language": "tr"}, 200),
        ({"do": "send"}, 400),
        ({"do": "break", "name": "all"}, 400),
        ({"do": "nothing"}, 400),
        ([], 400),
    ):
        async with browser_like.post("/act", json=body) as answer:
            assert answer.status == status, body
            if status == 200:
                found = await answer.json()
                assert not found["ok"]
                assert found["why"] in words_of("nl")
    async with browser_like.post("/act", data=json.dumps({"do": "mend"})) as answer:
        assert answer.status == 400
    async with browser_like.post("/act", json={"do": "send", "text": "x" * 70_000}) as answer:
        assert answer.status == 400
    async with browser_like.post("/photo?person=100000001", data=b"no picture") as answer:
        assert (await answer.json())["why"] == "not-a-photo"
    assert telegram.first_bot.updates == []


async def test_an_open_page_hears_of_every_message(
    telegram: Sandbox, bot: Bot, browser_like: aiohttp.ClientSession
) -> None:
    noor = telegram.person("Noor")
    async with browser_like.get("/events") as stream:
        async with browser_like.post("/act", json={"do": "send", "person": noor.id, "text": "/start"}) as answer:
            assert (await answer.json())["ok"]
        keys = InlineKeyboardMarkup([[InlineKeyboardButton("Ja", callback_data="yes")]])
        await bot.send_message(noor.id, "<b>Dag</b>", parse_mode="HTML", reply_markup=keys)
        seen = []
        async for line in stream.content:
            if line.startswith(b'data: {"person": ') and b'"message": {' in line:
                seen.append(json.loads(line[6:])["message"])
            if len(seen) == 2:
                break
    assert [(message["own"], message["text"]) for message in seen] == [(True, "/start"), (False, "Dag")]
    body = {"do": "tap", "person": noor.id, "message": seen[1]["id"], "data": "yes"}
    async with browser_like.post("/act", json=body) as answer:
        assert (await answer.json())["query"] in telegram.world.queries


async def test_a_very_long_text_goes_in_pieces_as_on_a_phone(
    telegram: Sandbox, browser_like: aiohttp.ClientSession
) -> None:
    noor = telegram.person("Noor")
    async with browser_like.post("/act", json={"do": "send", "person": noor.id, "text": "woord " * 1700}) as answer:
        assert (await answer.json())["ok"]
    assert [len(message.text) <= 4096 for message in noor.chat] == [True, True, True]
    assert sum(message.text.count("woord") for message in noor.chat) == 1700


@pytest.mark.parametrize("tag", locales())
def test_every_word_that_the_page_asks_for_is_there(tag: str) -> None:
    words = words_of(tag)
    source = "\n".join(file.read_text(encoding="utf-8") for file in WEB.glob("*.js"))
    asked = set(re.findall(r"\bt\(\"([a-z-]+)\"", source)) | set(re.findall(r"why: \"([a-z-]+)\"", source))
    assert asked <= words.keys()
