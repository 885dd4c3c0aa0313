"""Words before a statement that say how it is meant, and the statement behind them."""

from __future__ import annotations

import datetime as dt

import pytest

from simplify.translation import openings, phrases
from simplify.wording import ISOLATES


def english(sentence: str) -> str | None:
    now = phrases.situation("nl", ("Sam", "Noor"), today=dt.date(2025, 12, 1))
    phrase = phrases.translate(sentence, "en", now)
    return phrase.text.translate(ISOLATES) if phrase else None


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Vergeet niet dat we vrijdag dicht zijn.", "Please remember: We are closed on Friday."),
        ("Denkt u eraan dat het uitje niet doorgaat?", "Please remember: The outing is cancelled."),
        ("We merken dat Sam steeds meer praat.", "We have noticed this: Sam talks more and more."),
        ("Ik denk dat Sam oorpijn heeft.", "This is what we think: Sam has earache."),
        ("Klopt het dat oma Sam ophaalt?", "Is this right? Sam is being picked up by: grandmother."),
    ],
)
def test_an_opening_and_its_statement_are_both_told(written: str, meant: str) -> None:
    assert english(written) == meant


@pytest.mark.parametrize(
    "written",
    [
        "We denken niet dat Sam koorts heeft.",
        "Denkt u dat Sam koorts heeft?",
        "Het klopt niet dat Sam koorts heeft.",
        "Is het fijn dat Sam er weer is?",
    ],
)
def test_an_opening_that_denies_or_asks_something_else_is_none(written: str) -> None:
    assert english(written) is None


def test_the_statement_gets_the_order_of_a_main_clause() -> None:
    parted = list(openings.parted("We hopen dat Sam snel weer beter is.", "nl"))
    assert ("opening-hope", "Sam is snel weer beter") in parted


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Heeft Sam slecht geslapen?", "A question: is this so? Sam slept badly."),
        ("Was Sam ziek?", "A question: is this so? Sam was ill."),
        ("Heeft Sam niet geslapen?", None),
        ("Mag Sam naar huis?", None),
        ("Heeft Sam gegeten of geslapen?", None),
        ("Is de groep open?", None),
    ],
)
def test_a_question_about_the_child_asks_whether_a_statement_is_so(written: str, meant: str | None) -> None:
    assert english(written) == meant
