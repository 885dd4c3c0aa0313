"""A phrase in its other tense says the same; a passive, a plan and a denial are left as they are."""

from __future__ import annotations

import datetime as dt

import pytest

from simplify.translation import phrases
from simplify.translation.tenses import worded
from simplify.translation.values import Situation
from simplify.translation.wordings import Slot
from simplify.wording import ISOLATES

CHILD = Slot("child")


@pytest.mark.parametrize(
    ("units", "other"),
    [
        ((CHILD, "heeft", "goed", "gegeten"), (CHILD, "at", "goed")),
        ((CHILD, "at", "goed"), (CHILD, "heeft", "goed", "gegeten")),
        ((CHILD, "heeft", "goed", "meegedaan"), (CHILD, "deed", "goed", "mee")),
        ((CHILD, "is", "gevallen"), (CHILD, "viel")),
        (("we", "hebben", "buiten", "gespeeld"), ("we", "speelden", "buiten")),
        (("de", "kinderen", "hebben", "gezongen"), ("de", "kinderen", "zongen")),
        ((CHILD, "was", "moe"), (CHILD, "is", "moe", "geweest")),
    ],
)
def test_a_statement_about_the_day_has_another_tense(
    units: tuple[str | Slot, ...], other: tuple[str | Slot, ...]
) -> None:
    assert other in set(worded(units))


@pytest.mark.parametrize(
    "units",
    [
        (CHILD, "is", "opgehaald"),  # somebody else did that
        (CHILD, "is", "gebeten"),
        (CHILD, "wilde", "niet", "slapen"),
        (CHILD, "heeft", "koorts"),
        ("heeft", CHILD, "goed", "gegeten", "?"),
        (CHILD, "gaat", "naar", "school"),
    ],
)
def test_what_has_no_other_tense_is_left_alone(units: tuple[str | Slot, ...]) -> None:
    assert not set(worded(units))


def dutch(sentence: str) -> str | None:
    now: Situation = phrases.situation("nl", ("Sam",), today=dt.date(2025, 12, 1))
    phrase = phrases.translate(sentence, "en", now)
    return phrase.back.translate(ISOLATES) if phrase else None


def test_both_tenses_are_recognised_as_one_phrase() -> None:
    assert dutch("Sam is snel weer vrolijk geweest.") == dutch("Sam was snel weer vrolijk.") is not None
    assert dutch("Sam struikelde.") == dutch("Sam is gestruikeld.") is not None
