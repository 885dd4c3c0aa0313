"""A message in one's own words, from typing to the letters, through the real simplifier and store."""

from __future__ import annotations

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from bot.desk import Desk
from bot.parent_message import shown_units
from bot.store import followed, guardians, notices
from bot.values import ParentMessage, Purpose
from tests.bot.conversations.play import Chat, Chats
from tests.conftest import NOW, House, RecordingOutbox

OFFICIAL = "I.v.m. een studiedag is groep De Vlinders a.s. vrijdag 12 december de gehele dag gesloten."


async def sent(session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox) -> list[ParentMessage]:
    found = [await notices.delivery(session, desk.vault, house.organisation_id, one) for one in outbox.enqueued]
    return [pair[1] for pair in found if pair]


async def test_typed_text_becomes_a_simple_message_for_the_group(
    fatma: Chat, session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox
) -> None:
    await fatma.command("menu")
    await fatma.tap("Bericht", "👥 De Vlinders")
    await fatma.type(OFFICIAL)
    assert "Jouw tekst" in fatma.text
    assert "de hele dag" in fatma.text
    assert "Ouders lezen het in: English" in fatma.text
    assert outbox.enqueued == []
    await fatma.tap("Verstuur")
    if not outbox.enqueued:  # still hard: asked once more
        await fatma.tap("Verstuur")
    assert "verstuurd aan 2 ouders, 17.05" in fatma.text
    messages = await sent(session, desk, house, outbox)
    assert "gehele" not in "".join(line.dutch for line in messages[0].lines)


async def test_typing_without_a_menu_begins_a_message_and_offers_the_child_that_is_named(fatma: Chat) -> None:
    await fatma.type("Sam heeft morgen een schone jas nodig.")
    assert fatma.labels[0] == "👪 Ouders van Sam"
    await fatma.tap("Ouders van Sam")
    assert "Verstuur" in " ".join(fatma.labels)


async def test_a_sentence_that_was_cut_shows_the_words_on_both_sides_of_the_cut(fatma: Chat) -> None:
    await fatma.type("Sam heeft een bult op zijn hoofd, we hebben de bult meteen gekoeld.")
    await fatma.tap("Ouders van Sam")
    assert "hoofd, we → hoofd. We" in fatma.text


async def test_each_change_can_be_taken_back_on_its_own(fatma: Chat) -> None:
    await fatma.type("Neem z.s.m. contact op. De gehele groep gaat mee.")
    await fatma.tap("👥 De Vlinders", "Aanpassingen")
    assert "Ik schreef de afkorting voluit." in fatma.text
    number = next(line.split(".")[0][-1] for line in fatma.text.splitlines() if "gehele" in line and "→" in line)
    await fatma.tap(f"↩ {number} terug", "✓ Klaar")
    simple = fatma.text.split("Eenvoudig")[1].split("Aangepast")[0]
    assert "gehele" in simple
    assert "z.s.m." not in simple


async def test_ones_own_words_are_sent_when_chosen(
    fatma: Chat, session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox
) -> None:
    await fatma.type("Wij verzoeken u de gehele luierdoos mee te nemen.")
    await fatma.tap("👥 De Vlinders", "Mijn eigen tekst", "Verstuur")
    if not outbox.enqueued:
        await fatma.tap("Verstuur")
    messages = await sent(session, desk, house, outbox)
    assert messages[0].lines[0].dutch == "Wij verzoeken u de gehele luierdoos mee te nemen."


async def test_the_preview_of_a_language_marks_each_sentence(fatma: Chat) -> None:
    await fatma.type("Sam heeft goed gegeten bij de lunch. De glibberige aardvarkens zongen.")
    await fatma.tap("Ouders van Sam", "Bekijk")
    assert "✓ " in fatma.text
    assert "⚠ De glibberige aardvarkens zongen." in fatma.text
    assert "⚠ niet vertaald" in fatma.text


async def test_a_hard_text_is_named_and_asked_about_once_more(fatma: Chat, outbox: RecordingOutbox) -> None:
    hard = (
        "Naar aanleiding van de geconstateerde onregelmatigheden in de financiële administratie van de rechtspersoon "
        "zal de toezichthoudende commissie overgaan tot implementatie van aanvullende beheersmaatregelen. "
        "De desbetreffende verantwoordingsdocumentatie is geagendeerd ter bespreking in het managementoverleg."
    )
    await fatma.type(hard)
    await fatma.tap("👥 De Vlinders", "Mijn eigen tekst", "Verstuur")
    assert "Deze zin is nog moeilijk" in fatma.text
    assert outbox.enqueued == []
    await fatma.tap("Verstuur")
    assert len(outbox.enqueued) == 2


async def test_text_in_another_language_asks_once_more(fatma: Chat, outbox: RecordingOutbox) -> None:
    await fatma.type("Tomorrow we will all go to the beach and everybody needs a towel and some lunch.")
    await fatma.tap("👥 De Vlinders")
    assert "Dit lijkt geen Nederlands" in fatma.text
    await fatma.tap("Verstuur")
    assert outbox.enqueued == []


async def test_a_long_text_fits_on_the_card_and_goes_out_whole(
    fatma: Chat, session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox
) -> None:
    long = " ".join(f"Op dag {number} spelen we buiten met de kinderen van de groep." for number in range(90))
    await fatma.type(long)
    await fatma.tap("👥 De Vlinders")
    assert shown_units(fatma.text) <= 4096
    await fatma.tap("Lees alles", "▸")
    assert shown_units(fatma.text) <= 4096
    await fatma.tap("Terug", "Bekijk")
    assert shown_units(fatma.text) <= 4096
    await fatma.tap("Verstuur")
    if not outbox.enqueued:
        await fatma.tap("Verstuur")
    messages = await sent(session, desk, house, outbox)
    assert "dag 89" in "".join(line.dutch for line in messages[0].lines)


async def test_a_second_line_typed_in_a_hurry_is_added_and_nothing_is_lost(fatma: Chat) -> None:
    await fatma.type("Sam heeft koorts.")
    await fatma.type("Kunt u hem ophalen?")
    await fatma.tap("Ouders van Sam")
    assert "Sam heeft koorts." in fatma.text
    assert "ophalen?" in fatma.text
    await fatma.tap("Aanpassen")
    await fatma.type("Sam is weer beter.")
    assert "koorts" not in fatma.text


async def test_a_card_moves_down_to_what_was_typed_under_it_and_leaves_nothing_behind(fatma: Chat) -> None:
    await fatma.type("Sam heeft koorts.")
    first = max(fatma.screens)
    await fatma.type("Kunt u hem ophalen?")
    assert first not in fatma.screens
    assert "Voor wie is het?" in fatma.text


async def test_lines_that_are_too_long_together_are_refused_and_the_first_stays(fatma: Chat) -> None:
    await fatma.type("Hallo Sam. " + "b" * 4000)
    await fatma.type("c" * 4000)
    assert fatma.text.startswith("Je tekst is te lang: 8.012 tekens.")
    await fatma.tap("Ouders van Sam")
    assert "Hallo Sam" in fatma.everything


async def test_an_urgent_message_says_so(
    fatma: Chat, session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox
) -> None:
    await fatma.type("Sam is ziek.")
    await fatma.tap("Ouders van Sam", "❗ Dringend")
    assert "Dringend: gaat meteen" in fatma.text
    await fatma.tap("Verstuur")
    messages = await sent(session, desk, house, outbox)
    assert all(message.urgent for message in messages)


async def test_staff_may_not_write_to_everyone_and_the_manager_may(fatma: Chat, marijke: Chat, chats: Chats) -> None:
    await fatma.type("Hallo allemaal.")
    assert "📣 Alle ouders" not in fatma.labels
    number, group = fatma.button("👥 De Vlinders")
    await fatma.press(group.data.replace(":group:1", ":all"), number)
    assert chats.toasts == ["Dat kan niet met jouw rol. Vraag het aan je leidinggevende."]
    await marijke.type("Hallo allemaal.")
    assert "📣 Alle ouders" in marijke.labels


async def test_a_forged_child_of_another_group_is_refused(fatma: Chat, chats: Chats, house: House) -> None:
    await fatma.type("Hallo.")
    number, group = fatma.button("👥 De Vlinders")
    for forged in (f":group:{house.other_group.id}", ":child:999", ":child:x", ":list:99"):
        await fatma.press(group.data.replace(":group:1", forged), number)
        assert chats.toasts == ["Dat kan niet met jouw rol. Vraag het aan je leidinggevende."]


async def test_a_sent_message_is_corrected(
    fatma: Chat, session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox
) -> None:
    await fatma.type("Het feest is op vrijdag.")
    await fatma.tap("👥 De Vlinders", "Verstuur", "Verbeteren")
    await fatma.type("Het feest is op zaterdag.")
    await fatma.tap("Verstuur")
    assert "verbeterd bij 2 ouders" in fatma.text
    messages = await sent(session, desk, house, outbox)
    assert [message.corrected for message in messages] == [False, False, True, True]
    assert "zaterdag" in messages[-1].lines[0].dutch


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("   \n ", "Ik zie geen tekst."),
        ("😀😀", "Ik zie alleen plaatjes."),
        ("a" * 10_000, "Je tekst is te lang: 10.000 tekens."),
        ("\u202e\u2067", "Ik zie geen tekst."),
    ],
)
async def test_text_that_can_not_be_used_gets_one_plain_sentence(fatma: Chat, typed: str, said: str) -> None:
    await fatma.type(typed)
    assert fatma.text.startswith(said)
    assert fatma.last.rows == ()


async def test_html_and_control_characters_are_shown_as_typed(fatma: Chat) -> None:
    await fatma.type("<b>Hallo</b>\x07 & tot morgen")
    assert "&lt;b&gt;Hallo&lt;/b&gt; &amp; tot morgen" in fatma.text


async def test_a_sticker_an_unknown_command_and_an_old_button_get_one_plain_sentence(fatma: Chat, chats: Chats) -> None:
    await fatma.send_other("sticker")
    assert fatma.text.startswith("Dit kan ik niet lezen.")
    await fatma.command("format_disk")
    assert fatma.text.startswith("Die opdracht ken ik niet.")
    number = max(fatma.screens)
    for data in ("m:999:send", "zz", "d:1:understood", "h:1:send", "s:9:resume", "q:1:x"):
        await fatma.press(data, number)
        assert chats.toasts == ["Deze knop doet het niet meer. Typ /menu om verder te gaan."], data


async def test_staff_see_who_has_a_message_and_who_can_not_be_reached(
    fatma: Chat, session: AsyncSession, house: House, outbox: RecordingOutbox
) -> None:
    await fatma.type("Het feest is op vrijdag.")
    await fatma.tap("👥 De Vlinders", "Verstuur")
    sent_to = "UPDATE delivery SET state = :state, understood_at = :read WHERE id = :id"
    await session.execute(text(sent_to), {"state": "sent", "read": NOW, "id": outbox.enqueued[0]})
    await session.execute(text(sent_to), {"state": "unreachable", "read": None, "id": outbox.enqueued[1]})
    await fatma.tap("Bezorgd?")
    assert "👍 1 van 2 begrepen" in fatma.text
    assert "Elif: bezorgd 👍" in fatma.text
    assert "Олег: niet bereikbaar. Bel, of spreek de ouder aan de deur." in fatma.text


async def test_the_line_of_a_message_to_a_group_is_kept_for_telling_how_far_it_is(
    fatma: Chat, session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox
) -> None:
    await fatma.type("Wij gaan morgen naar het bos.")
    await fatma.tap("👥 De Vlinders", "Verstuur")
    found = await notices.status(session, house.organisation_id, outbox.enqueued[0])
    assert found is not None
    line = await followed.load(session, desk.vault, house.organisation_id, found.notice_id)
    assert line is not None
    assert (line.screen, line.states.total()) == (fatma.last, 2)
    await fatma.tap("Bezorgd?")
    assert await followed.load(session, desk.vault, house.organisation_id, found.notice_id) is None


async def test_a_sentence_that_stays_in_dutch_offers_fixed_phrases_with_the_same_facts(
    fatma: Chat, session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox
) -> None:
    await fatma.type("Wil je morgen wat meer luiers meenemen?")
    await fatma.tap("🧒 Eén kind", "Sam")
    assert "💡 Vaste zinnen (1)" in fatma.labels
    await fatma.tap("Vaste zinnen")
    assert "Wilt u morgen luiers meenemen?" in fatma.text
    await fatma.tap("Kies 1", "Klaar")
    assert "Ouders lezen het in: English ✓" in fatma.text
    await fatma.tap("Verstuur")
    assert "nappies" in (await sent(session, desk, house, outbox))[0].lines[0].text


async def test_a_chosen_phrase_is_put_back_with_the_same_button(fatma: Chat) -> None:
    await fatma.type("Wil je morgen wat meer luiers meenemen?")
    await fatma.tap("🧒 Eén kind", "Sam", "Vaste zinnen", "Kies 1", "1 terug", "Klaar")
    assert "wat meer luiers" in fatma.text
    assert "⚠" in fatma.text


async def test_a_day_of_the_week_that_contradicts_its_date_is_asked_about_before_it_is_sent(
    fatma: Chat, outbox: RecordingOutbox
) -> None:
    await fatma.type("Op donderdag 12 december zijn wij dicht.")
    await fatma.tap("👥 De Vlinders")
    assert "“donderdag 12 december” klopt niet" in fatma.text
    await fatma.tap("Verstuur")
    assert outbox.enqueued == []
    await fatma.tap("Verstuur")
    assert outbox.enqueued


async def no_consent(session: AsyncSession, desk: Desk, house: House, purpose: Purpose) -> None:
    """Let Sam's mother say no."""
    (link,) = await guardians.of_person(session, desk.vault, house.organisation_id, house.mother.id)
    await guardians.consent(session, house.organisation_id, link.id, purpose, NOW, given=False)


async def test_who_said_no_to_health_gets_no_message_about_it_and_staff_see_whom_to_call(
    fatma: Chat, session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox
) -> None:
    await no_consent(session, desk, house, Purpose.HEALTH)
    await fatma.type("Sam heeft koorts.")
    await fatma.tap("Ouders van Sam")
    assert "Gaat niet naar Elif: geen toestemming voor berichten over gezondheid." in fatma.text
    await fatma.tap("Verstuur")
    assert "verstuurd aan 1 ouder" in fatma.text
    assert len(outbox.enqueued) == 1


async def test_what_is_still_hard_is_shown_on_a_picture(fatma: Chat) -> None:
    await fatma.type("De organisatie evalueert de toegankelijkheid van de pedagogische beleidsplannen met betrokkenen.")
    await fatma.tap("👥 De Vlinders", "Wat is moeilijk?")
    assert (fatma.last.picture or b"")[1:4] == b"PNG"


async def test_an_urgent_message_that_stays_in_dutch_asks_once_more_whom_to_call(
    fatma: Chat, outbox: RecordingOutbox
) -> None:
    await fatma.type("De bakfiets van Sam staat nog in de regen.")
    await fatma.tap("Ouders van Sam", "Dringend", "Verstuur")
    assert "Dringend, maar niet vertaald voor Elif." in fatma.text
    assert outbox.enqueued == []
    await fatma.tap("Verstuur")
    assert len(outbox.enqueued) == 2
