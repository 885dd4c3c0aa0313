"""Buttons under messages and keyboards under the typing field, checked as Telegram checks them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from bot.sandbox.calls import bad

Json = dict[str, Any]

_ACTIONS = ("callback_data", "url", "web_app", "login_url", "switch_inline_query", "copy_text", "pay")
_DEEP_LINK = re.compile(r"https?://(?:t\.me|telegram\.me)/(\w+)\?(?:start|startgroup)=(.*)", re.IGNORECASE)
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(slots=True)
class Markup:
    """Hold a checked reply_markup: inline rows, or what happens to the keyboard under the typing field."""

    rows: list[list[Json]]
    keyboard: Json | None = None
    removes_keyboard: bool = False
    is_inline: bool = True


def read_markup(value: Any) -> Markup | None:
    """Check a reply_markup; None if the call has none."""
    if value is None:
        return None
    if not isinstance(value, dict):
        raise bad("object expected as reply markup")
    if "inline_keyboard" in value:
        return Markup(_inline(value["inline_keyboard"]))
    if "keyboard" in value:
        return Markup([], keyboard={**value, "keyboard": _quick(value["keyboard"])}, is_inline=False)
    if value.get("remove_keyboard"):
        return Markup([], removes_keyboard=True, is_inline=False)
    if value.get("force_reply"):
        return Markup([], is_inline=False)
    return Markup([])


def _rows(value: Any, name: str) -> list[list[Any]]:
    if not isinstance(value, list):
        raise bad(f'field "{name}" of the {"Inline" if name.startswith("inline") else "Reply"}KeyboardMarkup'
                  " must be an Array")  # fmt: skip
    if not all(isinstance(row, list) for row in value):
        raise bad(f'field "{name}" must be an Array of Arrays')
    return [row for row in value if row]


def _inline(value: Any) -> list[list[Json]]:
    rows = _rows(value, "inline_keyboard")
    for button in (button for row in rows for button in row):
        _check_button(button)
    if sum(len(row) for row in rows) > 100:
        raise bad("REPLY_MARKUP_TOO_LONG")
    return rows


def _check_button(button: Any) -> None:
    problem = "can't parse inline keyboard button: "
    if not isinstance(button, dict):
        raise bad(problem + "InlineKeyboardButton must be an Object")
    if "text" not in button:
        raise bad(problem + 'can\'t find field "text"')
    if not isinstance(button["text"], str):
        raise bad(problem + 'field "text" must be of type String')
    if not button["text"].strip():
        raise bad("BUTTON_TEXT_INVALID")
    if not any(button.get(action) not in (None, "") for action in _ACTIONS):
        raise bad(problem + "Text buttons are unallowed in the inline keyboard")
    if "callback_data" in button and len(str(button["callback_data"]).encode()) > 64:
        raise bad("BUTTON_DATA_INVALID")
    if "url" in button:
        _check_url(str(button["url"]))


def _check_url(url: str) -> None:
    if re.match(r"[a-z]+://", url) and not re.match(r"(https?|tg|ton)://", url):
        raise bad(f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol")
    if not re.match(r"(https?://|tg://|ton://)?[^\s/]+", url) or " " in url:
        raise bad(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    check_deep_link(url)


def check_deep_link(url: str) -> None:
    """Refuse a link to a bot whose start payload Telegram would drop; Telegram itself fails silently later."""
    if (match := _DEEP_LINK.match(url)) and not _PAYLOAD.fullmatch(match[2]):
        raise bad(f"inline keyboard button URL '{url}' is invalid: start parameter must be [A-Za-z0-9_-]{{1,64}}")


def read_payload(text: str) -> tuple[str, str] | None:
    """Return the bot's name and the payload of a deep link, or None if this isn't a valid one."""
    match = _DEEP_LINK.match(text.strip())
    return (match[1], match[2]) if match and _PAYLOAD.fullmatch(match[2]) else None


def _quick(value: Any) -> list[list[Json]]:
    rows = _rows(value, "keyboard")
    checked = [[{"text": button} if isinstance(button, str) else button for button in row] for row in rows]
    for button in (button for row in checked for button in row):
        if not isinstance(button, dict) or not str(button.get("text", "")).strip():
            raise bad("can't parse keyboard button: KeyboardButton must have a text")
    return checked
