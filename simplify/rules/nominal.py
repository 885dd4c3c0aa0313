"""Verbs hidden in nouns come out: "Het meenemen van dieren is niet toegestaan" -> "Dieren meenemen mag niet"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.nl.verbs import Verb, forms, verbs
from simplify.rules.actors import only_verb
from simplify.rules.clauses import (
    ALSO_NOUNS,
    AUXILIARIES,
    MODALS,
    PREPOSITIONS,
    PRONOUNS,
    SINGULAR,
    SUBORDINATORS,
    noun_like,
    opens_with_verb,
    subject_end,
)
from simplify.rules.rule import Reading, Rule, capital


def _after_verb(reading: Reading, at: int) -> bool:
    """Tell "bellen voor het maken van ..." from "verantwoordelijk voor ..." and "is voor het sluiten van ..."."""
    if at == 0 or not reading.flows(at - 1):
        return True
    if reading.lowers[at - 1] == "op" and "contact" in reading.lowers[:at]:
        return True  # "contact opnemen" has its particle here
    found = forms().get(reading.lowers[at - 1], ())
    return bool(found) and all(form.verb.infinitive not in FIXED_FOR for form in found)


def _may_follow(reading: Reading, at: int) -> bool:
    """Tell whether a word may follow a whole noun group: a preposition, a verb, a word of grammar."""
    word = reading.lowers[at]
    verb = bool(forms().get(word)) or word in SINGULAR | MODALS | AUXILIARIES
    return verb or word in PREPOSITIONS | PRONOUNS or not noun_like(word) or word[0].isdigit()


FIRST = frozenset({"eerst", "éérst", "pas", "eerder"})  # "voor het invullen" tells when
# These take "voor" with a meaning of its own: "begrip tonen voor", "danken voor", "is voor het plan".
FIXED_FOR = frozenset("zijn tonen danken bedanken waarschuwen kiezen pleiten straffen worden staan vrezen".split())


def purpose(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "voor het maken van een afspraak": "om ... te maken"; "bij het ophalen van uw kind": "als u"."""
    for at in range(len(reading.words) - 4):
        if reading.lowers[at] not in ("voor", "bij") or reading.lowers[at + 1] != "het":
            continue
        verb = verbs().get(reading.lowers[at + 2])
        if (
            verb is None
            or verb.infinitive in ALSO_NOUNS | {"lijden"}
            or {"zorg", "zorgt", "zorgen"} & set(reading.lowers[:at])
        ):
            continue
        if reading.lowers[at + 3] != "van" or not reading.joined(at, at + 4):
            continue
        end = subject_end(reading, at + 4, len(reading.words))
        if end is None or (end < len(reading.words) and reading.lowers[end] in ("en", "of", "van", "die", "dat")):
            continue
        if reading.lowers[at] == "voor" and (not _after_verb(reading, at) or FIRST & set(reading.lowers)):
            continue
        if end < len(reading.words) and reading.flows(end - 1) and not _may_follow(reading, end):
            continue  # "een jaarlijks | terugkerend feest"
        if reading.lowers[at] == "voor":
            te = f"{verb.particle} te {verb.bare}".strip()
            seat = reading.words[end - 1].end
            yield [reading.swap(at, at + 4, "om"), Piece(seat, seat, f" {te}")]
        elif at == 0 and reading.lowers[4] in ("uw", "je"):
            yield from _when(reading, end, verb)


def habit(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "Bij het te laat ophalen van uw kind ...": "Als u uw kind te laat ophaalt, ..."."""
    if reading.lowers[:2] not in (("bij", "het"), ("door", "het")) or reading.address != "u" or len(reading.words) < 8:
        return
    at = next((n for n in range(3, min(8, len(reading.words) - 3)) if reading.lowers[n] == "van"), 0)
    verb = verbs().get(reading.lowers[at - 1]) if at else None
    if verb is None or verb.infinitive in ALSO_NOUNS or reading.lowers[at + 1] not in ("uw", "de", "het", "een"):
        return
    manner = reading.span(2, at - 1)
    if not set(reading.lowers[2 : at - 1]) <= MANNERS or (at == 3) != (reading.lowers[0] == "door"):
        return
    end = subject_end(reading, at + 1, len(reading.words))
    if end is None or end >= len(reading.words) or not reading.joined(0, end + 1):
        return
    if not forms().get(reading.lowers[end]) or reading.lowers[end] in ("en", "of"):
        return
    if reading.lowers[0] == "door" and reading.lowers[end + 1] != "u":
        return
    what = reading.span(at + 1, end)
    yield [
        Piece(
            reading.words[0].start,
            reading.words[end - 1].end,
            f"Als u {what} {manner}".rstrip() + f" {verb.particle}{verb.hij},",
        )
    ]


MANNERS = frozenset("niet tijdig op tijd te laat vaak herhaaldelijk regelmatig vroeg vaker steeds telkens".split())


def _when(reading: Reading, end: int, verb: Verb) -> Iterable[Sequence[Piece]]:
    """Return "Als u uw kind ophaalt, ..." for "Bij het ophalen van uw kind ..." at the head of a sentence."""
    who = "u" if reading.lowers[4] == "uw" else "je"
    if end >= len(reading.words) or not (forms().get(reading.lowers[end]) and reading.flows(end - 1)):
        return
    seat = reading.words[end - 1].end
    yield [reading.swap(0, 4, f"als {who}"), Piece(seat, seat, f" {verb.particle}{verb.hij},")]


# "is niet toegestaan" and the like, as one verb: what it says of an action.
SAYS = {"toegestaan": "mag", "mogelijk": "kan"}
DEGREES = {"niet": "niet", "slechts": "alleen", "alleen": "alleen", "uitsluitend": "alleen", "altijd": "altijd"}
ACTIONS = {"gebruik": "gebruiken", "bezit": "hebben"}


def action(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "Het meenemen van X is niet toegestaan" and "Het gebruik van X is alleen mogelijk als ..."."""
    words = reading.lowers
    if len(words) < 6 or words[0] != "het" or words[2] != "van" or reading.text.isupper():
        return
    verb = verbs().get(ACTIONS.get(words[1], words[1]))
    told = next((at for at in range(5, reading.clause_end(0)) if words[at] in SAYS), -1)
    if verb is None or told < 0 or verb.infinitive in ALSO_NOUNS or "door" in words[:told]:
        return  # "het ophalen van kinderen door anderen": who does it would hang on nothing
    seat = next((at for at in range(4, told) if words[at] == "is"), -1)
    if seat < 0 or any(word in SUBORDINATORS | PRONOUNS for word in words[3:told]):
        return
    object_end = next((at for at in range(4, seat) if words[at] in PREPOSITIONS), seat)
    degree = DEGREES.get(words[told - 1], "")
    if words[told - 1] in ("meer", "zeer", "ook") or (
        words[told] in ("verplicht", "noodzakelijk") and degree == "niet"
    ):
        return
    follows = words[told + 1] if told + 1 < len(words) and reading.flows(told) else ""
    if follows and follows not in PREPOSITIONS | {"als", "indien", "wanneer", "mits"}:
        return
    what, rest = reading.span(3, object_end), reading.span(object_end, seat)
    middle = reading.span(seat + 1, told - 1 if degree else told)
    parts = (capital(what), verb.infinitive, rest, SAYS[words[told]], middle, degree)
    yield [Piece(reading.words[0].start, reading.words[told].end, " ".join(part for part in parts if part))]


def allowed(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "Het klimrek mag alleen worden gebruikt als ...": "Het klimrek gebruiken mag alleen als ..."."""
    words = reading.lowers
    if not reading.care or len(words) < 5:
        return
    bare = words[0].endswith(("en", "s")) and words[1] == "mogen" and noun_like(words[0])  # "Foto's mogen alleen ..."
    if not bare and words[0] not in ("de", "het", "onze", "uw", "deze", "dit"):
        return
    subject = 1 if bare else subject_end(reading, 0, len(words))
    if subject is None or words[subject : subject + 1] not in (("mag",), ("mogen",)):
        return
    stop = reading.clause_end(0)
    at = next((n for n in range(subject + 1, stop - 1) if words[n] == "worden"), 0)
    if not at or "door" in words or not set(words[subject + 1 : at]) <= ONLY or words[at - 1] not in ONLY:
        return
    verb = only_verb(words[at + 1])
    follows = words[at + 2] if at + 2 < stop else ""
    if verb is None or (follows and follows not in PREPOSITIONS | {"als", "wanneer", "indien", "mits"}):
        return
    told = f"{reading.span(0, subject)} {verb.infinitive} mag {reading.span(subject + 1, at)}"
    yield [Piece(reading.words[0].start, reading.words[at + 1].end, told)]


ONLY = frozenset({"alleen", "uitsluitend", "niet", "enkel", "slechts", "ook", "nooit", "pas"})
# "Bij ziekte van uw kind": what the child is or has.
STATES = {
    "ziekte": ("is", "ziek"),
    "afwezigheid": ("is", "afwezig"),
    "koorts": ("heeft", "koorts"),
    "diarree": ("heeft", "diarree"),
    "hoofdluis": ("heeft", "hoofdluis"),
    "krentenbaard": ("heeft", "krentenbaard"),
    "waterpokken": ("heeft", "waterpokken"),
    "oorpijn": ("heeft", "oorpijn"),
    "buikpijn": ("heeft", "buikpijn"),
}


def state(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "Bij ziekte van uw kind moet u bellen.": "Is uw kind ziek? Dan moet u bellen."."""
    words = reading.lowers
    if len(words) < 7 or words[0] not in ("bij", "in") or reading.text.rstrip()[-1:] != ".":
        return
    at = 3 if words[:3] in (("in", "geval", "van"), ("in", "het", "geval")) else 1
    if words[at] not in STATES or words[at + 1] != "van" or words[at + 2] not in ("uw", "je", "een", "het", "de"):
        return
    end = subject_end(reading, at + 2, len(words))
    if end is None:
        return
    verb = next((n for n in range(end, min(end + 5, len(words) - 1)) if opens_with_verb(reading, n)), -1)
    if verb < 0 or not reading.joined(0, verb + 1) or (verb > end and words[end] not in PREPOSITIONS):
        return
    is_, told = STATES[words[at]]
    rest = reading.span(end, verb)
    asked = " ".join(part for part in (capital(is_), reading.span(at + 2, end), told, rest) if part)
    yield [Piece(reading.words[0].start, reading.words[verb].start, f"{asked}? Dan ")]


# What is asked for, as a verb: "een verzoek tot wijziging van uw dagen".
CHANGES = {
    "wijziging": "veranderen",
    "verandering": "veranderen",
    "aanpassing": "aanpassen",
    "verlenging": "verlengen",
    "verlaging": "verlagen",
    "verhoging": "verhogen",
    "uitbreiding": "uitbreiden",
    "annulering": "afzeggen",
    "opzegging": "opzeggen",
    "inschrijving": "inschrijven",
    "beëindiging": "stoppen",
}
ASKED = frozenset("verzoek verzoeken aanvraag aanvragen vraag voorstel".split())


def asked(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "uw verzoek tot wijziging van de dagen": "uw verzoek om de dagen te veranderen"."""
    words = reading.lowers
    for at in range(1, len(words) - 3):
        if words[at] not in ("tot", "voor") or words[at - 1] not in ASKED or words[at + 2] != "van":
            continue
        verb = verbs().get(CHANGES.get(words[at + 1], ""))
        end = subject_end(reading, at + 3, len(words)) if reading.joined(at - 1, at + 4) else None
        if verb is None or end is None or verb.infinitive == "stoppen" or words[end - 1 : end] == ("van",):
            return
        seat = reading.words[end - 1].end
        te = f"{verb.particle} te {verb.bare}".strip()
        yield [Piece(reading.words[at].start, reading.words[at + 2].end, "om"), Piece(seat, seat, f" {te}")]
        return


def receipt(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "Na ontvangst van uw aanmelding bellen wij u.": "Hebben wij uw aanmelding? Dan bellen wij u."."""
    words = reading.lowers
    if words[:3] != ("na", "ontvangst", "van") or not reading.care or reading.text.rstrip()[-1:] != ".":
        return
    verb = next((n for n in range(4, min(9, len(words) - 2)) if opens_with_verb(reading, n)), 0)
    if not verb or words[3] not in ("uw", "het", "de", "deze") or not reading.joined(0, verb + 1):
        return
    if SUBORDINATORS & set(words[3:verb]):
        return
    what = reading.span(3, verb)
    yield [Piece(reading.words[0].start, reading.words[verb].start, f"Hebben wij {what}? Dan ")]


ASKED_FOR = Rule("asked-for", "simplify-reason-purpose", asked)
RECEIPT = Rule("receipt", "simplify-reason-condition", receipt)
PURPOSE = Rule("purpose", "simplify-reason-purpose", purpose)
HABIT = Rule("habit", "simplify-reason-purpose", habit)
ACTION = Rule("action", "simplify-reason-purpose", action)
STATE = Rule("state", "simplify-reason-condition", state)
ALLOWED = Rule("allowed", "simplify-reason-permission", allowed)
NOMINAL = (PURPOSE, HABIT, ACTION, STATE, ALLOWED, ASKED_FOR, RECEIPT)
