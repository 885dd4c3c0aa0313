"""What staff see of a parent's message, and what they are warned of."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.conversations.staff.notify import reply_screen
from bot.values import Person, Reply, Role
from simplify.types import Provenance
from simplify.wording import wording

NOW = dt.datetime(2026, 3, 2, 17, 5, tzinfo=dt.UTC)
WARNING = "Vertrouw niet alleen op de vertaling"


def shown(original: str, dutch: str | None, provenance: Provenance, language: str = "tr") -> str:
    person = Person(1, 1, Role.GUARDIAN, "Elif", language, 2001)
    reply = Reply(1, 1, person, None, None, "text", original, dutch, language, provenance, "new", None, NOW)
    return reply_screen(reply, wording("nl"), NOW, "Europe/Amsterdam").text


@pytest.mark.parametrize(
    ("original", "dutch"),
    [
        ("Fıstık alerjisi var.", "Hij houdt van pinda's."),
        ("Fıstık alerjisi var.", "Hij houdt van feestjes."),  # the machine lost it
        ("Bugün gelemiyor.", "Hij ligt in het ziekenhuis."),  # the list of the language lacks it
    ],
)
def test_a_machine_alone_is_not_trusted_with_what_may_hurt_a_child(original: str, dutch: str) -> None:
    assert WARNING in shown(original, dutch, Provenance.MACHINE)


def test_what_nobody_could_translate_is_marked_when_its_own_words_tell() -> None:
    assert WARNING in shown("ኣብ ሆስፒታል ኣለና።", None, Provenance.UNTRANSLATED, "ti")


def test_a_fixed_phrase_and_a_daily_message_are_not_marked() -> None:
    assert WARNING not in shown("Fıstık alerjisi var.", "Hij is allergisch voor pinda's.", Provenance.PHRASE)
    assert WARNING not in shown("Bugün geç geleceğim.", "Ik kom vandaag later.", Provenance.MACHINE)
