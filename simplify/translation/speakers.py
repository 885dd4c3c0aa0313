"""Who of the staff says it: "Ik heb Sam verschoond" tells a parent what "Wij hebben Sam verschoond" tells.

A phrase speaks for the group; what one colleague did with a child, or will do for a parent, the group did.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from simplify.nl.verbs import verbs
from simplify.translation.folding import YOU
from simplify.translation.wordings import Slot, Unit

WE, I = "we", "ik"  # noqa: E741 (the two words themselves)
HAVE = "hebben"
BEFORE_YOU = {"heb": "heef"}


def worded(units: tuple[Unit, ...]) -> Iterator[tuple[Unit, ...]]:
    """Yield what "we" say as one of us says it; nothing where it may be about the one who speaks."""
    at = [index for index, unit in enumerate(units) if unit == WE]
    if len(at) != 1 or "ons" in units or "onze" in units:
        return
    for place in (at[0] + 1, at[0] - 1):
        verb = units[place] if 0 <= place < len(units) else None
        said = _of_one().get(verb) if isinstance(verb, str) else None
        if said and (verb == HAVE or _is_about_others(units)):  # "Ik ben er weer" is not "Wij zijn er weer"
            changed = list(units)
            beside_you = units[place + 1 : place + 2] == (YOU,)  # folded there: "heb u" is "heef u"
            changed[at[0]], changed[place] = I, BEFORE_YOU.get(said, said) if beside_you else said
            yield tuple(changed)
            return


def _is_about_others(units: tuple[Unit, ...]) -> bool:
    return YOU in units or any(isinstance(unit, Slot) and unit.name == "child" for unit in units)


@cache
def _of_one() -> Mapping[str, str]:
    """Return the form of a verb beside "ik" by the one beside "we"."""
    known = verbs().values()
    return {verb.bare: verb.ik for verb in known} | {verb.pasts: verb.past for verb in known}
