"""A clause that says when a statement holds is read before it, and only where it belongs to the whole statement."""

from __future__ import annotations

import datetime as dt

import pytest

from simplify.translation import phrases
from simplify.wording import ISOLATES

NAMES = ("Sam", "Noor")


def dutch(sentence: str, subject: str = "") -> str | None:
    now = phrases.situation("nl", NAMES, today=dt.date(2025, 12, 1), subject=subject)
    phrase = phrases.translate(sentence, "en", now)
    return phrase.back.translate(ISOLATES) if phrase else None


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Bel ons als u vragen heeft.", "Als u vragen heeft: Wilt u ons bellen?"),
        ("Wilt u ons bellen als het erger wordt?", "Als het erger wordt: Wilt u ons bellen?"),
        ("Als de koorts hoger wordt, bellen we u.", "Als de koorts hoger wordt: Wij bellen u."),
        ("Als Sam moet overgeven, mag hij niet komen.", "Als Sam overgeeft: Sam mag niet komen."),
        ("Sam mag blijven als hij geen koorts heeft.", "Als Sam geen koorts heeft: Sam mag blijven."),
        ("Sam huilde toen hij wakker werd.", "Toen Sam wakker werd: Sam heeft gehuild."),
        ("We blijven bij Sam tot u er bent.", "Tot u er bent: Wij blijven bij Sam."),
        ("Laat het ons weten als u later bent.", "Als u later komt: Laat het ons dan weten."),
        ("Als u later komt, bel ons dan.", "Als u later komt: Wilt u ons bellen?"),
        ("Als het regent, gaan we niet naar buiten.", "Als het regent: Wij gaan niet naar buiten."),
        ("Wij gaan bij regen niet naar buiten.", "Als het regent: Wij gaan niet naar buiten."),
        ("Ook als het regent gaan we naar buiten.", "Ook als het regent: Wij gaan naar buiten."),
        ("Uw kind mag komen als het zich goed voelt.", "Als uw kind zich goed voelt: Uw kind mag komen."),
    ],
)
def test_the_clause_stands_before_the_statement(written: str, meant: str) -> None:
    assert dutch(written) == meant


def test_a_condition_without_which_nothing_is_allowed_says_so() -> None:
    only = "Alleen als Sam 24 uur geen koorts heeft: Sam mag weer komen."
    assert dutch("Sam mag pas weer komen als hij 24 uur geen koorts heeft.") == only
    assert dutch("Pas als Sam 24 uur geen koorts heeft, mag hij weer komen.") == only
    assert dutch("Sam mag weer komen, maar alleen als hij 24 uur geen koorts heeft.") is None


@pytest.mark.parametrize(
    "written",
    [
        "Bel ons ook als u vragen heeft.",
        "Bel ons zelfs als u twijfelt.",
        "Sam mag komen, behalve als hij koorts heeft.",
        "Sam mag misschien komen als hij geen koorts heeft.",
        "Sam mag alleen komen als hij geen koorts heeft.",  # he alone, or only then?
        "Geef Sam water en bel ons als hij koorts krijgt.",  # the water may depend on it too
        "Wij bellen u als Sam koorts heeft of ziek is.",
        "Bel ons als Sam de hik heeft.",
        "We gaan naar buiten, behalve als het regent.",
        "Als het regent en koud is, gaan we naar buiten.",
        "Als Sam ziek is, mag Sam paracetamol.",  # "Mag Sam paracetamol?" would ask
    ],
)
def test_a_clause_that_may_mean_something_else_is_left_alone(written: str) -> None:
    assert dutch(written, subject="Sam") is None


def test_a_pronoun_in_the_clause_means_the_child_of_the_statement() -> None:
    assert dutch("Noor mag komen als ze geen koorts heeft.", subject="Sam") == (
        "Als Noor geen koorts heeft: Noor mag komen."
    )
    assert dutch("Bel ons als ze geen koorts heeft.") is None
