"""Wiring: a database, a vault, a pump and one bot per organisation, started and stopped in the right order."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field

import structlog
from psycopg import OperationalError

from bot.channels.directory import Directory
from bot.channels.outcome import Halted, Outcome, Sent
from bot.channels.telegram import TelegramChannel
from bot.config import Settings
from bot.conversations.turn import Turn
from bot.delivery.engine import DurableOutbox, Engine
from bot.delivery.inbox import Handle, Inbox
from bot.delivery.pump import Pump
from bot.desk import Desk
from bot.language import OffLoop
from bot.retention import daily
from bot.store import organisations
from bot.store import outbox as deliveries
from bot.store.database import Database, plain_url
from bot.store.embedded import EmbeddedServer
from bot.store.errors import DatabaseUnavailable
from bot.store.vault import Vault
from simplify.wording import SOURCE, locales

log = structlog.get_logger(__name__)

FIRST_PAUSE = 1.0
LONGEST_PAUSE = 30.0


class BotRefused(Exception):
    """Say in one sentence why Telegram does not accept the bot."""


@dataclass
class House:
    """Hold what every organisation in this process shares."""

    settings: Settings
    database: Database
    vault: Vault
    language: OffLoop
    outbox: DurableOutbox
    channels: Directory = field(init=False)
    pump: Pump = field(init=False)

    def __post_init__(self) -> None:
        self.channels = Directory(self._token, self.settings.telegram_url)
        self.pump = Pump(self.database, self.vault, self.channels.get)

    def desk(self, channel: TelegramChannel) -> Desk:
        """Return the services of one organisation."""
        return Desk(self.language, self.outbox, self.vault, channel.username)

    async def _token(self, organisation_id: int) -> str | None:
        async with self.database.transaction() as session:
            return await organisations.token(session, self.vault, organisation_id)


@asynccontextmanager
async def open_database(settings: Settings) -> AsyncIterator[str]:
    """Yield the address of the database: DATABASE_URL, or the embedded server, which runs meanwhile."""
    if settings.database_url is not None:
        yield plain_url(settings.database_url.get_secret_value())
        return
    server = EmbeddedServer(settings.home)
    try:
        yield await asyncio.to_thread(server.start)
    finally:
        await asyncio.to_thread(server.stop)


@asynccontextmanager
async def open_house(settings: Settings) -> AsyncIterator[House]:
    """Open the database (the embedded one, unless DATABASE_URL names another) and everything that rests on it."""
    async with AsyncExitStack() as stack:
        url = await stack.enter_async_context(open_database(settings))
        vault = (
            Vault.from_text(settings.key.get_secret_value())
            if settings.key is not None
            else Vault.from_folder(settings.home)
        )
        database = Database(url)
        stack.push_async_callback(database.close)
        try:
            await database.migrate()
        except OperationalError:  # its own words can hold the password
            raise DatabaseUnavailable(
                "The database does not answer. Look whether it runs and whether DATABASE_URL is right."
            ) from None
        language = OffLoop()
        stack.callback(language.close)
        outbox = DurableOutbox(database.url)
        stack.push_async_callback(outbox.close)
        house = House(settings, database, vault, language, outbox)
        stack.push_async_callback(house.channels.close)
        yield house


async def open_bot(house: House, organisation_id: int, token: str) -> TelegramChannel:
    """Connect the bot of an organisation; raise `BotRefused` when its token is not accepted."""
    channel = TelegramChannel(token, house.settings.telegram_url)
    outcome = await channel.open()
    if not isinstance(outcome, Sent):
        await channel.close()
        if isinstance(outcome, Halted):
            raise BotRefused("Telegram does not accept this token. Ask @BotFather for the token of your bot.")
        raise BotRefused("Telegram does not answer. Look whether this machine is on the internet and start again.")
    house.channels.put(organisation_id, channel)
    async with house.database.engine.begin() as connection:
        await deliveries.mend(connection, organisation_id)
    return channel


async def converse(turn: Turn) -> None:
    """Let the conversations handle a turn."""
    from bot.conversations.dispatch import handle

    await handle(turn)


async def offer_commands(house: House, organisation_id: int) -> None:
    """Put the commands of parents in the menu of their chats, in every language; it is no harm when that fails."""
    from bot.conversations.parents.settings import commands

    channel = await house.channels.get(organisation_id)
    if channel is not None:
        await asyncio.gather(*(channel.offer(commands(tag or SOURCE), tag) for tag in ("", *locales())))


@asynccontextmanager
async def run_bot(house: House, organisation_id: int, token: str, handle: Handle = converse) -> AsyncIterator[Inbox]:
    """Run one organisation in this process: poll, converse, deliver; everything stops cleanly at the end."""
    channel = await open_bot(house, organisation_id, token)
    inbox = Inbox(house.database, house.desk(channel), channel, organisation_id, handle)
    async with run_engine(house):
        await inbox.resume()
        tasks = [asyncio.create_task(poll(channel, inbox)), asyncio.create_task(house.language.warm_up())]
        try:
            yield inbox
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await inbox.close()


@asynccontextmanager
async def run_engine(house: House) -> AsyncIterator[None]:
    """Deliver in this process; at the end what is on its way is finished and the rest is left for others."""
    engine = Engine(house.database, house.pump, house.outbox, house.settings.executor)
    await engine.start()
    retaining = asyncio.create_task(daily(house.database, house.settings.message_days))
    try:
        yield
    finally:
        retaining.cancel()
        await asyncio.gather(retaining, return_exceptions=True)
        await house.pump.close()
        await engine.stop()


async def poll(channel: TelegramChannel, inbox: Inbox) -> None:
    """Fetch updates and store them; Telegram may forget them only after our commit."""
    offset, pause = 0, FIRST_PAUSE
    while True:
        found = await channel.updates(offset)
        if isinstance(found, list):
            try:
                await inbox.receive(found)
            except Exception as error:
                log.warning("poll.not_stored", fault=type(error).__name__, count=len(found))
                await asyncio.sleep(pause)
                continue
            offset = max([offset, *(raw["update_id"] + 1 for raw in found if isinstance(raw.get("update_id"), int))])
            pause = FIRST_PAUSE
            continue
        _tell(found)
        await asyncio.sleep(pause)
        pause = min(pause * 2, LONGEST_PAUSE)


def _tell(outcome: Outcome) -> None:
    if isinstance(outcome, Halted):
        log.error("poll.refused", reason=outcome.reason)
    else:
        log.warning("poll.waits", outcome=type(outcome).__name__)
