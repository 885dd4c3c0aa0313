"""What only weighs a message goes behind it: "Het is belangrijk dat u belt." -> "Wilt u bellen? Dat is belangrijk."."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.nl.verbs import forms
from simplify.rules.clauses import SUBORDINATORS, finite_of
from simplify.rules.order import main_order
from simplify.rules.rule import Reading, Rule, capital

LONG = 9  # words; a shorter sentence is read in one breath
VERY = frozenset({"heel", "erg", "zeer", "ook", "daarom", "echt"})
NO_DEEDS = frozenset("zijn hebben kunnen mogen moeten willen zullen worden weten blijven".split())
# "er rekening mee houden dat ...": what comes before "dat" -> the sentence after it.
RECKON = {
    ("u", "moet", "er", "rekening", "mee", "houden"): "U moet daar rekening mee houden.",
    ("wilt", "u", "er", "rekening", "mee", "houden"): "Wilt u daar rekening mee houden?",
    ("houd", "er", "rekening", "mee"): "Houd daar rekening mee.",
    ("houdt", "u", "er", "rekening", "mee"): "Houdt u daar rekening mee?",
}


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "Het is belangrijk dat u ..." and "U moet er rekening mee houden dat ..."."""
    words = reading.lowers
    if len(words) < LONG or "dat" not in words[3:8] or reading.text.isupper():
        return
    at = words.index("dat", 3)
    if reading.clause_end(at) != len(words) or SUBORDINATORS & {*words[:at], *words[at + 1 :]}:
        return
    if words[:at] in RECKON:
        yield from _reckoned(reading, at)
    elif words[:2] == ("het", "is") and words[at - 1] == "belangrijk" and set(words[2 : at - 1]) <= VERY:
        yield from _important(reading, at)


def _reckoned(reading: Reading, at: int) -> Iterable[Sequence[Piece]]:
    """Return "Er is weinig plaats. U moet daar rekening mee houden."."""
    end = reading.words[-1].end
    if reading.text[end:].strip() not in (".", "?"):
        return
    pieces = main_order(reading, at + 1, len(reading.words), "")
    if pieces is None:
        return
    first = reading.words[at + 1]
    told = Piece(end, len(reading.text.rstrip()), f". {RECKON[reading.lowers[:at]]}")
    if not pieces or pieces[0].start >= first.end:
        yield [reading.one([Piece(reading.words[0].start, first.end, capital(first.text)), *pieces, told])]


def _important(reading: Reading, at: int) -> Iterable[Sequence[Piece]]:
    """Return "Wilt u meteen bellen? Dat is belangrijk."; what one is or has cannot be asked."""
    words, end = reading.lowers, reading.words[-1].end
    if words[at + 1] != "u" or not reading.care or reading.text[end:].strip() != "." or {"niet", "geen"} & set(words):
        return
    finite = finite_of(reading, at + 1, len(words))
    meant = forms().get(words[finite.at], ()) if finite is not None else ()
    verb = next((form.verb for form in meant if form.name == "hij"), None)
    if finite is None or verb is None or verb.infinitive in NO_DEEDS:
        return
    told = f"? Dat is {reading.span(2, at)}."
    yield [
        Piece(reading.words[0].start, reading.words[at + 1].end, "Wilt u"),
        reading.swap(finite.at, finite.at + 1, verb.infinitive),
        Piece(end, len(reading.text.rstrip()), told),
    ]


WEIGHT = Rule("weight", "simplify-reason-split", find)
