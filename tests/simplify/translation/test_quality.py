"""The gates: each catches its fault, and lets a right translation through."""

from __future__ import annotations

import pytest

from simplify.translation.quality import problem
from simplify.translation.shape import Pair

NAMES = {"Noor": "Noor"}


@pytest.mark.parametrize(
    ("before", "after", "target"),
    [
        ("Noor heeft niet geslapen.", "Noor did not sleep.", "en"),
        ("Noor heeft niet geslapen.", "Noor uyumadı.", "tr"),
        ("Noor heeft niet geslapen.", "لم تنم Noor.", "ar"),
        ("Noor heeft niet geslapen.", "Noor nie spała.", "pl"),
        ("Noor heeft niet geslapen.", "Noor 没有睡觉。", "zh"),
        ("De bus komt om 14.30 uur.", "The bus comes at 2:30 pm.", "en"),
        ("De bus komt om 14.30 uur.", "Otobüs saat 14:30'da geliyor.", "tr"),
        ("Er zijn 1.250 kinderen.", "There are 1,250 children.", "en"),
        ("Er zijn drie kinderen.", "There are 3 children.", "en"),
        ("Wij zijn vrijdag dicht.", "W piątek mamy zamknięte.", "pl"),
        ("Het uitje kost € 17,50.", "The trip costs €17.50.", "en"),
        ("Er komen 120 ouders.", "来了一百二十位家长。", "zh"),
        ("Er zijn twintig kinderen.", "有二十个孩子。", "zh"),
        ("Dat kost 1,2 miljoen.", "费用为120万。", "zh"),
        ("Er zijn vijftig ouders.", "Jest 50 rodziców.", "pl"),
        ("Wij zijn dicht van 2025-26.", "Zamknięte w latach 2025-2026.", "pl"),
        ("Op 12 december komt de bus.", "12月12日公交车来。", "zh"),
        ("De lunch is in drie maanden anders.", "Prânzul va fi altfel peste trei luni.", "ro"),
        ('Juf zei: "Het gaat goed."', "Учителката каза: „Всичко е наред.“", "bg"),
        ("Wilt u om 7.30 uur of eerder komen?", "Would you come at 7:30 or earlier?", "en"),
        ("Wilt u om 7.30 uur of eerder komen?", "请您7:30或更早来。", "zh"),
        ("Neem rustig de tijd.", "Пожалуйста, не торопитесь, спокойно.", "ru"),
        ("Let erop of het erger wordt.", "Prosimy obserwować, czy się to nie pogarsza.", "pl"),
        ("Mail naar info@vlinders.nl.", "Mail to info@vlinders.nl.", "en"),
        ("Het uitje kost vijfentwintig euro.", "La sortie coûte 25 euros.", "fr"),
        ("Het uitje kost vijfentwintig euro.", "The trip costs twenty-five euros.", "en"),
        ("Er kwamen honderdtwintig ouders.", "来了120位家长。", "zh"),
        ("Het kost drieduizend euro.", "It costs 3,000 euros.", "en"),
        ("Dat zijn twee à drie miljoen bomen.", "那是200万到300万棵树。", "zh"),
        ("Wij zijn in Japan. Japan is groot.", "We are in Japan. Japan is big.", "en"),
        ("Dit boek gaat over bomen (Jansen, 1998).", "This book is about trees. (Jansen, 1998)", "en"),
        (
            "De bus rijdt sinds 2014 elke dag met 39 kinderen naar 30 scholen in de stad.",
            "The bus takes 39 children to 30 schools in the city every day, since 2014.",
            "en",
        ),
        (
            "Na de wedstrijd van gisteren, die 5-3 werd, kregen alle kinderen 2 koekjes en 4 snoepjes.",
            "All children got 2 cookies and 4 sweets after the match of yesterday, which ended 5-3.",
            "en",
        ),
        (
            "De kern bestaat uit twee delen: neutronen en protonen.",
            "The nucleus is two parts, neutrons and protons.",
            "en",
        ),
        ("Wij zijn woensdag dicht.", "Мы закрыты в среду.", "ru"),
        ("De kinderen leren over het milieu.", "Дети изучают окружающую среду.", "ru"),
        ("De kinderen leren over het milieu.", "Dzieci uczą się o środowisku.", "pl"),
    ],
)
def test_a_right_translation_passes(before: str, after: str, target: str) -> None:
    assert problem(Pair(before, after, "nl", target, NAMES)) == ""


@pytest.mark.parametrize(
    ("before", "after", "target", "gate"),
    [
        ("Noor heeft goed geslapen.", "", "en", "empty"),
        ("Er komen 120 ouders.", "来了一百三十位家长。", "zh", "digits"),
        ("Dat kost 1,2 miljoen.", "费用为12万。", "zh", "digits"),
        ("Op 12 december komt de bus.", "月12日公交车来。", "zh", "digits"),
        ("Er zijn vijftig ouders.", "Jest 60 rodziców.", "pl", "digits"),
        ("Noor heeft goed geslapen.", "X1X slept well.", "en", "placeholder"),
        ("Noor heeft goed geslapen.", "Noor slept", "en", "length"),
        ("Noor heeft goed geslapen.", "Noor slept well slept well slept well.", "en", "loop"),
        ("Noor heeft goed geslapen.", "نور نامت جيدا.", "en", "script"),
        ("Noor heeft goed geslapen.", "Noor heeft goed geslapen.", "en", "copied"),
        ("Noor heeft goed geslapen.", "Stone slept well.", "en", "facts"),
        ("Noor heeft 3 keer geplast.", "Noor peed 4 times.", "en", "digits"),
        ("Noor heeft drie keer geplast.", "Noor peed four times.", "en", "digits"),
        ("Er is geen 12 over.", "There is no.", "en", "digits"),
        ("Wij zijn vrijdag dicht.", "We are closed on Monday.", "en", "facts"),
        # Monday is "the second" in Portuguese and "the two" in Arabic: no 2 of March
        ("Vanaf maandag 2 maart open.", "Aberto a partir de segunda-feira, de março.", "pt", "digits"),
        ("Vanaf maandag 2 maart open.", "نفتح ابتداءً من الاثنين، مارس.", "ar", "digits"),
        ("Nee, Noor mag niet.", "No, no, no.", "es", "loop"),
        ("U mag geen eigen speelgoed meenemen.", "请要带自己的玩具。", "zh", "negation"),
        ("Het uitje kost € 17,50.", "The trip costs $17.50.", "en", "facts"),
        ("Mail naar info@vlinders.nl.", "Mail to info@vlinder.nl.", "en", "facts"),
        ("De luiers zijn op.", "The lazy people are up.", "en", "glossary"),
        ("Noor gaat vrijdag wennen.", "Noor goes to win on Friday.", "en", "glossary"),
        ("Noor heeft niet geslapen.", "Noor slept.", "en", "negation"),
        ("Het uitje kost vijfentwintig euro.", "La sortie coûte 35 euros.", "fr", "digits"),
        ("Het uitje kost vijfentwintig euro.", "The trip costs thirty-five euros.", "en", "digits"),
        ("Het kost drieduizend euro.", "It costs 300 euros.", "en", "digits"),
        ("Noor at goed. Noor sliep.", "Noor ate well. Ate well.", "en", "loop"),
        ("Dit boek gaat over bomen (Jansen, 1998).", "This book is about (Jansen, 1998", "en", "length"),
        (
            "De bus rijdt sinds 2014 elke dag met 39 kinderen naar 30 scholen in de stad.",
            "The bus takes 30 children to 39 schools in the city every day, since 2014.",
            "en",
            "digits",
        ),
        (
            "Na de wedstrijd van gisteren, die 5-3 werd, kregen alle kinderen 2 koekjes en 4 snoepjes.",
            "All children got 2 cookies and 4 sweets after the match of yesterday, which ended 3-5.",
            "en",
            "digits",
        ),
        ("Wat eet Noor thuis graag?", "O que gosta Noor de comer em casa?", "es", "language"),
        ("Wij zijn maandag dicht.", "Мы закрыты в среду.", "ru", "facts"),
        ("Noor heeft goed geslapen.", "Noor did not sleep well.", "en", "negation"),
        (
            "De bso is open van dinsdag 10 maart tot en met maandag 23 november.",
            "Занималнята не е отворена: вторник, 10 март – понеделник, 23 ноември (включително).",
            "bg",
            "negation",
        ),
        ("Noor komt om 14.30 uur.", "Noor ще дойде в 14:30 ч.", "uk", "language"),
        (
            "De kinderen spelen vandaag buiten in de tuin.",
            "Les enfants jouent dehors dans le jardin.",
            "en",
            "language",
        ),
    ],
)
def test_a_wrong_translation_is_refused_by_its_gate(before: str, after: str, target: str, gate: str) -> None:
    assert problem(Pair(before, after, "nl", target, NAMES)) == gate
