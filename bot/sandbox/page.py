"""The chat page: its files, what it shows, what people do on it, and the stream that keeps it live."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from importlib.resources import files
from typing import Any

from aiohttp import web

from bot.sandbox.acts import ACTS, NotPossible
from bot.sandbox.calls import Refused, Upload
from bot.sandbox.page_words import words_of
from bot.sandbox.sending import store_file
from bot.sandbox.state import Chat
from bot.sandbox.updates import Updates
from bot.sandbox.views import view_bot, view_chat, view_entry, view_faults, view_message, view_person
from bot.sandbox.world import Query, World
from simplify.wording import locales

Json = dict[str, Any]

_TYPES = {"html": "text/html", "css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
_STYLES = ("page.css", "chat.css", "panels.css")
_SCRIPTS = ("main.js", "phone.js", "bubble.js", "text.js", "panels.js", "dialogs.js", "dom.js")
_FILES = (*_STYLES, *_SCRIPTS, "icon.svg")
_ACT_LIMIT = 64 * 1024
_PHOTO_LIMIT = 10 * 1024 * 1024
_RECENT = 150
_BEAT = 2.0  # seconds between signs of life on a stream


class Page:
    """Serve the chat page of the first bot."""

    def __init__(self, world: World, updates: Updates) -> None:
        self.world = world
        self.updates = updates
        self._streams: set[asyncio.Queue[str | None]] = set()
        world.listeners.append(self._tell)

    def routes(self) -> list[web.RouteDef]:
        """Return the addresses of the page."""
        return [
            web.get("/", self.index),
            web.get("/web/{name}", self.asset),
            web.get("/state", self.state),
            web.get("/events", self.events),
            web.get("/media/{id}", self.media),
            web.post("/act", self.act),
            web.post("/photo", self.photo),
        ]

    def close(self) -> None:
        """End the streams to open pages."""
        for stream in self._streams:
            stream.put_nowait(None)

    async def index(self, request: web.Request) -> web.Response:
        """Return the page."""
        return _file("index.html")

    async def asset(self, request: web.Request) -> web.Response:
        """Return one of the page's own files; nothing else can be asked for."""
        name = request.match_info["name"]
        if name not in _FILES:
            raise web.HTTPNotFound
        return _file(name)

    async def state(self, request: web.Request) -> web.Response:
        """Return everything that the page shows."""
        tag = request.query.get("lang", "nl")
        tag = tag if tag in locales() else "en"
        bot = next(iter(self.world.bots.values()))
        body = {
            "lang": tag,
            "words": words_of(tag),
            "languages": [{"tag": each, "name": words_of(each)["language"]} for each in locales()],
            "bot": view_bot(bot, self.updates.is_listening(bot)),
            "people": [view_person(self.world, bot, account) for account in self.world.accounts.values()],
            "record": [view_entry(entry) for entry in self.world.record[-_RECENT:]],
            "faults": view_faults(self.world),
        }
        return web.json_response(body)

    async def media(self, request: web.Request) -> web.Response:
        """Return a picture or a voice message; the address can't be guessed."""
        media = self.world.files.get(request.match_info["id"])
        if media is None:
            raise web.HTTPNotFound
        # Only what can't hold a script is shown; any other file is saved, whatever it says that it is.
        shown = media.mime if media.kind in ("photo", "voice") else "application/octet-stream"
        return web.Response(body=self.world.contents[media.id], content_type=shown)

    async def act(self, request: web.Request) -> web.Response:
        """Do what somebody did on the page."""
        if request.content_type != "application/json" or (request.content_length or 0) > _ACT_LIMIT:
            raise web.HTTPBadRequest(text="Send a small JSON object.")
        try:
            body = await request.json()
            do = ACTS[body["do"]]
        except (ValueError, KeyError, TypeError) as error:
            raise web.HTTPBadRequest(text="Send a JSON object that says what to do.") from error
        return _answer(lambda: do(self.world, body))

    async def photo(self, request: web.Request) -> web.Response:
        """Let a person send a photo; its bytes are the body."""
        if (request.content_length or 0) > _PHOTO_LIMIT:
            return web.json_response({"ok": False, "why": "photo-too-large"})
        content = await request.read()
        bot = next(iter(self.world.bots.values()))

        def send() -> Json:
            account = self.world.accounts.get(int(request.query.get("person", "0")))
            if account is None:
                raise NotPossible("nobody")
            try:
                media = store_file(self.world, bot.id, "photo", Upload("photo", request.content_type, content))
            except Refused as refusal:
                raise NotPossible("not-a-photo") from refusal
            self.world.person_sends(bot, account, request.query.get("caption", "")[:1024], media=media)
            return {}

        return _answer(send)

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Stream every change to an open page."""
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await response.prepare(request)
        stream: asyncio.Queue[str | None] = asyncio.Queue(maxsize=2000)
        self._streams.add(stream)
        bot = next(iter(self.world.bots.values()))
        try:
            while True:
                try:
                    line = await asyncio.wait_for(stream.get(), _BEAT)
                except TimeoutError:
                    line = _line("bot", view_bot(bot, self.updates.is_listening(bot)))
                if line is None:
                    break
                await response.write(line.encode())
        except ConnectionError:
            pass  # the page was closed
        finally:
            self._streams.discard(stream)
        return response

    def _tell(self, what: str, detail: Json) -> None:
        if not self._streams or (line := self._shape(what, detail)) is None:
            return
        for stream in list(self._streams):
            try:
                stream.put_nowait(line)
            except asyncio.QueueFull:  # a page that sleeps: it starts anew when it wakes
                self._streams.discard(stream)

    def _shape(self, what: str, detail: Json) -> str | None:
        """Return an event for the stream, or None if this page doesn't show it."""
        bot = next(iter(self.world.bots.values()))
        if what in ("message", "gone", "chat"):
            chat: Chat = detail["chat"]
            if chat.bot_id != bot.id or not chat.is_private:
                return None
            shapes: dict[str, Callable[[], Any]] = {
                "message": lambda: {"message": view_message(self.world, bot, chat, detail["message"])},
                "gone": lambda: {"message": detail["message_id"]},
                "chat": lambda: {"chat": view_chat(chat)},
            }
            # The marks around a chat (unread, typing) change with each of its messages.
            return _line(what, {"person": chat.id, **shapes[what]()}) + (
                _line("chat", {"person": chat.id, "chat": view_chat(chat)}) if what == "message" else ""
            )
        if what == "answer":
            query: Query = detail["query"]
            return _line(what, {"person": query.chat_id, "query": query.id, "text": query.text, "alert": query.alert})
        if what == "account":
            return _line(what, view_person(self.world, bot, detail["account"]))
        if what == "entry":
            return _line(what, view_entry(detail["entry"]))
        if what == "faults":
            return _line(what, view_faults(self.world))
        return _line(what, view_bot(bot, self.updates.is_listening(bot))) if what == "bot" else None


def _answer(do: Callable[[], Json]) -> web.Response:
    try:
        return web.json_response({"ok": True, **do()})
    except NotPossible as why:
        return web.json_response({"ok": False, "why": str(why)})
    except (KeyError, TypeError, ValueError) as error:
        raise web.HTTPBadRequest(text="Something is missing or has the wrong type.") from error


def _line(what: str, body: Any) -> str:
    return f"event: {what}\ndata: {json.dumps(body, ensure_ascii=False)}\n\n"


def _file(name: str) -> web.Response:
    content = (files("bot.sandbox") / "web" / name).read_bytes()
    return web.Response(body=content, content_type=_TYPES[name.rpartition(".")[2]], charset="utf-8")
