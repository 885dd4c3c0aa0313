"""The day of a child as sentences."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.handover import (
    ACTIVITIES,
    AMOUNTS,
    BRING,
    CARE,
    FOODS,
    MEALS,
    MOODS,
    SKILLS,
    Bottle,
    DayLog,
    Meal,
    Nap,
    lines,
)
from bot.values import Child
from simplify.types import Provenance
from simplify.wording import wording

SAM = Child(1, "Sam", 7, "male")
FULL = DayLog(
    meals=tuple(Meal(kind, amount, ("bread", "cheese")) for kind in MEALS for amount in AMOUNTS),
    drink="well",
    bottles=(Bottle(150), Bottle(120, dt.time(10, 30))),
    naps=(Nap(dt.time(12, 30), dt.time(14)), Nap(minutes=1), Nap(minutes=45)),
    moods=MOODS,
    care=CARE,
    activities=ACTIVITIES,
    friends=("Noor", "Liam"),
    skills=SKILLS,
    bring=BRING,
)


def plain(log: DayLog, locale: str = "nl") -> list[str]:
    return [
        line.text.translate({0x2066: None, 0x2067: None, 0x2068: None, 0x2069: None})
        for line in lines(log, SAM, "", locale)
    ]


def test_a_day_reads_in_the_same_order_whatever_was_tapped_first() -> None:
    log = DayLog(
        moods=("cheerful",),
        naps=(Nap(dt.time(12, 30), dt.time(14)),),
        meals=(Meal("lunch", "well"), Meal("fruit", "all")),
    )
    assert plain(log) == [
        "🍽 Sam heeft al het fruit opgegeten.",
        "🍽 Sam heeft goed gegeten bij de lunch.",
        "😴 Sam heeft geslapen van 12.30 tot 14.00 uur.",
        "🙂 Sam was vrolijk.",
    ]


def test_foods_and_friends_are_listed_in_words() -> None:
    log = DayLog(meals=(Meal("lunch", "well", ("bread", "cheese", "apple")),), friends=("Noor", "Liam"))
    assert plain(log)[1:] == ["🍽 Dit was de lunch: brood, kaas en appel.", "👫 Sam heeft gespeeld met Noor en Liam."]


def test_a_guardian_reads_the_names_as_that_guardian_writes_them() -> None:
    read = lines(DayLog(friends=("Noor",)), SAM, "سام", "en", {"Noor": "نور"})
    assert "سام" in read[0].text
    assert "نور" in read[0].text
    assert "Sam" in read[0].dutch


def test_a_sentence_that_a_locale_lacks_stays_dutch_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(wording("en")), "has", lambda self, key: self.tag == "nl")
    read = lines(DayLog(moods=("cheerful",)), SAM, "", "en")
    assert read[0].provenance is Provenance.UNTRANSLATED
    assert read[0].text == read[0].dutch


@pytest.mark.parametrize("locale", ["nl", "en"])
def test_every_fact_has_words(locale: str) -> None:
    assert all(line.provenance is Provenance.PHRASE for line in lines(FULL, SAM, "Sam", locale))
    assert all(wording(locale).has(f"handover-food-{food}") for food in FOODS)
