"""The screen of a message to a parent."""

from __future__ import annotations

import datetime as dt
import html
import re
from dataclasses import replace

import pytest

from bot.parent_message import from_json, screen, shown_units, split, to_json, turned
from bot.screens import Screen
from bot.values import Line, ParentMessage
from simplify.types import Provenance
from simplify.wording import wording

SLEPT = Line("Noor slept until 14:00.", "Noor sliep tot 14.00 uur.", Provenance.PHRASE, reviewed=True)
PAINTED = Line("Noor painted <a tree>.", "Noor schilderde een boom.", Provenance.MACHINE)
KEPT = Line("De bakfiets is stuk.", "De bakfiets is stuk.", Provenance.UNTRANSLATED, reason="no-engine")
MESSAGE = ParentMessage(
    kind="handover",
    emoji="🧸",
    heading="Day report",
    child_name="نور",
    locale="en",
    lines=(SLEPT, PAINTED, KEPT),
    day=dt.date(2026, 12, 11),
    sender="Fatma",
    dutch_heading="Dagverslag",
    dutch_child_name="Noor",
)


def plain(text: str) -> str:
    return re.sub("[\u2066-\u2069]", "", html.unescape(re.sub("<[^>]+>", "", text)))


def labels(shown: Screen) -> list[str]:
    return [button.label for row in shown.rows for button in row]


def test_the_first_line_names_the_kind_and_the_child() -> None:
    assert plain(screen(MESSAGE, 7).text).splitlines()[0] == "🧸 Day report · نور"


def test_the_day_stands_in_the_notation_of_the_reader() -> None:
    assert plain(screen(MESSAGE, 7).text).splitlines()[1] == "Friday 11 December"


def test_each_line_says_where_its_words_come_from() -> None:
    text = plain(screen(MESSAGE, 7).text)
    assert "\nNoor slept until 14:00.\n" in text
    assert "\n≈ Noor painted <a tree>.\n" in text
    assert "\nNL · De bakfiets is stuk.\n" in text


def test_marks_are_explained_once_and_only_when_they_are_used() -> None:
    assert plain(screen(MESSAGE, 7).text).count("≈ automatic translation") == 1
    assert "≈" not in screen(replace(MESSAGE, lines=(SLEPT,)), 7).text


def test_the_dutch_original_stands_one_tap_away_and_back() -> None:
    dutch = screen(MESSAGE, 7, showing="dutch")
    assert plain(dutch.text).splitlines()[:2] == ["🧸 Dagverslag · Noor", "vrijdag 11 december"]
    assert "Noor sliep tot 14.00 uur." in dutch.text
    assert "≈" not in dutch.text
    assert [button.data for row in screen(MESSAGE, 7).rows for button in row][-1] == "d:7:dutch"
    assert [button.data for row in dutch.rows for button in row][-1] == "d:7:own"


def test_a_reader_of_dutch_gets_no_marks_and_no_button_for_dutch() -> None:
    shown = screen(replace(MESSAGE, locale="nl"), 7)
    assert "NL · De bakfiets" not in plain(shown.text)
    assert labels(shown) == ["👍 Begrepen", "❓ Ik begrijp dit niet"]


def test_an_urgent_message_starts_with_a_sign_and_asks_to_confirm_until_it_is_confirmed() -> None:
    urgent = replace(MESSAGE, urgent=True)
    assert screen(urgent, 7).text.startswith("❗")
    assert "Please tap 👍" in screen(urgent, 7).text
    assert "Please tap 👍" not in screen(urgent, 7, understood=True).text
    assert labels(screen(urgent, 7, understood=True))[0] == "✓ Understood"


def test_a_corrected_message_says_so() -> None:
    assert "This message was corrected." in screen(replace(MESSAGE, corrected=True), 7).text


def test_a_line_of_a_language_that_runs_to_the_left_never_turns_around_at_a_dutch_name() -> None:
    arabic = replace(wording("en"), tag="ar", direction="rtl")
    assert turned(["Sam نام جيدا."], arabic) == ["\u200fSam نام جيدا."]
    assert turned(["Sam slept."], wording("en")) == ["Sam slept."]


def test_a_message_survives_being_kept() -> None:
    assert from_json(to_json(MESSAGE)) == MESSAGE


def test_a_short_message_stays_whole() -> None:
    shown = screen(MESSAGE, 7)
    assert split(shown) == (shown,)


def test_a_long_message_breaks_between_lines_and_keeps_its_buttons_last() -> None:
    shown = screen(replace(MESSAGE, lines=(PAINTED,) * 300), 7)
    parts = split(shown)
    assert len(parts) > 1
    assert all(shown_units(part.text) <= 4096 for part in parts)
    assert [bool(part.rows) for part in parts] == [False] * (len(parts) - 1) + [True]
    assert "".join(part.text for part in parts).replace("\n", "") == shown.text.replace("\n", "")


def test_telegram_counts_an_emoji_as_two_units_and_an_entity_as_one() -> None:
    assert shown_units("<b>👍</b> &lt;a&amp;b") == 7


@pytest.mark.parametrize("filler", ["كلمة أخرى. ", "word & word <b>bold</b>. ", "👍🏽 "])
def test_a_line_that_is_too_long_breaks_outside_names_and_closes_its_tags(filler: str) -> None:
    name = "\u2068Noor van der Berg\u2069"
    line = (f"<i>{filler.replace('&', '&amp;')}{name} </i>") * 40
    parts = split(Screen(line), limit=100)
    assert all(shown_units(part.text) <= 100 for part in parts)
    for part in parts:
        assert part.text.count("\u2068") == part.text.count("\u2069")
        assert part.text.count("<i>") == part.text.count("</i>")
        assert part.text.count("<b>") == part.text.count("</b>")
    assert plain("".join(part.text for part in parts)).replace(" ", "") == plain(line).replace(" ", "")


def test_a_word_without_end_is_still_split() -> None:
    assert [part.text for part in split(Screen("a" * 250), limit=100)] == ["a" * 100, "a" * 100, "a" * 50]


def test_a_photo_takes_its_words_along_when_they_fit_and_goes_ahead_of_them_when_they_do_not() -> None:
    short, long = Screen("Kijk!", photo="file"), Screen("Kijk! " * 300, photo="file")
    assert split(short) == (short,)
    assert [(part.photo, bool(part.text)) for part in split(long)] == [("file", False), ("", True)]
