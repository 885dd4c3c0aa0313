"""Parents' ways through the real bot, on the stand-in for Telegram."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from bot.demo import Demo
from simplify.wording import wording
from tests.journeys.play import PATIENCE, join, sees, step, write

ENGLISH, TURKISH = wording("en"), wording("tr")


async def test_a_parent_joins_reads_asks_and_answers(demo: Demo) -> None:
    fatma, ann = demo.telegram.person("juf Fatma"), demo.telegram.person("Ann", "en")
    await join(demo, ann, "Noor", "Noora", ENGLISH)

    await write(demo, "Noor", "Noor heeft goed gegeten. De bakfiets is kapot.")
    message = await sees(ann, "Noora ate well.")
    assert message.text.startswith("✉️")
    assert "NL · De bakfiets is kapot." in message.text
    assert await step(ann, "Dutch original", "Noor heeft goed gegeten.") == message
    assert await step(ann, "English", "Noora ate well.") == message

    query = await ann.tap("👍 Understood", timeout=PATIENCE)
    assert query is not None and query.text == "Thank you!"
    await demo.telegram.settle()
    assert ann.last.id == message.id
    assert "✓ Understood" in ann.last.labels

    await step(ann, "❓", "Which sentence do you not understand?")
    await step(ann, "De bakfiets is kapot.", "A member of staff will explain it.")
    await sees(fatma, "De bakfiets is kapot.")
    await sees(fatma, "❓ Noor · Ann")

    await ann.reply_to(message, "Thank you")
    await sees(ann, "✓ Passed on to Noora's group.")
    await sees(fatma, "✉️ Noor · Ann")
    assert "dank" in fatma.last.text.lower()


async def test_two_guardians_get_every_message_each_in_their_own_language_until_one_stops(demo: Demo) -> None:
    ann, selma = demo.telegram.person("Ann", "en"), demo.telegram.person("Selma", "tr")
    await join(demo, ann, "Noor", "Noor", ENGLISH)
    await join(demo, selma, "Noor", "Nur", TURKISH)

    await write(demo, "Noor", "Noor heeft goed gegeten.")
    await sees(ann, "Noor ate well.")
    turkish = await sees(selma, "Nur")
    assert "goed" not in turkish.text

    await selma.command("/language")
    await step(selma, "English", "From now on I write in English.")
    await ann.command("/stop")
    await step(ann, "Yes, stop", "You get no more messages.")
    stopped = ann.last

    await write(demo, "Noor", "Noor heeft goed geslapen.")
    await sees(selma, "Nur slept well.")
    await ann.sees_nothing_new(stopped)

    await ann.command("/start")
    await sees(ann, "You get messages again.")


async def test_a_stranger_learns_how_to_join_and_nothing_else(demo: Demo) -> None:
    stranger = demo.telegram.person("Somebody", "en")
    await stranger.command("/start guess")
    await sees(stranger, "This link is not right.")
    await stranger.send("Who is there?")
    await sees(stranger, "You need a link of your own.")
    await stranger.command("/mydata")
    assert len(stranger.received) >= 2


async def test_the_commands_stand_in_the_menu_of_the_chat_in_every_language(demo: Demo) -> None:
    offered = demo.telegram.first_bot.commands
    assert {"command": "stop", "description": "get no more messages"} in offered["default::en"]
    assert {"command": "stop", "description": "geen berichten meer krijgen"} in offered["default::"]


async def test_a_photo_from_home_reaches_staff_with_its_words_in_dutch(demo: Demo) -> None:
    fatma, mother = demo.telegram.person("juf Fatma"), demo.telegram.person("Elif")
    image = BytesIO()
    Image.new("RGB", (80, 60), (200, 90, 60)).save(image, "JPEG")
    await mother.photo(image.getvalue(), "Teşekkürler")
    await step(mother, "Sam", "✓")
    shown = await sees(fatma, "Dank u wel.")
    assert shown.media
