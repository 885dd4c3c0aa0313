"""The rows about translation in the table of `make eval`: detection, the phrase bank, the gates."""

from __future__ import annotations

from collections.abc import Iterable

from tests.evaluation import back, detection, gates, phrases, replies
from tests.evaluation.row import Row


def rows() -> Iterable[Row | str]:
    """Give every measurement in order; a string is a heading."""
    yield "Language of messages of 3 to 8 words, % right"
    yield from detection.rows()
    yield "Phrase bank"
    yield from phrases.rows()
    yield "Replies"
    yield from replies.rows()
    yield "Gates"
    yield from gates.rows()
    yield "The way back to Dutch"
    yield from back.rows()
