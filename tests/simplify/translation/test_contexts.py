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
        ("Dan mag uw kind niet komen.", "Your child may not come (in that case)."),
        ("Wilt u ons dan bellen?", "Please call us (in that case)."),
        ("Sam wil steeds op schoot.", "Sam wants to sit on our lap (all the time)."),
        ("De knuffel van Sam is kwijt", "We are looking for this of Sam: cuddly toy."),
    ],
)
def test_words_of_context_are_shown_behind_the_sentence(written: str, meant: str) -> None:
    assert english(written) == meant


@pytest.mark.parametrize(
    "written",
    [
        "Sam heeft niet in de tuin gespeeld.",  # he may have played somewhere else
        "Sam heeft bijna de hele week gehuild.",
        "Sam krijgt alleen halal vlees.",
        "Sam kreeg 2 keer 5 ml.",  # of what?
        "Neem geen luiers mee, wel doekjes.",
        "Sam had bijna 39 graden koorts.",
        "Sam sliep van 12.30 tot ongeveer 14.00 uur.",  # which of the two?
        "Sam is pas 2 jaar geworden.",
        "De lunch is een uur later klaar.",
        "De ouderavond is op donderdag 23 januari om 19.30 uur.",  # in 2026 that is a Friday
        "Sam komt morgen of overmorgen wennen.",
        "Laat het weten als Sam morgen valt.",
        "Denkt u aan zwemkleding voor vrijdag?",  # for that day, or before it?
        "Komt u Sam zelf ophalen?",
        "Sam komt vanaf mei ook op woensdag.",
        "Sam heeft van Noor een bult gekregen.",
        "Sam huilt nog steeds.",
        "Sam praat steeds meer Turks.",
        "Sam heeft meer dan gehuild.",
    ],
)
def test_words_that_may_belong_to_another_word_stay_where_they_are(written: str) -> None:
    assert english(written) is None


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Het gesprek duurt ongeveer 20 minuten.", "The talk takes 20 minutes (approximately)."),
        ("Sam is pas om 14.30 uur gevallen.", "Sam fell (not before then, at 14:30)."),
        ("We zijn pas maandag weer open.", "We are open again on Monday (not before then)."),
        ("De toets duurt minstens 30 minuten.", "This takes 30 minutes: test (at least)."),
    ],
)
def test_a_word_that_bounds_the_one_number_is_kept(written: str, meant: str) -> None:
    assert english(written) == meant


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


def test_a_day_of_the_week_stands_in_the_form_that_the_language_asks() -> None:
    now = phrases.situation("nl", ("Sam",), today=dt.date(2025, 12, 1))
    for written, target, said in (
        ("De schoolarts komt op woensdag.", "ru", "Придёт школьный врач (в среду)."),
        ("Wij zijn vrijdag dicht.", "pl", "Jesteśmy zamknięci w piątek."),
        ("Wij zijn op vrijdag 12 december dicht.", "uk", "У нас зачинено у п’ятницю, 12 грудня."),
    ):
        phrase = phrases.translate(written, target, now)
        assert phrase is not None
        assert phrase.text.translate(ISOLATES) == said
