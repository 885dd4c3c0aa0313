"""How a bot gets its updates: one long poll at a time, or a webhook that is called again until it answers."""

from __future__ import annotations

import asyncio
import re
import time
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from bot.sandbox.calls import Call, Refused, bad
from bot.sandbox.state import BotAccount, Json
from bot.sandbox.world import World

_TERMINATED = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
_WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


class Updates:
    """Hold who polls for each bot, and the tasks that call webhooks."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.retry_seconds = 0.5
        self._pollers: dict[str, asyncio.Event] = {}
        self._last_poll: dict[str, float] = {}
        self._hooks: dict[str, asyncio.Task[None]] = {}
        self._session: aiohttp.ClientSession | None = None

    async def get(self, bot: BotAccount, call: Call) -> Any:
        """Wait for updates; a second poller ends the first one, which hears so."""
        if bot.webhook.get("url"):
            raise Refused(409, _WEBHOOK_ACTIVE)
        if earlier := self._pollers.get(bot.token):
            earlier.set()
        ended = self._pollers[bot.token] = asyncio.Event()
        try:
            return await self._wait(bot, call, ended)
        finally:
            self._last_poll[bot.token] = time.monotonic()
            if self._pollers.get(bot.token) is ended:
                del self._pollers[bot.token]

    def is_listening(self, bot: BotAccount) -> bool:
        """Tell whether the bot fetches its updates, or did so some seconds ago."""
        recently = time.monotonic() - self._last_poll.get(bot.token, -60.0) < 5
        return recently or bot.token in self._pollers or bool(bot.webhook.get("url"))

    async def _wait(self, bot: BotAccount, call: Call, ended: asyncio.Event) -> list[Json]:
        self._keep_allowed(bot, call)
        offset, limit = call.integer("offset"), min(max(call.integer("limit", 100), 1), 100)
        if offset > 0:
            bot.updates[:] = [update for update in bot.updates if update["update_id"] >= offset]
        elif offset < 0:
            bot.updates[:] = bot.updates[offset:]
        loop = asyncio.get_running_loop()
        until = loop.time() + min(call.integer("timeout"), 50)
        while not bot.updates and not ended.is_set() and (left := until - loop.time()) > 0:
            waits = [asyncio.ensure_future(self.world.pulse.wait()), asyncio.ensure_future(ended.wait())]
            _, pending = await asyncio.wait(waits, timeout=left, return_when=asyncio.FIRST_COMPLETED)
            for wait in pending:
                wait.cancel()
        if ended.is_set():
            raise Refused(409, _TERMINATED)
        return bot.updates[:limit]

    def _keep_allowed(self, bot: BotAccount, call: Call) -> None:
        allowed = call.json("allowed_updates")
        if allowed is not None:
            bot.allowed = [str(kind) for kind in allowed]

    async def set_webhook(self, bot: BotAccount, call: Call) -> Any:
        """Send updates to an address from now on; http is fine here, as with a Bot API server of one's own."""
        url, secret = call.text("url"), call.text("secret_token")
        if url and urlsplit(url).scheme not in ("http", "https"):
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        if secret and not _SECRET.fullmatch(secret):
            raise bad("secret token contains unallowed characters")
        self._keep_allowed(bot, call)
        await self.delete_webhook(bot, call)
        if url:
            bot.webhook = {"url": url, "secret": secret}
            self.resume(bot)
        return True

    def resume(self, bot: BotAccount) -> None:
        """Call the bot's webhook, if it has one."""
        if bot.webhook.get("url"):
            self._hooks[bot.token] = asyncio.create_task(self._push(bot))

    async def delete_webhook(self, bot: BotAccount, call: Call) -> Any:
        """Stop calling the webhook."""
        bot.webhook = {}
        if task := self._hooks.pop(bot.token, None):
            task.cancel()
        if call.flag("drop_pending_updates"):
            bot.updates.clear()
        return True

    async def webhook_info(self, bot: BotAccount, call: Call) -> Any:
        """Tell where updates go and what went wrong last."""
        info = {
            "url": bot.webhook.get("url", ""),
            "has_custom_certificate": False,
            "pending_update_count": len(bot.updates),
            "allowed_updates": bot.allowed,
        }
        kept = {key: bot.webhook[key] for key in ("last_error_date", "last_error_message") if key in bot.webhook}
        return {**info, **kept}

    async def close(self) -> None:
        """Stop every webhook."""
        tasks = list(self._hooks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._hooks.clear()
        if self._session is not None:
            await self._session.close()

    async def _push(self, bot: BotAccount) -> None:
        """Call the webhook with one update at a time, again until it answers 2xx, waiting longer each time."""
        self._session = self._session or aiohttp.ClientSession()
        tries = 0
        while True:
            while not bot.updates:
                await self.world.pulse.wait()
            update = bot.updates[0]
            status, error = await self._post(self._session, bot, update)
            self.world.note("webhook", "update", bot_id=bot.id, status=status, update_id=update["update_id"])
            if 200 <= status < 300:
                tries = 0
                if bot.updates and bot.updates[0] is update:
                    del bot.updates[0]
                continue
            bot.webhook["last_error_date"] = int(self.world.record[-1].at)
            bot.webhook["last_error_message"] = error or f"Wrong response from the webhook: {status}"
            tries += 1
            await asyncio.sleep(min(self.retry_seconds * 2 ** (tries - 1), 60))

    async def _post(self, session: aiohttp.ClientSession, bot: BotAccount, update: Json) -> tuple[int, str]:
        secret = bot.webhook.get("secret")
        headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret else {}
        timeout = aiohttp.ClientTimeout(total=30)
        try:
            async with session.post(bot.webhook["url"], json=update, headers=headers, timeout=timeout) as answer:
                await answer.read()
                return answer.status, ""
        except (aiohttp.ClientError, TimeoutError) as error:
            return 0, type(error).__name__
