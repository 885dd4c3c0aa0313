"""What a guardian must have agreed to before a message may reach them."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.consent import purposes
from bot.values import Line, ParentMessage, Purpose
from simplify.health import is_about_health
from simplify.types import Provenance


def message(dutch: str, child: str = "Sam", photo: str = "") -> ParentMessage:
    line = Line("…", dutch, Provenance.PHRASE)
    return ParentMessage("message", "", "", child, "tr", (line,), dt.date(2025, 12, 1), photo=photo)


@pytest.mark.parametrize(
    "dutch",
    ["Sam heeft koorts.", "Sam is gevallen.", "Sam voelde zich niet lekker.", "Wij gaven paracetamol.", "Een wondje."],
)
def test_what_is_about_the_health_of_a_child_needs_consent_for_health(dutch: str) -> None:
    assert purposes(message(dutch)) == (Purpose.TEXT, Purpose.HEALTH)


def test_illness_on_the_group_needs_no_such_consent() -> None:
    assert purposes(message("Er is hoofdluis op de groep.", child="")) == (Purpose.TEXT,)


def test_a_photo_needs_consent_for_photos() -> None:
    assert purposes(message("Kijk eens!", photo="file")) == (Purpose.TEXT, Purpose.PHOTO)


@pytest.mark.parametrize(
    "sentence",
    [
        "Sam heeft goed gegeten.",
        "Sam was moe.",
        "Sam heeft lekker in de zandbak gespeeld.",
        "Wilt u luiers meenemen?",
        "Sam vond de banaan niet lekker.",
        "De kikker zat op de stoep.",
    ],
)
def test_an_ordinary_day_is_not_about_health(sentence: str) -> None:
    assert not is_about_health(sentence)
