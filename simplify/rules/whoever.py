"""A rule for a group becomes a condition: "Kinderen die ziek zijn, moeten ..." -> "Zijn kinderen ziek? Dan ..."."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.nl.verbs import forms
from simplify.rules.clauses import finite_of
from simplify.rules.rule import Reading, Rule, capital

GROUPS = frozenset("kinderen leerlingen ouders peuters kleuters baby's medewerkers stagiaires jongens meisjes".split())
MAY = frozenset({"moeten", "kunnen", "mogen", "hoeven"})
WANT = frozenset({"willen", "zullen"})
GET = frozenset({"krijgen", "ontvangen", "betalen", "blijven", "bellen"})
# "kinderen die wij kennen", "ouders die hun kind ...": the first has a subject of its own.
SUBJECTS = frozenset("ik u je jij hij wij we".split())


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find a bare plural with "die" at the head of a sentence, and a modal verb after its clause."""
    if len(reading.words) < 9 or reading.lowers[0] not in GROUPS or reading.lowers[1] != "die":
        return
    if reading.text.rstrip()[-1:] != "." or reading.lowers[2] in SUBJECTS:
        return
    stop = reading.clause_end(0)
    if stop < len(reading.words):
        if reading.between(stop - 1).strip() != "," or reading.lowers[stop] not in MAY | GET:
            return
    else:
        seats = [at for at in range(4, stop) if reading.lowers[at] in MAY]
        if len(seats) != 1 or reading.lowers[seats[0] + 1 : seats[0] + 2] in (("en",), ("of",)):
            return
        stop = seats[0]
    if stop + 2 > len(reading.words) or any(word in MAY for word in reading.lowers[stop + 1 :]):
        return
    who, verb = reading.words[0].text, reading.lowers[stop]
    told = Piece(reading.words[stop - 1].end, reading.words[stop].end, f"? Dan {verb} zij")
    head = (reading.words[0].start, reading.words[1].end)
    first = reading.lowers[2]
    if "te" in reading.lowers[3:stop] and any(form.name == "infinitive" for form in forms().get(first, ())):
        # "die verzuimen hun spullen mee te nemen": its verb comes first already
        yield [Piece(head[0], reading.words[2].end, f"{capital(first)} {who.lower()}"), told]
        return
    if first in MAY | WANT and stop < len(reading.words) and not reading.flows(stop - 1):
        # "die willen helpen bij het feest,": likewise
        yield [Piece(head[0], reading.words[2].end, f"{capital(first)} {who.lower()}"), told]
        return
    finite = finite_of(reading, 2, stop)
    if finite is None:
        return
    if finite.particle:
        seat = reading.words[finite.at]
        leave = Piece(seat.start, seat.end, finite.particle)
    elif finite.at == stop - 1:
        leave = Piece(reading.words[finite.at - 1].end, reading.words[finite.at].end, "")
    else:
        leave = reading.drop(finite.at, finite.at + 1)
    yield [Piece(*head, f"{capital(finite.word)} {who.lower()}"), leave, told]


WHOEVER = Rule("whoever", "simplify-reason-condition", find)
