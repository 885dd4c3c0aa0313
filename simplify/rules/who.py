"""Passives of a centre or a school whose actor is sure: "De ouderavond wordt verplaatst" -> "Wij verplaatsen ...".

The verb tells who acts (see `actors`), or "door ons" and "door u" do; only in a text of a centre or a school.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.nl.verbs import Verb, is_participle, verbs
from simplify.rules.abbreviations import DAYS
from simplify.rules.actors import (
    DONE,
    IDIOM_VERBS,
    IDIOMS,
    IMPERSONAL,
    PARENT,
    READER,
    SHOWN,
    TEAM,
    by_participle,
    elsewhere,
)
from simplify.rules.clauses import (
    ALSO_NOUNS,
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    finite_of,
    inverted_subject,
    subject_end,
    surely_finite,
)
from simplify.rules.clauses import MODALS as PLURALS
from simplify.rules.however import STARTERS
from simplify.rules.parse import SUBJECTS, may_be_name, parse
from simplify.rules.rule import Reading, Rule

BECOMES = frozenset({"wordt", "worden"})
PERFECT = frozenset({"is", "zijn"})
MODALS = {"kan": "kunnen", "kunnen": "kunnen", "zal": "zullen", "zullen": "zullen"}
CAN = frozenset({"kan", "kunnen"})
DUTIES = frozenset({"moet", "moeten"})
FINITE = BECOMES | PERFECT | DUTIES | frozenset(MODALS)
HELPERS = frozenset({"worden", "zijn"})
GROUPS = frozenset("kinderen leerlingen ouders peuters kleuters".split())
# These open an adverbial, as prepositions do: "Ingeval van brand worden ouders gebeld".
NO_SUBJECTS = frozenset(
    "ten tengevolge als gezien ingeval conform overeenkomstig ondanks behoudens gedurende krachtens blijkens namens "
    "inzake omtrent dankzij binnen mede gelet volgens ter".split()
)
AGREED = frozenset({"afgesproken", "besloten"})
# "door ons", "door u": then the verb may be any.
NAMED = {"ons": "wij", "u": "u"}
FORMS = {"wij": {"moet": "moeten", "moeten": "moeten", **MODALS}}
FORMS["u"] = {"moet": "moet", "moeten": "moet", "kan": "kunt", "kunnen": "kunt", "zal": "zult", "zullen": "zult"}


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find one passive in a main clause without an agent, or with "door ons" or "door u"."""
    if not reading.care or reading.text.rstrip()[-1:] != "." or reading.text.isupper():
        return
    if ALONE & set(reading.lowers):
        return  # one person writes: "mijn gezin"
    by = -1
    if "door" in reading.lowers:
        named = [n for n, word in enumerate(reading.lowers[:-1]) if word == "door" and reading.lowers[n + 1] in NAMED]
        if len(named) != 1 or "door" in reading.lowers[named[0] + 1 :]:
            return
        by = named[0]
    if by >= 0 and (reading.lowers[by + 2 : by + 3] in (("en",), ("of",)) or not reading.flows(by + 1)):
        return
    for at in range(len(reading.words) - 1):
        word = reading.lowers[at]
        if word not in FINITE:
            continue
        pieces = _active(reading, at, by)
        if pieces is not None:
            yield pieces
            return


def _active(reading: Reading, at: int, by: int) -> list[Piece] | None:
    start, stop = reading.clause_start(at), reading.clause_end(at)
    if by >= 0 and not (at < by < stop - 1 or start <= by < at):
        return None
    if reading.lowers[at] in PERFECT and {"dit", "dat", "deze"} & {reading.lowers[start], reading.lowers[at + 1]}:
        return None  # "sinds kort is dit gewijzigd": by whom nobody knows
    if start and ")" in reading.between(start - 1):
        return None  # "afhankelijk van (de leeftijd van) het kind wordt ..."
    if at == start and at and _asked(reading, at):
        start = 0
    if any(word in SUBORDINATORS - {"dat", "die"} for word in reading.lowers[start:at]):
        return None
    if reading.lowers[at] in PERFECT | BECOMES and reading.lowers[at + 1] in AGREED:
        if elsewhere(reading):
            return None  # "In het akkoord is afgesproken dat ..."
        follows = reading.lowers[at + 2 : at + 3] in (("dat",), ("om",))
        if reading.lowers[start] == "er":
            both = reading.lowers[at] in PERFECT and follows and at == start + 1
            return (
                [Piece(reading.words[start].start, reading.words[at].end, _cased(reading, start, "wij", "hebben"))]
                if both
                else None
            )
        helper = "hebben" if reading.lowers[at] in PERFECT else "worden"
        return [reading.swap(at, at + 1, f"{helper} wij")] if follows and helper == "hebben" and at else None
    joint = next((n for n in range(at + 1, stop - 1) if reading.lowers[n] in ("en", "maar")), stop)
    if joint < stop - 1 and surely_or_plural(reading, joint + 1) and not _own_subject(reading, joint + 2):
        return None  # "uw antwoorden worden verwerkt en zijn niet ...": the subject serves both
    helped = reading.lowers[at] in DUTIES or reading.lowers[at] in MODALS
    starts = BECOMES | PERFECT | DUTIES if not helped else DUTIES | {"wordt", "is"}
    stop = next(
        (
            n
            for n in range(at + 1, stop)
            if reading.lowers[n] in SUBORDINATORS | {"en", "maar"}
            and any(w in starts or w in MODALS for w in reading.lowers[n:stop])
        ),
        stop,
    )
    who = NAMED[reading.lowers[by + 1]] if by >= 0 else "u" if reading.lowers[at] in DUTIES else ""
    found = _action(reading, at, stop, who, named=by >= 0)
    if found is None:
        return None
    who, verb, seat, leave = found
    if (
        _serves_both(reading, stop)
        or _shared(reading, at, seat, stop)
        or _goes_on(reading, stop)
        or _inner(reading, at, seat)
    ):
        return None
    if verb.infinitive == "informeren" and "van" in reading.lowers[at:stop]:
        return None
    if by >= 0:
        if not at < by < seat:
            return None
        bare = by + 2 == seat and leave and not leave[0].after  # "worden door ons verstrekt."
        leave = [reading.drop(by, seat + 1)] if bare else [reading.drop(by, by + 2), *leave]
    finite = _finite(reading, at, verb, who)
    if reading.lowers[start] == "er" and at == start + 1:
        return [Piece(reading.words[start].start, reading.words[at].end, _cased(reading, start, who, finite)), *leave]
    if at > start and reading.lowers[at + 1] != "er" and _is_subject(reading, start, at):
        first = reading.words[start]
        text = reading.span(start, at)
        if first.lower not in STARTERS | GROUPS and (first.text in reading.names or may_be_name(reading, start)):
            return None
        if start == 0:
            text = text[:1].lower() + text[1:]
        opening = f"{_cased(reading, start, who, finite)} {text}"
        return [Piece(first.start, reading.words[at].end, opening), *leave]
    return _inverted(reading, at, seat, f"{finite} {who}", leave, start)


def surely_or_plural(reading: Reading, at: int) -> bool:
    """Tell whether a word is a finite verb, in the singular or the plural."""
    return (
        surely_finite(reading, at, at) or reading.lowers[at] in AUXILIARIES | PLURALS or reading.lowers[at] in verbs()
    )


def _serves_both(reading: Reading, stop: int) -> bool:
    """Tell whether the subject has another verb further on: "... (niet bij wie) en kunnen daarop letten"."""
    joints = [n for n in range(stop + 1, len(reading.words) - 2) if reading.lowers[n] in ("en", "maar")]
    bracket = any(")" in reading.between(n - 1) and surely_or_plural(reading, n + 1) for n in joints)
    # "..., naast de jassen en heeft een rood label"
    own = PRONOUNS | DETERMINERS - {"een", "geen"}
    return bracket or any(surely_finite(reading, n + 1, n + 1) and reading.lowers[n + 2] not in own for n in joints)


def _own_subject(reading: Reading, at: int) -> bool:
    return at < len(reading.words) and reading.lowers[at] in PRONOUNS | DETERMINERS


def _shared(reading: Reading, at: int, seat: int, stop: int) -> bool:
    """Tell whether another participle shares the verb: "worden gereserveerd en in rekening gebracht"."""
    if any(
        word in by_participle() and word not in ALSO_NOUNS for word in reading.lowers[seat + 1 : min(seat + 2, stop)]
    ):
        return True  # "worden gesloten gehouden"
    found = parse(reading)
    if found is None or not {"en", "of"} & set(reading.lowers[at:stop]):
        return False
    seen = (found.tokens[n] for n in range(at + 1, stop) if n != seat and reading.lowers[n] not in FILLED_IN)
    return any(token is not None and "VerbForm=Part" in token.morph and token.relation != "amod" for token in seen)


# How something is given back: "moet ingevuld en ondertekend worden teruggegeven".
FILLED_IN = frozenset({"ingevuld", "ondertekend", "getekend"})


def _inner(reading: Reading, at: int, seat: int) -> bool:
    """Tell whether the participle closes a clause inside: "onder zorg worden taken verstaan die geregeld ..."."""
    opens = (n for n in range(at + 1, seat) if reading.lowers[n] in SUBORDINATORS)
    return any(reading.lowers[n - 1] not in PREPOSITIONS for n in opens)


def _goes_on(reading: Reading, stop: int) -> bool:
    """Tell whether another participle leans on the same verb after a comma: ", maar alleen gedeeld via de app"."""
    rest = reading.lowers[stop : reading.clause_end(stop)] if stop < len(reading.words) else ()
    if rest[:1] not in (("maar",), ("en",)) or HELP & set(rest):
        return False
    return any(map(is_participle, rest))


HELP = BECOMES | PERFECT | HELPERS | frozenset({"heeft", "hebben", "heb", "hebt"})
# What "kan worden" done, a child or a parent may do: "de fiets kan in de stalling worden geplaatst".
ANYONE = frozenset(
    "plaatsen ophangen bewaren opbergen opruimen eten spelen maken delen noteren insmeren aankleden bekijken bakken "
    "verzamelen klaarzetten zingen voorlezen schenken publiceren mailen bevestigen opnemen afnemen annuleren wijzigen "
    "uitbreiden verplaatsen verzetten toevoegen".split()
)
ALONE = frozenset({"ik", "mij", "mijn", "me"})


def _asked(reading: Reading, at: int) -> bool:
    """Tell whether a subject with a clause of its own stands before word `at`, and a comma.

    "Uw verzoek om de dagen te wijzigen, is ...", "De foto's die wij hebben gemaakt, kunnen ...".
    """
    words = reading.lowers
    end = 1 if words[0] in GROUPS else subject_end(reading, 0, at) if words[0] in ("uw", "het", "de") else None
    if end is None or reading.clause_start(at - 1) != 0 or reading.between(at - 1).strip() != ",":
        return False
    if words[end] == "om":
        return words[at - 2] == "te"
    return words[end] in ("die", "dat", "waarvan") and finite_of(reading, end + 1, at) is not None


def _inverted(reading: Reading, at: int, seat: int, words: str, leave: list[Piece], start: int) -> list[Piece] | None:
    """Return pieces for a passive with its subject after the verb: "Na school worden de kinderen verdeeld"."""
    if at == start and not start:
        return None
    if reading.lowers[at + 1] == "er":
        if STRANDS & set(reading.lowers[seat - 2 : seat]):
            return None  # "zullen er foto's op worden geplaatst": "er" belongs to "op"
        return [reading.swap(at, at + 2, words), *leave]
    if reading.lowers[at + 1] in ("wij", "we") and words.endswith(" u") and "door" in reading.lowers:
        return [reading.swap(at, at + 2, f"{words} ons"), *leave]  # "moeten wij door u worden gebeld"
    if reading.lowers[at + 1] in PRONOUNS - {"dit", "dat", "deze", "u"}:
        return None
    end = inverted_subject(reading, at)
    if reading.lowers[at] == "wordt" and reading.lowers[at + 1] == "de" and end is None:
        end = seat  # "wordt de kinderen drinken aangeboden": they get it
    return [reading.swap(at, at + 1, words), *leave] if end is not None and end <= seat else None


STRANDS = frozenset("op aan bij in over uit van voor mee".split())


def _cased(reading: Reading, start: int, who: str, finite: str) -> str:
    first = reading.words[start].text[:1]
    return f"{who.capitalize() if first.isupper() else who} {finite}"


def _is_subject(reading: Reading, start: int, at: int) -> bool:
    """Tell whether the words before the verb are its subject, all of them, and no pronoun or stretch of time.

    One part stands before the verb of a main clause, so one that opens with an article and its noun is all of it.
    """
    first = reading.lowers[start]
    if first == "u" and at == start + 1:
        return True
    if first in PRONOUNS - {"dit", "dat", "deze"} or first in PREPOSITIONS | NO_SUBJECTS:
        return False
    end = subject_end(reading, start, at + 1)
    if start == 0 and at and _asked(reading, at):
        return True
    if end is not None and first in DETERMINERS:
        inside = reading.lowers[end:at]
        return reading.lowers[end - 1] not in TIMES and (not inside or inside[0] in PREPOSITIONS)
    singular = reading.lowers[at] in ("wordt", "is", "moet", "kan", "zal")
    if singular and at == start + 1 and first.endswith("en"):
        return False  # "kinderen wordt drinken aangeboden": they get it
    if end == at:
        return True
    found = parse(reading)
    if found is None:
        return False
    return any(
        token.relation in SUBJECTS and found.span(n) == (start, at) for n, token in enumerate(found.analysis.tokens)
    )


TIMES = frozenset("dag week maand ochtend middag avond jaar keer weken dagen uur weekend".split()) | frozenset(DAYS)


def _action(
    reading: Reading, at: int, stop: int, who: str, *, named: bool
) -> tuple[str, Verb, int, list[Piece]] | None:
    """Return who acts, the verb, its seat, and the piece that takes its participle away or makes it active."""
    kind = reading.lowers[at]
    allowed = PARENT if kind in DUTIES else DONE if kind in PERFECT else TEAM
    if kind in CAN and not named and reading.address == "u" and any(_verb(reading, n, READER) for n in range(at, stop)):
        allowed, who = READER, "u"
    if who != "u" and not named and elsewhere(reading):
        return None
    seats = [n for n in range(at + 1, stop) if _verb(reading, n, allowed, named=named)]
    if len(seats) > 1 and (kind in DUTIES or kind in MODALS):
        seats = [n for n in seats if reading.lowers[n - 1] == "worden"]  # "moet ondertekend worden ingeleverd"
    if len(seats) != 1:
        return None
    seat = seats[0]
    if reading.lowers[seat - 1] in ("een", "het", "de", "geen"):
        return None  # "wordt een aangepast rooster gemaakt"
    if any(reading.lowers[n] in SUBORDINATORS and n > at + 1 for n in range(at, seat)):
        return None  # "wordt de eerste groep die wij hebben gegeven": the participle of a clause inside
    verb = _verb(reading, seat, allowed, named=named)
    if verb is not None and kind in CAN and who != "u" and not named and verb.infinitive in ANYONE:
        return None
    if verb is None or (kind in DUTIES and reading.address != "u"):
        return None
    leave = _left(reading, at, stop, seat, verb)
    return None if leave is None else (who or "wij", verb, seat, leave)


def _left(reading: Reading, at: int, stop: int, seat: int, verb: Verb) -> list[Piece] | None:
    """Return the piece for the participle: "worden betaald" -> "betalen", "uitgedeeld" -> "uit", "gevierd" -> ""."""
    kind = reading.lowers[at]
    if kind in DUTIES or kind in MODALS:
        allowed = HELPERS if kind in DUTIES else frozenset({"worden"})
        if not allowed & {reading.lowers[seat - 1], *reading.lowers[seat + 1 : seat + 2]}:
            return None
        first, last = (seat - 1, seat) if reading.lowers[seat - 1] in allowed else (seat, seat + 1)
        infinitive = "betalen" if verb.infinitive == "voldoen" else verb.infinitive
        return [reading.swap(first, last + 1, infinitive)]
    if HELPERS & set(reading.lowers[at + 1 : stop]):
        return None
    if kind in PERFECT:
        return [reading.swap(seat, seat + 1, "gezien")] if verb.infinitive == "constateren" else []
    if verb.particle:
        return [reading.swap(seat, seat + 1, verb.particle)]
    return [reading.drop(seat, seat + 1)]


def _verb(reading: Reading, at: int, allowed: frozenset[str], *, named: bool = False) -> Verb | None:
    word = reading.lowers[at]
    if any(reading.lowers[max(0, at - len(idiom)) : at] == idiom for idiom in IDIOMS.get(word, ())):
        return None if allowed in (PARENT, READER) else verbs()[IDIOM_VERBS[word]]
    found = [verb for verb in by_participle().get(word, ()) if named or verb.infinitive in allowed]
    if len(found) != 1:
        return None
    if found[0].infinitive in IMPERSONAL and "er" not in reading.lowers:
        return None
    if not named and found[0].infinitive in SHOWN and not SHOWN[found[0].infinitive] & set(reading.lowers):
        return None
    return found[0]


def _finite(reading: Reading, at: int, verb: Verb, who: str) -> str:
    kind = reading.lowers[at]
    if kind in BECOMES:
        return verb.bare if who == "wij" else verb.hij
    if kind in PERFECT:
        return "hebben" if who == "wij" else "heeft"
    return FORMS[who][kind]


TEAM_ACTS = Rule("who-acts", "simplify-reason-passive", find)
