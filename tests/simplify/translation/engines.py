"""Engines for the tests: one that translates by a word list, and one for each thing that a model can get wrong."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from simplify.translation.engine import Hypothesis

WORDS = {
    "heeft": "has",
    "een": "a",
    "nieuwe": "new",
    "tekening": "drawing",
    "gemaakt": "made",
    "niet": "not",
    "komt": "comes",
    "om": "at",
    "rode": "red",
    "bus": "bus",
    "kost": "costs",
    "het": "it",
    "is": "is",
    "vandaag": "today",
    "groot": "big",
    "mooie": "beautiful",
    "wolken": "clouds",
    "zagen": "saw",
    "wij": "we",
    "grote": "big",
    "op": "on",
    "vrijdag": "Friday",
}


@dataclass
class WordByWord:
    """Translate each word from a list; `spoil` gets the right answer and breaks it, as a bad model would."""

    words: Mapping[str, str] = field(default_factory=lambda: WORDS)
    spoil: Callable[[str], str] = lambda text: text
    pairs: frozenset[tuple[str, str]] = frozenset({("nl", "en"), ("en", "nl")})
    kept: Sequence[str] = ("letters", "brackets", "plain")
    asked: list[tuple[str, str, list[str]]] = field(default_factory=list)

    def version(self, source: str, target: str) -> str:
        return f"{source}-{target} 1" if (source, target) in self.pairs else ""

    def styles(self, source: str, target: str) -> Sequence[str]:
        return self.kept

    def translate(self, sentences: Sequence[str], source: str, target: str, n_best: int = 1) -> list[list[Hypothesis]]:
        self.asked.append((source, target, list(sentences)))
        table = self.words if target == "en" else {english: dutch for dutch, english in self.words.items()}
        return [[Hypothesis(self.spoil(self._answer(sentence, table)))] for sentence in sentences]

    @staticmethod
    def _answer(sentence: str, table: Mapping[str, str]) -> str:
        text = re.sub(r"[^\W\d_]+", lambda match: table.get(match[0].lower(), match[0]), sentence)
        return text[:1].upper() + text[1:]


def drops_numbers(text: str) -> str:
    return re.sub(r"\s*\d+([.:]\d+)?", "", text)


def loops(text: str) -> str:
    words = text.rstrip(".").split()
    return " ".join([*words, *words[-2:], *words[-2:], *words[-2:]]) + "."


def mangles_placeholders(text: str) -> str:
    return re.sub(r"X(\d)X", r"X \1 Y", text).replace("[", "(").replace("]", ")")


def replaces_names(text: str) -> str:
    return re.sub(r"X\dX|\[\d\]|Sam", "Stone", text)


def denies(text: str) -> str:
    return text.replace(" made", " not made")


def in_turkish(text: str) -> str:
    return "Bugün çocuklar bahçede çok güzel oynadılar ve sonra uyudular."


def in_arabic(text: str) -> str:
    return "لعب الأطفال اليوم في الحديقة ثم ناموا."


def silent(text: str) -> str:
    return ""


def throws(text: str) -> str:
    raise RuntimeError("the model is broken")


def hangs(text: str) -> str:
    time.sleep(1.5)
    return text


def slow(text: str) -> str:
    time.sleep(0.1)
    return text


SPOILERS: Mapping[str, Callable[[str], str]] = {
    "drops numbers": drops_numbers,
    "loops": loops,
    "mangles placeholders": mangles_placeholders,
    "replaces names": replaces_names,
    "denies": denies,
    "answers in Turkish": in_turkish,
    "answers in Arabic": in_arabic,
    "is silent": silent,
}
