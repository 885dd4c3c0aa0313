"""What must change around a new noun: its article and the number of its verb: "de opleiding" -> "het vak"."""

from __future__ import annotations

from simplify.edits import Piece
from simplify.rules.clauses import DETERMINERS, PRONOUNS, SUBORDINATORS
from simplify.rules.rule import Reading

TO_HET = {"de": "het", "deze": "dit", "die": "dat", "onze": "ons", "elke": "elk", "iedere": "ieder", "welke": "welk"}
TO_DE = {neuter: common for common, neuter in TO_HET.items()}
NO_ARTICLE = frozenset({"een", "geen", "uw", "je", "jouw", "mijn", "zijn", "haar", "hun", "jullie", "ieders"})


def is_plural(word: str) -> bool:
    """Tell whether a noun of the lexicon is a plural."""
    return word.endswith("en")


def number(reading: Reading, at: int, end: int) -> list[Piece] | None:
    """Return the piece that makes the verb plural with its subject: "medicatie mag" -> "medicijnen mogen"."""
    before = reading.lowers[at - 1] if at else ""
    after = reading.lowers[end] if end < len(reading.words) and reading.flows(end - 1) else ""
    if before in TO_HET or before in TO_DE or before == "een":
        return None
    if after in PLURALS and at in (0, 1):
        return [reading.swap(end, end + 1, PLURALS[after])]
    start = reading.clause_start(at)
    inner = [n + 1 for n in range(start, at) if reading.lowers[n] in SUBORDINATORS]
    lead = set(reading.lowers[max(inner, default=start) : at])
    later = set(reading.lowers[end + 1 : reading.clause_end(at)])
    if PLURALS.keys() & later and not (PRONOUNS | DETERMINERS) - {"er"} & lead:
        return None  # "als er medicatie gegeven wordt": its verb stands further on
    return None if before in PLURALS or after in PLURALS or at == 0 else []


PLURALS = {
    "is": "zijn",
    "was": "waren",
    "wordt": "worden",
    "werd": "werden",
    "heeft": "hebben",
    "had": "hadden",
    "mag": "mogen",
    "moet": "moeten",
    "kan": "kunnen",
    "zal": "zullen",
    "zou": "zouden",
}


def agreement(reading: Reading, at: int, end: int, article: str) -> list[Piece] | None:
    """Return the piece that mends the article of a noun with another gender; None when that is not sure.

    "de accommodatie" -> "het gebouw"; "een mooie accommodatie" would need "een mooi gebouw", so it stays.
    """
    change = TO_HET if article == "de>het" else TO_DE
    if end < len(reading.lowers) and reading.lowers[end] in ("die", "dat", "welke"):
        return None
    before = reading.lowers[at - 1] if at and reading.between(at - 1).isspace() else ""
    if before in change:
        return [reading.swap(at - 1, at, change[before])]
    if before in NO_ARTICLE or not before:
        return []
    if before.endswith("e") and at > 1 and reading.lowers[at - 2] in change and reading.between(at - 2).isspace():
        return [reading.swap(at - 2, at - 1, change[reading.lowers[at - 2]])]
    return [] if before in SIMPLE_PREPOSITIONS else None


SIMPLE_PREPOSITIONS = frozenset("in op met van voor aan bij uit naar over tot door om na zonder per en of".split())
