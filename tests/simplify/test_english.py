"""English, simplified with the same machinery: five notices, and what must stay."""

from __future__ import annotations

import pytest

from simplify import simplify
from simplify.facts import compare
from simplify.lexicon import entries
from tests.evaluation.corpora import lines


def test_the_english_lexicon_has_at_least_400_entries() -> None:
    assert len(entries("en")) >= 400


@pytest.mark.parametrize(
    ("hard", "plain"),
    [
        (
            "Please be advised that the setting will be closed on Friday 12 December due to staff training.",
            "The setting is closed on Friday 12 December because of staff training.",
        ),
        (
            "In the event that your child is absent, kindly notify us prior to 9.00 am.",
            "Is your child absent? Please tell us before 9.00 am.",
        ),
        (
            "Parents are requested to ensure that all items are labelled.",
            "Please make sure that all items are labelled.",
        ),
        (
            "Medication may only be administered subsequent to written consent.",
            "Medicine may only be given after written consent.",
        ),
        (
            "Do not hesitate to contact us should you require further information.",
            "Do you have questions? Please contact us.",
        ),
    ],
)
def test_a_notice_becomes_plain(hard: str, plain: str) -> None:
    assert simplify(hard, lang="en").text == plain


@pytest.mark.parametrize(
    "text",
    [
        "Bring the form by 5 pm.",
        "We're open until 5 pm.",
        "Sam slept well and ate two sandwiches.",
        "Don't bring nuts.",
    ],
)
def test_plain_english_stays(text: str) -> None:
    assert simplify(text, lang="en").text == text


def test_hard_messages_keep_their_facts_and_grow_easier() -> None:
    results = [simplify(text, lang="en") for text in lines("english.txt")]
    assert len(results) >= 55
    assert [one.text for one in results if compare(one.source, one.text, "en")] == []
    assert [one.text for one in results if simplify(one.text, lang="en").text != one.text] == []
    levels = [(one.before.level or 1, one.after.level or 1) for one in results]
    assert not [pair for pair in levels if pair[1] > pair[0]]
    assert sum(1 for pair in levels if pair[1] == 3) * 2 < sum(1 for pair in levels if pair[0] == 3)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Bring the form by 5 pm.", "Bring the form before 5 pm."),
        ("We are open until 5 pm.", "We are open by 5 pm."),
        ("Please refrain from parking here.", "Please park here."),
        ("Children may not bring nuts.", "Children may bring nuts."),
        ("At least 2 adults come along.", "At most 2 adults come along."),
    ],
)
def test_a_lost_limit_or_denial_is_named(before: str, after: str) -> None:
    assert compare(before, after, "en")
