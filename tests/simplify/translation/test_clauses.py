"""Sentences that say a fixed phrase in more words than it has, or two phrases at once."""

from __future__ import annotations

import datetime as dt

import pytest

from simplify.translation import phrases
from simplify.wording import ISOLATES


def dutch(sentence: str, gender: str = "unknown", subject: str = "") -> str | None:
    now = phrases.situation("nl", ("Sam", "Noor"), gender, dt.date(2025, 12, 1), subject=subject)
    phrase = phrases.translate(sentence, "en", now)
    return phrase.back.translate(ISOLATES) if phrase else None


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Sam heeft al gegeten van de soep", None),
        ("Sam kan al los zitten.", "Sam kan los zitten."),
        ("Sam heeft lekker buiten gespeeld vandaag.", "Sam heeft buiten gespeeld."),
        ("Sam heeft nu niet gegeten.", None),
        ("Nu speelt Sam weer.", "Sam speelt weer."),
        ("Sam heeft weer koorts.", "Sam heeft koorts (opnieuw)."),
    ],
)
def test_a_filler_may_be_left_out_unless_it_can_carry_the_meaning(written: str, meant: str | None) -> None:
    assert dutch(written) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Sam is gevallen en heeft een blauwe plek.", "Sam is gevallen. Sam heeft een blauwe plek."),
        ("Sam was moe, maar hij was vrolijk.", "Sam was moe. Sam was vrolijk."),
        ("Sam heeft gedanst en gezongen.", "Sam heeft gedanst. Sam heeft gezongen."),
        ("Sam heeft niet gegeten en gedronken.", None),
        ("Sam heeft weinig gegeten en gepoept.", None),
        ("Sam was moe en heeft een vulkaan gebouwd.", None),
    ],
)
def test_two_phrases_in_one_sentence_become_two_sentences(written: str, meant: str | None) -> None:
    assert dutch(written) == meant


def test_a_list_of_things_is_taken_where_the_reader_gets_it_behind_a_colon() -> None:
    assert dutch("Neem morgen een muts en laarzen mee.") == "Wilt u morgen muts en laarzen meenemen?"
    assert dutch("Neem morgen een muts en een olifant mee.") is None


@pytest.mark.parametrize(("gender", "known"), [("male", True), ("unknown", True), ("female", False)])
def test_the_owner_of_a_knee_is_the_child_when_the_gender_agrees(gender: str, known: bool) -> None:
    assert (dutch("Sam heeft een bult op zijn voorhoofd.", gender) is not None) is known


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (
            "Wilt u het formulier invullen en de brief lezen?",
            "Wilt u het formulier invullen? Wilt u de brief lezen?",
        ),
        (
            "Wilt u de vragenlijst invullen en ondertekenen?",
            "Wilt u dit invullen: vragenlijst? Wilt u dit ondertekenen: vragenlijst?",
        ),
        ("Wilt u niet bellen en de brief lezen?", None),
        ("Heeft Sam geslapen en gegeten?", None),
    ],
)
def test_two_requests_in_one_question_are_two_requests(written: str, meant: str | None) -> None:
    assert dutch(written) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Wij hebben zijn temperatuur gemeten.", "Wij hebben de temperatuur van Sam gemeten."),
        ("De vinger is een beetje dik.", "Sam: een beetje dik (vinger)."),
        ("Zijn oog is rood.", "Sam: rood (oog)."),
        ("De tafel is een beetje dik.", None),
    ],
)
def test_a_part_of_the_body_is_of_the_child_that_the_message_is_about(written: str, meant: str | None) -> None:
    assert dutch(written, subject="Sam") == meant
    assert dutch(written) is None
