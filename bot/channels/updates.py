"""Raw updates of Telegram as events; whatever is malformed or not for us becomes None, never an error."""

from __future__ import annotations

import datetime as dt
from typing import Any

from bot.screens import Blocked, Command, Contact, Event, Other, Photo, Tap, Typed

Json = dict[str, Any]
LONGEST = 10_000  # characters of a typed text; Telegram's own limit is 4096
LONGEST_NAME = 100
ZERO_WIDTH_NON_JOINER = "\u200c"  # part of the spelling of Persian names
LARGEST_ID = 2**53  # Telegram's ids have at most 52 bits
PICTURES = frozenset({"image/jpeg", "image/png", "image/webp"})  # sent as a file, with all that a camera notes in it
UNREADABLE = ("sticker", "voice", "audio", "video", "video_note", "animation", "document", "location", "poll")


def update_id_of(raw: object) -> int | None:
    """Return the number of an update, which is all that storing it needs."""
    return _number(raw, "update_id") if isinstance(raw, dict) else None


def chat_of(raw: object) -> tuple[int, str] | None:
    """Return the chat of an update and its type ("private", "group", ...); None when it has none."""
    chat = _chat(_subject(raw)[1])
    number = _number(chat, "id")
    return None if number is None else (number, str(chat.get("type", "")))


def event_of(raw: object) -> Event | None:
    """Return what somebody did in a private chat; None for anything else."""
    kind, subject = _subject(raw)
    update_id, chat, sender = update_id_of(raw), _chat(subject), _part(subject, "from")
    chat_id, user_id = _number(chat, "id"), _number(sender, "id")
    if update_id is None or chat_id is None or user_id is None or chat.get("type") != "private":
        return None
    if sender.get("is_bot") is True:
        return None
    who: dict[str, Any] = {
        "update_id": update_id,
        "chat_id": chat_id,
        "user_id": user_id,
        "user_name": _name(_text(sender, "first_name")),
        "user_language": _text(sender, "language_code")[:20],
        "at": _moment(subject),
    }
    if kind == "callback_query":
        return _tap(subject, who)
    if kind == "my_chat_member":
        status = _text(_part(subject, "new_chat_member"), "status")
        return Blocked(**who, blocked=status in ("kicked", "left"))
    return _message(subject, who) if kind == "message" else None


def _tap(query: Json, who: Json) -> Event | None:
    message_id = _number(_part(query, "message"), "message_id")
    callback_id, data = _text(query, "id"), _text(query, "data")
    if message_id is None or not callback_id:
        return None
    return Tap(**who, data=data[:64], message_id=message_id, callback_id=callback_id[:100])


def _message(message: Json, who: Json) -> Event | None:
    message_id = _number(message, "message_id")
    if message_id is None:
        return None
    text = _clean(_text(message, "text"))
    if text:
        if text.startswith("/") and len(text) > 1:
            name, _, argument = text[1:].partition(" ")
            plain = name.partition("@")[0].lower()
            return Command(**who, name=plain, argument=argument.strip(), message_id=message_id)
        answered = _part(message, "reply_to_message")
        reply_to, button = _number(answered, "message_id"), _first_button(answered)
        return Typed(**who, text=text, message_id=message_id, reply_to=reply_to, button=button)
    if "contact" in message:
        return Contact(**who, contact_user_id=_number(_part(message, "contact"), "user_id"), message_id=message_id)
    sizes = message.get("photo")
    if isinstance(sizes, list) and sizes and isinstance(sizes[-1], dict) and _text(sizes[-1], "file_id"):
        caption = _clean(_text(message, "caption"))
        return Photo(**who, file_id=_text(sizes[-1], "file_id")[:200], caption=caption, message_id=message_id)
    file = _part(message, "document")
    if _text(file, "mime_type") in PICTURES and _text(file, "file_id"):
        caption = _clean(_text(message, "caption"))
        return Photo(**who, file_id=_text(file, "file_id")[:200], caption=caption, message_id=message_id)
    what = next((kind for kind in UNREADABLE if kind in message), "unknown")
    return Other(**who, what=what)


def _first_button(message: Json) -> str:
    """Return what the first button under a message sends back."""
    rows = _part(message, "reply_markup").get("inline_keyboard")
    first = rows[0] if isinstance(rows, list) and rows else None
    button = first[0] if isinstance(first, list) and first else None
    return _text(button, "callback_data")[:64] if isinstance(button, dict) else ""


def _subject(raw: object) -> tuple[str, Json]:
    """Return the one thing that an update is about."""
    if isinstance(raw, dict):
        for kind in ("message", "callback_query", "my_chat_member", "edited_message", "channel_post"):
            if isinstance(raw.get(kind), dict):
                return kind, raw[kind]
    return "", {}


def _chat(subject: Json) -> Json:
    return _part(subject, "chat") or _part(_part(subject, "message"), "chat")


def _part(value: Json, name: str) -> Json:
    found = value.get(name)
    return found if isinstance(found, dict) else {}


def _text(value: Json, name: str) -> str:
    found = value.get(name)
    return found if isinstance(found, str) else ""


def _number(value: Json, name: str) -> int | None:
    found = value.get(name)
    return found if type(found) is int and abs(found) < LARGEST_ID else None


def _clean(text: str) -> str:
    """Return a typed text without control characters, which a database or a screen can't hold."""
    printable = "".join(letter for letter in text if letter in "\n\t" or (ord(letter) >= 32 and ord(letter) != 127))
    return printable.encode("utf-8", "ignore").decode().strip()[:LONGEST]


def _name(text: str) -> str:
    """Return a name on one line, without marks that turn the direction of what stands around it."""
    plain = "".join(letter if letter.isprintable() or letter == ZERO_WIDTH_NON_JOINER else " " for letter in text)
    return " ".join(plain.encode("utf-8", "ignore").decode().split())[:LONGEST_NAME].strip()


def _moment(subject: Json) -> dt.datetime:
    seconds = _number(subject, "date")
    if seconds is None or not 0 <= seconds < 2**33:
        return dt.datetime.now(dt.UTC)
    return dt.datetime.fromtimestamp(seconds, dt.UTC)
