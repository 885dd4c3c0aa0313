"""A "no" may change into a word that says the same; it may not appear, vanish or lose its bound."""

from __future__ import annotations

import pytest

from simplify.translation.quality import contradicts, problem
from simplify.translation.shape import Pair


@pytest.mark.parametrize(
    ("before", "after", "target"),
    [
        ("Morgen zijn wij dicht.", "明天我们不开放。", "zh"),
        ("Noor heeft slecht geslapen.", "Noor did not sleep well.", "en"),
        ("Noor voelt zich niet lekker.", "Noor źle się czuje.", "pl"),
        ("Noor heeft zelf de jas aangetrokken.", "Noor put on the coat without help.", "en"),
        ("De luiers van Noor zijn op.", "There are no nappies left for Noor.", "en"),
        ("Kom niet later dan 9.00 uur.", "Come at 9:00 at the latest.", "en"),
        ("Kom uiterlijk om 9.00 uur.", "Приходьте не пізніше 9:00.", "uk"),
        ("Alleen de ouders komen.", "Tylko rodzice przychodzą.", "pl"),
        ("Noor mag niet alleen naar huis.", "Noor may not go home alone.", "en"),
        ("Het gaat niet alleen om geven.", "Йдеться не лише про віддавання.", "uk"),
        ("Noor heeft niet alleen gegeten, maar ook gedronken.", "Noor hat yemek yedi ve su da içti.", "tr"),
        ("Vergeet niet de laarzen mee te geven.", "Remember to send the boots along.", "en"),
        ("Vergeet niet de laarzen mee te geven.", "N'oubliez pas de donner les bottes.", "fr"),
        ("Noor huilt niet meer.", "Noor ha dejado de llorar, ya deja de llorar.", "es"),
        ("Het blijft hetzelfde.", "Pozostaje bez zmian.", "pl"),
        ("Er zijn slechts enkele plekken over.", "There are a few places left.", "en"),
        ("Noor raakte niet gewond.", "Noor est sortie indemne.", "fr"),
    ],
)
def test_the_same_may_be_said_with_and_without_a_no(before: str, after: str, target: str) -> None:
    assert problem(Pair(before, after, "nl", target, {"Noor": "Noor"} if "Noor" in before else {})) == ""


@pytest.mark.parametrize(
    ("before", "after", "target", "gate"),
    [
        ("Morgen zijn wij dicht.", "Tomorrow we are not closed.", "en", "negation"),
        ("Morgen zijn wij niet dicht.", "Tomorrow we are closed.", "en", "negation"),
        ("Noor voelt zich niet lekker.", "Noor dobrze się czuje.", "pl", "negation"),
        ("Alleen de ouders komen.", "Only the parents do not come.", "en", "negation"),
        ("Alleen de ouders komen.", "The parents come.", "en", "bound"),
        ("Kom uiterlijk om 9.00 uur.", "Come at 9:00.", "en", "bound"),
        ("Neem minimaal 2 luiers mee.", "Yanınıza 2 bez alın.", "tr", "bound"),
        ("Kom niet later dan 9.00 uur.", "Come later than 9:00.", "en", "bound"),
        ("Noor mag niet alleen naar huis.", "Noor may go home alone.", "en", "negation"),
        ("Noor mag niet alleen naar huis.", "Noor eve tek başına gidebilir.", "tr", "negation"),
        ("Vergeet niet de laarzen mee te geven.", "Forget the boots.", "en", "negation"),
        ("Noor huilt niet meer.", "Noor cries.", "en", "negation"),
        ("Het blijft hetzelfde.", "It does not stay the same.", "en", "negation"),
        ("Alleen enkele ouders komen.", "Some parents come.", "en", "bound"),
        ("Noor raakte niet gewond.", "Noor was injured.", "en", "negation"),
        ("Sam slaapt. Noor eet.", "Sam sleeps. Noor eats. Sam sleeps.", "en", "loop"),
        ("De kinderen spelen graag buiten in de tuin.", "The children like buiten in de tuin.", "en", "copied"),
    ],
)
def test_a_lost_no_or_bound_is_refused(before: str, after: str, target: str, gate: str) -> None:
    assert problem(Pair(before, after, "nl", target, {"Noor": "Noor"} if "Noor" in before else {})) == gate


@pytest.mark.parametrize(
    ("sentence", "back"),
    [
        ("Noor heeft weinig gegeten.", "Noor heeft niet veel gegeten."),
        ("De verwarming doet het niet.", "De verwarming is stuk."),
        ("Er is geen plek.", "De groep is vol."),
        ("Noor heeft niet goed geslapen.", "Noor heeft slecht geslapen."),
        ("De bus komt om 14.30 uur.", "De bus komt om half drie."),
    ],
)
def test_a_way_back_may_say_the_same_in_other_words(sentence: str, back: str) -> None:
    assert not contradicts(sentence, back, "nl")


@pytest.mark.parametrize(
    ("sentence", "back"),
    [
        ("Noor kan zelf met een lepel eten.", "Noor kan niet met een lepel eten."),
        ("Elif is er niet.", "Elif is niet vrij."),
        ("Noor heeft niets gegeten.", "Noor heeft niet niets gegeten."),
        ("Noor heeft slecht geslapen.", "Noor heeft goed geslapen."),
        ("Wij gaan morgen naar het bos.", "Wij gaan vandaag naar het bos."),
        ("Oma haalt Noor op.", "Opa haalt Noor op."),
        ("De bus komt om 14.30 uur.", "De bus komt om half vier."),
        ("De opvang is dicht.", "De opvang is open."),
    ],
)
def test_a_way_back_that_says_otherwise_is_seen(sentence: str, back: str) -> None:
    assert contradicts(sentence, back, "nl")
