"""What is known of nouns: their singular, their last part, how common and how concrete they are."""

from __future__ import annotations

import pytest

from simplify.nl import nouns


@pytest.mark.parametrize(
    ("noun", "singular"),
    [
        ("bananen", "banaan"),
        ("mannen", "man"),
        ("huizen", "huis"),
        ("brieven", "brief"),
        ("baby's", "baby"),
        ("kinderen", "kind"),
        ("mogelijkheden", "mogelijkheid"),
        ("bolletjes", "bol"),
        ("koninkje", "koning"),
        ("boekjes", "boek"),
    ],
)
def test_the_singular_is_among_what_it_may_be(noun: str, singular: str) -> None:
    assert singular in nouns.singulars(noun)


@pytest.mark.parametrize(
    ("noun", "head"),
    [
        ("omroepgids", "gids"),
        ("kinderboeken", "boek"),
        ("ouder-avond", "avond"),
        ("partij", ""),
        ("bewoonster", ""),
        ("bestuur", ""),
    ],
)
def test_a_compound_has_a_last_part_and_another_noun_has_none(noun: str, head: str) -> None:
    assert nouns.head(noun) == head


def test_a_word_that_is_used_more_is_more_frequent() -> None:
    assert nouns.zipf("water") > nouns.zipf("vloeistof") > nouns.zipf("qwertyuiop") == nouns.RARE


def test_a_compound_is_as_common_as_its_last_part() -> None:
    assert nouns.zipf("omroepgids", is_noun=True) == nouns.zipf("gids")
    assert nouns.zipf("omroepgids") == nouns.RARE


def test_a_plural_with_an_apostrophe_is_nearly_as_common_as_its_singular() -> None:
    assert nouns.RARE < nouns.zipf("collega's", is_noun=True) < nouns.zipf("collega")


@pytest.mark.parametrize(
    ("noun", "value"),
    [
        ("kind", 1.0),
        ("boekjes", 1.0),
        ("beleid", 0.0),
        ("speelgoedkast", 0.8),
        ("partijbestuur", 0.0),
        ("beoefenaars", 0.6),
        ("plaats", 0.0),
    ],
)
def test_things_and_persons_are_concrete_and_ideas_are_not(noun: str, value: float) -> None:
    assert nouns.concreteness(noun) == value


def test_of_names_only_places_and_times_are_known() -> None:
    assert nouns.is_concrete_name("rotterdam")
    assert not nouns.is_concrete_name("sam")


def test_no_noun_is_in_both_lists() -> None:
    assert not nouns.concrete_nouns() & nouns.abstract_nouns()
