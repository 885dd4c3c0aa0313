"""What the stand-in remembers: people, bots, chats, messages and files."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass(slots=True)
class Account:
    """Hold a person with a Telegram account; `role` is only a caption on the chat page."""

    id: int
    name: str
    language: str = "nl"
    role: str = ""
    username: str = ""
    phone: str = ""

    def user(self) -> Json:
        """Return the Bot API's User."""
        first, _, last = self.name.partition(" ")
        user: Json = {"id": self.id, "is_bot": False, "first_name": first, "language_code": self.language}
        if last:
            user["last_name"] = last
        if self.username:
            user["username"] = self.username
        return user


@dataclass(slots=True)
class BotAccount:
    """Hold a bot: its token, its waiting updates, and what it told Telegram about itself."""

    token: str
    username: str
    name: str
    next_update: int
    next_message: int = 1
    updates: list[Json] = field(default_factory=list)
    allowed: list[str] = field(default_factory=list)
    commands: dict[str, list[Json]] = field(default_factory=dict)
    webhook: Json = field(default_factory=dict)
    profile: Json = field(default_factory=dict)

    @property
    def id(self) -> int:
        """Return the bot's user id, which is the first half of its token."""
        return int(self.token.partition(":")[0])

    def user(self) -> Json:
        """Return the Bot API's User, as getMe gives it."""
        return {
            "id": self.id,
            "is_bot": True,
            "first_name": self.name,
            "username": self.username,
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
        }


@dataclass(slots=True)
class Media:
    """Hold a file that was sent; `id` is what bots call file_id."""

    id: str
    bot_id: int
    kind: str
    path: str
    size: int
    mime: str
    width: int = 0
    height: int = 0
    seconds: int = 0
    name: str = ""

    @property
    def unique(self) -> str:
        """Return the file_unique_id."""
        return self.id[-12:]


@dataclass(slots=True)
class Message:
    """Hold one message; `text` is the caption if there is a file."""

    id: int
    chat_id: int
    sender: int
    date: float
    text: str = ""
    entities: list[Json] = field(default_factory=list)
    media: list[Media] = field(default_factory=list)
    contact: Json | None = None
    rows: list[list[Json]] = field(default_factory=list)
    reply_to: int | None = None
    edited: float | None = None
    album: str = ""
    service: str = ""
    silent: bool = False
    seen: bool = False

    @property
    def labels(self) -> list[str]:
        """Return the labels of the inline buttons, row after row."""
        return [button["text"] for row in self.rows for button in row]

    @property
    def kind(self) -> str:
        """Return "text", "photo", "voice", "document", "contact" or "service"."""
        if self.media:
            return self.media[0].kind
        return "contact" if self.contact else "service" if self.service else "text"


@dataclass(slots=True)
class Chat:
    """Hold one chat of one bot: private with a person, or a group."""

    bot_id: int
    id: int
    title: str = ""
    started: bool = False
    blocked: bool = False
    left: bool = False
    unread: int = 0
    typing_until: float = 0.0
    keyboard: Json | None = None
    messages: dict[int, Message] = field(default_factory=dict)

    @property
    def is_private(self) -> bool:
        """Tell whether this is a chat with one person; groups have negative ids, as in Telegram."""
        return self.id > 0


def new_token(bot_id: int) -> str:
    """Return a bot token of the usual shape: id, colon, 35 letters."""
    return f"{bot_id}:AA{secrets.token_urlsafe(33)[:33]}"


def new_file_id(kind: str) -> str:
    """Return a file id: opaque, and different for every bot and every sending."""
    return {"photo": "AgACAgQ", "voice": "AwACAgQ"}.get(kind, "BQACAgQ") + secrets.token_urlsafe(36)
