"""What a person sees and what a person does, as frozen values: screens and events."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from html import escape

__all__ = [
    "Blocked",
    "Button",
    "Command",
    "Contact",
    "Document",
    "Event",
    "Other",
    "Photo",
    "Screen",
    "Tap",
    "Typed",
    "escape",
]


@dataclass(frozen=True, slots=True)
class Button:
    """Hold one button: `data` ("prefix:id:action", at most 64 bytes) comes back on a tap; `url` opens a page."""

    label: str
    data: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """Hold a file to send: its name, as the reader sees it, and its bytes."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Screen:
    """Hold one message: `text` in Telegram's HTML subset (escape what people typed), buttons, perhaps a picture.

    `quick` is a reply keyboard of plain words under the typing field; an empty tuple leaves that keyboard alone.
    """

    text: str
    rows: tuple[tuple[Button, ...], ...] = ()
    picture: bytes | None = None
    quick: tuple[tuple[str, ...], ...] = ()
    silent: bool = False
    photo: str = ""  # the channel's id of a photo that somebody sent, with `text` under it
    document: Document | None = None  # a file with `text` under it; a message that has one does not change


@dataclass(frozen=True, slots=True)
class Event:
    """Hold one thing that somebody did in a private chat."""

    update_id: int
    chat_id: int
    user_id: int
    user_name: str
    user_language: str
    at: dt.datetime


@dataclass(frozen=True, slots=True)
class Typed(Event):
    """Hold a typed text; `reply_to` is the message that it answers, if any, `button` what its first button sends."""

    text: str
    message_id: int
    reply_to: int | None = None
    button: str = ""


@dataclass(frozen=True, slots=True)
class Command(Event):
    """Hold a command: "/start ABC" has name "start" and argument "ABC"."""

    name: str
    argument: str
    message_id: int


@dataclass(frozen=True, slots=True)
class Tap(Event):
    """Hold a tap on a button under `message_id`."""

    data: str
    message_id: int
    callback_id: str


@dataclass(frozen=True, slots=True)
class Photo(Event):
    """Hold a photo by its file id; its bytes stay with the channel."""

    file_id: str
    caption: str
    message_id: int


@dataclass(frozen=True, slots=True)
class Contact(Event):
    """Hold a shared phone contact; `contact_user_id` says whose it is."""

    contact_user_id: int | None
    message_id: int


@dataclass(frozen=True, slots=True)
class Blocked(Event):
    """Say that a person blocked (`blocked`) or unblocked the bot."""

    blocked: bool


@dataclass(frozen=True, slots=True)
class Other(Event):
    """Hold something that the bot can't read, such as a sticker, with its kind."""

    what: str
