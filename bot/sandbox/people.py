"""People in tests: what they do in a chat and what they see there."""

from __future__ import annotations

import asyncio
import contextlib
import re
import time
from dataclasses import dataclass

from bot.sandbox.calls import Upload
from bot.sandbox.keyboards import read_payload
from bot.sandbox.markup import split_text
from bot.sandbox.sending import store_file
from bot.sandbox.state import Account, BotAccount, Chat, Message
from bot.sandbox.world import Query, World

PATIENCE = 5.0  # seconds that a person waits for something to appear


@dataclass(slots=True)
class Person:
    """Act as one person in the chat with one bot; `with_bot` gives the same person in another bot's chat."""

    world: World
    account: Account
    bot: BotAccount

    @property
    def id(self) -> int:
        """Return the user id, which is also the chat id."""
        return self.account.id

    @property
    def chat(self) -> list[Message]:
        """Return the messages as this person sees them now, oldest first."""
        return list(self._chat.messages.values())

    @property
    def received(self) -> list[Message]:
        """Return what the bot wrote, oldest first."""
        return [message for message in self.chat if message.sender == self.bot.id]

    @property
    def last(self) -> Message:
        """Return the newest message of the bot."""
        return self.received[-1]

    @property
    def keyboard(self) -> list[str]:
        """Return the labels under the typing field."""
        rows = (self._chat.keyboard or {}).get("keyboard", [])
        return [button["text"] for row in rows for button in row]

    @property
    def _chat(self) -> Chat:
        return self.world.chat(self.bot, self.account.id)

    def with_bot(self, bot: BotAccount) -> Person:
        """Return the same person in the chat with another bot."""
        return Person(self.world, self.account, bot)

    async def send(self, text: str, *, reply_to: Message | None = None) -> Message:
        """Send a text; returns at once, the bot answers later. A very long text goes in pieces, as on a phone."""
        *first, last = split_text(text) or [text]
        answered = reply_to.id if reply_to else None
        for piece in first:
            self.world.person_sends(self.bot, self.account, piece, reply_to=answered)
        return self.world.person_sends(self.bot, self.account, last, reply_to=answered)

    async def command(self, text: str) -> Message:
        """Send a command, such as "/start CODE"."""
        return await self.send(text)

    async def reply_to(self, message: Message, text: str) -> Message:
        """Answer one message."""
        return await self.send(text, reply_to=message)

    async def follow(self, link: str) -> Message:
        """Open a link to the bot (`https://t.me/<bot>?start=CODE`) and press Start."""
        payload = read_payload(link)
        if payload is None:
            raise AssertionError(f"not a link that Telegram opens with a payload: {link!r}")
        bots = {bot.username.lower(): bot for bot in self.world.bots.values()}
        return await self.with_bot(bots[payload[0].lower()]).send(f"/start {payload[1]}")

    async def photo(self, content: bytes, caption: str = "") -> Message:
        """Send a photo."""
        media = store_file(self.world, self.bot.id, "photo", Upload("photo.jpg", "image/jpeg", content))
        return self.world.person_sends(self.bot, self.account, caption, media=media)

    async def voice(self, content: bytes, seconds: int = 1) -> Message:
        """Send a voice message."""
        media = store_file(self.world, self.bot.id, "voice", Upload("voice.oga", "audio/ogg", content))
        media.seconds = seconds
        return self.world.person_sends(self.bot, self.account, media=media)

    async def contact(self, of: Person | None = None) -> Message:
        """Share a phone contact: one's own, or somebody else's."""
        account = of.account if of else self.account
        contact = {"phone_number": account.phone or "+31612345678", "first_name": account.name, "user_id": account.id}
        return self.world.person_sends(self.bot, self.account, contact=contact)

    async def tap(
        self,
        what: str,
        *,
        on: Message | None = None,
        timeout: float = PATIENCE,  # noqa: ASYNC109  the failure shows the chat, which asyncio.timeout can't
    ) -> Query | None:
        """Tap a button by its label, a part of its label, or its data; waits for the button and for the answer.

        The newest message wins unless `on` names one. A label under the typing field sends that label and returns
        None. An answer that doesn't come is no error: look at `.answered`; `.text` and `.alert` are what pops up.
        """
        until = time.monotonic() + timeout
        while True:
            pulse = self.world.pulse
            if found := self._find_button(what, on):
                break
            if on is None and any(what in label for label in self.keyboard):
                await self._press(what)
                return None
            try:
                await asyncio.wait_for(pulse.wait(), max(0.001, until - time.monotonic()))
            except TimeoutError:
                words = f"{self.account.name} sees no button {what!r}. The chat:\n{self.transcript()}"
                raise AssertionError(words) from None
        query = self.world.person_taps(self.bot, self.account, *found)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(query.answered.wait(), timeout)
        return query

    def tap_again(self, message: Message, data: str) -> Query:
        """Tap a button that may be gone by now, as a slow phone does, without waiting."""
        return self.world.person_taps(self.bot, self.account, message, data)

    async def block(self) -> None:
        """Block the bot."""
        self.world.set_blocked(self.bot, self.account, True)

    async def unblock(self) -> None:
        """Open the bot again."""
        self.world.set_blocked(self.bot, self.account, False)

    async def sees(
        self,
        text: str | re.Pattern[str],
        timeout: float = PATIENCE,  # noqa: ASYNC109  the failure shows the chat, which asyncio.timeout can't
        *,
        after: Message | None = None,
    ) -> Message:
        """Wait until the bot shows a text (a part of it, or a pattern) and return the newest such message.

        With `after`, only later messages count.
        """
        pattern = re.compile(re.escape(text)) if isinstance(text, str) else text
        until = time.monotonic() + timeout
        while True:
            pulse = self.world.pulse
            for message in reversed(self.received):
                if (after is None or message.id > after.id) and pattern.search(message.text):
                    return message
            try:
                await asyncio.wait_for(pulse.wait(), max(0.001, until - time.monotonic()))
            except TimeoutError:
                words = f"{self.account.name} does not see {pattern.pattern!r}. The chat:\n{self.transcript()}"
                raise AssertionError(words) from None

    async def sees_nothing_new(self, after: Message, seconds: float = 0.3) -> None:
        """Check that the bot writes nothing more for some time."""
        await asyncio.sleep(seconds)
        newer = [message for message in self.received if message.id > after.id]
        if newer:
            raise AssertionError(f"{self.account.name} got something new. The chat:\n{self.transcript()}")

    def transcript(self) -> str:
        """Return the chat as plain lines."""
        lines = []
        for message in self.chat:
            who = self.bot.name if message.sender == self.bot.id else self.account.name
            what = message.text if message.kind == "text" else f"[{message.kind}] {message.text}"
            lines.append(f"{who}: {what}" + (" (edited)" if message.edited else ""))
            lines += ["    " + " | ".join(button["text"] for button in row) for row in message.rows]
        return "\n".join(lines) or "(empty)"

    def content(self, message: Message) -> bytes:
        """Return the bytes of the file in a message."""
        return self.world.contents[message.media[0].id]

    def _find_button(self, what: str, on: Message | None) -> tuple[Message, str] | None:
        messages = [on] if on else list(reversed(self.received))
        for exact in (True, False):
            for message in messages:
                for button in (button for row in message.rows for button in row):
                    data = button.get("callback_data")
                    if data and (what in (button["text"], data) or (not exact and what in button["text"])):
                        return message, data
        return None

    async def _press(self, label: str) -> Message:
        rows = (self._chat.keyboard or {})["keyboard"]
        button = next(button for row in rows for button in row if label in button["text"])
        return await (self.contact() if button.get("request_contact") else self.send(button["text"]))
