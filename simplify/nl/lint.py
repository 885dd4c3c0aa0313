"""How hard one Dutch sentence is on the LiNT scale.

LiNT-II (Van Boven, Kim, Pander Maat et al.; vanboefer/lint_ii) weighs four measures of a sentence: how common its
content words are, its longest dependency, its content words per clause and its share of concrete nouns. Its formula
stands below; the analysis, the frequencies and the lists of nouns are our own. `python -m tests.evaluation.calibration`
tells how well the two agree.

The longest dependency is where a parser errs most, so the length of the sentence steadies it; those two weights are
the only ones that were fitted, on the reference, with a parser that had not seen it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import TYPE_CHECKING

from simplify.nl.nouns import concreteness, is_concrete_name, zipf

if TYPE_CHECKING:
    from simplify.analysis import Analysis, Token

BASE, COMMON, LONGEST, DENSITY, CONCRETE = 104.21, -17.28, 1.62, 2.54, -16.0
PARSED, BY_WORD = 0.8, 0.09  # the longest dependency is this much of what the parser says, and this much a word
USUAL_COMMON, USUAL_CONCRETE = 4.1, 0.47  # where no sentence of a text has a content word, or a noun
CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ"})
ORDINAL = re.compile(
    r"(?:\d+(?:e|de|ste)|(?:aller)?eerste|\w*(?:tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|"
    r"twaalfde|tigste|honderdste|duizendste))\Z"
)


@dataclass(frozen=True, slots=True)
class Measures:
    """Hold the four measures of a sentence; None where it has no content word, or no noun that anything is known of."""

    common: float | None
    longest: float
    density: float
    concrete: float | None


def score(analyses: Sequence[Analysis]) -> float:
    """Return how hard a text is from 0 to 100: the mean of its sentences.

    What a sentence does not tell ("Belt u ons dan?" has no noun) is taken from the others, as LiNT-II does.
    """
    found = [measures(analysis) for analysis in analyses]
    common = [one.common for one in found if one.common is not None]
    concrete = [one.concrete for one in found if one.concrete is not None]
    usual_common = fmean(common) if common else USUAL_COMMON
    usual_concrete = fmean(concrete) if concrete else USUAL_CONCRETE
    return fmean(_score(one, usual_common, usual_concrete) for one in found)


def _score(one: Measures, usual_common: float, usual_concrete: float) -> float:
    value = BASE + LONGEST * one.longest + DENSITY * one.density
    value += COMMON * (usual_common if one.common is None else one.common)
    value += CONCRETE * (usual_concrete if one.concrete is None else one.concrete)
    return min(100.0, max(0.0, value))


def measures(analysis: Analysis) -> Measures:
    """Return the four measures of a sentence."""
    content = [token for token in analysis.tokens if is_content(token)]
    common = [zipf(token.text.lower(), token.pos == "NOUN") for token in content if token.pos != "PROPN"]
    concrete = [concreteness(token.text.lower()) for token in content if token.pos == "NOUN"]
    concrete += [1.0 for token in content if token.pos == "PROPN" and is_concrete_name(token.text.lower())]
    clauses = max(1, sum(token.finite for token in analysis.tokens))
    words = sum(token.relation != "punct" for token in analysis.tokens)
    return Measures(
        fmean(common) if common else None,
        PARSED * longest_dependency(analysis.tokens) + BY_WORD * words,
        len(content) / clauses,
        fmean(concrete) if concrete else None,
    )


def is_content(token: Token) -> bool:
    """Tell whether a word has a meaning of its own: a noun, a name, an adjective, a verb that is no helper."""
    named = token.pos in CONTENT and token.relation != "cop" and any(map(str.isalpha, token.text))
    return named and not ORDINAL.match(token.text.lower())


def longest_dependency(tokens: Sequence[Token]) -> int:
    """Return the most words that stand between a word and the word it hangs on; punctuation is no word.

    Of "Sam, Noor en Lot spelen" all three hang on "spelen"; and of "Sam speelt en lacht" Sam hangs on both verbs.
    """
    before, count = [], 0  # how many words stand before each
    joined: dict[int, list[int]] = {}
    for at, token in enumerate(tokens):
        before.append(count)
        count += token.relation != "punct"
        if token.relation == "conj":
            joined.setdefault(token.head, []).append(at)
    longest = 0
    for at, token in enumerate(tokens):
        if token.relation == "punct":
            continue
        first = token
        while first.relation == "conj":
            first = tokens[first.head]
        heads = [first.head, *(joined.get(first.head, ()) if first.relation == "nsubj" else ())]
        for head in heads:
            longest = max(longest, abs(before[at] - before[head]) - (at < head or tokens[head].relation != "punct"))
    return longest
