"""Words of context: taken out of a sentence and shown behind it, and left alone where they belong to another word."""

from __future__ import annotations

import datetime as dt

import pytest

from simplify.translation import phrases
from simplify.wording import ISOLATES

NAMES = ("Sam", "Noor", "De Vlinders")


def english(sentence: str, subject: str = "") -> str | None:
    now = phrases.situation("nl", NAMES, today=dt.date(2025, 12, 1), subject=subject)
    phrase = phrases.translate(sentence, "en", now)
    return phrase.text.translate(ISOLATES) if phrase else None


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Sam heeft vanmiddag gehuild.", "Sam cried (this afternoon)."),
        ("Vanmiddag heeft Sam gehuild.", "Sam cried (this afternoon)."),
        ("Sam heeft gehuild vanmiddag", "Sam cried (this afternoon)."),
        ("Sam is om 14.30 uur gevallen op het plein.", "Sam fell (at 14:30, in the yard)."),
        ("Sam komt vrijdag een extra dag.", "Sam is coming an extra day (on Friday)."),
        ("Wie komt Sam vanmiddag ophalen?", "Who is collecting Sam (this afternoon)?"),
        ("Oma haalt Sam op om 16.00 uur.", "Sam is being picked up by: grandmother (at 16:00)."),
        ("Sam heeft vanmiddag niet geslapen.", "Sam did not sleep (this afternoon)."),
        ("De knuffel van Sam is kwijt", "We are looking for this of Sam: cuddly toy."),
    ],
)
def test_words_of_context_are_shown_behind_the_sentence(written: str, meant: str) -> None:
    assert english(written) == meant


@pytest.mark.parametrize(
    "written",
    [
        "Sam heeft niet in de tuin gespeeld.",  # he may have played somewhere else
        "Sam heeft bijna de hele dag gehuild.",
        "Sam krijgt alleen halal vlees.",
        "Sam kreeg 2 keer 5 ml.",  # of what?
        "Neem geen luiers mee, wel doekjes.",
        "Sam is pas om 14.30 uur gevallen.",
        "De lunch is een uur later klaar.",
        "De ouderavond is op donderdag 23 januari om 19.30 uur.",  # in 2026 that is a Friday
        "Sam komt morgen of overmorgen wennen.",
        "Laat het weten als Sam morgen valt.",
        "Sam heeft van Noor een bult gekregen.",
    ],
)
def test_words_that_may_belong_to_another_word_stay_where_they_are(written: str) -> None:
    assert english(written) is None


def test_the_words_that_staff_see_again_are_all_there() -> None:
    now = phrases.situation("nl", NAMES, today=dt.date(2025, 12, 1))
    phrase = phrases.translate("Sam heeft vanmiddag in de tuin gehuild.", "tr", now)
    assert phrase is not None
    assert phrase.back.translate(ISOLATES) == "Sam heeft gehuild (vanmiddag, in de tuin)."
    assert phrase.key == "phrase-mood-cried+context-when-afternoon+context-garden"


def test_a_reason_is_kept_with_what_follows_from_it() -> None:
    said = english("De kinderboerderij was dicht, dus we zijn naar de speeltuin gegaan.")
    assert said == "This was closed: petting farm. We went here: playground (for that reason)."


def test_what_is_said_of_two_children_is_said_of_each() -> None:
    assert english("Sam en Noor hebben goed geslapen.") == "Sam slept well. Noor slept well."
    assert english("Sam en Noor hebben samen goed geslapen.") is None


def test_a_name_with_a_possessive_after_it_is_an_owner() -> None:
    assert english("Sam zijn luiers zijn bijna op.") == english("De luiers van Sam zijn bijna op.")


def test_two_sentences_joined_by_a_comma_are_two_sentences() -> None:
    assert english("Sam voelt warm aan, we houden hem goed in de gaten.") == (
        "Sam feels warm. We are keeping a close eye on Sam."
    )
