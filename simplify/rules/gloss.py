"""A short explanation of a hard word that has to stay: "krentenbaard (een ziekte van de huid)"; the writer chooses."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files

from simplify.edits import Piece
from simplify.errors import DataError
from simplify.matching import Phrases
from simplify.rules.rule import Reading, Rule
from simplify.types import EditKind


@cache
def glosses() -> Phrases[str]:
    """Return the explanations by their words; raise `DataError` with file and line when a line is wrong."""
    name = "simplify/nl/glosses.tsv"
    found: dict[str, str] = {}
    text = (files("simplify") / "nl" / "glosses.tsv").read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("#") or not line.strip():
            continue
        cells = line.split("\t")
        if len(cells) != 2 or not all(cells):
            raise DataError(name, number, "write: word, or forms parted by |, and its explanation")
        for form in cells[0].split("|"):
            if form in found:
                raise DataError(name, number, f"'{form}' stands in the list twice; keep one")
            found[form] = cells[1]
    return Phrases(found)


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find a word with an explanation, once a sentence; not where brackets follow already."""
    told = set[str]()
    for _, end, meaning in glosses().find(reading.text, reading.words):
        seat = reading.words[end - 1].end
        if reading.care and meaning not in told and not reading.text[seat:].lstrip().startswith("("):
            told.add(meaning)
            yield [Piece(seat, seat, f" ({meaning})")]


GLOSS = Rule("gloss", "simplify-reason-gloss", find, EditKind.SUGGEST)
