"""What staff see of a notice under way: the kinds, one question at a time with likely answers first, the preview."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bot.conversations.presses import LIMIT, Press, rows_of
from bot.conversations.staff.notice_card import NoticeCard
from bot.rendering import Preview, preview_lines, reading_row
from bot.screens import Button, Screen, escape
from bot.templates import Audience, FieldType, Risk, Template
from bot.values import Child, Line
from simplify.wording import Wording

Rows = tuple[tuple[Button, ...], ...]
KINDS_PER_PAGE = 8
DAYS_PER_PAGE = 9
HOURS = (7, 12, 16)  # first hour of each page of times
DEGREES = ("38", "38.5", "39", "39.5", "40")
COUNTS = tuple(str(number) for number in range(1, 10))
EUROS = ("2", "2.50", "5", "7.50", "10", "15")
SHOWN_CHILDREN = 30


@dataclass(frozen=True, slots=True)
class NoticeView:
    """Hold what the screen needs beside the card; `kinds` are those that may be sent, the last used first."""

    card_id: int
    version: int
    now: dt.datetime
    kinds: tuple[Template, ...] = ()
    groups: Mapping[int, str] = field(default_factory=dict)
    all_groups: tuple[str, ...] = ()
    roster: Mapping[int, Child] = field(default_factory=dict)
    staff: tuple[str, ...] = ()
    may_all: bool = False
    audience: str = ""
    dutch: tuple[Line, ...] = ()
    previews: tuple[Preview, ...] = ()
    simple_note: bool = False  # the free text was made simpler than it was typed
    news: str = ""
    remind_at: dt.datetime | None = None  # by the clock of the group; None when there is nothing to be reminded of

    def press(self, label: str, action: str, argument: str = "") -> Button:
        """Return a button of this card."""
        return Button(label, Press("n", self.card_id, action, argument, self.version).data)


def screen(card: NoticeCard, view: NoticeView, words: Wording) -> Screen:
    """Return the screen of a card."""
    body, rows = STEPS.get(card.step, _preview)(card, view, words)
    head = f"📣 <b>{escape(words.plain('staff-notice-title'))}</b>"
    if card.template is not None:
        head = f"{card.template.emoji} <b>{escape(words.plain(card.template.heading))}</b>"
    if view.audience and card.step != "audience":
        head += f" · {escape(view.audience)}"
    news = f"\n\n<b>{escape(view.news)}</b>" if view.news else ""
    return Screen(f"{head}{news}\n\n{body}", rows)


def _bottom(view: NoticeView, words: Wording, *, back: bool = True, skip: bool = False) -> Rows:
    row = [view.press(words.plain("staff-back"), "back")] if back else []
    if skip:
        row.append(view.press(words.plain("staff-skip"), "skip"))
    return ((*row, view.press(words.plain("staff-stop"), "stop")),)


def _pages(card: NoticeCard, view: NoticeView, *, last: bool, of: int = 0) -> Rows:
    """Return the buttons to the page before and after; `of` is how many there are, where that is known."""
    counted = "" if not of else "{}/" + str(of)
    turns = []
    if card.page:
        turns.append(view.press(f"◂ {counted.format(card.page)}".strip(), "page", str(card.page - 1)))
    if not last:
        turns.append(view.press(f"{counted.format(card.page + 2)} ▸".strip(), "page", str(card.page + 1)))
    return (tuple(turns),) if turns else ()


def _pick(card: NoticeCard, view: NoticeView, words: Wording) -> tuple[str, Rows]:
    start = card.page * KINDS_PER_PAGE
    shown = view.kinds[start : start + KINDS_PER_PAGE]
    buttons = [view.press(f"{kind.emoji} {words.plain(kind.heading)}", "kind", kind.kind) for kind in shown]
    pages = -(-len(view.kinds) // KINDS_PER_PAGE)
    rows = (
        *rows_of(buttons, 2),
        *_pages(card, view, last=card.page + 1 >= pages, of=pages),
        *_bottom(view, words, back=False),
    )
    return escape(words.text("staff-notice-ask-kind")), rows


def _audience(card: NoticeCard, view: NoticeView, words: Wording) -> tuple[str, Rows]:
    allowed = card.template.audience if card.template else ()
    buttons = []
    if Audience.GROUP in allowed:
        buttons += [view.press(f"👥 {name}", "group", str(group)) for group, name in view.groups.items()]
    if Audience.CHILD in allowed:
        buttons += [
            view.press(words.plain("staff-message-one-child", group=name), "list", str(group))
            for group, name in view.groups.items()
        ]
    if Audience.EVERYONE in allowed and view.may_all:
        buttons.append(view.press(words.plain("staff-message-everyone"), "all"))
    if not buttons:
        return escape(words.text("staff-not-allowed")), _bottom(view, words)
    return escape(words.text("staff-message-ask-audience")), (*rows_of(buttons, 2), *_bottom(view, words))


def _children(card: NoticeCard, view: NoticeView, words: Wording) -> tuple[str, Rows]:
    buttons = [view.press(child.name, "child", str(child.id)) for child in list(view.roster.values())[:SHOWN_CHILDREN]]
    return escape(words.text("staff-notice-ask-child")), (*rows_of(buttons), *_bottom(view, words))


def _field(card: NoticeCard, view: NoticeView, words: Wording) -> tuple[str, Rows]:
    asked = card.field
    if asked is None:
        return _preview(card, view, words)
    rows, hint = ASK[asked.type](card, view, words)
    question = escape(words.text(f"staff-notice-field-{_name(card)}"))
    if card.offers:
        shown = [
            view.press(str(words.show(dt.time.fromisoformat(one))), "set", one.replace(":", "")) for one in card.offers
        ]
        rows, hint = rows_of(shown), ""
        question = escape(words.text("staff-notice-which-time"))
    elif card.first:
        first = _shown_first(card, words)
        key = "staff-notice-until-date" if asked.type is FieldType.DATES else "staff-notice-until-time"
        question = escape(words.text(key, first=first))
    text = f"{question}\n<i>{escape(words.text(hint))}</i>" if hint else question
    answer = card.answers.get(asked.name)
    if answer and asked.type is FieldType.TEXT:
        text += f"\n\n<code>{escape(answer[0])}</code>"
    return text, (*rows, *_bottom(view, words, skip=asked.optional and not card.first))


def _name(card: NoticeCard) -> str:
    """Return the key of a question: a few kinds ask another thing by the same name."""
    special = f"{card.kind}-{card.at}"
    return special if special in {"swap-day-away", "substitute-away", "birthday-count", "swap-day-date"} else card.at


def _shown_first(card: NoticeCard, words: Wording) -> str:
    if card.field is not None and card.field.type is FieldType.DATES:
        return str(words.show(dt.date.fromisoformat(card.first)))
    return str(words.show(dt.time.fromisoformat(card.first)))


def day_label(day: dt.date, today: dt.date, words: Wording) -> str:
    """Return a day as it stands on a button: "vandaag", "morgen", "vr 12 dec"."""
    from babel import dates

    if day == today:
        return words.plain("staff-notice-today")
    if day == today + dt.timedelta(days=1):
        return words.plain("staff-notice-tomorrow")
    return str(dates.format_skeleton("MMMEd", day, locale=words.tag.replace("-", "_")))


def _dates(card: NoticeCard, view: NoticeView, words: Wording) -> tuple[Rows, str]:
    today = view.now.date()
    start = dt.date.fromisoformat(card.first) if card.first else today
    days = [start + dt.timedelta(days=number) for number in range(500)]
    workdays = [day for day in days if day.weekday() < 5 or day == today]
    if card.field is not None and card.field.default == "tomorrow" and not card.first and today in workdays:
        workdays.remove(today)
        workdays.insert(1, today)
    shown = workdays[card.page * DAYS_PER_PAGE : (card.page + 1) * DAYS_PER_PAGE]
    buttons = [view.press(day_label(day, today, words), "set", day.isoformat()) for day in shown]
    return (*rows_of(buttons), *_pages(card, view, last=False)), "staff-notice-hint-date"


def _times(card: NoticeCard, view: NoticeView, words: Wording) -> tuple[Rows, str]:
    page = min(card.page, len(HOURS) - 1)
    buttons = []
    if card.field is not None and card.field.default == "now" and card.page == 0:
        now = view.now.time().replace(second=0, microsecond=0)
        earlier = [(view.now - dt.timedelta(minutes=15 * back)) for back in range(1, 6)]
        buttons = [view.press(words.plain("staff-handover-now", time=now), "set", f"{now:%H%M}")]
        quarters = [one.replace(minute=one.minute // 15 * 15).time() for one in earlier]
        buttons += [view.press(str(words.show(one)), "set", f"{one:%H%M}") for one in quarters if one < now]
        return (*rows_of(buttons), *_pages(card, view, last=False)), "staff-notice-hint-time"
    for half in range(9):
        moment = dt.time(HOURS[page] + half // 2, 30 * (half % 2))
        if not card.first or f"{moment:%H:%M}" > card.first:
            buttons.append(view.press(str(words.show(moment)), "set", f"{moment:%H%M}"))
    return (*rows_of(buttons), *_pages(card, view, last=page == len(HOURS) - 1)), "staff-notice-hint-time"


def _numbers(card: NoticeCard, view: NoticeView, words: Wording) -> tuple[Rows, str]:
    likely = EUROS if card.field and card.field.type is FieldType.MONEY else COUNTS
    if card.at == "temperature":
        likely = DEGREES
    comma = "," if words.tag == "nl" else "."
    return rows_of([view.press(one.replace(".", comma), "set", one) for one in likely]), "staff-notice-hint-number"


def _choice(card: NoticeCard, view: NoticeView, words: Wording) -> tuple[Rows, str]:
    assert card.field is not None and card.template is not None
    label = card.template.label
    buttons = [view.press(words.plain(label(card.at, option)), "set", option) for option in card.field.options]
    return rows_of(buttons, 2), ""


def _choices(card: NoticeCard, view: NoticeView, words: Wording) -> tuple[Rows, str]:
    assert card.field is not None and card.template is not None
    buttons = []
    for option in card.field.options:
        on = option in card.answers.get(card.at, ())
        label = words.plain(card.template.label(card.at, option))
        buttons.append(view.press(f"✓ {label}" if on else label, "choose", f"{'-' if on else '+'}{option}"))
    rows = rows_of(buttons, 2)
    if card.answers.get(card.at):
        rows = (*rows, (view.press(words.plain("staff-done"), "next"),))
    return rows, "staff-notice-hint-several"


def _people(card: NoticeCard, view: NoticeView, words: Wording) -> tuple[Rows, str]:
    room = LIMIT - len(Press("n", view.card_id, "set", "", view.version).data.encode()) - 1
    fitting = [name for name in view.staff if len(name.encode()) <= room]
    return rows_of([view.press(name, "set", name) for name in fitting[:9]], 2), "staff-notice-hint-name"


def _groups(card: NoticeCard, view: NoticeView, words: Wording) -> tuple[Rows, str]:
    room = LIMIT - len(Press("n", view.card_id, "set", "", view.version).data.encode()) - 1
    return rows_of([view.press(name, "set", name) for name in view.all_groups if len(name.encode()) <= room], 2), ""


def _text(card: NoticeCard, view: NoticeView, words: Wording) -> tuple[Rows, str]:
    return (), "staff-notice-hint-text"


def _preview(card: NoticeCard, view: NoticeView, words: Wording) -> tuple[str, Rows]:
    lines = [escape(line.dutch) for line in view.dutch]
    parts = ["\n".join(lines)]
    parts.append(reading_row(view.previews, words) if view.previews else escape(words.text("staff-nobody")))
    if card.template is not None and card.template.risk is Risk.HIGH:
        parts.append(f"☎️ {escape(words.text('staff-notice-careful'))}")
    change = [view.press(words.plain(f"staff-notice-change-{one.type.value}"), "ask", one.name) for one in card.asked]
    if view.simple_note:
        key = "staff-message-simple" if card.own_words else "staff-message-own"
        change.append(view.press(words.plain(key), "own", "-" if card.own_words else "+"))
    send = [view.press(words.plain("staff-send"), "send")]
    if view.previews:
        send.append(view.press(words.plain("staff-look"), "look", view.previews[0].locale))
    again: Rows = ()
    if view.remind_at is not None:
        label = f"⏰ {words.plain('staff-notice-remind', moment=view.remind_at)}"
        again = ((view.press(f"✓ {label}" if card.remind else label, "remind", "-" if card.remind else "+"),),)
    return "\n\n".join(parts), (tuple(send), *again, *rows_of(change), *_bottom(view, words, back=not card.corrects))


def _look(card: NoticeCard, view: NoticeView, words: Wording) -> tuple[str, Rows]:
    chosen = next((one for one in view.previews if one.locale == card.locale), None)
    if chosen is None:
        return _preview(card, view, words)
    others = [view.press(one.native_name, "look", one.locale) for one in view.previews if one is not chosen]
    send = (view.press(words.plain("staff-send"), "send"),)
    return preview_lines(chosen, words), (*rows_of(others), send, *_bottom(view, words))


Asked = Callable[[NoticeCard, NoticeView, Wording], tuple[Rows, str]]
ASK: Mapping[FieldType, Asked] = {
    FieldType.DATE: _dates,
    FieldType.DATES: _dates,
    FieldType.TIME: _times,
    FieldType.TIMES: _times,
    FieldType.NUMBER: _numbers,
    FieldType.MONEY: _numbers,
    FieldType.CHOICE: _choice,
    FieldType.CHOICES: _choices,
    FieldType.TEXT: _text,
    FieldType.PERSON: _people,
    FieldType.GROUP: _groups,
}
STEPS: Mapping[str, Callable[[NoticeCard, NoticeView, Wording], tuple[str, Rows]]] = {
    "pick": _pick,
    "audience": _audience,
    "children": _children,
    "field": _field,
    "preview": _preview,
    "look": _look,
}
