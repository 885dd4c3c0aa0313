"""The net under the rules: faults that no rewrite may leave behind."""

from __future__ import annotations

import pytest

from simplify import simplify
from simplify.edits import Piece
from simplify.rules import RULES
from simplify.rules.rule import Reading, Rule
from simplify.soundness import broken


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("U mag niet op de stoel van de ouders gaan zitten.", "U mag niet op de stoel van. De ouders gaan zitten."),
        ("U hoeft niets te doen, maar we willen u informeren.", "U hoeft niets te doen, maar we. Willen u informeren?"),
        ("Gelieve u aan te melden.", "Wilt u u aanmelden?"),
        ("De kinderen zullen gefotografeerd worden door hem.", "Hij zal de kinderen gefotografeerd fotograferen."),
        ("Doekjes worden door ons gegeven.", "Wij geven doekjes "),
        ("daar wij 's morgens lezen.", "Want wij 'lezen s morgens."),
        ("Evi is door een wesp gestoken.", "Een wesp heeft evi gestoken."),
        ("Wij eten buiten (niet altijd; soms binnen).", "Wij eten buiten (niet altijd. Soms binnen)."),
        ("Dat stoort hun dagelijks leven.", "Dat stoort hun elke dag leven."),
        ("Zo is ons dagelijks leven.", "Zo is ons elke dag leven."),
        ("De haal- en brengtijden zijn vast.", "De haal-. Brengtijden zijn vast."),
        ("Wij volgen een rooster zoals dat hier staat.", "Wij volgen een rooster zoals. Dat staat hier."),
        ("Wij krijgen de vraag of ouders mogen kijken.", "Wij krijgen de vraag. Of ouders mogen kijken."),
    ],
)
def test_a_torn_sentence_is_seen(before: str, after: str) -> None:
    assert broken(before, after, "nl")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Als uw kind hier uitslag van krijgt, bel dan.", "Krijgt uw kind hier uitslag van? Bel dan."),
        ("Kinderen worden door ons gehaald.", "Wij halen kinderen."),
        ("U dient te bellen.", "U moet bellen."),
        ("Hij zei dat dat kind komt.", "Dat dat kind komt, zei hij."),
        ("Neem mee:\n- een jas;", "Neem mee:\n- een jas."),
        ("De groep is gesloten en wij gaan weg van hier.", "De groep is dicht. Wij gaan weg van hier."),
    ],
)
def test_a_sound_sentence_passes(before: str, after: str) -> None:
    assert not broken(before, after, "nl")


def test_the_change_that_tears_is_left_out_and_the_others_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    def tear(reading: Reading) -> list[list[Piece]]:
        at = reading.text.find(" de oma")
        return [[Piece(at, at + 7, ". De oma")]] if at > 0 else []

    rules = (*RULES["nl"], Rule("tear", "simplify-reason-split", tear))
    monkeypatch.setitem(RULES, "nl", rules)
    assert simplify("Wij spreken thans van de oma.").text == "Wij spreken nu van de oma."
