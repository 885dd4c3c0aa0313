"""Sentences that come close to a fixed phrase and say something else: none of them is recognised."""

from __future__ import annotations

from pathlib import Path

from simplify.translation import phrases
from tests.evaluation.phrases import DAY, NAMES, sentences

NEAR_MISSES = Path(__file__).with_name("near_misses.txt")


def test_a_sentence_that_comes_close_to_a_phrase_and_says_something_else_is_none() -> None:
    near = sentences(NEAR_MISSES)
    assert len(near) > 100
    now = phrases.situation("nl", NAMES, today=DAY, subject="Noor")
    told = {sentence: phrase.text for sentence in near if (phrase := phrases.translate(sentence, "en", now))}
    assert not told
