"""Where "niet" goes when an infinitive loses its "te": "uw kind niet opvangen", "geen medicijnen geven"."""

from __future__ import annotations

from simplify.edits import Piece
from simplify.rules.clauses import ADVERBS, DETERMINERS, PREPOSITIONS, PRONOUNS, noun_like, subject_end
from simplify.rules.parse import parse
from simplify.rules.rule import Reading

PLACES = PREPOSITIONS | ADVERBS | frozenset({"hier", "daar", "er", "zelf", "te"})
DEFINITE = DETERMINERS - {"een", "geen", "alle", "veel", "enkele", "elk", "elke", "ieder", "iedere", "beide"}


def negated(reading: Reading, body: int, verb: int, helaas: str = "") -> Piece | None:
    """Return the piece that denies an infinitive at word `verb` whose objects start at word `body`.

    None where the place of "niet" is not sure. `helaas` stands before it, when given.
    """
    word, seat = reading.lowers[body], reading.words[body].start
    if body == verb:
        return Piece(seat, seat, f"{helaas}niet ")
    if word == "een":
        return reading.swap(body, body + 1, f"{helaas}geen")
    if word in DEFINITE | PRONOUNS:
        end = body + 1 if word in PRONOUNS - DEFINITE else subject_end(reading, body, verb)
        if end is None or _bare(reading, end, verb):
            return None
        after = reading.words[end - 1].end
        return Piece(after, after, f" {helaas}niet")
    if word in PLACES:
        if _bare(reading, body, verb):
            last = reading.words[verb - 1].start
            alone = reading.lowers[verb - 2] not in ADVERBS and not reading.lowers[verb - 2].endswith("e")
            return Piece(last, last, f"{helaas}geen ") if alone else None
        return Piece(seat, seat, f"{helaas}niet ")
    if noun_like(word) and word.endswith(("en", "s", "ie", "'s")) and body + 1 <= verb:
        return Piece(seat, seat, f"{helaas}geen ")
    found = parse(reading) if body + 1 == verb and noun_like(word) else None
    if found is not None and found.tags()[body] == "NOUN":
        return Piece(seat, seat, f"{helaas}geen ")  # "snoep uit te delen"
    return None


def _bare(reading: Reading, start: int, verb: int) -> bool:
    """Tell whether a noun without an article stands right before the verb: "voor groep 6 vervanging | regelen"."""
    last = verb - 1
    if last < start or not noun_like(reading.lowers[last]) or reading.lowers[last] in NO_NOUNS:
        return False
    before = reading.lowers[last - 1]
    return last > start and before not in DETERMINERS | PREPOSITIONS and not before.endswith("e")


NO_NOUNS = frozenset("uur aanwezig mee open dicht samen bekend graag snel".split())
