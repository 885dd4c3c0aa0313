"""A day from the button to the letters, through the real store."""

from __future__ import annotations

import datetime as dt

from sqlalchemy.ext.asyncio import AsyncSession

from bot.desk import Desk
from bot.store import notices
from bot.values import ParentMessage
from tests.bot.conversations.play import Chat, Chats
from tests.conftest import House, RecordingOutbox

USUAL = ("Dagverslag", "Sam", "👍 Goed", "12.30–14.00", "Vrolijk", "Zoals altijd", "Buiten")


async def sent(session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox) -> list[ParentMessage]:
    found = [await notices.delivery(session, desk.vault, house.organisation_id, one) for one in outbox.enqueued]
    return [pair[1] for pair in found if pair]


async def test_eight_taps_send_the_usual_day_to_both_parents(
    fatma: Chat, session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox
) -> None:
    await fatma.command("menu")
    await fatma.tap(*USUAL, "Verstuur")
    assert len((*USUAL, "Verstuur")) == 8
    assert fatma.text == "✓ Dagverslag Sam · verstuurd aan 2 ouders, 17.05"
    messages = await sent(session, desk, house, outbox)
    assert {message.locale for message in messages} == {"en", "nl"}
    assert messages[0].lines[1].dutch.endswith("tot \u206814.00\u2069 uur.")
    assert messages[0].sender == "juf Fatma"


async def test_the_whole_report_is_one_message_that_changes_under_the_thumb(fatma: Chat) -> None:
    await fatma.command("menu")
    await fatma.tap(*USUAL)
    assert len(fatma.screens) == 1
    assert "Sam heeft goed gegeten bij de lunch." in fatma.text
    assert "Ouders lezen het in:" in fatma.text


async def test_nothing_is_sent_without_the_send_button(fatma: Chat, outbox: RecordingOutbox) -> None:
    await fatma.command("menu")
    await fatma.tap(*USUAL)
    assert outbox.enqueued == []


async def test_typed_text_becomes_the_note_and_is_made_simple(
    fatma: Chat, session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox
) -> None:
    await fatma.command("menu")
    await fatma.tap(*USUAL)
    await fatma.type("Sam vroeg naar opa <b>.")
    assert "Sam vroeg naar opa &lt;b&gt;." in fatma.text
    await fatma.tap("Verstuur")
    messages = await sent(session, desk, house, outbox)
    assert any("opa" in line.dutch for line in messages[0].lines)


async def test_a_childs_name_can_be_typed(fatma: Chat) -> None:
    await fatma.command("menu")
    await fatma.tap("Dagverslag")
    await fatma.type("iemand anders")
    assert fatma.text.startswith("Kies eerst over wie het gaat.")
    await fatma.type("sam")
    assert "Lunch: hoe ging het eten?" in fatma.everything


async def test_a_note_that_is_too_long_is_refused_whole(fatma: Chat) -> None:
    await fatma.command("menu")
    await fatma.tap("Dagverslag", "Sam")
    await fatma.type("d" * 1600)
    assert fatma.text.startswith("Je tekst is te lang: 1.600 tekens.")


async def test_a_half_filled_report_is_kept_and_can_be_resumed(fatma: Chat) -> None:
    await fatma.command("menu")
    await fatma.tap("Dagverslag", "Sam", "👍 Goed")
    await fatma.command("menu")
    await fatma.tap("▶️ Dagverslag Sam")
    assert "Wanneer was het slaapje?" in fatma.text


async def test_a_colleague_of_the_group_can_go_on_and_the_first_is_told(fatma: Chat, marijke: Chat) -> None:
    await fatma.command("menu")
    await fatma.tap("Dagverslag", "Sam", "👍 Goed")
    await marijke.command("menu")
    await marijke.tap("▶️ Dagverslag Sam")
    assert "Wanneer was het slaapje?" in marijke.text
    assert "Marijke werkt hier nu aan verder." in fatma.text


async def test_two_editors_lose_nothing_and_the_later_one_is_told(fatma: Chat, marijke: Chat) -> None:
    await fatma.command("menu")
    await fatma.tap(*USUAL)
    number, mood = fatma.button("Stemming")
    await marijke.command("menu")
    await marijke.tap("▶️ Dagverslag Sam", "Gedaan", "Knutselen", "✓ Klaar")
    await fatma.press(mood.data, number)
    assert "Marijke heeft intussen ook iets veranderd." in fatma.text
    await fatma.tap("Moe", "✓ Klaar")
    assert "Sam heeft geknutseld." in fatma.text
    assert "Sam was moe." in fatma.text


async def test_send_after_somebody_else_changed_the_report_asks_to_look_again(
    fatma: Chat, marijke: Chat, outbox: RecordingOutbox
) -> None:
    await fatma.command("menu")
    await fatma.tap(*USUAL)
    number, send = fatma.button("Verstuur")
    await marijke.command("menu")
    await marijke.tap("▶️ Dagverslag Sam", "Gedaan", "Knutselen")
    await fatma.press(send.data, number)
    assert outbox.enqueued == []
    assert "Marijke heeft intussen ook iets veranderd." in fatma.text


async def test_a_sent_report_is_corrected_in_the_message_that_parents_have(
    fatma: Chat, session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox
) -> None:
    await fatma.command("menu")
    await fatma.tap(*USUAL, "Verstuur", "Verbeteren", "✓ 🍽 Eten", "Weinig", "✓ Klaar", "Verstuur")
    assert "verbeterd bij 2 ouders" in fatma.text
    messages = await sent(session, desk, house, outbox)
    assert [message.corrected for message in messages] == [False, False, True, True]
    assert len(outbox.enqueued) == 4


async def test_a_second_tap_on_send_sends_nothing_more(fatma: Chat, chats: Chats, outbox: RecordingOutbox) -> None:
    await fatma.command("menu")
    await fatma.tap(*USUAL)
    number, send = fatma.button("Verstuur")
    await fatma.tap("Verstuur")
    await fatma.press(send.data, number)
    assert len(outbox.enqueued) == 2
    assert chats.toasts == ["Dit is al verstuurd."]


async def test_stop_sends_nothing_and_can_be_undone(fatma: Chat, outbox: RecordingOutbox) -> None:
    await fatma.command("menu")
    await fatma.tap(*USUAL, "Stop")
    assert fatma.text == "✖ Gestopt. Er is niets verstuurd."
    await fatma.tap("Toch verder")
    assert "Sam was vrolijk." in fatma.text
    assert outbox.enqueued == []


async def test_a_child_without_a_parent_in_the_app_is_named_after_sending(fatma: Chat) -> None:
    await fatma.command("menu")
    await fatma.tap("Dagverslag", "Iedereen", "👍 Goed", "12.30–14.00", "Vrolijk", "Zoals altijd", "Buiten", "Verstuur")
    assert "Nog geen ouder gekoppeld: Noor." in fatma.text


async def test_yesterdays_nap_is_offered_first(fatma: Chat, chats: Chats) -> None:
    await fatma.command("menu")
    await fatma.tap(
        "Dagverslag", "Sam", "👍 Goed", "Andere tijd", "15.30", "16.15", "Vrolijk", "Overslaan", "Buiten", "Verstuur"
    )
    chats.now += dt.timedelta(days=1)
    await fatma.command("menu")
    await fatma.tap("Dagverslag", "Sam", "👍 Goed")
    assert fatma.labels[0] == "15.30–16.15"


async def test_a_report_of_another_group_is_out_of_reach(fatma: Chat, chats: Chats, marijke: Chat) -> None:
    await marijke.command("menu")
    await marijke.tap("Dagverslag", "Beren")
    number, stop = marijke.button("Stop")
    fatma.screens[number] = marijke.last
    await fatma.press(stop.data, number)
    assert chats.toasts == ["Deze knop doet het niet meer. Typ /menu om verder te gaan."]
