"""Days of the week that contradict their date."""

from __future__ import annotations

import datetime as dt

import pytest

from simplify.facts.weekdays import wrong_days

TODAY = dt.date(2025, 12, 1)  # a Monday


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Op donderdag 12 december zijn wij dicht.", ["donderdag 12 december"]),
        ("Op do 12 december en vrijdag 19 december", ["do 12 december"]),
        ("Op donderdagmiddag 12 december is de bso dicht.", ["donderdagmiddag 12 december"]),
        ("Wij zien u maandag 1 juni 2026 of dinsdag 3 juni 2026.", ["dinsdag 3 juni 2026"]),
    ],
)
def test_a_wrong_day_of_the_week_is_found(text: str, wrong: list[str]) -> None:
    assert [one.text for one in wrong_days(text, TODAY)] == wrong


@pytest.mark.parametrize(
    "text",
    [
        "Op vrijdag 12 december zijn wij dicht.",
        "Wij zijn dinsdag en 1 januari dicht.",  # two days, not one
        "Het feest was zaterdag 15 november.",  # two weeks ago
        "Op vrijdag 2 januari begint de bso weer.",  # next year
        "maandag 31 februari",
        "vrijdag om 12.12 uur",
    ],
)
def test_a_day_that_may_be_right_is_left_alone(text: str) -> None:
    assert wrong_days(text, TODAY) == ()


def test_the_date_that_is_meant_comes_along() -> None:
    assert wrong_days("donderdag 12 december", TODAY)[0].date == dt.date(2025, 12, 12)
