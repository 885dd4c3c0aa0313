"""The whole way from a text to its plain version."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simplify import check, simplify, simplify_each
from simplify.edits import rewrite
from simplify.errors import TextTooLong, UnknownLanguage
from simplify.facts import compare
from simplify.pipeline import childcare
from simplify.types import EditKind

HARD = (
    "Wij verzoeken u vriendelijk uw kind uiterlijk om 18.30 uur op te halen. "
    "Ouders dienen t/m 31 mei het formulier in te leveren, derhalve sturen wij u dit toe."
)


def test_every_edit_names_its_own_words() -> None:
    result = simplify(HARD)
    assert result.edits
    assert all(result.source[edit.start : edit.end] == edit.before for edit in result.edits)
    assert all(edit.reason for edit in result.edits)
    assert rewrite(HARD, [edit for edit in result.edits if edit.kind is EditKind.APPLY]) == result.text


def test_each_edit_can_be_undone_on_its_own() -> None:
    result = simplify(HARD)
    for edit in result.edits:
        without = result.without(edit)
        assert edit.before in without.text
        assert not compare(HARD, without.text)
        assert without.choosing(*(one for one in without.edits if one.before == edit.before)).text == result.text
    assert result.without(*result.edits).text == HARD


@pytest.mark.parametrize(
    "text",
    [
        "i.v.m. i.v.m. u dient t/m u dient i.v.m.",
        "i.v.m. dienen kan uw kind u dient te in te leveren",
        "i.v.m. i.v.m. 31 mei het formulier betalen te i.v.m.",
    ],
)
def test_a_sentence_that_would_not_rest_stays_as_it_came(text: str) -> None:
    once = simplify(text).text
    assert simplify(once).text == once


def test_a_word_that_stands_there_with_a_capital_too_gets_none() -> None:
    text = "In de app van de groep opent de knop Luizenpluisrooster het luizenpluisrooster."
    assert simplify(text, from_centre=True).text == text


def test_many_texts_become_what_each_becomes_alone() -> None:
    texts = [
        HARD,
        "",
        "Sam sliep.",
        *(f"U dient kind {number} op te halen, omdat de groep dicht is." for number in range(40)),
    ]
    assert list(simplify_each(texts, names=["Sam"], from_centre=True)) == [
        simplify(text, names=["Sam"], from_centre=True) for text in texts
    ]


def test_many_texts_are_not_awaited_before_the_first_comes_back() -> None:
    def endless() -> Iterator[str]:
        while True:
            yield "U dient te bellen."

    assert next(simplify_each(endless())).text == "U moet bellen."


def test_an_easy_text_stays_as_it_is() -> None:
    text = "Sam heeft goed gegeten. Hij sliep van 12.30 tot 14.00 uur."
    assert simplify(text).text == text


@pytest.mark.parametrize(
    "text",
    [
        "Please be advised that the group is closed on Friday.",
        "Çocuğunuz bugün çok iyi yedi.",
        "Wir bitten Sie, Ihr Kind abzuholen.",
        "يرجى إحضار معطف",
        "",
        "   \n ",
        "👋🎉",
        "<p>hallo</p>",
        "\x00\x07",
        "```\ndient te\n```",
        "12345",
    ],
)
def test_what_is_not_dutch_text_comes_back_unchanged(text: str) -> None:
    assert simplify(text).text == text


def test_the_caller_can_tell_that_a_centre_writes() -> None:
    text = "De vergadering wordt verplaatst naar 3 mei."
    assert simplify(text).text == text
    assert simplify(text, from_centre=True).text == "Wij verplaatsen de vergadering naar 3 mei."


def test_the_caller_can_tell_that_no_centre_writes() -> None:
    text = "De ouderavond wordt verplaatst naar 3 mei."
    assert simplify(text).text != text
    assert simplify(text, from_centre=False).text == text


def test_a_text_that_names_another_body_has_no_known_writer() -> None:
    text = "De vergadering met de gemeente wordt verplaatst naar 3 mei."
    assert simplify(text, from_centre=True).text == text


def test_a_group_of_anybody_makes_no_centre() -> None:
    text = "Onder begeleiding van een trainer leer je een groep helpen."
    assert simplify(text).text == "Met begeleiding van een trainer leer je een groep helpen."


@pytest.mark.parametrize(
    ("text", "care"),
    [
        ("Uw kind mag vanaf vier jaar naar school.", False),
        ("Wij brengen uw kind naar school.", True),
        ("De bso brengt de kinderen naar school.", True),
        ("Uw peuter slaapt goed.", True),
    ],
)
def test_a_text_about_children_is_a_centres_when_it_says_so(text: str, care: bool) -> None:
    assert childcare(text, "nl") is care


def test_a_quote_of_more_sentences_stays_as_it_was_said() -> None:
    text = "Zij zei: “Ik ben moe. Ik blijf derhalve thuis.” Wij bellen haar derhalve."
    assert simplify(text).text == "Zij zei: “Ik ben moe. Ik blijf derhalve thuis.” Wij bellen haar daarom."


def test_a_hard_word_is_explained_once_and_only_when_the_writer_wants_it() -> None:
    text = "Er is krentenbaard op de groep. Heeft uw kind krentenbaard?"
    result = simplify(text)
    assert result.text == text
    offered = [edit for edit in result.edits if edit.rule == "gloss"]
    assert result.choosing(*offered).text == (
        "Er is krentenbaard (een ziekte van de huid) op de groep. Heeft uw kind krentenbaard?"
    )


def test_capitals_stay_capitals() -> None:
    assert simplify("WIJ ZIJN DE GEHELE DAG DICHT.").text == "WIJ ZIJN DE HELE DAG DICHT."
    asked = simplify("WIJ VERZOEKEN U UW KIND UITERLIJK OM 18.30 UUR OP TE HALEN.").text
    assert asked == "WILT U UW KIND OM 18.30 UUR OF EERDER OPHALEN?"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("- Gelieve brood mee te nemen\n- U dient te bellen\n", "- Wilt u brood meenemen?\n- U moet bellen\n"),
        ("U dient te bellen 😀 derhalve 🇳🇱!", "U moet bellen 😀 daarom 🇳🇱!"),
        ("U dient te bellen.\r\nWij zijn derhalve dicht.\r\n", "U moet bellen.\r\nWij zijn daarom dicht.\r\n"),
        ("يرجى إحضار معطف. Wij zijn derhalve dicht.", "يرجى إحضار معطف. Wij zijn daarom dicht."),
        ("# Let op\n\n> U dient te bellen.\n", "# Let op\n\n> U moet bellen.\n"),
        ("```\nx = 'dient te'\n```\nU dient te bellen.", "```\nx = 'dient te'\n```\nU moet bellen."),
        ("U dient te bellen. Please call us, therefore.", "U moet bellen. Please call us, therefore."),
        ("wij zijn de gehele dag dicht", "wij zijn de hele dag dicht"),
        ("Kijk derhalve op kdv.nl/a?indien=1&tevens=2.", "Kijk daarom op kdv.nl/a?indien=1&tevens=2."),
    ],
)
def test_only_the_words_change_in_text_of_any_shape(text: str, plain: str) -> None:
    assert simplify(text).text == plain


def test_an_unknown_language_is_refused_with_the_languages_that_are_known() -> None:
    with pytest.raises(UnknownLanguage, match="nl"):
        simplify("Hallo.", lang="xx")


def test_too_much_text_is_refused_with_the_limit() -> None:
    with pytest.raises(TextTooLong, match="200,000"):
        simplify("a" * 1_000_000)


def test_a_hundred_thousand_characters_are_read() -> None:
    text = "U dient dit te lezen. " * 4600
    assert simplify(text).text == "U moet dit lezen. " * 4600


def test_check_changes_nothing_and_judges() -> None:
    assert check("Kort.").level is None
    assert check(HARD).level is not None


PARTS = st.sampled_from(
    "u dient|het formulier|in te leveren|wij verzoeken u|gelieve|i.v.m.|t/m|31 mei|om 18.30 uur|niet|uw kind|derhalve|"
    "op te halen|.|,|?|;|en|omdat|hij ziek is|Emma|€ 17,50|de gehele dag|worden|\n|- |indien|U|Het|echter|kan|tenzij|"
    "die|is|😀|“|”|dienen|betalen|te|heeft|door|wordt|opgehaald|waarbij|uiterlijk|Sam|wij|( |)".split("|")
)


@given(st.lists(PARTS, max_size=25).map(" ".join))
@settings(max_examples=60, deadline=None)
def test_any_text_keeps_its_facts_and_rests_after_one_go(text: str) -> None:
    result = simplify(text)
    assert not compare(text, result.text)
    assert simplify(result.text).text == result.text
    assert rewrite(text, [edit for edit in result.edits if edit.kind is EditKind.APPLY]) == result.text


STAFF = st.sampled_from(
    "de kinderen|het klimrek|mag|alleen|worden|gebruikt|door|ons|u|wordt|vastgesteld|dat|nadat|heeft|ingevuld|tenzij|"
    "behalve|als|mogelijk|het is|om|op te vangen|niet|zonder|jas|wij|achten|wenselijk|wenst|te|ouders|die|willen|,|.|"
    "?|)|ingeval|van|koorts|bij|uw kind|afhankelijk|reden waarom|op vrijdag|3 mei|juf Anna|kunnen|verzoeken".split("|")
)


@given(st.lists(STAFF, max_size=18).map(" ".join))
@settings(max_examples=60, deadline=None)
def test_any_text_of_a_centre_keeps_its_facts_and_rests_after_one_go(text: str) -> None:
    result = simplify(text, from_centre=True)
    assert not compare(text, result.text)
    assert simplify(result.text, from_centre=True).text == result.text


SHAPES = st.sampled_from(
    "https://kdv.nl/dient?indien=1&tevens=2|www.kdv.nl!|mail indien@tevens.nl|…|!?|**derhalve**|*te*|`dient te`|"
    "# Let op|- gelieve|\n|\n\n|1.|•|> |[kijk](https://kdv.nl/a?b)|😀|👨‍👩‍👧|مرحبا بكم|שלום|u dient te bellen|derhalve|"
    "indien|wij verzoeken u|uw kind|op te halen|indien u later komt|de groep is gesloten|wordt|niet|please call us|"
    "bitte|{a: 1}|x = f(y);|<b>|</b>|“ik kom”|'s middags|18.30|€ 5|Sam|\u200b|\u202e|\r\n|;|,|.|:|—".split("|")
)  # fmt: skip


@given(st.lists(SHAPES, max_size=14).map(" ".join))
@settings(max_examples=60, deadline=None)
def test_text_of_any_shape_keeps_its_facts_and_its_spans_and_rests_after_one_go(text: str) -> None:
    result = simplify(text, from_centre=True)
    assert not compare(text, result.text)
    assert all(text[edit.start : edit.end] == edit.before for edit in result.edits)
    assert all(text[one.start : one.end] == one.text for one in result.findings)
    assert simplify(result.text, from_centre=True).text == result.text


@given(st.text(max_size=60))
@settings(max_examples=60, deadline=None)
def test_any_characters_go_through(text: str) -> None:
    result = simplify(text)
    assert all(text[edit.start : edit.end] == edit.before for edit in result.edits)
    assert all(text[one.start : one.end] == one.text for one in result.findings)


def test_a_rare_word_waits_for_the_writer_in_a_text_that_speaks_to_nobody() -> None:
    told = simplify("De trein vertrok abusievelijk te vroeg.")
    assert told.text == told.source
    assert "per ongeluk" in {edit.after for edit in told.edits}
    assert simplify("Uw trein vertrok abusievelijk te vroeg.").text == "Uw trein vertrok per ongeluk te vroeg."
