"""What every conversation may ask for beside the database: language work, the outbox, and how links are made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncSession

    from bot.store.vault import Vault
    from simplify.translation.heard import Heard
    from simplify.translation.objections import Objection
    from simplify.types import Check, Detection, Simplified, Translation


class Language(Protocol):
    """Do language work off the event loop, within a time limit."""

    async def simplify(self, text: str, names: Sequence[str] = ()) -> Simplified:
        """Rewrite a staff text in plain Dutch; when that can't be done it comes back as it was typed, unmeasured."""

    async def check(self, text: str) -> Check:
        """Measure how hard a Dutch text is."""

    async def hard_spots(self, text: str) -> bytes:
        """Return a picture (PNG) of a Dutch text on which its hard spots are marked."""

    async def translate(
        self,
        text: str,
        source: str,
        target: str,
        names: Sequence[str] | Mapping[str, str] = (),
        *,
        gender: str = "unknown",
        approved: Mapping[str, str] | None = None,
    ) -> Translation:
        """Translate sentence by sentence, each with its provenance.

        `gender` is that of the child whom the text is about; `approved` are the organisation's own corrections.
        """

    async def objection(self, dutch: str, text: str, target: str, names: Sequence[str]) -> Objection | None:
        """Return what a person's translation of a Dutch sentence has lost, or None."""

    async def heard(self, text: str, own: str, names: Mapping[str, str]) -> Heard | None:
        """Return the Dutch of a reply that is a fixed phrase to a parent of this language; None when it is not."""

    async def phrases_near(self, sentence: str, names: Sequence[str], gender: str) -> tuple[str, ...]:
        """Return fixed Dutch sentences with the same facts as a sentence that is none, nearest first."""

    async def detect(self, text: str, prior: Mapping[str, float]) -> Detection:
        """Tell the language of a text."""


class Outbox(Protocol):
    """Deliver approved messages, later if need be."""

    async def enqueue(self, session: AsyncSession, delivery_ids: Sequence[int]) -> None:
        """Hand deliveries to the engine inside the caller's transaction: both happen or neither."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Hold the services of one organisation's bot."""

    language: Language
    outbox: Outbox
    vault: Vault
    bot_username: str

    def join_link(self, code: str) -> str:
        """Return the link that opens the chat with an invitation code."""
        return f"https://t.me/{self.bot_username}?start={code}"
