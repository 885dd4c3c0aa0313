from __future__ import annotations

import asyncio
import io
from collections.abc import Awaitable

import pytest
from PIL import Image
from telegram import (
    Bot,
    BotCommand,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, RetryAfter

from bot.sandbox import Person, Sandbox


@pytest.fixture
def noor(telegram: Sandbox) -> Person:
    return telegram.person("Noor", "nl")


async def refused(call: Awaitable[object]) -> str:
    with pytest.raises(BadRequest) as refusal:
        await call
    return str(refusal.value)


def picture(width: int = 30, height: int = 20) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (width, height), "teal").save(buffer, "PNG")
    return buffer.getvalue()


def one_button(label: str = "Ja", data: str | None = "yes", url: str | None = None) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=data, url=url)]])


async def test_a_bot_cant_write_first_and_not_to_strangers(telegram: Sandbox, bot: Bot, noor: Person) -> None:
    with pytest.raises(Forbidden, match="can't initiate conversation"):
        await bot.send_message(noor.id, "Dag")
    assert await refused(bot.send_message(5, "Dag")) == "Chat not found"


async def test_a_blocked_bot_is_refused_and_hears_of_the_block(telegram: Sandbox, bot: Bot, noor: Person) -> None:
    await noor.command("/start")
    await noor.block()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(noor.id, "Dag")
    updates = await bot.get_updates()
    member = updates[-1].my_chat_member
    assert member
    assert (member.old_chat_member.status, member.new_chat_member.status) == ("member", "kicked")


async def test_texts_are_measured_after_parsing_in_utf16_units(telegram: Sandbox, bot: Bot, noor: Person) -> None:
    await noor.command("/start")
    await bot.send_message(noor.id, "<b>" + "x" * 4096 + "</b>", parse_mode="HTML")
    await bot.send_message(noor.id, "👍" * 2048)
    assert await refused(bot.send_message(noor.id, "👍" * 2048 + "x")) == "Message is too long"
    assert await refused(bot.send_message(noor.id, "  \n ")) == "Text must be non-empty"
    await bot.send_photo(noor.id, picture(), caption="x" * 1024)
    assert await refused(bot.send_photo(noor.id, picture(), caption="x" * 1025)) == "Message caption is too long"


async def test_wrong_html_is_a_bad_request(telegram: Sandbox, bot: Bot, noor: Person) -> None:
    await noor.command("/start")
    words = await refused(bot.send_message(noor.id, "2 < 3", parse_mode="HTML"))
    assert words == 'Can\'t parse entities: unsupported start tag "" at byte offset 2'


async def test_buttons_are_checked(telegram: Sandbox, bot: Bot, noor: Person) -> None:
    await noor.command("/start")
    await bot.send_message(noor.id, "ok", reply_markup=one_button(data="x" * 64))
    assert await refused(bot.send_message(noor.id, "te lang", reply_markup=one_button(data="é" * 33))) == (
        "Button_data_invalid"
    )
    assert "text buttons are unallowed" in await refused(
        bot.send_message(noor.id, "leeg", reply_markup=one_button(data=""))
    )
    bad_link = one_button(data=None, url="https://t.me/ouderbrug_bot?start=a.b")
    assert "start parameter" in await refused(bot.send_message(noor.id, "link", reply_markup=bad_link))
    ftp = one_button(data=None, url="ftp://e.nl")
    assert "unsupported url protocol" in await refused(bot.send_message(noor.id, "link", reply_markup=ftp))


async def test_edits_and_deletions_are_checked(telegram: Sandbox, bot: Bot, noor: Person) -> None:
    asked = await noor.command("/start")
    sent = await bot.send_message(noor.id, "een", reply_markup=one_button())
    await bot.edit_message_text("twee", noor.id, sent.id)
    assert noor.last.edited
    assert "not modified" in await refused(bot.edit_message_text("twee", noor.id, sent.id))
    assert await refused(bot.edit_message_text("x", noor.id, 999)) == "Message to edit not found"
    assert await refused(bot.edit_message_text("x", noor.id, asked.id)) == "Message can't be edited"
    await bot.delete_message(noor.id, sent.id)
    assert await refused(bot.delete_message(noor.id, sent.id)) == "Message to delete not found"


async def test_a_tap_can_be_answered_only_for_some_seconds(telegram: Sandbox, bot: Bot, noor: Person) -> None:
    await noor.command("/start")
    await bot.send_message(noor.id, "?", reply_markup=one_button())
    query = noor.tap_again(noor.last, "yes")
    await bot.answer_callback_query(query.id, "goed", show_alert=True)
    assert (query.text, query.alert) == ("goed", True)
    telegram.world.callback_seconds = 0
    assert "Query is too old" in await refused(bot.answer_callback_query(query.id))


async def test_albums_photos_voice_and_files_travel(telegram: Sandbox, bot: Bot, noor: Person) -> None:
    await noor.command("/start")
    album = await bot.send_media_group(noor.id, [InputMediaPhoto(picture(), caption="a"), InputMediaPhoto(picture())])
    assert album[0].media_group_id == album[1].media_group_id
    again = await bot.send_photo(noor.id, album[0].photo[-1].file_id)
    assert again.photo[-1].width == 30
    await bot.edit_message_media(InputMediaPhoto(picture(50, 40), caption="b"), noor.id, again.id)
    assert (noor.last.text, noor.last.media[0].width) == ("b", 50)
    await bot.send_voice(noor.id, b"OggS", duration=3)
    assert noor.last.kind == "voice"
    assert await refused(bot.send_photo(noor.id, b"geen beeld")) == "Image_process_failed"
    assert await refused(bot.send_photo(noor.id, picture(2100, 100))) == "Photo_invalid_dimensions"
    assert "wrong file identifier" in (await refused(bot.send_photo(noor.id, "AgACAgQ" + "x" * 40))).lower()


async def test_a_keyboard_under_the_typing_field_sends_its_label_or_a_contact(
    telegram: Sandbox, bot: Bot, noor: Person
) -> None:
    await noor.command("/start")
    keys = ReplyKeyboardMarkup([["Ja", KeyboardButton("📱 Nummer", request_contact=True)]])
    await bot.send_message(noor.id, "?", reply_markup=keys)
    assert noor.keyboard == ["Ja", "📱 Nummer"]
    await noor.tap("Ja")
    await noor.tap("📱 Nummer")
    updates = await bot.get_updates()
    assert updates[-2].message
    assert updates[-2].message.text == "Ja"
    assert updates[-1].message
    assert updates[-1].message.contact
    assert updates[-1].message.contact.user_id == noor.id
    await bot.send_message(noor.id, "dank", reply_markup=ReplyKeyboardRemove())
    assert noor.keyboard == []


async def test_what_comes_faster_than_telegram_allows_is_refused(telegram: Sandbox, bot: Bot, noor: Person) -> None:
    telegram.limits.enabled = True
    await noor.command("/start")
    for number in range(5):
        await bot.send_message(noor.id, str(number))
    with pytest.raises(RetryAfter):
        await bot.send_message(noor.id, "te snel")
    assert len(noor.received) == 5


async def test_the_second_poller_ends_the_first(telegram: Sandbox, bot: Bot) -> None:
    first = asyncio.create_task(bot.get_updates(timeout=4))
    await asyncio.sleep(0.1)
    second = asyncio.create_task(bot.get_updates(timeout=1))
    with pytest.raises(Conflict, match="terminated by other getUpdates"):
        await first
    assert await second == ()


async def test_updates_wait_until_the_offset_passes_them(telegram: Sandbox, bot: Bot, noor: Person) -> None:
    await noor.send("een")
    await noor.send("twee")
    first = await bot.get_updates(limit=1)
    assert [update.message and update.message.text for update in first] == ["een"]
    again = await bot.get_updates(offset=first[0].update_id)
    assert len(again) == 2
    rest = await bot.get_updates(offset=first[0].update_id + 1)
    assert [update.message and update.message.text for update in rest] == ["twee"]


async def test_several_bots_share_one_stand_in(telegram: Sandbox, bot: Bot, noor: Person) -> None:
    other = telegram.bot("tweede_bot", "Tweede")
    async with Bot(other.token, base_url=telegram.base_url) as second:
        assert (await second.get_me()).username == "tweede_bot"
        await noor.with_bot(other).send("dag tweede")
        assert [update.message and update.message.text for update in await second.get_updates()] == ["dag tweede"]
    assert await bot.get_updates() == ()


async def test_an_unknown_token_is_refused(telegram: Sandbox) -> None:
    stranger = Bot("123456:" + "A" * 35, base_url=telegram.base_url)
    with pytest.raises(InvalidToken):
        await stranger.initialize()
    await stranger.shutdown()


async def test_commands_chats_and_groups(telegram: Sandbox, bot: Bot, noor: Person) -> None:
    await bot.set_my_commands([BotCommand("help", "Hulp")], language_code="nl")
    assert [command.command for command in await bot.get_my_commands(language_code="nl")] == ["help"]
    assert await bot.get_my_commands() == ()
    assert await refused(bot.set_my_commands([("Help!", "Hulp")])) == "Bot_command_invalid"
    await noor.command("/start")
    assert (await bot.get_chat(noor.id)).first_name == "Noor"
    group = telegram.group("Ouders", noor)
    assert await bot.leave_chat(group.id)
    assert group.left
    with pytest.raises(Forbidden):
        await bot.send_message(group.id, "dag")


def test_a_person_who_is_known_keeps_language_and_role(telegram: Sandbox) -> None:
    first = telegram.person("Elif", "tr", 2001, role="moeder")
    again = telegram.person("Elif")
    assert (again.id, again.account.language, again.account.role) == (first.id, "tr", "moeder")
