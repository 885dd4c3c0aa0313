"""Turns of phrase that a plain one can replace where their place in the sentence is known."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.nl.verbs import forms
from simplify.rules.abbreviations import DAYS, MONTHS
from simplify.rules.clauses import PREPOSITIONS, SUBORDINATORS, subject_end
from simplify.rules.duty import loose_te
from simplify.rules.negation import negated
from simplify.rules.rule import Reading, Rule, capital


def future(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find zal or zullen with an infinitive where a date tells that it is later: "zal op 3 mei open zijn" -> "is"."""
    places = [at for at, word in enumerate(reading.lowers) if word in ("zal", "zullen")]
    if len(places) != 1 or not _dated(reading):
        return
    at = places[0]
    stop = reading.clause_end(at)
    seats = [n for n in range(at + 1, stop) if _is_infinitive(reading, n)]
    if not seats:
        return
    seat = seats[0]
    rest = reading.lowers[seat + 1 : stop]
    if any(n != seat + 1 + k for k, n in enumerate(seats[1:])) or any(
        not forms().get(word) and (k == 0 and word not in PREPOSITIONS) for k, word in enumerate(rest)
    ):
        return
    verb = next(form.verb for form in forms()[reading.lowers[seat]] if form.name == "infinitive")
    beside = {reading.lowers[at - 1] if at else "", reading.lowers[at + 1]}
    if verb.infinitive == "worden" and not rest:
        pass
    finite = verb.bare if reading.lowers[at] == "zullen" else verb.ik if "ik" in beside else verb.hij
    if verb.infinitive == "zijn" and "u" in beside:
        finite = "bent"
    if verb.particle and "te" in rest:
        return
    if verb.particle and SUBORDINATORS & set(reading.lowers[reading.clause_start(at) : at]):
        yield [reading.swap(at, at + 1, verb.particle + finite), reading.drop(seat, seat + 1)]  # "die morgen meedoet"
        return
    leave = (
        Piece(reading.words[seat].start, reading.words[seat].end, verb.particle)
        if verb.particle
        else reading.drop(seat, seat + 1)
    )
    yield [reading.swap(at, at + 1, finite), leave]


def _is_infinitive(reading: Reading, at: int) -> bool:
    word = reading.lowers[at]
    if word == "zijn" and at + 1 < len(reading.words) and reading.flows(at) and not forms().get(reading.lowers[at + 1]):
        return reading.lowers[at + 1] in PREPOSITIONS
    if reading.lowers[at - 1] in ("te", "de", "het", "een", "uw", "en", "of"):
        return False
    return any(form.name == "infinitive" for form in forms().get(word, ())) and word not in ("eten", "kosten", "leven")


def _dated(reading: Reading) -> bool:
    if "zo snel mogelijk" in reading.text or "zo spoedig mogelijk" in reading.text:
        return True
    if any(word.endswith("vakantie") for word in reading.lowers[1:]):
        return True
    return any(word in MONTHS or PART_OF_DAY.sub("", word) in DAYS or word in SOON for word in reading.lowers)


PART_OF_DAY = re.compile(r"(?:ochtend|middag|avond)\Z")
SOON = frozenset(
    "voortaan morgen overmorgen vanmiddag vanavond morgenochtend morgenmiddag komende volgende binnenkort "
    "straks".split()
)

PLACES = frozenset(
    "groep groepen bso kdv opvang locatie locaties school kinderdagverblijf dagverblijf vestiging kantoor peutergroep "
    "peuterspeelzaal bibliotheek winkel loket gebouw wij we zwembad speeltuin balie".split()
)
STAYS = frozenset("is zijn was waren blijft blijven bent ben".split())


def closed(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "is gesloten" and "is geopend" of a place: "is dicht", "is open"."""
    if not PLACES & set(reading.lowers):
        return
    for at, word in enumerate(reading.lowers):
        if word not in ("gesloten", "geopend") or at == 0:
            continue
        stop = reading.clause_end(at)
        start = reading.clause_start(at)
        if not PLACES & set(reading.lowers[start:stop]):
            continue
        if not STAYS & set(reading.lowers[start:stop]) or "door" in reading.lowers[start:stop]:
            continue
        following = reading.lowers[at + 1] if at + 1 < stop else ""
        if following and following not in PREPOSITIONS | STAYS | {"en", "of", "i.v.m."}:
            continue
        if reading.lowers[at - 1] in ("de", "het", "een", "deze", "in", "met"):
            continue
        yield [reading.swap(at, at + 1, "dicht" if word == "gesloten" else "open")]


LASTING = frozenset("duurt duren wachten blijven blijft slapen slaapt dan of".split())


def no_longer(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "niet langer" that means "niet meer": not "niet langer dan een uur", "duurt niet langer"."""
    for at in range(1, len(reading.lowers) - 1):
        following = reading.lowers[at + 1]
        if reading.lowers[at - 1 : at + 1] != ("niet", "langer") or following[0].isdigit() or following == "meer":
            continue
        if LASTING & set(reading.lowers[reading.clause_start(at) : reading.clause_end(at)]):
            continue
        yield [reading.swap(at, at + 1, "meer")]


OFTEN = frozenset("elk elke ieder iedere altijd jaarlijks dagelijks wekelijks maandelijks steeds".split())
FEASTS = ("feestdag", "feestdagen")
LASTS = ("vakantie", "vakanties", "weekend", "weekenden", "periode", "maand", "maanden", "weken", "tijd")


def exception(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "met uitzondering van de vakanties": "behalve in de vakanties", with the preposition that time needs."""
    for at in range(len(reading.lowers) - 4):
        if reading.lowers[at : at + 3] != ("met", "uitzondering", "van"):
            continue
        nouns = reading.lowers[at + 3 : min(at + 7, reading.clause_end(at + 3))]  # "van de erkende feestdagen"
        if at == 0:  # "Met uitzondering van woensdag zijn wij open": the noun ends where the verb stands
            end = subject_end(reading, 3, len(reading.words)) or 3
            nouns = reading.lowers[3 : max(end, 4)]
        time = "in" if any(noun.endswith(LASTS) for noun in nouns) else ""
        time = "op" if any(noun.endswith(FEASTS) or noun.startswith(DAYS) for noun in nouns) else time
        if not time and (at == 0 or reading.lowers[at - 1] in ("en", "maar") or OFTEN & set(reading.lowers)):
            continue  # "met uitzondering van de oorlog elk jaar": in, op or tijdens, who knows
        yield [reading.swap(at, at + 3, f"behalve {time}".strip())]


def such(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find ", zulks in verband met ...": what follows says it alone."""
    for at in range(2, len(reading.words) - 2):
        if reading.lowers[at] != "zulks" or reading.between(at - 1).strip() != "," or not reading.flows(at):
            continue
        following = reading.lowers[at + 1]
        if following in PREPOSITIONS:
            yield [Piece(reading.words[at - 1].end, reading.words[at].end, "")]
        elif following in ("ook", "alleen", "uitsluitend") and reading.lowers[at + 2] in PREPOSITIONS:
            yield [reading.drop(at, at + 1)]


PAY = frozenset("overmaken overboeken betalen storten maken boeken overgemaakt betaald".split())


def payment(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "ad € 5" and "onder vermelding van ..." at the end of a sentence about paying."""
    for at, word in enumerate(reading.lowers[:-1]):
        if word in ("ad", "à") and "€" in reading.between(at):
            yield [reading.swap(at, at + 1, "van")]
        if word not in ("met", "onder") or reading.lowers[at + 1 : at + 3] != ("vermelding", "van") or at < 3:
            continue
        end = subject_end(reading, at + 3, len(reading.words)) if at + 3 < len(reading.words) else None
        if end != len(reading.words) or not PAY & set(reading.lowers[:at]) or reading.text.rstrip()[-1:] != ".":
            continue
        left, first, last = reading.words[at - 1], reading.words[at + 3], reading.words[-1]
        yield [Piece(left.end, first.start, ". Schrijf "), Piece(last.end, last.end, " erbij")]


def permission(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "Het is niet toegestaan om ... te ...": "U mag niet ..." or "U mag geen ..."."""
    words = reading.lowers
    who = reading.address or ("u" if reading.care else "")
    if words[:2] != ("het", "is") or not who or who == "jullie":
        return
    negated = words[2:4] == ("niet", "toegestaan") or words[2:3] == ("verboden",)
    at = 3 if words[2:3] in (("toegestaan",), ("verboden",)) else 4 if negated else 0
    if not at or at >= len(words):
        return
    at += words[at] == "om"
    loose = loose_te(reading, _past_relative(reading, at))
    if loose is None or len(loose[0]) != 1:
        return
    pieces, last = loose
    seat = pieces[0]
    opening = f"{who} mag "
    extra: list[Piece] = []
    if negated:
        first = words[at]
        if words[last - 1] == "te" and last - 1 == at:
            opening += "niet "
        elif first in NAMED:
            extra = [Piece(seat.start, seat.end, f"niet {seat.after}" if seat.after else "niet ")]
        elif first.endswith(("en", "s", "ie")) and first not in PREPOSITIONS and words[at + 1 : at + 2] != ("en",):
            opening += "geen "
        else:
            return
    yield [Piece(reading.words[0].start, reading.words[at].start, capital(opening)), *(extra or [seat])]


def turned_permission(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "Vanaf nu is het niet meer toegestaan om snoep uit te delen.": "... mag u snoep niet meer uitdelen."."""
    words = reading.lowers
    who = reading.address or ("u" if reading.care else "")
    at = next((n for n in range(1, min(8, len(words) - 4)) if words[n : n + 2] == ("is", "het")), 0)
    if not at or reading.clause_start(at) != 0 or who in ("", "jullie") or words[0] in SUBORDINATORS:
        return
    told = next((n for n in range(at + 2, min(at + 5, len(words) - 2)) if words[n] in ("toegestaan", "verboden")), 0)
    between = words[at + 2 : told]
    if not told or between not in ((), ("niet",), ("niet", "meer"), ("niet", "langer"), ("weer",)):
        return
    denied = words[told] == "verboden" or "niet" in between
    if words[told] == "verboden" and between:
        return
    body = told + 1 + (words[told + 1] == "om")
    loose = loose_te(reading, body)
    if loose is None or len(loose[0]) != 1:
        return
    seat = loose[0][0]
    longer = "niet meer " if {"meer", "langer"} & set(between) else "weer " if "weer" in between else ""
    verb = Piece(seat.start, seat.end, longer + seat.after)
    place = None
    if denied and not longer:
        first = next(n for n in range(body, loose[1] + 1) if reading.words[n].end > seat.start)
        place = negated(reading, body, first)
        if place is None:
            return
    opening = Piece(reading.words[at].start, reading.words[body].start, f"mag {who} ")
    yield [reading.one([opening, *([place] if place else []), verb])]


def _past_relative(reading: Reading, at: int) -> int:
    """Return the last word of "waarin noten verwerkt zijn" after the noun at word `at`, else `at`."""
    if reading.lowers[at + 1 : at + 2] not in (("waarin",), ("die",), ("met",)):
        return at
    end = next((n for n in range(at + 2, min(at + 8, len(reading.words))) if reading.lowers[n] in STAYS), at)
    return end + 1 if end > at else at


NAMED = frozenset(
    "tussen vanaf vóór voor na tijdens bij de het uw je jouw deze dit hier daar er op in met zonder buiten binnen "
    "zelf een".split()
)


FUTURE = Rule("future", "simplify-reason-future", future)
CLOSED = Rule("closed", "simplify-reason-closed", closed)
EXCEPTION = Rule("exception", "simplify-reason-exception", exception)
SUCH = Rule("such", "simplify-reason-word", such)
PAYMENT = Rule("payment", "simplify-reason-payment", payment)
PERMISSION = Rule("permission", "simplify-reason-permission", permission)
TURNED_PERMISSION = Rule("turned-permission", "simplify-reason-permission", turned_permission)
NO_LONGER = Rule("no-longer", "simplify-reason-no-longer", no_longer)
TURNS = (NO_LONGER, SUCH, EXCEPTION, CLOSED, FUTURE, PAYMENT, PERMISSION, TURNED_PERMISSION)
