"""The cascade: each sentence says where its words come from."""

from __future__ import annotations

import pytest

from simplify import translate
from simplify.errors import UnknownLanguage
from simplify.types import Provenance
from simplify.wording import ISOLATES

pytestmark = pytest.mark.usefixtures("small_locales")


def test_a_text_keeps_its_spacing_and_says_where_each_sentence_comes_from() -> None:
    result = translate("Noor was moe.\n\nDit kent niemand. Noor was vrolijk!", target="en", names=["Noor"])
    assert result.text.translate(ISOLATES) == "Noor was tired.\n\nDit kent niemand. Noor was cheerful."
    assert [s.provenance for s in result.sentences] == [
        Provenance.PHRASE,
        Provenance.UNTRANSLATED,
        Provenance.PHRASE,
    ]
    assert [s.reason for s in result.sentences] == ["", "no-engine", ""]
    assert [s.reviewed for s in result.sentences] == [True, False, True]


def test_a_phrase_of_two_sentences_is_taken_whole() -> None:
    result = translate("Morgen gaan we naar het bos. Trek oude kleren aan. Tot morgen.", target="en")
    assert [s.text for s in result.sentences] == ["Tomorrow we go to the woods. Put on old clothes.", "Tot morgen."]


def test_the_reader_sees_the_name_in_the_readers_script_and_staff_see_their_own() -> None:
    result = translate("Sam was moe.", target="en", names={"Sam": "سام"})
    assert result.sentences[0].text.translate(ISOLATES) == "سام was tired."
    assert result.sentences[0].back == "Sam was moe."


def test_the_same_language_needs_no_translation() -> None:
    result = translate("Dit kent niemand.", target="nl")
    assert result.text == "Dit kent niemand."
    assert result.sentences[0].provenance is Provenance.PHRASE


@pytest.mark.parametrize("text", ["", "  \n", "🙂", "..."])
def test_a_text_without_words_stays_as_it_is(text: str) -> None:
    assert translate(text, target="en").text == text


def test_an_unknown_target_names_the_languages_that_there_are() -> None:
    with pytest.raises(UnknownLanguage, match="en, nl, tr"):
        translate("Noor was moe.", target="xx")


def test_a_pronoun_means_the_only_name_so_far() -> None:
    result = translate("Noor was vrolijk. Ze was moe.", target="en", names=["Noor", "Sam"])
    assert result.sentences[1].text.translate(ISOLATES) == "Noor was tired."
    result = translate("Noor was vrolijk. Sam was vrolijk. Ze was moe.", target="en", names=["Noor", "Sam"])
    assert result.sentences[2].provenance is Provenance.UNTRANSLATED
