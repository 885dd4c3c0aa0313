"""The score on the LiNT scale: what it is built from, and that it orders sentences as people would."""

from __future__ import annotations

import pytest

from simplify.nl import lint
from simplify.readability import score


def test_a_word_that_is_used_more_is_more_frequent() -> None:
    assert lint.zipf("water") > lint.zipf("vloeistof") > lint.zipf("qwertyuiop") == lint.RARE


def test_a_rare_compound_is_as_common_as_its_last_part() -> None:
    assert lint.zipf("omroepgids") == lint.zipf("gids")


@pytest.mark.parametrize(("noun", "value"), [("kind", 1.0), ("boekje", 1.0), ("beleid", 0.0), ("speelgoedkast", 0.8)])
def test_things_are_concrete_and_ideas_are_not(noun: str, value: float) -> None:
    assert lint.concreteness(noun) == value


def test_words_get_the_tag_of_their_place() -> None:
    assert lint.tags(["De", "kinderen", "spelen"]) == ["d", "N", "V"]


@pytest.mark.parametrize(
    ("easy", "hard"),
    [
        ("Bel ons dan.", "Dient u dit onverwijld telefonisch aan de administratie kenbaar te maken."),
        ("Sam heeft goed geslapen.", "De implementatie van het beleid wordt geëvalueerd."),
        (
            "Het team heeft dan een studiedag.",
            "In verband met een studiedag van het team is de groep op vrijdag de gehele dag gesloten.",
        ),
    ],
)
def test_an_easy_sentence_scores_lower_than_a_hard_one(easy: str, hard: str) -> None:
    assert score(easy) < score(hard)


@pytest.mark.parametrize("text", ["1", "!!!", "AAA", "a " * 5000, "Ω ж 中", "12.30-14.00", "www.site.nl"])
def test_any_text_gets_a_score_within_the_scale(text: str) -> None:
    assert 0 <= score(text) <= 100


def test_a_long_sentence_is_tagged_as_its_words_are_in_a_short_one() -> None:
    once = lint.tags(["De", "kinderen", "spelen", "", "en"])
    assert lint.tags(["De", "kinderen", "spelen", "", "en"] * 10_000)[:4] == once[:4]
