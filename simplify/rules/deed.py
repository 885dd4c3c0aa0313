"""Who sees to a deed does it: "Wilt u zorgen voor het afmelden van uw kind?" -> "Wilt u uw kind afmelden?"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.nl.verbs import Verb, present, verbs
from simplify.rules.clauses import ALSO_NOUNS, MODALS, PREPOSITIONS, PRONOUNS, SUBORDINATORS, noun_like
from simplify.rules.rule import Reading, Rule

# What sees to it, with its preposition; as infinitive and as finite verb.
SEES = {"zorgen": "voor", "letten": "op"}
FINITE = {"zorgt": "voor", "zorgen": "voor", "let": "op", "letten": "op"}
ASKS = MODALS | frozenset({"moet", "wilt", "wil", "kunt", "kan", "mag", "zal"})
MANNERS = frozenset("op tijd tijdig te laat dagelijks elke dag goed juist zelf regelmatig altijd meteen direct".split())
# With these a part belongs to the noun before it: "veranderingen in hun gegevens".
OF_NOUN = frozenset({"in", "van", "over"})
OWES = {"is": "moet", "bent": "moet", "zijn": "moeten"}


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "zorgen voor het ... van", "letten op het ... van" and "is verantwoordelijk voor het ... van"."""
    words = reading.lowers
    if not reading.care or len(words) < 7 or reading.text.isupper():
        return
    for at in range(2, len(words) - 4):
        if words[at] in ("voor", "op") and words[at + 1] == "het":
            pieces = _done(reading, at)
            if pieces is not None:
                yield [reading.one(pieces)]
                return


def _done(reading: Reading, at: int) -> list[Piece] | None:
    """Return pieces for the deed after "voor het" at word `at`."""
    found = _deed(reading, at + 2)
    stop = reading.clause_end(at)
    if found is None or reading.clause_start(at) != 0 or SUBORDINATORS & set(reading.lowers[:stop]):
        return None
    verb, manner, start, end = found
    what = " ".join(part for part in (reading.span(start, end), manner) if part)
    before = reading.lowers[at - 1]
    if SEES.get(before) == reading.lowers[at] and ASKS & set(reading.lowers[: at - 1]):
        return [Piece(reading.words[at - 1].start, reading.words[end - 1].end, f"{what} {verb.infinitive}")]
    if before == "verantwoordelijk":
        seat = next((n for n in range(at - 1) if reading.lowers[n] in OWES), -1)
        owes = {"u", "ouders"} & set(reading.lowers[:seat])
        if not owes or not set(reading.lowers[seat + 1 : at - 1]) <= {"zelf", "altijd", "ook", "u"}:
            return None
        must = reading.swap(seat, seat + 1, OWES[reading.lowers[seat]])
        return [must, Piece(reading.words[at - 1].start, reading.words[end - 1].end, f"{what} {verb.infinitive}")]
    seat = next((n for n in range(1, at) if FINITE.get(reading.lowers[n]) == reading.lowers[at]), -1)
    if seat < 1 or seat > 3 or not set(reading.lowers[seat + 1 : at]) <= {"zelf", "altijd", "u", "wij", "ook"}:
        return None
    finite = verb.bare if reading.lowers[seat].endswith("en") else present(verb, "u")
    told = " ".join(part for part in (what, verb.particle) if part)
    return [reading.swap(seat, seat + 1, finite), Piece(reading.words[at].start, reading.words[end - 1].end, told)]


def _deed(reading: Reading, at: int) -> tuple[Verb, str, int, int] | None:
    """Return the verb of "op tijd afmelden van uw kind", how it is done, and where its object starts and ends."""
    words, stop = reading.lowers, reading.clause_end(at)
    of = next((n for n in range(at + 1, min(at + 4, stop - 1)) if words[n] == "van"), 0)
    verb = verbs().get(words[of - 1]) if of else None
    if verb is None or verb.infinitive in ALSO_NOUNS or not set(words[at : of - 1]) <= MANNERS:
        return None
    if words[of + 1] in PRONOUNS - {"deze", "dit", "je"}:
        return None
    if any(pair[0] == "het" and pair[1] in verbs() for pair in zip(words[of:stop], words[of + 1 : stop], strict=False)):
        return None  # "het vernieuwen van het contract en het betalen van de rekening": two deeds
    end = next((n for n in range(of + 2, stop) if words[n] in PREPOSITIONS - OF_NOUN), stop)
    if not noun_like(words[end - 1]) or any(word in ASKS or word in FINITE for word in words[of + 1 : end]):
        return None
    return verb, reading.span(at, of - 1), of + 1, end


DEED = Rule("deed", "simplify-reason-purpose", find)
