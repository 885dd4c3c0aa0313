"""The Bot API over HTTP: who calls, what goes wrong on purpose, what is answered and how long it took."""

from __future__ import annotations

import asyncio
import time
from typing import Any

from aiohttp import web

from bot.sandbox.calls import Call, Refused, read_call
from bot.sandbox.faults import Break, Fault
from bot.sandbox.limits import Limits
from bot.sandbox.methods import METHODS
from bot.sandbox.state import BotAccount
from bot.sandbox.updates import Updates
from bot.sandbox.world import World

_GATEWAY = "<html>\r\n<head><title>{0}</title></head>\r\n<body><center><h1>{0}</h1></center></body>\r\n</html>\r\n"
_QUIET = frozenset({"getupdates", "getme", "getwebhookinfo"})
_KEPT = ("text", "caption", "message_id", "show_alert", "action", "command")


class BotApi:
    """Answer calls to /bot<token>/<method> and /file/bot<token>/<path>."""

    def __init__(self, world: World, updates: Updates, limits: Limits) -> None:
        self.world = world
        self.updates = updates
        self.limits = limits

    def routes(self) -> list[web.RouteDef]:
        """Return the two addresses that bots know."""
        return [
            web.route("*", "/bot{token:[^/]+}/{method}", self.call),
            web.get("/file/bot{token:[^/]+}/{path:.+}", self.download),
        ]

    async def call(self, request: web.Request) -> web.StreamResponse:
        """Answer one call."""
        started = time.perf_counter()
        bot = self.world.bots.get(request.match_info["token"])
        if bot is None:
            return _json(401, Refused(401, "Unauthorized").body())
        name = request.match_info["method"]
        is_poll = name.lower() == "getupdates"
        self.world.in_flight += not is_poll
        status, call = 0, Call(name)
        try:
            try:
                call = await read_call(request, name)
                status, response = await self._answer(request, bot, call)
            except Refused as refusal:
                status, response = refusal.code, _json(refusal.code, refusal.body())
            except web.HTTPRequestEntityTooLarge:
                status, response = 413, _json(413, Refused(413, "Request Entity Too Large").body())
            return response
        finally:
            self.world.in_flight -= not is_poll
            if not is_poll:
                self.world.last_call = asyncio.get_running_loop().time()
            if name.lower() not in _QUIET or status != 200:
                self._note(bot, call, status, (time.perf_counter() - started) * 1000)

    async def _answer(self, request: web.Request, bot: BotAccount, call: Call) -> tuple[int, web.Response]:
        faults = {fault.what: fault for fault in self.world.faults.of_call(call.method, call.chat())}
        if fault := faults.get(Break.DELAY_BEFORE):
            await asyncio.sleep(fault.seconds)
        if Break.DROP_BEFORE in faults:
            return 0, _abort(request)
        if fault := faults.get(Break.HTML):
            return fault.status, _gateway(fault)
        if fault := faults.get(Break.STATUS):
            words = fault.description or ("Internal Server Error" if fault.status >= 500 else "Bad Request")
            raise Refused(fault.status, words, **fault.parameters())
        result = await self._do(bot, call)
        if fault := faults.get(Break.DELAY_AFTER):
            await asyncio.sleep(fault.seconds)
        if Break.DROP_AFTER in faults:
            return 0, _abort(request)
        return 200, _json(200, {"ok": True, "result": result})

    async def _do(self, bot: BotAccount, call: Call) -> Any:
        name = call.method.lower()
        of_updates = {
            "getupdates": self.updates.get,
            "setwebhook": self.updates.set_webhook,
            "deletewebhook": self.updates.delete_webhook,
            "getwebhookinfo": self.updates.webhook_info,
        }
        if name in of_updates:
            return await of_updates[name](bot, call)
        if name not in METHODS:
            raise Refused(404, "Not Found: method not found")
        self.limits.check(bot.id, call.chat(), name)
        return await METHODS[name](self.world, bot, call)

    def _note(self, bot: BotAccount, call: Call, status: int, ms: float) -> None:
        kept = {key: call.values[key] for key in _KEPT if key in call.values}
        self.world.note("call", call.method, bot_id=bot.id, chat_id=call.chat(), status=status, ms=round(ms, 1), **kept)

    async def download(self, request: web.Request) -> web.Response:
        """Return the bytes of a file by the path that getFile gave."""
        bot = self.world.bots.get(request.match_info["token"])
        if bot is None:
            return _json(401, Refused(401, "Unauthorized").body())
        for media in self.world.files.values():
            if media.bot_id == bot.id and media.path == request.match_info["path"]:
                return web.Response(body=self.world.contents[media.id], content_type="application/octet-stream")
        return _json(404, Refused(404, "Not Found").body())


def _json(status: int, body: Any) -> web.Response:
    return web.json_response(body, status=status)


def _gateway(fault: Fault) -> web.Response:
    title = {502: "502 Bad Gateway", 503: "503 Service Temporarily Unavailable", 504: "504 Gateway Time-out"}
    words = _GATEWAY.format(title.get(fault.status, str(fault.status)))
    return web.Response(status=fault.status, text=words, content_type="text/html")


def _abort(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)
