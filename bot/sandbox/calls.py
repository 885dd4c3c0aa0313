"""One call to the Bot API: its parameters, its uploads, and how Telegram refuses it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

Json = dict[str, Any]


class Refused(Exception):
    """Carry Telegram's answer to a call that it refuses."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> Json:
        """Return the JSON that Telegram answers."""
        body: Json = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return body


def bad(description: str) -> Refused:
    """Return a refusal with code 400."""
    return Refused(400, f"Bad Request: {description}")


@dataclass(slots=True)
class Upload:
    """Hold a file that came with a call."""

    name: str
    mime: str
    content: bytes


@dataclass(slots=True)
class Call:
    """Hold the parameters of a call; a form sends every value as text, a JSON body sends it as it is."""

    method: str
    values: Json = field(default_factory=dict)
    uploads: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str, default: str = "") -> str:
        """Return a parameter as text."""
        value = self.values.get(name, default)
        return value if isinstance(value, str) else json.dumps(value)

    def integer(self, name: str, default: int = 0) -> int:
        """Return a parameter as a whole number; anything else counts as the default."""
        try:
            return int(self.values.get(name, default))
        except (TypeError, ValueError):
            return default

    def flag(self, name: str) -> bool:
        """Return a parameter as true or false."""
        return str(self.values.get(name, "")).lower() in ("true", "1", "yes")

    def json(self, name: str) -> Any:
        """Return a parameter that holds JSON, or None if it isn't there."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError as error:
            raise bad(f"can't parse {name.replace('_', ' ')} JSON object") from error

    def chat(self) -> int | None:
        """Return the id of the chat that this call is about, if it is about one."""
        value = self.values.get("chat_id")
        try:
            return int(value) if value is not None else None
        except (TypeError, ValueError):
            return None


async def read_call(request: web.Request, method: str) -> Call:
    """Read a call from the query, a JSON body, a form or a multipart form."""
    call = Call(method, dict(request.query))
    if request.content_type == "application/json":
        try:
            values = await request.json()
        except ValueError as error:
            raise bad("can't parse JSON object") from error
        if not isinstance(values, dict):
            raise bad("can't parse JSON object")
        call.values.update(values)
    elif request.method == "POST" and request.body_exists:
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                call.uploads[name] = Upload(value.filename, value.content_type, value.file.read())
            else:
                call.values[name] = value
    return call
