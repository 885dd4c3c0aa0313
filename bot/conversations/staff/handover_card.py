"""The card on which staff log the day of one or more children: what it holds and what each tap and typed word does.

The usual day is a chain of questions, one tap each (`CHAIN`); after it the overview shows every other subject. A tap
says what must become true ("add cheerful", "remove cheerful"), never "the other way round", so that taps of two editors
can be applied one after the other and nothing is lost.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from bot.conversations.staff import reading
from bot.handover import (
    ACTIVITIES,
    AMOUNTS,
    BRING,
    CARE,
    DRINKS,
    FOODS,
    MEALS,
    MOODS,
    SKILLS,
    Bottle,
    DayLog,
    Meal,
    Nap,
)

CHAIN = ("meal", "nap", "mood", "care", "activity", "overview")
CHOICES: Mapping[str, tuple[str, ...]] = {
    "mood": MOODS,
    "care": CARE,
    "activity": ACTIVITIES,
    "skill": SKILLS,
    "bring": BRING,
}
FIELDS = {"mood": "moods", "care": "care", "activity": "activities", "skill": "skills", "bring": "bring"}
STEPS = (
    "group",
    "children",
    *CHAIN,
    "kinds",
    "foods",
    "drink",
    "from",
    "until",
    "friends",
    "skill",
    "bring",
    "note",
    "who",
    "preview",
)
BOTTLES = (90, 120, 150, 180, 210, 240)
NOTE_LIMIT = 1500  # characters of a free note


@dataclass(frozen=True, slots=True)
class HandoverCard:
    """Hold a day log under way.

    `scope` is the child that the next answer is about, 0 for all chosen children. `meal` and `start` (of a nap) belong
    to the question that is asked. `sent` maps a child to the notice that was sent, `corrects` to the one that this
    card mends.
    """

    day: dt.date
    group_id: int
    children: tuple[int, ...] = ()
    logs: Mapping[int, DayLog] = field(default_factory=dict)
    step: str = "children"
    chained: bool = True
    several: bool = False
    scope: int = 0
    meal: str = "lunch"
    start: dt.time | None = None
    corrects: Mapping[int, int] = field(default_factory=dict)
    sent: Mapping[int, int] = field(default_factory=dict)
    own_words: bool = False
    asked_again: bool = False
    locale: str = ""  # the language whose preview is open
    seen: str = ""  # the digest of what the overview showed

    @property
    def concerned(self) -> tuple[int, ...]:
        """Return the children that the next answer is about."""
        return (self.scope,) if self.scope in self.children else self.children

    def log(self, child_id: int) -> DayLog:
        """Return the day of a child, empty when nothing was noted."""
        return self.logs.get(child_id, DayLog())

    @property
    def empty(self) -> bool:
        """Tell whether nothing was noted about any child."""
        return all(self.log(child) == DayLog() for child in self.children)

    @property
    def silent(self) -> tuple[int, ...]:
        """Return the chosen children about whom nothing was noted."""
        return tuple(child for child in self.children if self.log(child) == DayLog())


def tap(card: HandoverCard, action: str, argument: str = "", roster: Sequence[int] = ()) -> HandoverCard:
    """Return the card after a tap; `roster` are the children of the group. What is unknown changes nothing."""
    act = ACTIONS.get(action)
    try:
        return act(card, argument, roster) if act else card
    except ValueError:  # a number was expected, such as "only:7"
        return card


def typed(card: HandoverCard, text: str) -> HandoverCard:
    """Return the card after typing: "slaap 12.30-14" is a nap, "fles 150" a bottle, anything else goes to the note."""
    if not card.children:
        return card
    nap, bottle = reading.nap(text), reading.bottle(text)
    if nap is not None:
        noted = each(card, lambda log: _with_nap(log, nap))
        return advance(noted, "nap") if card.step in {"nap", "from", "until"} else noted
    if bottle is not None:
        return each(card, lambda log: replace(log, bottles=(*log.bottles, bottle)))
    if card.step in {"nap", "from"} and (moment := reading.clock(text)):
        return replace(card, start=moment, step="until")
    if card.step == "until" and card.start and (moment := reading.clock(text)):
        return _nap(card, f"{card.start:%H%M}-{moment:%H%M}", ())
    written = each(card, lambda log: replace(log, note=f"{log.note}\n{text}".strip()))
    return replace(written, step="overview", chained=False, asked_again=False)


def each(card: HandoverCard, change: Callable[[DayLog], DayLog]) -> HandoverCard:
    """Return the card with the day changed for every child that the answer is about."""
    return replace(card, logs={**card.logs, **{child: change(card.log(child)) for child in card.concerned}})


def advance(card: HandoverCard, answered: str) -> HandoverCard:
    """Return the card at the next question of the chain, or at the overview when it was opened from there."""
    if card.chained and answered in CHAIN[:-1]:
        following = CHAIN[CHAIN.index(answered) + 1]
        return replace(card, step=following, chained=following != "overview")
    return replace(card, step="overview", chained=False, scope=0 if card.step == "overview" else card.scope)


def _group(card: HandoverCard, argument: str, roster: Sequence[int]) -> HandoverCard:
    if not argument:
        return replace(card, step="group")
    return replace(card, group_id=int(argument), children=(), logs={}, step="children", several=False)


def _only(card: HandoverCard, argument: str, roster: Sequence[int]) -> HandoverCard:
    child = int(argument)
    return replace(card, children=(child,), step="meal", scope=0) if child in roster else card


def _everyone(card: HandoverCard, argument: str, roster: Sequence[int]) -> HandoverCard:
    return replace(card, children=tuple(roster), step="meal", scope=0) if roster else card


def _several(card: HandoverCard, argument: str, roster: Sequence[int]) -> HandoverCard:
    return replace(card, several=True, step="children")


def _child(card: HandoverCard, argument: str, roster: Sequence[int]) -> HandoverCard:
    sign, child = argument[:1], int(argument[1:])
    if child not in roster:
        return card
    kept = tuple(one for one in roster if (one in card.children or one == child) and (sign == "+" or one != child))
    return replace(card, children=kept, scope=0)


def _go(card: HandoverCard, argument: str, roster: Sequence[int]) -> HandoverCard:
    if not card.children:
        return card
    return replace(card, step="meal" if card.chained else "overview")


def _for(card: HandoverCard, argument: str, roster: Sequence[int]) -> HandoverCard:
    child = int(argument)
    return replace(card, scope=child, step="overview") if child == 0 or child in card.children else card


def _at(card: HandoverCard, argument: str, roster: Sequence[int]) -> HandoverCard:
    # A closer look at the question that the chain is at ("from" of a nap) does not leave the chain.
    within = card.chained and argument in {"from", "kinds"}
    return replace(card, step=argument, chained=within) if argument in STEPS else card


def _skip(card: HandoverCard, argument: str, roster: Sequence[int]) -> HandoverCard:
    return advance(card, card.step)


def _back(card: HandoverCard, argument: str, roster: Sequence[int]) -> HandoverCard:
    if card.chained and card.step in CHAIN[1:]:
        return replace(card, step=CHAIN[CHAIN.index(card.step) - 1])
    if card.step in {"from", "until"}:
        return replace(card, step="nap", start=None)
    if card.step in {"foods", "kinds"}:
        return replace(card, step="meal")
    if card.step in {"overview", "meal"} and not card.corrects and (card.chained or card.step == "overview"):
        return replace(card, step="children", chained=card.chained)
    return replace(card, step="overview", chained=False)


def _kind(card: HandoverCard, argument: str, roster: Sequence[int]) -> HandoverCard:
    return replace(card, meal=argument, step="meal") if argument in MEALS else card


def _ate(card: HandoverCard, argument: str, roster: Sequence[int]) -> HandoverCard:
    kind, _, amount = argument.rpartition(".")
    kind = kind or card.meal
    if kind not in MEALS or (amount not in AMOUNTS and amount != "clear"):
        return card

    def eat(log: DayLog) -> DayLog:
        foods = next((meal.foods for meal in log.meals if meal.kind == kind), ())
        others = tuple(meal for meal in log.meals if meal.kind != kind)
        return replace(log, meals=others if amount == "clear" else (*others, Meal(kind, amount, foods)))

    return advance(each(card, eat), "meal") if card.chained else each(card, eat)


def _food(card: HandoverCard, argument: str, roster: Sequence[int]) -> HandoverCard:
    sign, food = argument[:1], argument[1:]
    if food not in FOODS:
        return card

    def serve(log: DayLog) -> DayLog:
        meal = next((meal for meal in log.meals if meal.kind == card.meal), Meal(card.meal, AMOUNTS[0]))
        foods = tuple(one for one in meal.foods if one != food) + ((food,) if sign == "+" else ())
        return replace(log, meals=(*(one for one in log.meals if one.kind != card.meal), replace(meal, foods=foods)))

    return each(card, serve)


def _drank(card: HandoverCard, argument: str, roster: Sequence[int]) -> HandoverCard:
    drink = argument if argument in DRINKS else ""
    return each(card, lambda log: replace(log, drink=drink))


def _bottle(card: HandoverCard, argument: str, roster: Sequence[int]) -> HandoverCard:
    if argument == "clear":
        return each(card, lambda log: replace(log, bottles=()))
    amount = reading.number(argument)
    if amount is None or not 10 <= amount <= 500:
        return card
    return each(card, lambda log: replace(log, bottles=(*log.bottles, Bottle(amount))))


def _with_nap(log: DayLog, nap: Nap) -> DayLog:
    return log if nap in log.naps else replace(log, naps=(*log.naps, nap), awake=False)


def _nap(card: HandoverCard, argument: str, roster: Sequence[int]) -> HandoverCard:
    if argument == "clear":
        return each(replace(card, start=None), lambda log: replace(log, naps=(), awake=False))
    if argument == "awake":
        return advance(each(card, lambda log: replace(log, naps=(), awake=True)), "nap")
    try:
        start, end = (dt.datetime.strptime(part, "%H%M").time() for part in argument.split("-"))  # noqa: DTZ007
    except ValueError:
        return card
    if start >= end:
        return replace(card, start=None, step="nap")
    return advance(each(replace(card, start=None, step="nap"), lambda log: _with_nap(log, Nap(start, end))), "nap")


def _from(card: HandoverCard, argument: str, roster: Sequence[int]) -> HandoverCard:
    start = reading.clock(f"{argument[:2]}.{argument[2:]}")
    return replace(card, start=start, step="until") if start else card


def _took(card: HandoverCard, argument: str, roster: Sequence[int]) -> HandoverCard:
    minutes = reading.number(argument)
    if minutes is None or not 1 <= minutes <= 300:
        return card
    return advance(each(replace(card, start=None, step="nap"), lambda log: _with_nap(log, Nap(minutes=minutes))), "nap")


def _friend(card: HandoverCard, argument: str, roster: Sequence[int]) -> HandoverCard:
    # The argument is "+name" with the name as staff know it; the shell turns a child's number into that name.
    sign, name = argument[:1], argument[1:]

    def play(log: DayLog) -> DayLog:
        others = tuple(one for one in log.friends if one != name)
        return replace(log, friends=(*others, name) if sign == "+" else others)

    return each(card, play)


def _chooser(subject: str) -> Callable[[HandoverCard, str, Sequence[int]], HandoverCard]:
    """Return the action that adds ("+key") or removes ("-key") one answer of a subject."""

    def choose(card: HandoverCard, argument: str, roster: Sequence[int]) -> HandoverCard:
        sign, key = argument[:1], argument[1:]
        if key not in CHOICES[subject]:
            return card

        def change(log: DayLog) -> DayLog:
            chosen: tuple[str, ...] = getattr(log, FIELDS[subject])
            others = tuple(one for one in chosen if one != key)
            value: dict[str, Any] = {FIELDS[subject]: (*others, key) if sign == "+" else others}
            return replace(log, **value)

        changed = each(card, change)
        return advance(changed, subject) if card.chained and sign == "+" else changed

    return choose


def _note(card: HandoverCard, argument: str, roster: Sequence[int]) -> HandoverCard:
    if argument == "clear":
        return replace(each(card, lambda log: replace(log, note="")), own_words=False)
    return replace(card, own_words=argument == "own", asked_again=False)


def _look(card: HandoverCard, argument: str, roster: Sequence[int]) -> HandoverCard:
    return replace(card, step="preview", locale=argument)


ACTIONS: Mapping[str, Callable[[HandoverCard, str, Sequence[int]], HandoverCard]] = {
    "group": _group,
    "only": _only,
    "everyone": _everyone,
    "several": _several,
    "child": _child,
    "go": _go,
    "for": _for,
    "at": _at,
    "skip": _skip,
    "back": _back,
    "kind": _kind,
    "ate": _ate,
    "food": _food,
    "drank": _drank,
    "bottle": _bottle,
    "nap": _nap,
    "from": _from,
    "took": _took,
    "friend": _friend,
    "note": _note,
    "look": _look,
    **{subject: _chooser(subject) for subject in CHOICES},
}
