"""Traps in which blind replacement falls: each sentence keeps the words named, and never shows the wrong ones."""

from __future__ import annotations

import pytest

from simplify import simplify

KEPT = [
    ("Wij weten niet op welke partij u stemt.", "op welke partij"),
    ("Dat gebeurt op een zodanig tijdstip dat iedereen kan komen.", "zodanig tijdstip"),
    ("Er wonen veel kinderen in deze wijken.", "in deze wijken"),
    ("Vanwege de inwerkingtreding van de wet verandert er veel.", "Vanwege de inwerkingtreding"),
    ("Het enige verschil is de kleur van de jas.", "Het enige verschil"),
    ("U kunt afzeggen onder opgave van redenen.", "onder opgave van redenen"),
    ("Sam wordt 4 en trakteert op fruit.", "Sam wordt 4"),
    ("Vanmiddag wordt het koud door de wind.", "wordt het koud"),
    ("De zaal dient als speelruimte voor de peuters.", "dient als speelruimte"),
    ("U kunt een klacht indienen bij de directeur.", "een klacht indienen"),
    ("U hoeft niet te bellen.", "hoeft niet"),
    ("Wij komen om half drie.", "half drie"),
    ("Wij komen om de twee weken bij u langs.", "om de"),
    ("Het in- en uitschrijven gaat via de app.", "in- en uitschrijven"),
    ("Juf Roos en meester Storm gaan met de groep Beren naar het bos.", "Juf Roos en meester Storm"),
    ("Zij zei: “Ik dien te gaan.”", "“Ik dien te gaan.”"),
    ("Kijk op www.dientengevolge.nl voor informatie.", "www.dientengevolge.nl"),
    ("Neem een jas, laarzen en een muts mee voor het uitstapje van morgen.", "een jas, laarzen en een muts"),
    ("Dat is niet alleen leuk, maar ook gezond voor alle kinderen.", "niet alleen leuk, maar ook gezond"),
    ("Met vriendelijke groet, juf Fatma", "Met vriendelijke groet"),
]


@pytest.mark.parametrize(("text", "words"), KEPT)
def test_words_that_belong_together_stay(text: str, words: str) -> None:
    assert words in simplify(text).text


NEVER = [
    ("Windmolens kunnen echter ook in zee staan.", "maar ook in zee"),
    ("Recentelijk hebben wij de groep geverfd.", "Pas hebben"),
    ("Naar aanleiding van het incident bellen wij u.", "Na het incident"),
    ("Ontwikkelaars dienen 30% sociale huur te realiseren.", "moet 30"),
    ("Ontwikkelaars dienen 30% sociale huur te realiseren.", " te "),
    ("De opvang is t/m 3 mei dicht.", "tot 3 mei"),
    ("Tenzij u belt, gaan wij naar buiten.", "Belt u?"),
    ("Dit is niet toegestaan voor kinderen zonder zwemdiploma.", "hoeft"),
]


@pytest.mark.parametrize(("text", "words"), NEVER)
def test_the_wrong_words_never_come(text: str, words: str) -> None:
    assert words not in simplify(text).text


def test_a_fact_that_would_go_is_named_to_the_writer(monkeypatch: pytest.MonkeyPatch) -> None:
    from simplify import pipeline
    from simplify.edits import Piece
    from simplify.rules.rule import Reading, Rule

    def cut(reading: Reading) -> list[list[Piece]]:
        at = reading.text.find("38,5 graden")
        return [[Piece(at, at + 11, "koorts")]] if at >= 0 else []

    rule = Rule("word", "simplify-reason-word", cut)
    monkeypatch.setattr(pipeline, "RULES", {"nl": (rule,)})
    result = simplify("Noor heeft 38,5 graden en slaapt.")
    assert result.text == result.source
    assert [finding.advice for finding in result.findings if "anders" in finding.advice] == [
        "Ik liet dit staan: anders verdween “38,5 graden”."
    ]
