"""The card on which staff fill in a notice: one question at a time, by button or by typing, then a preview.

Answers are kept as plain words ("2026-12-12", "15:30", "fever") and become values when the notice is made.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal, InvalidOperation

from bot.conversations.staff import reading
from bot.templates import Audience, Field, FieldType, Filled, Template, templates
from simplify.wording import Money

RANGES = (FieldType.DATES, FieldType.TIMES)
TEXT_LIMIT = 1000  # characters of a free text in a notice
NAME_LIMIT = 60


@dataclass(frozen=True, slots=True)
class NoticeCard:
    """Hold a notice under way.

    `answers` maps a field to its words; a field that was skipped has none. `at` names the field that is asked about,
    `first` the beginning of a range, `offers` the times that a typed one may mean. `changing` says that the question
    was opened from the preview and leads back there.
    """

    step: str = "pick"  # pick, audience, children, field, preview, look
    kind: str = ""
    audience: str = ""
    target: int = 0
    group_id: int = 0
    answers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    at: str = ""
    first: str = ""
    offers: tuple[str, ...] = ()
    changing: bool = False
    page: int = 0
    locale: str = ""
    own_words: bool = False
    seen: str = ""
    asked_again: bool = False
    remind: bool = False
    corrects: int = 0
    sent: int = 0

    @property
    def template(self) -> Template | None:
        """Return the kind of notice, once it was picked."""
        return templates().get(self.kind)

    @property
    def asked(self) -> tuple[Field, ...]:
        """Return the fields that staff are asked; the child and the group follow from who reads the notice."""
        if self.template is None:
            return ()
        return tuple(
            one
            for one in self.template.fields
            if one.type is not FieldType.CHILD and (one.type is not FieldType.GROUP or one.default == "ask")
        )

    @property
    def field(self) -> Field | None:
        """Return the field that is asked about."""
        return next((one for one in self.asked if one.name == self.at), None)

    @property
    def lacking(self) -> tuple[Field, ...]:
        """Return the fields that must still be filled in."""
        return tuple(one for one in self.asked if not one.optional and not self.answers.get(one.name))


@dataclass(frozen=True, slots=True)
class Taken:
    """Hold a card after typing, and the message key that says why the words could not be used."""

    card: NoticeCard
    fault: str = ""


def tap(card: NoticeCard, action: str, argument: str = "") -> NoticeCard:
    """Return the card after a tap. What is unknown changes nothing."""
    act = ACTIONS.get(action)
    try:
        return act(card, argument) if act else card
    except ValueError:  # a number, a date or a time was expected
        return card


def typed(card: NoticeCard, text: str, today: dt.date) -> Taken:
    """Return the card after typing an answer to the question; the last line of a notice is its free text."""
    asked = card.field if card.step == "field" else None
    if asked is None:
        note = next((one for one in card.asked if one.type is FieldType.TEXT), None)
        if card.step not in {"preview", "look"} or note is None:
            return Taken(card, "staff-notice-use-buttons")
        asked, card = note, replace(card, at=note.name, changing=True)
    match asked.type:
        case FieldType.DATE | FieldType.DATES:
            found = reading.date(text, today)
            return _taken(card, asked, found.isoformat() if found else "", "staff-notice-not-a-date")
        case FieldType.TIME | FieldType.TIMES:
            return _typed_time(card, asked, text)
        case FieldType.NUMBER | FieldType.MONEY:
            amount = _decimal(text)
            return _taken(card, asked, "" if amount is None else str(amount), "staff-notice-not-a-number")
        case FieldType.TEXT:
            return _taken(card, asked, text if len(text) <= TEXT_LIMIT else "", "staff-notice-too-long")
        case FieldType.PERSON:
            name = " ".join(text.split())
            return _taken(card, asked, name if len(name) <= NAME_LIMIT else "", "staff-notice-too-long")
        case _:
            return Taken(card, "staff-notice-use-buttons")


def _taken(card: NoticeCard, asked: Field, words: str, fault: str) -> Taken:
    """Return the card with an answer, or as it was with what was wrong when there are no words."""
    return Taken(_answer(card, asked, words)) if words else Taken(card, fault)


def values(card: NoticeCard, child: str = "", group: str = "", gender: str = "unknown") -> dict[str, Filled]:
    """Return what was filled in as values for the template; `child` and `group` are names."""
    found: dict[str, Filled] = {"gender": gender}
    if card.template is None:
        return found
    for one in card.template.fields:
        words = card.answers.get(one.name, ())
        if one.type is FieldType.CHILD:
            found[one.name] = child
        elif one.type is FieldType.GROUP and one.default != "ask":
            found[one.name] = group
        elif words:
            found[one.name] = value(one, words)
    return found


def value(asked: Field, words: tuple[str, ...]) -> Filled:
    """Return the words of an answer as the value of its field."""
    match asked.type:
        case FieldType.DATE:
            return dt.date.fromisoformat(words[0])
        case FieldType.DATES:
            return dt.date.fromisoformat(words[0]), dt.date.fromisoformat(words[1])
        case FieldType.TIME:
            return dt.time.fromisoformat(words[0])
        case FieldType.TIMES:
            return dt.time.fromisoformat(words[0]), dt.time.fromisoformat(words[1])
        case FieldType.NUMBER:
            number = Decimal(words[0])
            return int(number) if number == number.to_integral_value() else number
        case FieldType.MONEY:
            return Money(Decimal(words[0]))
        case FieldType.CHOICES:
            return words
        case _:
            return words[0]


def _typed_time(card: NoticeCard, asked: Field, text: str) -> Taken:
    """Take a typed time, or a range such as "9.30-12"; ask when it can be morning or afternoon."""
    for dash in ("-", "–", " tot "):
        parts = [reading.clock(part) for part in text.split(dash)]
        if asked.type is FieldType.TIMES and len(parts) == 2 and parts[0] and parts[1] and parts[0] < parts[1]:
            done = _answer(replace(card, first=""), asked, f"{parts[0]:%H:%M}")
            return Taken(_answer(done, asked, f"{parts[1]:%H:%M}"))
    meant = reading.times(text)
    if asked.type is FieldType.TIMES and card.first:
        meant = tuple(one for one in meant if f"{one:%H:%M}" > card.first)
    if not meant:
        return Taken(card, "staff-notice-not-a-time")
    if len(meant) > 1:
        return Taken(replace(card, offers=tuple(f"{one:%H:%M}" for one in meant)), "staff-notice-which-time")
    return Taken(_answer(card, asked, f"{meant[0]:%H:%M}"))


def _decimal(text: str) -> Decimal | None:
    bare = text.strip().lower().removeprefix("€").removesuffix("euro").removesuffix("graden").removesuffix("°").strip()
    try:
        found = Decimal(bare.replace(",", "."))
    except InvalidOperation:
        number = reading.number(text)
        return None if number is None else Decimal(number)
    return found if found.is_finite() and 0 <= found < 100_000 and found.as_tuple().exponent > -3 else None  # type: ignore[operator]


def _answer(card: NoticeCard, asked: Field, words: str) -> NoticeCard:
    """Return the card with an answer, at the next question; the first half of a range waits for its second."""
    if asked.type in RANGES:
        if not card.first:
            return replace(card, first=words, offers=(), page=0)
        if words < card.first:
            return replace(card, first=words, offers=(), page=0)
        answer: tuple[str, ...] = (card.first, words)
    else:
        answer = (words,)
    return _onward(replace(card, answers={**card.answers, asked.name: answer}))


def _onward(card: NoticeCard) -> NoticeCard:
    """Return the card at the question after this one, or at the preview."""
    fresh = replace(card, first="", offers=(), page=0, asked_again=False)
    names = [one.name for one in card.asked]
    after = names[names.index(card.at) + 1 :] if card.at in names else names
    if card.changing or not after:
        if card.lacking:
            return replace(fresh, step="field", at=card.lacking[0].name)
        return replace(fresh, step="preview", at="", changing=False)
    return replace(fresh, step="field", at=after[0])


def _pick(card: NoticeCard, argument: str) -> NoticeCard:
    template = templates().get(argument)
    if template is None or card.corrects:
        return card
    return replace(card, kind=argument, answers={}, audience="", target=0, step="audience", at="", page=0)


def _to(audience: str) -> Callable[[NoticeCard, str], NoticeCard]:
    def choose(card: NoticeCard, argument: str) -> NoticeCard:
        wanted = Audience.EVERYONE if audience == "all" else Audience(audience)
        if card.template is None or wanted not in card.template.audience or card.corrects:
            return card
        chosen = replace(card, audience=audience, target=int(argument or 0), changing=False)
        return replace(chosen, step="preview") if _complete(chosen) else _onward(replace(chosen, at=""))

    return choose


def _complete(card: NoticeCard) -> bool:
    """Tell whether all questions were answered before, so that only the audience changed."""
    return bool(card.answers) and not card.lacking


def _list(card: NoticeCard, argument: str) -> NoticeCard:
    return replace(card, step="children", group_id=int(argument))


def _set(card: NoticeCard, argument: str) -> NoticeCard:
    asked = card.field
    if asked is None:
        return card
    if asked.type in {FieldType.DATE, FieldType.DATES}:
        return _answer(card, asked, dt.date.fromisoformat(argument).isoformat())
    if asked.type in {FieldType.TIME, FieldType.TIMES}:
        moment = dt.datetime.strptime(argument, "%H%M")  # noqa: DTZ007
        return _answer(card, asked, f"{moment:%H:%M}")
    if asked.type is FieldType.CHOICE:
        return _answer(card, asked, argument) if argument in asked.options else card
    if asked.type in {FieldType.NUMBER, FieldType.MONEY}:
        amount = _decimal(argument)
        return card if amount is None else _answer(card, asked, str(amount))
    if asked.type in {FieldType.PERSON, FieldType.GROUP}:
        return _answer(card, asked, argument) if argument else card
    return card


def _choose(card: NoticeCard, argument: str) -> NoticeCard:
    asked, sign, option = card.field, argument[:1], argument[1:]
    if asked is None or asked.type is not FieldType.CHOICES or option not in asked.options:
        return card
    chosen = set(card.answers.get(asked.name, ())) - {option} | ({option} if sign == "+" else set())
    kept = tuple(one for one in asked.options if one in chosen)
    return replace(card, answers={**card.answers, asked.name: kept}, asked_again=False)


def _next(card: NoticeCard, argument: str) -> NoticeCard:
    asked = card.field
    if asked is None or (not asked.optional and not card.answers.get(asked.name)):
        return card
    return _onward(card)


def _skip(card: NoticeCard, argument: str) -> NoticeCard:
    asked = card.field
    if asked is None or not asked.optional:
        return card
    return _onward(replace(card, answers={name: words for name, words in card.answers.items() if name != asked.name}))


def _ask(card: NoticeCard, argument: str) -> NoticeCard:
    if argument not in {one.name for one in card.asked}:
        return card
    return replace(card, step="field", at=argument, changing=True, first="", offers=(), page=0)


def _at(card: NoticeCard, argument: str) -> NoticeCard:
    allowed = argument in {"pick", "audience"} and not card.corrects
    return replace(card, step=argument, page=0) if allowed or argument == "preview" else card


def _page(card: NoticeCard, argument: str) -> NoticeCard:
    return replace(card, page=min(max(0, int(argument)), 60))


def _own(card: NoticeCard, argument: str) -> NoticeCard:
    return replace(card, own_words=argument == "+", asked_again=False)


def _remind(card: NoticeCard, argument: str) -> NoticeCard:
    return replace(card, remind=argument == "+")


def _look(card: NoticeCard, argument: str) -> NoticeCard:
    return replace(card, step="look", locale=argument)


def _back(card: NoticeCard, argument: str) -> NoticeCard:
    if card.step == "field":
        if card.first or card.offers:
            return replace(card, first="", offers=(), page=0)
        if card.changing and not card.lacking:
            return replace(card, step="preview", changing=False, at="")
        names = [one.name for one in card.asked]
        if card.at in names[1:]:
            return replace(card, at=names[names.index(card.at) - 1], page=0)
        return card if card.corrects else replace(card, step="audience")
    if card.step == "look":
        return replace(card, step="preview")
    if card.step == "children":
        return replace(card, step="audience")
    return card if card.corrects else replace(card, step="pick", page=0)


ACTIONS: Mapping[str, Callable[[NoticeCard, str], NoticeCard]] = {
    "kind": _pick,
    "child": _to("child"),
    "group": _to("group"),
    "all": _to("all"),
    "list": _list,
    "set": _set,
    "choose": _choose,
    "next": _next,
    "skip": _skip,
    "ask": _ask,
    "at": _at,
    "page": _page,
    "own": _own,
    "remind": _remind,
    "look": _look,
    "back": _back,
}
