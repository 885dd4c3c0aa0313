"""What people do again and again on a journey."""

from __future__ import annotations

import re

from bot.demo import Demo
from bot.sandbox.people import Person
from bot.sandbox.state import Message
from simplify.wording import Wording

LINK = re.compile(r"https://t\.me/\S+")
PATIENCE = 30.0  # seconds; a busy machine takes its time, and a journey measures none


async def sees(person: Person, what: str | re.Pattern[str], since: Message | None = None) -> Message:
    """Wait until the bot shows a text, whatever marks of direction are in it; with `since`, below that message."""
    if isinstance(what, str):
        what = re.compile("[\u2066-\u2069]*".join(map(re.escape, what)))
    return await person.sees(what, PATIENCE, after=since)


async def step(person: Person, label: str, follows: str, since: Message | None = None) -> Message:
    """Tap a button and wait for what follows from it, which must be new in the chat, or new below `since`."""
    await person.tap(label, timeout=PATIENCE)
    return await sees(person, follows, since)


async def menu(fatma: Person) -> Message:
    """Let a member of staff open the menu; returns the message above it."""
    await sees(fatma, "Hallo")
    above = fatma.last
    await fatma.send("/menu")
    await sees(fatma, "Wat wil je doen?", above)
    return above


async def invitation(demo: Demo, child: str) -> str:
    """Let juf Fatma make a link for a parent of a child, and return it."""
    fatma = demo.telegram.person("juf Fatma")
    above = await menu(fatma)
    await step(fatma, "🔗 Uitnodigen", "Voor welk kind", above)
    await step(fatma, child, f"🔗 {child}", above)
    await fatma.tap("Nieuwe link", timeout=PATIENCE)
    found = LINK.search((await sees(fatma, LINK, above)).text)
    assert found
    return found.group()


async def join(demo: Demo, parent: Person, child: str, own_name: str, words: Wording) -> None:
    """Let a parent follow a link and answer every question, until juf Fatma knows them."""

    def first_words(key: str) -> str:
        return words.plain(key, child=own_name).split("<b>")[1].split("</b>")[0]

    await parent.follow(await invitation(demo, child))
    await step(parent, words.native_name, first_words("parents-join-name"))
    await parent.send(own_name)
    await sees(parent, first_words("parents-join-ask-text"))
    yes, no = words.plain("parents-join-yes"), words.plain("parents-join-no")
    await step(parent, yes, first_words("parents-join-ask-photo"))
    await step(parent, yes, first_words("parents-join-ask-photo-others"))
    await step(parent, no, first_words("parents-join-ask-health"))
    await step(parent, no, first_words("parents-join-waiting"))
    await demo.telegram.person("juf Fatma").tap("Ja, klopt", timeout=PATIENCE)
    await sees(parent, first_words("parents-join-confirmed"))


async def write(demo: Demo, child: str, text: str) -> None:
    """Let juf Fatma write to the parents of a child and approve what they will read."""
    fatma = demo.telegram.person("juf Fatma")
    above = await menu(fatma)
    await step(fatma, "✍️ Bericht", "Voor wie is het?", above)
    await step(fatma, "Eén kind", "van welk kind", above)
    await step(fatma, child, "Typ je bericht", above)
    await fatma.send(text)
    await step(fatma, "Verstuur", "✓", above)
