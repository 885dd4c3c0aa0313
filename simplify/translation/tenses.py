"""The other tense in which Dutch tells the same of a day that is over: "heeft gegeten" and "at".

A phrase is written in one of them; the other follows from the tables of verbs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from simplify.nl.verbs import Verb, verbs
from simplify.translation.wordings import DETERMINERS, PRONOUNS, Slot, Unit

PEOPLE = frozenset({"child", "who", "person", "names"})
HAVE = {"heeft": False, "hebben": True}  # whether many do it
BE = {"is": False, "zijn": True}
# Verbs with "is" that tell what somebody did; with any other verb "is" tells what was done: "is opgehaald".
MOVING = frozenset("vallen struikelen gaan komen blijven worden zijn groeien beginnen stoppen uitglijden".split())
MODAL = frozenset("willen mogen kunnen moeten durven hoeven zullen".split())


def worded(units: tuple[Unit, ...]) -> Iterator[tuple[Unit, ...]]:
    """Yield a statement in its other tense; nothing for any other sentence."""
    subject = _subject(units)
    if not subject or len(units) < subject + 2 or "?" in units:
        return
    verb, said = units[subject], units[subject + 1 :]
    if not isinstance(verb, str):
        return
    if verb in HAVE or verb in BE:
        done = _participles().get(said[-1]) if isinstance(said[-1], str) else None
        if done is not None and (done.infinitive in MOVING) is (verb in BE):
            past = done.pasts if (HAVE | BE)[verb] else done.past
            yield (*units[:subject], past, *said[:-1], *((done.particle,) if done.particle else ()))
        return
    for did in _pasts().get(verb, ()):
        if did.particle and said[-1] != did.particle:
            continue
        middle = said[:-1] if did.particle else said
        auxiliaries = BE if did.infinitive in MOVING else HAVE
        many = verb != did.past
        yield (
            *units[:subject],
            next(aux for aux, more in auxiliaries.items() if more is many),
            *middle,
            did.participle,
        )


def _subject(units: tuple[Unit, ...]) -> int:
    """Return how many units the subject takes: a person, "we", "de kinderen"."""
    first = units[0] if units else ""
    if isinstance(first, Slot):
        return int(first.name in PEOPLE and first.form in {"", "many"})
    if first in PRONOUNS:
        return 1
    return 2 if first in DETERMINERS and len(units) > 2 and isinstance(units[1], str) else 0


@cache
def _participles() -> Mapping[str, Verb]:
    """Return the verbs by their participle, where it is the participle of one verb."""
    found: dict[str, list[Verb]] = {}
    for verb in verbs().values():
        found.setdefault(verb.participle, []).append(verb)
    return {done: known[0] for done, known in found.items() if len(known) == 1}


@cache
def _pasts() -> Mapping[str, tuple[Verb, ...]]:
    """Return the verbs by their forms of the past that are no form of the present."""
    present = {form for verb in verbs().values() for form in (verb.bare, verb.hij)}
    found: dict[str, list[Verb]] = {}
    for verb in verbs().values():
        for past in {verb.past, verb.pasts} - present:
            if verb.infinitive not in MODAL and verb.participle:
                found.setdefault(past, []).append(verb)
    return {past: tuple(known) for past, known in found.items()}
