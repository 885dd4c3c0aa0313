"""What a parent writes, in Dutch, when it is a fixed phrase: of their own language, or of one they write in as well."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from simplify.translation import phrases, replies
from simplify.wording import SOURCE

ENGLISH = "en"  # many write "thank you" whatever their own language is
ALSO: Mapping[str, tuple[str, ...]] = {"uk": ("ru",), "ar": ("fr",)}


@dataclass(frozen=True, slots=True)
class Heard:
    """Hold the language of a known reply and its Dutch; None where the words could mean two things."""

    lang: str
    dutch: str | None


def heard(text: str, own: str, names: Mapping[str, str]) -> Heard | None:
    """Return what a parent whose language is `own` says, or None when it is no fixed phrase.

    A spelling that is unclear in their own language is asked nowhere else: "no" is English for no, and Polish for well.
    """
    if own == SOURCE:
        return None
    if replies.unclear(text, own):
        return Heard(own, None)
    for lang in (own, *ALSO.get(own, ()), ENGLISH):
        if found := phrases.match_reply(text, lang, names):
            return Heard(lang, found.text)
    return Heard(SOURCE, text) if replies.read(text, phrases.situation(SOURCE, names)) else None
