"""Plain Dutch that keeps every fact, readability, and offline translation that says where its words come from.

>>> from simplify import simplify, check, translate, detect_language

Importing this package loads no model and opens no file; each function loads what it needs on its first call.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from simplify._version import __version__
from simplify.errors import SimplifyError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from simplify.types import Check, Detection, Simplified, Translation

# The Dutch analysis works with small matrices: shared out over cores they take longer, much longer on a busy machine.
# Numpy reads this once, when it is imported; what you set yourself is left as it is.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

__all__ = ["SimplifyError", "__version__", "check", "detect_language", "simplify", "simplify_each", "translate"]


def simplify(text: str, lang: str = "nl", names: Iterable[str] = (), *, from_centre: bool | None = None) -> Simplified:
    """Rewrite a text in plain words and keep every fact.

    `names` are people and groups that must stay as they are. `from_centre` tells that a childcare centre or a school
    writes the text, so that "wij" is the team and "u" a parent; None lets the words of the text tell. Raise
    `UnknownLanguage` for a language without a language pack and `TextTooLong` above the limit. A text in another
    language comes back unchanged.
    """
    from simplify import pipeline

    return pipeline.simplify(text, lang=lang, names=tuple(names), from_centre=from_centre)


def simplify_each(
    texts: Iterable[str], lang: str = "nl", names: Iterable[str] = (), *, from_centre: bool | None = None
) -> Iterator[Simplified]:
    """Rewrite many texts, in order, as `simplify` does with each; a few at a time, which is faster than one by one."""
    from simplify import pipeline

    return pipeline.simplify_each(texts, lang=lang, names=tuple(names), from_centre=from_centre)


def check(text: str, lang: str = "nl") -> Check:
    """Measure how hard a text is and point at its hard spots, without changing it."""
    from simplify import pipeline

    return pipeline.check(text, lang=lang)


def translate(
    text: str,
    source: str = "nl",
    target: str = "en",
    names: Iterable[str] | Mapping[str, str] = (),
    *,
    gender: str = "unknown",
    approved: Mapping[str, str] | None = None,
) -> Translation:
    """Translate sentence by sentence: fixed phrase, else checked machine translation, else the source, marked.

    `names` are names to keep, or a mapping from a name to how the reader writes it, such as {"Sam": "سام"}.
    `gender` ("female", "male" or "unknown") is that of the child whom the text is about; it only chooses word forms.
    `approved` maps exact sentences to translations that people approved.
    """
    from simplify.translation import translator

    return translator.default().translate(
        text, source=source, target=target, names=names, gender=gender, approved=approved or {}
    )


def detect_language(text: str, prior: Mapping[str, float] | None = None) -> Detection:
    """Tell the language of a text; `prior` gives how likely a language is before reading, such as {"tr": 0.8}."""
    from simplify.translation import detection

    return detection.detect(text, prior=prior)
