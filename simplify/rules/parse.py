"""What the analysis model says of a sentence, word by word; asked only where the tables can't decide, and once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from simplify.rules.rule import Reading

if TYPE_CHECKING:
    from simplify.analysis import Analysis, Token

LONGEST = 60  # words; a longer sentence is rarely parsed right
SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj"})
ARTICLES = frozenset(
    "de het een elke elk ieder iedere onze uw".split()
)  # no subject ends on one: "het" is rarely alone
HELPERS = frozenset({"aux", "aux:pass", "cop"})


@dataclass(frozen=True, slots=True)
class Parse:
    """Hold an analysis beside the words of a reading: `tokens[n]` belongs to word `n`, None where they differ."""

    analysis: Analysis
    tokens: tuple[Token | None, ...]
    places: dict[int, int]

    def is_finite(self, word: int) -> bool:
        """Tell whether a word is a finite verb."""
        token = self.tokens[word]
        return token is not None and token.finite

    def tags(self) -> tuple[str, ...]:
        """Return the part of speech of each word; empty where unknown."""
        return tuple(token.pos if token else "" for token in self.tokens)

    def inside(self, token: int, head: int) -> bool:
        """Tell whether a token hangs, directly or not, on `head`."""
        for _ in range(len(self.analysis.tokens)):
            if token == head:
                return True
            above = self.analysis.tokens[token].head
            if above == token:
                return False
            token = above
        return False

    def children(self, head: int) -> list[int]:
        """Return the tokens that hang directly on a token."""
        return [n for n, token in enumerate(self.analysis.tokens) if token.head == head and n != head]

    def span(self, head: int) -> tuple[int, int] | None:
        """Return the words of a part from first to after last; None when it is not in one piece."""
        own = [n for n in range(len(self.analysis.tokens)) if self.inside(n, head)]
        own = [n for n in own if self.analysis.tokens[n].pos != "PUNCT"]
        at = [self.places[n] for n in own if n in self.places]
        if len(at) != len(own) or not at or at[-1] - at[0] + 1 != len(at):
            return None
        return at[0], at[-1] + 1


def parse(reading: Reading) -> Parse | None:
    """Return the analysis of a Dutch sentence, or None for another language or a long sentence."""
    if reading.lang != "nl" or not 2 <= len(reading.words) <= LONGEST:
        return None
    from simplify.analysis import analyse

    (found,) = analyse([reading.text])
    starts = {token.start: (n, token) for n, token in enumerate(found.tokens)}
    tokens = tuple(starts[word.start][1] if word.start in starts else None for word in reading.words)
    places = {starts[word.start][0]: at for at, word in enumerate(reading.words) if word.start in starts}
    return Parse(found, tokens, places)


def told_subject(reading: Reading, start: int, before: int | None = None) -> int | None:
    """Return the word after the subject that starts at `start`, as the analysis sees it; it ends before `before`."""
    found = parse(reading)
    if found is None:
        return None
    for n, token in enumerate(found.analysis.tokens):
        if token.relation in SUBJECTS:
            span = found.span(n)
            if span is not None and span[0] == start and (before is None or span[1] <= before):
                return None if reading.lowers[span[1] - 1] in ARTICLES else span[1]
    return None


def may_be_name(reading: Reading, at: int) -> bool:
    """Tell whether the analysis calls a word a name; in a sentence that it does not read any capital may be one."""
    found = parse(reading)
    return found is None or found.tags()[at] in ("PROPN", "")
