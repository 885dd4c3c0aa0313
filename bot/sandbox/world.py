"""The world that people and bots share: who is there, who may write to whom, and what waits for each bot."""

from __future__ import annotations

import asyncio
import datetime as dt
import itertools
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.calls import Refused, bad
from bot.sandbox.faults import Fault, Faults
from bot.sandbox.markup import find_entities, tidy
from bot.sandbox.state import Account, BotAccount, Chat, Json, Media, Message, new_token

_FORGOTTEN = 3600.0  # seconds after which nobody asks for a tap any more

Listener = Callable[[str, Json], None]


@dataclass(slots=True)
class Entry:
    """Hold one line of the record: what happened, when, to whom.

    `kind` is "call" (a bot called the API), "person" (somebody did something), "update" (an update was made),
    "webhook", "fault" or "fact"; `ms` is how long a call took, `status` what it was answered (0: no answer at all).
    """

    number: int
    at: float
    kind: str
    name: str
    bot_id: int = 0
    chat_id: int | None = None
    status: int = 200
    ms: float = 0.0
    detail: Json = field(default_factory=dict)


@dataclass(slots=True)
class Query:
    """Hold a tap that waits for answerCallbackQuery."""

    id: str
    bot_id: int
    chat_id: int
    message_id: int
    data: str
    at: float
    answered: asyncio.Event
    text: str = ""
    alert: bool = False


class World:
    """Hold everything, and tell listeners about every change."""

    def __init__(self) -> None:
        self.accounts: dict[int, Account] = {}
        self.bots: dict[str, BotAccount] = {}
        self.chats: dict[tuple[int, int], Chat] = {}
        self.files: dict[str, Media] = {}
        self.contents: dict[str, bytes] = {}
        self.queries: dict[str, Query] = {}
        self.record: list[Entry] = []
        self.faults = Faults()
        self.callback_seconds = 15.0
        self.listeners: list[Listener] = []
        self.in_flight = 0
        self.last_call = 0.0
        self.pulse = asyncio.Event()
        self._numbers = itertools.count(1)
        self.faults.on_hit = self._broke

    # -- telling ----------------------------------------------------------------------------------------------------

    def changed(self, what: str, **detail: Any) -> None:
        """Tell the chat page and waiting tests that something changed."""
        self.pulse.set()
        self.pulse = asyncio.Event()
        for listener in self.listeners:
            listener(what, detail)

    def note(self, kind: str, name: str, **fields: Any) -> Entry:
        """Write a line in the record."""
        known = {key: fields.pop(key) for key in ("bot_id", "chat_id", "status", "ms") if key in fields}
        entry = Entry(next(self._numbers), time.time(), kind, name, detail=fields, **known)
        self.record.append(entry)
        if len(self.record) > 20_000:
            del self.record[:5_000]
        self.changed("entry", entry=entry)
        return entry

    def _broke(self, fault: Fault, method: str, chat_id: int | None) -> None:
        self.note("fault", fault.name or str(fault.what), chat_id=chat_id, method=method)
        self.changed("faults")

    # -- who is there -----------------------------------------------------------------------------------------------

    def add_bot(self, username: str, name: str, token: str = "") -> BotAccount:
        """Register a bot; without a token one is made."""
        token = token or new_token(7_000_000_000 + len(self.bots) + 1)
        # Update ids never go back, even if this world is forgotten and the bot's own database is not.
        bot = self.bots.setdefault(token, BotAccount(token, username, name, next_update=int(time.time())))
        bot.username, bot.name = username, name
        return bot

    def bot_by_id(self, bot_id: int) -> BotAccount:
        """Return a bot by its user id."""
        return next(bot for bot in self.bots.values() if bot.id == bot_id)

    def add_account(self, account: Account) -> Account:
        """Register a person; a person with the same id keeps the chats and takes the new name and language."""
        self.accounts[account.id] = account
        self.changed("account", account=account)
        return account

    def chat(self, bot: BotAccount, chat_id: int) -> Chat:
        """Return the chat of a bot with a person, made if need be."""
        key = (bot.id, chat_id)
        if key not in self.chats:
            self.chats[key] = Chat(bot.id, chat_id)
        return self.chats[key]

    def writable(self, bot: BotAccount, chat_id: int | None) -> Chat:
        """Return the chat if the bot may write there; refuse as Telegram does otherwise."""
        chat = self.chats.get((bot.id, chat_id)) if chat_id is not None else None
        if chat is None:
            if chat_id in self.accounts:
                raise Refused(403, "Forbidden: bot can't initiate conversation with a user")
            raise bad("chat not found")
        if chat.left:
            raise Refused(403, "Forbidden: bot was kicked from the group chat")
        if chat.blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        if chat.is_private and not chat.started:
            raise Refused(403, "Forbidden: bot can't initiate conversation with a user")
        return chat

    # -- what the Bot API sees --------------------------------------------------------------------------------------

    def chat_json(self, chat: Chat) -> Json:
        """Return the Bot API's Chat."""
        if not chat.is_private:
            return {"id": chat.id, "type": "group", "title": chat.title}
        user = self.accounts[chat.id].user()
        body: Json = {"id": chat.id, "type": "private"}
        return body | {key: user[key] for key in ("first_name", "last_name", "username") if key in user}

    def message_json(self, bot: BotAccount, message: Message, with_reply: bool = True) -> Json:
        """Return the Bot API's Message."""
        chat = self.chats[(bot.id, message.chat_id)]
        sender = bot.user() if message.sender == bot.id else self.accounts[message.sender].user()
        body: Json = {
            "message_id": message.id,
            "from": {key: value for key, value in sender.items() if not key.startswith(("can_", "supports_"))},
            "chat": self.chat_json(chat),
            "date": int(message.date),
        }
        if message.edited:
            body["edit_date"] = int(message.edited)
        body |= _content(message)
        if message.album:
            body["media_group_id"] = message.album
        if message.rows:
            body["reply_markup"] = {"inline_keyboard": message.rows}
        if with_reply and message.reply_to in chat.messages:
            body["reply_to_message"] = self.message_json(bot, chat.messages[message.reply_to], with_reply=False)
        return body

    # -- messages ---------------------------------------------------------------------------------------------------

    def add_message(self, bot: BotAccount, chat: Chat, sender: int, text: str = "", **fields: Any) -> Message:
        """Put a message in a chat."""
        message = Message(bot.next_message, chat.id, sender, time.time(), text, **fields)
        bot.next_message += 1
        chat.messages[message.id] = message
        if sender == bot.id:
            chat.unread += 1
            chat.typing_until = 0.0
        self.changed("message", chat=chat, message=message)
        return message

    def push(self, bot: BotAccount, kind: str, body: Json) -> None:
        """Queue an update for a bot; faults may double, reorder or spoil it here."""
        if bot.allowed and kind not in bot.allowed:
            return
        update: Json = {"update_id": bot.next_update, kind: body}
        chat_id = body.get("chat", body.get("message", {}).get("chat", {})).get("id")
        self.faults.spoil(bot.updates, update, chat_id)
        bot.next_update = update["update_id"] + 1
        self.note("update", kind, bot_id=bot.id, chat_id=chat_id, update_id=update["update_id"])
        self.changed("update", bot=bot)

    # -- what people do ---------------------------------------------------------------------------------------------

    def person_sends(
        self,
        bot: BotAccount,
        account: Account,
        text: str = "",
        *,
        reply_to: int | None = None,
        media: Media | None = None,
        contact: Json | None = None,
    ) -> Message:
        """Let a person send a text, a file or a contact; "/start" opens the chat."""
        chat = self.chat(bot, account.id)
        if chat.blocked:
            self.set_blocked(bot, account, False)
        chat.started = True
        chat.unread = 0
        text, entities = tidy(text, [])
        message = self.add_message(
            bot,
            chat,
            account.id,
            text,
            entities=find_entities(text, entities),
            reply_to=reply_to,
            media=[media] if media else [],
            contact=contact,
        )
        if chat.keyboard and chat.keyboard.get("one_time_keyboard"):
            chat.keyboard = None
            self.changed("chat", chat=chat)
        self.note("person", message.kind, bot_id=bot.id, chat_id=chat.id, message_id=message.id)
        self.push(bot, "message", self.message_json(bot, message))
        return message

    def person_taps(self, bot: BotAccount, account: Account, message: Message, data: str) -> Query:
        """Let a person tap an inline button."""
        number = str(secrets.randbelow(10**18))
        query = Query(number, bot.id, account.id, message.id, data, time.time(), asyncio.Event())
        self.queries = {key: old for key, old in self.queries.items() if time.time() - old.at < _FORGOTTEN}
        self.queries[number] = query
        self.chat(bot, account.id).unread = 0
        self.note("person", "tap", bot_id=bot.id, chat_id=account.id, message_id=message.id, data=data)
        body = {
            "id": number,
            "from": account.user(),
            "message": self.message_json(bot, message),
            "chat_instance": str(bot.id * 31 + account.id),
            "data": data,
        }
        self.push(bot, "callback_query", body)
        return query

    def set_blocked(self, bot: BotAccount, account: Account, blocked: bool) -> None:
        """Let a person block the bot or open it again."""
        chat = self.chat(bot, account.id)
        if chat.blocked == blocked:
            return
        chat.blocked = blocked
        self.note("person", "block" if blocked else "unblock", bot_id=bot.id, chat_id=chat.id)
        self.changed("chat", chat=chat)
        states: list[Json] = [{"status": "member", "user": bot.user()}, {"status": "kicked", "user": bot.user()}]
        states[1]["until_date"] = 0
        old, new = states if blocked else reversed(states)
        body = {"chat": self.chat_json(chat), "from": account.user(), "date": _now()}
        self.push(bot, "my_chat_member", {**body, "old_chat_member": old, "new_chat_member": new})

    def add_to_group(self, bot: BotAccount, account: Account, title: str) -> Chat:
        """Let a person add the bot to a group; returns the group's chat."""
        group_id = -1 - sum(1 for chat in self.chats.values() if not chat.is_private)
        chat = self.chat(bot, group_id)
        chat.title, chat.started = title, True
        before = {"status": "left", "user": bot.user()}
        after = {"status": "member", "user": bot.user()}
        body = {"chat": self.chat_json(chat), "from": account.user(), "date": _now()}
        self.push(bot, "my_chat_member", {**body, "old_chat_member": before, "new_chat_member": after})
        return chat


def _now() -> int:
    return int(dt.datetime.now(dt.UTC).timestamp())


def _content(message: Message) -> Json:
    if message.contact:
        return {"contact": message.contact}
    if not message.media:
        return {"text": message.text} | ({"entities": message.entities} if message.entities else {})
    body: Json = {}
    media = message.media[0]
    size = {"file_id": media.id, "file_unique_id": media.unique, "file_size": media.size}
    if media.kind == "photo":
        body["photo"] = [{**size, "width": media.width, "height": media.height}]
    elif media.kind == "voice":
        body["voice"] = {**size, "duration": media.seconds, "mime_type": media.mime}
    else:
        body[media.kind] = {**size, "file_name": media.name, "mime_type": media.mime}
    if message.text:
        body["caption"] = message.text
        if message.entities:
            body["caption_entities"] = message.entities
    return body
