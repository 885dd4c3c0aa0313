"""From approved words to what each guardian reads, and what staff see of it before they approve.

A card remembers the `digest` of what its preview showed; when that no longer is what would be sent (a guardian joined,
a translation changed), nothing is sent before staff looked again.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import hashlib
import re
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TypeVar

from bot.desk import Language
from bot.screens import escape
from bot.values import Guardian, Line, ParentMessage
from simplify.types import Provenance
from simplify.wording import SOURCE, Wording, locales, wording

Key = TypeVar("Key")
Made = TypeVar("Made")
AT_ONCE = 2  # languages
PREVIEW_UNITS = 2800  # UTF-16 units of a preview, so that a card with its buttons' words stays under Telegram's 4096


# What colleagues approved: from the reader's locale and the exact Dutch sentence to its translation.
Approved = Mapping[tuple[str, str], str]
NOTHING: Approved = MappingProxyType({})


# What staff are warned of before they send: its sign, which sentences, and the words for it.
WARNINGS = (
    ("⚠", Provenance.UNTRANSLATED, "staff-preview-untranslated"),
    ("≈", Provenance.MACHINE, "staff-preview-machine"),
)


@dataclass(frozen=True, slots=True)
class Preview:
    """Hold what the readers of one language get; `readers` counts them."""

    locale: str
    native_name: str
    lines: tuple[Line, ...]
    readers: int


def reads(guardian: Guardian) -> str:
    """Return the locale in which a guardian reads: the chosen one, or Dutch where that one is not (any more) here."""
    return guardian.person.locale if guardian.person.locale in locales() else SOURCE


async def lines_of(
    language: Language,
    text: str,
    locale: str,
    names: Mapping[str, str] | Sequence[str] = (),
    *,
    gender: str = "unknown",
    approved: Approved = NOTHING,
) -> tuple[Line, ...]:
    """Return a Dutch text as lines in a guardian's language, each with where its words come from.

    `names` are the names in the text, or the Dutch names with how this guardian writes them; `gender` is that of the
    child whom the text is about.
    """
    if locale == SOURCE:
        spelled = _spelled(text, names) if isinstance(names, Mapping) else text
        pairs = zip(spelled.splitlines(), text.splitlines(), strict=True)
        return tuple(Line(own, dutch, Provenance.PHRASE, reviewed=True) for own, dutch in pairs if own.strip())
    corrections = {dutch: own for (target, dutch), own in approved.items() if target == locale}
    translation = await language.translate(text, SOURCE, locale, names, gender=gender, approved=corrections)
    return tuple(
        Line(one.text.strip(), one.source.strip(), one.provenance, one.reviewed, one.reason, one.back)
        for one in translation.sentences
        if one.source.strip()
    )


async def side_by_side(makers: Mapping[Key, Callable[[], Awaitable[Made]]]) -> dict[Key, Made]:
    """Make what the readers of each language get, a few languages at a time: the others here need the machine too."""
    places = asyncio.Semaphore(AT_ONCE)

    async def one(make: Callable[[], Awaitable[Made]]) -> Made:
        async with places:
            return await make()

    async with asyncio.TaskGroup() as group:
        tasks = {key: group.create_task(one(make)) for key, make in makers.items()}
    return {key: task.result() for key, task in tasks.items()}


def _spelled(text: str, names: Mapping[str, str]) -> str:
    """Return a Dutch text with names as the guardian writes them, such as Sem for Sam."""
    for name, own in names.items():
        if own and own != name:
            text = re.sub(rf"\b{re.escape(name)}\b", lambda _, own=own: own, text)  # type: ignore[misc]
    return text


async def with_free_text(
    language: Language,
    message: ParentMessage,
    names: Mapping[str, str],
    *,
    risky: bool = False,
    gender: str = "unknown",
    approved: Approved = NOTHING,
) -> ParentMessage:
    """Return a notice with its free text translated; the lines from the template are exact already.

    In a `risky` notice (illness, accident) no sentence is left to the machine: it stays in Dutch, marked.
    """
    lines: list[Line] = []
    for line in message.lines:
        if line.reason == "free-text":
            made = await lines_of(language, line.dutch, message.locale, names, gender=gender, approved=approved)
            lines.extend(
                Line(one.dutch, one.dutch, Provenance.UNTRANSLATED, reason="risk")
                if risky and one.provenance is Provenance.MACHINE
                else one
                for one in made
            )
        else:
            lines.append(line)
    return replace(message, lines=tuple(lines))


def previews(messages: Iterable[tuple[Guardian, ParentMessage]]) -> tuple[Preview, ...]:
    """Return one preview per language, the first reader's message standing for it; other languages before Dutch."""
    found: dict[str, Preview] = {}
    for _, message in messages:
        known = found.get(message.locale)
        lines = known.lines if known else message.lines
        found[message.locale] = Preview(
            message.locale,
            wording(message.locale).native_name,
            lines,
            (known.readers if known else 0) + 1,
        )
    return tuple(sorted(found.values(), key=lambda one: (one.locale == SOURCE, one.locale)))


def headed(
    kind: str,
    guardian: Guardian,
    lines: Sequence[Line],
    day: dt.date,
    sender: str,
    *,
    about_child: bool = True,
    urgent: bool = False,
    corrected: bool = False,
) -> ParentMessage:
    """Return a message to a guardian that is no notice: `kind` is "handover", "message" or "answer"."""
    words, dutch = wording(reads(guardian)), wording(SOURCE)
    return ParentMessage(
        kind=kind,
        emoji=dutch.plain(f"heading-{kind}-mark"),
        heading=words.plain(f"heading-{kind}"),
        child_name=guardian.child_name if about_child else "",
        locale=words.tag,
        lines=tuple(lines),
        day=day,
        urgent=urgent,
        corrected=corrected,
        sender=sender,
        dutch_heading=dutch.plain(f"heading-{kind}"),
        dutch_child_name=guardian.child.name if about_child else "",
    )


def digest(messages: Iterable[tuple[Guardian, ParentMessage]]) -> str:
    """Return a short sign of exactly who would read what."""
    whole = hashlib.sha256()
    for guardian, message in sorted(messages, key=lambda pair: (pair[0].person.id, pair[0].child.id)):
        whole.update(repr((guardian.person.id, guardian.child.id, message)).encode("utf-8", "surrogatepass"))
    return whole.hexdigest()[:16]


def mark(line: Line) -> str:
    """Return where a line's words come from, as one sign: ✓✓ fixed and reviewed, ✓ fixed, ≈ machine, ⚠ as in Dutch."""
    if line.provenance is Provenance.PHRASE:
        return "✓✓" if line.reviewed else "✓"
    return "≈" if line.provenance is Provenance.MACHINE else "⚠"


def marks(preview: Preview) -> str:
    """Return the signs of a language in short: the weaker of ✓ and ✓✓, then ≈ and ⚠ where they occur."""
    found = {mark(line) for line in preview.lines}
    fixed = "✓" if "✓" in found else "✓✓" if "✓✓" in found else ""
    return fixed + "".join(sign for sign in ("≈", "⚠") if sign in found)


def _counted(shown: Sequence[Preview], provenance: Provenance, words: Wording) -> dict[int, list[str]]:
    """Return in which languages how many sentences have this provenance, so that equal counts share one line."""
    found: dict[int, list[str]] = {}
    for one in shown:
        if count := sum(line.provenance is provenance for line in one.lines):
            name = wording(one.locale).dutch_name if words.tag == SOURCE else one.native_name
            found.setdefault(count, []).append(name)
    return found


def reading_row(shown: Sequence[Preview], words: Wording) -> str:
    """Return one line with the languages that parents read in, and a line of warning where one is needed."""
    # Each language in its own isolate: after "العربية ✓" the next name would else run from right to left too.
    row = " · ".join(f"\u2068{escape(one.native_name)} {marks(one)}\u2069" for one in shown)
    lines = [words.text("staff-preview-read-in", languages="{}").replace("{}", row)]
    for sign, provenance, key in WARNINGS:
        for count, tongues in _counted(shown, provenance, words).items():
            lines.append(f"{sign} {escape(words.text(key, count=count, language=', '.join(tongues)))}")
    if any(line.reason == "risk" for one in shown for line in one.lines):
        lines.append(f"☎️ {escape(words.text('staff-preview-risk'))}")
    return "\n".join(lines)


def preview_lines(shown: Preview, words: Wording) -> str:
    """Return what the readers of one language get, line by line, with its sign and what it says in Dutch."""
    head = words.text("staff-preview-title", language=shown.native_name, count=shown.readers)
    lines = [f"<b>{escape(head)}</b>"]
    left = PREVIEW_UNITS
    for number, line in enumerate(shown.lines):
        part = f"{mark(line)} {escape(line.text)}"
        if shown.locale != SOURCE:
            back = line.back or line.dutch
            part += f"\n      <i>{escape(back)}</i>" if line.provenance is not Provenance.UNTRANSLATED else ""
        left -= len(part.encode("utf-16-le")) // 2
        if left < 0:
            rest = len(shown.lines) - number
            lines.append(f"<i>{escape(words.text('staff-preview-more', count=rest))}</i>")
            break
        lines.append(part)
    if shown.locale != SOURCE:
        signs = {mark(line) for line in shown.lines}
        explained = [words.plain(f"staff-preview-sign-{name}") for sign, name in SIGNS.items() if sign in signs]
        lines.append(f"\n<i>{escape(' · '.join(explained))}</i>")
    return "\n".join(lines)


def shortened(text: str, limit: int) -> str:
    """Return the beginning of a text, cut between words."""
    if len(text) <= limit:
        return text
    return text[:limit].rsplit(" ", 1)[0].rstrip(" ,.;:") + " …"


SIGNS = {"✓✓": "reviewed", "✓": "fixed", "≈": "machine", "⚠": "untranslated"}
