"""Telling staff that something waits for them: a parent's message, or somebody who says to be a child's guardian."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from bot.calendar import next_allowed
from bot.conversations.presses import Press
from bot.conversations.turn import Turn
from bot.rendering import shortened
from bot.screens import Button, Screen, escape
from bot.store import closings, people, replies
from bot.values import Link, Person, Reply, Role
from simplify.translation import replies as short_replies
from simplify.translation import risk
from simplify.types import Provenance
from simplify.wording import SOURCE, Wording, locales, wording

SHOWN_TEXT = 3500  # characters; with what stands around it, a message stays under Telegram's 4096
SHOWN_CAPTION = 700  # of the words under a photo: under 1024
BESIDE = 160  # of what a parent typed, under its Dutch
SIGNS = {Provenance.PHRASE: "phrase", Provenance.MACHINE: "machine", Provenance.UNTRANSLATED: "partly"}


async def new_reply(turn: Turn, reply_id: int) -> dt.date | None:
    """Show what the parent of this turn wrote to the staff of the child's group, each in their own language.

    Staff in their quiet hours and staff of a closed location are left alone: it waits in the inbox. Returns the day
    on which the team reads it when that leaves nobody to tell, None when somebody was told.
    """
    reply = await replies.load(turn.session, turn.desk.vault, turn.organisation_id, reply_id)
    if reply is None or turn.person is None or reply.person.id != turn.person.id:
        return None
    group_id = reply.child.group_id if reply.child else None
    opening = await closings.of_group(turn.session, turn.organisation_id, group_id)
    told, back = False, []
    for colleague in await who_looks_after(turn, group_id):
        if colleague.chat_id is None:
            continue
        hours = await people.hours(turn.session, turn.organisation_id, colleague.id)
        moment = next_allowed(turn.now, hours.quiet_from, hours.quiet_until, opening.zone)
        day = moment.astimezone(ZoneInfo(opening.zone)).date()
        if moment > turn.now or not opening.is_open(day):
            back.append(day)
            continue
        words = wording(colleague.locale)
        turn.say(reply_screen(reply, words, turn.now, opening.zone, menu=False), chat_id=colleague.chat_id)
        told = True
    return opening.next_open(min(back)) if back and not told else None


async def new_guardian(turn: Turn, link: Link) -> None:
    """Ask the staff of the child's group whether they know somebody who wants messages about the child."""
    for colleague in await who_looks_after(turn, link.child.group_id):
        if colleague.chat_id is not None:
            turn.say(guardian_screen(link, wording(colleague.locale)), chat_id=colleague.chat_id)


async def who_looks_after(turn: Turn, group_id: int | None) -> Sequence[Person]:
    """Return the staff of a group; the managers and the office where no group or nobody on it is known."""
    session, vault, organisation = turn.session, turn.desk.vault, turn.organisation_id
    found = await people.staff_of_group(session, vault, organisation, group_id) if group_id is not None else []
    return found or await people.staff(session, vault, organisation, roles=(Role.MANAGER, Role.OFFICE))


def reply_screen(
    reply: Reply,
    words: Wording,
    now: dt.datetime,
    zone: str,
    *,
    original: bool = False,
    menu: bool = True,
    news: str = "",
) -> Screen:
    """Return a parent's message: who, about which child, in Dutch, how sure that is, and what staff can do."""
    mark = "❓" if reply.kind == "question" else "📷" if reply.kind == "photo" else "✉️"
    child = reply.child.name if reply.child else words.plain("staff-inbox-no-child")
    local = reply.created_at.astimezone(ZoneInfo(zone))
    lines = [
        f"{mark} <b>{escape(child)}</b> · {escape(reply.person.name)} · {escape(_language(reply.language, words))}"
    ]
    if now - reply.created_at >= dt.timedelta(minutes=1):
        when = words.text("staff-inbox-when", time=local.time(), waiting=waited(reply, words, now))
        lines.append(f"<i>{escape(when)}</i>")
    if news:
        lines.append(f"<b>{escape(news)}</b>")
    if reply.kind == "question":
        lines.append(escape(words.text("staff-inbox-asks", name=reply.person.name)))
    shows_original = original or reply.dutch is None
    text = reply.original if shows_original else reply.dutch or ""
    lines += ["", escape(shortened(text, SHOWN_CAPTION if reply.photo else SHOWN_TEXT)), ""]
    beside = _fits_beside(reply)
    if beside:
        lines += [f"💬 <i>{escape(reply.original)}</i>", ""]
    if reply.dutch is None:
        unclear = short_replies.unclear(reply.original, reply.language)
        lines.append(f"⚠ {escape(words.text('staff-inbox-unclear' if unclear else 'staff-inbox-untranslated'))}")
    elif reply.kind != "question" and reply.original != reply.dutch:
        mark = "⚠ " if reply.provenance is Provenance.UNTRANSLATED else ""
        lines.append(f"{mark}<i>{escape(words.text(f'staff-inbox-{SIGNS[reply.provenance]}'))}</i>")
    if _is_risky(reply):
        lines.append(f"☎️ <b>{escape(words.text('staff-inbox-risk'))}</b>")
    rows = []
    if reply.status != "done":
        first = [Button(words.plain("staff-inbox-answer"), Press("r", reply.id, "answer").data)]
        first.append(Button(words.plain("staff-inbox-done"), Press("r", reply.id, "done").data))
        if reply.dutch is not None and reply.original != reply.dutch and not beside:
            key, action = ("staff-inbox-dutch", "dutch") if original else ("staff-inbox-original", "original")
            first.append(Button(words.plain(key), Press("r", reply.id, action).data))
        rows.append(tuple(first))
    if menu:
        rows.append((Button(words.plain("staff-inbox-back"), Press("r", 0, "list").data),))
    return Screen("\n".join(lines).strip(), tuple(rows), photo=reply.photo)


def _language(tag: str, words: Wording) -> str:
    """Return the name of a language as staff call it: who reads Dutch may not know that "ትግርኛ" is Tigrinya."""
    if tag not in locales():
        return tag
    return wording(tag).dutch_name if words.tag == SOURCE else wording(tag).native_name


def _fits_beside(reply: Reply) -> bool:
    """Tell whether what a parent typed is short enough to stand under its Dutch; else it is one tap away."""
    said_otherwise = reply.kind != "question" and reply.dutch not in (None, reply.original)
    return said_otherwise and len(reply.original) <= BESIDE


def _is_risky(reply: Reply) -> bool:
    """Tell whether a machine alone, or nobody, read words of a parent about medicine, an accident or the like."""
    if reply.provenance is Provenance.PHRASE:
        return False
    return bool(risk.tier_of_reply(reply.original, reply.language, reply.dutch or ""))


def waited(reply: Reply, words: Wording, now: dt.datetime) -> str:
    """Return how long a message waits, in the largest unit that fits."""
    minutes = max(0, int((now - reply.created_at).total_seconds() // 60))
    if minutes < 60:
        return words.plain("staff-inbox-minutes", count=minutes)
    if minutes < 48 * 60:
        return words.plain("staff-inbox-hours", count=minutes // 60)
    return words.plain("staff-inbox-days", count=minutes // (24 * 60))


def guardian_screen(link: Link, words: Wording) -> Screen:
    """Return the question whether staff know this guardian."""
    language = wording(link.person.locale).native_name
    text = words.text("staff-invite-know", name=link.person.name, child=link.child.name, language=language)
    yes = Button(words.plain("staff-invite-yes"), Press("g", link.id, "yes").data)
    no = Button(words.plain("staff-invite-no"), Press("g", link.id, "no").data)
    return Screen(f"👋 {escape(text)}", ((yes, no),))
