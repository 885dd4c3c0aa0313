"""How hard a text is: a level from 1 to 4 on the LiNT scale, the formulas beside it, and the hard spots.

The level is the first thing to look at. Formulas such as Flesch-Douma stand beside it by name; they need two
sentences and eight words, and are left out below that. A text under eight words is too short to judge at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, islice
from math import log
from statistics import fmean
from typing import TYPE_CHECKING

from simplify import lexicon
from simplify.nl import lint
from simplify.segmentation import sentences, words
from simplify.types import EditKind, Finding, Readability

if TYPE_CHECKING:
    from simplify.segmentation import Word
    from simplify.types import Sentence

LEVELS = (34.0, 46.0, 58.0)  # the borders of LiNT between levels 1, 2, 3 and 4
CEFR = {1: "A2", 2: "B1", 3: "B2", 4: "C1"}
FEWEST_WORDS = 8
FEWEST_SENTENCES = 2
GREETING = 2  # words
LONGEST = 250  # words; a longer sentence is a list or a table, and is judged by its beginning
CLOSING = 10  # signs after the last word; more of them are no end of a sentence
LONG_SENTENCE = 15  # words; from here staff get advice
LONG_WORD = 7  # letters; LIX and RIX count words of this length
PYPHEN = {"nl": "nl_NL", "en": "en_US"}
PARTICIPLE = re.compile(r"(?:[a-zë]{2,6})?(?:ge|be|her|ont|ver)[a-zëï]{2,}(?:d|t|en)\Z|\w+(?:eerd|eld|erd)\Z")
BECOME = frozenset({"word", "wordt", "worden", "werd", "werden", "geworden"})


class Metrics(Mapping[str, float]):
    """Hold each formula by name with its value; computed when first looked at, because textstat is slow to load."""

    def __init__(self, text: str, lang: str) -> None:
        self._source: tuple[str, str] | None = (text, lang)
        self._values: dict[str, float] = {}

    def _computed(self) -> dict[str, float]:
        if self._source is not None:
            self._values = formulas(*self._source)
            self._source = None
        return self._values

    def __getitem__(self, name: str) -> float:
        return self._computed()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._computed())

    def __len__(self) -> int:
        return len(self._computed())

    def __repr__(self) -> str:
        return repr(self._computed())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Mapping) and self._computed() == dict(other)

    __hash__ = None  # type: ignore[assignment]


def measure(text: str, lang: str = "nl") -> Readability:
    """Measure how hard a text is; `level`, `score` and `cefr` are None below eight words."""
    return measure_all([text], lang)[0]


def measure_all(texts: Sequence[str], lang: str = "nl") -> list[Readability]:
    """Measure several texts; all their sentences are analysed in one batch, which is faster than one by one."""
    judged = [text for text in dict.fromkeys(texts) if len(words(text, lang)) >= FEWEST_WORDS]
    values = dict(zip(judged, scores(judged, lang), strict=True))
    found = {text: _readability(text, lang, values.get(text)) for text in texts}
    return [found[text] for text in texts]


def _readability(text: str, lang: str, value: float | None) -> Readability:
    metrics = Metrics(text, lang)
    if value is None:
        return Readability(None, None, None, too_short=True, metrics=metrics)
    level = level_of(value)
    return Readability(level, round(value, 1), CEFR[level], too_short=False, metrics=metrics)


def level_of(value: float) -> int:
    """Return the level from 1 to 4 of a score on the LiNT scale."""
    return 1 + sum(value >= border for border in LEVELS)


def score(text: str, lang: str = "nl") -> float:
    """Return how hard a text is on the LiNT scale from 0 to 100, however short it is; see `scores`."""
    return scores([text], lang)[0]


def scores(texts: Sequence[str], lang: str = "nl") -> list[float]:
    """Return how hard each of some texts is on the LiNT scale from 0 to 100, however short it is.

    That is the mean of its sentences; "Beste ouders," and "Tot morgen!" count only where there is nothing longer.
    """
    spans = [_spans(text, lang) for text in texts]
    if lang != "nl":
        return [fmean(_by_length(found) for _, found in some) if some else 0.0 for some in spans]
    from simplify.analysis import analyse

    analyses = iter(analyse([_judged(text, found) for text, found in chain.from_iterable(spans)]))
    return [lint.score(list(islice(analyses, len(some)))) if some else 0.0 for some in spans]


def _spans(text: str, lang: str) -> list[tuple[str, tuple[Word, ...]]]:
    """Return the sentences of a text that count, with their words."""
    spans = [(sentence.text, words(sentence.text, lang)) for sentence in sentences(text, lang)]
    spans = [(text, found) for text, found in spans if found]
    return [(text, found) for text, found in spans if len(found) > GREETING] or spans


def _judged(text: str, found: Sequence[Word]) -> str:
    """Return what is read of a sentence: all of it with its full stop, as the model learned it; of a list a part."""
    whole = len(found) <= LONGEST and len(text) - found[-1].end <= CLOSING
    return text if whole else text[: found[:LONGEST][-1].end]


def _by_length(found: Sequence[Word]) -> float:
    """Score without a reference for this language: sentence length and word length, on the same scale."""
    mean = fmean(len(word.text) for word in found)
    return min(100.0, max(0.0, -42.0 + 22.4 * log(len(found)) + 6.5 * mean))


def formulas(text: str, lang: str = "nl") -> dict[str, float]:
    """Return sentence length, word length and the formulas that are true for this language, by name.

    "flesch_douma" (Dutch) and "flesch" (English) run from 0 (hard) to 100 (easy) and use the constants and the
    syllables of textstat on our own sentences, because textstat ends a sentence at the dots of "18.30 uur i.v.m.".
    "lix" and "rix" depend on no language.
    """
    spans = [found for sentence in sentences(text, lang) if (found := words(sentence.text, lang))]
    flat = [word for found in spans for word in found]
    if not flat:
        return {}
    length = len(flat) / len(spans)
    values = {
        "sentences": float(len(spans)),
        "words": float(len(flat)),
        "words_per_sentence": length,
        "longest_sentence": float(max(len(found) for found in spans)),
        "letters_per_word": sum(len(word.text) for word in flat) / len(flat),
    }
    if len(spans) < FEWEST_SENTENCES or len(flat) < FEWEST_WORDS:
        return values
    long_words = sum(len(word.text) >= LONG_WORD for word in flat)
    per_word = sum(syllables(word.lower, lang) for word in flat) / len(flat)
    values["lix"] = length + 100 * long_words / len(flat)
    values["rix"] = long_words / len(spans)
    values["syllables_per_word"] = per_word
    from textstat.backend.utils import get_lang_cfg

    base, by_length, by_syllables = (
        get_lang_cfg(lang, name) for name in ("fre_base", "fre_sentence_length", "fre_syll_per_word")
    )
    values["flesch_douma" if lang == "nl" else "flesch"] = base - by_length * length - by_syllables * per_word
    return values


@cache
def syllables(word: str, lang: str = "nl") -> int:
    """Count the syllables of a word as textstat does: one more than the places where it may be broken."""
    from textstat.backend.utils import get_pyphen

    return len(get_pyphen(PYPHEN.get(lang, lang)).positions(word)) + 1


def findings(text: str, lang: str = "nl") -> tuple[Finding, ...]:
    """Return the hard spots of a text in order, each with advice for the writer in the language of the text."""
    found: list[Finding] = []
    for sentence in sentences(text, lang):
        inside = words(sentence.text, lang)
        if len(inside) > LONG_SENTENCE:
            found.append(_finding(sentence, 0, len(sentence.text), "long-sentence", lang, count=len(inside)))
        if lang == "nl" and (verb := passive(inside)):
            found.append(_finding(sentence, *verb, "passive", lang))
        found.extend(_difficult(sentence, inside, lang))
    return tuple(sorted(found, key=lambda one: (one.start, -one.end)))


def _finding(sentence: Sentence, start: int, end: int, rule: str, lang: str, **values: str | int) -> Finding:
    from simplify.wording import wording

    advice = wording(lang).plain(f"readability-{rule}", **values)
    return Finding(sentence.start + start, sentence.start + end, sentence.text[start:end], rule, advice)


def passive(inside: tuple[Word, ...]) -> tuple[int, int] | None:
    """Return the span of a passive verb: a form of "worden" and a participle; "Sam wordt 4" is none."""
    at = next((at for at, word in enumerate(inside) if word.lower in BECOME), -1)
    if at < 0:
        return None
    seats = [at for at, word in enumerate(inside) if word.lower not in BECOME and PARTICIPLE.match(word.lower)]
    if not seats:
        return None
    # the nearest one, the one behind first: "wij verzoeken u ... zal worden opgehaald"
    near = inside[min(seats, key=lambda seat: (abs(seat - at), seat < at))]
    return min(inside[at].start, near.start), max(inside[at].end, near.end)


@cache
def _formal(lang: str) -> dict[str, list[tuple[tuple[str, ...], lexicon.Replacement]]]:
    """Return the formal words by their first word, the longest first."""
    table: dict[str, list[tuple[tuple[str, ...], lexicon.Replacement]]] = {}
    for one in lexicon.replacements(lang):
        if not one.gap:
            parts = tuple(one.before.split(" "))
            table.setdefault(parts[0], []).append((parts, one))
    return table


def _difficult(sentence: Sentence, inside: tuple[Word, ...], lang: str) -> list[Finding]:
    """Find formal words, with an easier word as advice."""
    table, domain = _formal(lang), lexicon.domain_words(lang)
    lower = [word.lower for word in inside]
    found, at = [], 0
    while at < len(inside):
        step = 1
        for parts, one in table.get(lower[at], ()):
            end = at + len(parts)
            if tuple(lower[at:end]) != parts or one.before in domain or (at and inside[at].text[0].isupper()):
                continue
            if one.entry.needs_analysis or one.entry.allows(lower, at, end):
                start, stop = inside[at].start, inside[end - 1].end
                rule = "formal-word" if one.entry.kind is EditKind.APPLY else "difficult-word"
                found.append(_finding(sentence, start, stop, rule, lang, plain=one.after.replace(" … ", " ")))
                step = len(parts)
                break
        at += step
    return found
