"""The cascade: fixed phrase, else checked machine translation, else the source sentence, marked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache

from simplify.errors import UnknownLanguage
from simplify.translation import phrases
from simplify.translation.slots import Situation
from simplify.types import Provenance, Sentence, TranslatedSentence, Translation
from simplify.wording import locales

MOST_JOINED = 3  # a phrase of the bank may be up to three sentences long


class Translator:
    """Translate text sentence by sentence; each sentence says where its words come from."""

    def translate(
        self,
        text: str,
        source: str = "nl",
        target: str = "en",
        names: Iterable[str] | Mapping[str, str] = (),
        gender: str = "unknown",
    ) -> Translation:
        """Translate a text; `names` maps names to how the reader writes them, `gender` is the child's.

        Raise `UnknownLanguage` when there is no locale for the target.
        """
        from simplify.segmentation import sentences

        if target not in locales():
            raise UnknownLanguage(f"There is no locale '{target}'. Choose one of: {', '.join(locales())}.")
        found = sentences(text, source)
        if source == target:
            same = tuple(TranslatedSentence(s.text, s.text, Provenance.PHRASE, True, back=s.text) for s in found)
            return Translation(text, source, target, same)
        now = phrases.situation(source, names, gender)
        result: list[TranslatedSentence] = []
        pieces: list[str] = []
        at = end = 0
        while at < len(found):
            known = replace(now, subject=_subject(text[: found[at].start], now.names))
            step, sentence = _phrase(text, found, at, target, known)
            pieces += [text[end : found[at].start], sentence.text]
            end = found[at + step - 1].end
            result.append(sentence)
            at += step
        return Translation("".join([*pieces, text[end:]]), source, target, tuple(result))


def _subject(before: str, names: Mapping[str, str]) -> str:
    """Return the one name that "hij" or "ze" can mean: the only one so far, or the only one there is."""
    said = [name for name in names if re.search(rf"\b{re.escape(name)}\b", before)]
    if len(said) == 1:
        return said[0]
    return next(iter(names)) if not said and len(names) == 1 else ""


def _phrase(
    text: str, found: Sequence[Sentence], at: int, target: str, now: Situation
) -> tuple[int, TranslatedSentence]:
    """Return how many sentences the longest phrase takes, and the phrase; else one sentence, marked."""
    for step in range(min(MOST_JOINED, len(found) - at), 0, -1):
        words = text[found[at].start : found[at + step - 1].end]
        if phrase := phrases.translate(words, target, now):
            return step, TranslatedSentence(words, phrase.text, Provenance.PHRASE, phrase.reviewed, back=phrase.back)
    return 1, TranslatedSentence(found[at].text, found[at].text, Provenance.UNTRANSLATED, reason="no-engine")


@cache
def default() -> Translator:
    """Return the translator of this process."""
    return Translator()
