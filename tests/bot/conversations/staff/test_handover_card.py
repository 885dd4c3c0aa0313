"""The card on which staff log a day, as plain values."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from bot.conversations.presses import Press, read
from bot.conversations.staff.handover_card import HandoverCard, tap, typed
from bot.conversations.staff.handover_overview import HandoverView
from bot.conversations.staff.handover_screen import screen
from bot.handover import Bottle, DayLog, Meal, Nap
from bot.screens import Screen
from bot.values import Child
from simplify.wording import wording

SAM, NOOR, LIAM = Child(1, "Sam", 7, "male"), Child(2, "Noor", 7, "female"), Child(3, "Liam", 7, "male")
ROSTER = {child.id: child for child in (SAM, NOOR, LIAM)}
DAY = dt.date(2026, 11, 20)
NOW = dt.datetime(2026, 11, 20, 17, 5, tzinfo=dt.UTC)
CARD = HandoverCard(DAY, 7)
VIEW = HandoverView(1, 1, NOW, {7: "De Vlinders", 8: "De Beren"}, ROSTER)


def shown(card: HandoverCard, view: HandoverView = VIEW) -> Screen:
    return screen(card, view, wording("nl"))


def labels(card: HandoverCard, view: HandoverView = VIEW) -> list[str]:
    return [button.label for row in shown(card, view).rows for button in row]


def press(card: HandoverCard, label: str, view: HandoverView = VIEW) -> HandoverCard:
    """Tap on the button with this label, as a thumb would."""
    button = next(button for row in shown(card, view).rows for button in row if button.label == label)
    found = read(button.data)
    assert found is not None
    return tap(card, found.action, found.argument, list(ROSTER))


def test_the_usual_day_takes_eight_taps_including_menu_and_send() -> None:
    taps = ["Sam", "👍 Goed", "12.30–14.00", "😀 Vrolijk", "👌 Zoals altijd", "🌳 Buiten"]
    card = CARD
    for label in taps:
        card = press(card, label)
    assert card.step == "overview"
    assert "✅ Verstuur" in labels(card)
    assert len(["📋 Dagverslag", *taps, "✅ Verstuur"]) == 8
    assert card.log(SAM.id) == DayLog(
        meals=(Meal("lunch", "well"),),
        naps=(Nap(dt.time(12, 30), dt.time(14)),),
        moods=("cheerful",),
        care=("usual",),
        activities=("outside",),
    )


def test_the_overview_reads_the_day_back_in_sentences() -> None:
    card = replace(CARD, children=(1,), step="overview", logs={1: DayLog(naps=(Nap(dt.time(12, 30), dt.time(14)),))})
    assert "geslapen van \u206812.30\u2069 tot \u206814.00\u2069 uur" in shown(card).text


def test_group_lunch_for_everyone_then_an_exception() -> None:
    card = press(CARD, "👥 Iedereen")
    card = press(card, "👍 Goed")
    for _ in range(4):
        card = press(card, "Overslaan ▸")
    for label in ["👤 Eén kind anders", "Noor", "✓ 🍽 Eten", "🤏 Weinig"]:
        card = press(card, label)
    assert card.log(SAM.id).meals == (Meal("lunch", "well"),)
    assert card.log(NOOR.id).meals == (Meal("lunch", "little"),)


def test_several_children_can_be_chosen() -> None:
    card = press(CARD, "☑️ Meer kinderen")
    card = press(press(card, "Sam"), "Noor")
    card = press(card, "Verder met 2 kinderen ▸")
    assert card.children == (SAM.id, NOOR.id)
    assert card.step == "meal"


def test_a_second_nap_is_added_to_the_first() -> None:
    card = replace(CARD, children=(1,), step="nap", chained=False)
    card = press(card, "12.30–14.00")
    card = press(press(press(card, "✓ 😴 Slapen"), "🕐 Andere tijd"), "16.00")
    card = press(card, "Nu (17.05)")
    assert card.log(SAM.id).naps == (Nap(dt.time(12, 30), dt.time(14)), Nap(dt.time(16), dt.time(17, 5)))


def test_a_nap_can_be_noted_in_minutes() -> None:
    card = press(press(replace(CARD, children=(1,), step="nap"), "🕐 Andere tijd"), "45 min")
    assert card.log(SAM.id).naps == (Nap(minutes=45),)
    assert card.step == "mood"


def test_no_nap_is_offered_that_ends_in_the_future() -> None:
    view = replace(VIEW, now=NOW.replace(hour=13, minute=40))
    assert [label for label in labels(replace(CARD, children=(1,), step="nap"), view) if "–" in label] == [
        "12.30–13.30"
    ]


def test_yesterdays_nap_is_offered_first() -> None:
    view = replace(VIEW, yesterday={1: DayLog(naps=(Nap(dt.time(11), dt.time(12, 15)),))})
    assert labels(replace(CARD, children=(1,), step="nap"), view)[0] == "11.00–12.15"


def test_typing_slaap_adds_a_nap_and_goes_on() -> None:
    card = typed(replace(CARD, children=(1,), step="nap"), "slaap 12.30-14")
    assert card.log(SAM.id).naps == (Nap(dt.time(12, 30), dt.time(14)),)
    assert card.step == "mood"


def test_typing_a_bottle_adds_a_bottle() -> None:
    assert typed(replace(CARD, children=(1,)), "fles 150").log(SAM.id).bottles == (Bottle(150),)


def test_other_typed_text_becomes_the_note_and_a_second_line_is_added() -> None:
    card = typed(replace(CARD, children=(1,), step="mood"), "Hij vroeg naar opa.")
    card = typed(card, "Dat was lief.")
    assert card.log(SAM.id).note == "Hij vroeg naar opa.\nDat was lief."
    assert card.step == "overview"


def test_taps_of_two_editors_one_after_the_other_lose_nothing() -> None:
    card = replace(CARD, children=(1,), step="overview", chained=False)
    card = tap(tap(card, "mood", "+cheerful", [1]), "activity", "+outside", [1])
    assert tap(card, "mood", "+cheerful", [1]).log(1).moods == ("cheerful",)
    assert card.log(1).activities == ("outside",)


def test_unknown_actions_and_forged_arguments_change_nothing() -> None:
    card = replace(CARD, children=(1,), step="meal")
    for action, argument in [
        ("ate", "lunch.poison"),
        ("only", "999"),
        ("only", "x"),
        ("child", "+999"),
        ("mood", "+evil"),
        ("nap", "9999-1"),
        ("nap", ""),
        ("took", "100000"),
        ("from", "zz"),
        ("bottle", "99999"),
        ("for", "999"),
        ("at", "nowhere"),
        ("explode", ""),
    ]:
        assert tap(card, action, argument, [1, 2, 3]) == card


def test_every_button_of_every_step_fits_in_telegrams_64_bytes() -> None:
    from bot.conversations.staff.handover_screen import STEPS

    view = replace(VIEW, card_id=10**12, version=10**6)
    for step in STEPS:
        card = replace(CARD, children=(1, 2), step=step, start=dt.time(12, 30))
        for row in shown(card, view).rows:
            assert len(row) <= 3
            for button in row:
                assert len(button.data.encode()) <= 64


def test_back_goes_to_the_question_before() -> None:
    card = replace(CARD, children=(1,), step="mood")
    assert press(card, "◀ Terug").step == "nap"


def test_a_button_of_another_shape_is_no_press() -> None:
    assert read("hello") is None
    assert read("h:1:" + "x" * 20) is None
    assert read(Press("h", 12, "mood", "+happy", 3).data) == Press("h", 12, "mood", "+happy", 3)
