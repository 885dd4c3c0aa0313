"""The language of a short message: its script first, then its words, and what is known about the writer.

Two engines can be chosen: `lingua` in its low-accuracy mode and `langdetect`, both through `detect(..., engine=...)`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from simplify.types import Detection

if TYPE_CHECKING:
    from lingua import LanguageDetector

LANGUAGES = ("nl", "en", "tr", "ar", "pl", "uk", "ru", "ro", "bg", "es", "fr", "pt", "fa", "zh", "so", "ti")
UNKNOWN = "und"
DEFAULT = "lingua"  # it knows short messages as well, in half the memory and a tenth of the time
CLEAR = 0.5  # how sure the words must be to go against the writer's script
CERTAIN = 0.99  # what letters of its own make of a language
FLOOR = 0.02  # what a language keeps that the writer isn't known to use: people do write a word of another language

SCRIPTS: Mapping[str, re.Pattern[str]] = {
    "Ethi": re.compile("[\u1200-\u139f\u2d80-\u2ddf]"),
    "Hani": re.compile("[\u3400-\u4dbf\u4e00-\u9fff]"),
    "Arab": re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]"),
    "Cyrl": re.compile("[\u0400-\u04ff]"),
    "Latn": re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]"),
}
BY_SCRIPT = {
    "Ethi": ("ti",),
    "Hani": ("zh",),
    "Arab": ("ar", "fa"),
    "Cyrl": ("uk", "ru", "bg"),
    "Latn": ("nl", "en", "tr", "pl", "ro", "es", "fr", "pt", "so"),
}

# Letters that only one of our languages writes: "Чи принести" with an "і" is Ukrainian, whatever the profile says.
OWN_LETTERS: Mapping[str, frozenset[str]] = {
    "uk": frozenset("іїєґ"), "ru": frozenset("ыэё"), "tr": frozenset("ğı"), "ro": frozenset("ășț"),
    "pl": frozenset("ąęłńśźż"), "pt": frozenset("ãõ"), "es": frozenset("ñ¿¡"), "fa": frozenset("پچژگ"),
    "ar": frozenset("ةإأ"),
}  # fmt: skip

Engine = Callable[[str, tuple[str, ...]], Mapping[str, float]]


def detect(text: str, prior: Mapping[str, float] | None = None, engine: str = DEFAULT) -> Detection:
    """Tell the language of a text; `prior` gives how likely languages are, such as {"tr": 0.8}.

    Without letters, or in a script that the writer's languages are not written in (Arabizi), the prior decides.
    """
    wanted = {lang: weight for lang, weight in (prior or {}).items() if weight > 0}
    likely = max(wanted, key=wanted.__getitem__, default="")
    script = script_of(text)
    if not script:
        return Detection(likely or UNKNOWN, wanted.get(likely, 0.0))
    candidates = BY_SCRIPT[script]
    if (sure := _by_letters(text, candidates)) and likely != sure:
        return Detection(sure, CERTAIN)
    raw = {candidates[0]: 1.0} if len(candidates) == 1 else ENGINES[engine](text, candidates)
    best = max(raw, key=raw.__getitem__, default="")
    if likely and likely not in candidates and script == "Latn":
        # Arabizi, or a writer who tries Dutch: believe the words only when they are clearly Dutch, English or known.
        if best not in {"nl", "en", *wanted} or raw[best] < CLEAR:
            return Detection(likely, wanted[likely])
        return Detection(best, round(raw[best], 3))
    floor = max(FLOOR, (1 - sum(wanted.values())) / len(LANGUAGES)) if wanted else 1.0
    scores = {lang: raw.get(lang, 0.0) * wanted.get(lang, floor) for lang in candidates}
    total = sum(scores.values())
    if not total:
        return Detection(likely or UNKNOWN, wanted.get(likely, 0.0))
    best = max(scores, key=scores.__getitem__)
    return Detection(best, round(scores[best] / total, 3))


def script_of(text: str) -> str:
    """Return the script of most letters of a text, or "" when it has none that we know."""
    counts = {script: len(pattern.findall(text)) for script, pattern in SCRIPTS.items()}
    # A Han character is a word, a letter is not.
    counts["Hani"] *= 3
    best = max(counts, key=counts.__getitem__)
    return best if counts[best] else ""


def _by_letters(text: str, candidates: tuple[str, ...]) -> str:
    """Return the one language whose own letters a text has, or ""; a name such as Çağla tells nothing."""
    letters = set("".join(word for word in text.split() if not word[0].isupper()))
    found = [lang for lang in candidates if letters & OWN_LETTERS.get(lang, frozenset())]
    return found[0] if len(found) == 1 else ""


@cache
def _lingua() -> LanguageDetector:
    from lingua import IsoCode639_1, LanguageDetectorBuilder

    codes = [getattr(IsoCode639_1, lang.upper()) for lang in LANGUAGES if lang not in {"ti"}]
    return LanguageDetectorBuilder.from_iso_codes_639_1(*codes).with_low_accuracy_mode().build()


def _by_lingua(text: str, candidates: tuple[str, ...]) -> Mapping[str, float]:
    found = _lingua().compute_language_confidence_values(text)
    return {
        value.language.iso_code_639_1.name.lower(): value.value
        for value in found
        if value.language.iso_code_639_1.name.lower() in candidates
    }


def _by_langdetect(text: str, candidates: tuple[str, ...]) -> Mapping[str, float]:
    from langdetect import DetectorFactory, detect_langs
    from langdetect.lang_detect_exception import LangDetectException

    DetectorFactory.seed = 0  # it draws at random otherwise, and answers differently each time
    try:
        found = detect_langs(text.lower())
    except LangDetectException:
        return {}
    names = {"zh-cn": "zh", "zh-tw": "zh"}
    scores = {names.get(value.lang, value.lang): value.prob for value in found}
    return {lang: scores[lang] for lang in candidates if lang in scores}


ENGINES: Mapping[str, Engine] = {"lingua": _by_lingua, "langdetect": _by_langdetect}
