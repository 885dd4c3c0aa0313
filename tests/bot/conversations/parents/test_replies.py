"""What parents write back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store import guardians, people, replies
from bot.store.schema import Delivery
from bot.store.vault import Vault
from bot.values import Reply
from simplify.errors import ModelMissing
from simplify.translation.heard import Heard
from simplify.types import Detection, Provenance, TranslatedSentence, Translation
from tests.bot.conversations.parents.conftest import Post
from tests.bot.conversations.play import Chat, Chats
from tests.conftest import House, befriend

SLEPT = ("Sam slept well.", "Sam sliep goed.")


class Interpreter:
    """Know one language and a few sentences, so that a test says exactly what a translation brings."""

    def __init__(self, lang: str, sentences: Mapping[str, str]) -> None:
        self.lang = lang
        self.sentences = sentences
        self.asked: list[tuple[Mapping[str, float], object]] = []

    async def detect(self, text: str, prior: Mapping[str, float]) -> Detection:
        self.asked.append((prior, None))
        return Detection(self.lang, 0.9)

    async def heard(self, text: str, own: str, names: Mapping[str, str]) -> Heard | None:
        return None

    async def translate(
        self, text: str, source: str, target: str, names: Sequence[str] | Mapping[str, str] = ()
    ) -> Translation:
        self.asked.append(({}, names))
        if not self.sentences:
            raise ModelMissing("none")
        made = tuple(
            TranslatedSentence(one, self.sentences[one], Provenance.MACHINE)
            if one in self.sentences
            else TranslatedSentence(one, one, Provenance.UNTRANSLATED)
            for one in text.split("\n")
        )
        return Translation(" ".join(one.text for one in made), source, target, made)


def interpreted(chats: Chats, lang: str, **sentences: str) -> Interpreter:
    found = Interpreter(lang, {key.replace("_", " "): value for key, value in sentences.items()})
    chats.desk = replace(chats.desk, language=found)  # type: ignore[arg-type]
    return found


async def inbox(chats: Chats) -> list[Reply]:
    return await replies.waiting(chats.session, chats.desk.vault, chats.organisation_id)


@pytest.fixture
async def of_two(session: AsyncSession, vault: Vault, house: House, mother: Chat) -> Chat:
    """Sam's mother, who is Noor's mother too and writes her name in another script."""
    link = await befriend(session, vault, house.mother, house.noor.id, house.staff.id)
    await guardians.set_child_name(session, vault, house.organisation_id, link, "نور")
    return mother


async def test_a_reply_reaches_staff_in_dutch_with_the_original(mother: Chat, post: Post, chats: Chats) -> None:
    interpreted(chats, "en", Sam_is_ill_today="Sam is vandaag ziek")
    delivery, _ = await post.deliver(post.house.mother, SLEPT)
    await mother.type("Sam is ill today")
    (reply,) = await inbox(chats)
    assert (reply.original, reply.dutch, reply.language) == ("Sam is ill today", "Sam is vandaag ziek", "en")
    assert reply.provenance is Provenance.MACHINE
    assert reply.child is not None and reply.child.name == "Sam"
    assert reply.delivery_id == delivery


async def test_the_parent_gets_a_short_receipt(mother: Chat, chats: Chats) -> None:
    interpreted(chats, "en")
    await mother.type("Thank you")
    assert mother.text == "✓ Passed on to Sam's group."
    assert mother.last.silent


async def test_what_can_not_be_translated_is_kept_as_it_came(mother: Chat, chats: Chats) -> None:
    interpreted(chats, "en")
    await mother.type("Sam is ill today")
    (reply,) = await inbox(chats)
    assert (reply.original, reply.dutch, reply.provenance) == ("Sam is ill today", None, Provenance.UNTRANSLATED)
    assert "Passed on" in mother.text


async def test_a_half_translated_reply_says_so(mother: Chat, chats: Chats) -> None:
    interpreted(chats, "en", Good_morning="Goedemorgen")
    await mother.type("Good morning\nXyzzy")
    (reply,) = await inbox(chats)
    assert (reply.dutch, reply.provenance) == ("Goedemorgen Xyzzy", Provenance.UNTRANSLATED)


async def test_dutch_needs_no_translation(father: Chat, chats: Chats) -> None:
    await father.type("Sam is vandaag een beetje moe.")
    (reply,) = await inbox(chats)
    assert (reply.dutch, reply.language) == ("Sam is vandaag een beetje moe.", "nl")


async def test_a_fixed_short_reply_is_known_without_a_model(mother: Chat, chats: Chats) -> None:
    await mother.type("Thank you")
    (reply,) = await inbox(chats)
    assert reply.provenance is Provenance.PHRASE
    assert reply.dutch is not None and "dank" in reply.dutch.lower()


async def test_a_short_reply_in_english_is_known_whatever_the_own_language(
    mother: Chat, chats: Chats, session: AsyncSession, house: House
) -> None:
    await people.set_locale(session, house.organisation_id, house.mother.id, "tr")
    await mother.type("thank you!")
    await mother.type("tmm")
    assert [(reply.language, reply.dutch) for reply in await inbox(chats)] == [("en", "Dank u wel."), ("tr", "Oké.")]


async def test_emoji_and_numbers_need_no_translation(mother: Chat, chats: Chats) -> None:
    interpreted(chats, "zh")
    await mother.type("👍 14:30")
    (reply,) = await inbox(chats)
    assert (reply.dutch, reply.language) == ("👍 14:30", "en")


async def test_the_own_language_of_a_parent_is_the_most_likely_one(mother: Chat, chats: Chats) -> None:
    interpreter = interpreted(chats, "en", ok="ok")
    await mother.type("ok")
    prior = interpreter.asked[0][0]
    assert max(prior, key=lambda tag: prior[tag]) == "en"
    assert prior["nl"] > 0


async def test_names_are_put_back_as_staff_know_them(of_two: Chat, chats: Chats) -> None:
    interpreter = interpreted(chats, "ar", x="y")
    await of_two.type("نور مريضة")
    assert interpreter.asked[-1][1] == {"Sam": "Sam", "نور": "Noor"}


async def test_an_answer_is_about_the_child_of_the_message_it_points_at(of_two: Chat, post: Post, chats: Chats) -> None:
    await post.deliver(post.house.mother, SLEPT, child=post.house.noor)
    _, older = await post.deliver(post.house.mother, SLEPT, child=post.house.sam)
    await post.deliver(post.house.mother, SLEPT, child=post.house.noor)
    await of_two.type("ok", reply_to=older)
    assert [reply.child.name for reply in await inbox(chats) if reply.child] == ["Sam"]


async def test_an_answer_that_comes_before_the_sending_is_noted_finds_its_message(
    of_two: Chat, post: Post, chats: Chats, session: AsyncSession
) -> None:
    _, older = await post.deliver(post.house.mother, SLEPT, child=post.house.sam)
    await post.deliver(post.house.mother, SLEPT, child=post.house.noor)
    await session.execute(update(Delivery).values(state="sending", sent_at=None, chat_id=None, message_id=None))
    await of_two.type("ok", reply_to=older)
    assert [reply.child.name for reply in await inbox(chats) if reply.child] == ["Sam"]


async def test_an_answer_without_a_mark_is_about_the_last_message(of_two: Chat, post: Post, chats: Chats) -> None:
    await post.deliver(post.house.mother, SLEPT, child=post.house.sam)
    await post.deliver(post.house.mother, SLEPT, child=post.house.noor)
    await of_two.type("ok")
    assert [reply.child.name for reply in await inbox(chats) if reply.child] == ["Noor"]
    assert of_two.text == "✓ Passed on to نور's group."


async def test_a_text_is_about_the_child_that_it_names(of_two: Chat, post: Post, chats: Chats) -> None:
    await post.deliver(post.house.mother, SLEPT, child=post.house.noor)
    await of_two.type("Sam is ill today")
    (reply,) = await inbox(chats)
    assert reply.child is not None and reply.child.name == "Sam"
    assert reply.delivery_id is None


async def test_a_text_that_names_both_children_asks_which(of_two: Chat, post: Post, chats: Chats) -> None:
    await post.deliver(post.house.mother, SLEPT, child=post.house.noor)
    await of_two.type("Sam, نور")
    assert of_two.labels == ["Sam", "نور", "All children"]


async def test_without_a_recent_message_the_parent_says_which_child(of_two: Chat, post: Post, chats: Chats) -> None:
    await post.deliver(post.house.mother, SLEPT, child=post.house.noor)
    chats.now += dt.timedelta(days=2)
    await of_two.type("ok")
    assert of_two.labels == ["Sam", "نور", "All children"]
    (reply,) = await inbox(chats)
    assert reply.child is None  # kept before anything is asked
    await of_two.tap("نور")
    (reply,) = await inbox(chats)
    assert reply.child is not None and reply.child.name == "Noor"
    assert reply.original == "ok"
    assert of_two.text == "✓ Passed on to نور's group."


async def test_a_text_can_be_about_all_children(of_two: Chat, chats: Chats) -> None:
    await of_two.type("ok")
    await of_two.tap("All children")
    assert of_two.text == "✓ Passed on to the team."
    assert [reply.child for reply in await inbox(chats)] == [None]


async def test_a_child_of_others_can_not_be_chosen(father: Chat, of_two: Chat, chats: Chats, house: House) -> None:
    await of_two.type("ok")
    _, button = of_two.button("نور")
    await father.type("hoi")
    await father.press(button.data, max(father.screens))
    assert chats.toasts == ["Deze knop werkt niet meer. Stuur ons gerust een bericht."]
    assert [reply.child for reply in await inbox(chats) if reply.original == "ok"] == [None]


async def test_a_photo_is_passed_on_with_the_words_under_it(mother: Chat, chats: Chats) -> None:
    await mother.photo("Thank you")
    (reply,) = await inbox(chats)
    assert (reply.kind, reply.original, reply.dutch, reply.photo) == ("photo", "Thank you", "Dank u wel.", "file")
    shown = chats.of(1001).last
    assert shown.photo == "file" and "Dank u wel." in shown.text


async def test_a_photo_needs_no_words(mother: Chat, chats: Chats) -> None:
    await mother.photo()
    (reply,) = await inbox(chats)
    assert (reply.original, reply.photo) == ("", "file")
    assert "niet vertalen" not in chats.of(1001).text


@pytest.mark.parametrize(("what", "answer"), [("voice", "voice message"), ("sticker", "can't pass this on")])
async def test_what_can_not_be_read_gets_a_plain_sentence(what: str, answer: str, mother: Chat) -> None:
    await mother.send_other(what)
    assert answer in mother.text


async def test_a_parent_who_waits_for_staff_hears_so(newcomer: Chat, code: str, chats: Chats) -> None:
    await newcomer.command("start", code)
    await newcomer.tap("English", "As the centre writes it", "✓ Yes", "No", "No", "No")
    await newcomer.type("Hello?")
    assert "still has to let you in" in newcomer.text
    assert await inbox(chats) == []


async def test_markup_in_a_reply_is_only_text(mother: Chat, chats: Chats) -> None:
    interpreted(chats, "en")
    await mother.type("<b>hi</b> { $child }")
    assert [reply.original for reply in await inbox(chats)] == ["<b>hi</b> { $child }"]
