"""Who is provided with something has it: "voorzien is van een naam" -> "een naam heeft", "beschikt over" -> "heeft"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.rules.clauses import SUBORDINATORS, subject_end
from simplify.rules.rule import Reading, Rule

HAS = {"is": "heeft", "zijn": "hebben", "was": "had", "waren": "hadden"}
PEOPLE = frozenset("kinderen leerlingen peuters kind zoon dochter".split())


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "voorzien van" and "beschikken over", one each sentence."""
    if reading.text.isupper():
        return
    for turn in (_has, _owns, _holds, _puts):
        pieces = turn(reading)
        if pieces:
            yield pieces
            return


def _has(reading: Reading) -> list[Piece] | None:
    """Return "een naam heeft" for "voorzien is van een naam", "een slot hebben" for "van een slot zijn voorzien"."""
    if "voorzien" not in reading.lowers:
        return None
    at, words = reading.lowers.index("voorzien"), reading.lowers
    stop = reading.clause_end(at)
    if any(mark in reading.text for mark in '"“(;:') or "door" in words:
        return None
    # "van een slot (te) zijn voorzien." at the end of its clause
    for helper in (("zijn", "voorzien"), ("voorzien", "zijn")):
        first = at - helper.index("voorzien")
        if words[first : first + 2] == helper and reading.closes(first + 2):
            van = _last_van(reading, first)
            if van > 0:
                return [reading.drop(van, van + 1), reading.swap(first, first + 2, "hebben")]
    told = words[at + 1 : at + 2] in (("is",), ("zijn",)) and words[at + 2 : at + 4] == ("van", "een")
    if told and stop < len(words) and "dat" in words[:at] and not SUBORDINATORS & set(words[at:stop]):
        end = reading.words[stop - 1].end  # "..., zodat" follows
        return [reading.drop(at, at + 3), Piece(end, end, f" {HAS[words[at + 1]]}")]
    follows = at + 1 if words[at + 1 : at + 2] == ("van",) else at + 2
    if words[follows : follows + 1] != ("van",) or any(word in SUBORDINATORS for word in words[follows:]):
        return None
    last = len(words) - 1
    if stop != len(words) and not (reading.clause_end(0) <= stop and "," in reading.text[reading.words[at].end :]):
        return None
    end = reading.words[last].end
    if follows == at + 2 and words[at + 1] in HAS:  # "dat de jas voorzien is van een naam"
        return [reading.drop(at, at + 3), Piece(end, end, f" {HAS[words[at + 1]]}")] if "dat" in words[:at] else None
    if words[at - 1] == "zijn" and words[0] in ("alle", "de", "uw") and words[1] in PEOPLE:
        return [reading.drop(at - 1, at + 2), Piece(end, end, " hebben")] if words[2] == "moeten" else None
    if words[:4] == ("wilt", "u", "uw", "kind") and words[at - 1] not in ("zijn", "te"):
        return [reading.drop(at, at + 2), Piece(end, end, " meegeven")]
    return None


def _last_van(reading: Reading, at: int) -> int:
    """Return where the one "van" stands between "moet" and word `at`; -1 when there is none, or two."""
    start = reading.clause_start(at)
    must = next((n for n in range(start, at) if reading.lowers[n] in ("moet", "moeten")), at)
    seats = [n for n in range(must, at) if reading.lowers[n] == "van"]
    return seats[0] if len(seats) == 1 else -1


OWNS = {"beschikt": "heeft", "beschikken": "hebben", "beschikte": "had", "beschikten": "hadden"}
MODALS = frozenset(
    "te moet moeten moest moesten kan kunnen kunt kon konden mag mogen mocht mochten zal zullen wil willen wilde dient "
    "dienen zou zouden zult zul kun wilt".split()
)


def _owns(reading: Reading) -> list[Piece] | None:
    """Return "heeft een tuin" for "beschikt over een tuin"."""
    for at in range(1, len(reading.words) - 2):
        if reading.lowers[at] not in OWNS or reading.lowers[at + 1] != "over":
            continue
        if (MODALS | SUBORDINATORS) & set(reading.lowers[reading.clause_start(at) : at]):
            return None
        return [reading.swap(at, at + 2, OWNS[reading.lowers[at]])]
    return None


def _holds(reading: Reading) -> list[Piece] | None:
    """Return "een jas hebben" for "over een jas beschikken" and "beschikken over een jas", after "moet"."""
    if "beschikken" not in reading.lowers or "over" not in reading.lowers:
        return None
    at, over = reading.lowers.index("beschikken"), reading.lowers.index("over")
    start = reading.clause_start(min(at, over))
    told = {"moet", "moeten"} & set(reading.lowers[start : min(at, over)])
    # "dat wij over een nummer beschikken": there the verb is finite, and stands last
    told |= {"dat", "als", "omdat"} & set(reading.lowers[start : min(at, over)]) if over < at else set()
    if not told or reading.lowers.count("over") > 1:
        return None
    if over < at and reading.closes(at + 1):
        return [reading.drop(over, over + 1), reading.swap(at, at + 1, "hebben")]
    if over == at + 1 and reading.clause_end(at) == len(reading.words):
        if any(word in SUBORDINATORS for word in reading.lowers[over:]):
            return None
        end = reading.words[-1].end
        return [reading.drop(at, over + 1), Piece(end, end, " hebben")]
    return None


def _puts(reading: Reading) -> list[Piece] | None:
    """Return "Wilt u elke dag luiers in de tas doen?" for "Wilt u de tas elke dag voorzien van luiers?"."""
    words = reading.lowers
    if words[:2] != ("wilt", "u") or "voorzien" not in words[4:-2] or not reading.care:
        return None
    at, last = words.index("voorzien", 4), len(words)
    end = subject_end(reading, 2, at)
    if end is None or words[at + 1] != "van" or reading.clause_end(0) != last or SUBORDINATORS & set(words):
        return None
    named = words[at + 2 : at + 4] in (("een", "naam"), ("de", "naam"), ("zijn", "naam"), ("naam",))
    noun = words[3] if "van" in words[2:end] else words[end - 1]
    if not named and not noun.endswith(CONTAINERS):
        return None
    does = "op {} zetten" if named else "in {} doen"
    told = [reading.span(end, at), reading.span(at + 2, last), does.format(reading.span(2, end))]
    return [Piece(reading.words[2].start, reading.words[-1].end, " ".join(part for part in told if part))]


CONTAINERS = ("tas", "rugzak", "trommel", "mandje", "kluisje", "bakje", "tasje", "beker", "koffer")


HAVING = Rule("having", "simplify-reason-support", find)
