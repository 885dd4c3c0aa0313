"""Requests: one phrase, in all the ways that staff ask for it."""

from __future__ import annotations

import datetime as dt

import pytest

from simplify.translation import phrases
from simplify.wording import ISOLATES


def english(sentence: str) -> str | None:
    phrase = phrases.translate(sentence, "en", phrases.situation("nl", ("Sam",), today=dt.date(2025, 12, 1)))
    return phrase.text.translate(ISOLATES) if phrase else None


@pytest.mark.parametrize(
    "written",
    [
        "Wilt u het formulier inleveren?",
        "Wil je het formulier inleveren?",
        "Kunnen jullie het formulier inleveren?",
        "Zou u het formulier willen inleveren?",
        "Levert u het formulier in?",
        "Lever het formulier in.",
        "Graag het formulier inleveren.",
        "Vergeet niet om het formulier in te leveren.",
        "Wij vragen u om het formulier in te leveren.",
        "Fijn als je het formulier inlevert.",
    ],
)
def test_a_request_is_the_same_however_it_is_asked(written: str) -> None:
    assert english(written) == "Would you hand in the form?"


@pytest.mark.parametrize(
    "written", ["Wilt u het formulier niet inleveren?", "U hoeft het formulier niet in te leveren."]
)
def test_a_request_not_to_is_another_one(written: str) -> None:
    assert english(written) is None


def test_whether_somebody_can_come_is_no_order_to_come() -> None:
    assert english("Kunt u op vrijdag om 10.00 uur komen?") == "Can you come on Friday at 10:00?"
    assert english("Kom op vrijdag om 10.00 uur.") is None


def test_what_was_today_is_no_order_to_wash() -> None:
    assert english("Vandaag was de brandoefening.") != english("Wilt u de brandoefening wassen?")
    assert english("Wilt u de jas wassen?") == english("Vergeet niet om de jas te wassen.") is not None
