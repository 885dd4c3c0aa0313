"""Measure language detection on short messages, per engine: without a prior, with the right one, with a wrong one."""

from __future__ import annotations

from pathlib import Path

from simplify.translation import detection

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


def run() -> list[tuple[str, float, float]]:
    """Return rows of the evaluation table: what was measured, the share, and the least that is good enough."""
    rows = []
    for engine in detection.ENGINES:
        floors = (0.85, 0.95) if engine == detection.DEFAULT else (0.0, 0.0)
        rows.append((f"detection, {engine}, no prior", accuracy(engine, "none"), floors[0]))
        rows.append((f"detection, {engine}, right prior", accuracy(engine, "right"), floors[1]))
        rows.append((f"detection, {engine}, wrong prior", accuracy(engine, "wrong"), 0.0))
    return rows
