"""Whatever comes in, the inbox stands: nothing crashes it, nothing is believed that has the wrong shape."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.channels import updates
from bot.delivery.inbox import arrivals_of
from bot.screens import Command, Event, Photo, Tap, Typed
from bot.store.vault import SealKey

NAMES = (
    "update_id message edited_message callback_query my_chat_member chat from id type text date message_id data "
    "contact user_id photo file_id caption reply_to_message first_name language_code is_bot new_chat_member status"
).split()
WORDS = st.one_of(st.text(max_size=40), st.sampled_from(["private", "group", "kicked", "/start x", "\x00", "\ud800"]))
LEAVES = st.one_of(st.none(), st.booleans(), st.integers(-(2**80), 2**80), st.floats(), WORDS)
ANYTHING = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.one_of(st.sampled_from(NAMES), st.text(max_size=6)), inner)
    ),
    max_leaves=25,
)
KEY = SealKey(b"k" * 32)
QUICK = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)


def whole(kind: str = "message", **parts: Any) -> dict[str, Any]:
    """Return an update as Telegram sends it, with some parts changed."""
    message = {
        "message_id": 5,
        "date": 1_772_467_500,
        "chat": {"id": 7, "type": "private"},
        "from": {"id": 7, "is_bot": False, "first_name": "Elif", "language_code": "tr"},
        "text": "dag",
    }
    inside = {"id": "1", "data": "d:1:dutch", "from": message["from"], "message": message}
    return {"update_id": 3, kind: (message if kind == "message" else inside) | parts}


def sound(event: Event | None) -> None:
    """Check what every later step relies on."""
    if event is None:
        return
    for number in (event.update_id, event.chat_id, event.user_id):
        assert type(number) is int and abs(number) < updates.LARGEST_ID
    texts = [event.user_name, event.user_language]
    match event:
        case Typed():
            texts.append(event.text)
            assert 0 < len(event.text) <= updates.LONGEST
        case Command():
            texts += [event.name, event.argument]
        case Photo():
            texts += [event.caption, event.file_id]
        case Tap():
            texts.append(event.data)
            assert len(event.data) <= 64
    assert all(isinstance(text, str) for text in texts)
    assert event.at.tzinfo is not None


@QUICK
@given(ANYTHING)
def test_anything_at_all_is_an_event_of_sound_values_or_nothing(raw: Any) -> None:
    sound(updates.event_of(raw))
    arrivals, groups = arrivals_of([raw])
    assert len(arrivals) + len(groups) <= 1


@QUICK
@given(st.sampled_from(["message", "callback_query"]), st.sampled_from(NAMES), ANYTHING)
def test_a_whole_update_with_one_part_replaced_stays_sound(kind: str, name: str, value: Any) -> None:
    sound(updates.event_of(whole(kind, **{name: value})))
    for part in ("chat", "from", "message", "contact", "reply_to_message", "new_chat_member"):
        sound(updates.event_of(whole(kind, **{part: {"id": 7, "type": "private", name: value}})))


@QUICK
@given(st.text(max_size=200))
def test_every_typed_text_arrives_without_control_characters_and_can_be_stored(typed: str) -> None:
    event = updates.event_of(whole(text=typed))
    sound(event)
    if isinstance(event, Typed):
        assert not [letter for letter in event.text if ord(letter) < 32 and letter not in "\n\t"]
        event.text.encode()  # what can't be written as UTF-8 can't be stored


@QUICK
@given(st.one_of(st.just("group"), st.just("supergroup"), st.just("channel"), WORDS))
def test_only_a_private_chat_is_listened_to(kind: str) -> None:
    event = updates.event_of(whole(chat={"id": 7, "type": kind}))
    assert (event is not None) == (kind == "private")


@QUICK
@given(ANYTHING)
def test_whatever_is_to_be_stored_can_be_stored_and_read(raw: Any) -> None:
    for arrival in arrivals_of([raw])[0]:
        sealed = KEY.seal_json(arrival.payload, "inbox.payload", 1)
        sound(updates.event_of(KEY.read_json(sealed, "inbox.payload", 1)))
        assert abs(arrival.update_id) < updates.LARGEST_ID
