"""Passives at the end of a clause: "als uw kind door oma wordt opgehaald" -> "als oma uw kind ophaalt"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.nl.verbs import verbs
from simplify.rules.clauses import subject_end
from simplify.rules.rule import Reading, Rule

LEADS = frozenset("als indien wanneer voordat nadat zodra omdat dat mocht".split())
BECOMES = {"wordt": "", "worden": ""}
MODALS = {"kan": "kan", "mag": "mag", "moet": "moet", "zal": "zal"}
SOMEONE = frozenset({"iemand", "een", "de", "oma", "opa", "onze", "uw"})


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find a conjunction, a subject, "door" with an agent, and the verbs at the end of the clause, all side by side."""
    for by in range(2, len(reading.words) - 3):
        if reading.lowers[by] != "door" or reading.lowers[by + 1] not in SOMEONE:
            continue
        start, stop = reading.clause_start(by), reading.clause_end(by)
        lead = next((n for n in range(by - 1, start - 1, -1) if reading.lowers[n] in LEADS), -1)
        if lead < 0 or subject_end(reading, lead + 1, by + 1) != by:
            continue
        pieces = _active(reading, lead, by, stop)
        if pieces is not None:
            yield pieces
            return


def _active(reading: Reading, lead: int, by: int, stop: int) -> list[Piece] | None:
    words = reading.lowers
    end = _agent_end(reading, by + 1, stop)
    if end is None or end >= stop:
        return None
    cluster = words[end:stop]
    patient, agent = reading.span(lead + 1, by), reading.span(by + 1, end)
    singular = words[by + 1] in ("iemand", "een", "oma", "opa") or not words[end - 1].endswith(("en", "s"))
    if not singular or words[lead + 1] in ("u", "je", "hij", "zij", "ik", "wij", "we"):
        return None
    if len(cluster) == 3 and cluster[0] in MODALS and "worden" in cluster[1:]:
        participle = cluster[2] if cluster[1] == "worden" else cluster[1]
        verb = next((verb for verb in verbs().values() if verb.participle == participle), None)
        tail = f"{cluster[0]} {verb.infinitive}" if verb else ""
    elif len(cluster) == 2 and "wordt" in cluster:
        participle = cluster[1] if cluster[0] == "wordt" else cluster[0]
        verb = next((verb for verb in verbs().values() if verb.participle == participle), None)
        tail = f"{verb.particle}{verb.hij}" if verb else ""
    else:
        return None
    if not tail or sum(verb.participle == participle for verb in verbs().values()) != 1:
        return None
    return [Piece(reading.words[lead + 1].start, reading.words[stop - 1].end, f"{agent} {patient} {tail}")]


def _agent_end(reading: Reading, at: int, stop: int) -> int | None:
    if reading.lowers[at : at + 3] == ("iemand", "anders", "dan"):
        return _agent_end(reading, at + 3, stop)
    if reading.lowers[at : at + 2] == ("iemand", "anders"):
        return at + 2
    if reading.lowers[at] in ("iemand", "oma", "opa"):
        return at + 1
    return subject_end(reading, at, stop)


AGENT = Rule("agent", "simplify-reason-passive", find)
