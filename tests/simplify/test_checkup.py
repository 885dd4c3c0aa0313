"""The page and the picture that show how hard a text is."""

from __future__ import annotations

import re
from io import BytesIO

import pytest
from PIL import Image

from simplify import check
from simplify.checkup import page, runs
from simplify.picture import LONGEST, picture

TEXT = (
    "Beste ouders,\nIn verband met een studiedag van het team is de groep op vrijdag 12 december a.s. de gehele dag "
    "gesloten. De kinderen worden opgehaald. Sam sliep goed."
)


def test_the_page_holds_every_character_of_the_text_in_order() -> None:
    assert "\n".join("".join(run.text for run in line) for line in runs(check(TEXT))) == TEXT


def test_the_page_numbers_each_hard_spot_and_gives_its_advice() -> None:
    result = check(TEXT)
    html = page(result)
    assert result.findings
    for number in range(1, len(result.findings) + 1):
        assert html.count(f'href="#spot-{number}"') == 1
        assert html.count(f'id="spot-{number}"') == 1


def test_a_sentence_in_another_language_has_no_level() -> None:
    text = "Sam heeft vandaag goed gegeten. مرحبا بكم في مجموعتنا. We will call you back tomorrow, please wait."
    levels = [run.level > 0 for line in runs(check(text)) for run in line if run.text.strip()]
    assert levels == [True, False]


def test_the_page_needs_nothing_from_elsewhere() -> None:
    assert not re.search(r"https?://|<script|<link|@import|url\(", page(check(TEXT)))


def test_text_can_not_become_markup() -> None:
    assert "<script>" not in page(check("<script>alert(1)</script> Sam & Noor slapen vandaag heel erg lekker."))


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_short_text_is_said_to_be_too_short(lang: str) -> None:
    assert {"nl": "Te kort", "en": "Too short"}[lang] in page(check("Hi Sam!", lang=lang))


@pytest.mark.parametrize(
    "text", [TEXT, "", "Hi", "x" * 400, "😀 مرحبا بكم في مجموعتنا\n\n- a\n- b", "Sam " + "ش" * 300, "woord " * 900]
)
def test_any_text_can_be_drawn(text: str) -> None:
    image = Image.open(BytesIO(picture(check(text))))
    assert image.format == "PNG"
    assert image.width == 1080
    assert image.height < 40 * (LONGEST / 10)
