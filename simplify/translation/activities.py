"""What children do, read in each of its Dutch forms: "koekjes bakken", "koekjes gebakken", "bakte koekjes".

`locales/nl/activities.ftl` holds the infinitives; the other forms follow from the tables of verbs.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from simplify.nl.verbs import Verb, verbs
from simplify.translation.folding import Token, tokens
from simplify.translation.net import GENDER, Net
from simplify.translation.tables import table
from simplify.translation.values import Activity, Reading, Situation
from simplify.translation.wordings import PREPOSITIONS, PhraseWording, Unit, messages
from simplify.wording import SOURCE

FILE = "activities.ftl"
VERBS = "play_verbs.tsv"
INFINITIVE, DONE, TE, DID, DID_ALL, DOES, DO_ALL = "", "done", "te", "did", "didall", "does", "doall"
LONGEST = 12  # words of an activity


def read(text: str, at: int, situation: Situation, form: str) -> Iterator[Reading]:
    """Read an activity in one of its forms, as the end of the reading and what is done."""
    if situation.lang != SOURCE:
        return
    words = [token for token in _tokens(text) if token.start >= at][:LONGEST]
    named: dict[int, Activity] = {}
    for found in _net(form).begin(text, words, situation):
        values = dict(found.readings)
        gender = str(values.pop(GENDER, ""))
        known = named.get(found.words)
        if found.words and (
            known is None or len(values) < len(known.values)
        ):  # "koekjes bakken", not just "... bakken"
            named[found.words] = Activity(found.phrase.key, tuple(values.items()), gender)
    for count, activity in named.items():
        yield words[count - 1].end, activity


@lru_cache(maxsize=64)
def _tokens(text: str) -> list[Token]:
    return tokens(text, SOURCE)


@cache
def _net(form: str) -> Net:
    """Return the activities in one form, each word by word."""
    return Net((units, wording) for wording in messages(SOURCE, FILE) for units in _formed(wording, form))


def _formed(wording: PhraseWording, form: str) -> Iterator[tuple[Unit, ...]]:
    """Yield a form of an infinitive with what belongs to it; nothing when the table doesn't know its verb."""
    if form == INFINITIVE:
        yield wording.units
        return
    for at in reversed(range(len(wording.units))):
        unit = wording.units[at]
        verb = _verbs().get(unit) if isinstance(unit, str) else None
        if verb is not None:
            yield from _with_verb(wording.units[:at], verb, wording.units[at + 1 :], form)
            return


def _with_verb(before: tuple[Unit, ...], verb: Verb, after: tuple[Unit, ...], form: str) -> Iterator[tuple[Unit, ...]]:
    particle = (verb.particle,) if verb.particle else ()
    loose = bool(before) and before[0] in PREPOSITIONS  # "gespeeld in de zandbak", "danste mee op de muziek"
    if form == DONE:
        yield (*before, verb.participle, *after)
        if loose:
            yield (verb.participle, *before, *after)
    elif form == TE:
        yield (*before, *particle, "te", verb.bare, *after)
    else:
        finite = {DID: verb.past, DID_ALL: verb.pasts, DOES: verb.hij, DO_ALL: verb.bare}[form]
        yield (finite, *before, *particle, *after)
        if particle and loose:
            yield (finite, *particle, *before, *after)


@cache
def _verbs() -> dict[str, Verb]:
    """Return the verbs of the language and those that only play needs: "hinkelen", "kralen rijgen"."""
    needed = {}
    for infinitive, ik, hij, past, pasts, participle, particle in table(VERBS, SOURCE):
        needed[infinitive] = Verb(infinitive, ik, hij, past, pasts, participle, particle.strip("-"))
    return needed | verbs()
