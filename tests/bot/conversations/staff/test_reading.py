"""What staff type in a hurry."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.conversations.staff import reading
from bot.handover import Bottle, Nap

TODAY = dt.date(2026, 11, 20)  # a Friday


@pytest.mark.parametrize(
    "text",
    [
        "slaap 12.30-14",
        "Slaap 12:30 - 14.00",
        "sliep van 12.30 tot 14.00 uur",
        "geslapen 12u30 tot 14 uur",
        "slaap 12.30-2",
    ],
)
def test_a_typed_nap_is_understood(text: str) -> None:
    assert reading.nap(text) == Nap(dt.time(12, 30), dt.time(14))


def test_a_typed_nap_in_minutes_is_understood() -> None:
    assert reading.nap("slaap 45 min") == Nap(minutes=45)


@pytest.mark.parametrize("text", ["slaap lekker", "slaap 14-12", "hij sliep niet", "slaap 25.00-26.00", ""])
def test_other_words_about_sleep_are_no_nap(text: str) -> None:
    assert reading.nap(text) is None


def test_a_typed_bottle_is_understood() -> None:
    assert reading.bottle("fles 150 ml om 10.30") == Bottle(150, dt.time(10, 30))
    assert reading.bottle("fles 120") == Bottle(120)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("15.30", (dt.time(15, 30),)),
        ("08:15", (dt.time(8, 15),)),
        ("12.30", (dt.time(12, 30),)),
        ("14 uur", (dt.time(14),)),
        ("half drie", (dt.time(14, 30), dt.time(2, 30))),
        ("kwart voor vijf", (dt.time(16, 45), dt.time(4, 45))),
        ("kwart over 9", (dt.time(21, 15), dt.time(9, 15))),
        ("3 uur", (dt.time(15), dt.time(3))),
        ("2.30", (dt.time(14, 30), dt.time(2, 30))),
        ("om half drie 's middags", (dt.time(14, 30),)),
        ("half negen 's ochtends", (dt.time(8, 30),)),
        ("half één", (dt.time(12, 30), dt.time(0, 30))),
        ("12 uur", (dt.time(12), dt.time(0))),
        ("straks", ()),
        ("25.00", ()),
    ],
)
def test_a_time_that_can_be_morning_or_afternoon_gives_both(text: str, expected: tuple[dt.time, ...]) -> None:
    assert reading.times(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 dec", dt.date(2026, 12, 12)),
        ("12 december", dt.date(2026, 12, 12)),
        ("12-12", dt.date(2026, 12, 12)),
        ("12/12/26", dt.date(2026, 12, 12)),
        ("vrijdag 12 december 2027", dt.date(2027, 12, 12)),
        ("3 maart", dt.date(2027, 3, 3)),
        ("3 mrt", dt.date(2027, 3, 3)),
        ("morgen", dt.date(2026, 11, 21)),
        ("vandaag", TODAY),
        ("vrijdag", dt.date(2026, 11, 27)),
        ("ma", dt.date(2026, 11, 23)),
        ("31 februari", None),
        ("ooit", None),
        ("12", None),
        ("zaterdag", dt.date(2026, 11, 21)),
    ],
)
def test_a_typed_date_is_the_next_one(text: str, expected: dt.date | None) -> None:
    assert reading.date(text, TODAY) == expected


def test_a_number_is_read_from_digits_or_words() -> None:
    assert reading.number("12 kinderen") == 12
    assert reading.number("drie") == 3
    assert reading.number("2 of 3") is None
