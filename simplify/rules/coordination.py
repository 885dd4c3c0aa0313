"""Two main clauses joined by "en", "maar" or "want" -> two sentences: "De raad zoekt iemand. De directie helpt."."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.nl.verbs import verbs
from simplify.rules.clauses import (
    AUXILIARIES,
    DETERMINERS,
    MODALS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    noun_like,
    opens_with_verb,
    subject_end,
    surely_finite,
)
from simplify.rules.parse import SUBJECTS, parse
from simplify.rules.rule import Reading, Rule, capital

LONG = 12  # words
LEAST = 4  # words on each side
REACH = 8  # words from the joint to the verb at most
VERY_LONG = 20  # words; only then the analysis is asked for a subject that the tables don't see
JOINTS = frozenset({"en", "maar", "want"})
# A second clause may open with one of these, its verb and its subject: "en morgen plakken zij ...".
OPENERS = frozenset(
    "morgen vandaag gisteren vanmiddag vanochtend vanavond daarna daarom dan nu toen daar hier vervolgens soms vaak "
    "later hierdoor daardoor hiermee daarmee verder ook".split()
)


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find a joint after a main clause, with a subject and at once its verb behind it.

    After a finished main clause that can only be a second main clause: "... en de directie helpt ...".
    """
    if len(reading.words) < LONG or reading.text.rstrip()[-1:] not in (".", "!") or reading.text.isupper():
        return
    if any(mark in reading.text for mark in '"“”‘()«»:;') or not JOINTS & set(reading.lowers[LEAST:-LEAST]):
        return
    if reading.lowers[0] in SUBORDINATORS or opens_with_verb(reading, 0):
        return
    for at in range(LEAST, len(reading.words) - LEAST):
        if any(word in SUBORDINATORS or word == "toen" for word in reading.lowers[1:at]):
            return
        if reading.lowers[at] in JOINTS and _opens(reading, at + 1) and _closes_clause(reading, at):
            if _half_done(reading, at) or reading.lowers[1:3] == ("mag", "dan"):
                return
            if reading.lowers[at] == "maar" and "echter" in reading.lowers[:at]:
                return  # "echter" will be "maar" too
            if reading.lowers[at - 1 : at + 1] == ("ook", "maar"):
                return  # "of zij ook maar iets zag"
            if {"niet", "alleen"} <= set(reading.lowers[:at]) or "zowel" in reading.lowers[:at]:
                return
            left, joint, first = reading.words[at - 1], reading.words[at], reading.words[at + 1]
            if joint.lower == "en":
                yield [Piece(left.end, first.end, f". {capital(first.text)}")]
            else:
                yield [Piece(left.end, joint.end, f". {capital(joint.text)}")]
            return


def _opens(reading: Reading, at: int) -> bool:
    """Tell whether a main clause opens at a word: its subject and verb, or an adverb, verb and subject."""
    stop = reading.clause_end(at)
    if reading.lowers[at] in OPENERS:
        following = reading.lowers[at + 2] if at + 2 < stop else ""
        return following in PRONOUNS | DETERMINERS - {"dat", "die"} and _finite(reading, at + 1)
    end = subject_end(reading, at, stop)
    if end is not None and end < stop - 1 and _finite(reading, end):
        return not _shares_modal(reading, at, end) and not _takes_along(reading, at, end)
    return len(reading.words) > VERY_LONG and _told_clause(reading, at, stop)


def _half_done(reading: Reading, joint: int) -> bool:
    """Tell whether a modal verb still waits for its infinitive: "Alle ouders kunnen dat | en wij ..." does not.

    "Zouden alle Belgen en Zwitsers dat hebben geleerd": the words after "en" belong to the same clause.
    """
    start = reading.clause_start(joint - 1)
    modal = next((n for n in range(start, joint) if reading.lowers[n] in WAITING), -1)
    if modal < 0 or joint - modal < 2:
        return False
    found = parse(reading)
    return found is not None and not any(
        token is not None and token.pos in ("VERB", "AUX") for token in found.tokens[modal + 1 : joint]
    )


WAITING = frozenset("kan kun kunt kunnen kon konden moet moeten moest moesten zal zult zullen zou zouden".split())


def _shares_modal(reading: Reading, at: int, verb: int) -> bool:
    """Tell whether a form in -en may be a second infinitive: "u kunt bellen en een dag kiezen"."""
    if reading.lowers[verb] not in verbs():
        return False
    if reading.lowers[at] in SINGULARS:
        return True
    after = reading.lowers[verb + 1] if verb + 1 < reading.clause_end(verb) else ""
    if after and after not in PREPOSITIONS | SUBORDINATORS:
        return False  # "de kinderen gaan dan": an infinitive has nothing but such words behind it
    return any(word in WAITING | MAY for word in reading.lowers[: at - 1])


def _takes_along(reading: Reading, at: int, verb: int) -> bool:
    """Tell whether "ze" may be an object: "u zult het bestand moeten ophalen en | ze moeten bewaren"."""
    word, following = reading.lowers[at], reading.lowers[verb]
    return (
        word == "ze" and following in MODALS and reading.lowers[at - 2] in verbs() and following in reading.lowers[:at]
    )


MAY = frozenset("mag mogen mocht mochten wil wilt willen wilde wilden gaat gaan ging gingen laat laten te".split())
SINGULARS = frozenset({"een", "het", "dit", "dat", "elk", "elke", "ieder", "iedere"})


def _told_clause(reading: Reading, at: int, stop: int) -> bool:
    """Tell whether the analysis sees a clause open here, or a subject and its verb: "ouders uit de buurt lezen ..."."""
    opening = reading.lowers[at]
    if opening in SUBORDINATORS | MODALS | AUXILIARIES or opening in verbs() or surely_finite(reading, at, at):
        return False  # "Soms is het druk en | kunnen ze niet komen": what stands first serves both
    found = parse(reading)
    if found is None or reading.lowers[at : at + 2] == ("voor", "zover"):
        return False
    opens = any(token is not None and token.opens for token in found.tokens[at - 1 : at + 1])
    # a form that can be nothing else, or one after a bare plural: "laten" in "en je trainers laten kiezen" is neither
    many = reading.lowers[at].endswith(("en", "s")) and noun_like(reading.lowers[at]) and reading.lowers[at] != "hen"
    # "en Astrid en werd ...", "en het werk waar u aan bent op een ander blad"
    joint = next((n for n in range(at + 1, stop) if reading.lowers[n] in SUBORDINATORS | {"en", "of"}), stop)
    ahead = range(at + 1, min(at + REACH, stop - 1, joint))
    if opens and any(surely_finite(reading, n, at) or (many and found.is_finite(n)) for n in ahead):
        return True
    for n, token in enumerate(found.analysis.tokens):
        span = found.span(n) if token.relation in SUBJECTS else None
        if span is not None and at - 1 <= span[0] <= at < span[1] < stop - 1:  # "en" may hang on it
            reach = 6 if reading.lowers[span[1]] in PREPOSITIONS else 1
            return any(found.is_finite(n) for n in range(span[1], min(span[1] + reach, stop - 3)))
    return False


def _finite(reading: Reading, at: int) -> bool:
    """Tell whether a word is a finite verb: the table is sure, or the analysis says so of a word that can be one."""
    if surely_finite(reading, at, at):
        return True
    word = reading.lowers[at]
    if not word.endswith(("t", "n", "de", "te")) or len(word) < 3:
        return False
    found = parse(reading)
    return found is not None and found.is_finite(at)


def _closes_clause(reading: Reading, end: int) -> bool:
    """Tell whether a clause ends before a joint, and no list: "de ramen waren kapot, de deuren en de vloer ..."."""
    return _finite_between(reading, max(1, reading.clause_start(end - 1)), end)


def _finite_between(reading: Reading, start: int, end: int) -> bool:
    return any(surely_finite(reading, at, start) for at in range(start, end)) or any(
        _finite(reading, at) for at in range(start, end)
    )


COORDINATION = Rule("coordination", "simplify-reason-coordination", find)
