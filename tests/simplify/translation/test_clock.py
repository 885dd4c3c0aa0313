"""Times beside their translation: the same time, on the same side of noon, in the same order."""

from __future__ import annotations

import pytest

from simplify.translation.quality import problem
from simplify.translation.shape import Pair


@pytest.mark.parametrize(
    ("before", "after", "target"),
    [
        ("De bus komt om half drie.", "The bus comes at 2:30.", "en"),
        ("De bus komt om half drie.", "Otobüs saat 14:30'da geliyor.", "tr"),
        ("De bus komt om kwart voor vijf.", "Autobus przyjeżdża o 4:45.", "pl"),
        ("De bus komt om 14.30 uur.", "The bus comes at 2:30 pm.", "en"),
        ("De bus komt om 14.30 uur.", "公交车下午2:30来。", "zh"),
        ("De bus komt om 14.30 uur.", "El autobús llega a las 2:30 de la tarde.", "es"),
        ("De bus komt om 9.00 uur.", "The bus comes at 9 am.", "en"),
        ("De groep slaapt 1,5 uur.", "The group sleeps for an hour and a half.", "en"),
        ("De groep slaapt 2,5 uur.", "Grup iki buçuk saat uyuyor.", "tr"),
        ("Finn heeft om 08.45 uur 36 ml gedronken.", "Finn drank 36 ml at 08:45.", "en"),
    ],
)
def test_one_time_may_be_said_in_many_ways(before: str, after: str, target: str) -> None:
    assert problem(Pair(before, after, "nl", target)) == ""


@pytest.mark.parametrize(
    ("before", "after", "target"),
    [
        ("De bus komt om half drie.", "The bus comes at 3:30.", "en"),
        ("De bus komt om 14.30 uur.", "The bus comes at 2:30 am.", "en"),
        ("De bus komt om 14.30 uur.", "The bus comes at 2:30.", "en"),
        ("De bus komt om 14.30 uur.", "公交车上午2:30来。", "zh"),
        ("De bus komt om 9.00 uur.", "The bus comes at 9 pm.", "en"),
        ("De bus komt om 12.30 uur.", "The bus comes at 12:30 am.", "en"),
        ("De groep speelt van 9.00 tot 15.00 uur.", "The group plays from 15:00 to 9:00.", "en"),
        ("Neem 2 broeken en 3 truien mee.", "Bring 3 trousers and 2 jumpers.", "en"),
        ("Op 3-4 is er feest.", "There is a party on 4-3.", "en"),
        (
            "Wij zijn dicht van woensdag 15 juli tot vrijdag 17 juli.",
            "We are closed from Wednesday 17 July to Friday 15 July.",
            "en",
        ),
    ],
)
def test_another_time_or_another_order_is_refused(before: str, after: str, target: str) -> None:
    assert problem(Pair(before, after, "nl", target)) == "digits"
