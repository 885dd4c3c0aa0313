"""What a parent's screen shows of a `ParentMessage`, and how such a message is kept."""

from __future__ import annotations

import datetime as dt
import json
import re
from dataclasses import asdict, replace
from typing import Literal

from bot.screens import Button, Screen, escape
from bot.values import Line, ParentMessage
from simplify.types import Provenance
from simplify.wording import SOURCE, Wording, wording

LIMIT = 4096  # UTF-16 units of one Telegram message, counted after its HTML is parsed
CAPTION_LIMIT = 1024  # of the text under a photo
MACHINE = "≈"
UNTRANSLATED = SOURCE.upper()
RIGHT_TO_LEFT = "\u200f"
FIRST_STRONG, POP = "\u2068", "\u2069"  # a name in another script keeps its own direction between these

Showing = Literal["own", "dutch"]

PIECE = re.compile(r"<[^>]*>|&(?:#\d+|#x[0-9a-fA-F]+|\w+);|.", re.DOTALL)
SENTENCE_END = ".!?؟。！？…"


def screen(
    message: ParentMessage,
    delivery_id: int,
    *,
    showing: Showing = "own",
    understood: bool = False,
    buttons: bool = True,
) -> Screen:
    """Return the screen of a message: title, day, one line per fact, what to do, and the buttons under it.

    The text can be longer than Telegram allows in one message: `split` it before sending.
    """
    words = wording(message.locale)
    dutch = showing == "dutch"
    heading = (message.dutch_heading if dutch else "") or message.heading
    child = (message.dutch_child_name if dutch else "") or message.child_name
    title = f"{message.emoji} <b>{escape(heading)}" + (f" · {isolated(child)}</b>" if child else "</b>")
    day = (wording(SOURCE) if dutch else words).text("parents-received-day", date=message.day)
    head = [f"❗ {title}" if message.urgent else title, f"<i>{escape(day)}</i>"]
    if message.corrected:
        head.append(f"✎ {escape(words.text('parents-received-corrected'))}")
    body = [escape(line.dutch) if dutch else marked(line, message.locale) for line in message.lines]
    tail = [] if dutch else footnotes(message, words)
    if message.urgent and not understood:
        tail.append(f"<b>{escape(words.text('parents-received-confirm'))}</b>")
    if message.sender:
        tail.append(escape(words.text("parents-received-sender", person=message.sender)))
    parts = (turned(head, words), body, turned(tail, words)) if not dutch else (head, body, tail)
    text = "\n\n".join("\n".join(part) for part in parts if part)
    return Screen(text, rows(message, delivery_id, showing, understood) if buttons else (), photo=message.photo)


def marked(line: Line, locale: str) -> str:
    """Return a line as HTML, with the mark of where its words come from; Dutch readers need no marks."""
    text = escape(line.text)
    if locale == SOURCE:
        return text
    if line.provenance is Provenance.UNTRANSLATED:
        return f"{UNTRANSLATED} · {text}"
    own = text if line.provenance is Provenance.PHRASE else f"{MACHINE} {text}"
    return turned([own], wording(locale))[0]


def turned(lines: list[str], words: Wording) -> list[str]:
    """Return lines that keep the direction of the language, also where one begins with a Dutch name or with "NL"."""
    return [f"{RIGHT_TO_LEFT}{line}" for line in lines] if words.direction == "rtl" else lines


def footnotes(message: ParentMessage, words: Wording) -> list[str]:
    """Return what the marks in this message mean."""
    if message.locale == SOURCE:
        return []
    found = {line.provenance for line in message.lines}
    notes = []
    if Provenance.MACHINE in found:
        notes.append(f"<i>{MACHINE} {escape(words.text('parents-received-machine'))}</i>")
    if Provenance.UNTRANSLATED in found:
        notes.append(f"<i>{UNTRANSLATED} · {escape(words.text('parents-received-untranslated'))}</i>")
    return notes


def rows(
    message: ParentMessage, delivery_id: int, showing: Showing, understood: bool
) -> tuple[tuple[Button, ...], ...]:
    """Return the buttons under a message; a reader of Dutch needs no Dutch original."""
    words = wording(message.locale)
    done = "parents-received-understood-done" if understood else "parents-received-understood"
    stay = ":dutch" if showing == "dutch" else ""
    first = (
        Button(words.plain(done), f"d:{delivery_id}:understood{stay}"),
        Button(words.plain("parents-received-question"), f"d:{delivery_id}:question"),
    )
    if message.locale == SOURCE:
        return (first,)
    if showing == "dutch":
        return first, (Button(words.native_name, f"d:{delivery_id}:own"),)
    return first, (Button(words.plain("parents-received-dutch"), f"d:{delivery_id}:dutch"),)


def isolated(name: str) -> str:
    """Return a name as HTML that keeps its own direction within the line around it."""
    return f"{FIRST_STRONG}{escape(name)}{POP}"


def units(text: str) -> int:
    """Count a text as Telegram does: in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def split(whole: Screen, limit: int = LIMIT) -> tuple[Screen, ...]:
    """Return a screen as messages that Telegram takes; the buttons stand under the last one.

    Breaks fall between lines. A single line that is too long breaks between sentences, else between words, and never
    inside a name or another run with its own direction. A photo whose text does not fit under it goes before the text.
    """
    if whole.photo:
        if shown_units(whole.text) <= CAPTION_LIMIT:
            return (whole,)
        return Screen("", silent=True, photo=whole.photo), *split(replace(whole, photo=""), limit)
    if units(whole.text) <= limit:  # with its marks it is longer than what is shown
        return (whole,)
    texts: list[str] = []
    current = ""
    for line in whole.text.split("\n"):
        for part in pieces(line, limit):
            longer = f"{current}\n{part}" if current else part
            if current and shown_units(longer) > limit:
                texts.append(current.rstrip("\n"))
                current = part
            else:
                current = longer
    texts.append(current.rstrip("\n"))
    parts = [text for text in texts if text]
    if len(parts) < 2:
        return (whole,)
    return (*(replace(whole, text=text, rows=(), quick=()) for text in parts[:-1]), replace(whole, text=parts[-1]))


def pieces(line: str, limit: int) -> list[str]:
    """Return one line of HTML in pieces of at most `limit` units; each piece closes the tags that it opens."""
    found: list[str] = []
    while shown_units(line) > limit:
        cut, opened = cut_at(line, limit)
        names = [tag[1:-1].split()[0] for tag in opened]
        found.append(line[:cut].rstrip() + "".join(f"</{name}>" for name in reversed(names)))
        line = "".join(opened) + line[cut:].lstrip()
    return [*found, line]


def cut_at(line: str, limit: int) -> tuple[int, list[str]]:
    """Return the best place to cut a line within `limit` units, and the tags that are open there."""
    length, depth, opened = 0, 0, list[str]()
    sentence: tuple[int, list[str]] | None = None
    word: tuple[int, list[str]] | None = None
    before = ""
    last: tuple[int, list[str]] = (len(line), [])
    for found in PIECE.finditer(line):
        piece = found.group()
        if piece.startswith("</"):
            opened.pop()
            continue
        if piece.startswith("<") and len(piece) > 1:
            opened.append(piece)
            continue
        length += 1 if piece.startswith("&") and len(piece) > 1 else units(piece)
        if length > limit:
            break
        depth += (piece in "\u2066\u2067\u2068") - (piece == POP)
        if piece == " " and depth <= 0:
            word = (found.end(), list(opened))
            if before and before in SENTENCE_END:
                sentence = word
        before = piece
        last = (found.end(), list(opened))
    return sentence or word or last


def shown_units(html: str) -> int:
    """Count the UTF-16 units that remain after the HTML is parsed."""
    return sum(
        1 if piece.startswith("&") and len(piece) > 1 else units(piece)
        for piece in PIECE.findall(html)
        if not (piece.startswith("<") and len(piece) > 1)
    )


def to_json(message: ParentMessage) -> str:
    """Return a message as JSON, for the sealed body of a delivery."""
    return json.dumps(asdict(message) | {"day": message.day.isoformat()}, ensure_ascii=False)


def from_json(text: str) -> ParentMessage:
    """Return the message that `to_json` kept."""
    kept = json.loads(text)
    lines = tuple(Line(**line | {"provenance": Provenance(line["provenance"])}) for line in kept["lines"])
    read = {"lines": lines, "day": dt.date.fromisoformat(kept["day"]), "pictured": tuple(kept.get("pictured", ()))}
    return ParentMessage(**kept | read)
