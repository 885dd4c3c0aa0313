"""Corrections as a change to the locales."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from bot.proposals import key_of, locale_files, write
from bot.values import Correction
from tests.conftest import NOW

ONE = Correction(1, "tr", "Het was een dolle boel.", "Çok eğlendik.", "approved", 11, NOW, 12, NOW)


def shown(text: str, tag: str, key: str) -> str:
    bundle = FluentBundle([tag])
    bundle.add_resource(FluentResource(text))
    return str(bundle.format_pattern(bundle.get_message(key).value)[0])


def test_a_correction_becomes_a_message_in_its_language_and_in_dutch(tmp_path: Path) -> None:
    written = write(tmp_path, [ONE])
    assert [str(path.relative_to(tmp_path)) for path in written] == ["nl/corrections.ftl", "tr/corrections.ftl"]
    key = key_of(ONE.dutch)
    assert shown(written[0].read_text(encoding="utf-8"), "nl", key) == ONE.dutch
    assert shown(written[1].read_text(encoding="utf-8"), "tr", key) == ONE.text


def test_a_comment_says_when_and_by_which_numbers_and_never_a_name() -> None:
    comment = "# Proposed 2026-03-02, colleague 11; approved 2026-03-02, colleague 12"
    assert comment in locale_files([ONE])["tr"]


def test_the_later_of_two_corrections_stands() -> None:
    later = replace(ONE, id=2, text="Çok güldük.")
    assert shown(locale_files([later, ONE])["tr"], "tr", key_of(ONE.dutch)) == "Çok güldük."


def test_words_with_the_marks_of_fluent_stay_as_they_are() -> None:
    odd = replace(ONE, text="{ $child } [x] * {2}.")
    assert shown(locale_files([odd])["tr"], "tr", key_of(ONE.dutch)) == odd.text
