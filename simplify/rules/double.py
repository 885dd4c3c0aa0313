"""Two denials that say one thing: "niet ongebruikelijk" -> "gewoon", "mogen niet zonder jas" -> "alleen met een jas".

Only these patterns; `simplify/nl/facts.tsv` knows both sides as the same fact. "Tenzij ... niet" stays: what it
allows depends on the clause.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.nl.verbs import forms
from simplify.rules.clauses import DETERMINERS
from simplify.rules.rule import Reading, Rule

PLAIN = {
    "ongebruikelijk": "gewoon",
    "ongewoon": "gewoon",
    "onbelangrijk": "belangrijk",
    "onmogelijk": "mogelijk",
    "onverstandig": "verstandig",
    "zelden": "vaak",
}
MAY = frozenset({"mag", "mogen", "kan", "kunnen", "kunt"})


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find a denied word with "on-", "niet zonder", and "niet vergeten te"."""
    words = reading.lowers
    for at in range(len(words) - 1):
        if words[at] == "niet" and reading.flows(at):
            if (
                words[at + 1] in PLAIN
                and words[at - 1] not in ("of", "ook")
                and (words[at - 1] != "het" or "dat" not in words[at:])
            ):
                yield [reading.swap(at, at + 2, PLAIN[words[at + 1]])]
            elif words[at + 1] == "zonder" and _goes_with(reading, at):
                yield [reading.swap(at, at + 2, "alleen met")]
            elif words[at + 1] == "vergeten" and words[:2] == ("wilt", "u") and at == 2 and "te" in words[at + 2 :]:
                yield [reading.swap(at, at + 2, "eraan denken om")]


def _goes_with(reading: Reading, at: int) -> bool:
    """Tell "mogen niet zonder jas naar buiten" from "kan niet zonder haar knuffel" and "niet zonder te vragen"."""
    words, stop = reading.lowers, reading.clause_end(at)
    if not MAY & set(words[reading.clause_start(at) : at]) or at + 2 >= stop or "te" in words[at:stop]:
        return False
    if words[at + 2] not in DETERMINERS and words[at + 2].endswith("e"):
        return False
    moves = any(word in ("binnen", "buiten", "naar") for word in words[at + 3 : stop])
    return moves or any(form.name == "infinitive" for form in forms().get(words[stop - 1], ()))


DOUBLE = Rule("double-negation", "simplify-reason-double-negation", find)
