"""Turns of officialese that have one plain verb, each with its own word order: "neemt een uur in beslag" -> "duurt"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.nl.verbs import infinitive, verbs
from simplify.rules.clauses import PREPOSITIONS, SUBORDINATORS, noun_like, surely_finite
from simplify.rules.rule import Reading, Rule, capital

LAPSE = {"komt": "vervalt", "komen": "vervallen", "kwam": "verviel", "kwamen": "vervielen"}
WORKS = {"is": "werkt", "zijn": "werken", "was": "werkte", "waren": "werkten", "bent": "werkt", "ben": "werk"}
LASTS = {"neemt": "duurt", "nemen": "duren", "nam": "duurde", "namen": "duurden"}
TIMES = frozenset("uur kwartier minuten minuut dag dagen weken week maanden".split())


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find the turns, one each sentence."""
    if reading.text.isupper() or not reading.words:
        return
    for turn in (
        _lapses,
        _works,
        _lasts,
        _held,
        _there,
        _calls,
        _passed_on,
        _off,
        _reckon,
        _before,
        _handles,
        _is_there,
        _pictures,
        _attached,
        _busy_with,
        _given,
        _left_behind,
    ):
        pieces = turn(reading)
        if pieces:
            yield pieces
            return


def _seat(reading: Reading, at: int, words: dict[str, str]) -> int:
    """Return where a verb of a table stands in the clause before word `at`; -1 when there is none, or two."""
    seats = [n for n in range(reading.clause_start(at), at) if reading.lowers[n] in words]
    return seats[0] if len(seats) == 1 else -1


def _lapses(reading: Reading) -> list[Piece] | None:
    """Return "vervalt" for "komt ... te vervallen"."""
    for at in range(1, len(reading.words) - 1):
        if reading.lowers[at : at + 2] == ("te", "vervallen") and reading.closes(at + 2):
            seat = _seat(reading, at, LAPSE)
            if seat >= 0:
                return [reading.swap(seat, seat + 1, LAPSE[reading.lowers[seat]]), reading.drop(at, at + 2)]
    return None


def _works(reading: Reading) -> list[Piece] | None:
    """Return "werkt ... als" for "is ... werkzaam als"."""
    if "werkzaam" not in reading.lowers[:-1]:
        return None
    at = reading.lowers.index("werkzaam")
    seat = _seat(reading, at, WORKS)
    if seat < 0 or reading.lowers[at + 1] not in ("als", "bij", "op", "in") or reading.lowers[at - 1] in ("niet", "en"):
        return None
    return [reading.swap(seat, seat + 1, WORKS[reading.lowers[seat]]), reading.drop(at, at + 1)]


def _lasts(reading: Reading) -> list[Piece] | None:
    """Return "duurt een uur" for "neemt een uur in beslag"."""
    for at in range(2, len(reading.words) - 1):
        if reading.lowers[at : at + 2] == ("in", "beslag") and reading.closes(at + 2):
            seat = _seat(reading, at, LASTS)
            if seat >= 0 and TIMES & set(reading.lowers[seat:at]):
                return [reading.swap(seat, seat + 1, LASTS[reading.lowers[seat]]), reading.drop(at, at + 2)]
    return None


DAYS_AGO = frozenset("gisteren eergisteren vandaag vanochtend vanmiddag vanmorgen afgelopen vorige".split())


def _held(reading: Reading) -> list[Piece] | None:
    """Return "het ongeval van gisteren" for "het ongeval dat gisteren heeft plaatsgevonden"."""
    words = reading.lowers
    if "plaatsgevonden" not in words[4:]:
        return None
    last = words.index("plaatsgevonden", 4)
    at = next((n for n in range(last - 2, max(0, last - 6), -1) if words[n] in ("die", "dat")), 0)
    if not at or words[last - 1] not in ("heeft", "hebben", "had", "hadden") or at + 1 > last - 2:
        return None
    when = reading.span(at + 1, last - 1)
    if words[at + 1] not in DAYS_AGO | {"op", "in", "tijdens"} or not reading.flows(at - 1):
        return None
    told = when if words[at + 1] in ("op", "in", "tijdens") else f"van {when}"
    end = reading.words[last].end
    comma = reading.between(last).strip() == "," and at <= 4 and not reading.clause_start(at)
    follows = last + 1 < len(words) and surely_finite(reading, last + 1, last + 1)
    return [Piece(reading.words[at].start, end + (1 if comma and follows else 0), told)]


def _there(reading: Reading) -> list[Piece] | None:
    """Return "is op school" for "is op school aanwezig", "bij het gesprek zijn" for "aanwezig zijn bij het gesprek"."""
    words = reading.lowers
    if "aanwezig" not in words[2:]:
        return None
    at = words.index("aanwezig", 2)
    start, last = reading.clause_start(at), len(words) - 1
    if words[at - 1] in ("niet", "wel", "zelf", "nog", "en", "of") and words[at + 1 : at + 2] != ("zijn",):
        return None
    if words[at + 1 : at + 3] in (("zijn", "bij"), ("zijn", "op"), ("zijn", "in")) and reading.clause_end(at) > last:
        if any(word in SUBORDINATORS | {"en", "of"} for word in words[at + 3 :]) or "te" in words[start:at]:
            return None
        end = reading.words[last].end
        return [reading.drop(at, at + 2), Piece(end, end, " zijn")]
    place = next((n for n in range(at - 2, max(start, at - 5), -1) if words[n] in ("op", "in", "bij")), 0)
    is_ = set(words[start:place]) | set(words[at + 1 : at + 2])
    if place and reading.closes(at + 1 + (words[at + 1 : at + 2] in (("is",), ("zijn",)))) and {"is", "zijn"} & is_:
        return [reading.drop(at, at + 1)] if words[place + 1] in PLACES else None
    return None


PLACES = frozenset("school de het onze ons".split())
CALLS = {"neem": "bel", "neemt": "belt", "nemen": "bellen"}


def _calls(reading: Reading) -> list[Piece] | None:
    """Return "bellen wij u meteen" for "nemen wij meteen telefonisch contact met u op"."""
    words = reading.lowers
    for at in range(2, len(words) - 4):
        if words[at : at + 5] != ("telefonisch", "contact", "met", "u", "op") or not reading.closes(at + 5):
            continue
        seat = _seat(reading, at, CALLS)
        if seat < 0:
            return None
        told = CALLS[words[seat]]
        gone = Piece(reading.words[at - 1].end, reading.words[at + 4].end, "")
        if words[seat + 1] in ("wij", "we", "ik"):
            whole = f"{told} {words[seat + 1]} u"
            if at == seat + 2:
                return [Piece(reading.words[seat].start, reading.words[at + 4].end, whole)]
            return [reading.swap(seat, seat + 2, whole), gone]
        if seat and words[seat - 1] in ("wij", "we", "ik"):
            if at == seat + 1:
                return [Piece(reading.words[seat].start, reading.words[at + 4].end, f"{told} u")]
            return [reading.swap(seat, seat + 1, f"{told} u"), gone]
    return None


def _passed_on(reading: Reading) -> list[Piece] | None:
    """Return "niet kon doorgaan" for "geen doorgang kon vinden" and "gaat niet door" for "vindt geen doorgang"."""
    for at in range(1, len(reading.words) - 1):
        if reading.lowers[at : at + 2] != ("geen", "doorgang"):
            continue
        if reading.lowers[at + 3 : at + 4] == ("vinden",) and reading.closes(at + 4):
            return [reading.swap(at, at + 2, "niet"), reading.swap(at + 3, at + 4, "doorgaan")]
        if reading.lowers[at + 2 : at + 3] == ("vinden",) and reading.closes(at + 3):
            return [reading.swap(at, at + 3, "niet doorgaan")]
        seat = _seat(reading, at, {"vindt": "", "vinden": ""})
        if seat >= 0 and reading.closes(at + 2):
            word = "gaat" if reading.lowers[seat] == "vindt" else "gaan"
            return [reading.swap(seat, seat + 1, word), reading.swap(at, at + 2, "niet door")]
    return None


def _off(reading: Reading) -> list[Piece] | None:
    """Return "Wij proberen" for "Er wordt naar gestreefd"."""
    if reading.lowers[:5] == ("er", "wordt", "naar", "gestreefd", "om") and reading.care | (reading.address == "u"):
        return [Piece(reading.words[0].start, reading.words[3].end, "Wij proberen")]
    return None


def _reckon(reading: Reading) -> list[Piece] | None:
    """Return "U moet rekening houden met" for "Er moet rekening worden gehouden met"; only the reader can do that."""
    words = reading.lowers
    turned = words[3:5] in (("worden", "gehouden"), ("gehouden", "worden")) and words[5:6] == ("met",)
    if words[:3] == ("er", "moet", "rekening") and turned and reading.care | (reading.address == "u"):
        if {"wij", "we", "door"} & set(words):
            return None
        return [
            Piece(
                reading.words[0].start,
                reading.words[4].end,
                f"{(reading.address or 'u').capitalize()} moet rekening houden",
            )
        ]
    return None


def _before(reading: Reading) -> list[Piece] | None:
    """Return "voordat zij de groep betreden" for "alvorens de groep te betreden", with the one who was named."""
    if "alvorens" not in reading.lowers[3:]:
        return None
    at = reading.lowers.index("alvorens", 3)
    stop, before = reading.clause_end(at), set(reading.lowers[:at])
    who = "u" if {"u", "uw"} & before else "zij" if {"ouders", "kinderen"} & before else ""
    if not who or reading.lowers[stop - 2] != "te" or "te" in reading.lowers[at : stop - 2] or {"wij", "we"} >= before:
        return None
    joined = infinitive(reading.lowers[stop - 3], reading.lowers[stop - 1])
    verb = joined or verbs().get(reading.lowers[stop - 1])
    if verb is None:
        return None
    start = stop - 3 if joined else stop - 2
    word = verb.particle + (verb.hij if who == "u" else verb.bare)
    return [reading.swap(at, at + 1, f"voordat {who}"), reading.swap(start, stop, word)]


def _handles(reading: Reading) -> list[Piece] | None:
    """Return "Wij bekijken nu uw aanvraag" for "Wij hebben uw aanvraag in behandeling genomen"."""
    words = reading.lowers
    if words[-3:] != ("in", "behandeling", "genomen") or words[:2] not in (("wij", "hebben"), ("we", "hebben")):
        return None
    if not reading.care or "niet" in words or reading.clause_end(0) != len(words):
        return None
    gone = Piece(reading.words[-4].end, reading.words[-1].end, "")
    return [reading.swap(1, 2, "bekijken nu"), gone] if words[2] in ("uw", "de", "het", "deze") else None


def _is_there(reading: Reading) -> list[Piece] | None:
    """Return "als er een reden is" for "als er sprake is van een reden"."""
    words = reading.lowers
    at = next((n for n in range(1, len(words) - 4) if words[n : n + 4] == ("er", "sprake", "is", "van")), 0)
    stop = reading.clause_end(at)
    if not at or words[at - 1] not in ("als", "indien", "wanneer", "omdat", "dat", "zodra"):
        return None
    if SUBORDINATORS & set(words[at + 4 : stop]) or len(words[at + 4 : stop]) > 6:
        return None
    tail = next((n for n in range(at + 5, stop) if words[n] in PREPOSITIONS), stop)  # "koorts boven de 39 graden"
    one = words[at + 4] in ("een", "geen") or not words[tail - 1].endswith(("en", "s")) or words[tail - 1] == "koorts"
    end = reading.words[stop - 1].end
    return [reading.drop(at + 1, at + 4), Piece(end, end, " is" if one else " zijn")]


def _pictures(reading: Reading) -> list[Piece] | None:
    """Return "de foto's van het kerstdiner" for "de foto's die tijdens het kerstdiner zijn gemaakt"."""
    words = reading.lowers
    for at in range(1, len(words) - 5):
        if words[at - 1] not in PICTURES or words[at] != "die" or words[at + 1] not in ("tijdens", "op", "bij"):
            continue
        last = next((n for n in range(at + 3, min(at + 8, len(words))) if words[n] in ("gemaakt", "genomen")), 0)
        if (
            not last
            or words[last - 1] != "zijn"
            or words[last + 1 : last + 2] == ("door",)
            or SUBORDINATORS & set(words[at + 1 : last])
        ):
            return None
        end = reading.words[last].end
        comma = reading.between(last).strip() == "," and not reading.clause_start(at)
        return [Piece(reading.words[at].start, end + comma, f"van {reading.span(at + 2, last - 1)}")]
    return None


def _busy_with(reading: Reading) -> list[Piece] | None:
    """Return "De verbouwing van de keuken is nu bezig" for "Er wordt nu gewerkt aan de verbouwing van de keuken"."""
    words, last = reading.lowers, len(reading.words)
    if words[:2] != ("er", "wordt") or "gewerkt" not in words[2:5] or reading.clause_end(0) != last:
        return None
    at = words.index("gewerkt")
    if (
        words[at + 1 : at + 2] != ("aan",)
        or SUBORDINATORS & set(words)
        or not set(words[2:at]) <= {"nu", "hard", "nog"}
    ):
        return None
    if "oplossing" in words[at + 2 : at + 4] and reading.care:
        return [Piece(reading.words[0].start, reading.words[1].end, "Wij werken"), reading.drop(at, at + 1)]
    noun = words[at + 3] if at + 3 < last else ""
    if words[at + 2] not in ("de", "het") or not noun.endswith(("ing", "bouw", "onderhoud")) or "hard" in words[2:at]:
        return None
    told = " ".join(part for part in (reading.span(at + 2, last), "is", reading.span(2, at), "bezig") if part)
    return [Piece(reading.words[0].start, reading.words[-1].end, capital(told))]


GOT = {"is": "heeft", "zijn": "hebben"}


def _given(reading: Reading) -> list[Piece] | None:
    """Return "heeft een boek gekregen" for "is in het bezit gesteld van een boek"."""
    words, last = reading.lowers, len(reading.words)
    at = next((n for n in range(2, last - 5) if words[n : n + 5] == ("in", "het", "bezit", "gesteld", "van")), 0)
    seat = _seat(reading, at, GOT) if at else -1
    if seat < 1 or reading.clause_end(at) != last or SUBORDINATORS & set(words[at:]):
        return None
    end = reading.words[-1].end
    return [reading.swap(seat, seat + 1, GOT[words[seat]]), reading.drop(at, at + 5), Piece(end, end, " gekregen")]


LEFT = {"wordt": "blijft", "worden": "blijven"}
STANDING = frozenset("fiets fietsen kinderwagen kinderwagens buggy buggy's step auto kind kinderen door".split())


def _left_behind(reading: Reading) -> list[Piece] | None:
    """Return "blijven jassen in de gang liggen" for "worden jassen in de gang achtergelaten"."""
    words = reading.lowers
    seat = _seat(reading, len(words) - 1, LEFT) if words[-1] == "achtergelaten" and reading.care else -1
    if seat < 0 or STANDING & set(words) or seat + 1 == len(words) - 1:
        return None
    return [reading.swap(seat, seat + 1, LEFT[words[seat]]), reading.swap(len(words) - 1, len(words), "liggen")]


def _attached(reading: Reading) -> list[Piece] | None:
    """Return "het formulier bij dit bericht" for "het bijgevoegde formulier"."""
    words = reading.lowers
    at = next((n for n in range(1, len(words) - 1) if words[n] in ("bijgevoegde", "bijgesloten", "bijgaande")), 0)
    if not at or words[at - 1] not in ("het", "de") or not reading.care or not noun_like(words[at + 1]):
        return None
    if words[at + 1].endswith("e") or (at + 2 < len(words) and words[at + 2] in ("en", "of")):
        return None
    end = reading.words[at + 1].end
    return [reading.drop(at, at + 1), Piece(end, end, " bij dit bericht")]


PICTURES = frozenset({"foto's", "filmpjes", "opnames", "video's"})


IDIOM = Rule("idiom", "simplify-reason-support", find)
