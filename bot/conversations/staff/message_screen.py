"""What staff see of a message under way: for whom, what changed and why, and what parents will read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bot.conversations.presses import Press, rows_of
from bot.conversations.staff.drafting import HARD, Draft
from bot.conversations.staff.message_card import MessageCard
from bot.rendering import Preview, preview_lines, reading_row, shortened
from bot.screens import Button, Screen, escape
from bot.values import Child
from simplify.types import Edit, Readability
from simplify.wording import SOURCE, Wording, locales, wording

Rows = tuple[tuple[Button, ...], ...]
SHOWN_ORIGINAL = 500  # characters of the typed text above the simple one
SHOWN_TEXT = 1400  # characters of the simple text; the rest is one tap away
PAGE = 2800  # characters of one page of a long text
SHOWN_CHANGES = 5
CHANGES_PER_PAGE = 6
SHOWN_CHILDREN = 30


@dataclass(frozen=True, slots=True)
class MessageView:
    """Hold what the screen needs beside the card; `audience` says in words who reads it, `mentioned` whom it names."""

    card_id: int
    version: int
    groups: Mapping[int, str] = field(default_factory=dict)
    roster: Mapping[int, Child] = field(default_factory=dict)
    mentioned: tuple[Child, ...] = ()
    may_group: bool = True
    may_all: bool = False
    audience: str = ""
    draft: Draft | None = None
    previews: tuple[Preview, ...] = ()
    news: str = ""
    prefix: str = "m"

    def press(self, label: str, action: str, argument: str = "") -> Button:
        """Return a button of this card."""
        return Button(label, Press(self.prefix, self.card_id, action, argument, self.version).data)


def screen(card: MessageCard, view: MessageView, words: Wording) -> Screen:
    """Return the screen of a card."""
    body, rows = STEPS.get(card.step, preview)(card, view, words)
    answers = view.prefix == "a"
    title = view.audience if answers else words.plain("staff-photo-title" if card.photo else "staff-message-title")
    head = f"{'💬' if answers else '📷' if card.photo else '✍️'} <b>{escape(title)}</b>"
    if view.audience and not answers:
        head += f" · {escape(view.audience)}"
    if card.urgent:
        head += f"\n❗ {escape(words.text('staff-message-is-urgent'))}"
    news = f"\n\n<b>{escape(view.news)}</b>" if view.news else ""
    return Screen(f"{head}{news}\n\n{body}", rows)


def bottom(view: MessageView, words: Wording, *, back: bool = True) -> Rows:
    """Return the last row, the same everywhere."""
    row = [view.press(words.plain("staff-back"), "back")] if back else []
    return ((*row, view.press(words.plain("staff-stop"), "stop")),)


def _audience(card: MessageCard, view: MessageView, words: Wording) -> tuple[str, Rows]:
    likely = [
        view.press(words.plain("staff-message-parents-of", child=child.name), "child", str(child.id))
        for child in view.mentioned[:3]
    ]
    listed = [
        view.press(words.plain("staff-message-one-child", group=name), "list", str(group))
        for group, name in view.groups.items()
    ]
    whole = [view.press(f"👥 {name}", "group", str(group)) for group, name in view.groups.items() if view.may_group]
    everyone = [view.press(words.plain("staff-message-everyone"), "all")] if view.may_all else []
    text = escape(words.text("staff-message-ask-audience"))
    if card.text:
        text = f"<i>{escape(shortened(card.text, SHOWN_ORIGINAL))}</i>\n\n{text}"
    rows = (*rows_of(likely, 1), *rows_of(whole, 2), *rows_of(listed, 2), *rows_of(everyone))
    return text, (*rows, *bottom(view, words, back=bool(card.text and card.audience)))


def _children(card: MessageCard, view: MessageView, words: Wording) -> tuple[str, Rows]:
    buttons = [view.press(child.name, "child", str(child.id)) for child in list(view.roster.values())[:SHOWN_CHILDREN]]
    return escape(words.text("staff-message-ask-child")), (*rows_of(buttons), *bottom(view, words))


def _pictured(card: MessageCard, view: MessageView, words: Wording) -> tuple[str, Rows]:
    """Ask who is on a photo: only their parents get it."""
    buttons = [
        view.press(f"{'☑' if child.id in card.pictured else '☐'} {child.name}", "pictured", str(child.id))
        for child in list(view.roster.values())[:SHOWN_CHILDREN]
    ]
    done = ((view.press(words.plain("staff-done"), "named"),),) if card.pictured else ()
    text = escape(words.text("staff-photo-ask-who"))
    if card.text:
        text = f"<i>{escape(shortened(card.text, SHOWN_ORIGINAL))}</i>\n\n{text}"
    return text, (*rows_of(buttons), *done, *bottom(view, words, back=False))


def _text(card: MessageCard, view: MessageView, words: Wording) -> tuple[str, Rows]:
    text = escape(words.text("staff-message-ask-text"))
    if card.text:
        # In <code> a tap copies the text, so that it can be changed instead of typed anew.
        text += f"\n\n<code>{escape(shortened(card.text, PAGE))}</code>"
    return text, bottom(view, words, back=not card.corrects or bool(card.text))


def preview(card: MessageCard, view: MessageView, words: Wording) -> tuple[str, Rows]:
    """Return the card before sending: both texts with their levels, what changed, who reads it in what."""
    if view.draft is None:
        return _text(card, view, words)
    found = view.draft
    parts = [texts(found, words) if card.text else escape(words.text("staff-photo-no-text"))]
    changed = [found.base.edits[number] for number in found.applied] if not found.own_words else []
    if changed:
        shown = " · ".join(arrow(edit, found.base.source, words) for edit in changed[:SHOWN_CHANGES])
        more = len(changed) - SHOWN_CHANGES
        tail = f" · {words.plain('staff-message-more-changes', count=more)}" if more > 0 else ""
        parts.append(f"{escape(words.plain('staff-message-changed'))} {escape(shown + tail)}")
    advice = [f"💡 “{escape(shortened(one.text, 80))}”: {escape(one.advice)}" for one in found.now.findings[:2]]
    if advice and not found.own_words:
        parts.append("\n".join(advice))
    if found.foreign:
        language = found.foreign
        if language in locales():
            language = wording(language).dutch_name if words.tag == SOURCE else wording(language).native_name
        parts.append(f"⚠ {escape(words.text('staff-not-dutch', language=language))}")
    parts.append(reading_row(view.previews, words) if view.previews else escape(words.text("staff-nobody")))
    first = [view.press(words.plain("staff-send"), "send"), view.press(words.plain("staff-message-edit"), "at", "text")]
    second = []
    if found.base.edits or found.own_words:
        own = view.press(words.plain("staff-message-own"), "own", "+")
        simple = view.press(words.plain("staff-message-simple"), "own", "-")
        second.append(simple if found.own_words else own)
    if found.base.edits and not found.own_words:
        key = words.plain("staff-message-changes", count=len(found.base.edits))
        second.append(view.press(key, "at", "changes"))
    if view.previews:
        second.append(view.press(words.plain("staff-look"), "look", view.previews[0].locale))
    if found.now.findings and not found.own_words and not found.foreign:
        second.append(view.press(words.plain("staff-message-spots"), "spots"))
    if len(found.text) > SHOWN_TEXT:
        second.append(view.press(words.plain("staff-message-read-all"), "at", "read"))
    if card.offers:
        key = words.plain("staff-message-phrases", count=len({sentence for sentence, _ in card.offers}))
        second.append(view.press(key, "at", "phrases"))
    third = []
    if view.prefix == "m":
        key = "staff-message-not-urgent" if card.urgent else "staff-message-urgent"
        if not card.photo:
            third.append(view.press(words.plain(key), "urgent", "-" if card.urgent else "+"))
        elif not card.corrects:
            third.append(view.press(words.plain("staff-photo-who"), "at", "pictured"))
        if not card.corrects and not card.photo:
            third.append(view.press(words.plain("staff-message-other-audience"), "at", "audience"))
    rows = tuple(row for some in (first, second, third) for row in rows_of(some, 2))
    return "\n\n".join(parts), (*rows, *bottom(view, words, back=view.prefix != "m"))


def texts(found: Draft, words: Wording) -> str:
    """Return the typed and the simple text, each with its level; one of them when they are the same."""
    own = f"<b>{escape(words.plain('staff-message-your-text'))}</b>{level(found.base.before, words)}"
    if found.text == found.base.source:
        body = escape(shortened(found.text, SHOWN_TEXT))
        if (found.base.before.level or HARD) < HARD and not found.own_words and not found.base.edits:
            body += f"\n<i>{escape(words.text('staff-message-simple-already'))}</i>"
        return f"{own}\n{body}"
    simple = f"<b>{escape(words.plain('staff-message-simple-text'))}</b>{level(found.now.after, words)}"
    original = escape(shortened(found.base.source, SHOWN_ORIGINAL))
    return f"{own}\n<i>{original}</i>\n\n{simple}\n{escape(shortened(found.text, SHOWN_TEXT))}"


def level(measured: Readability, words: Wording) -> str:
    """Return a reading level in words, as it stands behind a title; nothing for a text that was not measured."""
    if measured.too_short:
        return f" · {escape(words.plain('readability-too-short'))}"
    if measured.level is None:
        return ""
    return " · " + escape(words.plain("readability-level", level=measured.level))


def arrow(edit: Edit, source: str, words: Wording) -> str:
    """Return a change as "i.v.m. → vanwege"; a mere cut takes the word before it along: "hoofd, we → hoofd. We"."""
    before, after = edit.before.strip(), edit.after.strip()
    if after and _letters(before) == _letters(after):
        start = max(source.rfind(sign, 0, edit.start) for sign in " \n") + 1
        before, after = (source[start : edit.start] + one for one in (before, after))
    after = after or words.plain("staff-message-left-out")
    return f"{shortened(before, 40)} → {shortened(after, 40)}"


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _changes(card: MessageCard, view: MessageView, words: Wording) -> tuple[str, Rows]:
    if view.draft is None or not view.draft.base.edits:
        return preview(card, view, words)
    found = view.draft
    edits, applied = found.base.edits, set(found.applied)
    pages = -(-len(edits) // CHANGES_PER_PAGE)
    page = min(card.page, pages - 1)
    lines, buttons = [], []
    for number in range(page * CHANGES_PER_PAGE, min(len(edits), (page + 1) * CHANGES_PER_PAGE)):
        edit, holds = edits[number], number in applied
        change = f"{escape(arrow(edit, found.base.source, words))}\n{escape(edit.reason)}"
        lines.append(f"{'✓' if holds else '○'} <b>{number + 1}.</b> {change}")
        key = "staff-message-put-back" if holds else "staff-message-take"
        buttons.append(view.press(words.plain(key, number=number + 1), "undo" if holds else "take", str(number)))
    rows = rows_of(buttons)
    turns = []
    if page > 0:
        turns.append(view.press("◂", "page", str(page - 1)))
    if page < pages - 1:
        turns.append(view.press("▸", "page", str(page + 1)))
    done = view.press(words.plain("staff-done"), "at", "preview")
    return "\n\n".join(lines), (*rows, (*turns, done), *bottom(view, words))


def _phrases(card: MessageCard, view: MessageView, words: Wording) -> tuple[str, Rows]:
    """Return what is near each sentence that stays in Dutch; a number takes the phrase, the same one puts it back."""
    if not card.offers:
        return preview(card, view, words)
    lines = [escape(words.text("staff-message-phrases-how"))]
    buttons = []
    for number, (sentence, offer) in enumerate(card.offers):
        if number == 0 or card.offers[number - 1][0] != sentence:
            lines.append(f"\n⚠ <i>{escape(shortened(sentence, 200))}</i>")
        taken = (sentence, offer) in card.phrased
        lines.append(f"{'✓' if taken else '○'} <b>{number + 1}.</b> {escape(offer)}")
        key = "staff-message-put-back" if taken else "staff-message-choose"
        buttons.append(view.press(words.plain(key, number=number + 1), "phrase", str(number)))
    done = view.press(words.plain("staff-done"), "at", "preview")
    return "\n".join(lines), (*rows_of(buttons), (done,), *bottom(view, words))


def _look(card: MessageCard, view: MessageView, words: Wording) -> tuple[str, Rows]:
    chosen = next((one for one in view.previews if one.locale == card.locale), None)
    if chosen is None:
        return preview(card, view, words)
    others = [view.press(one.native_name, "look", one.locale) for one in view.previews if one is not chosen]
    last = [view.press(words.plain("staff-send"), "send")]
    if chosen.locale != SOURCE:
        last.append(view.press(words.plain("staff-correction-improve"), "improve", chosen.locale))
    return preview_lines(chosen, words), (*rows_of(others), tuple(last), *bottom(view, words))


def _read(card: MessageCard, view: MessageView, words: Wording) -> tuple[str, Rows]:
    if view.draft is None:
        return preview(card, view, words)
    pages = list(paged(view.draft.text, PAGE))
    page = min(card.page, len(pages) - 1)
    turns = []
    if page > 0:
        turns.append(view.press("◂", "page", str(page - 1)))
    if page < len(pages) - 1:
        turns.append(view.press("▸", "page", str(page + 1)))
    rows = ((*turns,),) if turns else ()
    return f"{escape(pages[page])}\n\n{page + 1}/{len(pages)}", (*rows, *bottom(view, words))


def paged(text: str, limit: int) -> list[str]:
    """Return a text in pages that end between words."""
    pages = []
    while len(text) > limit:
        cut = max(text.rfind(" ", 0, limit), text.rfind("\n", 0, limit))
        cut = cut if cut > 0 else limit
        pages.append(text[:cut].rstrip())
        text = text[cut:].lstrip()
    return [*pages, text]


STEPS: Mapping[str, Callable[[MessageCard, MessageView, Wording], tuple[str, Rows]]] = {
    "audience": _audience,
    "children": _children,
    "pictured": _pictured,
    "text": _text,
    "preview": preview,
    "look": _look,
    "changes": _changes,
    "phrases": _phrases,
    "read": _read,
}
