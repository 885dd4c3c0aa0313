"""The table of the rules whose firings were read: it names rules that there are, and its numbers fit each other."""

from __future__ import annotations

from pathlib import Path

from simplify.rules import RULES
from simplify.types import EditKind

FILE = Path(__file__).with_name("rules_read.tsv")
COLUMNS = ["rule", "read", "damaged", "by cause", "read again", "damaged again", "what was wrong"]


def rows() -> list[dict[str, str]]:
    lines = [line.split("\t") for line in FILE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    assert lines[0] == COLUMNS
    return [dict(zip(COLUMNS, line, strict=True)) for line in lines[1:]]


def test_each_row_is_about_a_rule_that_is_applied_and_stands_once() -> None:
    applied = {rule.name for rule in RULES["nl"] if rule.kind is EditKind.APPLY}
    names = [row["rule"] for row in rows()]
    assert set(names) <= applied
    assert len(names) == len(set(names))


def test_no_more_is_damaged_than_was_read_nor_mended_than_was_damaged() -> None:
    for row in rows():
        read, damaged, mended, again, left = (int(row[column]) for column in COLUMNS[1:6])
        assert mended <= damaged <= read
        assert left <= again
        assert bool(row["what was wrong"]) == bool(damaged)
