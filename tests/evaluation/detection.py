"""Measure language detection on short messages, per engine: without a prior, with the right one, with a wrong one."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from simplify.translation import detection
from tests.evaluation.row import Row

MESSAGES = Path(__file__).with_name("messages.tsv")
WRONG = {"uk": "ru", "ru": "uk", "ar": "fa", "fa": "ar"}  # the neighbours that are confused most


def messages() -> list[tuple[str, str]]:
    """Return the messages with their language."""
    lines = MESSAGES.read_text(encoding="utf-8").splitlines()
    return [(lang, text) for lang, text in (line.split("\t") for line in lines if not line.startswith("#"))]


def accuracy(engine: str, kind: str) -> float:
    """Return the share of messages whose language is found; `kind` is "none", "right" or "wrong"."""
    found = 0
    for lang, text in messages():
        known = {"none": None, "right": {lang: 0.8}, "wrong": {WRONG.get(lang, "tr" if lang != "tr" else "pl"): 0.8}}[
            kind
        ]
        found += detection.detect(text, known, engine=engine).lang == lang
    return found / len(messages())


def rows() -> Iterable[Row]:
    """Give the rows of the table; floors hold for the engine that is used."""
    for engine in detection.ENGINES:
        used = engine == detection.DEFAULT
        yield Row(f"{engine}, writer unknown", 100 * accuracy(engine, "none"), 97.0 if used else None, "85")
        yield Row(f"{engine}, writer known", 100 * accuracy(engine, "right"), 99.0 if used else None, "95")
        wrong = accuracy(engine, "wrong")
        yield Row(f"{engine}, writer uses another language", 100 * wrong, 96.0 if used else None)
