"""A bot whose analysis model is damaged: everything can still be sent, in the writer's own words, and that is said."""

from __future__ import annotations

from typing import Never

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.desk import Desk
from bot.store import notices
from simplify import analysis
from simplify.errors import ModelBroken
from tests.bot.conversations.play import Chat
from tests.conftest import House, RecordingOutbox

OFFICIAL = "I.v.m. een studiedag is groep De Vlinders a.s. zaterdag 12 december de gehele dag gesloten."
STAYS = "Ik kan je tekst nu niet eenvoudiger maken."


@pytest.fixture(autouse=True)
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> Never:
        raise ModelBroken("Install the package again.")

    monkeypatch.setattr(analysis, "model", refuse)
    monkeypatch.setattr(analysis, "KEPT", {})


async def test_a_message_goes_out_as_it_was_typed(
    fatma: Chat, session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox
) -> None:
    await fatma.type(OFFICIAL)
    await fatma.tap("👥 De Vlinders")
    assert STAYS in fatma.text
    assert "Te kort" not in fatma.text
    await fatma.tap("Verstuur")
    found = await notices.delivery(session, desk.vault, house.organisation_id, outbox.enqueued[0])
    assert found is not None
    assert OFFICIAL in [line.dutch for line in found[1].lines]
    assert not any("Wat is moeilijk" in label for label in fatma.labels)


async def test_the_note_of_a_day_log_stays_as_it_was_typed(fatma: Chat) -> None:
    await fatma.command("menu")
    await fatma.tap("Dagverslag")
    await fatma.type("Sam")
    await fatma.type("Sam heeft i.v.m. de warmte vandaag de gehele dag buiten gespeeld.")
    assert STAYS in fatma.everything
