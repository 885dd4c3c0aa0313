"""What comes first is said first: "Nadat de kinderen zijn gewassen, eten wij" -> "Eerst ... Daarna eten wij"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.nl.verbs import Verb
from simplify.rules.actors import only_verb
from simplify.rules.clauses import SUBORDINATORS, opens_with_verb, subject_end
from simplify.rules.rule import Reading, Rule

NOW = {"heeft": "hij", "is": "hij", "hebben": "bare", "zijn": "bare"}
THEN = {"had": "past", "was": "past", "hadden": "pasts", "waren": "pasts"}
# With these "eerst" would say something else, or it stands there already.
GUARDS = frozenset("niet geen eerst daarna dan nooit pas alleen meteen direct kort lang net".split())


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "Nadat" at the head, "heeft gedaan" at the end of its clause, and a main clause that opens with its verb."""
    words = reading.lowers
    if len(words) < 8 or words[0] != "nadat" or reading.text.rstrip()[-1:] != ".":
        return
    stop = reading.clause_end(0)
    if stop + 2 > len(words) or reading.between(stop - 1).strip() != "," or not opens_with_verb(reading, stop):
        return
    subject = subject_end(reading, 1, stop - 1)
    if subject is None and reading.words[1].text[0].isupper() and stop == 4:
        subject = 2  # a name: "Nadat Sam had gegeten, ..."
    if subject is None or GUARDS & set(words[:stop]) or SUBORDINATORS & set(words[1:stop]):
        return
    helper, participle = _cluster(words, stop)
    verb = only_verb(words[participle]) if participle > 0 else None
    if verb is None or participle < subject or "door" in words[subject:stop]:
        return
    if words[helper] in ("is", "zijn", "was", "waren") and verb.infinitive not in MOVES:
        return  # "nadat de kinderen zijn gewassen": somebody else washes them
    finite = _finite(words[helper], words[1], verb)
    between = reading.span(subject, min(helper, participle))
    parts = ("Eerst", finite, reading.span(1, subject), between, verb.particle)
    first = " ".join(part for part in parts if part)
    yield [Piece(reading.words[0].start, reading.words[stop].start, f"{first}. Daarna ")]


# These go with "zijn" in the active: "nadat zij zijn aangekomen".
MOVES = frozenset("aankomen vertrekken gaan komen weggaan terugkomen binnenkomen opstaan beginnen blijven".split())


def _cluster(words: Sequence[str], stop: int) -> tuple[int, int]:
    """Return where "heeft" and "gedaan" stand at the end of a clause; (0, 0) when they don't."""
    for helper, participle in ((stop - 2, stop - 1), (stop - 1, stop - 2)):
        if words[helper] in NOW or words[helper] in THEN:
            return helper, participle
    return 0, 0


def _finite(helper: str, subject: str, verb: Verb) -> str:
    name = NOW.get(helper) or THEN[helper]
    if subject == "ik" and name == "hij":
        name = "ik"
    return str(getattr(verb, name))


MAY = frozenset({"mag", "mogen", "kan", "kunt", "kunnen"})
LEAST = 4  # words of what may be done


def find_later(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "Wij mogen dat doen nadat u heeft getekend.": the condition gets a sentence of its own."""
    words = reading.lowers
    if "nadat" not in words[LEAST:-2] or reading.text.rstrip()[-1:] != "." or not reading.care:
        return
    at = words.index("nadat", LEAST)
    if len(words) < LONG or not MAY & set(words[1:at]) or SUBORDINATORS & {*words[:at], *words[at + 1 :]}:
        return
    if reading.clause_end(at) != len(words) or {"pas", "direct", "meteen"} & set(words[:at]):
        return
    yield [Piece(reading.words[at - 1].end, reading.words[at].end, ". Dat geldt pas nadat")]


LONG = 10  # words; a shorter sentence is read in one breath
AFTERWARDS = Rule("afterwards", "simplify-reason-sequence", find_later)
SEQUENCE = Rule("sequence", "simplify-reason-sequence", find)
