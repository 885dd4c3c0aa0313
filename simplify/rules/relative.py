"""A clause in the middle gets a sentence of its own: "De avond, die op dinsdag was, wordt ..." -> two sentences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.rules.clauses import (
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    Finite,
    finite_of,
    opens_with_verb,
    subject_end,
    surely_finite,
)
from simplify.rules.order import main_order
from simplify.rules.parse import SUBJECTS, parse
from simplify.rules.rule import Reading, Rule

DEFINITE = frozenset({"de", "het", "deze", "dit", "uw", "onze", "ons", "je", "jouw"})
PLACES = {"waarin": "In", "waarbij": "Bij", "waarop": "Op", "waarvoor": "Voor"}
PERSONS = {"juf": "Zij", "mevrouw": "Zij", "meester": "Hij", "meneer": "Hij"}
LONGEST_HEAD = 5  # words; a longer head is too much to say twice


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "De/Het ..., die/dat ... verb, verb ...": between two commas, with its verb at the end."""
    if len(reading.words) < 10 or reading.text.rstrip()[-1:] not in (".", "!"):
        return
    core = _core(reading)
    if core is None or not 2 <= core <= LONGEST_HEAD or core + 3 >= len(reading.words):
        return
    head = core
    if reading.flows(core - 1) and reading.lowers[core] in PREPOSITIONS:  # "De kosten voor het uitstapje, die ..."
        head = reading.clause_end(0)
        if head > LONGEST_HEAD or reading.lowers[core] == "van" or head + 3 >= len(reading.words):
            return
    if reading.between(head - 1).strip() != "," or reading.lowers[head] not in ("die", "dat", "welke", *PLACES):
        return
    stop = reading.clause_end(head)
    if stop >= len(reading.words) - 2 or reading.between(stop - 1).strip() != ",":
        return
    if not opens_with_verb(reading, stop) and not surely_finite(reading, stop, stop):
        return
    if reading.lowers[head] == "die" and reading.lowers[0] in ("het", "dit", "ons"):
        return  # "het dak van de schuur, die ..." tells of the last noun
    finite = finite_of(reading, head + 1, stop)
    if (
        reading.lowers[head] not in PLACES
        and reading.lowers[head + 1] in DETERMINERS
        and not _acts(reading, head, finite)
    ):
        return
    if reading.lowers[head] in PLACES and "van" in reading.lowers[:head]:
        return  # "het programma van de avond, waarvoor ...": it may tell of either
    if reading.lowers[head] in PLACES:
        if finite is not None and reading.lowers[head + 1] in PRONOUNS | DEFINITE:
            yield _within(reading, head, stop, finite)
        return
    if finite is None or reading.lowers[head + 1] in ("ik", "u", "wij", "we", "hij", "je", "zij", "ze"):
        return
    subject = PERSONS.get(reading.lowers[0]) or reading.span(0, core)  # a name told twice would be a fact too many
    seat = reading.words[finite.at]
    leave = Piece(seat.start, seat.end, finite.particle) if finite.particle else reading.drop(finite.at, finite.at + 1)
    if seat.end == reading.words[stop - 1].end and not finite.particle:
        leave = Piece(reading.words[finite.at - 1].end, seat.end, "")
    yield [
        Piece(reading.words[head - 1].end, reading.words[head].end, f" {finite.word}"),
        leave,
        Piece(reading.words[stop - 1].end, reading.words[stop].start, f". {subject} "),
    ]


def _core(reading: Reading) -> int | None:
    """Return the word after the subject that opens the sentence: "De avond", "Mevrouw Jansen"."""
    if reading.lowers[0] in PERSONS and reading.words[1].text[0].isupper():
        return next((at for at in range(2, 5) if not reading.flows(at - 1)), None)
    return subject_end(reading, 0, len(reading.words)) if reading.lowers[0] in DEFINITE else None


def _acts(reading: Reading, at: int, finite: Finite | None) -> bool:
    """Tell whether "die" is the subject of its clause: not in "de kosten, die de school maakte, ..."."""
    if reading.lowers[at - 1].endswith("en") and reading.lowers[at] == "die" and finite is not None:
        return not surely_finite(reading, finite.at, at)  # a plural noun, and a verb in the singular
    found = parse(reading)
    token = found.tokens[at] if found is not None else None
    return token is None or token.relation in SUBJECTS


def _within(reading: Reading, head: int, stop: int, finite: Finite) -> list[Piece]:
    """Return "In het gesprek bespreken wij .... Het gesprek ..." for "Het gesprek, waarin wij ... bespreken, ..."."""
    subject = reading.span(0, head)
    place = f"{PLACES[reading.lowers[head]]} {subject[:1].lower()}{subject[1:]} {finite.word} "
    seat = reading.words[finite.at]
    if finite.particle:
        leave = Piece(seat.start, seat.end, finite.particle)
    else:
        leave = Piece(reading.words[finite.at - 1].end, seat.end, "")
    return [
        Piece(reading.words[0].start, reading.words[head + 1].start, place),
        leave,
        Piece(reading.words[stop - 1].end, reading.words[stop].start, f". {subject} "),
    ]


# After these verbs something comes into being for the reader, so that a second sentence can tell more of it.
GIVES = frozenset(
    "krijgt krijg krijgen ontvangt ontvangen heeft hebben geven geeft sturen stuurt organiseren maken hangt staat "
    "komt".split()
)
MORE = {
    "die": "Die",
    "dat": "Dat",
    "waarin": "Daarin",
    "waarmee": "Daarmee",
    "waarop": "Daarop",
    "waarbij": "Daarbij",
    "waar": "Daar",
}


def find_last(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "U krijgt een lijst die u moet invullen.": "U krijgt een lijst. Die moet u invullen."."""
    words = reading.lowers
    if not reading.care or len(words) < 10 or reading.text.rstrip()[-1:] != ".":
        return
    at = next((n for n in range(4, len(words) - 2) if words[n] in MORE and reading.flows(n - 1)), 0)
    if not at or reading.clause_end(at) != len(words) or any(word in SUBORDINATORS for word in words[:at]):
        return
    article = next((n for n in (at - 2, at - 3) if words[n] == "een"), 0)
    if not article or not GIVES & set(words[:article]) or NOT_YET & set(words[:at]):
        return
    if words[at] in ("waarin", "waarmee", "waarop", "waarbij", "waar") and words[at + 1] not in PRONOUNS | DEFINITE:
        return
    pieces = main_order(reading, at + 1, len(words), MORE[words[at]])
    if pieces is not None:
        left = reading.words[at - 1].end
        yield [Piece(left, reading.words[at + 1].start, f". {MORE[words[at]]} "), *pieces]


NOT_YET = frozenset("niet geen moet moeten wil wilt willen zou zouden kan kunt kunnen mag mogen als of alleen".split())


LAST = Rule("last-clause", "simplify-reason-relative", find_last)
RELATIVE = Rule("relative", "simplify-reason-relative", find)
