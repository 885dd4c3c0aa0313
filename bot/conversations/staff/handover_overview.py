"""What a day log holds so far, and what parents will read of it: the overview before sending."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bot.conversations.presses import Press, rows_of
from bot.conversations.staff.handover_card import FIELDS, HandoverCard
from bot.handover import DayLog, Nap, entries, sentence
from bot.rendering import Preview, preview_lines, reading_row, shortened
from bot.screens import Button, escape
from bot.values import Child
from simplify.types import Simplified
from simplify.wording import Wording

Rows = tuple[tuple[Button, ...], ...]
SHOWN_NOTE = 700  # characters of a note on the card; the preview shows all of it
SUBJECTS = ("meal", "drink", "nap", "mood", "care", "activity", "friends", "skill", "bring")


@dataclass(frozen=True, slots=True)
class HandoverView:
    """Hold what the screen needs beside the card.

    `now` is local time, `roster` the children of the group, `yesterday` their last logs, `note` the simplified note of
    the children that the overview is about, `previews` what parents will read.
    """

    card_id: int
    version: int
    now: dt.datetime
    groups: Mapping[int, str]
    roster: Mapping[int, Child]
    yesterday: Mapping[int, DayLog] = field(default_factory=dict)
    note: Simplified | None = None
    previews: tuple[Preview, ...] = ()
    reachable: int = 0
    told: str = ""  # one line above the card, such as who else changed it

    def press(self, label: str, action: str, argument: str = "") -> Button:
        """Return a button of this card."""
        return Button(label, Press("h", self.card_id, action, argument, self.version).data)

    def name(self, child_id: int) -> str:
        """Return a child's name."""
        child = self.roster.get(child_id)
        return child.name if child else "?"


def bottom(card: HandoverCard, view: HandoverView, words: Wording, *, back: bool = True, skip: bool = False) -> Rows:
    """Return the last row, which is the same on every screen: back, skip, stop."""
    row = []
    if back:
        row.append(view.press(words.plain("staff-back"), "back"))
    if skip and card.chained:
        row.append(view.press(words.plain("staff-skip"), "skip"))
    row.append(view.press(words.plain("staff-stop"), "stop"))
    return (tuple(row),)


def clock(moment: dt.time, words: Wording) -> str:
    """Return a time as it stands on a button."""
    return str(words.show(moment))


def overview(card: HandoverCard, view: HandoverView, words: Wording) -> tuple[str, Rows]:
    """Return everything that was noted, the buttons to every subject, and who reads it in what."""
    parts = [_days(card, view, words)]
    if view.note is not None:
        parts.append(_note_text(card, view.note, words))
    if view.previews:
        parts.append(reading_row(view.previews, words))
    elif not card.empty:
        parts.append(escape(words.text("staff-handover-no-readers")))
    if card.scope:
        parts.append(escape(words.text("staff-handover-only-this", child=view.name(card.scope))))
    parts.append(f"<i>{escape(words.text('staff-handover-hint'))}</i>")
    buttons = []
    for subject in SUBJECTS:
        filled = any(_filled(card.log(child), subject) for child in card.concerned)
        label = words.plain(f"staff-handover-about-{subject}")
        buttons.append(view.press(f"✓ {label}" if filled else label, "at", subject))
    rows = rows_of(buttons)
    extra = []
    if len(card.children) > 1:
        key = "staff-handover-all-again" if card.scope else "staff-handover-one-child"
        extra.append(view.press(words.plain(key), "for" if card.scope else "at", "0" if card.scope else "who"))
    if view.note is not None:
        if view.note.text != view.note.source or card.own_words:
            key = "staff-handover-simple-words" if card.own_words else "staff-handover-own-words"
            extra.append(view.press(words.plain(key), "note", "simple" if card.own_words else "own"))
        extra.append(view.press(words.plain("staff-handover-note-away"), "note", "clear"))
    rows += rows_of(extra, 2)
    send = []
    if view.previews:
        send.append(view.press(words.plain("staff-look"), "look", view.previews[0].locale))
    send.append(view.press(words.plain("staff-send"), "send"))
    return "\n\n".join(part for part in parts if part), (*rows, tuple(send), *bottom(card, view, words))


def _filled(log: DayLog, subject: str) -> bool:
    if subject == "drink":
        return bool(log.drink or log.bottles)
    if subject == "nap":
        return bool(log.naps or log.awake)
    return bool(getattr(log, {"meal": "meals", "friends": "friends", **FIELDS}[subject]))


def _days(card: HandoverCard, view: HandoverView, words: Wording) -> str:
    """Return the facts noted: sentences for one child; for several, what holds for all and then who differs."""
    if card.empty:
        return escape(words.text("staff-handover-empty"))
    if len(card.concerned) == 1:
        child = view.roster.get(card.concerned[0])
        return "\n".join(_sentences(card.log(card.concerned[0]), child, words)) if child else ""
    shorts = {child: list(short(card.log(child), words)) for child in card.concerned}
    first = shorts[card.concerned[0]]
    common = [one for one in first if all(one in others for others in shorts.values())]
    everyone = words.plain("staff-handover-children", count=len(card.concerned))
    lines = [f"<b>{escape(everyone)}</b>: {escape(' · '.join(common))}"] if common else []
    for one_child, own in shorts.items():
        differs = [one for one in own if one not in common]
        if differs:
            lines.append(f"<b>{escape(view.name(one_child))}</b>: {escape(' · '.join(differs))}")
        elif not own:
            lines.append(f"<b>{escape(view.name(one_child))}</b>: {escape(words.text('staff-handover-nothing-yet'))}")
    return "\n".join(lines)


def _sentences(log: DayLog, child: Child, words: Wording) -> Iterator[str]:
    for entry in entries(log):
        mark = words.plain(f"handover-mark-{entry.mark}")
        yield escape(f"{mark} {sentence(entry, words, child.name, child.gender)}")


def short(log: DayLog, words: Wording) -> Iterator[str]:
    """Yield the facts of a day in the short words of the buttons, for a day that several children share."""
    for meal in log.meals:
        amount = words.plain(f"staff-handover-ate-{meal.amount}")
        yield f"{words.plain(f'staff-handover-meal-{meal.kind}')}: {amount}"
        for food in meal.foods:
            yield words.plain(f"handover-food-{food}")
    if log.drink:
        yield words.plain(f"staff-handover-drank-{log.drink}")
    for bottle in log.bottles:
        yield words.plain("staff-handover-bottle", amount=bottle.millilitres)
    for nap in log.naps:
        yield f"😴 {_span(nap, words)}"
    if log.awake and not log.naps:
        yield words.plain("staff-handover-awake")
    for subject, name in FIELDS.items():
        for key in getattr(log, name):
            yield words.plain(f"staff-handover-{subject}-{key}")
    if log.friends:
        yield f"👫 {', '.join(log.friends)}"


def _span(nap: Nap, words: Wording) -> str:
    if nap.start and nap.end:
        return f"{clock(nap.start, words)}–{clock(nap.end, words)}"
    return words.plain("staff-handover-minutes", minutes=nap.minutes or 0)


def _note_text(card: HandoverCard, note: Simplified, words: Wording) -> str:
    text = note.source if card.own_words else note.text
    lines = [f"💬 {escape(shortened(text, SHOWN_NOTE))}"]
    if text != note.source:
        lines.append(
            f"<i>{escape(words.text('staff-handover-you-wrote', text=shortened(note.source, SHOWN_NOTE)))}</i>"
        )
    return "\n".join(lines)


def preview(card: HandoverCard, view: HandoverView, words: Wording) -> tuple[str, Rows]:
    """Return what the readers of one language get."""
    chosen = next((one for one in view.previews if one.locale == card.locale), None)
    if chosen is None:
        return overview(card, view, words)
    others = [view.press(one.native_name, "look", one.locale) for one in view.previews if one is not chosen]
    rows = (*rows_of(others), (view.press(words.plain("staff-send"), "send"),))
    return preview_lines(chosen, words), rows + bottom(card, view, words)
