"""What is held is, and what lapses does not go on: "De avond wordt gehouden op 3 mei" -> "De avond is op 3 mei"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.rules.abbreviations import DAYS, MONTHS
from simplify.rules.clauses import PREPOSITIONS, SUBORDINATORS, noun_like
from simplify.rules.rule import Reading, Rule

# How the name of an event ends: "knutselmiddag", "voorstelling"; a day may be one of opening or of exchange too.
EVENTS = (
    "avond middag ochtend feest feestje uitje uitstapje les lessen training bijeenkomst voorstelling gesprek "
    "gesprekken excursie schoolreis schoolreisje festival viering oefening toets toetsen workshop workshops sportdag "
    "studiedag vergadering spreekuur dienst controle musical ontbijt lunch diner markt optreden wedstrijd toernooi"
).split()
HELD = frozenset({"gehouden", "afgenomen", "georganiseerd", "gegeven", "ingepland", "verzorgd"})
BECOMES = {"wordt": "is", "worden": "zijn"}
LAPSES = {"vervalt": "gaat", "vervallen": "gaan"}
SET = frozenset({"op", "in", "van", "om", "tijdens", "tussen", "vanaf"})


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find an event at the head of a statement, with "wordt ... gehouden" and a time, or with "vervalt"."""
    words = reading.lowers
    if not reading.care or len(words) < 4 or words[0] not in ("de", "het", "onze", "deze", "alle", "uw"):
        return
    end = _event(reading)
    if not end or end >= len(words) or "door" in words:
        return
    if words[end] in LAPSES:
        yield from _lapses(reading, end)
    elif words[end] in BECOMES:
        yield from _held(reading, end)


def _event(reading: Reading) -> int:
    """Return the word after an event that is the whole subject; 0 when the subject is no event."""
    words = reading.lowers
    verb = next((n for n in range(2, min(9, len(words))) if words[n] in BECOMES or words[n] in LAPSES), 0)
    if not verb or not reading.joined(0, verb + 1):
        return 0
    noun = next((n for n in range(1, verb) if words[n].endswith(tuple(EVENTS))), 0)
    if not noun or (noun + 1 < verb and words[noun + 1] not in PREPOSITIONS):
        return 0
    return 0 if SUBORDINATORS & set(words[noun:verb]) or not noun_like(words[verb - 1]) else verb


def _held(reading: Reading, at: int) -> Iterable[Sequence[Piece]]:
    """Return "is op 3 mei" for "wordt gehouden op 3 mei" and "wordt op 3 mei gehouden"."""
    words, stop = reading.lowers, reading.clause_end(at)
    seats = [n for n in range(at + 1, stop) if words[n] in HELD]
    if len(seats) != 1 or stop != len(words) or reading.text.rstrip()[-1:] != ".":
        return
    seat = seats[0]
    rest = [*words[at + 1 : seat], *words[seat + 1 :]]
    timed = any(word in MONTHS or word.startswith(DAYS) or ":" in word or "." in word for word in rest)
    if not timed or "worden" in rest or "niet" in rest or (seat + 1 < stop and words[seat + 1] not in SET):
        return
    yield [reading.swap(at, at + 1, BECOMES[words[at]]), reading.drop(seat, seat + 1)]


def _lapses(reading: Reading, at: int) -> Iterable[Sequence[Piece]]:
    """Return "gaat niet door" for "vervalt"."""
    stop = reading.clause_end(at)
    if stop != len(reading.words) or {"niet", "en", "of"} & set(reading.lowers[at:]):
        return
    tail = next((n for n in range(at + 1, stop) if reading.lowers[n] in PREPOSITIONS - {"op", "in", "van"}), stop)
    end = reading.words[tail - 1].end
    yield [reading.swap(at, at + 1, LAPSES[reading.lowers[at]]), Piece(end, end, " niet door")]


EVENT = Rule("event", "simplify-reason-word", find)
