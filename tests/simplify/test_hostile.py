"""Text made to be slow: four times as much may cost about four times as long, never sixteen times."""

from __future__ import annotations

from time import process_time

import pytest

from simplify import simplify

PATTERNS = [
    "a", "é", "1", "1.", "1,1", "a.", "A. ", "a_", "_", "-", "a-", ", ", "((", "“", "'", "\"", "<", "{", "[",
    "`", "@a", "#", "\n", "\r\n", " ", "\t", "😀", "\x00", "\u202e", "م", "0 ", "06-", "NL12", "€", "12:", "a@",
    "www.", "http://", "Wet a ", "en ", "dient te ", "wij ", "niet ", ", die ", "als ", "door ", "U. ", "- a\n",
    "1. a\n", "Emma ", "twee ", "t/m ",
]  # fmt: skip
SMALL, LARGE = 1500, 6000  # characters


def cost(text: str) -> float:
    """Return the least of three runs in seconds of this process."""
    runs = []
    for _ in range(3):
        start = process_time()
        simplify(text)
        runs.append(process_time() - start)
    return min(runs)


@pytest.mark.parametrize("pattern", PATTERNS, ids=repr)
def test_cost_grows_with_the_length_and_not_faster(pattern: str) -> None:
    def text(length: int) -> str:
        return (pattern * (length // len(pattern) + 1))[:length]

    small, large = cost(text(SMALL)), cost(text(LARGE))
    assert large < 10 * small + 0.05, f"{small:.4f} s became {large:.4f} s"
