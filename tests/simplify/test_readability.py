"""Readability: the level, the formulas beside it, and the hard spots."""

from __future__ import annotations

import pytest

from simplify.readability import findings, formulas, level_of, measure, measure_all

HARD = (
    "Wij verzoeken u vriendelijk uw kind uiterlijk om 18.30 uur op te halen, aangezien wij anders genoodzaakt zijn "
    "kosten in rekening te brengen."
)
EASY = "Wilt u uw kind om 18.30 uur ophalen? Komt u later? Dan moet u extra betalen."


def test_a_hard_text_scores_higher_than_an_easy_one() -> None:
    hard, easy = measure(HARD).score, measure(EASY).score
    assert hard is not None and easy is not None and hard > easy + 15


def test_texts_that_are_measured_together_score_as_each_does_alone() -> None:
    texts = [HARD, "Sam sliep goed.", EASY, HARD, ""]
    together = [(one.score, one.too_short) for one in measure_all(texts)]
    assert together == [(one.score, one.too_short) for one in map(measure, texts)]


def test_a_text_under_eight_words_is_too_short_to_judge() -> None:
    short = measure("Sam sliep goed. Tot morgen!")
    assert (short.level, short.score, short.cefr, short.too_short) == (None, None, None, True)


@pytest.mark.parametrize(("score", "level"), [(33.9, 1), (34, 2), (45.9, 2), (46, 3), (57.9, 3), (58, 4)])
def test_levels_have_the_borders_of_lint(score: float, level: int) -> None:
    assert level_of(score) == level


def test_a_dot_in_a_time_or_an_abbreviation_ends_no_sentence() -> None:
    assert formulas("De groep is i.v.m. ziekte om 18.30 uur dicht. Tot morgen allemaal!")["sentences"] == 2


def test_flesch_douma_agrees_with_its_formula() -> None:
    values = formulas("Wij eten elke dag fruit. Neemt u een banaan mee?")
    expected = 206.835 - 0.93 * values["words_per_sentence"] - 77 * values["syllables_per_word"]
    assert values["flesch_douma"] == pytest.approx(expected)


def test_one_sentence_gets_no_flesch_score() -> None:
    assert "flesch_douma" not in formulas(HARD)


def test_a_long_sentence_a_passive_and_a_formal_word_are_found_in_order() -> None:
    text = "Hoi! " + HARD + " De kinderen worden tevens opgehaald."
    found = findings(text)
    assert [one.start for one in found] == sorted(one.start for one in found)
    assert {"long-sentence", "passive", "formal-word"} <= {one.rule for one in found}
    assert all(text[one.start : one.end] == one.text and one.advice for one in found)
    assert '"omdat"' in next(one.advice for one in found if one.text == "aangezien")


@pytest.mark.parametrize("text", ["Sam wordt vandaag vier jaar.", "Het wordt morgen koud buiten.", "Wij bellen u."])
def test_a_change_of_state_is_no_passive(text: str) -> None:
    assert findings(text) == ()


@pytest.mark.parametrize("text", ["", "   ", "!!!", "👋", "\n\n"])
def test_a_text_without_words_is_too_short(text: str) -> None:
    assert measure(text).too_short
    assert dict(measure(text).metrics) == {}
    assert findings(text) == ()


def test_a_passive_is_its_own_two_verbs() -> None:
    text = "Wij verzoeken u te bellen als uw kind door een ander wordt opgehaald."
    (span,) = [one.text for one in findings(text) if one.rule == "passive"]
    assert span == "wordt opgehaald"
