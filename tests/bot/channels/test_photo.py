"""Pictures keep their pixels and nothing else, on their way to parents."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from bot.channels.outcome import NotSent, Refused, Sent
from bot.channels.photo import LONGEST_SIDE, NoPicture, stripped
from bot.channels.telegram import TelegramChannel
from bot.channels.updates import event_of
from bot.sandbox import Sandbox
from bot.sandbox.faults import Break, Fault
from bot.screens import Photo, Screen

PLACE, CAMERA, TURNED = 0x8825, 0x010F, 0x0112


def picture(width: int = 60, height: int = 40, kind: str = "JPEG") -> bytes:
    """Make a picture as a phone does: with its camera, its place, and lying on its side."""
    image = Image.new("RGB", (width, height), (200, 90, 60))
    notes = Image.Exif()
    notes[CAMERA], notes[TURNED] = "Camera of juf Fatma", 6
    notes.get_ifd(PLACE)[2] = (52.0, 5.0, 1.0)
    made = io.BytesIO()
    image.save(made, kind, exif=notes)
    return made.getvalue()


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_nothing_that_a_camera_noted_is_left(kind: str) -> None:
    bare = stripped(picture(kind=kind))
    assert dict(opened(bare).getexif()) == {}
    assert b"Fatma" not in bare and b"Exif" not in bare
    assert not {"exif", "xmp", "icc_profile", "comment"} & set(opened(bare).info)


def test_a_picture_that_lay_on_its_side_stands_upright() -> None:
    assert opened(stripped(picture(60, 40))).size == (40, 60)


def test_a_large_picture_becomes_as_large_as_telegram_keeps_it() -> None:
    assert max(opened(stripped(picture(4000, 3000))).size) == LONGEST_SIDE


@given(st.binary(max_size=200))
def test_what_is_no_picture_is_refused_whatever_it_is(data: bytes) -> None:
    with pytest.raises(NoPicture):
        stripped(data)


def test_a_half_picture_is_refused() -> None:
    with pytest.raises(NoPicture):
        stripped(picture(400, 400)[:500])


@pytest.fixture
async def telegram() -> AsyncIterator[Sandbox]:
    async with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
async def channel(telegram: Sandbox) -> AsyncIterator[TelegramChannel]:
    opened = TelegramChannel(telegram.token, telegram.base_url)
    await opened.open()
    yield opened
    await opened.close()


async def test_parents_get_the_picture_without_its_notes_and_only_once_is_it_uploaded(
    telegram: Sandbox, channel: TelegramChannel
) -> None:
    fatma, elif_, ahmad = (telegram.person(name, user_id=n) for n, name in enumerate(("Fatma", "Elif", "Ahmad"), 1))
    for person in (fatma, elif_, ahmad):
        await person.command("/start")
    given_photo = (await fatma.photo(picture())).media[0].id
    for person in (elif_, ahmad):
        assert isinstance(await channel.send(person.id, Screen("Kijk!", photo=given_photo)), Sent)
    first, second = (telegram.world.contents[person.received[-1].media[0].id] for person in (elif_, ahmad))
    assert first == second and b"Fatma" not in first
    assert len(telegram.world.files) == 2


async def test_the_words_under_a_photo_change_in_place(telegram: Sandbox, channel: TelegramChannel) -> None:
    elif_ = telegram.person("Elif", user_id=1)
    await elif_.command("/start")
    given_photo = (await elif_.photo(picture())).media[0].id
    sent = await channel.send(1, Screen("Kijk!", photo=given_photo))
    assert isinstance(sent, Sent)
    await channel.change(1, sent.message_id, Screen("Bak!", photo=given_photo))
    assert elif_.received[-1].text == "Bak!" and elif_.received[-1].media


async def test_a_photo_that_telegram_no_longer_has_is_refused_and_a_dropped_line_is_tried_again(
    telegram: Sandbox, channel: TelegramChannel
) -> None:
    elif_ = telegram.person("Elif", user_id=1)
    await elif_.command("/start")
    assert await channel.send(1, Screen("", photo="gone")) == Refused("photo")
    given_photo = (await elif_.photo(picture())).media[0].id
    telegram.break_next(Fault(Break.DROP_BEFORE, "getFile"))
    assert await channel.send(1, Screen("", photo=given_photo)) == NotSent("photo")


def test_a_picture_sent_as_a_file_is_a_photo_too() -> None:
    chat = {"id": 5, "type": "private"}
    file = {"file_id": "abc", "mime_type": "image/jpeg", "file_name": "IMG_1.jpg"}
    message = {"message_id": 1, "chat": chat, "from": {"id": 5}, "document": file, "caption": "Kijk"}
    event = event_of({"update_id": 1, "message": message})
    assert isinstance(event, Photo) and (event.file_id, event.caption) == ("abc", "Kijk")
