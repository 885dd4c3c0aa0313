"""The verdicts on the municipal sentences: what the file holds, and that a sentence that changed since is seen."""

from __future__ import annotations

from pathlib import Path

import pytest

from simplify import simplify
from tests.evaluation.verdicts import COLUMNS, Verdict, changed, digest, our_words, unread, verdicts

SENTENCE = simplify("Wij zijn de gehele dag dicht.")


def test_the_file_holds_a_verdict_on_a_hundred_sentences_or_more_each_once() -> None:
    found = verdicts()
    assert len(found) >= 100
    assert [one.line for one in found] == sorted({one.line for one in found})


def test_a_verdict_is_ok_or_damage_with_a_reason_and_a_digest() -> None:
    for one in verdicts():
        assert {one.grammar, one.meaning} <= {"ok", "damage"}
        assert one.why
        assert len(one.digest) == len(digest(""))


def test_few_of_the_sentences_are_damaged() -> None:
    found = verdicts()
    for name in ("grammar", "meaning"):
        assert sum(getattr(one, name) == "damage" for one in found) <= 0.02 * len(found)


def test_only_a_sentence_that_changes_is_to_be_read() -> None:
    assert list(changed([simplify("Wij zijn dicht."), SENTENCE])) == [3]


@pytest.mark.parametrize(
    ("line", "words", "new"), [(2, SENTENCE.text, []), (2, "Wij zijn heel de dag dicht.", [2]), (3, SENTENCE.text, [2])]
)
def test_a_sentence_is_read_only_in_the_words_that_a_reader_saw(line: int, words: str, new: list[int]) -> None:
    read = [Verdict(line, digest(words), "ok", "ok", "same meaning")]
    assert unread({2: SENTENCE}, read) == new


def test_our_words_are_those_that_the_source_lacks() -> None:
    assert our_words(SENTENCE) == "hele"


def test_a_file_without_its_columns_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "verdicts.tsv"
    file.write_text("# remark\nline\tverdict\n", encoding="utf-8")
    with pytest.raises(ValueError, match=COLUMNS[0]):
        verdicts(file)
