"""The short spellings of a chat written out: "ff" -> "even", "3x" -> "3 keer", "kunt u m halen" -> "... hem halen"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files

from simplify.edits import Piece
from simplify.rules.clauses import surely_finite
from simplify.rules.rule import Reading, Rule, like

TIMES = re.compile(r"(\d+)x")
SPEAKERS = frozenset("ik u je jij jullie we wij hij ze zij".split())


@cache
def spellings() -> dict[str, tuple[str, str]]:
    """Return each spelling with the word that it stands for and what must stand before it."""
    text = (files("simplify") / "nl" / "chat.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return {spelling: (word, before) for spelling, word, before in rows}


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find short spellings that have one meaning here."""
    for at, word in enumerate(reading.words):
        times = TIMES.fullmatch(word.lower)
        if times:
            yield [Piece(word.start, word.end, f"{times[1]} keer")]
            continue
        full, before = spellings().get(word.lower, ("", ""))
        if not full or (word.text.isupper() and len(word.text) < 3) or not _fits(reading, at, before):
            continue
        if word.lower == "t" and at + 1 < len(reading.words) and reading.words[at + 1].text.istitle():
            continue  # "'t Nestje" is a name
        start = word.start - 1 if reading.text[word.start - 1 : word.start] in ("'", "’", "‘") else word.start
        yield [Piece(start, word.end, like(word.text, full))]


def _fits(reading: Reading, at: int, before: str) -> bool:
    start, following = reading.words[at].start, reading.words[at + 1 : at + 2]
    if reading.text[max(0, start - 1) : start] in ("-", "(", "/", "[", "."):
        return False  # "optie -t", "(t)": a letter, no word
    if reading.between(at).strip().startswith("/"):
        return False  # "groep 1 t / m 3"
    if reading.lowers[at] in ("t", "'t", "’t") and following and following[0].text[0].isupper():
        return False  # "Van 't Hof" is a name
    if before == "number":
        counted = at > 0 and reading.text[reading.words[at - 1].start : reading.words[at].start].strip(" .:").isdigit()
        return counted and not _goes_with_next(reading, at)
    if before == "you":  # "5 m" are metres
        return at > 1 and reading.lowers[at - 1] in SPEAKERS and _is_verb(reading, at - 2)
    return True


def _goes_with_next(reading: Reading, at: int) -> bool:
    """Tell "een 10 min gesprek" and "op groep 8 u krijgt" from "10 min later" and "24 u koortsvrij"."""
    following = reading.lowers[at + 1] if at + 1 < len(reading.words) else ""
    return following.startswith("gesprek") or (reading.lowers[at] == "u" and surely_finite(reading, at + 1, at + 1))


def _is_verb(reading: Reading, at: int) -> bool:
    return surely_finite(reading, at, 0) or reading.lowers[at] in ("kunnen", "willen", "moeten", "mogen", "zullen")


CHAT = Rule("chat", "simplify-reason-chat", find)
