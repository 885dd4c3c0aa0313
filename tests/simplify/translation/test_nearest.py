"""Fixed phrases near a sentence: offered with every fact of the sentence, or not at all."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simplify.facts import compare
from simplify.translation import phrases
from simplify.translation.nearest import nearest

NOW = phrases.situation("nl", ("Sam", "Noor"), "male", dt.date(2025, 12, 1))
SAID = (
    "Sam was een beetje verdrietig bij het afscheid.",
    "Wil je morgen een paar extra luiers meenemen?",
    "Sam heeft vandaag heerlijk anderhalf uur geslapen in de buitenlucht.",
    "Sam had vanmiddag na het eten wel wat buikpijn.",
    "Wilt u Sam vandaag graag wat eerder ophalen, voor 17.00 uur?",
)


def test_a_phrase_with_the_words_and_facts_of_a_sentence_is_offered() -> None:
    assert "Wilt u morgen luiers meenemen?" in nearest(SAID[1], NOW)


def test_an_offer_fills_in_the_names_and_times_of_the_sentence() -> None:
    offers = nearest("We hebben Noor om 10.30 uur lekker een appel gegeven.", NOW)
    assert all("Noor" in offer and "10.30" in offer for offer in offers)


def test_a_fixed_phrase_needs_no_offer() -> None:
    assert nearest("Sam heeft goed gegeten.", NOW) == ()


def test_a_sentence_that_joins_two_statements_is_offered_as_two_phrases() -> None:
    said = "Sam heeft vandaag lekker buiten gespeeld en daarna geslapen van 12.30 tot 14.00 uur."
    (offer, *_) = nearest(said, NOW)
    assert "buiten gespeeld." in offer
    assert "12.30" in offer and "14.00" in offer


@pytest.mark.parametrize("said", SAID)
def test_whatever_is_offered_can_be_translated_without_a_machine(said: str) -> None:
    assert all(phrases.translate(offer, target, NOW) for offer in nearest(said, NOW) for target in ("tr", "so", "ti"))


@pytest.mark.parametrize(
    ("said", "never"),
    [
        ("Sam heeft vandaag zijn boterham niet opgegeten.", "opgegeten."),
        ("Sam hoeft morgen geen regenjas mee te nemen.", "regenjas mee."),
        ("Wilt u Sam voor 16.00 uur komen ophalen vandaag?", "17.00"),
    ],
)
def test_a_phrase_that_turns_a_fact_round_is_never_offered(said: str, never: str) -> None:
    for offer in nearest(said, NOW):
        assert not compare(said, offer, "nl", NOW.names)
        assert not offer.endswith(never) or "niet" in offer or "geen" in offer


@given(st.text(max_size=60))
def test_any_text_gives_offers_that_keep_its_facts(said: str) -> None:
    assert all(not compare(said, offer, "nl", NOW.names).lost for offer in nearest(said, NOW))
