"""One scripted conversation on the stand-in, told as it happens: what staff typed, what changed, what each parent saw.

It runs the real bot on a database of its own in a temporary folder, and returns 1 when any step is missing.
"""

from __future__ import annotations

import asyncio
import re
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text

from bot.config import Settings
from bot.demo import open_demo
from bot.sandbox.people import Person
from bot.sandbox.sandbox import Sandbox
from bot.sandbox.state import Message
from simplify.wording import ISOLATES, wording

PATIENCE = 30.0  # seconds; a step that takes longer is missing
MESSAGE = (
    "Indien uw kind morgen gaat zwemmen, dient u uiterlijk om 9.00 uur een handdoek mee te geven. "
    "Danylo heeft goed gegeten."
)
MUST_STAY = "9.00"
DUTCH = wording("nl")
CHANGES = "🔧"
Step = Callable[[], Awaitable[None]]


class StepMissing(Exception):
    """Say which step of the journey did not happen."""


def label(key: str, **values: str | int) -> str:
    """Return the words on a Dutch button."""
    return DUTCH.plain(key, **values)


@dataclass
class Journey:
    """Hold the people, and where the story is told."""

    telegram: Sandbox
    out: Console

    def __post_init__(self) -> None:
        self.staff = self.telegram.person("juf Fatma", user_id=1001)
        self.elif_ = self.telegram.person("Elif", "tr", user_id=2001)
        self.oksana = self.telegram.person("Оксана", "uk", user_id=2004)
        self.tom = self.telegram.person("Tom", "en", user_id=2005)

    async def play(self) -> None:
        """Play every step in order; raise `StepMissing` at the first that does not happen."""
        steps: dict[str, Step] = {
            "Everybody opens the chat": self.everybody_is_there,
            "Staff type a message to the parents of Danylo": self.staff_type,
            "Staff see what changed and why": self.staff_see_changes,
            "Staff approve; each parent reads it in their own language": self.parents_read,
            "A parent asks for the Dutch original, and says that it is understood": self.parent_taps,
            "Staff log the day of Sam by buttons": self.staff_log_the_day,
            "A parent answers in her own language": self.parent_answers,
            "Staff read the answer in Dutch, and reply": self.staff_read_and_reply,
        }
        for number, (title, step) in enumerate(steps.items(), start=1):
            self.out.rule(f"{number}. {title}", align="left")
            try:
                await step()
            except AssertionError as missing:
                raise StepMissing(f"Step {number} is missing: {title}.\n{missing}") from missing

    async def everybody_is_there(self) -> None:
        """Wait until the bot has greeted everybody."""
        await self.staff.sees(label("staff-help"), PATIENCE)
        for parent in (self.elif_, self.oksana, self.tom):
            await parent.sees(re.compile(r"/help"), PATIENCE)
            self.told(parent, parent.last)

    async def staff_type(self) -> None:
        """Type the text, then choose the parents of one child."""
        self.says(self.staff, MESSAGE)
        await self.staff.send(MESSAGE)
        await self.staff.tap(label("staff-message-one-child", group="De Vlinders"), timeout=PATIENCE)
        await self.staff.tap("Danylo", timeout=PATIENCE)
        card = await self.staff.sees(label("staff-message-simple-text"), PATIENCE)
        self.told(self.staff, card)
        if MUST_STAY not in card.text:
            raise AssertionError("the time is lost")

    async def staff_see_changes(self) -> None:
        """Open the list of changes, each with its reason."""
        await self.staff.tap(CHANGES, timeout=PATIENCE)
        await self.labelled(self.staff, label("staff-message-put-back", number=1))
        self.told(self.staff, self.staff.last)
        await self.staff.tap(label("staff-back"), timeout=PATIENCE)

    async def parents_read(self) -> None:
        """Send, and look at what both parents of Danylo got."""
        await self.staff.tap(label("staff-send"), timeout=PATIENCE)
        await self.staff.sees("✓", PATIENCE)
        for parent, locale in ((self.oksana, "uk"), (self.tom, "en")):
            heading = re.compile(r"\b9[.:]00\b")
            self.told(parent, await parent.sees(heading, PATIENCE))
            wanted = wording(locale).plain("parents-received-understood")
            if wanted not in parent.last.labels:
                raise AssertionError(f"{parent.account.name} has no button {wanted!r}")

    async def parent_taps(self) -> None:
        """Toggle the Dutch original, then tap 👍."""
        english = wording("en")
        await self.tom.tap(english.plain("parents-received-dutch"), timeout=PATIENCE)
        own = english.plain("parents-received-dutch")
        await self.until(lambda: own not in self.tom.last.labels, self.tom)
        self.told(self.tom, self.tom.last)
        await self.tom.tap(english.plain("parents-received-understood"), timeout=PATIENCE)
        await self.labelled(self.tom, english.plain("parents-received-understood-done"))

    async def staff_log_the_day(self) -> None:
        """Log lunch and sleep of Sam, and send."""
        await self.staff.tap(label("staff-menu-handover"), timeout=PATIENCE)
        await self.staff.tap("Sam", timeout=PATIENCE)
        await self.press(label("staff-handover-ate-well"))
        self.says(self.staff, "slaap 12.30-14")
        seen = self.staff.last.text
        await self.staff.send("slaap 12.30-14")
        await self.until(lambda: self.staff.last.text != seen, self.staff)
        while label("staff-send") not in self.staff.last.labels:
            await self.press(self.forward())
        self.told(self.staff, self.staff.last)
        await self.press(label("staff-send"))
        self.told(self.staff, self.staff.last)
        self.told(self.elif_, await self.elif_.sees("12:30", PATIENCE))

    async def parent_answers(self) -> None:
        """Answer in Turkish."""
        self.says(self.elif_, "Teşekkür ederim!")
        await self.elif_.reply_to(self.elif_.last, "Teşekkür ederim!")
        self.told(self.elif_, await self.elif_.sees("✓", PATIENCE))

    async def staff_read_and_reply(self) -> None:
        """Read the answer in Dutch with the original under it, and send a short reply."""
        read = re.compile(r"(Dank u wel|bedankt).*Teşekkür", re.DOTALL)
        self.told(self.staff, await self.staff.sees(read, PATIENCE))
        await self.staff.tap(label("staff-inbox-answer"), timeout=PATIENCE)
        self.says(self.staff, "Tot morgen!")
        before = self.elif_.last
        await self.staff.send("Tot morgen!")
        await self.staff.tap(label("staff-send"), timeout=PATIENCE)
        self.told(self.elif_, await self.elif_.sees(re.compile("."), PATIENCE, after=before))

    def forward(self) -> str:
        """Return the button that goes on in the day log: what was usual, else look, else skip."""
        offered = self.staff.last.labels
        for key in ("staff-look", "staff-done", "staff-skip"):
            if label(key) in offered:
                return label(key)
        raise AssertionError(f"the day log can't be finished: {offered}")

    async def press(self, button: str) -> None:
        """Tap a button and wait until the card has changed under the thumb."""
        await self.labelled(self.staff, button)
        seen = (self.staff.last.text, self.staff.last.labels)
        await self.staff.tap(button, timeout=PATIENCE)
        await self.until(lambda: (self.staff.last.text, self.staff.last.labels) != seen, self.staff)

    async def labelled(self, person: Person, wanted: str) -> None:
        """Wait until the newest message has a button."""
        await self.until(lambda: wanted in person.last.labels, person)

    async def until(self, happened: Callable[[], bool], person: Person) -> None:
        """Wait until something is so in a person's chat."""
        try:
            async with asyncio.timeout(PATIENCE):
                while not happened():
                    await person.world.pulse.wait()
        except TimeoutError:
            raise AssertionError(f"The chat of {person.account.name}:\n{person.transcript()}") from None

    def says(self, person: Person, text: str) -> None:
        """Tell what a person typed."""
        self.out.print(f"[bold]{person.account.name}[/bold] types: “{text}”")

    def told(self, person: Person, message: Message) -> None:
        """Tell what a person sees."""
        lines = message.text.translate(ISOLATES)
        buttons = "\n".join("  ".join(f"[{one['text']}]" for one in row) for row in message.rows)
        body = Text(f"{lines}\n{buttons}".strip().translate(ISOLATES))
        title = f"{person.account.name} · {person.account.language}"
        self.out.print(Padding(Panel(body, title=title, title_align="left", width=92), (0, 0, 0, 2)))


async def main() -> int:
    """Play the journey, print it, and return 0 when every step happened."""
    out = Console(highlight=False)
    with tempfile.TemporaryDirectory(prefix="ouderbrug-") as folder:
        async with open_demo(Settings(home=Path(folder), database_url=None), port=0) as demo:
            try:
                await Journey(demo.telegram, out).play()
            except StepMissing as missing:
                out.print(f"[bold red]{missing}[/bold red]", markup=True)
                return 1
    out.rule("Every step happened", align="left")
    return 0
