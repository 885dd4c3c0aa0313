"""The Bot API's methods that put messages in a chat."""

from __future__ import annotations

import io
import mimetypes
import secrets
import time
from typing import Any

from PIL import Image, UnidentifiedImageError

from bot.sandbox.calls import Call, Refused, Upload, bad
from bot.sandbox.keyboards import Markup, read_markup
from bot.sandbox.markup import MarkupError, find_entities, parse_html, tidy, utf16
from bot.sandbox.state import BotAccount, Chat, Json, Media, Message, new_file_id
from bot.sandbox.world import World

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
PHOTO_LIMIT = 10 * 1024 * 1024
FILE_LIMIT = 50 * 1024 * 1024


def read_text(call: Call, name: str = "text", entities_name: str = "entities") -> tuple[str, list[Json]]:
    """Return a text and its entities, after parsing; a caption is a text too."""
    return parse_text(call.text(name), call.text("parse_mode"), call.json(entities_name) or [], name == "caption")


def parse_text(text: str, mode: str, entities: list[Json], is_caption: bool) -> tuple[str, list[Json]]:
    """Parse and measure a text, as Telegram does: the length counts after parsing, in UTF-16 units."""
    if mode.lower() == "html":
        try:
            text, entities = parse_html(text)
        except MarkupError as error:
            raise bad(f"can't parse entities: {error}") from error
    elif mode:
        raise bad("unsupported parse_mode")
    text, entities = tidy(text, entities)
    limit = CAPTION_LIMIT if is_caption else TEXT_LIMIT
    if utf16(text) > limit:
        raise bad("message caption is too long" if is_caption else "message is too long")
    return text, find_entities(text, entities)


def _answer(world: World, bot: BotAccount, message: Message) -> Json:
    return world.message_json(bot, message)


def _reply_to(call: Call, chat: Chat) -> int | None:
    parameters = call.json("reply_parameters") or {}
    wanted = parameters.get("message_id", call.integer("reply_to_message_id"))
    if not wanted:
        return None
    if wanted not in chat.messages:
        if parameters.get("allow_sending_without_reply") or call.flag("allow_sending_without_reply"):
            return None
        raise bad("message to be replied not found")
    return int(wanted)


def _set_keyboard(world: World, chat: Chat, markup: Markup | None) -> list[list[Json]]:
    if markup is None or markup.is_inline:
        return markup.rows if markup else []
    if markup.keyboard or markup.removes_keyboard:
        chat.keyboard = markup.keyboard
        world.changed("chat", chat=chat)
    return []


async def send_message(world: World, bot: BotAccount, call: Call) -> Any:
    """Send a text."""
    if not call.text("text"):
        raise bad("message text is empty")
    text, entities = read_text(call)
    if not text:
        raise bad("text must be non-empty")
    markup = read_markup(call.json("reply_markup"))
    chat = world.writable(bot, call.chat())
    reply_to = _reply_to(call, chat)
    rows = _set_keyboard(world, chat, markup)
    silent = call.flag("disable_notification")
    fields: Json = {"entities": entities, "rows": rows, "reply_to": reply_to, "silent": silent}
    return _answer(world, bot, world.add_message(bot, chat, bot.id, text, **fields))


async def _send_file(world: World, bot: BotAccount, call: Call, kind: str) -> Any:
    text, entities = read_text(call, "caption", "caption_entities")
    markup = read_markup(call.json("reply_markup"))
    chat = world.writable(bot, call.chat())
    reply_to = _reply_to(call, chat)
    media = find_media(world, bot, call, call.values.get(kind), kind, kind)
    media.seconds = call.integer("duration")
    rows = _set_keyboard(world, chat, markup)
    silent = call.flag("disable_notification")
    fields: Json = {"entities": entities, "rows": rows, "reply_to": reply_to, "silent": silent, "media": [media]}
    return _answer(world, bot, world.add_message(bot, chat, bot.id, text, **fields))


async def send_photo(world: World, bot: BotAccount, call: Call) -> Any:
    """Send a photo by upload or by file id."""
    return await _send_file(world, bot, call, "photo")


async def send_voice(world: World, bot: BotAccount, call: Call) -> Any:
    """Send a voice message."""
    return await _send_file(world, bot, call, "voice")


async def send_document(world: World, bot: BotAccount, call: Call) -> Any:
    """Send a file."""
    return await _send_file(world, bot, call, "document")


async def send_media_group(world: World, bot: BotAccount, call: Call) -> Any:
    """Send an album of two to ten photos."""
    items = call.json("media")
    if not isinstance(items, list) or not items:
        raise bad("there are no messages to send")
    if len(items) > 10:
        raise bad("too many messages to send as an album")
    chat = world.writable(bot, call.chat())
    reply_to = _reply_to(call, chat)
    ready = []
    for item in items:
        if not isinstance(item, dict) or item.get("type") not in ("photo", "document"):
            raise bad("can't parse InputMedia: media type must be photo or document in the stand-in")
        entities = item.get("caption_entities") or []
        text, entities = parse_text(item.get("caption") or "", item.get("parse_mode") or "", entities, True)
        ready.append((text, entities, find_media(world, bot, call, item.get("media"), item["type"], item["type"])))
    album = str(secrets.randbelow(10**17)) if len(ready) > 1 else ""
    sent = [
        world.add_message(bot, chat, bot.id, text, entities=entities, media=[media], reply_to=reply_to, album=album)
        for text, entities, media in ready
    ]
    return [_answer(world, bot, message) for message in sent]


async def send_chat_action(world: World, bot: BotAccount, call: Call) -> Any:
    """Show "typing" for five seconds, or until the next message."""
    chat = world.writable(bot, call.chat())
    if not call.text("action"):
        raise bad("wrong parameter action in request")
    chat.typing_until = time.time() + 5
    world.changed("chat", chat=chat)
    return True


def find_media(world: World, bot: BotAccount, call: Call, value: Any, field: str, kind: str) -> Media:
    """Return the file of a call: an upload, or one that this bot sent or got before."""
    upload = call.uploads.get(field)
    if isinstance(value, str) and value.startswith("attach://"):
        upload = call.uploads.get(value.removeprefix("attach://"))
    if upload is not None:
        return store_file(world, bot.id, kind, upload)
    if not isinstance(value, str) or not value:
        raise bad(f"there is no {kind} in the request")
    if value.startswith(("http://", "https://")):
        raise bad("wrong type of the web page content")
    known = world.files.get(value)
    if known is None or known.bot_id != bot.id:
        raise bad("wrong file identifier/HTTP URL specified")
    if known.kind != kind:
        raise bad(f"can't use file of type {known.kind.title()} as {kind.title()}")
    return known


def store_file(world: World, bot_id: int, kind: str, upload: Upload) -> Media:
    """Keep a file, with a new file id; a photo must be an image that Telegram would take."""
    size = len(upload.content)
    if not size:
        raise bad("file must be non-empty")
    if size > (PHOTO_LIMIT if kind == "photo" else FILE_LIMIT):
        raise Refused(413, "Request Entity Too Large")
    width = height = 0
    if kind == "photo":
        width, height, upload.mime = _measure(upload.content)
    suffix = {"voice": ".oga"}.get(kind) or mimetypes.guess_extension(upload.mime) or ".bin"
    path = f"{kind}s/file_{len(world.files)}{suffix}"
    mime = "audio/ogg" if kind == "voice" else upload.mime
    media = Media(new_file_id(kind), bot_id, kind, path, size, mime, width, height, name=upload.name)
    world.files[media.id] = media
    world.contents[media.id] = upload.content
    return media


def _measure(content: bytes) -> tuple[int, int, str]:
    try:
        with Image.open(io.BytesIO(content)) as image:
            width, height = image.size
            mime = Image.MIME.get(image.format or "", "image/jpeg")
    except (UnidentifiedImageError, OSError, Image.DecompressionBombError) as error:
        raise bad("IMAGE_PROCESS_FAILED") from error
    if width + height > 10_000 or max(width, height) > 20 * min(width, height):
        raise bad("PHOTO_INVALID_DIMENSIONS")
    return width, height, mime
