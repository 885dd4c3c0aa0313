"""The Bot API's other methods, and the table of all of them."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import Any

from bot.sandbox import sending
from bot.sandbox.calls import Call, bad
from bot.sandbox.keyboards import read_markup
from bot.sandbox.state import BotAccount, Chat, Message
from bot.sandbox.world import World

Method = Callable[[World, BotAccount, Call], Awaitable[Any]]

_DAY = 24 * 3600
_SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)


async def get_me(world: World, bot: BotAccount, call: Call) -> Any:
    """Return the bot itself."""
    return bot.user()


async def accept(world: World, bot: BotAccount, call: Call) -> Any:
    """Accept a setting that changes nothing a person sees here."""
    bot.profile[call.method] = dict(call.values)
    return True


async def set_commands(world: World, bot: BotAccount, call: Call) -> Any:
    """Keep the list of commands, per scope and language."""
    commands = call.json("commands")
    if not isinstance(commands, list):
        raise bad('parameter "commands" is required')
    for command in commands:
        name, words = str(command.get("command", "")), str(command.get("description", ""))
        if not name.removeprefix("/").replace("_", "a").isalnum() or len(name) > 32 or name != name.lower():
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(words) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    if len(commands) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    bot.commands[_scope(call)] = commands
    world.changed("bot", bot=bot)
    return True


async def get_commands(world: World, bot: BotAccount, call: Call) -> Any:
    """Return the commands of one scope and language."""
    return bot.commands.get(_scope(call), [])


async def delete_commands(world: World, bot: BotAccount, call: Call) -> Any:
    """Forget the commands of one scope and language."""
    bot.commands.pop(_scope(call), None)
    return True


def _scope(call: Call) -> str:
    scope = call.json("scope") or {}
    return f"{scope.get('type', 'default')}:{scope.get('chat_id', '')}:{call.text('language_code')}"


async def get_chat(world: World, bot: BotAccount, call: Call) -> Any:
    """Return a chat that the bot knows."""
    chat = _known(world, bot, call)
    return {**world.chat_json(chat), "accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": {
        "unlimited_gifts": False, "limited_gifts": False, "unique_gifts": False, "premium_subscription": False,
        "gifts_from_channels": False}}  # fmt: skip


async def leave_chat(world: World, bot: BotAccount, call: Call) -> Any:
    """Leave a group."""
    chat = _known(world, bot, call)
    if chat.is_private:
        raise bad("chat member status can't be changed in private chats")
    chat.left = True
    world.changed("chat", chat=chat)
    return True


def _known(world: World, bot: BotAccount, call: Call) -> Chat:
    chat_id = call.chat()
    chat = world.chats.get((bot.id, chat_id)) if chat_id is not None else None
    if chat is None or not chat.started:
        raise bad("chat not found")
    return chat


def _own(world: World, bot: BotAccount, call: Call) -> tuple[Chat, Message]:
    chat = world.writable(bot, call.chat())
    message = chat.messages.get(call.integer("message_id"))
    if message is None:
        raise bad("message to edit not found")
    if message.sender != bot.id:
        raise bad("message can't be edited")
    return chat, message


def _edited(world: World, bot: BotAccount, chat: Chat, message: Message, **new: Any) -> Any:
    """Change a message, or refuse because nothing would change."""
    if all(getattr(message, name) == value for name, value in new.items()):
        raise bad(_SAME)
    for name, value in new.items():
        setattr(message, name, value)
    if "text" in new or "media" in new:
        message.edited = time.time()
    world.changed("message", chat=chat, message=message)
    return world.message_json(bot, message)


def _rows(call: Call) -> list[Any]:
    markup = read_markup(call.json("reply_markup"))
    if markup is not None and not markup.is_inline:
        raise bad("inline keyboard expected")
    return markup.rows if markup else []


async def edit_text(world: World, bot: BotAccount, call: Call) -> Any:
    """Change the text of a message of the bot; buttons that aren't given go away."""
    if not call.text("text"):
        raise bad("message text is empty")
    text, entities = sending.read_text(call)
    if not text:
        raise bad("text must be non-empty")
    rows = _rows(call)
    chat, message = _own(world, bot, call)
    if message.kind != "text":
        raise bad("there is no text in the message to edit")
    return _edited(world, bot, chat, message, text=text, entities=entities, rows=rows)


async def edit_caption(world: World, bot: BotAccount, call: Call) -> Any:
    """Change the caption of a file."""
    text, entities = sending.read_text(call, "caption", "caption_entities")
    rows = _rows(call)
    chat, message = _own(world, bot, call)
    if not message.media:
        raise bad("there is no caption in the message to edit")
    return _edited(world, bot, chat, message, text=text, entities=entities, rows=rows)


async def edit_media(world: World, bot: BotAccount, call: Call) -> Any:
    """Put another photo, with another caption, in a message that has one."""
    item = call.json("media")
    if not isinstance(item, dict) or item.get("type") != "photo":
        raise bad("can't parse InputMedia: media type must be photo in the stand-in")
    caption, mode = item.get("caption") or "", item.get("parse_mode") or ""
    text, entities = sending.parse_text(caption, mode, item.get("caption_entities") or [], True)
    rows = _rows(call)
    chat, message = _own(world, bot, call)
    media = sending.find_media(world, bot, call, item.get("media"), "media", "photo")
    return _edited(world, bot, chat, message, media=[media], text=text, entities=entities, rows=rows)


async def edit_markup(world: World, bot: BotAccount, call: Call) -> Any:
    """Change only the buttons."""
    rows = _rows(call)
    chat, message = _own(world, bot, call)
    return _edited(world, bot, chat, message, rows=rows)


async def delete_message(world: World, bot: BotAccount, call: Call) -> Any:
    """Delete a message that is less than 48 hours old."""
    chat = world.writable(bot, call.chat())
    message = chat.messages.get(call.integer("message_id"))
    if message is None:
        raise bad("message to delete not found")
    if time.time() - message.date > 2 * _DAY:
        raise bad("message can't be deleted for everyone")
    _delete(world, chat, message.id)
    return True


async def delete_messages(world: World, bot: BotAccount, call: Call) -> Any:
    """Delete up to a hundred messages; those that can't be found are skipped."""
    chat = world.writable(bot, call.chat())
    for message_id in call.json("message_ids") or []:
        if message_id in chat.messages:
            _delete(world, chat, message_id)
    return True


def _delete(world: World, chat: Chat, message_id: int) -> None:
    del chat.messages[message_id]
    world.changed("gone", chat=chat, message_id=message_id)


async def answer_query(world: World, bot: BotAccount, call: Call) -> Any:
    """Answer a tap: stop the waiting sign, perhaps with a few words; too late after some seconds."""
    query = world.queries.get(call.text("callback_query_id"))
    if query is None or query.bot_id != bot.id or time.time() - query.at > world.callback_seconds:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    if len(call.text("text")) > 200:
        raise bad("MESSAGE_TOO_LONG")
    query.text, query.alert = call.text("text"), call.flag("show_alert")
    query.answered.set()
    world.changed("answer", query=query)
    return True


async def get_file(world: World, bot: BotAccount, call: Call) -> Any:
    """Return where a file can be fetched; bots get at most 20 MB."""
    media = world.files.get(call.text("file_id"))
    if media is None or media.bot_id != bot.id:
        raise bad("wrong file_id or the file is temporarily unavailable")
    if media.size > 20 * 1024 * 1024:
        raise bad("file is too big")
    return {
        "file_id": media.id,
        "file_unique_id": media.unique,
        "file_size": media.size,
        "file_path": media.path,
    }


# getUpdates and the webhook's three are in updates.py: they need the connection, not only the call.
METHODS: dict[str, Method] = {
    "getme": get_me,
    "logout": accept,
    "close": accept,
    "setmydescription": accept,
    "setmyshortdescription": accept,
    "setmyname": accept,
    "setchatmenubutton": accept,
    "setmydefaultadministratorrights": accept,
    "setmycommands": set_commands,
    "getmycommands": get_commands,
    "deletemycommands": delete_commands,
    "getchat": get_chat,
    "leavechat": leave_chat,
    "sendmessage": sending.send_message,
    "sendphoto": sending.send_photo,
    "sendvoice": sending.send_voice,
    "senddocument": sending.send_document,
    "sendmediagroup": sending.send_media_group,
    "sendchataction": sending.send_chat_action,
    "editmessagetext": edit_text,
    "editmessagecaption": edit_caption,
    "editmessagemedia": edit_media,
    "editmessagereplymarkup": edit_markup,
    "deletemessage": delete_message,
    "deletemessages": delete_messages,
    "answercallbackquery": answer_query,
    "getfile": get_file,
}
