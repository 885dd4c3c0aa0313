"""Passives inside a clause: "omdat de avond wordt verplaatst" -> "omdat wij de avond verplaatsen"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.nl.verbs import forms, is_participle
from simplify.rules.actors import IMPERSONAL, READER, SHOWN, TEAM, elsewhere, only_verb
from simplify.rules.clauses import (
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    has_finite,
    surely_finite,
)
from simplify.rules.rule import Reading, Rule

LEADS = frozenset(
    "als indien wanneer voordat nadat zodra totdat omdat doordat aangezien zodat terwijl dat waarbij waarna waardoor "
    "alvorens vooraleer".split()
)
BECOMES = frozenset({"wordt", "worden"})
OURS = frozenset({"wij", "we", "ons", "onze"})
IFS = frozenset({"als", "indien", "wanneer", "zodra"})
ANYONE = frozenset(
    "annuleren wijzigen verzetten verplaatsen ontvangen meegeven bestellen bevestigen uitstellen aanpassen geven "
    "plaatsen terugbellen beantwoorden sluiten informeren inlichten aankleden toelichten".split()
)
# What the team sees, it does not do.
SEEN = frozenset(
    "zien zag zagen gezien constateren constateerden geconstateerd merken merkten gemerkt bemerken opgemerkt horen "
    "hoorden gehoord vernomen signaleren gesignaleerd vaststellen vastgesteld opvalt opgevallen opviel valt viel "
    "ontdekt ontdekten meldingen klachten blijkt bleek gebleken lijkt".split()
)
CAN = frozenset({"kan", "kunnen"})
SHALL = frozenset({"zal", "zullen"})
MODALS = CAN | SHALL
# Before "dat" that opens a clause; after another word it may be "het feest dat ...".
SAYS = frozenset(
    {"feit", "fijn", "belangrijk", "mogelijk", "jammer", "mee", "weten", "op", "ervoor", "erop", "zodanig"}
)


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find a conjunction, and at the end of its clause "wordt gegeven", "gegeven wordt" or "kan worden gegeven"."""
    if not reading.care or "door" in reading.lowers or not LEADS & set(reading.lowers):
        return
    for lead, word in enumerate(reading.lowers[:-3]):
        if word not in LEADS or (word == "dat" and not _opens(reading, lead)):
            continue
        pieces = _active(reading, lead)
        if pieces is not None:
            yield pieces
            return


def _opens(reading: Reading, at: int) -> bool:
    """Tell "wij weten dat ..." from "het feest dat ...": the word before it is a verb, or one that announces."""
    before = reading.lowers[at - 1] if at else ""
    return before in SAYS or bool(forms().get(before)) or not reading.flows(at - 1) if at else False


def _active(reading: Reading, lead: int) -> list[Piece] | None:
    words, stop = reading.lowers, reading.clause_end(lead)
    first = lead + 1
    if not _may_be_ours(reading, lead):
        return None
    subject = words[first]
    if subject in PRONOUNS - {"er", "dit", "dat", "deze", "u"} or subject in LEADS or words[lead - 1] == "ook":
        return None
    noun = words[first + 1] if subject.endswith("e") else subject  # "gemiste lessen"
    if subject not in DETERMINERS | PREPOSITIONS | {"er", "u"} and not noun.endswith(("en", "s")):
        return None
    if words[lead] == "dat" and SEEN & set(words[:lead]):
        return None  # "wij zien dat er fietsen voor de deur worden gezet": others do that
    clusters = [at for at in range(first + 1, stop) if words[at] in BECOMES]
    if len(clusters) != 1 or any(word in LEADS | SUBORDINATORS for word in words[first:stop]):
        return None
    becomes = clusters[0]
    near = (becomes - 1, becomes + 1, becomes - 2 if words[becomes - 1] in MODALS else -1)
    participle = next((at for at in near if 0 < at < stop and only_verb(words[at])), -1)
    verb = only_verb(words[participle]) if participle > first else None
    if verb is None:
        return None
    if subject == "er" and words[first + 1] not in DETERMINERS and verb.infinitive not in IMPERSONAL:
        return None  # "als er te laat wordt geannuleerd": nobody's deed is told
    if words[lead] in IFS and verb.infinitive in ANYONE:
        return None  # "als de afspraak wordt verzet": by the parent, maybe
    start, end = min(becomes, participle), max(becomes, participle) + 1
    if any(surely_finite(reading, at, first) for at in range(first, start) if words[at] not in MODALS):
        return None  # another verb before it: another clause
    within = [at for at in range(start, end) if words[at] in MODALS]  # "teruggegeven kunnen worden"
    modal = next((at for at in (*within, start - 1, end) if at < stop and words[at] in MODALS), -1)
    if end < stop and words[end] not in PREPOSITIONS and modal != end:
        return None
    if _goes_on(reading, end):
        return None
    if verb.infinitive in SHOWN and not SHOWN[verb.infinitive] & set(words):
        return None
    who, word = "wij", verb.infinitive
    if modal >= 0:
        if words[lead] == "zodat" and verb.infinitive in BACK:
            if words[:2] != ("wilt", "u") or words[modal] not in CAN:
                return None
            helper = "kunnen"
        elif words[modal] in CAN and reading.address == "u" and verb.infinitive in READER:
            who, helper = "u", "kunt"
        elif verb.infinitive in TEAM:
            helper = "kunnen" if words[modal] in CAN else "zullen"
        else:
            return None
        start, end, word = min(start, modal), max(end, modal + 1), f"{helper} {verb.infinitive}"
    elif verb.infinitive not in TEAM or (words[becomes] == "worden" and words[becomes - 1] in MODALS):
        return None
    seat = reading.words[first]
    opening = Piece(seat.start, seat.end, who) if subject == "er" else Piece(seat.start, seat.start, f"{who} ")
    return [opening, reading.swap(start, end, word)]


def _may_be_ours(reading: Reading, lead: int) -> bool:
    """Tell whether "wij" may act in the clause that word `lead` opens.

    What somebody says or wants is done by anyone: "De ouder zorgt dat het kind wordt behandeld". In "zowel de groep als
    de tuin" and "die wij als bijlage versturen" no clause opens.
    """
    before = reading.lowers[:lead]
    if elsewhere(reading) or (reading.lowers[lead] == "dat" and not OURS & set(before)):
        return False
    if reading.lowers[lead] != "als" or lead == reading.clause_start(lead):
        return True
    inside = [at for at in range(reading.clause_start(lead), lead) if reading.lowers[at] in SUBORDINATORS | {"alwaar"}]
    return "zowel" not in before and not (inside and not has_finite(reading, inside[-1] + 1, lead))


def _goes_on(reading: Reading, end: int) -> bool:
    """Tell whether another participle leans on the same verb: "worden toegevoegd aan of verwijderd uit de lijst"."""
    joint = next((at for at in range(end, len(reading.words)) if reading.lowers[at] in ("en", "of", "maar")), -1)
    if joint < 0 or joint > reading.clause_end(end - 1) + 1:
        return False
    rest = reading.lowers[joint + 1 : reading.clause_end(joint)]
    return any(map(is_participle, rest)) and not (PRONOUNS | DETERMINERS) & set(rest[:1])


# What was asked of the reader, the team gives back: "zodat kwijtgeraakte kleren teruggegeven kunnen worden".
BACK = frozenset({"teruggeven", "retourneren", "terugbrengen"})
EMBEDDED = Rule("embedded-passive", "simplify-reason-passive", find)
