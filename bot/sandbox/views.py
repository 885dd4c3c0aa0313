"""What the chat page shows of people, chats, messages, the record and faults, as JSON."""

from __future__ import annotations

import contextlib
import time
from typing import Any

from babel import Locale, UnknownLocaleError

from bot.sandbox.faults import Fault
from bot.sandbox.markup import MarkupError, parse_html
from bot.sandbox.state import Account, BotAccount, Chat, Message
from bot.sandbox.world import Entry, World

Json = dict[str, Any]

_SHOWN = 300  # newest messages of a chat


def language_name(tag: str) -> str:
    """Return a language's name in its own script ("uk" → "українська")."""
    try:
        name = Locale.parse(tag.replace("-", "_")).get_display_name() or tag
    except (UnknownLocaleError, ValueError):
        return tag
    return name[:1].upper() + name[1:]


def view_bot(bot: BotAccount, listening: bool) -> Json:
    """Return the bot, its commands per language, and whether it listens."""
    commands = {key.rpartition(":")[2]: value for key, value in bot.commands.items() if not key.startswith("chat:")}
    return {"name": bot.name, "username": bot.username, "commands": commands, "listening": listening}


def view_person(world: World, bot: BotAccount, account: Account) -> Json:
    """Return a person with the whole chat."""
    chat = world.chat(bot, account.id)
    return {
        "id": account.id,
        "name": account.name,
        "role": account.role,
        "lang": account.language,
        "language": language_name(account.language),
        "chat": view_chat(chat),
        "messages": [view_message(world, bot, chat, each) for each in list(chat.messages.values())[-_SHOWN:]],
    }


def view_chat(chat: Chat) -> Json:
    """Return what surrounds the messages of a chat."""
    return {
        "started": chat.started,
        "blocked": chat.blocked,
        "unread": chat.unread,
        "typing": max(0.0, chat.typing_until - time.time()),
        "keyboard": chat.keyboard,
    }


def view_message(world: World, bot: BotAccount, chat: Chat, message: Message) -> Json:
    """Return one message as its bubble shows it."""
    quoted = chat.messages.get(message.reply_to) if message.reply_to else None
    media = [
        {"id": each.id, "kind": each.kind, "width": each.width, "height": each.height, "name": each.name}
        for each in message.media
    ]
    return {
        "id": message.id,
        "own": message.sender != bot.id,
        "at": message.date,
        "edited": bool(message.edited),
        "text": message.text,
        "entities": message.entities,
        "rows": message.rows,
        "media": media,
        "album": message.album,
        "contact": message.contact,
        "quote": {"id": quoted.id, "text": quoted.text[:200], "own": quoted.sender != bot.id} if quoted else None,
    }


def view_entry(entry: Entry) -> Json:
    """Return a line of the record; texts lose their tags here."""
    detail = {key: str(value) for key, value in entry.detail.items()}
    for key in detail.keys() & {"text", "caption"}:
        with contextlib.suppress(MarkupError):
            detail[key] = " · ".join(line for line in parse_html(detail[key])[0].split("\n") if line.strip())
    return {
        "number": entry.number,
        "at": entry.at,
        "kind": entry.kind,
        "name": entry.name,
        "person": entry.chat_id,
        "status": entry.status,
        "ms": entry.ms,
        "detail": {key: value[:300] for key, value in detail.items()},
    }


def view_faults(world: World) -> list[Json]:
    """Return the faults that wait to go off."""
    return [_view_fault(number, fault) for number, fault in enumerate(world.faults.waiting)]


def _view_fault(number: int, fault: Fault) -> Json:
    left = None if fault.times is None else fault.times - fault.hits
    name = fault.name or str(fault.what)
    return {"number": number, "name": name, "method": fault.method, "person": fault.chat_id, "left": left}
