"""Frozen values that flow through the library; every span counts characters of the caller's own text."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Sentence:
    """Hold one sentence and where it stands: `source[start:end] == text`."""

    text: str
    start: int
    end: int


class FactKind(StrEnum):
    """Name what must survive a rewrite or a translation."""

    NAME = "name"
    NUMBER = "number"
    AMOUNT = "amount"
    TEMPERATURE = "temperature"
    DOSE = "dose"
    DATE = "date"
    WEEKDAY = "weekday"
    TIME = "time"
    RANGE = "range"
    PHONE = "phone"
    IBAN = "iban"
    EMAIL = "email"
    URL = "url"
    ADDRESS = "address"
    QUOTE = "quote"
    NEGATION = "negation"
    LIMIT = "limit"
    MODALITY = "modality"
    EXCEPTION = "exception"


@dataclass(frozen=True, slots=True)
class Fact:
    """Hold one fact: its words in the text and a `value` that is equal for equal facts.

    "half drie" and "half 3" differ in `text` and agree in `value`.
    """

    kind: FactKind
    text: str
    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FactDifference:
    """Say which facts a rewrite lost and which it added; empty means that all survived."""

    lost: tuple[Fact, ...] = ()
    added: tuple[Fact, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.lost or self.added)


class EditKind(StrEnum):
    """Say who decides: `APPLY` is safe and done at once, `SUGGEST` waits for the writer."""

    APPLY = "apply"
    SUGGEST = "suggest"


@dataclass(frozen=True, slots=True)
class Edit:
    """Hold one change: `source[start:end] == before` becomes `after`; `reason` is for the writer, in plain words."""

    start: int
    end: int
    before: str
    after: str
    rule: str
    reason: str
    kind: EditKind = EditKind.APPLY


@dataclass(frozen=True, slots=True)
class Finding:
    """Hold one hard spot that was left as it is: its span, what is hard and what the writer can do."""

    start: int
    end: int
    text: str
    rule: str
    advice: str


@dataclass(frozen=True, slots=True)
class Readability:
    """Hold how hard a text is.

    `level` runs from 1 (easy) to 4 (very hard) as in LiNT, `score` from 0 to 100, higher is harder; both are
    None when the text is too short to judge, or was not measured at all. `cefr` is the matching reading level, such as
    "A2". `metrics` maps the name of a formula to its value.
    """

    level: int | None
    score: float | None
    cefr: str | None
    too_short: bool
    metrics: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Simplified:
    """Hold a rewritten text: `source` as it came, `text` as it went, and each edit, which can be undone."""

    source: str
    text: str
    lang: str
    edits: tuple[Edit, ...]
    findings: tuple[Finding, ...]
    before: Readability
    after: Readability

    def without(self, *edits: Edit) -> Simplified:
        """Return the same simplification with these edits undone and the text made anew."""
        from simplify.pipeline import undo

        return undo(self, edits)

    def choosing(self, *suggestions: Edit) -> Simplified:
        """Return the same simplification with these suggestions taken."""
        from simplify.pipeline import choose

        return choose(self, suggestions)


@dataclass(frozen=True, slots=True)
class Check:
    """Hold the reading level of a text and its hard spots."""

    text: str
    lang: str
    readability: Readability
    findings: tuple[Finding, ...]

    @property
    def level(self) -> int | None:
        """Return the level from 1 (easy) to 4, or None when the text is too short to judge."""
        return self.readability.level

    @property
    def score(self) -> float | None:
        """Return the score from 0 (easy) to 100, or None when the text is too short to judge."""
        return self.readability.score

    @property
    def metrics(self) -> Mapping[str, float]:
        """Return each formula by name with its value."""
        return self.readability.metrics


class Provenance(StrEnum):
    """Say where the words of a translated sentence come from."""

    PHRASE = "phrase"
    MACHINE = "machine"
    UNTRANSLATED = "untranslated"


@dataclass(frozen=True, slots=True)
class TranslatedSentence:
    """Hold one sentence in two languages, where the words come from and why.

    `reviewed` is true only for a fixed phrase that a native speaker reviewed. `reason` says in one machine-readable
    word why a sentence was not translated ("no-engine", "facts", "risk", ...), and is empty otherwise.
    `back` is what the translation says in the source language, when that is known.
    """

    source: str
    text: str
    provenance: Provenance
    reviewed: bool = False
    reason: str = ""
    back: str = ""


@dataclass(frozen=True, slots=True)
class Translation:
    """Hold a text in another language, sentence by sentence; `text` joins them with the spacing of the source."""

    text: str
    source: str
    target: str
    sentences: tuple[TranslatedSentence, ...]


@dataclass(frozen=True, slots=True)
class Detection:
    """Hold the language of a text as a BCP 47 tag, and how sure that is, from 0 to 1."""

    lang: str
    confidence: float
