"""The ways in which Dutch staff ask for the same thing: "Wilt u luiers meenemen?", "Neem luiers mee".

A request of the bank is written in one of them; the others follow from the tables of verbs.
"""

from __future__ import annotations

from collections.abc import Iterator

from simplify.nl.verbs import Verb, verbs
from simplify.translation.folding import YOU
from simplify.translation.wordings import Unit

OPENINGS = (("wil", YOU), ("kan", YOU))
QUESTION = "?"
# "Was de jas" asks to wash it, but "was de brandoefening" says when it was: what comes before may be left out.
ALSO_PAST = frozenset({"was"})


def worded(units: tuple[Unit, ...]) -> Iterator[tuple[Unit, ...]]:
    """Yield the other ways to ask what "Wilt u ... meenemen?" asks; nothing for any other sentence."""
    if len(units) < 5 or units[:2] not in OPENINGS or units[-1] != QUESTION or units[2] == YOU:
        return
    asked = units[2:-1]
    verb = verbs().get(asked[-1]) if isinstance(asked[-1], str) else None
    if verb is None or any(unit in {"en", "of", "als", "dat", "die"} for unit in asked):
        return
    what = asked[:-1]
    for opening in OPENINGS:
        yield (*opening, *what, asked[-1], QUESTION)
    yield ("zou", YOU, *what, "willen", asked[-1], QUESTION)
    yield ("zou", YOU, *what, "kunnen", asked[-1], QUESTION)
    yield ("graag", *what, asked[-1])
    if units[:2] == OPENINGS[0]:  # "Kunt u om 10 uur komen?" may only want to know
        yield from _by_verb(what, verb)


def _by_verb(what: tuple[Unit, ...], verb: Verb) -> Iterator[tuple[Unit, ...]]:
    particle = (verb.particle,) if verb.particle else ()
    if verb.ik not in ALSO_PAST:
        yield (verb.ik, *what, *particle)
        yield (verb.ik, YOU, *what, *particle, QUESTION)
    asked = (*what, *particle, "te", verb.bare)
    for forget in (("vergeet", "niet"), ("vergeet", YOU, "niet")):
        yield (*forget, *asked)
        yield (*forget, "om", *asked)
    yield ("denk", "eraan", "om", *asked)
    yield ("we", "vragen", YOU, "om", *asked)
    yield ("het", "is", "fijn", "als", YOU, *what, *_final(verb))
    yield ("fijn", "als", YOU, *what, *_final(verb))


def _final(verb: Verb) -> tuple[str, ...]:
    """Return a verb at the end of a clause of its own: "als u luiers meeneemt"."""
    return (verb.particle + verb.hij,)
