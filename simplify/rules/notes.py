"""The day of a child as thumbs note it: "Sam: goed gegeten, slaap 12.30-14.00, 2x poep" -> three short sentences.

Every part of the list must be something that a note says: what was done, a nap, a bottle, a mood. One part that is
none leaves the sentence as it is, and so does a "niet" or "weinig" that may be meant for two parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from simplify.edits import Piece
from simplify.nl.verbs import WITH_IS, is_participle
from simplify.rules.clauses import AUXILIARIES, MODALS, PRONOUNS, SUBORDINATORS, surely_finite
from simplify.rules.rule import Reading, Rule, capital

LIST = 3  # parts that make a list of a whole sentence; a note without a verb may have one
HAS = frozenset({"heeft", "is"})
TIME = r"\d{1,2}(?:[.:]\d{2})?"
NAP = re.compile(
    rf"(?:slaap|slapen|sliep|geslapen|dutje):? (?:van )?({TIME})(?: uur)?(?: ?[-–] ?| tot )({TIME})(?: uur)?", re.I
)
COUNT = re.compile(r"(\d+) ?(?:x|keer) (poep|gepoept|plas|geplast|diarree|gespuugd|overgegeven)", re.I)
COUNTED = {"poep": "gepoept", "plas": "geplast", "diarree": "diarree gehad"}
BOTTLE = re.compile(r"(?:fles(?:je)?:? )?(\d{2,3} ?ml)(?: gedronken)?( (?:om|rond) \d{1,2}[.:]\d{2}(?: uur)?)?", re.I)
MOOD = re.compile(
    r"(?:(?:heel|erg|super|weer|een beetje|beetje) )?(?:vrolijk|blij|moe|rustig|verdrietig|hangerig|druk|lief|boos)",
    re.I,
)
# With one of these a bare "gedronken" after it may be meant too: "weinig gegeten, gedronken en geslapen".
LONGEST = 6  # words of the first note of a child
SHARED = frozenset("niet geen nooit niets niks nauwelijks bijna weinig veel goed slecht kort lang samen amper".split())


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find a list of what one child did, whose name opens the sentence."""
    if not reading.care or len(reading.words) < 2 or reading.text.rstrip().endswith("?") or "(" in reading.text:
        return
    name, verb = reading.words[0].text, reading.lowers[1]
    if set(reading.lowers) & (SUBORDINATORS | PRONOUNS | {"maar"}):
        return
    if name not in reading.names:
        yield from _nameless(reading)
        return
    if surely_finite(reading, 1, 1) and verb not in HAS:
        parts = list(_parts(reading, 1))
        if len(parts) >= LIST and all(surely_finite(reading, start, start) for start, _ in parts):
            yield [_cut(reading, *pair, subject=f"{name} ") for pair in pairwise(parts)]
        return
    noted = verb not in HAS
    parts = list(_parts(reading, 1 if noted else 2))
    said = [_said(reading, start, end) for start, end in parts]
    if not all(said) or (not noted and (len(parts) < LIST or any(one.split()[0] != verb for one in said if one))):
        return
    if not any(_bare_after(reading, *pair) for pair in pairwise(parts)):
        first, last = reading.words[0].end, reading.words[-1].end
        yield [Piece(first, last, "".join(f". {name} {one}" for one in said)[len(f". {name}") :])]


def _nameless(reading: Reading) -> Iterator[list[Piece]]:
    """Give the pieces for a list without a name: "goed gegeten, weinig geslapen"; the message tells about whom."""
    parts = list(_parts(reading, 0))
    done = all(_said(reading, start, end) for start, end in parts)
    if done and parts[0][1] > LONGEST:
        return  # "Nu bestaan de codes uit vier getypte cijfers, elk gescheiden door ...": a sentence
    if done and len(parts) > 1 and not any(_bare_after(reading, *pair) for pair in pairwise(parts)):
        yield [_cut(reading, *pair) for pair in pairwise(parts)]


def _parts(reading: Reading, start: int) -> Iterator[tuple[int, int]]:
    """Give the parts of a list as words from and up to; "en" parts only what is more than one word."""
    begin = start
    for at in range(start, len(reading.words)):
        if at > begin and not reading.flows(at - 1):
            yield begin, at
            begin = at
        if reading.lowers[at] in ("en", "+") and at + 1 < len(reading.words):
            if at == begin:
                begin = at + 1
            elif _whole(reading, at + 1):
                yield begin, at
                begin = at + 1
    yield begin, len(reading.words)


def _whole(reading: Reading, at: int) -> bool:
    """Tell whether what follows "en" says something by itself: "2 keer gepoept", "was vrolijk"; not "gedronken"."""
    alone = at + 1 == len(reading.words) or not reading.flows(at)
    return not alone or MOOD.fullmatch(reading.words[at].text) is not None


def _cut(reading: Reading, before: tuple[int, int], after: tuple[int, int], subject: str = "") -> Piece:
    first = reading.words[after[0]]
    opening = subject + first.text if subject else capital(first.text)
    return Piece(reading.words[before[1] - 1].end, first.end, f". {opening}")


def _bare_after(reading: Reading, before: tuple[int, int], after: tuple[int, int]) -> bool:
    """Tell whether a word of one part may be meant for the next: "weinig gegeten, gedronken"."""
    return after[1] - after[0] == 1 and bool(SHARED & set(reading.lowers[before[0] : before[1]]))


def _said(reading: Reading, start: int, end: int) -> str | None:
    """Return what a part says, with its verb: "heeft goed gegeten", "was vrolijk"; None when it is no note."""
    text = reading.span(start, end)
    if not text:
        return None
    if nap := NAP.fullmatch(text):
        return f"heeft geslapen van {_full(nap[1])} tot {_full(nap[2])}"
    if count := COUNT.fullmatch(text):
        return f"heeft {count[1]} keer {COUNTED.get(count[2].lower(), count[2])}"
    if bottle := BOTTLE.fullmatch(text):
        return f"heeft {bottle[1]} gedronken{bottle[2] or ''}"
    if MOOD.fullmatch(text):
        return f"was {text}"
    done = [at for at in range(start, end) if is_participle(reading.lowers[at])]
    joined = reading.lowers[start:end].count("en")
    verbal = any(surely_finite(reading, at, start) for at in range(start, end))
    if not 1 <= len(done) <= 1 + joined or verbal or set(reading.lowers[start:end]) & (MODALS | AUXILIARIES):
        return None
    return f"{'is' if reading.lowers[done[0]] in WITH_IS else 'heeft'} {text}"


def _full(time: str) -> str:
    return time if len(time) > 2 else f"{time}.00"


NOTES = Rule("notes", "simplify-reason-notes", find)
