"""A chat without a channel: events go through the real dispatcher and the real store, answers change the messages."""

from __future__ import annotations

import datetime as dt
import itertools
from dataclasses import dataclass, field

from sqlalchemy.ext.asyncio import AsyncSession

from bot.conversations.dispatch import handle
from bot.conversations.turn import Remove, Say, Show, Toast, Turn
from bot.desk import Desk
from bot.screens import Button, Command, Event, Other, Photo, Screen, Tap, Typed
from bot.store import cards, people
from simplify.wording import ISOLATES, wording

numbers = itertools.count(1)


@dataclass
class Chats:
    """Hold what stands in everybody's chat, by chat and message."""

    session: AsyncSession
    desk: Desk
    organisation_id: int
    now: dt.datetime
    screens: dict[int, dict[int, Screen]] = field(default_factory=dict)
    toasts: list[str] = field(default_factory=list)

    def of(self, user_id: int) -> Chat:
        return Chat(self, user_id)

    async def happen(self, event: Event) -> None:
        """Do what the runtime does with an event: find the person, let the dispatcher answer, carry out the answers."""
        person = await people.by_user(self.session, self.desk.vault, self.organisation_id, event.user_id)
        words = wording(person.locale if person else "nl")
        turn = Turn(event, self.organisation_id, person, words, self.session, self.desk, self.now)
        await handle(turn)
        self.toasts = []
        for answer in turn.answers:
            match answer:
                case Say(chat_id, screen, card_id):
                    number = next(numbers)
                    self.screens.setdefault(chat_id, {})[number] = screen
                    if card_id is not None:
                        await cards.place(self.session, self.organisation_id, card_id, chat_id, number)
                case Show(chat_id, message_id, screen, _):
                    assert message_id in self.screens[chat_id], "only a message that exists can change"
                    self.screens[chat_id][message_id] = screen
                case Remove(chat_id, message_id, _):
                    self.screens[chat_id].pop(message_id, None)
                case Toast(_, text, _) if text:
                    self.toasts.append(text)


@dataclass
class Chat:
    """Be one person with a thumb."""

    chats: Chats
    user_id: int

    @property
    def screens(self) -> dict[int, Screen]:
        return self.chats.screens.setdefault(self.user_id, {})

    @property
    def last(self) -> Screen:
        return self.screens[max(self.screens)]

    @property
    def text(self) -> str:
        """What the newest message says, without marks of direction and with plain apostrophes."""
        return self.last.text.translate(ISOLATES).replace("&#x27;", "'")

    @property
    def everything(self) -> str:
        """What all messages say, without marks of direction."""
        return "\n".join(screen.text for screen in self.screens.values()).translate(ISOLATES)

    @property
    def labels(self) -> list[str]:
        return [button.label for row in self.last.rows for button in row]

    def button(self, label: str) -> tuple[int, Button]:
        """Find a button whose label is or begins with these words, the newest message first."""
        for number in sorted(self.screens, reverse=True):
            buttons = [button for row in self.screens[number].rows for button in row]
            for button in sorted(buttons, key=lambda one: one.label != label):
                if label in button.label:
                    return number, button
        raise AssertionError(f"no button {label!r}; there are {self.labels}")

    async def tap(self, *labels: str) -> None:
        for label in labels:
            number, button = self.button(label)
            await self.press(button.data, number)

    async def press(self, data: str, message_id: int) -> None:
        await self.chats.happen(Tap(*self._event(), data, message_id, "callback"))

    async def type(self, text: str, *, reply_to: int | None = None) -> None:
        rows = self.screens[reply_to].rows if reply_to in self.screens else ()
        button = rows[0][0].data if rows else ""
        await self.chats.happen(Typed(*self._event(), text, next(numbers), reply_to, button))

    async def command(self, name: str, argument: str = "") -> None:
        await self.chats.happen(Command(*self._event(), name, argument, next(numbers)))

    async def photo(self, caption: str = "") -> None:
        await self.chats.happen(Photo(*self._event(), "file", caption, next(numbers)))

    async def send_other(self, what: str) -> None:
        await self.chats.happen(Other(*self._event(), what))

    def _event(self) -> tuple[int, int, int, str, str, dt.datetime]:
        return next(numbers), self.user_id, self.user_id, "name", "nl", self.chats.now
