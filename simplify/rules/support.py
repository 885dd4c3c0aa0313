"""A verb with a noun for what one verb says: "een bezoek brengen aan" -> "bezoeken", from `simplify/nl/support.tsv`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from simplify.edits import Piece
from simplify.errors import DataError
from simplify.matching import Phrases
from simplify.nl.verbs import Verb, forms, verbs
from simplify.rules.clauses import PREPOSITIONS, has_finite, opens_with_verb, subject_end, surely_finite
from simplify.rules.rule import Reading, Rule

# A clause tells of the noun: "een besluit nemen waar u tegen bent".
TELLS = frozenset("waar waarmee waarbij waarop waarvan waarin waartegen waarover die dat".split())
# "hiervan op de hoogte stellen" goes with "van", so it isn't the turn without a preposition.
FROM = frozenset({"hiervan", "daarvan", "ervan", "waarvan"})


class Support(NamedTuple):
    """Hold one line: the verb that carries nothing, its preposition, and the plain verb with its own."""

    verb: Verb
    preposition: str
    plain: Verb
    plain_preposition: str


@cache
def supports() -> Phrases[tuple[Support, ...]]:
    """Return the lines by their noun phrase, those with a preposition first."""
    name = "simplify/nl/support.tsv"
    found: dict[str, tuple[Support, ...]] = {}
    text = (files("simplify") / "nl" / "support.tsv").read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("#") or not line.strip():
            continue
        cells = line.split("\t")
        if len(cells) != 5 or cells[1] not in verbs() or cells[3] not in verbs():
            raise DataError(name, number, "write: words, verb, preposition or -, plain verb, preposition or -")
        one = Support(verbs()[cells[1]], cells[2], verbs()[cells[3]], cells[4])
        found[cells[0]] = (*found.get(cells[0], ()), one)
    return Phrases(found)


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find the noun phrase, and a form of its verb in the same clause."""
    for at, end, choices in supports().find(reading.text, reading.words):
        for one in choices:
            pieces = _pieces(reading, at, end, one)
            if pieces is not None:
                yield pieces
                break
    for joined, plain in USES.items():
        if joined in reading.lowers[:-2]:
            yield from _used(reading, reading.lowers.index(joined), plain)


USES = {"gebruikmaken": "gebruiken", "gebruikmaakt": "gebruikt"}


def _used(reading: Reading, at: int, plain: str) -> Iterable[Sequence[Piece]]:
    """Return "de zijdeur gebruiken" for "gebruikmaken van de zijdeur"."""
    if PEOPLE & set(reading.lowers[at : reading.clause_end(at)]):
        return
    after = _object_end(reading, at + 2) if reading.lowers[at + 1] == "van" and reading.flows(at) else None
    if after is not None:
        end = reading.words[after - 1].end
        yield [Piece(reading.words[at].start, reading.words[at + 2].start, ""), Piece(end, end, f" {plain}")]


# These may tell which one: "de ingang aan de Lindelaan gebruiken", not "de ingang gebruiken aan de Lindelaan".
PLACES = frozenset("aan in op bij uit met naast achter tussen onder over voor van".split())


def _object_end(reading: Reading, at: int) -> int | None:
    """Return the word after an object at a word that a preposition or the verb of the sentence follows, or nothing."""
    stop = reading.clause_end(at)
    if _lists(reading, stop):
        return None
    after = subject_end(reading, at, stop)
    if after is None or after >= stop or reading.lowers[after] in PREPOSITIONS - PLACES:
        return after
    return after if surely_finite(reading, after, after) else None


def _lists(reading: Reading, at: int) -> bool:
    """Tell whether a list goes on after a comma: "van een kapper, een glazenwasser of een bakker"."""
    rest = reading.lowers[at:]
    listed = bool({"en", "of"} & set(rest)) and reading.between(at - 1) == ", "
    return listed and not has_finite(reading, at, len(reading.words)) and not opens_with_verb(reading, at)


def _pieces(reading: Reading, at: int, end: int, one: Support) -> list[Piece] | None:
    start, stop = reading.clause_start(at), reading.clause_end(at)
    seats = [n for n in range(start, stop) if not at <= n < end and _form(reading.lowers[n], one.verb)]
    if len(seats) != 1 or (at and reading.lowers[at - 1] in KEEPS) or OFFICES & set(reading.lowers[start:stop]):
        return None
    seat = seats[0]
    near = {*reading.lowers[max(start, at - 4) : at], *({"waar"} & set(reading.lowers[start:at]))}
    if one.preposition == "van" and one.plain_preposition == "-" and TAKEN_UP & near:
        return None  # "waar u gebruik van wilt maken", "voordat u er echt gebruik van gaat maken"
    if one.plain.infinitive == "informeren" and "informeren" in reading.lowers:
        return None  # "op de hoogte brengen om te informeren over het werk": the same verb twice
    if one.plain.infinitive == "geven" and not RECEIVERS & set(reading.lowers[start:stop]):
        return None  # "de ruimte ter beschikking stellen": to whom is not said
    form = _form(reading.lowers[seat], one.verb)
    te = reading.lowers[seat - 1] == "te"
    word = _plain(form, one.plain)
    if word is None:
        return None
    if one.preposition == "-":
        if TELLS & set(reading.lowers[max(seat + 1, end) : max(seat, end) + 2]):
            return None
        if (seat > at and seat != end + te) or FROM & set(reading.lowers[start:stop]):
            return None
        told = _about(reading, start, at, end, seat) if one.plain.infinitive == "informeren" else []
        return None if told is None else [*told, reading.drop(at, end), reading.swap(seat, seat + 1, word)]
    # the preposition comes right after the noun phrase, or hangs on a pronoun: "hiervan op de hoogte stellen"
    for about in ("hier", "daar", "er"):
        pronoun = about + one.preposition
        if pronoun in reading.lowers[start:at] and one.plain_preposition != "-" and (seat < at or seat == end + te):
            there = reading.lowers.index(pronoun, start)
            swapped = reading.swap(there, there + 1, about + one.plain_preposition)
            return [swapped, reading.drop(at, end), reading.swap(seat, seat + 1, word)]
    place = end if end < stop and reading.lowers[end] == one.preposition else -1
    if one.plain.infinitive == "gebruiken" and PEOPLE & set(reading.lowers[end:stop]):
        return None  # "gebruik maken van een tolk"
    if place < 0:
        return _behind(reading, at, end, seat, one) if form == "infinitive" else None
    if one.plain_preposition == "-":
        if place + 1 in (seat, stop) and not (te and place + 2 == seat):
            return None  # "daar ... gebruik van maken": what is used stands elsewhere
        return [reading.drop(at, place + 1), reading.swap(seat, seat + 1, word)]
    if at and reading.lowers[at - 1] == "er" and place + 1 == seat:
        # "er zorg voor dragen" -> "ervoor zorgen"
        joined = reading.swap(at - 1, place + 1, f"er{one.plain_preposition}")
        return [joined, reading.swap(seat, seat + 1, word)]
    swapped = reading.swap(place, place + 1, one.plain_preposition)
    return [reading.drop(at, end), swapped, reading.swap(seat, seat + 1, word)]


def _behind(reading: Reading, at: int, end: int, seat: int, one: Support) -> list[Piece] | None:
    """Return "de boerderij bezoeken" for "een bezoek brengen aan de boerderij": what it is about follows the verb."""
    words = reading.lowers
    if seat < end or not set(words[end:seat]) <= {"te", "kunnen"} or words[seat + 1 : seat + 2] != (one.preposition,):
        return None
    if one.plain_preposition != "-":
        swapped = reading.swap(seat + 1, seat + 2, one.plain_preposition)
        return [reading.drop(at, end), reading.swap(seat, seat + 1, one.plain.infinitive), swapped]
    after = _object_end(reading, seat + 2) if seat + 2 < len(words) and reading.flows(seat + 1) else None
    if after is None:
        return None
    helpers = "".join(f"{word} " for word in words[end:seat])
    verb = Piece(reading.words[after - 1].end, reading.words[after - 1].end, f" {helpers}{one.plain.infinitive}")
    return [Piece(reading.words[at].start, reading.words[seat + 2].start, ""), verb]


PEOPLE = frozenset(
    "gastouder gastouders tolk tolken oppas arts huisarts begeleider begeleiders medewerker medewerkers vrijwilliger "
    "vrijwilligers coach advocaat mantelzorger mantelzorgers invaller invallers deskundige deskundigen".split()
)
TAKEN_UP = frozenset("er waar daar hier".split())
RECEIVERS = frozenset("aan u je jou jullie ons hem haar hen hun mij ouders kinderen leerlingen peuters".split())
TOLD = frozenset("u jou je jullie ons mij me hem haar hen ze iedereen".split())
WHOSE = frozenset("uw jouw je dit dat het de deze alle onze".split())
CHILDREN = frozenset("kind kinderen zoon dochter leerling leerlingen groep klas".split())


def _about(reading: Reading, start: int, at: int, end: int, seat: int) -> list[Piece] | None:
    """Return the piece for "u van de uitslag | op de hoogte brengen" -> "over de uitslag"; None when not sure.

    "De ouders van Sam" are who is told, not what it is about.
    """
    after = max(seat, end - 1) + 1
    if reading.lowers[after : after + 1] == ("van",):  # "worden op de hoogte gesteld van de uitslag"
        return [reading.swap(after, after + 1, "over")]
    places = [n for n in range(start + 1, at) if reading.lowers[n] == "van"]
    if not places:
        return []
    place, before, whose = places[-1], reading.lowers[places[-1] - 1], reading.words[places[-1] + 1]
    if len(places) == 1 and (place == at - 1 or before in TOLD):
        return [reading.swap(place, place + 1, "over")]
    named = whose.text[0].isupper() or (whose.lower in WHOSE and reading.lowers[place + 2] in CHILDREN)
    return [] if named and before in GUARDIANS else None


GUARDIANS = frozenset("ouders ouder verzorgers moeder vader".split())
OFFICES = frozenset({"portefeuille", "zetel", "functie", "mandaat"})  # "ter beschikking stellen" means to resign here
# "het gebruik van zand om ... te maken", "geen gebruik maken van"
KEEPS = frozenset("het de dit dat geen hun zijn haar uw ons".split())


def _form(word: str, verb: Verb) -> str:
    return next((form.name for form in forms().get(word, ()) if form.verb is verb or form.verb == verb), "")


def _plain(form: str, plain: Verb) -> str | None:
    """Return the same form of the plain verb; None for one that would need another auxiliary."""
    if plain.particle or (form == "participle" and plain.infinitive == "beginnen"):
        return None
    return str(getattr(plain, form))


SUPPORT = Rule("support", "simplify-reason-support", find)
