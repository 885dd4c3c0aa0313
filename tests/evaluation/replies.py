"""Measure how many short replies of parents are read, and that none is read as something else."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from simplify.translation import phrases
from simplify.translation.heard import heard
from tests.evaluation.row import Row

REPLIES = Path(__file__).with_name("parent_replies.tsv")
HELD_OUT = Path(__file__).with_name("parent_replies_held_out.tsv")
LATER = Path(__file__).with_name("parent_replies_later.tsv")  # written after the table; its misses were looked at since


class Reply(NamedTuple):
    """Hold a reply and what it says: a message of the phrase bank, and the number or time in it."""

    lang: str
    key: str
    value: str
    text: str


def replies(file: Path = REPLIES) -> list[Reply]:
    """Return the replies of a file."""
    found = []
    for line in file.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            lang, meaning, text = line.split("\t")
            key, _, value = meaning.partition(" ")
            found.append(Reply(lang, key, value, text))
    return found


def outcome(reply: Reply) -> str:
    """Return "right", "wrong", or "" when a reply is left to the machine or to staff."""
    if heard(reply.text, reply.lang, {}) is None:
        return ""
    found = next(
        (one for lang in (reply.lang, "en") if (one := phrases.match_reply(reply.text, lang)) is not None), None
    )
    if found is None:
        return ""
    return "right" if found.key == reply.key and reply.value in found.text else "wrong"


def rows() -> Iterable[Row]:
    """Give the rows of the table; the part that is set apart was never looked at, but is by the same hand."""
    for name, file, floor in (("", REPLIES, 98.0), (", apart", HELD_OUT, 98.0), (", later", LATER, 83.0)):
        found = [outcome(reply) for reply in replies(file)]
        yield Row(f"short replies of parents read{name}, %", 100 * found.count("right") / len(found), floor, "90")
        yield Row(f"read as something else{name}, %", 100 * found.count("wrong") / len(found), 0.0, "0", True)


if __name__ == "__main__":
    for reply in replies():
        if outcome(reply) != "right":
            print(reply, outcome(reply) or "-")
