"""Passives of a centre or a school whose actor is sure: "De ouderavond wordt verplaatst" -> "Wij verplaatsen ...".

Only with verbs for what the team itself does, or what only a parent can do ("moet worden betaald" -> "u moet betalen"),
and only in a text about a centre or a school that names no other body.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.nl.verbs import Verb, verbs
from simplify.rules.abbreviations import DAYS
from simplify.rules.clauses import DETERMINERS, PREPOSITIONS, PRONOUNS, SUBORDINATORS, inverted_subject, subject_end
from simplify.rules.however import STARTERS
from simplify.rules.parse import SUBJECTS, parse
from simplify.rules.rule import Reading, Rule

BECOMES = frozenset({"wordt", "worden"})
PERFECT = frozenset({"is", "zijn"})
MODALS = {"kan": "kunnen", "kunnen": "kunnen", "zal": "zullen", "zullen": "zullen"}
DUTIES = frozenset({"moet", "moeten"})
# What the team does; "bijhouden", "melden" or "controleren" may be anyone's work.
TEAM = frozenset(
    "verplaatsen vieren aanbieden organiseren verzorgen inplannen plaatsen behandelen verzenden versturen verdelen "
    "samenvoegen schenken verruimen uitstellen verzetten afnemen honoreren meegeven uitdelen bespreken bekijken "
    "plannen wijzigen aanpassen constateren ontvangen verlenen geven houden spelen".split()
)
# In the perfect a participle may tell a state: "is gepland", "is gegeven"; with these it tells what the team did.
DONE = frozenset(
    "verplaatsen samenvoegen constateren ontvangen verzenden versturen uitstellen verzetten behandelen".split()
)
IDIOMS = {"gesteld": ("buiten", "gebruik"), "genomen": ("in", "behandeling")}
PARENT = frozenset(
    "inleveren betalen voldoen overmaken invullen ondertekenen meebrengen retourneren terugsturen aanvragen "
    "meenemen meegeven afmelden".split()
)
AGREED = frozenset({"afgesproken", "besloten"})


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find one passive in a main clause without an agent."""
    if not reading.care or "door" in reading.lowers or reading.text.rstrip()[-1:] != "." or reading.text.isupper():
        return
    for at in range(len(reading.words) - 1):
        word = reading.lowers[at]
        if word not in BECOMES | PERFECT | DUTIES and word not in MODALS:
            continue
        pieces = _active(reading, at)
        if pieces is not None:
            yield pieces
            return


def _active(reading: Reading, at: int) -> list[Piece] | None:
    start, stop = reading.clause_start(at), reading.clause_end(at)
    if any(word in SUBORDINATORS - {"dat", "die"} for word in reading.lowers[start:at]):
        return None
    if reading.lowers[at] in PERFECT | BECOMES and reading.lowers[at + 1] in AGREED:
        follows = reading.lowers[at + 2 : at + 3] in (("dat",), ("om",))
        helper = "hebben" if reading.lowers[at] in PERFECT else "worden"
        return [reading.swap(at, at + 1, f"{helper} wij")] if follows and helper == "hebben" and at else None
    stop = next(
        (
            n
            for n in range(at + 1, stop)
            if reading.lowers[n] in SUBORDINATORS | {"en", "maar"}
            and any(w in BECOMES | PERFECT | DUTIES or w in MODALS for w in reading.lowers[n:stop])
        ),
        stop,
    )
    found = _action(reading, at, stop)
    if found is None:
        return None
    verb, seat, leave = found
    who = "u" if reading.lowers[at] in DUTIES else "wij"
    finite = _finite(reading, at, verb, who)
    if reading.lowers[start] == "er" and at == start + 1:
        return [Piece(reading.words[start].start, reading.words[at].end, _cased(reading, start, who, finite)), *leave]
    if at > start and _is_subject(reading, start, at):
        first = reading.words[start]
        text = reading.span(start, at)
        if first.lower not in STARTERS and (first.text in reading.names or _may_be_name(reading, start)):
            return None
        if start == 0:
            text = text[:1].lower() + text[1:]
        opening = f"{_cased(reading, start, who, finite)} {text}"
        return [Piece(first.start, reading.words[at].end, opening), *leave]
    return _inverted(reading, at, seat, f"{finite} {who}", leave, start)


def _inverted(reading: Reading, at: int, seat: int, words: str, leave: list[Piece], start: int) -> list[Piece] | None:
    """Return pieces for a passive with its subject after the verb: "Na school worden de kinderen verdeeld"."""
    if at == start and not start:
        return None
    if reading.lowers[at + 1] == "er":
        return [reading.swap(at, at + 2, words), *leave]
    if reading.lowers[at + 1] in PRONOUNS - {"dit", "dat", "deze"}:
        return None
    end = inverted_subject(reading, at)
    if reading.lowers[at] == "wordt" and reading.lowers[at + 1] == "de" and end is None:
        end = seat  # "wordt de kinderen drinken aangeboden": they get it
    return [reading.swap(at, at + 1, words), *leave] if end is not None and end <= seat else None


def _cased(reading: Reading, start: int, who: str, finite: str) -> str:
    first = reading.words[start].text[:1]
    return f"{who.capitalize() if first.isupper() else who} {finite}"


def _is_subject(reading: Reading, start: int, at: int) -> bool:
    """Tell whether the words before the verb are its subject, all of them, and no pronoun or stretch of time.

    One part stands before the verb of a main clause, so one that opens with an article and its noun is all of it.
    """
    first = reading.lowers[start]
    if first in PRONOUNS - {"dit", "dat", "deze"} or first in PREPOSITIONS | {"ten", "tengevolge", "als", "gezien"}:
        return False
    end = subject_end(reading, start, at + 1)
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


def _may_be_name(reading: Reading, at: int) -> bool:
    """Tell whether the analysis calls a word a name; without a model any capital may be one."""
    found = parse(reading)
    return found is None or found.tags()[at] in ("PROPN", "")


def _action(reading: Reading, at: int, stop: int) -> tuple[Verb, int, list[Piece]] | None:
    """Return the verb, its seat, and the piece that takes the participle away, or makes it what the active needs."""
    kind = reading.lowers[at]
    allowed = PARENT if kind in DUTIES else DONE if kind in PERFECT else TEAM
    helper = kind in DUTIES or kind in MODALS
    seats = [n for n in range(at + 1, stop) if _verb(reading, n, allowed)]
    if len(seats) != 1:
        return None
    seat = seats[0]
    verb = _verb(reading, seat, allowed)
    if verb is None:
        return None
    if kind in DUTIES and reading.address != "u":
        return None
    if helper:
        if "worden" not in (reading.lowers[seat - 1], *reading.lowers[seat + 1 : seat + 2]):
            return None
        first, last = (seat - 1, seat) if reading.lowers[seat - 1] == "worden" else (seat, seat + 1)
        infinitive = "betalen" if verb.infinitive == "voldoen" else verb.infinitive
        return verb, seat, [reading.swap(first, last + 1, infinitive)]
    if "worden" in reading.lowers[at + 1 : stop] or "zijn" in reading.lowers[at + 1 : stop]:
        return None
    if kind in PERFECT:
        return verb, seat, [reading.swap(seat, seat + 1, "gezien")] if verb.infinitive == "constateren" else []
    if verb.particle:
        return verb, seat, [reading.swap(seat, seat + 1, verb.particle)]
    return verb, seat, [reading.drop(seat, seat + 1)]


def _verb(reading: Reading, at: int, allowed: frozenset[str]) -> Verb | None:
    word = reading.lowers[at]
    if word in IDIOMS and reading.lowers[at - 2 : at] == IDIOMS[word] and allowed is not PARENT:
        return verbs()["stellen" if word == "gesteld" else "nemen"]
    found = [verb for verb in verbs().values() if verb.participle == word]
    if len(found) > 1:
        found = [verb for verb in found if verb.infinitive in allowed]
    if len(found) != 1 or found[0].infinitive not in allowed:
        return None
    if found[0].infinitive == "spelen" and "er" not in reading.lowers:
        return None
    if found[0].infinitive == "houden" and not any(word.endswith("oefening") for word in reading.lowers):
        return None
    return found[0]


def _finite(reading: Reading, at: int, verb: Verb, who: str) -> str:
    kind = reading.lowers[at]
    if kind in BECOMES:
        return verb.bare
    if kind in PERFECT:
        return "hebben"
    return "moet" if kind in DUTIES else MODALS[kind]


TEAM_ACTS = Rule("who-acts", "simplify-reason-passive", find)
