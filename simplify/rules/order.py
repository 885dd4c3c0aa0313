"""A subordinate clause in the order of a main clause, or of a question: "omdat hij ziek is" -> "hij is ziek"."""

from __future__ import annotations

from simplify.edits import Piece
from simplify.nl.verbs import SECOND, before_subject, verbs
from simplify.rules.clauses import GROUPS, PREPOSITIONS, PRONOUNS, Finite, finite_of, looks_like_noun, subject_end
from simplify.rules.parse import told_subject
from simplify.rules.rule import Reading

# With these a part may tell which one: "de plek voor invaliden", "het kind met koorts".
BELONGING = frozenset({"voor", "van", "met", "zonder", "uit", "over", "omtrent", "naar"})


# What is meant for something carries it along: "de datum voor het formulier | is voorbij".
FOR = tuple("datum kosten bijdrage reden toestemming aanvraag inschrijving termijn prijs formulier lijst".split())
# What something may stand in front of.
PLACES = frozenset("school ingang deur hek poort gebouw hoofdingang raam uitgang nooduitgang schoolplein".split())


def main_order(reading: Reading, start: int, end: int, opening: str) -> list[Piece] | None:
    """Return pieces that give a subordinate clause the order of a main clause after `opening`.

    "Want": subject first ("Want hij is ziek"). Another opening, such as "Daarbij", stands in the first place, so that
    the verb comes before the subject ("Daarbij kunnen de kinderen ..."). The opening replaces what stands before the
    clause up to word `start`; the caller gives the piece for it.
    """
    finite = finite_of(reading, start, end)
    if finite is None:
        return None
    seat = reading.words[start].start
    if opening == "Want" or not opening:
        after = subject_end(reading, start, finite.at + 1)
        if after is None and reading.lowers[start] in ("dit", "dat"):
            return None  # "aangezien dit ongedierte aantrekt": a subject and an object
        after = after or told_subject(reading, start, finite.at)
        inside = after is not None and after < finite.at
        if after and inside and reading.lowers[after] == "voor" and reading.lowers[after - 1].endswith(FOR):
            after = subject_end(reading, after + 1, finite.at) or after
        elif after and inside and reading.lowers[after] == "voor" and PLACES & set(reading.lowers[after : after + 3]):
            return None  # "de plekken voor de school zijn vol": in front of it, so it goes with the noun
        elif after and inside and reading.lowers[after] in BELONGING:
            told = told_subject(reading, start, finite.at)  # "de plek voor invaliden"
            ill = reading.lowers[start] in GROUPS and reading.lowers[after] == "met"  # "kinderen met koorts"
            after = after + 2 if ill else max(after, told) if told is not None else None
        elif after == start + 1 and inside and reading.lowers[after] in PREPOSITIONS and _bare(reading.lowers[start]):
            after = told_subject(reading, start, finite.at)  # "aanpassingen aan de klimtoestellen"
        if after is None or after > finite.at:
            return None
        deed = reading.lowers[start] == "het" and reading.lowers[start + 1] in verbs()
        if deed and after < finite.at and reading.lowers[after] in PREPOSITIONS:
            # "het parkeren op de stoep | leidt tot gevaar": what it is about goes with it
            after = finite.at if finite.at + 1 < end and reading.lowers[finite.at + 1] in PREPOSITIONS else None
            if after is None:
                return None
        if after == finite.at:
            return [] if not finite.particle else _parted(reading, finite)
        seat = reading.words[after].start
    if reading.text[seat - 1 : seat] in ("'", "’"):
        seat -= 1  # before "'s morgens"
    word: str | None = finite.word
    if opening and opening != "Want":
        word = _inverted(reading, start, finite)
    if word is None:
        return None
    return [Piece(seat, seat, word + " "), _leave(reading, finite)]


def _bare(word: str) -> bool:
    """Tell whether a subject of one word is a noun, so that what follows may belong to it."""
    return word not in PRONOUNS | {"het"}


def question(reading: Reading, start: int, end: int) -> list[Piece] | None:
    """Return pieces that make a condition a question: "uw kind ziek is" -> "Is uw kind ziek"."""
    finite = finite_of(reading, start, end)
    if finite is None or reading.lowers[start : start + 2] == ("er", "zich"):
        return None
    seat = reading.words[start].start
    if finite.word in ("zal", "zullen", "zult") and finite.at == end - 2:
        # "als hij uw kind zal ophalen" -> "Haalt hij uw kind op?"
        verb = verbs().get(reading.lowers[end - 1])
        if verb is not None and reading.lowers[start] not in ("je", "jij", "ik"):
            word = verb.bare if finite.word == "zullen" else verb.hij
            last = Piece(reading.words[end - 2].start, reading.words[end - 1].end, verb.particle)
            if not verb.particle:
                last = Piece(reading.words[end - 3].end, reading.words[end - 1].end, "")
            return [Piece(seat, seat, word.capitalize() + " "), last]
    inverted = _inverted(reading, start, finite)
    if inverted is None:
        return None
    return [Piece(seat, seat, inverted.capitalize() + " "), _leave(reading, finite)]


def _inverted(reading: Reading, start: int, finite: Finite) -> str | None:
    """Return the finite verb as it stands before the subject: "je hebt" -> "heb je", but "je kind is" -> "is je kind".

    None for "als je hulp krijgt", where "je" may go with the noun.
    """
    subject = reading.lowers[start]
    if subject not in ("je", "jij") or finite.word in ("is", "heeft", "was", "had"):
        return finite.word
    if subject == "je" and finite.word not in SECOND and looks_like_noun(reading, start + 1, finite.at):
        return None
    return before_subject(finite.word, subject)


def _leave(reading: Reading, finite: Finite) -> Piece:
    """Return the piece that takes the finite verb from its place; its particle stays there."""
    if finite.particle:
        return Piece(reading.words[finite.at].start, reading.words[finite.at].end, finite.particle)
    return reading.drop(finite.at, finite.at + 1)


def _parted(reading: Reading, finite: Finite) -> list[Piece]:
    word = reading.words[finite.at]
    return [Piece(word.start, word.end, f"{finite.word} {finite.particle}")]
