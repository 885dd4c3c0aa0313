"""A number to call or to pay to gets a sentence of its own: "... bellen op 020-1234567" -> "... Het nummer is ..."."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.facts import facts
from simplify.rules.clauses import SUBORDINATORS, has_finite
from simplify.rules.rule import Reading, Rule
from simplify.types import FactKind

LONG = 9  # words before the number; a shorter sentence is read in one breath
TOLD = {
    FactKind.PHONE: "Het nummer is",
    FactKind.IBAN: "Het rekeningnummer is",
    FactKind.EMAIL: "Het e-mailadres is",
}
LABELS = frozenset("het ons telefoonnummer nummer rekeningnummer bankrekeningnummer e-mailadres mailadres iban".split())
LEADS = frozenset({"via", "op", "naar"})
# "Wij zijn niet bereikbaar op ...": then the number tells more than how to reach someone.
GUARDS = frozenset("niet geen alleen uitsluitend nooit of".split())


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find one number or address that ends a sentence of one clause, with "via", "op" or "naar" before it."""
    words, end = reading.lowers, reading.words[-1].end if reading.words else 0
    mark = reading.text[end:].strip()
    if len(words) < LONG or mark not in (".", "?") or GUARDS & set(words) or SUBORDINATORS & set(words):
        return
    if words[-1].isalpha() and not reading.words[-1].text.isupper() and "@" not in reading.text:
        return  # so ends no number, and no address
    known = [fact for fact in facts(reading.text, reading.lang, reading.names) if fact.kind in TOLD]
    if len(known) != 1 or known[0].end < end:
        return
    at = next(n for n, word in enumerate(reading.words) if word.end > known[0].start)
    lead = at - 1
    while lead > 0 and words[lead] in LABELS:
        lead -= 1
    if lead < LONG - 2 or words[lead] not in LEADS or not has_finite(reading, 0, lead) or not reading.flows(lead - 1):
        return
    told = f"{mark} {TOLD[known[0].kind]} "
    pieces = [Piece(reading.words[lead - 1].end, known[0].start, told)]
    stop = len(reading.text.rstrip())
    yield [*pieces, Piece(stop - 1, stop, ".")] if mark == "?" else pieces


CONTACT = Rule("contact", "simplify-reason-split", find)
