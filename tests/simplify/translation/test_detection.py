"""The language of a reply: script, words, and what is known about the writer."""

from __future__ import annotations

import pytest

from simplify import detect_language
from simplify.translation import detection


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Wie haalt Noor straks op?", "nl"),
        ("Yarın bez getireyim mi?", "tr"),
        ("لم ينم جيدا الليلة الماضية", "ar"),
        ("دیشب خوب نخوابید", "fa"),
        ("Він погано спав уночі", "uk"),
        ("她星期五可以来吗？", "zh"),
        ("ሎሚ መን ክወስዳ እዩ?", "ti"),
        ("Waan ku faraxsanahay inay fiicnayd", "so"),
    ],
)
def test_a_short_message_is_recognised_without_knowing_the_writer(text: str, lang: str) -> None:
    assert detect_language(text).lang == lang


def test_what_is_known_about_the_writer_decides_between_neighbours() -> None:
    assert detect_language("Буду через десять минут", {"ru": 0.8}).lang == "ru"
    assert detect_language("Чи принести завтра підгузки?", {"uk": 0.8}).lang == "uk"


def test_a_writer_may_use_another_language_than_expected() -> None:
    assert detect_language("Sam heeft koorts", {"ar": 0.8}).lang == "nl"
    assert detect_language("Спасибо большое", {"uk": 0.8}).lang == "ru"


@pytest.mark.parametrize(
    ("text", "lang", "profile"),
    [
        ("Чи принести завтра підгузки?", "uk", "ru"),
        ("Я не совсем это понимаю", "ru", "uk"),
        ("Ще бъда там след десет минути", "bg", "tr"),
        ("W nocy źle spał", "pl", "tr"),
        ("لم أفهم هذا تماما", "ar", "fa"),
    ],
)
def test_letters_of_its_own_and_another_script_tell_a_language_whatever_the_profile_says(
    text: str, lang: str, profile: str
) -> None:
    assert detect_language(text, {profile: 0.8}).lang == lang


def test_a_name_with_letters_of_another_language_tells_nothing() -> None:
    assert detect_language("Wij halen Çağla vandaag om vijf uur op", {"tr": 0.4}).lang == "nl"


@pytest.mark.parametrize("text", ["shukran ktir habibi", "inshallah bukra"])
def test_arabic_in_latin_letters_falls_back_to_the_profile(text: str) -> None:
    assert detect_language(text, {"ar": 0.8}).lang == "ar"


@pytest.mark.parametrize("text", ["", "👍", "12.30", "?!"])
def test_a_text_without_letters_falls_back_to_the_profile(text: str) -> None:
    assert detect_language(text, {"pl": 0.8}).lang == "pl"
    found = detect_language(text)
    assert (found.lang, found.confidence) == ("und", 0.0)


@pytest.mark.parametrize("engine", sorted(detection.ENGINES))
def test_each_engine_answers_the_same_each_time(engine: str) -> None:
    answers = {detection.detect("Kunnen we even bellen", engine=engine) for _ in range(5)}
    assert len(answers) == 1
