"""Sentences and words."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simplify.segmentation import sentences, words


def texts(text: str) -> list[str]:
    return [sentence.text for sentence in sentences(text)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Sam kwam om 18.30 uur i.v.m. ziekte. Hij heeft goed gegeten.", 2),
        ("Kom op vr 12 dec. a.s. om 9.00 uur. Tot dan! 👋", 2),
        ("dhr. De Boer komt om 9. Mevr. Jansen ook.", 2),
        ("J. de Vries belt u. Tot morgen", 2),
        ("1. Brood\n2. Melk enz. De rest komt later.", 3),
        ("Meenemen:\n- regenjas\n- laarzen", 3),
        ("goed gegeten. daarna geslapen.", 2),
        ("goed gegeten.Daarna geslapen", 2),
        ("Zie www.site.nl/a.b voor info. Bel ons.", 2),
        ("Kijk op https://www.kdv.nl/a?indien=1!b of kdv.nl/x?tevens. Bel ons.", 2),
        ("Kent u www.kdv.nl/feest? Kijk eens!Daarna bellen wij.", 3),
        ("Dat kost € 1.250,50 per jaar.", 1),
        ("Dit is een lange regel die wordt afgebroken door het scherm\nen hier verder gaat.", 1),
        ("...hallo... wat?!", 2),
        ("👋🎉", 1),
        ("", 0),
        (" \n\t ", 0),
    ],
)
def test_dots_end_a_sentence_only_where_one_ends(text: str, count: int) -> None:
    assert len(sentences(text)) == count, texts(text)


@given(st.text(alphabet=st.sampled_from("aB1 .!?\n-,i.v.m'\"😀é"), max_size=80))
def test_spans_are_exact_and_cover_all_but_space(text: str) -> None:
    found = sentences(text)
    assert all(text[one.start : one.end] == one.text for one in found)
    assert "".join("".join(one.text.split()) for one in found) == "".join(text.split())
    assert all(left.end <= right.start for left, right in pairwise(found))


def test_words_keep_abbreviations_times_and_amounts_whole() -> None:
    assert [word.text for word in words("In- en uitschrijven i.v.m. € 17,50 om 15:30 t/m zo'n 3.")] == [
        "In-",
        "en",
        "uitschrijven",
        "i.v.m.",
        "17,50",
        "om",
        "15:30",
        "t/m",
        "zo'n",
        "3",
    ]
