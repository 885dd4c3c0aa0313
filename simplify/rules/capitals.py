"""The capitals that thumbs forget: at the head of a sentence, and of the names that the caller knows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.facts.names import hurried
from simplify.rules.clauses import has_finite
from simplify.rules.rule import Reading, Rule, capital

GREETINGS = frozenset("hoi hallo dag hey goedemorgen goedemiddag goedenavond beste lieve sorry bedankt".split())


# No greeting or first word: what stands before is rather an abbreviation, "om 11.18 u. uit Zwolle".
CODE = re.compile(r"\w\(|[={}\[\]<>]|;$")  # "return f(x)", "naam = 3;"
HALFWAY = frozenset("uit met door te van en of maar".split())


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find the first letter of a sentence, and names; only where a centre writes: a list may stand in small letters."""
    if not reading.care or not reading.words:
        return
    told = {word.text for word in reading.words}
    # a word that stands there with its capital too is no forgotten one: "Uit de app Dagboek schrijft u een dagboek."
    names = {name for name in hurried(reading.text, reading.names) if not {capital(name), name.upper()} & told}
    for at, word in enumerate(reading.words):
        if word.text in names or (at == 0 and _opens(reading)):
            yield [Piece(word.start, word.end, capital(word.text))]


def _opens(reading: Reading) -> bool:
    """Tell whether a sentence, and no item of a list, starts with a small letter."""
    first = reading.words[0]
    if first.start or not first.text.isalpha() or not first.text.islower() or first.text in HALFWAY:
        return False
    if CODE.search(reading.text):
        return False
    return has_finite(reading, 0, len(reading.words)) or reading.lowers[0] in GREETINGS


CAPITAL = Rule("capital", "simplify-reason-capital", find)
