"""Where a stretch of the new text comes from in the source."""

from __future__ import annotations

import pytest

from simplify.edits import Origins, Patch

#  source: "Wij dienen derhalve te wachten."  ->  "Wij moeten daarom wachten."
SOURCE, RESULT = "Wij dienen derhalve te wachten.", "Wij moeten daarom wachten."
PATCHES = (Patch(4, 10, "moeten", (0,)), Patch(11, 19, "daarom", (1,)), Patch(20, 23, "", (0,)))


@pytest.mark.parametrize(
    ("part", "origin"),
    [
        ("Wij", "Wij"),
        ("moeten", "dienen"),
        ("oet", "dienen"),
        ("moeten daarom", "dienen derhalve"),
        ("wachten", "wachten"),
        ("Wij moeten", "Wij dienen"),
    ],
)
def test_a_stretch_comes_from_all_of_the_patches_it_touches(part: str, origin: str) -> None:
    start = RESULT.index(part)
    first, last = Origins(PATCHES).span(start, start + len(part))
    assert SOURCE[first:last] == origin


def test_an_unchanged_text_comes_from_itself() -> None:
    assert Origins(()).span(3, 7) == (3, 7)
