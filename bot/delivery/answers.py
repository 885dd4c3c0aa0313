"""The answers of a turn: kept with the turn, carried out after its commit, ticked off one by one."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, replace
from typing import Any

from bot.channels.outcome import Halted, Later, Moved, NotSent, Outcome, Sent, Unchangeable, Unreachable, Unsure
from bot.channels.telegram import TelegramChannel
from bot.conversations.turn import Answer, Remove, Say, Show, Toast
from bot.screens import Button, Document, Screen

KINDS: dict[str, type[Answer]] = {"say": Say, "show": Show, "toast": Toast, "remove": Remove}
NAMES = {kind: name for name, kind in KINDS.items()}
TRIES = 5
LONGEST_WAIT = 30.0  # seconds; a chat that must wait longer gets its answers after a restart or the next message


def to_json(answers: Sequence[Answer]) -> list[dict[str, Any]]:
    """Return answers as JSON."""
    kept = []
    for answer in answers:
        fields = asdict(answer)
        picture = fields.get("screen", {}).get("picture")
        if picture is not None:
            fields["screen"]["picture"] = base64.b64encode(picture).decode()
        document = fields.get("screen", {}).get("document")
        if document is not None:
            document["data"] = base64.b64encode(document["data"]).decode()
        kept.append({"kind": NAMES[type(answer)], **fields})
    return kept


def from_json(kept: Sequence[dict[str, Any]]) -> list[Answer]:
    """Return the answers that `to_json` kept."""
    answers: list[Answer] = []
    for fields in kept:
        rest = {name: value for name, value in fields.items() if name != "kind"}
        rest |= {name: _screen(rest[name]) for name in ("screen", "note") if name in rest}
        answers.append(KINDS[fields["kind"]](**rest))
    return answers


def _screen(fields: dict[str, Any]) -> Screen:
    picture, document = fields["picture"], fields.get("document")
    return Screen(
        text=fields["text"],
        rows=tuple(tuple(Button(**button) for button in row) for row in fields["rows"]),
        picture=None if picture is None else base64.b64decode(picture),
        quick=tuple(tuple(row) for row in fields["quick"]),
        silent=fields["silent"],
        photo=fields.get("photo", ""),
        document=None if document is None else Document(document["name"], base64.b64decode(document["data"])),
    )


async def perform(
    channel: TelegramChannel, answer: Answer, take_turn: Callable[[], Awaitable[None]], *, again: bool = False
) -> Outcome:
    """Carry out one answer; try again while that is sure to help, and once where the channel's answer was lost.

    `take_turn` waits until the bot may send a new message. `again` tells that a crash may already have let it out:
    then a new message is silent.
    """
    outcome: Outcome = Unsure("crash")
    for attempt in range(TRIES):
        if isinstance(answer, Say):
            await take_turn()
        outcome = await _call(channel, answer, silent=again)
        match outcome:
            case Later(seconds) if seconds <= LONGEST_WAIT:
                await asyncio.sleep(seconds)
            case NotSent():
                await asyncio.sleep(min(0.2 * 2**attempt, 5.0))
            case Unsure() if not again:
                again = True
                await asyncio.sleep(0.5)
            case Moved(chat_id) if not isinstance(answer, Toast):
                answer = replace(answer, chat_id=chat_id)
            case _:
                return outcome
    return outcome


def is_final(outcome: Outcome) -> bool:
    """Tell whether trying later can't help or is not needed; a flood halt or a lost line is worth another try."""
    return not isinstance(outcome, Later | NotSent | Halted)


def stops(outcome: Outcome) -> bool:
    """Tell whether the person can't be reached any more."""
    return isinstance(outcome, Unreachable)


async def _call(channel: TelegramChannel, answer: Answer, *, silent: bool) -> Outcome:
    match answer:
        case Toast(callback_id, text, alert):
            return await channel.toast(callback_id, text, alert=alert)
        case Show(chat_id, message_id, screen):
            outcome = await channel.change(chat_id, message_id, screen)
            if isinstance(outcome, Unchangeable):
                return await channel.send(chat_id, screen)
            return replace(outcome, message_id=message_id) if isinstance(outcome, Sent) else outcome
        case Remove(chat_id, message_id, note):
            outcome = await channel.remove(chat_id, message_id)
            return await channel.change(chat_id, message_id, note) if isinstance(outcome, Unchangeable) else outcome
        case Say(chat_id, screen):
            return await channel.send(chat_id, replace(screen, silent=True) if silent else screen)
