"""What one of the staff did, the group did; and whose child "uw kind" is."""

from __future__ import annotations

import datetime as dt

import pytest

from simplify.translation import phrases
from simplify.wording import ISOLATES


def english(sentence: str, subject: str = "", gender: str = "unknown") -> str | None:
    now = phrases.situation("nl", ("Sam",), gender, today=dt.date(2025, 12, 1), subject=subject)
    phrase = phrases.translate(sentence, "en", now)
    return phrase.text.translate(ISOLATES) if phrase else None


@pytest.mark.parametrize(
    ("one", "group"),
    [
        ("Ik heb Sam verschoond.", "Wij hebben Sam verschoond."),
        ("Ik heb u gebeld.", "Wij hebben u gebeld."),
        ("Ik houd Sam goed in de gaten.", "Wij houden Sam goed in de gaten."),
    ],
)
def test_what_one_colleague_did_the_group_did(one: str, group: str) -> None:
    assert english(one) == english(group) is not None


@pytest.mark.parametrize("written", ["Ik ben er weer.", "Ik ben dicht.", "Ik ga naar buiten."])
def test_what_the_speaker_alone_is_or_does_is_not_said_of_the_group(written: str) -> None:
    assert english(written) is None


def test_your_child_is_the_child_of_the_message() -> None:
    assert english("Uw kind heeft lang geslapen.", "Sam") == "Sam had a long sleep."
    assert english("Uw zoon heeft lang geslapen.", "Sam", "male") == "Sam had a long sleep."


def test_your_child_is_nobody_where_the_message_is_about_several_or_about_a_girl() -> None:
    assert english("Uw kind heeft lang geslapen.") is None
    assert english("Uw zoon heeft lang geslapen.", "Sam", "female") is None
