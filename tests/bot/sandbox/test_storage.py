from __future__ import annotations

import io
from pathlib import Path

from PIL import Image
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from bot.sandbox import PersonSeed, Sandbox, start
from bot.sandbox.state import Message


def told(messages: list[Message]) -> list[tuple[str, list[str]]]:
    return [(message.text, message.labels) for message in messages]


async def test_chats_photos_and_waiting_updates_survive_a_restart(tmp_path: Path) -> None:
    folder = tmp_path / "map met spaties é"
    people = [PersonSeed("Noor", "nl", "moeder", started=True)]
    first = await start(0, people, folder)
    noor = first.person("Noor")
    buffer = io.BytesIO()
    Image.new("RGB", (20, 20), "teal").save(buffer, "PNG")
    async with Bot(first.token, base_url=first.base_url) as bot:
        keys = InlineKeyboardMarkup([[InlineKeyboardButton("Ja", callback_data="yes")]])
        await bot.send_message(noor.id, "<b>Dag</b>", parse_mode="HTML", reply_markup=keys)
    await noor.photo(buffer.getvalue(), "kijk")
    await first.stop()

    async with Sandbox(folder=folder) as second:
        again = second.person("Noor")
        assert again.id == noor.id
        assert told(again.chat) == [("Dag", ["Ja"]), ("kijk", [])]
        assert again.content(again.chat[-1]) == buffer.getvalue()
        async with Bot(second.token, base_url=second.base_url) as bot:
            (update,) = await bot.get_updates()
            assert update.message
            assert update.message.caption == "kijk"
            sent = await bot.send_message(again.id, "later")
            assert sent.message_id > again.chat[1].id


async def test_update_ids_go_on_after_everything_was_forgotten() -> None:
    async with Sandbox() as telegram:
        await telegram.person("Noor").send("dag")
        assert telegram.first_bot.updates[0]["update_id"] > 1_700_000_000
