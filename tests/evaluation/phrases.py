"""Measure how many sentences of staff the phrase bank recognises."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path

from simplify.translation import phrases
from tests.evaluation.simplification import Row

SENTENCES = Path(__file__).with_name("staff_sentences.txt")
DAY = dt.date(2025, 12, 1)
FIRST_NAMES = """
Noor Sam Lina Yusuf Mila Daan Sara Adam Zoë Finn Emma Levi Amira Bram Eva Omar Julia Thijs Noah
Olivia Mees Fatima Luuk Ayşe Tess Jayden Lotte Hamza Isa Ahmed Elif Max Roos Storm Kevin Sofia Ivan
Aya Milan Nina Pablo Ella Hugo Jasmin Ali Lars Kim
"""
NAMES = FIRST_NAMES.split()
NAMES += ["juf Fatma", "juf Anna", "meester Tom", "De Vlinders", "de Beren"]


def sentences() -> list[str]:
    """Return the sentences, one a line."""
    return [line for line in SENTENCES.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]


def missed(target: str = "en") -> list[str]:
    """Return the sentences that no phrase says; a "hij" or "ze" means the child of the sentence before."""
    left = []
    subject = ""
    for sentence in sentences():
        mentioned = [name for name in NAMES if name in sentence]
        subject = mentioned[0] if mentioned else subject
        now = phrases.situation("nl", NAMES, today=DAY, subject=subject)
        if phrases.translate(sentence, target, now) is None:
            left.append(sentence)
    return left


def rows() -> Iterable[Row]:
    """Give the rows of the table."""
    left = missed()
    yield Row("staff sentences recognised, %", 100 * (1 - len(left) / len(sentences())), 35.0, "60")


if __name__ == "__main__":
    print("\n".join(missed()))
