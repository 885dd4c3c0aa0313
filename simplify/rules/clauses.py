"""Clauses read with tables only: the finite verb of a subordinate clause, and its subject.

Everything here answers None when it is not sure; then a rule leaves the sentence alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from simplify.nl.nouns import may_be_adjective, never_noun, only_noun
from simplify.nl.verbs import Form, forms, is_participle, particles, verbs
from simplify.rules.parse import parse, told_subject
from simplify.rules.rule import TITLES, Reading

PRONOUNS = frozenset("ik jij je u hij zij ze wij we jullie er dit dat deze dit iedereen niemand iemand men".split())
DETERMINERS = frozenset(
    "de het een uw onze ons deze dit die dat alle sommige jouw je mijn hun haar zijn elk elke ieder iedere beide veel "
    "enkele geen".split()
)
PREPOSITIONS = frozenset(
    "aan achter af behalve bij binnen boven buiten door in langs met na naar naast om onder op over per rond sinds "
    "tegen tijdens tot tussen uit van vanaf vanwege via volgens voor vóór voorbij wegens zonder".split()
)
BEFORE_NOUNS = DETERMINERS | PREPOSITIONS
SUBORDINATORS = frozenset(
    "als indien omdat doordat aangezien zodat terwijl hoewel ofschoon tenzij mits voordat nadat totdat zodra sinds "
    "wanneer dat die wie wat waar hoe hoeveel waarom waarin waarop waarbij waarmee waarvan waarvoor waardoor waarna "
    "welke alvorens zolang opdat teneinde".split()
)
SINGULAR = frozenset(
    "is was ben bent heeft heb hebt had kan kunt kun kon moet moest mag mocht wil wilt wilde zal zult zou wordt word "
    "werd gaat ga ging komt kwam blijft bleef doet deed staat stond ligt lag zit zat hoeft krijgt kreeg heet laat "
    "liet".split()
)
MODALS = frozenset("kunnen konden moeten moesten mogen mochten willen wilden zullen zouden hoeven".split())
AUXILIARIES = frozenset("zijn waren hebben hadden worden werden".split())
HELPERS = MODALS | AUXILIARIES
ALSO_NOUNS = frozenset(
    "week was plan start stop kosten zorg vraag antwoord bezoek werk hulp eten regel kleur steun groep drinken leven "
    "wet last test prik post rust reis dans spel les boek wens zin bus dank lach deel hoop maat bel pak pas pen feest "
    "hechten wachten lijst keer kaart dek recht orde melding leden weken reden licht lucht streken vlucht zonden schat "
    "verzet verbond bond schoven dreef lasten bedienden boog schenen mist bonden bad kust omzet maanden acht".split()
)


@dataclass(frozen=True, slots=True)
class Finite:
    """Hold the finite verb of a clause: its word, the form without particle, and the particle left behind."""

    at: int
    word: str
    particle: str


def finite_of(reading: Reading, start: int, end: int) -> Finite | None:
    """Return the finite verb of a clause whose verbs stand at the end, "hij vandaag ziek is"; None when unsure."""
    sure = [at for at in range(start, end) if surely_finite(reading, at, start)]
    if len(sure) > 1:
        return None
    if sure:
        return _finite(reading, sure[0], start, end)
    for group in (MODALS, AUXILIARIES):
        found = [
            at
            for at in range(start, end)
            if reading.lowers[at] in group and reading.lowers[at - 1] != "te" and _is_verb_here(reading, at, end)
        ]
        if len(found) == 1:
            return _finite(reading, found[0], start, end)
        if found:
            return None
    told = _told_finite(reading, start, end)
    if told is not None:
        return _finite(reading, told, start, end)
    last = end - 1
    if last > start and _lexical(reading.lowers[last]) and reading.lowers[last - 1] not in ("te", *DETERMINERS):
        return _finite(reading, last, start, end)
    return None


def _told_finite(reading: Reading, start: int, end: int) -> int | None:
    """Return the one finite verb that the analysis sees in a stretch: "omdat de juf dat zo *schildert*"."""
    found = parse(reading)
    seen = [at for at in range(start, end) if found is not None and found.is_finite(at)]
    return seen[0] if len(seen) == 1 else None


DEGREES = frozenset({"te", "zo", "hoe", "heel", "zeer", "erg", "iets"})


def surely_finite(reading: Reading, at: int, start: int) -> bool:
    """Tell whether a word can only be a finite verb in the singular: "is", "heeft", "ophaalt"."""
    word = reading.lowers[at]
    if at > start and reading.lowers[at - 1] in DEGREES:
        return False  # "kinderen die te laat zijn"
    if word in SINGULAR:
        return not (word in ALSO_NOUNS and at > start and reading.lowers[at - 1] in DETERMINERS)
    return _only_finite(word) and not (at > start and reading.lowers[at - 1] in BEFORE_NOUNS)


@lru_cache(maxsize=20_000)
def _only_finite(word: str) -> bool:
    names = {form.name for form in forms().get(word, ())} if word not in ALSO_NOUNS else set()
    return bool(names & {"hij", "past", "pasts"}) and not names & {"participle", "infinitive"}


def _is_verb_here(reading: Reading, at: int, end: int) -> bool:
    """Tell "zijn" the verb from "zijn" before a noun: "zijn jas"; the verb stands last or before other verbs."""
    if reading.lowers[at] != "zijn" or at + 1 >= end:
        return True
    following = reading.lowers[at + 1]
    return bool(forms().get(following)) or following in PREPOSITIONS


def _lexical(word: str) -> bool:
    names = {form.name for form in forms().get(word, ())}
    return bool(names & {"hij", "past", "pasts", "infinitive"}) and word not in ALSO_NOUNS


def _finite(reading: Reading, at: int, start: int, end: int) -> Finite | None:
    """Return the finite verb at `at` when what follows it in its clause can stay where it is."""
    following = reading.lowers[at + 1 : end]
    if at == start or _of_another_clause(reading, start, at) or _unknown_separable(reading.lowers[at]):
        return None
    verbal = 0
    while verbal < len(following) and (following[verbal] == "te" or forms().get(following[verbal])):
        verbal += 1
    rest = following[verbal:]
    if rest and rest[0] not in PREPOSITIONS and "te" not in rest:
        return None
    if any(word in SUBORDINATORS for word in rest):
        return None
    word = reading.lowers[at]
    joined = next((form for form in forms().get(word, ()) if form.verb.particle), None)
    plain = [form for form in forms().get(word, ()) if not form.verb.particle]
    if joined is not None and not plain:
        return Finite(at, _base(joined, word), joined.verb.particle)
    return Finite(at, word, "")


def _of_another_clause(reading: Reading, start: int, at: int) -> bool:
    """Tell whether the verb at `at` closes a clause inside, or a second one: "... en de regels die men oplegt"."""
    if any(_opens_clause(reading, n) for n in range(start + 1, at)):
        return True
    last = max((n for n in range(start + 1, at) if reading.lowers[n] in ("en", "of", "maar")), default=start)
    return any(_lexical(word) for word in reading.lowers[start + 1 : last])


def _opens_clause(reading: Reading, at: int) -> bool:
    """Tell whether a conjunction opens a clause; in "als mentor" it tells a role, in "op die dag" which day."""
    if reading.lowers[at] in ("die", "dat") and reading.lowers[at - 1] in PREPOSITIONS:
        return False
    role = reading.lowers[at] in ("als", "sinds") and reading.lowers[at + 1] not in PRONOUNS | DETERMINERS
    return reading.lowers[at] in SUBORDINATORS and not role


def _unknown_separable(word: str) -> bool:
    """Tell whether a verb that no table has may have a particle: "toebrengt" stands apart in a main clause."""
    if forms().get(word):
        return word.startswith(STRESSED)
    return any(word.startswith(particle) and len(word) > len(particle) + 3 for particle in particles() | RARER)


# The stress decides whether these part: "voorkómen" stays whole, "vóórkomen" does not.
STRESSED = ("voorkom", "voorkwam", "doorlo", "doorliep", "overleg", "ondergaa", "onderging")
RARER = frozenset("achter door om over mis vol weer gelijk neer voort".split())  # particles of verbs in no table


def _base(form: Form, word: str) -> str:
    return word.removeprefix(form.verb.particle)


def subject_end(reading: Reading, start: int, end: int) -> int | None:
    """Return the word after the subject that starts at `start`: a pronoun, or an article with its noun."""
    if start >= end:
        return None
    word = reading.lowers[start]
    following = reading.lowers[start + 1] if start + 1 < end else ""
    if word in ("niet", "bijna", "vrijwel") and following in ("iedereen", "alle", "elke", "elk", "ieder"):
        return subject_end(reading, start + 1, end)
    if word in ("een", "één") and following == "van":
        return subject_end(reading, start + 2, end)
    if word in (
        "dit",
        "dat",
        "deze",
        "je",
        "zij",
        "er",
        "jullie",
        "iedereen",
        "u",
        "wij",
        "we",
        "ik",
        "hij",
        "ze",
        "men",
    ):
        noun_follows = word in ("dit", "dat", "deze", "je", "jullie") and looks_like_noun(reading, start + 1, end)
        return None if noun_follows else start + 1
    if word == "het" and (following in ADVERBS or following in SINGULAR or start + 1 >= end):
        return start + 1
    if word in TITLES and start + 1 < end and reading.words[start + 1].text[0].isupper():
        return next((n for n in range(start + 2, end) if not reading.words[n].text[0].isupper()), end)
    if word not in DETERMINERS:
        plural = word.endswith(("en", "s")) and noun_like(word) and not forms().get(word)
        return start + 1 if plural and (following in PREPOSITIONS | ADVERBS or following in SINGULAR) else None
    at = start + 1
    while (
        at < end - 1
        and (reading.lowers[at].endswith("e") or _bare_adjective(reading, start, at))
        and noun_like(reading.lowers[at + 1])
        and not only_noun(reading.lowers[at])  # "een extra categorie gemaakt": the noun stands before the participle
    ):
        if surely_finite(reading, at + 1, at + 1):
            break  # "de bijdrage bedraagt": a noun in -e, and its verb
        at += 1
    if at >= end or not noun_like(reading.lowers[at]) or never_noun(reading.lowers[at]):
        return None
    at = _measured(reading, at, end)
    at += 1
    while at < end and reading.words[at].text[0].isupper():
        at += 1
    if at < end and reading.lowers[at] in ("of", "en") and at + 1 < end:
        return _both(reading, start, at, end)
    if at < end and reading.lowers[at] == "van":
        return subject_end(reading, at + 1, end)
    return at


def _both(reading: Reading, start: int, at: int, end: int) -> int | None:
    """Return the word after "de leerlingen en hun ouders" when a plural verb stands right beside it."""
    if reading.lowers[at] != "en" or reading.lowers[at + 1] not in DETERMINERS:
        return None
    after = subject_end(reading, at + 1, end)
    beside = {reading.lowers[start - 1] if start else "", *(reading.lowers[after : after + 1] if after else ())}
    return after if beside & PLURAL_VERBS else None


def _measured(reading: Reading, at: int, end: int) -> int:
    """Return the last word of "het aantal kinderen", "het aantal beschikbare plaatsen"; else the same word."""
    if reading.lowers[at] not in MEASURES:
        return at
    last = at + 1
    while last + 2 < end and reading.lowers[last].endswith("e") and noun_like(reading.lowers[last]):
        last += 1
    counted = reading.lowers[last] if last + 1 < end else ""
    several = counted.endswith(("en", "s")) and noun_like(counted) and not surely_finite(reading, last, at)
    return last if several else at


def _bare_adjective(reading: Reading, start: int, at: int) -> bool:
    """Tell whether a word without -e may be an adjective before its noun: "een groot deel", "uw eigen kind"."""
    word, following = reading.lowers[at], reading.lowers[at + 1]
    if word == "eigen" or not may_be_adjective(word):
        return word == "eigen"
    if word.endswith("en") and is_participle(word):
        return not never_noun(following) and not surely_finite(reading, at + 1, at)  # "de gevonden bril"
    if reading.lowers[start] in ("een", "geen", "ons", "elk", "ieder"):
        return not never_noun(following) and not may_be_adjective(following)
    return only_noun(following) and not only_noun(word)  # "de intern begeleider"


MEASURES = frozenset("aantal hoeveelheid reeks serie rij kilo liter doos pak stapel".split())
PLURAL_VERBS = MODALS | AUXILIARIES | frozenset("gaan komen blijven doen staan liggen zitten krijgen laten".split())


def inverted_subject(reading: Reading, verb: int) -> int | None:
    """Return the word after the subject that follows its verb: "is de groep De Vlinders | dicht"; None when unsure."""
    stop = reading.clause_end(verb)
    word = reading.lowers[verb + 1]
    if word in ("wij", "we", "u", "hij", "ik"):
        return verb + 2
    if word == "er" or word in PRONOUNS - {"het", "dit", "dat", "deze"}:
        return None
    table = subject_end(reading, verb + 1, stop)
    if table is None and word in ("de", "het") and reading.lowers[verb + 3 : verb + 4] == ("van",) and verb + 5 <= stop:
        table = verb + 5 if reading.lowers[verb + 4].endswith("dag") else None  # "de knutselmiddag van donderdag"
    if word == "het" and table == verb + 2:
        return table
    if word in TITLES and stop > verb + 3 and reading.words[verb + 2].text[0].isupper():
        return verb + 3  # "neemt juf Esra"
    if table is not None and word in DETERMINERS:
        noun = reading.lowers[table - 1] if "van" not in reading.lowers[verb + 1 : table] else reading.lowers[verb + 2]
        plural = reading.lowers[verb] in PLURAL_VERBS or reading.lowers[verb] in verbs()
        if plural and not noun.endswith(("en", "s", "n")) and not reading.words[table - 1].text[0].isupper():
            return None
        if not plural and noun.endswith("eren") and word == "de":
            return None  # "wordt de kinderen ... aangeboden": they get it
        if reading.lowers[table : table + 1] in PLACES and reading.lowers[table + 1 : table + 2] in DEFINITE:
            told = told_subject(reading, verb + 1) or 0
            if table < told <= table + 3 and not reading.lowers[told - 1].endswith(("dag", "week", "maand")):
                return told  # "de ingang aan de Kerkstraat"
        return table
    return told_subject(reading, verb + 1) or _bare_plural(reading, verb) if word not in DETERMINERS else None


def _bare_plural(reading: Reading, verb: int) -> int | None:
    """Return the word after a noun without an article: "moeten spenen | elke dag"."""
    noun, following = reading.lowers[verb + 1 : verb + 2], reading.lowers[verb + 2 : verb + 3]
    if reading.lowers[verb] not in PLURAL_VERBS or not noun or not noun[0].endswith(("en", "s")):
        return None
    if noun[0] in GROUPS and following == ("met",) and verb + 4 < len(reading.words):
        return verb + 4 if noun_like(reading.lowers[verb + 3]) else None  # "moeten kinderen met koorts"
    adverbial = following and following[0] in ADVERBS | {"dagelijks", "wekelijks", "meteen", "regelmatig"}
    return verb + 2 if adverbial and noun_like(noun[0]) and noun[0] not in ADVERBS else None


GROUPS = frozenset("kinderen leerlingen ouders peuters kleuters baby's".split())
PLACES = (("aan",), ("in",), ("op",), ("bij",))
DEFINITE = (("de",), ("het",), ("onze",))


def noun_like(word: str) -> bool:
    """Tell whether a word may be a noun: it is no word of grammar."""
    return word[0].isalpha() and len(word) > 2 and word not in GRAMMAR


def looks_like_noun(reading: Reading, at: int, end: int) -> bool:
    """Tell whether "dit", "dat", "je" go with a noun that follows: "dat kind"; not before "niet", "in", "een"."""
    if at >= end:
        return False
    word = reading.lowers[at]
    return noun_like(word) and word not in ADVERBS and not never_noun(word)


ADVERBS = frozenset(
    "uitsluitend slechts enkel vooraf achteraf "
    "niet ook nog al weer dan nu wel vaak altijd soms nooit graag goed erg heel zeer te zo hier daar er vandaag morgen "
    "gisteren meer minder meestal snel langer alleen samen anders eerst later misschien toch zelf ziek telefonisch "
    "schriftelijk zeker geen extra hierover hiervan hiervoor hiermee hieraan daarover daarvan daarvoor elke "
    "genoodzaakt verplicht zich elkaar niets iets alles onder bijna ongeveer pas vanmiddag vanochtend vanavond".split()
)


GRAMMAR = PREPOSITIONS | DETERMINERS | SUBORDINATORS | PRONOUNS | ADVERBS | SINGULAR | MODALS | AUXILIARIES


def has_finite(reading: Reading, start: int, end: int) -> bool:
    """Tell whether some word of a stretch is surely a finite verb, or an auxiliary that can be one."""
    return any(
        surely_finite(reading, at, start)
        or (reading.lowers[at] in HELPERS and _is_verb_here(reading, at, end))
        or _beside_pronoun(reading, at, start)
        for at in range(start, end)
    )


def _beside_pronoun(reading: Reading, at: int, start: int) -> bool:
    word = reading.lowers[at]
    beside = {
        reading.lowers[at - 1] if at > start else "",
        reading.lowers[at + 1] if at + 1 < len(reading.lowers) else "",
    }
    if "ik" in beside and any(form.name == "ik" and not form.verb.particle for form in forms().get(word, ())):
        return True
    return word in verbs() and bool(beside & {"wij", "we", "zij", "ze", "jullie"})


def opens_with_verb(reading: Reading, at: int) -> bool:
    """Tell whether word `at` is a finite verb before its subject: "moet u", "geven wij", "krijgt uw kind"."""
    if at + 1 >= len(reading.words):
        return False
    word, following = reading.lowers[at], reading.lowers[at + 1]
    if word in SINGULAR:
        return word not in ALSO_NOUNS or following in PRONOUNS
    if following not in PRONOUNS | DETERMINERS | TITLES and not reading.words[at + 1].text[0].isupper():
        return word in HELPERS
    return any(form.name != "participle" and not form.verb.particle for form in forms().get(word, ()))
