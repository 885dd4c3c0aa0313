"""Measure what becomes of messages that staff typed in a hurry: sentences parted, shorter, and known by the bank."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path

from simplify import simplify
from simplify.segmentation import sentences, words
from simplify.translation import phrases
from tests.evaluation.phrases import DAY
from tests.evaluation.phrases import sentences as lines
from tests.evaluation.row import Row

SEEN = Path(__file__).with_name("chat.txt")
HELD_OUT = Path(__file__).with_name("chat_held_out.txt")
NAMES = ("Sam", "Yara", "Zosia", "Noor", "Fatma", "Joke")


def measured(file: Path, *, rewritten: bool = True, day: dt.date = DAY) -> tuple[int, float, float]:
    """Return how many sentences a file has, the mean number of words of one, and the percentage that the bank knows."""
    found: list[str] = []
    known = 0
    for line in lines(file):
        text = simplify(line, names=NAMES, from_centre=True).text if rewritten else line
        mentioned = [name for name in NAMES if name in text]
        now = phrases.situation("nl", NAMES, today=day, subject=mentioned[0] if mentioned else "")
        for sentence in sentences(text, "nl"):
            found.append(sentence.text)
            known += phrases.translate(sentence.text, "en", now) is not None
    return len(found), sum(len(words(one, "nl")) for one in found) / len(found), 100 * known / len(found)


def rows() -> Iterable[Row | str]:
    """Give the rows of the table."""
    yield "Messages typed in a hurry"
    for name, file, floors in (("", SEEN, (124, 7.7, 54)), ("held out: ", HELD_OUT, (41, 8.6, 11))):
        _, long, known = measured(file, rewritten=False)
        count, short, after = measured(file)
        yield Row(f"{name}sentences after", count, floors[0], "")
        yield Row(f"{name}words a sentence before", long, None, "")
        yield Row(f"{name}words a sentence after", short, floors[1], "≤ 9", lower_is_better=True)
        yield Row(f"{name}recognised by the bank before, %", known, None, "")
        yield Row(f"{name}recognised by the bank after, %", after, floors[2], "")
