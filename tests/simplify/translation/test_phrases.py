"""The phrase bank: what it recognises, however it is written, and what it refuses to guess."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from simplify.translation import phrases
from simplify.wording import ISOLATES

pytestmark = pytest.mark.usefixtures("small_locales")
NAMES = {"Sam": "سام", "Noor": "Noor", "juf Fatma": "juf Fatma"}
TODAY = dt.date(2025, 12, 1)


def english(sentence: str, gender: str = "unknown", target: str = "en") -> str | None:
    phrase = phrases.translate(sentence, target, phrases.situation("nl", NAMES, gender, TODAY))
    return phrase.text.translate(ISOLATES) if phrase else None


@pytest.mark.parametrize(
    "written",
    [
        "Noor heeft vandaag goed gegeten.",
        "noor heeft vandaag goed gegeten",
        "Vandaag heeft Noor goed gegeten!",
        "Noor heeft goed gegeten vandaag.",
        "Noor heeft vandaag goed gegetn.",
        "Noor heeft vandaag goed gegeetn",
    ],
)
def test_a_sentence_is_recognised_in_the_ways_people_type_it(written: str) -> None:
    assert english(written) == "Noor ate well today."


@pytest.mark.parametrize(
    "written",
    [
        "Noor heeft vandaag niet goed gegeten.",
        "Noor heeft gisteren goed gegeten.",
        "Noor heeft vandaag goed gemeten.",
        "Heeft Noor vandaag goed gegeten?",
        "Emma heeft vandaag goed gegeten.",
        "Noor heeft goed gegeten.",
        "Noor heeft vandaag goed gegeten en gedronken.",
        "",
        "🙂",
    ],
)
def test_a_sentence_that_says_something_else_is_no_match(written: str) -> None:
    assert english(written) is None


def test_the_name_is_rendered_as_the_reader_writes_it() -> None:
    assert english("Sam heeft vandaag goed gegeten.") == "سام ate well today."


def test_the_back_view_is_dutch_and_keeps_the_name_of_the_writer() -> None:
    phrase = phrases.translate("vandaag heeft sam goed gegeten", "en", phrases.situation("nl", NAMES, today=TODAY))
    assert phrase is not None
    assert phrase.back == "Sam heeft vandaag goed gegeten."
    assert phrase.reviewed


@pytest.mark.parametrize(
    "written", ["12.30 tot 14.00 uur", "12:30 tot 14:00", "half een tot twee uur", "half 1 tot 14 uur"]
)
def test_times_are_read_in_every_notation(written: str) -> None:
    assert english(f"Noor heeft geslapen van {written}.") == "Noor slept from 12:30 to 14:00."


def test_a_spoken_time_at_night_is_not_guessed() -> None:
    assert english("Noor heeft geslapen van half een tot twee uur vannacht.") is None


@pytest.mark.parametrize(("written", "shown"), [("20", "20 minutes"), ("1", "1 minute"), ("twintig", "20 minutes")])
def test_numbers_are_read_as_digits_and_words(written: str, shown: str) -> None:
    unit = "minuut" if written == "1" else "minuten"
    assert english(f"Noor heeft {written} {unit} geslapen.") == f"Noor slept for {shown}."


def test_a_variant_without_a_number_gives_the_number_that_it_implies() -> None:
    assert english("Noor is één keer gestoken.") == "Noor was stung once."
    assert english("Noor is twee keer gestoken.") == "Noor was stung 2 times."


@pytest.mark.parametrize("written", ["Wilt u morgen een gymtas meenemen?", "Wil je een gymtas meenemen morgen?"])
def test_politeness_and_place_of_the_day_do_not_matter(written: str) -> None:
    assert english(written) == "Will you bring this tomorrow: gym bag?"


def test_an_unknown_thing_is_no_match() -> None:
    assert english("Wilt u morgen een olifant meenemen?") is None


def test_a_thing_without_a_word_in_the_target_language_is_no_match() -> None:
    assert english("Wilt u morgen zwemkleren meenemen?", target="tr") is None


@pytest.mark.parametrize(
    ("written", "gender", "shown"),
    [("zijn", "unknown", "his"), ("haar", "unknown", "her"), ("de", "female", "her"), ("de", "unknown", "the")],
)
def test_gender_comes_from_the_words_or_from_the_caller(written: str, gender: str, shown: str) -> None:
    assert english(f"Heb je {written} jas gezien?", gender) == f"Have you seen {shown} coat?"


def test_words_about_a_boy_do_not_match_a_girl() -> None:
    assert english("Heb je zijn jas gezien?", "female") is None


@pytest.mark.parametrize("written", ["vrijdag 12 december", "12 december", "vrijdag 12 december 2025", "vr 12 dec"])
def test_dates_are_settled_to_the_nearest_day(written: str) -> None:
    assert english(f"Op {written} zijn we dicht.") == "On Friday 12 December we are closed."


def test_a_weekday_that_contradicts_its_date_is_no_match() -> None:
    assert english("Op maandag 12 december zijn we dicht.") is None


def test_a_period_keeps_both_days() -> None:
    sentence = "Van 21 december tot en met donderdag 1 januari is de opvang dicht."
    assert english(sentence) == "From Sunday 21 December up to and including Thursday 1 January we are closed."


@pytest.mark.parametrize("written", ["We zijn op vrijdag dicht.", "Op vrijdag zijn wij dicht."])
def test_a_day_of_the_week_is_translated(written: str) -> None:
    assert english(written) == "On Friday we are closed."


@pytest.mark.parametrize("written", ["€ 17,50", "€17,50", "17,50 euro"])
def test_amounts_are_shown_as_the_reader_writes_them(written: str) -> None:
    assert english(f"Je betaalt {written} voor het uitje.") == "You pay €17.50 for the trip."


@pytest.mark.parametrize("written", ["38,5 graden", "38.5 graden", "38,5 °C", "38,5°"])
def test_a_temperature_keeps_its_decimals(written: str) -> None:
    assert english(f"Noor heeft {written} koorts.") == "Noor has a temperature of 38.5 degrees."


def test_two_people_in_one_sentence_are_not_swapped() -> None:
    assert english("De moeder van Noor haalt juf Fatma op.") == "Noor's mother picks up juf Fatma."


def test_a_sentence_that_begins_with_a_name_in_small_letters_gets_a_capital() -> None:
    assert english("Juf Fatma heeft vandaag goed gegeten.") == "Juf Fatma ate well today."


@pytest.mark.parametrize("written", ["Noors tas staat op de gang.", "Noor's tas staat op de gang"])
def test_a_name_is_recognised_as_an_owner(written: str) -> None:
    assert english(written) == "Noor's bag is in the hall."


def test_a_choice_of_words_is_read_back_to_what_was_chosen() -> None:
    assert english("Noor was moe.") == "Noor was tired."
    assert english("Het ging goed met Noor.") == "Noor was fine."


def test_the_same_dutch_for_two_meanings_takes_neither_wrong_word_nor_a_guess() -> None:
    # The Dutch is the same word for word, so the writer can't tell them apart either: the first message stands.
    assert english("De bank is open.") == "The bank is open."


def test_a_question_stays_a_question() -> None:
    assert english("Slaapt Noor al?") == "Is Noor asleep yet?"
    assert english("Slaapt Noor al") == "Is Noor asleep yet?"


def test_an_emoji_at_the_end_stays() -> None:
    assert english("Noor was moe. 😴") == "Noor was tired. 😴"


def test_a_language_without_the_phrase_has_no_match() -> None:
    assert english("Noor was moe.", target="tr") is None
    assert english("Vandaag heeft Noor goed gegeten.", target="tr") == "Noor bugün iyi yemek yedi."


def test_short_replies_become_dutch() -> None:
    reply = phrases.match_reply("TAMAM!", "tr")
    assert reply is not None
    assert reply.text == "Goed"
    assert reply.back == "Tamam"
    assert not reply.reviewed


def test_a_hostile_sentence_ends() -> None:
    assert english("Noor " * 3000) is None


@pytest.mark.parametrize("written", ["Vandaag was Noor moe.", "Noor was moe vandaag.", "Noor was vandaag moe"])
def test_today_may_be_said_where_the_phrase_leaves_it_to_the_date_of_the_message(written: str) -> None:
    assert english(written) == "Noor was tired."


@pytest.mark.parametrize("written", ["Gisteren was Noor moe.", "Morgen was Noor moe"])
def test_another_day_may_not_be_left_out(written: str) -> None:
    assert english(written) is None


def test_tomorrow_becomes_a_date_where_the_phrase_has_one() -> None:
    assert english("Morgen zijn we dicht.") == "On Tuesday 2 December we are closed."


@pytest.mark.parametrize(
    ("subject", "gender", "shown"), [("Noor", "unknown", "Noor was tired."), ("", "unknown", None)]
)
def test_a_pronoun_means_the_one_child_that_it_can_mean(subject: str, gender: str, shown: str | None) -> None:
    now = phrases.situation("nl", NAMES, gender, TODAY, subject=subject)
    phrase = phrases.translate("Ze was moe.", "en", now)
    assert (phrase.text.translate(ISOLATES) if phrase else None) == shown


def test_a_pronoun_of_the_other_gender_means_somebody_else() -> None:
    assert phrases.translate("Hij was moe.", "en", phrases.situation("nl", NAMES, "female", TODAY, "Noor")) is None


def test_another_wording_of_a_phrase_is_recognised_and_never_rendered(small_locales: Path) -> None:
    file = small_locales / "nl" / "phrases.ftl"
    file.write_text(
        file.read_text(encoding="utf-8") + "laughed = { $child } was blij.\n    .also-1 = { $child } lachte.\n"
    )
    (small_locales / "en" / "phrases.ftl").write_text("laughed = { $child } was happy.\n", encoding="utf-8")
    phrase = phrases.translate("Noor lachte.", "en", phrases.situation("nl", NAMES, today=TODAY))
    assert phrase is not None
    assert (phrase.text.translate(ISOLATES), phrase.back) == ("Noor was happy.", "Noor was blij.")
