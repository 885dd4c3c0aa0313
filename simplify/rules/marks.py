"""Two sentences that only a semicolon or a colon parts: "De groep is dicht; wij bellen u." -> two sentences."""

from __future__ import annotations

from simplify.edits import Piece
from simplify.rules.clauses import (
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    has_finite,
    opens_with_verb,
    surely_finite,
)
from simplify.rules.rule import Reading, capital
from simplify.rules.statement import is_main, stands_alone

LEAST = 3  # words before the mark


def semicolon(reading: Reading, at: int) -> list[Piece] | None:
    """Return pieces for a main clause after a semicolon: "De groep is dicht; wij bellen u." -> two sentences."""
    if reading.text.count(";") > 1 or not has_finite(reading, 0, at + 1):
        return None
    stop = reading.clause_end(at + 1)
    if not has_finite(reading, at + 1, stop) or reading.lowers[at + 1] in SUBORDINATORS:
        return None
    inner = next((n for n in range(at + 1, stop) if reading.lowers[n] in SUBORDINATORS), stop)
    if _goes_on(reading, at + 1) or not has_finite(reading, at + 1, inner):
        return None  # "...; een vraag die vaak komt" is no sentence
    following = reading.words[at + 1]
    return [Piece(reading.words[at].end, following.end, f". {capital(following.text)}")]


REQUESTS = (("gelieve",), ("wij", "verzoeken", "u"), ("wij", "vragen", "u"), ("wilt", "u"))


def asked(reading: Reading, at: int) -> list[Piece] | None:
    """Return pieces for a request after a semicolon: "...; gelieve deze op te sturen" -> "... . Gelieve ..."."""
    if reading.text.count(";") > 1 or reading.lowers[0] in SUBORDINATORS:
        return None
    if not any(reading.lowers[at + 1 : at + 1 + len(request)] == request for request in REQUESTS):
        return None
    following = reading.words[at + 1]
    return [Piece(reading.words[at].end, following.end, f". {capital(following.text)}")]


# "Wij vragen u: bel ons", "Let op: ...", "Belangrijk: ...": these only lead to what follows.
LEADING = frozenset(
    "adviseren adviseer raden vragen vraag verzoeken zeggen zei zegt schrijft schreef luidt als volgt let weet hopen "
    "namelijk zoals onze volgende".split()
)


def explained(reading: Reading, at: int) -> list[Piece] | None:
    """Return pieces for a main clause after a colon: "De regels zijn anders: vanaf nu mag u ..." -> two sentences."""
    if at < LEAST or LEADING & set(reading.lowers[: at + 1]) or not stands_alone(reading, at + 1):
        return None
    if reading.clause_start(at) != 0 or reading.text.count(":") > 1 or reading.between(at) != ": ":
        return None
    start, stop = at + 1, reading.clause_end(at + 1)
    opens = next((n for n in range(start + 1, min(start + 4, stop - 1)) if opens_with_verb(reading, n)), 0)
    fronted = opens and reading.lowers[start] in PREPOSITIONS | {"dan", "daarom", "nu", "voortaan", "vandaag"}
    if stop != len(reading.words) or not (is_main(reading, start, stop) or fronted):
        return None
    following = reading.words[start]
    return [Piece(reading.words[at].end, following.end, f". {capital(following.text)}")]


def _goes_on(reading: Reading, at: int) -> bool:
    """Tell whether "en" takes up the subject before it: "...; en is daarom boos"."""
    if reading.lowers[at] not in ("en", "maar") or not surely_finite(reading, at + 1, at + 1):
        return False
    return at + 2 < len(reading.words) and reading.lowers[at + 2] not in PRONOUNS | DETERMINERS
