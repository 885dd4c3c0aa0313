"""The scores of the evaluation, against values worked out by hand."""

from __future__ import annotations

import pytest

from tests.evaluation.scores import bleu, chrf, easse_sari, hf_sari, tokens

SOURCE = ["De groep is morgen gesloten ."]
REFERENCE = ["De groep is morgen dicht ."]


def test_words_and_marks_are_parted_but_numbers_stay_whole() -> None:
    assert tokens("Kom om 18.30 uur, graag!") == ["Kom", "om", "18.30", "uur", ",", "graag", "!"]


def test_the_reference_itself_scores_full_marks() -> None:
    for score in (easse_sari, hf_sari):
        assert score(SOURCE, REFERENCE, REFERENCE) == pytest.approx(100)
    assert bleu(REFERENCE, REFERENCE) == pytest.approx(100)


def test_a_copy_earns_only_for_keeping() -> None:
    # of 6, 5, 4 and 3 n-grams 5, 3, 2 and 1 are kept rightly: F1 = 2p / (p + 1) with recall 1
    keep = sum(2 * right / (right + all_) for right, all_ in ((5, 6), (3, 5), (2, 4), (1, 3))) / 4
    assert easse_sari(SOURCE, SOURCE, REFERENCE) == pytest.approx(100 * keep / 3)


def test_a_copy_earns_for_deleting_nothing_wrongly_in_the_other_count() -> None:
    keep = sum(2 * right / (right + all_) for right, all_ in ((5, 6), (3, 5), (2, 4), (1, 3))) / 4
    assert hf_sari(SOURCE, SOURCE, REFERENCE) == pytest.approx(100 * (keep + 1 + 0) / 3)


def test_a_short_output_pays_for_its_brevity() -> None:
    assert bleu(["De groep is morgen"], ["De groep is morgen dicht ."]) < 100 * 0.61


def test_characters_in_common_are_counted_with_recall_weighed_twice() -> None:
    assert chrf(REFERENCE, REFERENCE) == pytest.approx(100)
    # "ab" against "abc": one character 2/2 and 2/3, two characters 1/1 and 1/2, three characters none given
    assert chrf(["ab"], ["abc"]) == pytest.approx(100 * (5 * 2 / 3 / (4 + 2 / 3) + 5 / 2 / (4 + 1 / 2)) / 2)
    assert chrf(["abc"], ["xyz"]) == 0
