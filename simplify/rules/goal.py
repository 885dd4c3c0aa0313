"""What a reader may want becomes a question: "Om te ruilen, kunt u bellen." -> "Wilt u ruilen? Dan kunt u bellen."."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.rules.clauses import PREPOSITIONS, SUBORDINATORS
from simplify.rules.duty import loose_te
from simplify.rules.rule import Reading, Rule

ABOUT = frozenset("over omtrent inzake betreffende aangaande".split())
# "Voor vragen (over ...) kunt u": what is asked for, as a question.
ASKED = {
    ("informatie",): "Wilt u informatie",
    ("meer", "informatie"): "Wilt u meer informatie",
    ("nadere", "informatie"): "Wilt u meer informatie",
    ("verdere", "informatie"): "Wilt u meer informatie",
    ("vragen",): "Heeft u vragen",
    ("eventuele", "vragen"): "Heeft u vragen",
    ("vragen", "of", "opmerkingen"): "Heeft u vragen of opmerkingen",
}
READER = {"moet": "moet u", "kunt": "kunt u", "dient": "dient u", "mag": "mag u", "kan": "kan u"}
HELPED = frozenset({"kunnen", "mogen", "worden", "zijn"})
LONGEST = 14  # words of what the reader wants
# "Om uw kind goed te begeleiden, moet u ons vertellen ...": the team does these, not the reader.
OTHERS = frozenset("begeleiden voorkomen waarborgen garanderen beperken bevorderen vermijden zorgen".split())


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "Om ... te ... moet u" and "Voor meer informatie kunt u" at the head of a statement."""
    words = reading.lowers
    if len(words) < 7 or reading.address != "u" or reading.text.rstrip()[-1:] != "." or reading.text.isupper():
        return
    verb = next((n for n in range(2, min(LONGEST, len(words) - 2)) if words[n] in READER and words[n + 1] == "u"), 0)
    if not verb or any(mark in reading.text[: reading.words[verb].start] for mark in '"“”(:;'):
        return
    asked = _aim(reading, verb) if words[0] in ("om", "teneinde") else _topic(reading, verb)
    if asked is not None:
        joint = Piece(reading.words[verb - 1].end, reading.words[verb].start, "? Dan ")
        yield [*asked, joint]


def _aim(reading: Reading, verb: int) -> list[Piece] | None:
    """Return "Wilt u de musical bekijken" for "Om de musical te bekijken"."""
    words = reading.lowers
    if {"toestemming", "akkoord"} & set(words[verb:]):
        return None  # "om foto's te maken moet u toestemming geven": another makes them
    loose = loose_te(reading, 1)
    if loose is None or len(loose[0]) != 1 or SUBORDINATORS & set(words[1:verb]) or words[1] == "half":
        return None
    pieces, last = loose
    if words[last] in HELPED:
        return None  # "om te kunnen komen": "Wilt u kunnen komen?" is no Dutch that people speak
    end = last + 1
    if (
        (end != verb and words[end] not in PREPOSITIONS)
        or OTHERS & {*words[last:verb], pieces[0].after}
        or {"wij", "we", "ons"} & set(words[1:verb])
    ):
        return None
    return [Piece(reading.words[0].start, reading.words[0].end, _opening(words[1])), *pieces, *_self(reading)]


def _opening(first: str) -> str:
    """Return "Wilt u": "Om u aan te melden" becomes "Wilt u zich aanmelden", for which `_self` takes the "u" away."""
    return "Wilt u zich" if first == "u" else "Wilt u"


def _self(reading: Reading) -> list[Piece]:
    return [reading.drop(1, 2)] if reading.lowers[1] in ("u", "zich") else []


def _topic(reading: Reading, verb: int) -> list[Piece] | None:
    """Return "Wilt u meer informatie over de inschrijving" for "Voor nadere informatie over de inschrijving"."""
    words = reading.lowers
    if words[0] != "voor" or words[verb] not in ("kunt", "kan"):
        return None
    for asked, told in ASKED.items():
        end = 1 + len(asked)
        if words[1:end] == asked and (verb == end or words[end] in ABOUT):
            if {"en", *SUBORDINATORS} & set(words[end:verb]) or reading.clause_end(0) < verb:
                return None
            return [Piece(reading.words[0].start, reading.words[end - 1].end, told)]
    return None


GOAL = Rule("goal", "simplify-reason-condition", find)
