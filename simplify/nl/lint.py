"""How hard one Dutch sentence is on the LiNT scale, from its words alone: no parser, about a millisecond.

LiNT-II (Van Boven, Kim, Pander Maat et al.; vanboefer/lint_ii) scores a sentence by the frequency of its content
words, its longest dependency, its content words per clause and its share of concrete nouns. All but the first need a
parse. Here a small tagger finds content words and verbs, and measures that stand for the rest are weighed by a linear
model fitted on real LiNT-II scores; `python -m tests.evaluation.calibration` builds the tables and the weights.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise
from math import log1p

from simplify.errors import DataError

RARE = 1.36  # the Zipf value of a word that was never counted
USUAL = 4.3  # the Zipf value of a sentence without content words
FREQUENT = 5.0
CONTENT = frozenset("NVIPA")  # noun, finite verb, infinitive, participle, adjective
VERBS = frozenset({"V", "I", "P", "Vx", "Ix", "Px"})  # x: an auxiliary
AUXILIARIES = frozenset({"Vx", "Ix", "Px"})
MAIN = frozenset("VIP")
HAVE = frozenset("heb hebt heeft hebben had hadden ga gaat gaan ging gingen".split())
SUFFIXES = (5, 4, 3, 2)
DIMINUTIVES = ("tjes", "tje", "jes", "je", "en", "s", "n", "e")
PERSONS = ("aar", "aars", "ist", "isten", "eur", "ster", "sters", "ier", "ant", "anten")
WEIGHTS = (
    "intercept frequency words content_per_clause longest_run word_length gap frequent pronouns to_last_verb "
    "from_root segments longest_segment concrete auxiliaries"
).split()
Scores = dict[str, float]


def _lines(name: str) -> list[list[str]]:
    text = (files("simplify") / "nl" / name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


@cache
def frequencies() -> dict[str, float]:
    """Return how often words are used, as Zipf values: 7 is "de", 4 is "toekomst", 2 is rare."""
    return {word: float(value) for word, value in _lines("frequency.tsv")}


@cache
def concrete_nouns() -> frozenset[str]:
    """Return nouns of things that can be seen or touched: persons, animals, objects, places, times."""
    return frozenset(word for line in _lines("concrete.txt") for word in line[0].split())


@cache
def tables() -> dict[str, dict[str, str]]:
    """Return the tagger as written: log weights of tags by word, capital word, suffix, ending and previous tag."""
    found: dict[str, dict[str, str]] = {}
    for kind, key, scores in _lines("tagger.tsv"):
        found.setdefault(kind, {})[key] = scores
    return found


@lru_cache(maxsize=20_000)
def _weights_of(kind: str, key: str) -> Scores | None:
    """Return the log weights of one line of the tagger; read when first asked, as most lines never are."""
    scores = tables()[kind].get(key)
    if scores is None:
        return None
    return {tag: float(value) for tag, value in (pair.rsplit(":", 1) for pair in scores.split(" "))}


@cache
def weights() -> tuple[float, ...]:
    """Return the weights of the linear model, in the order of `WEIGHTS`."""
    rows = _lines("lint.tsv")
    for number, (row, name) in enumerate(zip(rows, WEIGHTS, strict=True), 1):
        if row[0] != name:
            raise DataError("simplify/nl/lint.tsv", number, f"here stands '{row[0]}'; write '{name}'")
    return tuple(float(row[1]) for row in rows)


def score(parts: Sequence[Sequence[str]]) -> float:
    """Return the score from 0 to 100 of a sentence, given as runs of words between its punctuation."""
    values = measures(parts)
    intercept, *slopes = weights()
    return min(100.0, max(0.0, intercept + sum(slope * value for slope, value in zip(slopes, values, strict=True))))


def tags(words: Sequence[str]) -> list[str]:
    """Return the likeliest tag of each word (Viterbi over words and pairs of tags); an empty word is a mark."""
    best: dict[str, float] = {"^": 0.0}
    came: list[dict[str, str]] = []  # at each word: the tag before it on the best way to each of its tags
    for at, word in enumerate(words):
        now: dict[str, float] = {}
        back: dict[str, str] = {}
        follows = [(previous, before, _follows(previous)) for previous, before in best.items()]
        for tag, likely in (_candidates(word, at == 0) if word else {".": 0.0}).items():
            top, origin = float("-inf"), ""
            for previous, before, after in follows:
                total = before + after.get(tag, -9.0)
                if total > top:
                    top, origin = total, previous
            now[tag], back[tag] = top + likely, origin
        best = now
        came.append(back)
    tag = max(best, key=lambda one: best[one])
    found = []
    for back in reversed(came):
        found.append(tag)
        tag = back[tag]
    return found[::-1]


def _follows(previous: str) -> Scores:
    return _weights_of("next", previous) or {}


@lru_cache(maxsize=20_000)
def _candidates(word: str, first: bool) -> Scores:
    """Return the tags that a word can have, each with its log weight."""
    lower, capital = word.lower(), word[0].isupper()
    if any(char.isdigit() for char in word):
        return {"n": 0.0}
    if capital and not first:
        return _weights_of("capital", lower) or _by_end("ending", lower)
    known = _weights_of("word", lower)
    found = known or _by_end("suffix", lower)
    if capital and known is None and lower not in frequencies():
        return {**found, "E": (_weights_of("ending", "") or {}).get("E", 0.0)}
    return found


def _by_end(kind: str, word: str) -> Scores:
    for size in SUFFIXES:
        found = _weights_of(kind, word[-size:]) if len(word) > size else None
        if found:
            return found
    return _weights_of(kind, "") or {"N": 0.0}


@lru_cache(maxsize=20_000)
def zipf(word: str) -> float:
    """Return how common a word is; a rare compound is as common as its last part ("omroepgids" as "gids")."""
    table = frequencies()
    value = table.get(word, RARE)
    if value >= 3 or len(word) < 9:
        return value
    for at in range(3, len(word) - 3):
        if table.get(word[at:], 0) > 2.5 and max(table.get(word[:at], 0), table.get(word[:at].rstrip("s"), 0)) > 2.5:
            return table[word[at:]]
    return value


@lru_cache(maxsize=20_000)
def concreteness(noun: str) -> float:
    """Return how surely a noun is concrete, from 0 to 1."""
    known = concrete_nouns()
    if noun in known or any(noun.endswith(end) and noun[: -len(end)] in known for end in DIMINUTIVES):
        return 1.0
    if any(noun[at:] in known for at in range(2, len(noun) - 3)):
        return 0.8
    return 0.7 if noun.endswith(PERSONS) else 0.0


def measures(parts: Sequence[Sequence[str]]) -> tuple[float, ...]:
    """Return what is measured of a sentence, in the order of `WEIGHTS` after the intercept."""
    marked: list[str] = []
    for part in parts:
        marked += [*part, ""]
    marked = marked[:-1]
    tagged = [(word, tag) for word, tag in zip(marked, tags(marked), strict=True) if word]
    words, found = [word.lower() for word, _ in tagged], [tag for _, tag in tagged]
    if not MAIN.intersection(found):  # "Sam heeft koorts": with no other verb it is the main one
        found = ["V" if tag == "Vx" and word in HAVE else tag for word, tag in zip(words, found, strict=True)]
    count = len(words)
    common = [zipf(word) for word, tag in zip(words, found, strict=True) if tag in CONTENT]
    verbs = [at for at, tag in enumerate(found) if tag in VERBS]
    finite = max(1, sum(tag[0] == "V" for tag in found))
    edges = [-1, *verbs, count]
    segments = _segments(parts, words, found)
    ends = [max(at for at in verbs if start <= at < end) - start for start, end in segments if _any(verbs, start, end)]
    root = _root(segments, verbs, found)
    concrete = [concreteness(word) for word, tag in zip(words, found, strict=True) if tag == "N"]
    names = found.count("E")
    nouns = len(concrete) + names
    return (
        sum(common) / len(common) if common else USUAL,
        float(min(count, 60)),
        min(15.0, (len(common) + names) / finite),
        float(max(len(part) for part in parts)),
        sum(map(len, words)) / count,
        log1p(max(after - before for before, after in pairwise(edges))),
        sum(value > FREQUENT for value in common) / max(1, len(common)),
        found.count("o") / count,
        float(max(ends, default=0)),
        log1p(max(root, count - 1 - root)),
        float(len(segments)),
        float(max(end - start for start, end in segments)),
        (sum(concrete) + 0.8 * names) / nouns if nouns else 0.0,
        sum(tag in AUXILIARIES for tag in found) / count,
    )


def _any(verbs: Sequence[int], start: int, end: int) -> bool:
    return any(start <= at < end for at in verbs)


def _segments(parts: Sequence[Sequence[str]], words: Sequence[str], found: Sequence[str]) -> list[tuple[int, int]]:
    """Part a sentence where a clause is likely to begin: at a mark, a conjunction, "die" or "dat" after a noun."""
    marks, total = set(), 0
    for part in parts:
        total += len(part)
        marks.add(total)
    starts = [0]
    for at in range(1, len(words)):
        relative = words[at] in ("die", "dat", "wat", "waar", "wie") and found[at - 1] in ("N", "E")
        if at in marks or found[at] == "s" or relative or words[at] in ("maar", "want"):
            starts.append(at)
    return list(zip(starts, [*starts[1:], len(words)], strict=True))


def _root(segments: Sequence[tuple[int, int]], verbs: Sequence[int], found: Sequence[str]) -> int:
    """Return where the main verb is likely to stand: of the first segment with verbs, after an auxiliary the last."""
    for start, end in segments:
        inside = [at for at in verbs if start <= at < end]
        if inside:
            return inside[0] if found[inside[0]] == "V" else inside[-1]
    return 0
