"""The gates of shape: an answer that is empty, breaks off, says something twice, or holds a placeholder."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from simplify.translation import denial
from simplify.wording import ISOLATES

Gate = Callable[["Pair"], str]


@dataclass(frozen=True, slots=True)
class Pair:
    """Hold a sentence and its translation; `names` maps each name to how the reader writes it."""

    before: str
    after: str
    source: str
    target: str
    names: Mapping[str, str] = field(default_factory=dict)


LETTER = re.compile(r"[^\W\d_]")
FINAL = re.compile(r"[.!?…。！？؟۔།][\s\u00a0\u202f'\"“”„’»)\]]*$")
PLACEHOLDER = re.compile(  # also with the Cyrillic "Х", and with one half lost
    r"\b[XХ]\s?\d\s?[XХ]\b|\b[XХ]\d\b|\b\d[XХ]\b|\[\s?\d\s?\]|<\s?\d\s?>|[⟦⟧]|\{\s?\w*\s?\}|▁|<unk>|⁇|</?s>",
    re.IGNORECASE,
)

# How many characters a language takes for 100 Dutch ones, measured on 997 sentences; the bounds are wide.
WIDTH = {
    "nl": 100, "en": 91, "tr": 94, "ar": 82, "pl": 95, "uk": 93, "ru": 98, "ro": 101, "bg": 97, "es": 107, "fr": 109,
    "pt": 100, "fa": 87, "zh": 32, "de": 105,
}  # fmt: skip
SHORTEST, LONGEST = 0.55, 1.9
MERGED = 0.8  # of the length, when two sentences became one


def empty(pair: Pair) -> str:
    """Refuse an answer without words to a sentence with words."""
    return "empty" if LETTER.search(pair.before) and not LETTER.search(pair.after) else ""


def leftover(pair: Pair) -> str:
    """Refuse a placeholder or a piece of the model's own notation that the writer didn't write."""
    found = Counter(mark.casefold() for mark in PLACEHOLDER.findall(pair.after))
    return "placeholder" if found - Counter(mark.casefold() for mark in PLACEHOLDER.findall(pair.before)) else ""


def length(pair: Pair) -> str:
    """Refuse an answer that is far too short or too long for its language, or that breaks off."""
    remark = REMARK.search(pair.before) and REMARK.search(pair.after)  # its full stop may stand inside, or nowhere
    if FINAL.search(pair.before) and not FINAL.search(pair.after) and not remark:
        return "length"
    expected = width(pair.before, pair.source) * WIDTH.get(pair.target, 100) / WIDTH.get(pair.source, 100)
    shorter, longer = (6, 18) if pair.target != "zh" else (3, 5)  # short sentences vary more, and rather grow
    # One of two short sentences is missing: fewer of them, and shorter than both would be.
    fewer = _sentences(pair.after) < _sentences(pair.before) and len(tokens(pair.before)) <= denial.LONG
    if fewer and width(pair.after, pair.target) < MERGED * expected:
        return "length"
    fits = SHORTEST * expected - shorter <= width(pair.after, pair.target) <= LONGEST * expected + longer
    return "" if fits else "length"


REMARK = re.compile(r"[(（][^()（）]+[)）][.!?。]?\s*$")


def width(text: str, lang: str) -> float:
    """Return how long a text is; in Chinese, a Latin name counts as long as its characters would be."""
    latin = len(LATIN.findall(text)) if lang == "zh" else 0
    return len(text) - 0.7 * latin


LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
WORD = re.compile(r"[\u4e00-\u9fff]|[^\W_\u4e00-\u9fff]+(?:['’\u200c-][^\W_\u4e00-\u9fff]+)*")


def tokens(text: str) -> list[str]:
    """Return the words of a text, folded; each Chinese character is one."""
    return [word.casefold() for word in WORD.findall(text.translate(ISOLATES))]


def _flow(text: str) -> list[str]:
    """Return the words of a text, parted where a sentence begins with the end of the one before it.

    "Dit is Japan. Japan is groot." repeats nothing, as long as both sentences say more than that.
    """
    flow: list[str] = []
    before: list[str] = []
    for words in filter(None, map(tokens, ENDS.split(text))):
        shared = range(1, min(len(before), len(words)))
        flow += ["."] if any(before[-size:] == words[:size] for size in shared) else []
        flow += words
        before = words
    return flow


def _repeats(words: list[str]) -> int:
    """Return how many words stand right behind the same run of words: "heel erg heel erg" repeats two."""
    repeated = 0
    for size in range(1, max(2, len(words) // 2 + 1)):
        for start in range(len(words) - 2 * size + 1):
            run = words[start : start + size]
            if run == words[start + size : start + 2 * size] and len("".join(run)) > 1:
                repeated = max(repeated, size)
    return repeated


def loop(pair: Pair) -> str:
    """Refuse a run of words that is said twice on end, or a sentence that is, when the writer didn't say it twice."""
    if _doubled(pair.after) > _doubled(pair.before):
        return "loop"
    after = _flow(pair.after)
    if pair.before.lower().startswith("nee, "):
        after = after[1:]  # "Nee, dat mag niet" is "No, no está permitido"
    size = _repeats(after)
    if not size:
        return ""
    if pair.target == "zh" and size < 3:
        return ""  # 看看, 谢谢, 休息休息
    if size == 1 and _longest_run(after) < 3 and pair.target != pair.source:
        doubled = [one for one, two in itertools.pairwise(after) if one == two]
        if all(word in MAY_DOUBLE or word.isdigit() for word in doubled):
            return ""
    return "loop" if size > _repeats(_flow(pair.before)) else ""


def _sentences(text: str) -> int:
    return sum(1 for part in ENDS.split(text) if LETTER.search(part))


def _doubled(text: str) -> int:
    """Return how many sentences of two words or more stand in a text a second time."""
    said = Counter(" ".join(words) for part in ENDS.split(text) if len(words := tokens(part)) > 1)
    return said.total() - len(said)


ENDS = re.compile(r"[.!?…؟۔]+(?=\s|$)|[。！？]+")
MAY_DOUBLE = frozenset(
    "is je die dat zijn that had nous vous se yavaş ağır tek sık küçük büyük bir teker ها های 'ا الا".split()
) | frozenset("kat çok بي آرام".split())


def _longest_run(words: list[str]) -> int:
    longest = run = 1
    for one, two in itertools.pairwise(words):
        run = run + 1 if one == two else 1
        longest = max(longest, run)
    return longest
