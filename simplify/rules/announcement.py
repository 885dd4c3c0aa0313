"""What only announces goes: "Hierbij delen wij u mee dat de groep dicht is" -> "De groep is dicht"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.rules.clauses import DETERMINERS, SUBORDINATORS
from simplify.rules.order import main_order
from simplify.rules.rule import Reading, Rule, capital

# Before "dat": all of these only announce.
ANNOUNCE = frozenset(
    "hierbij graag wij we u je jullie ons willen informeren laten weten delen mee mede meedelen mededelen erop erover "
    "wijzen brengen op er nogmaals de hoogte ervan attenderen attent maken stellen in kennis langs deze weg via "
    "bericht brief ook nog over van het feit helaas tot onze spijt moeten melden verheugt verheugd blij trots zijn te "
    "kunnen mogen vertellen met genoegen plezier doet".split()
)
ANNOUNCES = frozenset(
    "informeren weten delen meedelen mededelen wijzen hoogte attenderen attent kennis melden vertellen".split()
)
LONGEST = 8  # words of what is announced
REGRET = frozenset({"helaas", "spijt"})
ABOUT = (("over",), ("omtrent",), ("inzake",), ("aangaande",), ("met", "betrekking", "tot"), ("ten", "aanzien", "van"))


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "Hierbij delen wij u mee dat ...": what is announced can stand on its own."""
    if "dat" not in reading.lowers[2:13] or reading.text.rstrip().endswith("?"):
        return
    at = reading.lowers.index("dat", 2)
    if reading.clause_start(at) not in (0, at) or reading.clause_end(at) != len(reading.words):
        return
    if not _announces(set(reading.lowers[:at])):
        yield from _about(reading, at)
        return
    sorry = "Helaas" if REGRET & set(reading.lowers[:at]) else ""
    pieces = main_order(reading, at + 1, len(reading.words), sorry)
    if pieces is None:
        return
    start, first = reading.words[0].start, reading.words[at + 1]
    if sorry:
        yield [Piece(start, first.start, f"{sorry} "), *pieces]
    elif not pieces or pieces[0].start >= first.end:
        yield [Piece(start, first.end, capital(first.text)), *pieces]


def _announces(words: set[str]) -> bool:
    return words <= ANNOUNCE and bool(words & ANNOUNCES) and bool(words & {"u", "je", "jullie"})


def _about(reading: Reading, at: int) -> Iterable[Sequence[Piece]]:
    """Return "Het feest is op 3 mei" for "Over het feest delen wij u mee dat dit op 3 mei is"."""
    words = reading.lowers
    head = next((len(about) for about in ABOUT if words[: len(about)] == about), 0)
    if not head or words[at + 1 : at + 2] not in (("dit",), ("deze",), ("het",)):
        return
    end = next(
        (n for n in range(head + 1, min(head + LONGEST, at)) if words[n] in ("delen", "informeren", "willen")), 0
    )
    if not end or words[end + 1] not in ("wij", "we") or not _announces(set(words[end:at])):
        return
    if words[head] not in DETERMINERS or SUBORDINATORS & set(words[head + 1 : end]):
        return
    pieces = main_order(reading, at + 1, len(words), "")
    if pieces is not None:
        subject = capital(reading.span(head, end))
        yield [Piece(reading.words[0].start, reading.words[at + 1].end, subject), *pieces]


ANNOUNCEMENT = Rule("announcement", "simplify-reason-announcement", find)
