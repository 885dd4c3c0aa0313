"""Sentences put together from phrases: a reason, what came next, and a note that leaves its child out."""

from __future__ import annotations

import datetime as dt

import pytest

from simplify.translation import phrases
from simplify.wording import ISOLATES


def dutch(sentence: str, subject: str = "", gender: str = "unknown") -> str | None:
    now = phrases.situation("nl", ("Sam", "Noor"), gender, dt.date(2025, 12, 1), subject=subject)
    phrase = phrases.translate(sentence, "en", now)
    return phrase.back.translate(ISOLATES) if phrase else None


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Sam was boos omdat hij moe was.", "Sam was boos. De reden: Sam was moe."),
        ("Sam was boos, want hij was moe.", "Sam was boos. De reden: Sam was moe."),
        ("Sam was verdrietig doordat hij gevallen is.", "Sam was verdrietig. De reden: Sam is gevallen."),
        ("Sam was boos, niet omdat hij moe was.", None),
        ("Sam was misschien boos omdat hij moe was.", None),
        ("Was Sam boos omdat hij moe was?", None),
        ("Sam was boos omdat hij een draak was.", None),
    ],
)
def test_a_reason_is_told_as_a_sentence_of_its_own(written: str, meant: str | None) -> None:
    assert dutch(written) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Sam heeft gedanst en daarna geslapen.", "Sam heeft gedanst. Sam heeft geslapen (daarna)."),
        ("Sam heeft gedanst en toen gegeten.", "Sam heeft gedanst. Sam heeft gegeten (daarna)."),
        ("Sam heeft niet gedanst en daarna geslapen.", None),
    ],
)
def test_what_came_next_says_that_it_did(written: str, meant: str | None) -> None:
    assert dutch(written) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Sam heeft weinig gegeten en veel gedronken.", "Sam heeft weinig gegeten. Sam heeft goed gedronken."),
        ("Sam heeft weinig gegeten en gedronken.", None),
    ],
)
def test_a_half_with_a_degree_of_its_own_does_not_share_the_other_one(written: str, meant: str | None) -> None:
    assert dutch(written) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Goed geslapen.", "Sam heeft goed geslapen."),
        ("heeft gehuild", "Sam heeft gehuild."),
        ("Is gevallen.", "Sam is gevallen."),
        ("Goed gegeten en goed geslapen", "Sam heeft goed gegeten. Sam heeft goed geslapen."),
        ("Goed geslapen?", None),
        ("Heeft goed geslapen?", None),
    ],
)
def test_a_note_without_a_subject_is_about_the_one_child_of_the_message(written: str, meant: str | None) -> None:
    assert dutch(written, subject="Sam") == meant


def test_a_note_without_a_subject_is_nobody_when_the_message_names_no_child_or_more() -> None:
    assert dutch("Goed geslapen.") is None


@pytest.mark.parametrize(("gender", "known"), [("male", True), ("unknown", True), ("female", False)])
def test_what_is_his_belongs_to_the_one_child_when_the_gender_agrees(gender: str, known: bool) -> None:
    assert (dutch("Zijn broek was nat.", "Sam", gender) is not None) is known
