"""Words of every locale."""

import datetime as dt

from simplify.wording import locales, wording


def test_every_locale_says_whether_a_native_speaker_reviewed_it() -> None:
    assert "nl" in locales()
    for tag in locales():
        assert wording(tag).reviewed in (True, False)


def test_a_day_is_written_in_full_in_the_notation_of_the_reader() -> None:
    day = dt.date(2026, 12, 11)
    assert wording("nl").show(day) == "vrijdag 11 december"
    assert wording("en").show(day) == "Friday 11 December"


def test_the_first_of_a_month_has_a_name_of_its_own_in_french() -> None:
    assert wording("fr").show(dt.date(2026, 12, 1)) == "mardi 1er décembre"
    assert wording("fr").show(dt.date(2026, 12, 11)) == "vendredi 11 décembre"


def test_a_moment_is_a_day_and_a_time() -> None:
    assert wording("nl").show(dt.datetime(2026, 12, 11, 17, 5, tzinfo=dt.UTC)) == "vrijdag 11 december 17.05"


def test_a_day_bends_where_a_language_bends_it() -> None:
    day = dt.date(2026, 12, 15)
    assert wording("ru").when(day) == "во вторник, 15 декабря"
    assert wording("pl").when(day) == "we wtorek, 15 grudnia"
    assert wording("uk").when(4) == "у п’ятницю"
    assert wording("bg").plain("phrase-closed-date", date=day) == "Затворено е във вторник, 15 декември."


def test_every_locale_can_say_when_a_day_is() -> None:
    for tag in locales():
        for number in range(7):
            day = dt.date(2026, 12, 14 + number)
            assert wording(tag).when(number) in wording(tag).when(day)
            assert str(14 + number) in wording(tag).when(day)
