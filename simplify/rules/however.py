"""echter -> maar at the head: "Dat kan echter niet." -> "Maar dat kan niet."; never swapped in its own place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.rules.clauses import PREPOSITIONS, SUBORDINATORS, has_finite, inverted_subject, opens_with_verb
from simplify.rules.rule import Reading, Rule

LEADS = frozenset("en maar want of dus als indien hoewel wanneer omdat echter toch desondanks niettemin".split())


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "echter" in the first main clause of a sentence."""
    if "echter" not in reading.lowers or reading.text.rstrip().endswith("?"):
        return
    at = reading.lowers.index("echter")
    if reading.lowers.count("echter") > 1 or "maar" in reading.lowers[at:]:
        return  # a second "maar" would follow the first
    if at == 0:
        yield from _opening(reading)
        return
    if reading.between(at - 1).strip() == ",":
        yield from _second(reading, at)
        return
    if reading.lowers[0] in LEADS or reading.clause_start(at) != 0 or at > 12:
        return
    if any(word in SUBORDINATORS - {"dat", "die", "wat"} for word in reading.lowers[:at]):
        return
    if any(word in ("dat", "die") for word in reading.lowers[1:at]):
        return
    first = reading.words[0]
    if not first.text[0].isupper() or (first.text.isupper() and len(first.text) > 1):
        return
    known = first.text in reading.names  # a name keeps its capital
    if not known and first.lower not in STARTERS:
        return
    opening = Piece(first.start, first.end, "Maar " + (first.text if known else first.lower))
    leave = reading.drop(at, at + 1)
    if reading.lowers[at - 1] == "er" and reading.lowers[at + 1 : at + 2] in BESIDE_ER:
        leave = Piece(reading.words[at - 1].end, reading.words[at + 1].start, "")  # "er echter naar" -> "ernaar"
    yield [opening, leave]


def _opening(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Return "Maar de app doet het niet." for "Echter, de app ..." and for "Echter doet de app het niet."."""
    first, mark = reading.words[0], reading.between(0).strip()
    if not first.text[0].isupper() or len(reading.words) < 2 or mark not in (",", ""):
        return
    if not opens_with_verb(reading, 1) or reading.lowers[1] in PREPOSITIONS:
        yield [Piece(first.start, reading.words[1].start, "Maar ")]
        return
    if not mark:
        yield from _turned(reading, 1, first.start, "Maar ")


def _second(reading: Reading, at: int) -> Iterable[Sequence[Piece]]:
    """Return ". Maar wij houden ..." for ", echter houden wij ...", and ". Maar zonder u kan ..." likewise."""
    if at + 1 >= len(reading.words) or not reading.flows(at) or reading.lowers[0] in SUBORDINATORS:
        return
    if reading.lowers[at + 1] in PREPOSITIONS:
        whole = reading.clause_end(at) == len(reading.words)
        if whole and has_finite(reading, at + 1, len(reading.words)) and has_finite(reading, 0, at):
            yield [Piece(reading.words[at - 1].end, reading.words[at].end, ". Maar")]
        return
    if opens_with_verb(reading, at + 1):
        yield from _turned(reading, at + 1, reading.words[at - 1].end, ". Maar ")


def _turned(reading: Reading, verb: int, start: int, opening: str) -> Iterable[Sequence[Piece]]:
    """Return "Maar wij houden" for "echter houden wij": behind "maar" the subject stands before its verb."""
    end = inverted_subject(reading, verb)
    if end is not None and reading.lowers[end : end + 1] not in JOINED:
        told = f"{opening}{reading.span(verb + 1, end)} {reading.words[verb].text}"
        yield [Piece(start, reading.words[end - 1].end, told)]


JOINED = (("en",), ("of",), ("cq",), ("c.q.",))  # "de fractie cq de raad": the subject goes on
BESIDE_ER = tuple((word,) for word in "naar op van voor mee bij aan".split())
# Words that lose their capital when "maar" comes before them; any other word may be a name.
STARTERS = frozenset(
    "de het een dit dat deze die er wij we u uw je jouw hij zij ze ik onze ons in op met voor na bij door van uit om "
    "vanaf tot daar hier dan nu soms vaak sommige alle veel elke elk geen niet ook dus daarnaast hierdoor daardoor "
    "tijdens vanwege volgens via zonder kinderen ouders medewerkers door over onder tussen mijn hun haar beide zo "
    "inmiddels helaas momenteel".split()
)

HOWEVER = Rule("however", "simplify-reason-however", find)
