"""Activities: read in every Dutch form, and told in one sentence for all of them."""

from __future__ import annotations

import datetime as dt

import pytest

from simplify.translation import activities, phrases
from simplify.translation.values import Activity, Situation
from simplify.wording import ISOLATES

NAMES = ("Sam", "Noor")


def english(sentence: str, gender: str = "unknown") -> str | None:
    phrase = phrases.translate(sentence, "en", phrases.situation("nl", NAMES, gender, dt.date(2025, 12, 1)))
    return phrase.text.translate(ISOLATES) if phrase else None


@pytest.mark.parametrize(
    ("form", "written"),
    [
        (activities.INFINITIVE, "koekjes bakken"),
        (activities.DONE, "koekjes gebakken"),
        (activities.TE, "koekjes te bakken"),
        (activities.DID, "bakte koekjes"),
        (activities.DID_ALL, "bakten koekjes"),
        (activities.DOES, "bakt koekjes"),
    ],
)
def test_an_activity_is_read_in_its_forms(form: str, written: str) -> None:
    readings = list(activities.read(written, 0, Situation("nl"), form))
    assert (len(written), Activity("do-bake-biscuits")) in readings


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Sam heeft armbandjes gemaakt.", "Sam made this: bracelets."),
        ("Sam danste mee op de muziek.", "Sam did this: dancing."),
        ("Sam en Noor hebben verstoppertje gespeeld.", "Sam and Noor did this: playing hide-and-seek."),
        ("De peuters speelden met klei.", "The toddlers did this: modelling with clay."),
        ("Sam begint te kruipen.", "Sam is starting to do this: crawling."),
        ("Sam vond het leuk om koekjes te bakken.", "Sam liked baking biscuits."),
        ("Sam wilde niet knutselen.", "Sam did not want to do this: doing crafts."),
        ("Mag Sam zwemmen?", "May Sam do this: swimming?"),
    ],
)
def test_what_a_child_does_is_told_whatever_the_form(written: str, meant: str) -> None:
    assert english(written) == meant


@pytest.mark.parametrize(
    ("written", "lang", "meant"),
    [
        ("Sam heeft buiten geslapen.", "es", "Sam ha hecho esto: dormir fuera."),
        ("Sam en Noor hebben buiten geslapen.", "es", "Sam y Noor han hecho esto: dormir fuera."),
        ("De kinderen gaan zwemmen.", "fr", "Les enfants vont nager."),
        ("Sam gaat zwemmen.", "fr", "Sam va nager."),
    ],
)
def test_a_verb_agrees_with_one_child_or_with_several(written: str, lang: str, meant: str) -> None:
    phrase = phrases.translate(written, lang, phrases.situation("nl", NAMES, today=dt.date(2025, 12, 1)))
    assert phrase is not None
    assert phrase.text.translate(ISOLATES) == meant


def test_an_own_coat_is_that_of_a_child_of_the_same_gender() -> None:
    assert english("Sam wil zijn jas aandoen.", "male") == "Sam would like to do this: putting on a coat."
    assert english("Sam wil zijn jas aandoen.", "female") is None


@pytest.mark.parametrize("written", ["Sam heeft niet samen gekookt.", "Sam moet niet zwemmen.", "Sam bakten koekjes."])
def test_a_denied_or_wrong_form_is_no_match(written: str) -> None:
    assert english(written) is None
