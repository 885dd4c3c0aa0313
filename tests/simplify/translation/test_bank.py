"""The bank of the product: each wording is recognised as what it says; a changed fact is never the same sentence."""

from __future__ import annotations

import random
import re
from functools import cache

import pytest

from simplify.translation import phrases
from simplify.translation.folding import YOU
from simplify.translation.values import Situation
from simplify.translation.wordings import PhraseWording, Slot, wordings
from tests.evaluation.phrases import DAY, NAMES, SECOND, SENTENCES, sentences

KNOWN = ("Sam", "Noor", "juf Fatma", "De Vlinders", "de Beren")
FILLED = {
    "child": "Sam",
    "who": "Sam",
    "person": "juf Fatma",
    "other-person": "Noor",
    "group": "De Vlinders",
    "first-group": "De Vlinders",
    "second-group": "de Beren",
    "time": "14.30 uur",
    "from": "9.00",
    "until": "12.15 uur",
    "date": "vrijdag 12 december",
    "first-date": "12 december",
    "last-date": "15 december",
    "weekday": "vrijdag",
    "first-weekday": "maandag",
    "second-weekday": "dinsdag",
    "month": "mei",
    "count": "7",
    "minutes": "25",
    "hours": "3",
    "amount": "€ 12,50",
    "temperature": "38,4 graden",
    "item": "soep",
    "items": "brood en kaas",
    "things": "melk",
    "names": "Noor",
    "body": "knie",
    "injury": "schaafwond",
    "relative": "oma",
    "quote": "'bal'",
    "phone": "020 123 45 67",
    "mail": "info@opvang.nl",
}
FORMED = {
    ("who", "many"): "Sam en Noor",
    ("activity", ""): "knutselen",
    ("activity", "done"): "geknutseld",
    ("activity", "te"): "te knutselen",
    ("activity", "did"): "knutselde",
    ("activity", "didall"): "knutselden",
    ("activity", "does"): "knutselt",
    ("activity", "doall"): "knutselen",
    ("item", "ill"): "waterpokken",
    ("item", "feast"): "Pasen",
    ("things", "visit"): "fotograaf",
}
DENIALS = ("niet", "geen", "nooit", "niemand", "zonder", "niks")
LIMITS = ("bijna", "alleen", "pas", "minder", "nog niet")


def written(wording: PhraseWording) -> str:
    words = []
    for unit in wording.units:
        if isinstance(unit, Slot):
            said = FORMED.get((unit.name, unit.form)) or FILLED[unit.name]
            words.append(f"{said}s" if unit.form == "owner" else said)
        else:
            words.append("u" if unit == YOU else unit)
    return re.sub(r" (?=[?:.,])", "", " ".join(words))


def here(wording: PhraseWording) -> Situation:
    gender = wording.chosen.get("gender", "")
    return phrases.situation("nl", KNOWN, gender if gender in {"female", "male"} else "unknown", DAY)


def own() -> list[PhraseWording]:
    return [wording for wording in wordings("nl") if wording.key.startswith("phrase-")]


@pytest.mark.parametrize("part", range(4))
def test_every_wording_is_recognised_as_its_own_phrase_and_is_not_ambiguous(part: int) -> None:
    lost = []
    for wording in own()[part::4]:
        sentence, now = written(wording), here(wording)
        keys = [match.key for match in phrases.bank("nl").matches(sentence, now)]
        shadowed = "activity" in {unit.name for unit in wording.units if isinstance(unit, Slot)} and keys
        if (wording.key not in keys and not shadowed) or phrases.translate(sentence, "en", now) is None:
            lost.append((wording.key, sentence, keys))
    assert not lost


def english(sentence: str, subject: str) -> str | None:
    phrase = phrases.translate(sentence, "en", phrases.situation("nl", NAMES, today=DAY, subject=subject))
    return phrase.text if phrase else None


@cache
def known() -> list[tuple[str, str, str]]:
    """Return sentences that the bank knows, with the child that they are about and their English."""
    found = []
    for sentence in (*sentences(SENTENCES), *sentences(SECOND)):
        subject = next((name for name in NAMES if name in sentence), "Sam")
        if said := english(sentence, subject):
            found.append((sentence, subject, said))
    return random.Random(3).sample(found, 100)


def inserted(sentence: str, word: str) -> list[str]:
    words = sentence.rstrip(".!?").split()
    mark = sentence[len(sentence.rstrip(".!?")) :]
    return [" ".join([*words[:at], word, *words[at:]]) + mark for at in range(1, len(words) + 1)]


@pytest.mark.parametrize("word", [*DENIALS, *LIMITS])
def test_a_denial_or_a_limit_is_never_lost(word: str) -> None:
    for sentence, subject, said in known():
        same = [changed for changed in inserted(sentence, word) if english(changed, subject) == said]
        assert not same


DENIED = re.compile(r"\b(not|no|never|none|nothing|cannot|without|nobody)\b|n't", re.IGNORECASE)


@pytest.mark.parametrize("word", DENIALS[:4])
def test_what_is_denied_is_denied_to_the_parent_too(word: str) -> None:
    for sentence, subject, _ in known():
        for changed in inserted(sentence, word):
            said = english(changed, subject)
            assert said is None or DENIED.search(said) or "little" in said, changed


def test_another_number_is_another_sentence() -> None:
    for sentence, subject, said in known():
        for digit in re.finditer(r"\d", sentence):
            changed = sentence[: digit.start()] + str((int(digit.group()) + 1) % 10) + sentence[digit.end() :]
            assert english(changed, subject) != said


def test_another_day_is_another_sentence() -> None:
    for sentence, subject, said in known():
        for day in re.finditer("maandag|dinsdag|woensdag|donderdag|vrijdag", sentence, re.IGNORECASE):
            changed = sentence[: day.start()] + "zaterdag" + sentence[day.end() :]
            assert english(changed, subject) != said
        for word in ("morgen", "gisteren", "vanavond"):
            assert said not in {english(changed, subject) for changed in inserted(sentence, word)}


def test_another_name_is_another_sentence() -> None:
    for sentence, _, said in known():
        for name in (name for name in NAMES if name in sentence):
            other = "Kevin" if name != "Kevin" else "Noor"
            assert english(sentence.replace(name, other), other) != said


def test_a_number_of_puffs_is_no_number_of_inhalers() -> None:
    now = phrases.situation("nl", NAMES, today=DAY)
    puffs = phrases.translate("Sam heeft 2 pufjes gekregen.", "en", now)
    assert puffs is not None
    assert puffs.key == "phrase-got-puffs"
    assert phrases.translate("Sam heeft een pufje gekregen.", "en", now) is None
