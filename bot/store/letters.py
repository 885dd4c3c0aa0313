"""Stored forms of values: a `ParentMessage` or an answer as JSON bytes, and back."""

from __future__ import annotations

from functools import cache

from pydantic import TypeAdapter

from bot.values import ParentMessage


@cache
def _message() -> TypeAdapter[ParentMessage]:
    return TypeAdapter(ParentMessage)


def message_to_json(message: ParentMessage) -> bytes:
    """Return a message as it is stored."""
    return _message().dump_json(message)


def message_from_json(stored: bytes) -> ParentMessage:
    """Return a stored message."""
    return _message().validate_json(stored)
