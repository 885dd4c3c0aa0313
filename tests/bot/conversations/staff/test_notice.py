"""Notices: picked, filled in one question at a time, previewed and sent, through the real store."""

from __future__ import annotations

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.conversations.staff.notice_card import NoticeCard, tap, typed
from bot.conversations.staff.notice_screen import ASK
from bot.desk import Desk
from bot.parent_message import shown_units
from bot.store import notices
from bot.templates import FieldType, templates
from bot.values import DeliveryState, ParentMessage
from simplify.wording import ISOLATES, wording
from tests.bot.conversations.play import Chat, Chats
from tests.conftest import NOW, House, RecordingOutbox

TODAY = NOW.date()  # a Monday


async def sent(session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox) -> list[ParentMessage]:
    found = [await notices.delivery(session, desk.vault, house.organisation_id, one) for one in outbox.enqueued]
    return [pair[1] for pair in found if pair]


def plain(message: ParentMessage) -> str:
    return "\n".join(line.text for line in message.lines).translate(ISOLATES)


async def test_a_closing_day_by_buttons_reads_exactly_in_every_language(
    fatma: Chat, session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox
) -> None:
    await fatma.command("menu")
    await fatma.tap("Melding", "🚪 Gesloten dag", "👥 De Vlinders", "vr 6 mrt", "Studiedag", "Overslaan")
    assert "6 maart" in fatma.text
    assert "Ouders lezen het in: English ✓ · Nederlands ✓" in fatma.text
    assert outbox.enqueued == []
    await fatma.tap("Verstuur")
    messages = await sent(session, desk, house, outbox)
    assert {message.locale for message in messages} == {"en", "nl"}
    assert "6 March" in plain(next(message for message in messages if message.locale == "en"))
    assert fatma.text.startswith("✓ Gesloten dag · De Vlinders · verstuurd aan 2 ouders, 17.05")


async def test_the_last_used_kind_stands_first(fatma: Chat) -> None:
    await fatma.command("menu")
    await fatma.tap("Melding", "🚪 Gesloten dag", "👥 De Vlinders", "morgen", "Overslaan", "Overslaan", "Verstuur")
    await fatma.command("menu")
    await fatma.tap("Melding")
    assert "Gesloten dag" in fatma.labels[0]


async def test_typing_answers_the_question_and_never_guesses_morning_or_afternoon(
    fatma: Chat, session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox
) -> None:
    await fatma.command("menu")
    await fatma.tap("Melding", "eerder dicht", "👥 De Vlinders")
    await fatma.type("half drie")
    assert "Welke tijd bedoel je?" in fatma.text
    assert fatma.labels[:2] == ["14.30", "02.30"]
    await fatma.tap("14.30", "Overslaan")
    await fatma.type("Sorry voor het ongemak.")
    assert "14.30" in fatma.text
    await fatma.tap("Verstuur")
    messages = await sent(session, desk, house, outbox)
    assert all(message.urgent for message in messages)
    assert "14:30" in plain(next(message for message in messages if message.locale == "en"))


async def test_words_that_are_no_date_are_asked_again_with_an_example(fatma: Chat) -> None:
    await fatma.command("menu")
    await fatma.tap("Melding", "🚪 Gesloten dag", "👥 De Vlinders")
    await fatma.type("ooit een keer")
    assert "Ik begrijp die dag niet. Typ bijvoorbeeld 12 dec" in fatma.text
    await fatma.type("12 dec")
    await fatma.tap("Overslaan", "Overslaan")
    assert "12 december" in fatma.text


async def test_a_notice_about_a_child_goes_to_that_childs_guardians(
    fatma: Chat, session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox
) -> None:
    await fatma.command("menu")
    await fatma.tap("Melding", "kind ophalen", "Sam", "Koorts", "✓ Klaar")
    await fatma.type("38,5")
    await fatma.tap("Overslaan", "Overslaan")
    assert "38,5" in fatma.text
    assert "Bel dan ook." in fatma.text
    await fatma.tap("Verstuur")
    messages = await sent(session, desk, house, outbox)
    assert len(messages) == 2
    assert "38.5" in plain(next(message for message in messages if message.locale == "en"))


async def test_one_answer_can_be_changed_from_the_preview(fatma: Chat) -> None:
    await fatma.command("menu")
    await fatma.tap("Melding", "🚪 Gesloten dag", "👥 De Vlinders", "morgen", "Overslaan", "Overslaan")
    await fatma.tap("✏️ Dag", "do 5 mrt")
    assert "5 maart" in fatma.text
    assert "✅ Verstuur" in fatma.labels


async def test_a_sent_notice_is_corrected(fatma: Chat, outbox: RecordingOutbox) -> None:
    await fatma.command("menu")
    await fatma.tap("Melding", "🚪 Gesloten dag", "👥 De Vlinders", "morgen", "Overslaan", "Overslaan", "Verstuur")
    await fatma.tap("Verbeteren", "✏️ Dag", "do 5 mrt", "Verstuur")
    assert "verbeterd bij 2 ouders" in fatma.text
    assert len(outbox.enqueued) == 4


async def test_a_kind_that_the_role_may_not_send_is_refused(fatma: Chat, chats: Chats) -> None:
    await fatma.command("menu")
    await fatma.tap("Melding")
    number, button = fatma.button("▸")
    for forged in (":kind:nonsense", ":group:999", ":child:999", ":all"):
        await fatma.press(button.data.replace(":page:1", forged), number)
        assert chats.toasts == ["Dat kan niet met jouw rol. Vraag het aan je leidinggevende."], forged


@pytest.mark.parametrize("kind", sorted(templates()))
def test_every_field_of_every_notice_has_a_question_and_a_way_to_answer(kind: str) -> None:
    template, words = templates()[kind], wording("nl")
    audience = template.audience[0]
    card = tap(NoticeCard(), "kind", kind)
    card = tap(card, "all" if audience == "everyone" else str(audience), "" if audience == "everyone" else "7")
    for field in card.asked:
        assert field.type in ASK
        assert words.has(f"staff-notice-field-{field.name}")
        assert words.has(f"staff-notice-change-{field.type.value}")
    for _ in range(30):
        asked = card.field
        if card.step != "field" or asked is None:
            break
        answer = {
            FieldType.DATE: "morgen",
            FieldType.DATES: "12 dec" if not card.first else "20 dec",
            FieldType.TIME: "15.30",
            FieldType.TIMES: "9.30-12.00",
            FieldType.NUMBER: "3",
            FieldType.MONEY: "2,50",
            FieldType.TEXT: "Tot dan.",
            FieldType.PERSON: "juf Fatma",
        }.get(asked.type)
        if answer is not None:
            taken = typed(card, answer, TODAY)
            assert not taken.fault
            card = taken.card
        elif asked.type is FieldType.CHOICES:
            card = tap(tap(card, "choose", f"+{asked.options[0]}"), "next")
        else:
            card = tap(card, "set", (*asked.options, "Beren")[0])
    assert card.step == "preview"
    assert card.lacking == ()


def test_unknown_actions_and_forged_answers_change_nothing() -> None:
    card = tap(tap(NoticeCard(), "kind", "closing-day"), "group", "7")
    for action, argument in [
        ("set", "2026-99-99"),
        ("set", ""),
        ("choose", "+evil"),
        ("skip", ""),
        ("next", ""),
        ("child", "5"),
        ("ask", "evil"),
        ("at", "field"),
        ("kind", "evil"),
        ("page", "x"),
        ("explode", ""),
    ]:
        assert tap(card, action, argument) == card, action


def test_a_range_that_ends_before_it_begins_starts_anew() -> None:
    card = tap(tap(NoticeCard(), "kind", "closing-period"), "group", "7")
    card = tap(tap(card, "set", "2026-12-20"), "set", "2026-12-12")
    assert card.first == "2026-12-12"
    assert tap(card, "set", "2026-12-20").answers["dates"] == ("2026-12-12", "2026-12-20")


async def test_a_notice_with_a_long_note_still_fits_on_the_card(fatma: Chat) -> None:
    await fatma.command("menu")
    await fatma.tap("Melding", "🚪 Gesloten dag", "👥 De Vlinders", "morgen", "Overslaan")
    await fatma.type("Wij gaan naar het bos en naar de speeltuin. " * 22)
    assert shown_units(fatma.text) <= 4096


async def test_parents_can_be_reminded_on_the_day_before_and_a_correction_reminds_anew(
    fatma: Chat, session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox
) -> None:
    await fatma.command("menu")
    await fatma.tap("Melding", "🚪 Gesloten dag", "👥 De Vlinders", "vr 6 mrt", "Studiedag", "Overslaan")
    await fatma.tap("⏰ Herinnering: donderdag 5 maart 17.00")
    assert "✓ ⏰ Herinnering: donderdag 5 maart 17.00" in fatma.labels
    await fatma.tap("Verstuur")
    messages = await sent(session, desk, house, outbox)
    headings = {message.heading for message in messages}
    assert {"Gesloten dag", "Herinnering · Gesloten dag", "Closed day", "Reminder · Closed day"} == headings
    assert [message.day.isoformat() for message in messages] == ["2026-03-02"] * 2 + ["2026-03-05"] * 2
    first = outbox.enqueued[2]
    await fatma.tap("Verbeteren", "Verstuur")
    status = await notices.status(session, house.organisation_id, first)
    assert status is not None
    assert (status.state, status.reason) == (DeliveryState.WITHDRAWN, "corrected")
    assert len(outbox.enqueued) == 8


async def test_a_notice_about_tomorrow_without_time_for_a_reminder_offers_none(chats: Chats, fatma: Chat) -> None:
    chats.now = NOW  # 17.05
    await fatma.command("menu")
    await fatma.tap("Melding", "🚪 Gesloten dag", "👥 De Vlinders", "morgen", "Studiedag", "Overslaan")
    assert not any("Herinnering" in label for label in fatma.labels)
