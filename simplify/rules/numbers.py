"""Numbers as digits before what they count: "binnen vijf werkdagen" -> "binnen 5 werkdagen", "50%" -> "50 procent"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.rules.rule import Reading, Rule

DIGITS = {
    word: str(number)
    for number, word in enumerate(
        "twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien "
        "negentien twintig".split(),
        start=2,
    )
}
COUNTED = frozenset(
    "seconden minuten dagen werkdagen weken maanden jaar keer euro procent graden meter kilometer liter gram kilo "
    "leden personen mensen kinderen baby's peuters ouders medewerkers begeleiders volwassenen leerlingen deelnemers "
    "groepen plaatsen plekken locaties dagdelen nachten bladzijden kiezers woningen".split()
)
# Small numbers before these read as easily in letters: "drie keer", "twee jaar", "drie kinderen".
SMALL = {"jaar": 4, "keer": 4} | dict.fromkeys("mensen kinderen groepen personen baby's peuters".split(), 3)
PERCENT = re.compile(r"(?<=\d) ?%(?![\w-])")


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find a number word right before a measure; "om twee uur" is a time and stays."""
    found = list(_counts(reading))
    if len(found) == sum(word in DIGITS for word in reading.lowers):  # never "4 leden en vier gasten"
        for at in found:
            first = reading.words[at]
            yield [Piece(first.start, first.end, DIGITS[reading.lowers[at]])]
    for match in PERCENT.finditer(reading.text):
        yield [Piece(match.start(), match.end(), " procent")]


def _counts(reading: Reading) -> Iterable[int]:
    """Give the number words that may be written in digits."""
    for at, word in enumerate(reading.lowers[:-1]):
        if word not in DIGITS or reading.lowers[at + 1] not in COUNTED or not reading.joined(at, at + 2):
            continue
        before = reading.lowers[at - 1] if at else ""
        if at == 0 or before in ("half", "over", "kwart", "voor", "en", "of", "een", "tot", "à"):
            continue
        if at > 1 and before in ("de", "het") and reading.lowers[at - 2] in ("en", "of", "tot"):
            continue  # "tussen de vier en de vijf jaar"
        if reading.lowers[max(0, at - 3) : at] == ("in", "plaats", "van"):
            continue  # "drie in plaats van vijf dagen": both in letters
        if int(DIGITS[word]) <= SMALL.get(reading.lowers[at + 1], 0):
            continue
        yield at


NUMBERS = Rule("number", "simplify-reason-number", find)
