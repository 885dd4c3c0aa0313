"""What people do on the chat page: each act checks what it is given and does one thing in the world."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.sandbox import faults as broken
from bot.sandbox.faults import Break, Fault
from bot.sandbox.keyboards import read_payload
from bot.sandbox.markup import split_text
from bot.sandbox.state import Account, BotAccount
from bot.sandbox.world import World

Json = dict[str, Any]
Act = Callable[[World, Json], Json]

_MOST_PEOPLE = 40
_MOST_FAULTS = 20


class NotPossible(Exception):
    """Name why an act is not possible, as the last part of a message key ("nobody")."""


def _bot(world: World) -> BotAccount:
    return next(iter(world.bots.values()))


def _person(world: World, body: Json) -> Account:
    account = world.accounts.get(int(body["person"]))
    if account is None:
        raise NotPossible("nobody")
    return account


def send(world: World, body: Json) -> Json:
    """Send a text, perhaps as an answer to a message; a long one goes in pieces, as a phone does it."""
    account, text = _person(world, body), str(body["text"]).strip()
    if not text:
        raise NotPossible("nothing-to-send")
    reply_to = int(body["reply_to"]) if body.get("reply_to") else None
    for piece in split_text(text):
        world.person_sends(_bot(world), account, piece, reply_to=reply_to)
    return {}


def share_contact(world: World, body: Json) -> Json:
    """Share one's own phone number."""
    account = _person(world, body)
    contact = {"phone_number": account.phone or "+31612345678", "first_name": account.name, "user_id": account.id}
    world.person_sends(_bot(world), account, contact=contact)
    return {}


def tap(world: World, body: Json) -> Json:
    """Tap a button of a message that is still there."""
    account, bot = _person(world, body), _bot(world)
    message = world.chat(bot, account.id).messages.get(int(body["message"]))
    if message is None:
        raise NotPossible("message-gone")
    data = str(body["data"])
    if not any(button.get("callback_data") == data for row in message.rows for button in row):
        raise NotPossible("button-gone")
    return {"query": world.person_taps(bot, account, message, data).id}


def open_link(world: World, body: Json) -> Json:
    """Open a link to the bot as a person and press Start."""
    account, found = _person(world, body), read_payload(str(body["link"]))
    if found is None or found[0].lower() != _bot(world).username.lower():
        raise NotPossible("not-our-link")
    world.person_sends(_bot(world), account, f"/start {found[1]}")
    return {}


def set_blocked(world: World, body: Json) -> Json:
    """Block the bot, or open it again."""
    world.set_blocked(_bot(world), _person(world, body), bool(body["blocked"]))
    return {}


def read(world: World, body: Json) -> Json:
    """Mark a chat as read."""
    chat = world.chat(_bot(world), _person(world, body).id)
    if chat.unread:
        chat.unread = 0
        world.changed("chat", chat=chat)
    return {}


def add_person(world: World, body: Json) -> Json:
    """Add a person with a name and a language."""
    name, language = str(body["name"]).strip()[:60], str(body["language"])
    if not name or len(language) > 12 or not language.replace("-", "").isalnum():
        raise NotPossible("name-needed")
    if len(world.accounts) >= _MOST_PEOPLE:
        raise NotPossible("too-many-people")
    number = max([100_000_000, *world.accounts]) + 1
    world.add_account(Account(number, name, language))
    return {"person": number}


def break_something(world: World, body: Json) -> Json:
    """Let something go wrong for the next calls."""
    if len(world.faults.waiting) >= _MOST_FAULTS:
        raise NotPossible("too-many-faults")
    person = int(body["person"]) if body.get("person") else None
    times = int(body["times"]) if body.get("times") else None
    name = str(body["name"])
    fault = _FAULTS[name](person, times)
    fault.name = name
    world.faults.add(fault)
    world.changed("faults")
    return {}


def mend(world: World, body: Json) -> Json:
    """Take one fault away, or all of them."""
    if body.get("number") is None:
        world.faults.clear()
    else:
        del world.faults.waiting[int(body["number"]) : int(body["number"]) + 1]
    world.changed("faults")
    return {}


# The panel's faults: name → a fault for a person (None: everybody) and a number of times (None: until mended).
_FAULTS: dict[str, Callable[[int | None, int | None], Fault]] = {
    "busy": lambda person, times: broken.too_many_requests(3, chat_id=person, times=times),
    "lost-answer": lambda person, times: broken.dropped(True, chat_id=person, times=times),
    "cut": lambda person, times: broken.dropped(False, chat_id=person, times=times),
    "slow": lambda person, times: broken.delayed(3, chat_id=person, times=times),
    "gateway": lambda person, times: broken.bad_gateway(chat_id=person, times=times),
    "twice": lambda person, times: Fault(Break.DUPLICATE, chat_id=person, times=times),
}

ACTS: dict[str, Act] = {
    "send": send,
    "contact": share_contact,
    "tap": tap,
    "open": open_link,
    "block": set_blocked,
    "read": read,
    "add-person": add_person,
    "break": break_something,
    "mend": mend,
}
