"""/hours: when somebody wants messages; quiet hours for parents and staff, one hour for all stories for parents."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from bot.conversations.presses import Press, rows_of
from bot.conversations.turn import Turn
from bot.screens import Button, Screen, Tap, escape
from bot.store import notices, people
from bot.values import Hours, Person
from simplify.wording import Wording

ACTIONS = frozenset(("own", "from", "quiet", "digest"))
NIGHTS = (("19:00", "07:00"), ("20:00", "07:00"), ("21:00", "07:00"))
DIGESTS = ("17:00", "18:00", "19:00", "20:00")
EVENINGS = tuple(f"{hour:02}:00" for hour in (*range(15, 24), *range(3)))
MORNINGS = tuple(f"{hour:02}:00" for hour in range(5, 14))
CLOCK = r"(?:[01]\d|2[0-3])[0-5]\d"
NIGHT = re.compile(rf"({CLOCK})-({CLOCK})")


async def ask(turn: Turn) -> None:
    """Answer /hours."""
    if turn.person is not None:
        turn.say(await _screen(turn, turn.person))


async def tapped(turn: Turn, press: Press) -> None:
    """Change the hours, or ask for other ones; what waits for the old hours is looked at anew."""
    assert isinstance(turn.event, Tap)
    person, words = turn.person, turn.words
    if person is None or press.action not in ACTIONS:
        key = "staff-button-unknown" if person is None or person.is_staff else "parents-reply-old-button"
        turn.toast(turn.event.callback_id, words.plain(key))
        return
    turn.toast(turn.event.callback_id)
    if press.action == "own":
        rows = [Button(_shown(one, words), _data(person, "from", _packed(one))) for one in EVENINGS]
        turn.show(_question(words.text("hours-ask-from"), rows), turn.event.message_id)
        return
    if press.action == "from" and re.fullmatch(CLOCK, press.argument):
        ends = {one: f"{press.argument}-{_packed(one)}" for one in MORNINGS}
        rows = [Button(_shown(one, words), _data(person, "quiet", night)) for one, night in ends.items()]
        asked = words.text("hours-ask-until", start=dt.time.fromisoformat(press.argument))
        turn.show(_question(asked, rows), turn.event.message_id)
        return
    now = await people.hours(turn.session, turn.organisation_id, person.id)
    chosen = NIGHT.fullmatch(press.argument)
    if press.action == "quiet" and (chosen or not press.argument):
        start, end = (_clock(chosen[1]), _clock(chosen[2])) if chosen else (None, None)
        now = Hours(start, end, now.digest_at)
    elif press.action == "digest" and not person.is_staff and re.fullmatch(rf"(?:{CLOCK})?", press.argument):
        now = Hours(now.quiet_from, now.quiet_until, _clock(press.argument) or None)
    await people.set_hours(turn.session, turn.organisation_id, person.id, now)
    await notices.look_again(turn.session, turn.desk.outbox, turn.organisation_id, person.id)
    turn.show(await _screen(turn, person), turn.event.message_id)


async def _screen(turn: Turn, person: Person) -> Screen:
    words, hours = turn.words, await people.hours(turn.session, turn.organisation_id, person.id)
    chosen = (hours.quiet_from or "", hours.quiet_until or "")
    nights = [("", ""), *dict.fromkeys((*NIGHTS, chosen) if chosen[0] else NIGHTS)]
    quiet = [
        Button(_mark(_night(one, words), one == chosen), _data(person, "quiet", _packed("-".join(one))))
        for one in nights
    ]
    quiet.append(Button(words.plain("hours-own"), _data(person, "own")))
    if person.is_staff:
        return Screen(words.text("hours-staff"), rows_of(quiet, 2))
    at = hours.digest_at or ""
    bundled = [
        Button(_mark(_digest(one, words), one == at), _data(person, "digest", _packed(one)))
        for one in dict.fromkeys(("", *DIGESTS, at))
    ]
    text = f"{words.text('hours-parents')}\n\n📚 {escape(words.text('hours-digest'))}"
    return Screen(text, (*rows_of(quiet, 2), *rows_of(bundled, 2)))


def _question(text: str, buttons: Sequence[Button]) -> Screen:
    return Screen(f"<b>{escape(text)}</b>", rows_of(buttons))


def _data(person: Person, action: str, argument: str = "") -> str:
    return Press("q" if person.is_staff else "ph", 0, action, argument).data


def _mark(label: str, chosen: bool) -> str:
    return f"✓ {label}" if chosen else label


def _night(night: tuple[str, str], words: Wording) -> str:
    start, end = night
    return f"🔕 {_shown(start, words)}–{_shown(end, words)}" if start else f"🔔 {words.plain('hours-always')}"


def _digest(at: str, words: Wording) -> str:
    return f"📚 {_shown(at, words)}" if at else f"💬 {words.plain('hours-at-once')}"


def _shown(clock: str, words: Wording) -> str:
    return str(words.show(dt.time.fromisoformat(clock)))


def _packed(clock: str) -> str:
    """Return "19:00" as it stands in a button, where a colon divides: "1900"."""
    return clock.replace(":", "").strip("-")


def _clock(packed: str) -> str:
    return f"{packed[:2]}:{packed[2:]}" if packed else ""
