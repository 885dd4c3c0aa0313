"""The stand-in as a whole: start it, add bots and people, break things, look at what happened."""

from __future__ import annotations

import asyncio
import itertools
import socket
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from aiohttp import web

from bot.sandbox.faults import Fault, Faults
from bot.sandbox.guard import guard
from bot.sandbox.limits import Limits
from bot.sandbox.page import Page
from bot.sandbox.people import Person
from bot.sandbox.server import BotApi
from bot.sandbox.state import Account, BotAccount, Chat
from bot.sandbox.storage import Storage
from bot.sandbox.updates import Updates
from bot.sandbox.world import Entry, World

_HOST = "127.0.0.1"
_LARGEST_REQUEST = 60 * 1024 * 1024
# The token of the first bot never changes, so a demo's bot still fits after a restart. It opens nothing elsewhere.
_FIRST_TOKEN = "7000000001:AAstand-in_for_Telegram_needs_no_key"  # noqa: S105


@dataclass(frozen=True, slots=True)
class PersonSeed:
    """Describe a person who is there from the start.

    `role` is a caption on the chat page: "staff", "parent:Sam" and "newcomer" in its language, or any words. Whoever
    has `started` opened the chat earlier, so the bot may write first.
    """

    name: str
    language: str = "nl"
    role: str = ""
    user_id: int | None = None
    started: bool = False


class Sandbox:
    """Run a stand-in for Telegram on 127.0.0.1, inside this event loop.

    `async with Sandbox() as telegram:` starts it on a free port. Give python-telegram-bot `telegram.base_url`,
    `telegram.base_file_url` and `telegram.token`. With `folder`, chats survive a restart. `limits` makes it refuse
    what comes faster than Telegram allows.
    """

    def __init__(self, port: int = 0, *, folder: Path | None = None, limits: bool = False) -> None:
        self.port = port
        self.world = World()
        self.limits = Limits(limits)
        self.updates = Updates(self.world)
        self._storage = Storage(self.world, folder) if folder else None
        self._ids = itertools.count(100_000_001)
        self._runner: web.AppRunner | None = None
        self._keeper: asyncio.Task[None] | None = None
        self._page = Page(self.world, self.updates)
        self.world.add_bot("ouderbrug_bot", "Ouderbrug", _FIRST_TOKEN)

    # -- starting and stopping --------------------------------------------------------------------------------------

    async def start(self) -> Sandbox:
        """Listen, on loopback only."""
        if self._storage:
            self._storage.load()
        app = web.Application(client_max_size=_LARGEST_REQUEST, middlewares=[guard])
        app.add_routes(BotApi(self.world, self.updates, self.limits).routes())
        app.add_routes(self._page.routes())
        # No access log: it would hold the token, which is part of every address.
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((_HOST, self.port))
        except OSError:
            listener.close()
            await self._runner.cleanup()
            raise
        await web.SockSite(self._runner, listener).start()
        self.port = listener.getsockname()[1]
        for bot in self.world.bots.values():
            self.updates.resume(bot)
        if self._storage:
            self._keeper = asyncio.create_task(self._storage.keep())
        return self

    async def stop(self) -> None:
        """Stop listening and write the chats down, if there is a folder for them."""
        await self.updates.close()
        self._page.close()
        if self._runner:
            await self._runner.cleanup()
        if self._storage and self._keeper:
            self._keeper.cancel()
            self._storage.save()

    async def __aenter__(self) -> Sandbox:
        return await self.start()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    # -- addresses --------------------------------------------------------------------------------------------------

    @property
    def base_url(self) -> str:
        """Return what python-telegram-bot calls base_url."""
        return f"http://{_HOST}:{self.port}/bot"

    @property
    def base_file_url(self) -> str:
        """Return what python-telegram-bot calls base_file_url."""
        return f"http://{_HOST}:{self.port}/file/bot"

    @property
    def page_url(self) -> str:
        """Return the address of the chat page."""
        return f"http://{_HOST}:{self.port}/"

    # -- who is there -----------------------------------------------------------------------------------------------

    @property
    def first_bot(self) -> BotAccount:
        """Return the bot that is there from the start."""
        return next(iter(self.world.bots.values()))

    @property
    def token(self) -> str:
        """Return the token of the first bot."""
        return self.first_bot.token

    def bot(self, username: str, name: str = "", token: str = "") -> BotAccount:
        """Register one more bot."""
        return self.world.add_bot(username, name or username, token)

    def person(
        self,
        name: str,
        language: str = "",
        user_id: int | None = None,
        *,
        role: str = "",
        bot: BotAccount | None = None,
    ) -> Person:
        """Register a person with a Telegram account; the same name without an id is the same person.

        Who is known keeps the language ("nl" at first) and the role that aren't given.
        """
        known = next((account for account in self.world.accounts.values() if account.name == name), None)
        if user_id is None:
            user_id = known.id if known else next(i for i in self._ids if i not in self.world.accounts)
        known = known or self.world.accounts.get(user_id) or Account(user_id, name)
        account = self.world.add_account(Account(user_id, name, language or known.language, role or known.role))
        return Person(self.world, account, bot or self.first_bot)

    def people(self, seeds: Iterable[PersonSeed]) -> list[Person]:
        """Register several people."""
        people = []
        for seed in seeds:
            person = self.person(seed.name, seed.language, seed.user_id, role=seed.role)
            if seed.started:
                self.world.chat(person.bot, person.id).started = True
            people.append(person)
        return people

    def group(self, title: str, by: Person) -> Chat:
        """Let a person add the bot to a group."""
        return self.world.add_to_group(by.bot, by.account, title)

    # -- breaking and looking ---------------------------------------------------------------------------------------

    @property
    def faults(self) -> Faults:
        """Return the faults that wait; see `bot.sandbox.faults`."""
        return self.world.faults

    def break_next(self, *faults: Fault) -> None:
        """Let faults go off from now on."""
        self.world.faults.add(*faults)
        self.world.changed("faults")

    @property
    def record(self) -> list[Entry]:
        """Return everything that happened, oldest first."""
        return self.world.record

    def calls(self, method: str = "", chat_id: int | None = None) -> list[Entry]:
        """Return the calls that bots made, of one method or to one chat if asked."""
        return [
            entry
            for entry in self.world.record
            if entry.kind == "call"
            and (not method or entry.name.lower() == method.lower())
            and (chat_id is None or entry.chat_id == chat_id)
        ]

    def fact(self, name: str, **detail: object) -> None:
        """Show a line on the chat page's timeline, such as what happened to a text on its way."""
        self.world.note("fact", name, **detail)

    async def settle(self, quiet: float = 0.1) -> None:
        """Wait until no update waits, no call runs, and none came for `quiet` seconds; ten seconds at most."""
        loop = asyncio.get_running_loop()
        async with asyncio.timeout(10):
            since = loop.time()
            while loop.time() - max(since, self.world.last_call) < quiet:
                await asyncio.sleep(quiet / 5)
                if self.world.in_flight or any(bot.updates for bot in self.world.bots.values()):
                    since = loop.time()


async def start(port: int = 0, people: Iterable[PersonSeed] = (), folder: Path | None = None) -> Sandbox:
    """Start the stand-in for a demo: people are there, the chat page is at `page_url`; stop it with `.stop()`."""
    sandbox = await Sandbox(port, folder=folder).start()
    sandbox.people(people)
    return sandbox
