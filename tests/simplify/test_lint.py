"""The score on the LiNT scale: what it is built from, and that it orders sentences as people would."""

from __future__ import annotations

import pytest

from simplify.analysis import analyse
from simplify.nl import lint
from simplify.readability import LONGEST, score


def measures(sentence: str) -> lint.Measures:
    return lint.measures(analyse([sentence])[0])


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Sam slaapt.", 0),
        ("Sam heeft vandaag slecht geslapen.", 3),
        ("Sam, Noor en Lot spelen.", 3),
        ("Sam speelt vandaag buiten en lacht.", 4),
    ],
)
def test_the_longest_dependency_counts_the_words_in_between_and_no_punctuation(sentence: str, words: int) -> None:
    assert lint.longest_dependency(analyse([sentence])[0].tokens) == words


def test_content_words_are_counted_by_the_clause() -> None:
    assert measures("Het kind slaapt omdat het moe is.").density == pytest.approx(1.5)


def test_an_ordinal_and_a_copula_are_no_content_words() -> None:
    (analysis,) = analyse(["De tweede groep is blij."])
    assert [token.text for token in analysis.tokens if lint.is_content(token)] == ["groep", "blij"]


def test_what_a_sentence_does_not_tell_is_not_held_against_it() -> None:
    assert measures("Belt u ons dan?").concrete is None
    assert score("De bal ligt in de tuin. Belt u ons dan?") < score("Het beleid is helder. Belt u ons dan?")


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


def test_a_list_without_end_is_judged_by_its_beginning() -> None:
    assert score("de man die " * LONGEST) == score("de man die " * (10 * LONGEST))
