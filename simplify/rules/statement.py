"""Whether a stretch of a sentence is a main clause, so that it can stand on its own."""

from __future__ import annotations

from simplify.nl.verbs import verbs
from simplify.rules.clauses import PRONOUNS, SUBORDINATORS, has_finite
from simplify.rules.rule import Reading

BECAUSE = frozenset({"omdat", "aangezien", "doordat"})
# These take up the whole of what was said: "hij zei dat hij pijn had, waarna hij niets meer at".
AFTERWARDS = frozenset({"waarna", "waardoor"})
ALL = (("reden", "waarom"), ("vandaar", "dat"))
ABOUT = frozenset("die waarin waarop waarmee waarvan".split())


def stands_alone(reading: Reading, end: int) -> bool:
    """Tell whether what stands before word `end` is a main clause without a subordinate one still open."""
    if not has_finite(reading, 0, end) or reading.lowers[0] in SUBORDINATORS - {"dat", "die", "wat", "waar"}:
        return False
    start = reading.clause_start(end - 1)
    inside = [word for word in reading.lowers[max(1, start) : end] if word in SUBORDINATORS]
    if inside == ["dat"] and reading.lowers[:2] == ("wilt", "u") and reading.lowers[end : end + 1] == ("zodat",):
        return True  # "Wilt u ervoor zorgen dat er een naam in staat, zodat ...": that follows from all of it
    takes = reading.lowers[end : end + 2] in ALL and len(reading.lowers) > end + 2
    if inside == ["dat"] and takes and reading.lowers[end + 2] in ("wij", "we", "ik"):
        return True  # "wij begrijpen dat het spannend is, reden waarom wij ..."
    if inside == ["dat"] and reading.lowers[end : end + 1] == ("hetgeen",):
        return True
    # "eten waarin noten zitten, daar ...": a clause about a noun is closed by the verb after it
    return not inside or (
        end < len(reading.words)
        and (
            (reading.lowers[end] in {*BECAUSE, "daar"} and set(inside) <= ABOUT)
            or (reading.lowers[end] in BECAUSE and inside == ["dat"] and reading.lowers[:2] == ("het", "is"))
            or (reading.lowers[end] in AFTERWARDS and has_finite(reading, end - 1, end))
        )
    )


def is_main(reading: Reading, start: int, stop: int) -> bool:
    """Tell whether a stretch starts as a main clause: a pronoun and at once its verb, or a verb and a pronoun."""
    if start + 1 >= stop:
        return False
    if reading.lowers[start] in PRONOUNS - {"er", "dat", "die"} or reading.lowers[start] in ("er", "dat", "dit"):
        return has_finite(reading, start + 1, start + 2) or _plural(reading, start)
    return False


def _plural(reading: Reading, start: int) -> bool:
    return reading.lowers[start] in ("wij", "we", "zij", "ze", "jullie") and reading.lowers[start + 1] in verbs()
