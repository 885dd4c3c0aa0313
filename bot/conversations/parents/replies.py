"""What parents write back: kept as it came, put into Dutch, and brought to the staff of the right child."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from bot.conversations import presses
from bot.conversations.parents import join
from bot.conversations.presses import Press
from bot.conversations.staff import notify
from bot.conversations.turn import Turn
from bot.screens import Button, Other, Photo, Screen, Tap, Typed, escape
from bot.store import guardians, notices
from bot.store import replies as kept
from bot.values import DeliveryStatus, Line, Link, Person
from simplify.errors import SimplifyError
from simplify.types import Provenance, Translation
from simplify.wording import SOURCE, locales

RECENT = dt.timedelta(hours=12)  # so long a text without a reply mark is taken as an answer to the last message
ONE_GO = dt.timedelta(hours=3)  # what a parent types within it counts as one message
OWN_LANGUAGE, DUTCH, OTHERS = 0.75, 0.15, 0.10  # how likely a parent writes in which language, before reading
VOICE = {"voice", "audio", "video_note"}
_WORDS = re.compile(r"[^\W\d_]")
_WEAKER = (Provenance.UNTRANSLATED, Provenance.MACHINE, Provenance.PHRASE)


async def typed(turn: Turn) -> None:
    """Take typed words as an answer to what was asked while joining, else as a message to staff."""
    assert isinstance(turn.event, Typed)
    if turn.person is None:
        await join.stranger(turn)
        return
    card = await join.open_card(turn, turn.person)
    if card is not None and turn.event.reply_to is None:
        confirmed = await _children(turn, turn.person)
        if card.state["step"] == "name" or not confirmed:
            await join.typed(turn, card)
            return
    await _pass_on(turn, turn.person, turn.event.text, turn.event.reply_to)


async def photo(turn: Turn) -> None:
    """Pass on a photo with the words under it, if any."""
    assert isinstance(turn.event, Photo)
    if turn.person is None:
        await join.stranger(turn)
    else:
        await _pass_on(turn, turn.person, turn.event.caption.strip(), None, photo=turn.event.file_id)


async def other(turn: Turn) -> None:
    """Say in one sentence what can't be passed on and what the parent can do."""
    if turn.person is None:
        await join.stranger(turn)
        return
    voice = isinstance(turn.event, Other) and turn.event.what in VOICE
    turn.say(Screen(escape(turn.words.text("parents-reply-voice" if voice else "parents-reply-other"))))


async def old_button(turn: Turn) -> None:
    """Answer a tap on a button that no longer belongs to anything."""
    if isinstance(turn.event, Tap):
        turn.toast(turn.event.callback_id, turn.words.plain("parents-reply-old-button"))


async def _pass_on(turn: Turn, person: Person, text: str, reply_to: int | None, photo: str = "") -> None:
    """Keep a text or a photo for staff, in Dutch too where that can be done, and tell the parent."""
    links = await _children(turn, person)
    if not links:
        await _not_yet(turn, person)
        return
    status = await _answered(turn, person, reply_to)
    link = _about(links, status, text)
    if link is not None and status is not None and status.child_id not in (None, link.child.id):
        status = None  # the text names another child than the last message did
    known = {one.child_name: one.child.name for one in links}
    language, dutch, provenance = await in_dutch(turn, text, known)
    reply_id = await kept.record(
        turn.session,
        turn.desk.vault,
        person,
        text,
        turn.now,
        language=language,
        dutch=dutch,
        provenance=provenance,
        child_id=link.child.id if link else None,
        delivery_id=status.id if status else None,
        kind="photo" if photo else "text",
        photo=photo,
    )
    if link is None:
        turn.say(_which_child(turn, reply_id, links))
    else:
        later = await _later(turn, person, reply_id, await notify.new_reply(turn, reply_id))
        turn.say(_receipt(turn, link, later))


async def ask(turn: Turn, status: DeliveryStatus, locale: str, lines: Sequence[Line]) -> None:
    """Bring sentences that a parent does not understand to staff, with the Dutch they came from."""
    assert turn.person is not None
    reply_id = await kept.record(
        turn.session,
        turn.desk.vault,
        turn.person,
        "\n".join(line.text for line in lines),
        turn.now,
        language=locale,
        dutch="\n".join(line.dutch for line in lines),
        provenance=Provenance.PHRASE,  # the Dutch is what staff approved
        child_id=status.child_id,
        delivery_id=status.id,
        kind="question",
    )
    if later := await _later(turn, turn.person, reply_id, await notify.new_reply(turn, reply_id)):
        turn.say(Screen(escape(later), silent=True))


async def tapped(turn: Turn, press: Press) -> None:
    """Note which child a text is about."""
    assert isinstance(turn.event, Tap)
    links = await _children(turn, turn.person) if turn.person else []
    link = next((one for one in links if str(one.child.id) == press.argument), None)
    reply = await kept.load(turn.session, turn.desk.vault, turn.organisation_id, press.id)
    mine = turn.person is not None and reply is not None and reply.person.id == turn.person.id
    if turn.person is None or not mine or (link is None and press.argument != "all"):
        await old_button(turn)
        return
    if link is not None and not await kept.about(turn.session, turn.desk.vault, turn.person, press.id, link.child.id):
        await old_button(turn)
        return
    turn.toast(turn.event.callback_id)
    later = await _later(turn, turn.person, press.id, await notify.new_reply(turn, press.id))
    turn.show(_receipt(turn, link, later), turn.event.message_id)


async def in_dutch(turn: Turn, text: str, names: dict[str, str]) -> tuple[str, str | None, Provenance]:
    """Return the language of a parent's text, its Dutch (None where that can't be made) and where the Dutch comes from.

    `names` maps names as the parent writes them to how staff know them.
    """
    own = turn.words.tag
    if not _WORDS.search(text):  # 👍 and 14.30 say the same in every language
        return own, text, Provenance.PHRASE
    # Short replies are known exactly, where detection only guesses.
    if known := await turn.desk.language.heard(text, own, names):
        return known.lang, known.dutch, Provenance.PHRASE if known.dutch else Provenance.UNTRANSLATED
    others = [tag for tag in locales() if tag not in (own, SOURCE)]
    prior = {own: OWN_LANGUAGE, SOURCE: DUTCH} | {tag: OTHERS / len(others) for tag in others}
    if own == SOURCE:
        prior[SOURCE] = OWN_LANGUAGE + DUTCH
    try:
        language = (await turn.desk.language.detect(text, prior)).lang
    except (SimplifyError, TimeoutError):
        language = own
    if language == SOURCE:
        return SOURCE, text, Provenance.PHRASE
    try:
        made = await turn.desk.language.translate(text, language, SOURCE, names)
    except (SimplifyError, TimeoutError):
        return language, None, Provenance.UNTRANSLATED
    weakest = _weakest(made)
    untranslated = all(one.provenance is Provenance.UNTRANSLATED for one in made.sentences)
    return language, None if untranslated else made.text, weakest


def _weakest(made: Translation) -> Provenance:
    found = {one.provenance for one in made.sentences}
    return next((provenance for provenance in _WEAKER if provenance in found), Provenance.UNTRANSLATED)


async def _children(turn: Turn, person: Person) -> list[Link]:
    """Return the children whose guardian this person is, confirmed by staff."""
    links = await guardians.of_person(turn.session, turn.desk.vault, turn.organisation_id, person.id)
    return [link for link in links if link.status == "confirmed"]


async def _not_yet(turn: Turn, person: Person) -> None:
    links = await guardians.of_person(turn.session, turn.desk.vault, turn.organisation_id, person.id)
    waits = any(link.status == "waiting" for link in links)
    turn.say(Screen(escape(turn.words.text("parents-reply-waiting" if waits else "parents-reply-no-child"))))


async def _answered(turn: Turn, person: Person, reply_to: int | None) -> DeliveryStatus | None:
    """Return the delivery that a text answers: the message it points at, else the last one if that is recent."""
    if reply_to is not None:
        found = _delivery_under(turn)
        found = found or await notices.by_message(turn.session, turn.organisation_id, turn.event.chat_id, reply_to)
        pointed = await notices.status(turn.session, turn.organisation_id, found) if found else None
        if pointed is not None and pointed.person_id == person.id:
            return pointed
    last = await notices.last_to(turn.session, turn.organisation_id, person.id)
    recent = last is not None and last.sent_at is not None and turn.now - last.sent_at <= RECENT
    return last if recent else None


def _delivery_under(turn: Turn) -> int | None:
    """Return the delivery that the buttons of the answered message name; a quick answer may come before it is noted."""
    press = presses.read(turn.event.button) if isinstance(turn.event, Typed) else None
    return press.id if press is not None and press.prefix == "d" else None


def _about(links: Sequence[Link], status: DeliveryStatus | None, text: str) -> Link | None:
    """Return the child that a text names, else that of the message it answers; None when that is not clear."""
    if len(links) == 1:
        return links[0]
    named = [link for link in links if _names(text, link.child_name) or _names(text, link.child.name)]
    if len(named) == 1:
        return named[0]
    if named:
        return None
    return next((link for link in links if status is not None and link.child.id == status.child_id), None)


def _names(text: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE) is not None


def _which_child(turn: Turn, reply_id: int, links: Sequence[Link]) -> Screen:
    rows = [(Button(link.child_name, Press("pr", reply_id, "child", str(link.child.id)).data),) for link in links]
    rows.append((Button(turn.words.plain("parents-reply-all-children"), Press("pr", reply_id, "child", "all").data),))
    return Screen(escape(turn.words.text("parents-reply-which-child")), tuple(rows))


def _receipt(turn: Turn, link: Link | None, later: str) -> Screen:
    key = "parents-reply-passed-on" if link else "parents-reply-passed-on-all"
    said = turn.words.text(key, child=link.child_name) if link else turn.words.text(key)
    return Screen(escape(f"{said} {later}".strip()), silent=True)


async def _later(turn: Turn, person: Person, reply_id: int, day: dt.date | None) -> str:
    """Return when the team reads it, if nobody does now; once, not under each line that a parent types at night."""
    if day is None or await kept.wrote_since(turn.session, person, turn.now - ONE_GO, besides=reply_id):
        return ""
    return turn.words.text("parents-reply-later", day=day)
