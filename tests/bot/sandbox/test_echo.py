"""A tiny bot on the real python-telegram-bot, talking to the stand-in."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from typing import Any

import pytest_asyncio
from PIL import Image
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from bot.sandbox import Sandbox

Context = ContextTypes.DEFAULT_TYPE


async def on_start(update: Update, context: Context) -> None:
    assert update.message
    code = context.args[0] if context.args else "geen code"
    keys = InlineKeyboardMarkup([[InlineKeyboardButton("👍 Gelezen", callback_data="read:1")]])
    await update.message.reply_html(f"<b>Welkom</b> {code}", reply_markup=keys)


async def on_text(update: Update, context: Context) -> None:
    assert update.message
    await update.message.reply_text(f"echo {update.message.text}", reply_to_message_id=update.message.id)


async def on_photo(update: Update, context: Context) -> None:
    assert update.message
    file = await update.message.photo[-1].get_file()
    content = bytes(await file.download_as_bytearray())
    await update.message.reply_photo(content, caption="terug")


async def on_tap(update: Update, context: Context) -> None:
    assert update.callback_query
    await update.callback_query.answer("Dank u")
    await update.callback_query.edit_message_text("Gelezen ✓")


@pytest_asyncio.fixture
async def echo(telegram: Sandbox) -> AsyncIterator[Application[Any, Any, Any, Any, Any, Any]]:
    builder = ApplicationBuilder().token(telegram.token).job_queue(None)
    app = builder.base_url(telegram.base_url).base_file_url(telegram.base_file_url).build()
    app.add_handler(CommandHandler("start", on_start))
    app.add_handler(MessageHandler(filters.PHOTO, on_photo))
    app.add_handler(MessageHandler(filters.TEXT, on_text))
    app.add_handler(CallbackQueryHandler(on_tap))
    async with app:
        assert app.updater
        await app.start()
        await app.updater.start_polling(poll_interval=0, timeout=2)
        yield app
        await app.updater.stop()
        await app.stop()


async def test_a_real_bot_answers_texts_commands_taps_and_photos(telegram: Sandbox, echo: object) -> None:
    parent = telegram.person("Elif Yıldız", "tr")
    await parent.follow("https://t.me/ouderbrug_bot?start=abc-DEF_1")
    welcome = await parent.sees("Welkom abc-DEF_1")
    assert welcome.entities == [{"type": "bold", "offset": 0, "length": 6}]
    assert welcome.labels == ["👍 Gelezen"]

    tapped = await parent.tap("Gelezen")
    assert tapped
    assert tapped.text == "Dank u"
    read = await parent.sees("Gelezen ✓")
    assert read.id == welcome.id
    assert read.edited
    assert read.rows == []

    question = await parent.send("merhaba")
    assert (await parent.sees("echo merhaba")).reply_to == question.id

    buffer = io.BytesIO()
    Image.new("RGB", (40, 30), "teal").save(buffer, "PNG")
    await parent.photo(buffer.getvalue())
    assert parent.content(await parent.sees("terug")) == buffer.getvalue()


async def test_two_people_have_their_own_chats(telegram: Sandbox, echo: object) -> None:
    noor, sam = telegram.person("Noor"), telegram.person("Sam")
    await noor.send("een")
    await sam.send("twee")
    await noor.sees("echo een")
    await sam.sees("echo twee")
    await telegram.settle()
    assert [message.text for message in noor.received] == ["echo een"]
