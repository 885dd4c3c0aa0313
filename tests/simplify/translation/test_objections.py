"""What a translation that a person typed must keep."""

from __future__ import annotations

import pytest

from simplify.translation.objections import Objection, named, objection


@pytest.mark.parametrize(
    ("dutch", "text", "target"),
    [
        ("We gaan morgen naar het bos.", "Yarın ormana gidiyoruz.", "tr"),
        ("We gaan om 15.30 uur naar buiten.", "Saat 15:30'da dışarı çıkıyoruz.", "tr"),
        ("Kom vrijdag om 9 uur.", "Приходьте в п’ятницю о 9:00.", "uk"),
        ("Het kost € 5.", "Kosztuje 5 €.", "pl"),
        ("Er zijn drie kinderen ziek.", "Üç çocuk hasta.", "tr"),
        ("Er is geen soep meer.", "Çorba kalmadı, hiç yok.", "tr"),
        ("Het was een dolle boel.", "Çok eğlendik.", "tr"),
        ("Neem een muts mee.", "أحضر قبعة.", "ar"),
    ],
)
def test_a_good_translation_stands(dutch: str, text: str, target: str) -> None:
    assert objection(dutch, text, target) is None


@pytest.mark.parametrize(
    ("dutch", "text", "target", "fact"),
    [
        ("We gaan om 15.30 uur naar buiten.", "Dışarı çıkıyoruz.", "tr", "15.30"),
        ("We gaan om half drie naar buiten.", "Dışarı çıkıyoruz.", "tr", "half drie"),
        ("Kom vrijdag.", "Приходьте в четвер.", "uk", "vrijdag"),
        ("Neem 2 luiers mee.", "3 bez getirin.", "tr", "2"),
        ("Het kost € 5.", "Kosztuje 6 €.", "pl", "5"),
    ],
)
def test_a_lost_fact_is_named(dutch: str, text: str, target: str, fact: str) -> None:
    found = objection(dutch, text, target)
    assert found is not None
    assert found.kind == "facts"
    assert any(fact in one for one in found.facts), found.facts


def test_a_lost_no_is_seen() -> None:
    assert objection("Het kind mag geen noten eten.", "Çocuk fındık yiyebilir.", "tr") == Objection("negation")


@pytest.mark.parametrize("text", ["We gaan morgen met de kinderen naar het grote bos.", "…"])
def test_the_dutch_sentence_itself_is_no_translation(text: str) -> None:
    assert objection("We gaan morgen naar het bos.", text, "tr") == Objection("language")


def test_another_script_is_no_translation() -> None:
    assert objection("We gaan morgen naar het bos.", "Zavtra idemo v lis.", "uk") == Objection("language")


@pytest.mark.parametrize(
    ("dutch", "name"),
    [("Sam is moe.", "Sam"), ("We missen Jolanda vandaag.", "Jolanda"), ("De samenwerking is goed.", "")],
)
def test_a_name_in_a_sentence_is_found(dutch: str, name: str) -> None:
    assert named(dutch, ["Sam"]) == name


def test_a_name_that_came_into_the_translation_is_found() -> None:
    found = objection("Het kind is moe.", "Sam çok yorgun.", "tr", ["Sam"])
    assert found == Objection("name", ("Sam",))
    assert objection("Het kind is moe.", "Samimi olarak yorgun.", "tr", ["Sam"]) is None
