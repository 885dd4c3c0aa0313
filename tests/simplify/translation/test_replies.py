"""Short replies as parents type them."""

from __future__ import annotations

import pytest

from simplify import translate
from simplify.translation import phrases, replies
from simplify.types import Provenance
from simplify.wording import SOURCE, locales, wording


def test_every_spelling_stands_for_a_fixed_phrase() -> None:
    assert {key for key in replies.spellings().values() if not wording(SOURCE).has(key)} == set()


@pytest.mark.parametrize("lang", sorted(set(locales()) - {SOURCE}))
def test_every_language_knows_yes_no_ok_and_thanks(lang: str) -> None:
    known = {key for (tag, _), key in replies.spellings().items() if tag == lang}
    assert known >= {"reply-ok", "reply-yes", "reply-no", "reply-thanks"}


@pytest.mark.parametrize(
    ("text", "lang", "dutch"),
    [
        ("TMM 👍", "tr", "Oké."),
        ("çok teşekkür ederim!!", "tr", "Heel erg bedankt."),
        ("شُكْرًا", "ar", "Dank u wel."),
        ("shukran 🙏", "ar", "Dank u wel."),
        ("dzieki", "pl", "Dank u wel."),
        ("Ok, thanks", "en", "Dank u wel."),
    ],
)
def test_a_short_reply_is_known_in_any_spelling(text: str, lang: str, dutch: str) -> None:
    found = phrases.match_reply(text, lang)
    assert found is not None
    assert found.text == dutch


def test_a_spelling_of_one_language_means_nothing_in_another() -> None:
    assert replies.key_of("shukran", "pl") == ""


def test_a_short_reply_needs_no_model() -> None:
    made = translate("tamamdır", source="tr", target="nl")
    assert [one.provenance for one in made.sentences] == [Provenance.PHRASE]
