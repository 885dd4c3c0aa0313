"""Language work for the conversations: off the event loop, within a time limit, warmed up in the background."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

import structlog

import simplify
from simplify.errors import ModelBroken, ModelMissing
from simplify.types import (
    Check,
    Detection,
    Provenance,
    Readability,
    Simplified,
    TranslatedSentence,
    Translation,
)

if TYPE_CHECKING:
    from simplify.translation.heard import Heard
    from simplify.translation.objections import Objection

Result = TypeVar("Result")
log = structlog.get_logger(__name__)
SECONDS = 20.0
THREADS = 3  # one more than a preview takes


class OffLoop:
    """Run the library in a few threads; each of its functions loads what it needs on first use.

    Work that takes too long is given up for the caller: a translation comes back untranslated, with reason "slow".
    """

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="language")

    async def simplify(self, text: str, names: Sequence[str] = ()) -> Simplified:
        """Rewrite a staff text in plain Dutch; without the analysis model it comes back as it was typed, unmeasured."""
        try:
            return await self._run(lambda: simplify.simplify(text, lang="nl", names=tuple(names), from_centre=True))
        except (ModelBroken, ModelMissing) as fault:
            log.error("language.analysis", fault=str(fault))  # names the remedy and no text
            unmeasured = Readability(None, None, None, too_short=False)
            return Simplified(text, text, "nl", (), (), unmeasured, unmeasured)

    async def check(self, text: str) -> Check:
        """Measure how hard a Dutch text is."""
        return await self._run(lambda: simplify.check(text, lang="nl"))

    async def hard_spots(self, text: str) -> bytes:
        """Return a picture (PNG) of a Dutch text on which its hard spots are marked."""
        return await self._run(lambda: _hard_spots(text))

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
        """Translate sentence by sentence, each with its provenance."""
        kept = names if isinstance(names, Mapping) else tuple(names)
        try:
            return await self._run(
                lambda: simplify.translate(
                    text, source=source, target=target, names=kept, gender=gender, approved=approved
                )
            )
        except TimeoutError:
            whole = TranslatedSentence(text, text, Provenance.UNTRANSLATED, reason="slow")
            return Translation(text, source, target, (whole,))

    async def objection(self, dutch: str, text: str, target: str, names: Sequence[str]) -> Objection | None:
        """Return what a person's translation of a Dutch sentence has lost, or None."""
        return await self._run(lambda: _objection(dutch, text, target, tuple(names)))

    async def heard(self, text: str, own: str, names: Mapping[str, str]) -> Heard | None:
        """Return the Dutch of a reply that is a fixed phrase to a parent of this language; None when it is not."""
        return await self._run(lambda: _heard(text, own, names))

    async def phrases_near(self, sentence: str, names: Sequence[str], gender: str) -> tuple[str, ...]:
        """Return fixed Dutch sentences with the same facts as a sentence that is none, nearest first."""
        try:
            return await self._run(lambda: _phrases_near(sentence, tuple(names), gender))
        except TimeoutError:
            return ()

    async def detect(self, text: str, prior: Mapping[str, float]) -> Detection:
        """Tell the language of a text."""
        return await self._run(lambda: simplify.detect_language(text, prior=prior))

    async def warm_up(self) -> None:
        """Load what the first message would wait for: the rules, the detector and the phrase bank."""
        sentence = "I.v.m. een studiedag is de opvang a.s. vrijdag gesloten."
        work = (self.simplify(sentence), self.detect(sentence, {}), self.translate(sentence, "nl", "en"))
        await asyncio.gather(*work, return_exceptions=True)

    def close(self) -> None:
        """Stop taking work."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    async def _run(self, work: Callable[[], Result]) -> Result:
        future = asyncio.get_running_loop().run_in_executor(self._pool, work)
        return await asyncio.wait_for(future, self._seconds)


def _hard_spots(text: str) -> bytes:
    from simplify.picture import picture

    return picture(simplify.check(text, lang="nl"))


def _objection(dutch: str, text: str, target: str, names: tuple[str, ...]) -> Objection | None:
    from simplify.translation.objections import objection

    return objection(dutch, text, target, names)


def _phrases_near(sentence: str, names: tuple[str, ...], gender: str) -> tuple[str, ...]:
    from simplify.translation.nearest import nearest
    from simplify.translation.phrases import situation

    return nearest(sentence, situation("nl", names, gender))


def _heard(text: str, own: str, names: Mapping[str, str]) -> Heard | None:
    from simplify.translation.heard import heard

    return heard(text, own, names)
