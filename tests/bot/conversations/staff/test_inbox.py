"""What a parent writes reaches staff, and the answer reaches the parent."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.desk import Desk
from bot.screens import Screen
from bot.store import children, guardians, notices, people
from bot.values import ParentMessage
from tests.bot.conversations.play import Chat, Chats
from tests.conftest import House, RecordingOutbox


@pytest.fixture
def elif_(chats: Chats) -> Chat:
    """Sam's mother, who reads English here."""
    return chats.of(2001)


async def sent(session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox) -> list[ParentMessage]:
    found = [await notices.delivery(session, desk.vault, house.organisation_id, one) for one in outbox.enqueued]
    return [pair[1] for pair in found if pair]


async def test_the_staff_of_the_group_see_at_once_what_a_parent_wrote(elif_: Chat, fatma: Chat, marijke: Chat) -> None:
    await elif_.type("The pony ate my homework yesterday evening.")
    assert "Sam · Elif · Engels" in fatma.text.replace("<b>", "").replace("</b>", "")
    assert "The pony ate my homework yesterday evening." in fatma.text
    assert "Ik kan dit niet vertalen." in fatma.text
    assert marijke.screens == {}


async def test_a_known_phrase_is_shown_in_dutch_with_the_original_under_it(elif_: Chat, fatma: Chat) -> None:
    await elif_.type("Thank you 🙏")
    assert "Dank u wel. 🙏\n\n💬 <i>Thank you 🙏</i>\n\n<i>✓ vaste zin</i>" in fatma.text
    assert "🔤 Origineel" not in fatma.labels


async def test_a_long_original_is_one_tap_away(elif_: Chat, fatma: Chat) -> None:
    english = "Thank you so much for letting me know. " * 5
    await elif_.type(english)
    assert "Heel erg bedankt." in fatma.text
    assert "letting me know" not in fatma.text
    await fatma.tap("Origineel")
    assert "letting me know" in fatma.text
    await fatma.tap("Nederlands")
    assert "Heel erg bedankt." in fatma.text


async def test_what_is_only_partly_known_says_so(elif_: Chat, fatma: Chat) -> None:
    await elif_.type("The pony ate my homework yesterday evening. Thank you.")
    assert "The pony ate my homework yesterday evening. Dank u wel." in fatma.text
    assert "⚠ <i>Ik kan dit niet helemaal vertalen." in fatma.text


async def test_words_that_could_mean_two_things_are_left_to_staff(elif_: Chat, fatma: Chat) -> None:
    await elif_.type("I guess")
    assert "I guess" in fatma.text
    assert "⚠ Dit kan twee dingen betekenen. Vraag de ouder wat die bedoelt." in fatma.text


async def test_an_answer_is_previewed_and_then_reaches_only_the_parent_who_wrote(
    elif_: Chat, fatma: Chat, session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox
) -> None:
    await elif_.type("Did Sam eat well?")
    await fatma.tap("Antwoord")
    await fatma.type("Sam heeft goed gegeten.")
    assert "Ouders lezen het in: English ✓" in fatma.text
    assert outbox.enqueued == []
    await fatma.tap("Verstuur")
    messages = await sent(session, desk, house, outbox)
    assert [message.locale for message in messages] == ["en"]
    assert "ate well" in messages[0].lines[0].text
    assert fatma.text.startswith("✓ Antwoord aan Elif verstuurd, 17.05")


async def test_a_stock_reply_is_exact_in_the_parents_language(
    elif_: Chat, fatma: Chat, session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox
) -> None:
    await elif_.type("Sam is at the doctor tomorrow.")
    await fatma.tap("Antwoord", "Dank u wel voor uw bericht.", "Verstuur")
    messages = await sent(session, desk, house, outbox)
    assert messages[0].lines[0].text == "Thank you for your message."


async def test_two_colleagues_do_not_answer_the_same_thing_unknowingly(
    elif_: Chat, fatma: Chat, marijke: Chat, chats: Chats
) -> None:
    await elif_.type("Hello there, how is Sam?")
    await fatma.tap("Antwoord")
    await marijke.command("menu")
    await marijke.tap("Postvak (1)")
    assert "✍️ juf Fatma" in marijke.labels[0]
    await marijke.tap("Sam · Elif")
    assert "juf Fatma is hier al mee bezig." in marijke.text
    await marijke.tap("Antwoord")
    assert chats.toasts == ["juf Fatma is hier al mee bezig."]


async def test_what_is_answered_can_not_be_answered_again(
    elif_: Chat, fatma: Chat, marijke: Chat, chats: Chats, outbox: RecordingOutbox
) -> None:
    await elif_.type("Hello there, how is Sam?")
    number, answer = fatma.button("Antwoord")
    await fatma.tap("Antwoord", "Wij bellen u later.", "Verstuur")
    await fatma.press(answer.data, number)
    assert chats.toasts == ["Dit is al afgehandeld."]
    assert len(outbox.enqueued) == 1


async def test_stopping_an_answer_gives_the_message_back(elif_: Chat, fatma: Chat, marijke: Chat) -> None:
    await elif_.type("Hello there, how is Sam?")
    await fatma.tap("Antwoord", "Stop")
    await marijke.command("menu")
    await marijke.tap("Postvak (1)", "Sam · Elif", "Antwoord")
    assert "Typ je antwoord aan Elif" in marijke.text


async def test_done_empties_the_inbox_and_can_be_undone(elif_: Chat, fatma: Chat) -> None:
    await elif_.type("Hello there, how is Sam?")
    await fatma.tap("Afgehandeld")
    assert "✓ Afgehandeld: bericht van Elif" in fatma.text
    await fatma.tap("Toch niet klaar")
    assert "Hello there" in fatma.text
    await fatma.tap("Afgehandeld")
    await fatma.type("📥 Postvak")
    assert fatma.text == "📥 Je postvak is leeg."


async def test_questions_stand_on_top_and_then_the_longest_waiting(
    elif_: Chat, fatma: Chat, chats: Chats, outbox: RecordingOutbox
) -> None:
    await chats.of(2002).type("Een bericht van vanochtend.")
    chats.now += dt.timedelta(minutes=90)
    await elif_.type("A message of this afternoon.")
    await fatma.type("De aardvarkens zongen.")
    await fatma.tap("👥 De Vlinders", "Verstuur")
    elif_.screens[0] = Screen("the delivered message")
    await elif_.press(f"d:{outbox.enqueued[0]}:question", 0)
    await fatma.type("📥 Postvak")
    assert [label.split(" · ", 1)[0][0] for label in fatma.labels] == ["❓", "✉", "✉"]
    assert [label.split(" · ")[-1] for label in fatma.labels] == ["0 min", "1 uur", "0 min"]
    await fatma.tap("❓ ")
    assert "Elif begrijpt dit niet:" in fatma.text
    assert "De aardvarkens zongen." in fatma.text


async def test_a_parent_who_stopped_is_not_written_to(
    elif_: Chat, fatma: Chat, chats: Chats, session: AsyncSession, house: House, outbox: RecordingOutbox
) -> None:
    await elif_.type("Hello there, how is Sam?")
    await fatma.tap("Antwoord")
    await fatma.type("Het gaat goed met Sam.")
    await people.set_status(session, house.organisation_id, house.mother.id, "stopped")
    await fatma.tap("Verstuur")
    assert chats.toasts == ["Elif krijgt nu geen berichten. Bel, of spreek de ouder aan de deur."]
    assert outbox.enqueued == []


async def test_a_message_about_a_child_of_another_group_is_out_of_reach(
    elif_: Chat, fatma: Chat, chats: Chats, session: AsyncSession, house: House
) -> None:
    await elif_.type("Hello there, how is Sam?")
    number, answer = fatma.button("Antwoord")
    await children.move(session, house.organisation_id, house.sam.id, house.other_group.id)
    await fatma.press(answer.data, number)
    assert chats.toasts == ["Deze knop doet het niet meer. Typ /menu om verder te gaan."]
    assert await guardians.may_receive(session, house.organisation_id, house.mother.id, house.sam.id)


async def test_words_typed_under_a_parents_message_are_the_answer_to_that_parent(
    elif_: Chat, fatma: Chat, session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox
) -> None:
    await elif_.type("Did Sam eat well?")
    message = max(fatma.screens)
    await fatma.type("Yara slaapt nog.")  # something else is under way
    await fatma.type("Sam heeft goed gegeten.", reply_to=message)
    assert "Ouders lezen het in: English ✓" in fatma.text
    await fatma.tap("Verstuur")
    (answer,) = await sent(session, desk, house, outbox)
    assert "ate well" in answer.lines[0].text


async def test_words_under_a_message_that_is_dealt_with_are_not_sent_to_anybody(
    elif_: Chat, fatma: Chat, chats: Chats
) -> None:
    await elif_.type("Did Sam eat well?")
    message = max(fatma.screens)
    await fatma.type("Ja.", reply_to=message)
    await fatma.tap("Verstuur")
    before = len(fatma.screens)
    await fatma.type("Nee.", reply_to=message)
    assert len(fatma.screens) == before + 1
    assert "Verstuur" not in " ".join(fatma.labels)


async def test_words_typed_under_a_card_go_to_that_card(fatma: Chat) -> None:
    await fatma.type("Sam heeft gedanst.")
    first = max(fatma.screens)
    await fatma.tap("Ouders van Sam")
    await fatma.command("menu")
    await fatma.tap("Bericht")
    await fatma.type("Sam heeft gezongen.", reply_to=first)
    assert "gedanst" in fatma.text and "gezongen" in fatma.text
