"""Times that staff write in words: told only where the sentence tells which half of the day is meant."""

from __future__ import annotations

import datetime as dt

import pytest

from simplify.translation import phrases
from simplify.wording import ISOLATES


def english(sentence: str) -> str | None:
    now = phrases.situation("nl", ("Sam",), today=dt.date(2025, 12, 1))
    phrase = phrases.translate(sentence, "en", now)
    return phrase.text.translate(ISOLATES) if phrase else None


@pytest.mark.parametrize(
    ("written", "time"),
    [
        ("Wij sluiten om half zeven.", "18:30"),
        ("De ouderavond begint om half acht.", "19:30"),
        ("U kunt Sam om kwart voor zeven ophalen.", "18:45"),
        ("Sam was om half acht wakker.", "07:30"),
        ("Wilt u Sam om half negen brengen?", "08:30"),
        ("De bus komt om half drie.", "14:30"),
    ],
)
def test_an_hour_at_both_ends_of_the_day_is_read_by_what_happens_then(written: str, time: str) -> None:
    assert time in (english(written) or "")


@pytest.mark.parametrize("written", ["Het begint om acht uur.", "De bus komt om half acht."])
def test_an_hour_that_may_be_in_the_morning_or_in_the_evening_is_none(written: str) -> None:
    assert english(written) is None
