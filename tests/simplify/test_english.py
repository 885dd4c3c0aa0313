"""English, simplified with the same machinery: five notices, and what must stay."""

from __future__ import annotations

import pytest

from simplify import simplify
from simplify.lexicon import entries


def test_the_english_lexicon_has_at_least_250_entries() -> None:
    assert len(entries("en")) >= 250


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
