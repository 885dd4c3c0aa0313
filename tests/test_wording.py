"""Words of every locale."""

from simplify.wording import locales, wording


def test_every_locale_says_whether_a_native_speaker_reviewed_it() -> None:
    assert "nl" in locales()
    for tag in locales():
        assert wording(tag).reviewed in (True, False)
