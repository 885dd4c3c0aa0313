"""Facts and their comparison."""

from __future__ import annotations

import pytest

from simplify.facts import compare, facts
from simplify.types import FactDifference, FactKind


def values(text: str, kind: FactKind, names: tuple[str, ...] = ()) -> list[str]:
    return [fact.value for fact in facts(text, "nl", names) if fact.kind is kind]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("Het kost € 17,50.", FactKind.AMOUNT, "17.5 EUR"),
        ("Het kost 17,50 euro.", FactKind.AMOUNT, "17.5 EUR"),
        ("Zij had 38,5 graden koorts.", FactKind.TEMPERATURE, "38.5"),
        ("Geef 5 ml paracetamol.", FactKind.DOSE, "5 ml"),
        ("Tot vrijdag 12 december.", FactKind.DATE, "-12-12"),
        ("Op 12-12-2025 zijn we dicht.", FactKind.DATE, "2025-12-12"),
        ("Op 12 december 2025 zijn we dicht.", FactKind.DATE, "2025-12-12"),
        ("Elke woensdagmiddag.", FactKind.WEEKDAY, "3-middag"),
        ("Kom om 15.30 uur.", FactKind.TIME, "15:30"),
        ("Kom om 15:30.", FactKind.TIME, "15:30"),
        ("Kom om half drie.", FactKind.TIME, "02:30"),
        ("Kom om half 3.", FactKind.TIME, "02:30"),
        ("Kom om kwart voor vijf.", FactKind.TIME, "04:45"),
        ("U kunt t/m mei betalen.", FactKind.RANGE, "inclusive"),
        ("Bel 06-12345678.", FactKind.PHONE, "0612345678"),
        ("Naar NL12 BANK 0123 4567 89 graag.", FactKind.IBAN, "NL12BANK0123456789"),
        ("Mail info@kdv.nl.", FactKind.EMAIL, "info@kdv.nl"),
        ("Kijk op www.kdv.nl/feest.", FactKind.URL, "www.kdv.nl/feest"),
        ("Wij zitten in de Dorpsstraat 12b.", FactKind.ADDRESS, "Dorpsstraat 12b"),
        ("Hij zei “ik wil niet”.", FactKind.QUOTE, "ik wil niet"),
        ("Kom nauwelijks.", FactKind.NEGATION, "hardly"),
        ("Kom uiterlijk maandag.", FactKind.LIMIT, "at latest"),
        ("U dient dit te doen.", FactKind.MODALITY, "must"),
        ("Dat doen wij, tenzij u belt.", FactKind.EXCEPTION, "unless"),
        ("Vandaag speelt juf fatma met Beren.", FactKind.NAME, "Beren"),
    ],
)
def test_a_fact_is_found_with_its_value(text: str, kind: FactKind, value: str) -> None:
    assert values(text, kind) == [value]


def test_a_capital_after_a_bracketed_sentence_is_no_name() -> None:
    found = facts("Kom op tijd (het liefst eerder!) Daarom bellen wij juf Fatma.", "nl")
    assert [fact.text for fact in found if fact.kind is FactKind.NAME] == ["Fatma"]
    text = "Kom op tijd (het liefst eerder!) Derhalve bellen wij u vandaag."
    assert compare(text, text.replace("Derhalve", "Daarom")) == FactDifference()


def test_a_number_in_the_next_sentence_makes_no_limit() -> None:
    assert [fact.kind for fact in facts("Waar gaat dit over? 31 mei?", "nl")].count(FactKind.LIMIT) == 0
    assert not compare("Wat is dat, met betrekking tot? Drie ouders.", "Wat is dat, over? Drie ouders.")


def test_the_mark_of_a_shortened_word_opens_no_quote() -> None:
    found = facts("Zij komt 's middags en 's avonds 'nog een keer' langs.", "nl")
    assert [fact.value for fact in found if fact.kind is FactKind.QUOTE] == ["nog een keer"]


def test_a_length_of_time_is_no_time() -> None:
    assert values("Zij is ten minste 24 uur koortsvrij.", FactKind.TIME) == []


def test_names_of_the_caller_are_facts_at_the_head_of_a_sentence_too() -> None:
    assert values("Roos at goed.", FactKind.NAME, ("Roos",)) == ["Roos"]


def test_swapping_words_with_one_meaning_loses_nothing() -> None:
    assert not compare("Dat is niet toegestaan t/m 3 mei.", "Dat mag niet tot en met 3 mei.")
    assert not compare("De bso is niet langer open.", "De bso is niet meer open.")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Kom om 18.30 uur.", "Kom om 18.00 uur."),
        ("U hoeft niet te komen.", "U mag niet komen."),
        ("U kunt t/m 3 mei betalen.", "U kunt tot 3 mei betalen."),
        ("Kom uiterlijk om 9.00 uur.", "Kom om 9.00 uur."),
        ("Emma at niet.", "Emma at."),
        ("Emma at brood.", "Zij at brood."),
        ("Meer dan 38,5 graden.", "Meer dan 38 graden."),
    ],
)
def test_a_lost_fact_is_named(before: str, after: str) -> None:
    assert compare(before, after, names=("Emma",)).lost


def test_a_name_may_move_to_the_head_of_a_sentence() -> None:
    assert not compare("Vandaag at Emma brood.", "Emma at vandaag brood.")


@pytest.mark.parametrize(
    ("dutch", "other", "lang"),
    [
        ("Om half drie, 38,5 graden, op 12 december.", "At 2:30, 38.5 degrees, on 12 December.", "en"),
        ("Om 15.30 uur en € 17,50.", "At 3:30 pm and €17.50.", "en"),
        ("Om 15.30 uur of 9 uur op 12 december.", "12 Aralık'ta saat 15:30 veya 9.", "tr"),
        ("Kom op vrijdag 12 december.", "تعال يوم الجمعة ١٢ ديسمبر.", "ar"),
        ("Kom op vrijdag 12 december.", "Прийдіть у п’ятницю 12 грудня.", "uk"),
    ],
)
def test_facts_are_the_same_in_another_language(dutch: str, other: str, lang: str) -> None:
    difference = compare(dutch, other, to=lang)
    assert not difference, difference


def test_a_changed_number_shows_in_another_language() -> None:
    assert compare("Kom om 18.30 uur.", "Saat 18:00'de gelin.", to="tr").lost


def test_a_word_after_the_end_of_a_sentence_on_groep_is_no_name() -> None:
    assert not compare(
        "Er heerst griep op de babygroep, dus wij bellen.", "Er heerst griep op de babygroep. Dus wij bellen."
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Bel ons z.s.m.", "Bel ons zo snel mogelijk."),
        ("Wij helpen zo goed als mogelijk.", "Wij helpen zo goed mogelijk."),
    ],
)
def test_as_soon_as_possible_is_one_limit_and_no_permission(before: str, after: str) -> None:
    assert not compare(before, after)
    assert compare(before, "Bel ons.")


def test_a_name_typed_without_its_capital_is_the_same_name() -> None:
    assert not compare("sam heeft koorts", "Sam heeft koorts", names=("Sam",))
    assert [fact.text for fact in compare("sam heeft koorts", "Er is koorts", names=("Sam",)).lost] == ["sam"]


def test_a_word_in_small_letters_is_no_name_also_when_a_child_is_called_so() -> None:
    assert [fact.kind for fact in facts("De roos bloeit in mei", names=("Roos", "Mei"))].count(FactKind.NAME) == 0


@pytest.mark.parametrize("written", ["12.30-14.00", "12.30 - 14.00", "12:30–14", "12.30-14"])
def test_two_times_with_a_dash_are_a_stretch_of_time(written: str) -> None:
    assert not compare(f"Sam sliep {written}", "Sam sliep van 12.30 tot 14.00")


def test_a_stretch_of_lengths_is_no_stretch_of_time() -> None:
    assert {fact.kind for fact in facts("De plank is 1.10-1.20 meter lang")} == {FactKind.NUMBER}


def test_a_name_may_be_said_once_more_but_no_new_one() -> None:
    assert not compare("Sam at en sliep", "Sam at. Sam sliep", names=("Sam", "Noor"))
    assert compare("Sam at en sliep", "Sam at. Noor sliep", names=("Sam", "Noor")).added


def test_an_article_at_the_head_of_a_sentence_is_no_part_of_a_name() -> None:
    assert not compare("Wij zijn dicht. De Vlinders echter niet.", "Wij zijn dicht. Maar de Vlinders niet.")


def test_a_common_word_after_a_link_is_no_name() -> None:
    assert not compare("Kijk op www.kdv.nl Indien u twijfelt, belt u.", "Kijk op www.kdv.nl Twijfelt u? Dan belt u.")
    assert compare("Kijk op www.kdv.nl Sam komt later.", "Kijk op www.kdv.nl Hij komt later.")


def test_a_capital_after_an_emoji_that_follows_a_sentence_is_no_name() -> None:
    assert not compare("Kijk snel! 👨‍👩‍👧 wij bellen u", "Kijk snel! 👨‍👩‍👧 Wij bellen u")


def test_a_word_after_three_dots_may_begin_a_sentence_and_is_no_name() -> None:
    assert not compare("Bel ons… als dat kan.", "Bel ons… Als dat kan.")


def test_mocht_that_opens_a_sentence_asks_nobodys_leave() -> None:
    assert not values("Wij bellen u. Mochten wij een teek zien, dan halen wij die weg.", FactKind.MODALITY)
    assert values("De kinderen mochten buiten spelen.", FactKind.MODALITY) == ["may"]


def test_a_word_after_a_smiley_that_ends_a_sentence_is_no_name() -> None:
    assert not values("Hoi! 😀 Indien u later komt, bel dan.", FactKind.NAME)


def test_a_capital_at_the_start_of_a_line_is_no_name_whatever_ends_the_line_above() -> None:
    assert not [fact for fact in facts("Zie kdv.nl?a=2 \n Als u later komt") if fact.kind is FactKind.NAME]
