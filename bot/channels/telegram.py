"""Telegram: the only place that sends, and the only place that knows its errors."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Sequence
from io import BytesIO
from typing import Any

from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    LinkPreviewOptions,
    Message,
    ReplyKeyboardMarkup,
)
from telegram.constants import ParseMode
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.request import RequestData

from bot.channels.outcome import (
    Halted,
    Later,
    Moved,
    NotSent,
    Outcome,
    Refused,
    Sent,
    Unchangeable,
    Unreachable,
    Unsure,
)
from bot.channels.photo import NoPicture, stripped
from bot.channels.request import Line, Untouched
from bot.screens import Screen

OFFICIAL = "https://api.telegram.org/bot"
READ_SECONDS = 40.0  # shorter ones give up on answers that still come, which makes most second copies
CONNECT_SECONDS = 10.0
POLL_SECONDS = 25
CONNECTIONS = 64
PHOTOS = 500  # that are known by name once they left
WANTED = ("message", "edited_message", "callback_query", "my_chat_member")
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
GONE = ("chat not found", "user is deactivated", "peer_id_invalid", "user not found", "bot can't initiate")
DONE = ("message is not modified", "message to delete not found")
TOO_OLD = (
    "message to edit not found",
    "message can't be edited",
    "message can't be deleted",
    "message_id_invalid",
    "no text in the message",
    "no caption in the message",
)


def outcome_of(error: TelegramError) -> Outcome:
    """Return what an error of Telegram means: delivered for sure, surely not, or unknown.

    `BadRequest` and `TimedOut` are kinds of `NetworkError`, so the order of the questions matters.
    """
    match error:
        case RetryAfter():
            return Later(error._retry_after.total_seconds())  # the public name warns, whichever way it is set
        case ChatMigrated():
            return Moved(error.new_chat_id)
        case Forbidden():
            return Unreachable("blocked")
        case InvalidToken():
            return Halted("token")
        case Conflict():
            return Halted("conflict")
        case BadRequest():
            said = str(error).lower()
            if any(part in said for part in DONE):
                return Sent()
            if any(part in said for part in TOO_OLD):
                return Unchangeable()
            if any(part in said for part in GONE):
                return Unreachable("gone")
            return Refused("too-long" if "too long" in said else "refused")
        case TimedOut() | NetworkError():
            reason = "timeout" if isinstance(error, TimedOut) else "network"
            return NotSent(reason) if isinstance(error.__cause__, Untouched) else Unsure(reason)
    return Unsure("answer")  # an answer that is no answer, such as a page of HTML


class TelegramChannel:
    """Hold the bot of one organisation. No method raises an error of Telegram; each returns an `Outcome`."""

    def __init__(self, token: str, base_url: str = OFFICIAL, *, read_seconds: float = READ_SECONDS) -> None:
        os.environ.setdefault("PTB_TIMEDELTA", "true")  # else each RetryAfter warns about its own attribute
        self._address = f"{base_url}{token}"
        self._read_seconds = read_seconds
        self._polling = Line(1, POLL_SECONDS + 15, CONNECT_SECONDS)
        self._sending = Line(CONNECTIONS, read_seconds, CONNECT_SECONDS)
        self._bot = Bot(
            token,
            base_url=base_url,
            base_file_url=f"{base_url.removesuffix('bot')}file/bot",
            request=self._sending,
            get_updates_request=self._polling,
        )
        self.username = ""
        self._bare: dict[str, str] = {}  # from the id of a photo as it came to that of the same photo, stripped
        self._stripping = asyncio.Lock()

    def __repr__(self) -> str:
        return f"TelegramChannel(@{self.username})"

    async def open(self) -> Outcome:
        """Connect and learn the name of the bot."""

        async def connect() -> None:
            await self._bot.initialize()
            self.username = self._bot.username

        return await self._guarded(connect)

    async def close(self) -> None:
        """Close every connection."""
        await self._bot.shutdown()

    async def send(self, chat_id: int, screen: Screen) -> Outcome:
        """Send a screen as a new message."""
        if screen.photo:
            return await self._send_photo(chat_id, screen)

        async def call() -> object:
            keyboard = _keyboard(screen)
            if screen.document is not None:
                return await self._bot.send_document(
                    chat_id,
                    screen.document.data,
                    filename=screen.document.name,
                    caption=screen.text or None,
                    parse_mode=ParseMode.HTML,
                    reply_markup=keyboard,
                    disable_notification=screen.silent,
                    disable_content_type_detection=True,
                )
            if screen.picture is not None:
                return await self._bot.send_photo(
                    chat_id,
                    BytesIO(screen.picture),
                    caption=screen.text or None,
                    parse_mode=ParseMode.HTML,
                    reply_markup=keyboard,
                    disable_notification=screen.silent,
                )
            # By far the most frequent call: of the answer only the number is needed, no tree of objects.
            said = {
                "chat_id": chat_id,
                "text": screen.text,
                "parse_mode": ParseMode.HTML.value,
                "reply_markup": keyboard,
                "disable_notification": screen.silent,
                "link_preview_options": NO_PREVIEW,
            }
            return await self._sending.post(f"{self._address}/sendMessage", _data(said))

        return await self._guarded(call)

    async def _send_photo(self, chat_id: int, screen: Screen) -> Outcome:
        """Send a photo that somebody sent to the bot, stripped; once it left so, it is only named from then on."""
        async with self._stripping:  # of many copies at once, one takes it along and the others name it
            if screen.photo not in self._bare:
                picture = await self._stripped(screen.photo)
                return await self._photo_call(chat_id, screen, picture) if isinstance(picture, bytes) else picture
        return await self._photo_call(chat_id, screen, self._bare[screen.photo])

    async def _photo_call(self, chat_id: int, screen: Screen, picture: bytes | str) -> Outcome:
        async def call() -> Message:
            sent = await self._bot.send_photo(
                chat_id,
                picture,
                caption=screen.text or None,
                parse_mode=ParseMode.HTML,
                reply_markup=_keyboard(screen),
                disable_notification=screen.silent,
            )
            if sent.photo and isinstance(picture, bytes):
                if len(self._bare) >= PHOTOS:
                    self._bare.pop(next(iter(self._bare)))
                self._bare[screen.photo] = sent.photo[-1].file_id
            return sent

        return await self._guarded(call)

    async def _stripped(self, file_id: str) -> bytes | Outcome:
        """Return a photo without its place, time and camera; nothing was sent yet, so a fault is no lost answer."""
        try:
            file = await self._bot.get_file(file_id)
            return await asyncio.to_thread(stripped, bytes(await file.download_as_bytearray()))
        except (BadRequest, NoPicture):
            return Refused("photo")
        except TelegramError as error:
            outcome = outcome_of(error)
            return NotSent("photo") if isinstance(outcome, Unsure) else outcome

    async def change(self, chat_id: int, message_id: int, screen: Screen) -> Outcome:
        """Change a message in place; saying the same again counts as done."""
        rows = _inline(screen)

        async def call() -> object:
            if screen.photo:
                return await self._bot.edit_message_caption(
                    chat_id, message_id, caption=screen.text, parse_mode=ParseMode.HTML, reply_markup=rows
                )
            if screen.picture is not None:
                media = InputMediaPhoto(BytesIO(screen.picture), caption=screen.text, parse_mode=ParseMode.HTML)
                return await self._bot.edit_message_media(media, chat_id, message_id, reply_markup=rows)
            return await self._bot.edit_message_text(
                screen.text,
                chat_id,
                message_id,
                parse_mode=ParseMode.HTML,
                reply_markup=rows,
                link_preview_options=NO_PREVIEW,
            )

        return await self._guarded(call)

    async def remove(self, chat_id: int, message_id: int) -> Outcome:
        """Take a message away, which Telegram allows for two days; one that is gone counts as done."""
        return await self._guarded(lambda: self._bot.delete_message(chat_id, message_id))

    async def toast(self, callback_id: str, text: str, *, alert: bool) -> Outcome:
        """Answer a tap with a short line."""
        return await self._guarded(
            lambda: self._bot.answer_callback_query(callback_id, text=text[:200] or None, show_alert=alert)
        )

    async def offer(self, commands: Sequence[tuple[str, str]], language: str = "") -> Outcome:
        """Put commands with what they do in the menu of the chats in a language, or ("") in all others."""
        return await self._guarded(lambda: self._bot.set_my_commands(commands, language_code=language or None))

    async def leave(self, chat_id: int) -> Outcome:
        """Leave a group or channel."""
        return await self._guarded(lambda: self._bot.leave_chat(chat_id))

    async def updates(self, offset: int) -> list[dict[str, Any]] | Outcome:
        """Wait for raw updates from `offset` on; asking with an offset lets Telegram forget the earlier ones."""
        question = {"offset": offset, "timeout": POLL_SECONDS, "allowed_updates": list(WANTED)}
        try:
            found = await self._polling.post(f"{self._address}/getUpdates", _data(question))
        except TelegramError as error:
            return outcome_of(error)
        return list(found) if isinstance(found, list) else Unsure("answer")

    async def set_webhook(self, url: str, secret: str) -> Outcome:
        """Ask Telegram to bring updates to this address; with an empty one, to keep them for polling."""
        if not url:
            return await self._guarded(lambda: self._bot.delete_webhook())
        return await self._guarded(
            lambda: self._bot.set_webhook(url, secret_token=secret, allowed_updates=list(WANTED), max_connections=40)
        )

    async def _guarded(self, call: Callable[[], Awaitable[object]]) -> Outcome:
        try:
            result = await call()
        except TelegramError as error:
            return outcome_of(error)
        if isinstance(result, dict):
            return Sent(int(result.get("message_id", 0)))
        return Sent(result.message_id if isinstance(result, Message) else 0)


def _data(parameters: dict[str, Any]) -> RequestData:
    from telegram.request._requestparameter import RequestParameter

    return RequestData([RequestParameter.from_input(name, value) for name, value in parameters.items()])


def _inline(screen: Screen) -> InlineKeyboardMarkup | None:
    rows = [
        [
            InlineKeyboardButton(button.label, url=button.url)
            if button.url
            else InlineKeyboardButton(button.label, callback_data=button.data)
            for button in row
        ]
        for row in screen.rows
    ]
    return InlineKeyboardMarkup(rows) if rows else None


def _keyboard(screen: Screen) -> InlineKeyboardMarkup | ReplyKeyboardMarkup | None:
    if screen.rows:
        return _inline(screen)
    if screen.quick:
        return ReplyKeyboardMarkup(screen.quick, resize_keyboard=True, is_persistent=True)
    return None
