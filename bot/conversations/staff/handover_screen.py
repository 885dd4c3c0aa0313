"""What staff see of a day log under way: one question at a time, then an overview with what parents will read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence

from bot.conversations.presses import rows_of
from bot.conversations.staff.handover_card import BOTTLES, CHOICES, FIELDS, HandoverCard
from bot.conversations.staff.handover_overview import HandoverView, Rows, bottom, clock, overview, preview
from bot.handover import AMOUNTS, DRINKS, FOODS, MEALS, DayLog, entries, sentence
from bot.screens import Button, Screen, escape
from simplify.wording import Wording

USUAL_NAPS = ((dt.time(12, 30), dt.time(14)), (dt.time(12, 30), dt.time(13, 30)), (dt.time(13), dt.time(14, 30)))
SHOWN_CHILDREN = 30  # names on one screen of a group


def screen(card: HandoverCard, view: HandoverView, words: Wording) -> Screen:
    """Return the screen of a card."""
    ask = STEPS.get(card.step, overview)
    body, rows = ask(card, view, words)
    head = f"📋 <b>{escape(words.plain('staff-handover-title'))}</b>"
    if card.children and card.step not in {"group", "children"}:
        head += f" · {escape(_who(card, view, words))}"
    head += f"\n{escape(words.text('staff-handover-day', date=card.day))}"
    told = f"\n\n<i>{escape(view.told)}</i>" if view.told else ""
    return Screen(f"{head}{told}\n\n{body}", rows)


def _who(card: HandoverCard, view: HandoverView, words: Wording) -> str:
    names = [view.name(child) for child in card.concerned]
    if len(names) > 3:
        return words.plain("staff-handover-children", count=len(names))
    return ", ".join(names)


def _done(view: HandoverView, words: Wording) -> tuple[Button, ...]:
    return (view.press(words.plain("staff-done"), "at", "overview"),)


def _group(card: HandoverCard, view: HandoverView, words: Wording) -> tuple[str, Rows]:
    buttons = [view.press(name, "group", str(group)) for group, name in view.groups.items()]
    return escape(words.text("staff-handover-ask-group")), rows_of(buttons, 2) + bottom(card, view, words, back=False)


def _children(card: HandoverCard, view: HandoverView, words: Wording) -> tuple[str, Rows]:
    group = escape(view.groups.get(card.group_id, ""))
    if not view.roster:
        text = escape(words.text("staff-handover-no-children", group=view.groups.get(card.group_id, "")))
        other = (view.press(words.plain("staff-handover-other-group"), "group"),)
        return text, ((other,) if len(view.groups) > 1 else ()) + bottom(card, view, words, back=False)
    buttons = []
    for child in list(view.roster.values())[:SHOWN_CHILDREN]:
        if card.several:
            chosen = child.id in card.children
            label = f"☑️ {child.name}" if chosen else child.name
            buttons.append(view.press(label, "child", f"{'-' if chosen else '+'}{child.id}"))
        else:
            buttons.append(view.press(child.name, "only", str(child.id)))
    extra = []
    if len(view.roster) > 1:
        extra.append(view.press(words.plain("staff-handover-everyone"), "everyone"))
        if not card.several:
            extra.append(view.press(words.plain("staff-handover-several"), "several"))
    if len(view.groups) > 1:
        extra.append(view.press(words.plain("staff-handover-other-group"), "group"))
    rows = rows_of(buttons) + rows_of(extra)
    if card.several and card.children:
        rows += ((view.press(words.plain("staff-handover-go", count=len(card.children)), "go"),),)
    key = "staff-handover-ask-several" if card.several else "staff-handover-ask-children"
    return f"<b>{group}</b>\n{escape(words.text(key))}", rows + bottom(card, view, words, back=False)


def _meal(card: HandoverCard, view: HandoverView, words: Wording) -> tuple[str, Rows]:
    meal = words.plain(f"staff-handover-meal-{card.meal}")
    amounts = {
        next((meal.amount for meal in card.log(child).meals if meal.kind == card.meal), "") for child in card.concerned
    }
    buttons = []
    for amount in AMOUNTS:
        chosen = amounts == {amount}
        label = words.plain(f"staff-handover-ate-{amount}")
        argument = f"{card.meal}.{'clear' if chosen and not card.chained else amount}"
        buttons.append(view.press(f"✓ {label}" if chosen else label, "ate", argument))
    rows = (*rows_of(buttons, 2), (view.press(words.plain("staff-handover-other-meal"), "at", "kinds"),))
    if not card.chained:
        foods = view.press(words.plain("staff-handover-foods"), "at", "foods")
        rows = (*rows[:-1], (*rows[-1], foods), _done(view, words))
    return escape(words.text("staff-handover-ask-meal", meal=meal)), rows + bottom(card, view, words, skip=True)


def _kinds(card: HandoverCard, view: HandoverView, words: Wording) -> tuple[str, Rows]:
    buttons = [view.press(words.plain(f"staff-handover-meal-{kind}"), "kind", kind) for kind in MEALS]
    return escape(words.text("staff-handover-ask-kind")), rows_of(buttons) + bottom(card, view, words)


def _foods(card: HandoverCard, view: HandoverView, words: Wording) -> tuple[str, Rows]:
    def served(log: DayLog) -> tuple[str, ...]:
        return next((meal.foods for meal in log.meals if meal.kind == card.meal), ())

    buttons = _toggles(card, view, FOODS, served, "food", lambda food: words.plain(f"handover-food-{food}"))
    meal = words.plain(f"staff-handover-meal-{card.meal}")
    text = escape(words.text("staff-handover-ask-foods", meal=meal))
    return text, (*rows_of(buttons), _done(view, words), *bottom(card, view, words))


def _toggles(
    card: HandoverCard,
    view: HandoverView,
    keys: Sequence[str],
    chosen: Callable[[DayLog], Sequence[str]],
    action: str,
    label: Callable[[str], str],
) -> list[Button]:
    """Return a button per key; it says what the tap will make true, "+key" or "-key"."""
    buttons = []
    for key in keys:
        on = all(key in chosen(card.log(child)) for child in card.concerned)
        buttons.append(view.press(f"✓ {label(key)}" if on else label(key), action, f"{'-' if on else '+'}{key}"))
    return buttons


def _drink(card: HandoverCard, view: HandoverView, words: Wording) -> tuple[str, Rows]:
    drunk = {card.log(child).drink for child in card.concerned}
    buttons = []
    for key in DRINKS:
        label = words.plain(f"staff-handover-drank-{key}")
        buttons.append(
            view.press(f"✓ {label}", "drank", "clear") if drunk == {key} else view.press(label, "drank", key)
        )
    bottles = [
        view.press(words.plain("staff-handover-bottle", amount=amount), "bottle", str(amount)) for amount in BOTTLES
    ]
    rows = rows_of(buttons) + rows_of(bottles)
    if any(card.log(child).bottles for child in card.concerned):
        rows += ((view.press(words.plain("staff-handover-clear"), "bottle", "clear"),),)
    text = words.text("staff-handover-ask-drink")
    return _noted(card, view, words, ("drink", "bottle")) + escape(text), (
        *rows,
        _done(view, words),
        *bottom(card, view, words),
    )


def _nap(card: HandoverCard, view: HandoverView, words: Wording) -> tuple[str, Rows]:
    offers = [
        view.press(f"{clock(start, words)}–{clock(end, words)}", "nap", f"{start:%H%M}-{end:%H%M}")
        for start, end in _offers(card, view)
    ]
    rows = (
        *rows_of(offers),
        (
            view.press(words.plain("staff-handover-other-time"), "at", "from"),
            view.press(words.plain("staff-handover-awake"), "nap", "awake"),
        ),
    )
    if any(card.log(child).naps or card.log(child).awake for child in card.concerned):
        rows += ((view.press(words.plain("staff-handover-clear"), "nap", "clear"), *_done(view, words)),)
    text = _noted(card, view, words, ("sleep",)) + escape(words.text("staff-handover-ask-nap"))
    return text, rows + bottom(card, view, words, skip=True)


def _offers(card: HandoverCard, view: HandoverView) -> list[tuple[dt.time, dt.time]]:
    """Return the naps that are likely: the last ones of these children first, none that ends in the future."""
    offers: list[tuple[dt.time, dt.time]] = []
    for child in card.concerned:
        for nap in view.yesterday.get(child, DayLog()).naps:
            if nap.start and nap.end and (nap.start, nap.end) not in offers:
                offers.append((nap.start, nap.end))
    offers.extend(nap for nap in USUAL_NAPS if nap not in offers)
    past = view.now.time() if card.day == view.now.date() else dt.time.max
    return [(start, end) for start, end in offers if end <= past][:3]


def _from(card: HandoverCard, view: HandoverView, words: Wording) -> tuple[str, Rows]:
    now = view.now if card.day == view.now.date() else dt.datetime.combine(card.day, dt.time(15), view.now.tzinfo)
    latest = now.replace(minute=now.minute // 15 * 15, second=0, microsecond=0)
    starts = [latest - dt.timedelta(minutes=15 * back) for back in range(15, 0, -1)]
    starts = [start for start in starts if start.date() == card.day and start.hour >= 6]
    buttons = [view.press(clock(start.time(), words), "from", f"{start:%H%M}") for start in starts]
    lengths = [
        view.press(words.plain("staff-handover-minutes", minutes=minutes), "took", str(minutes))
        for minutes in (30, 45, 60, 75, 90, 120)
    ]
    return escape(words.text("staff-handover-ask-from")), rows_of(buttons) + rows_of(lengths) + bottom(
        card, view, words
    )


def _until(card: HandoverCard, view: HandoverView, words: Wording) -> tuple[str, Rows]:
    start = dt.datetime.combine(card.day, card.start or dt.time(12, 30), view.now.tzinfo)
    buttons = []
    today = card.day == view.now.date()
    if today and dt.timedelta(0) < view.now - start <= dt.timedelta(hours=5):
        label = words.plain("staff-handover-now", time=view.now.time().replace(second=0, microsecond=0))
        buttons.append(view.press(label, "nap", f"{start:%H%M}-{view.now:%H%M}"))
    for minutes in (30, 45, 60, 75, 90, 105, 120, 150):
        end = start + dt.timedelta(minutes=minutes)
        if end.date() == card.day and (not today or end < view.now):
            buttons.append(view.press(clock(end.time(), words), "nap", f"{start:%H%M}-{end:%H%M}"))
    text = words.text("staff-handover-ask-until", start=start.time())
    return escape(text), rows_of(buttons) + bottom(card, view, words)


def _choice(subject: str) -> Callable[[HandoverCard, HandoverView, Wording], tuple[str, Rows]]:
    """Return the screen that asks one of the subjects with a fixed list of answers."""

    def ask(card: HandoverCard, view: HandoverView, words: Wording) -> tuple[str, Rows]:
        buttons = _toggles(
            card,
            view,
            CHOICES[subject],
            lambda log: getattr(log, FIELDS[subject]),
            subject,
            lambda key: words.plain(f"staff-handover-{subject}-{key}"),
        )
        done = () if card.chained else (_done(view, words),)
        text = escape(words.text(f"staff-handover-ask-{subject}"))
        return text, rows_of(buttons) + done + bottom(card, view, words, skip=True)

    return ask


def _friends(card: HandoverCard, view: HandoverView, words: Wording) -> tuple[str, Rows]:
    buttons = []
    for child in view.roster.values():
        if card.concerned == (child.id,):
            continue
        on = all(child.name in card.log(one).friends for one in card.concerned if one != child.id)
        buttons.append(view.press(f"✓ {child.name}" if on else child.name, "friend", f"{'-' if on else '+'}{child.id}"))
    text = escape(words.text("staff-handover-ask-friends"))
    return text, (*rows_of(buttons[:SHOWN_CHILDREN]), _done(view, words), *bottom(card, view, words))


def _one_child(card: HandoverCard, view: HandoverView, words: Wording) -> tuple[str, Rows]:
    buttons = [view.press(view.name(child), "for", str(child)) for child in card.children]
    buttons.append(view.press(words.plain("staff-handover-everyone"), "for", "0"))
    return escape(words.text("staff-handover-ask-who")), rows_of(buttons) + bottom(card, view, words)


def _noted(card: HandoverCard, view: HandoverView, words: Wording, marks: tuple[str, ...]) -> str:
    """Return what was already noted on the subject that is asked about, when it is about one child."""
    child = view.roster.get(card.concerned[0]) if len(card.concerned) == 1 else None
    if child is None:
        return ""
    lines = [
        escape(sentence(entry, words, child.name, child.gender))
        for entry in entries(card.log(child.id))
        if entry.mark in marks
    ]
    return "".join(f"✓ {line}\n" for line in lines)


STEPS: Mapping[str, Callable[[HandoverCard, HandoverView, Wording], tuple[str, Rows]]] = {
    "group": _group,
    "children": _children,
    "meal": _meal,
    "kinds": _kinds,
    "foods": _foods,
    "drink": _drink,
    "nap": _nap,
    "from": _from,
    "until": _until,
    "friends": _friends,
    "who": _one_child,
    "overview": overview,
    "preview": preview,
    **{subject: _choice(subject) for subject in CHOICES},
}
