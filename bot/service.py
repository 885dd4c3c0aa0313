"""Many machines on one database: receivers that only store, and any number of workers that converse and deliver.

A receiver answers Telegram when an update is stored, and tells the workers through the database. Each organisation's
chats belong to one worker at a time: it holds a lock that the database drops when the worker dies, and another takes
over within seconds.
"""

from __future__ import annotations

import asyncio
import hmac
import math
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import psycopg
import structlog
from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy import text

from bot import metrics
from bot.app import House, converse, offer_commands, open_house, run_engine
from bot.config import Settings
from bot.delivery.inbox import Handle, Inbox, arrivals_of, utc_now
from bot.store import inbox as store
from bot.store import organisations
from bot.store.ownership import Ownership

log = structlog.get_logger(__name__)

CHANNEL = "ouderbrug_inbox"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  (the name of a header)
LARGEST_UPDATE = 256 * 1024
LOOK_SECONDS = 2.0


def secret_of(settings: Settings, organisation_id: int) -> str:
    """Return the word by which Telegram shows that an update for this organisation is its own."""
    word = settings.webhook_secret.get_secret_value() if settings.webhook_secret else ""
    return hmac.new(word.encode(), f"webhook:{organisation_id}".encode(), "sha256").hexdigest()


class Receiver:
    """Take updates in over HTTP, and tell how things are."""

    def __init__(self, house: House) -> None:
        self._house = house

    def application(self) -> web.Application:
        """Return the web application."""
        app = web.Application(client_max_size=LARGEST_UPDATE)
        app.add_routes([web.post(r"/telegram/{organisation:\d{1,15}}", self.receive), *health(self._house)])
        return app

    async def receive(self, request: web.Request) -> web.Response:
        """Store one update: 200 once it can't be lost, 503 when the database is away, so that it comes again."""
        organisation_id = int(request.match_info["organisation"])
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), secret_of(self._house.settings, organisation_id).encode()):
            return web.Response(status=401)
        try:
            raw = await request.json()
        except (ValueError, RecursionError):  # no JSON, or parts within parts without end
            return web.Response(status=400)
        arrivals, _ = arrivals_of([raw])
        try:
            async with self._house.database.transaction() as session:
                told = (session, self._house.vault, organisation_id, arrivals, utc_now())
                for chat_id in await store.store(*told):
                    news = {"channel": CHANNEL, "payload": f"{organisation_id}:{chat_id}"}
                    await session.execute(text("SELECT pg_notify(:channel, :payload)"), news)
        except Exception as error:
            log.warning("receiver.not_stored", organisation=organisation_id, fault=type(error).__name__)
            return web.Response(status=503)
        metrics.updates.inc(len(arrivals))
        return web.Response()


def health(house: House) -> list[web.RouteDef]:
    """Return the pages for whoever watches: alive, ready (the database answers), and numbers for Prometheus."""

    async def alive(_: web.Request) -> web.Response:
        return web.Response(text="ok\n")

    async def ready(_: web.Request) -> web.Response:
        try:
            async with asyncio.timeout(2), house.database.engine.connect() as connection:
                await connection.execute(text("SELECT 1"))
        except Exception as error:
            log.warning("health.not_ready", fault=type(error).__name__)
            return web.Response(status=503, text="the database does not answer\n")
        return web.Response(text="ready\n")

    async def numbers(_: web.Request) -> web.Response:
        await count(house)
        return web.Response(body=generate_latest(metrics.REGISTRY), headers={"Content-Type": CONTENT_TYPE_LATEST})

    return [web.get("/healthz", alive), web.get("/readyz", ready), web.get("/metrics", numbers)]


async def count(house: House) -> None:
    """Read the gauges from the database."""
    found = text("""
        SELECT (SELECT count(*) FROM delivery WHERE state IN ('waiting', 'sending')),
               (SELECT coalesce(extract(epoch FROM now() - min(created_at)), 0) FROM delivery
                WHERE state = 'waiting' AND (not_before IS NULL OR not_before <= now())),
               (SELECT count(*) FROM inbox WHERE finished_at IS NULL),
               (SELECT count(*) FROM organisation WHERE halted_reason <> '')
    """)
    async with house.database.engine.connect() as connection:
        row = (await connection.execute(found)).one()
    for gauge, value in zip(
        (metrics.waiting, metrics.oldest, metrics.unfinished, metrics.stopped_bots), row, strict=True
    ):
        gauge.set(float(value))


class Worker:
    """Converse for the organisations that this process owns, about its fair share of them."""

    def __init__(self, house: House, handle: Handle = converse) -> None:
        self._house = house
        self._handle = handle
        self._owned: dict[int, Inbox] = {}
        self._ownership = Ownership(house.database)

    async def work(self) -> None:
        """Own, listen and look around, until cancelled."""
        listening = asyncio.create_task(self._listen())
        try:
            while True:
                try:
                    await self._look()
                except Exception as error:
                    log.warning("worker.waits", fault=type(error).__name__)
                    await self._lose()
                await asyncio.sleep(LOOK_SECONDS)
        finally:
            listening.cancel()
            await asyncio.gather(listening, return_exceptions=True)
            await asyncio.gather(*(inbox.close() for inbox in self._owned.values()), return_exceptions=True)
            await self._ownership.close()

    async def _look(self) -> None:
        """Take on organisations that nobody owns, up to our share, and resume what waits there."""
        if not await self._ownership.alive():
            await self._lose()
        async with self._house.database.transaction() as session:
            known = await organisations.all_ids(session)
            seen = text("SELECT count(*) FROM worker WHERE seen_at > now() - interval '30 seconds'")
            workers = max(1, await session.scalar(seen) or 1)
        share = math.ceil(len(known) / workers)
        for organisation_id in list(self._owned)[share:]:
            await self._owned.pop(organisation_id).close()
            await self._ownership.release(organisation_id)
        for organisation_id in known:
            if organisation_id not in self._owned and len(self._owned) < share:
                await self._take_on(organisation_id)

    async def _take_on(self, organisation_id: int) -> None:
        if not await self._ownership.claim(organisation_id):
            return
        channel = await self._house.channels.get(organisation_id)
        if channel is None:
            await self._ownership.release(organisation_id)
            return
        inbox = Inbox(self._house.database, self._house.desk(channel), channel, organisation_id, self._handle)
        self._owned[organisation_id] = inbox
        await inbox.resume()
        log.info("worker.owns", organisation=organisation_id)

    async def _lose(self) -> None:
        """Stop at once with what is not ours any more: another worker may have it by now."""
        lost, self._owned = list(self._owned.values()), {}
        await asyncio.gather(*(inbox.close() for inbox in lost), return_exceptions=True)
        await self._ownership.close()

    async def _listen(self) -> None:
        """Hear of new updates; after a break in the line look at everything once."""
        while True:
            try:
                connection = await psycopg.AsyncConnection.connect(self._house.database.url, autocommit=True)
                async with connection:
                    await connection.execute(f"LISTEN {CHANNEL}")
                    for inbox in list(self._owned.values()):
                        await inbox.resume()
                    async for news in connection.notifies():
                        organisation, _, chat = news.payload.partition(":")
                        owned = self._owned.get(int(organisation))
                        if owned is not None:
                            owned.wake(int(chat))
            except psycopg.Error as error:
                log.warning("worker.deaf", fault=type(error).__name__)
                await asyncio.sleep(1.0)


@asynccontextmanager
async def run_pages(settings: Settings, app: web.Application) -> AsyncIterator[int]:
    """Serve a web application and yield its port."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=5)
    await runner.setup()
    try:
        site = web.TCPSite(runner, settings.host, settings.port)
        await site.start()
        server = site._server
        assert isinstance(server, asyncio.Server)
        yield int(server.sockets[0].getsockname()[1])
    finally:
        await runner.cleanup()


async def serve(settings: Settings) -> None:
    """Receive updates for every organisation, until cancelled; ask Telegram to bring them here."""
    async with AsyncExitStack() as stack:
        house = await stack.enter_async_context(open_house(settings))
        port = await stack.enter_async_context(run_pages(settings, Receiver(house).application()))
        log.info("serve.ready", port=port)
        async with house.database.transaction() as session:
            known = await organisations.all_ids(session)
        for organisation_id in known:
            channel = await house.channels.get(organisation_id)
            if channel is not None:
                address = f"{settings.webhook_url.rstrip('/')}/telegram/{organisation_id}"
                outcome = await channel.set_webhook(address, secret_of(settings, organisation_id))
                log.info("serve.webhook", organisation=organisation_id, outcome=type(outcome).__name__)
                await offer_commands(house, organisation_id)
        await asyncio.Event().wait()


async def work(settings: Settings, handle: Handle = converse) -> None:
    """Converse and deliver beside any number of other workers, until cancelled."""
    async with AsyncExitStack() as stack:
        house = await stack.enter_async_context(open_house(settings))
        pages = web.Application()
        pages.add_routes(health(house))
        port = await stack.enter_async_context(run_pages(settings, pages))
        await stack.enter_async_context(run_engine(house))
        log.info("worker.ready", port=port)
        warming = asyncio.create_task(house.language.warm_up())
        try:
            await Worker(house, handle).work()
        finally:
            warming.cancel()
