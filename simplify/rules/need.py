"""Advice and need without people get people: "Het is noodzakelijk dat u belt" -> "U moet bellen"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.nl.verbs import forms
from simplify.rules.clauses import finite_of, subject_end
from simplify.rules.duty import loose_te
from simplify.rules.rule import Reading, Rule, capital, like

ADVISED = (
    ("verdient", "aanbeveling"),
    ("is", "raadzaam"),
    ("is", "aan", "te", "raden"),
    ("is", "aan", "te", "bevelen"),
)
NEEDED = frozenset({"noodzakelijk", "vereist", "verplicht"})
HELPERS = frozenset("zijn hebben kunnen mogen moeten willen zullen worden".split())


def advice(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "Het verdient aanbeveling om ...", "Daarom is het raadzaam om ...": it stays advice, with people in it."""
    words = reading.lowers
    if len(words) < 6 or not reading.address:
        return
    for verb, *rest in ADVISED:
        start = int(words[0] == "daarom")
        told = (verb, "het", *rest) if start else ("het", verb, *rest)
        end = start + len(told)
        if words[start:end] != told or "te" not in words[end:]:
            continue
        text = f"raden wij {reading.address} aan om" if start else f"wij raden {reading.address} aan om"
        end += words[end] == "om"
        first = reading.words[start]
        yield [Piece(first.start, reading.words[end - 1].end, like(first.text[:1], text))]
        return


def need(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "Het is noodzakelijk dat u belt" and "Daarvoor is het noodzakelijk dat u belt"."""
    words = reading.lowers
    for at in range(2, len(words) - 3):
        if words[at] in NEEDED and words[at + 1] == "dat":
            turned = words[at - 2 : at] == ("is", "het") and at > 2
            if turned or (words[:at] == ("het", "is") and at == 2):
                yield from _must(reading, at, turned=turned)
            return


def _must(reading: Reading, at: int, *, turned: bool) -> Iterable[Sequence[Piece]]:
    stop = reading.clause_end(at)
    end = subject_end(reading, at + 2, stop)
    finite = finite_of(reading, at + 2, stop)
    if end is None or finite is None or finite.at < end or stop != len(reading.words):
        return
    form = next((one for one in forms().get(reading.lowers[finite.at], ()) if one.name in ("hij", "infinitive")), None)
    if form is None or form.verb.infinitive in HELPERS:
        return
    subject = reading.span(at + 2, end)
    must = "moet" if form.name == "hij" else "moeten"
    opening = f"{must} {subject}" if turned else f"{capital(subject)} {must}"
    yield [
        Piece(reading.words[at - 2].start, reading.words[end - 1].end, opening),
        reading.swap(finite.at, finite.at + 1, form.verb.infinitive),
    ]


def wanted(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "Wij achten het wenselijk om met u te praten": "Wij willen graag met u praten"."""
    words = reading.lowers
    if words[:3] not in (("wij", "achten", "het"), ("we", "achten", "het")) or words[3:4] != ("wenselijk",):
        return
    body = 4 + (words[4:5] == ("om",))
    loose = loose_te(reading, body) if body < len(words) else None
    if loose is not None and "niet" not in words[:body]:
        start = reading.words[1].start
        yield [Piece(start, reading.words[body].start, "willen graag "), *loose[0]]


ADVICE = Rule("advice", "simplify-reason-advice", advice)
NEED = Rule("need", "simplify-reason-modal", need)
WANTED = Rule("wanted", "simplify-reason-modal", wanted)
