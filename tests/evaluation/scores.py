"""Scores against a reference: SARI as EASSE and as Hugging Face count it, BLEU, and chrF.

EASSE: counts are summed over all sentences (Alva-Manchego et al. 2019, after Xu et al. 2016). Hugging Face: the mean
over sentences, where nothing to add or to delete counts as done right; so a copy of the source already scores high.
Both lower the case and part words with the "13a" rules of sacrebleu; BLEU (Papineni et al. 2002) keeps the case.
All run from 0 to 100. One reference a sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from math import exp, log

ORDERS = (1, 2, 3, 4)
Grams = list[Counter[tuple[str, ...]]]
PARTS = (
    (re.compile(r"([\{-\~\[-\` -\&\(-\+\:-\@\/])"), r" \1 "),
    (re.compile(r"([^0-9])([\.,])"), r"\1 \2 "),
    (re.compile(r"([\.,])([^0-9])"), r" \1 \2"),
    (re.compile(r"([0-9])(-)"), r"\1 \2 "),
)


def tokens(text: str) -> list[str]:
    """Part a text into words and marks by the "13a" rules."""
    line = f" {text.replace(chr(10), ' ')} "
    for pattern, replacement in PARTS:
        line = pattern.sub(replacement, line)
    return line.split()


def grams(words: Sequence[str]) -> Grams:
    """Count the runs of one to four words."""
    return [Counter(zip(*(words[shift:] for shift in range(order)), strict=False)) for order in ORDERS]


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def easse_sari(sources: Sequence[str], outputs: Sequence[str], references: Sequence[str]) -> float:
    """Return SARI as EASSE counts it: correct, given and wanted n-grams summed over the corpus, F1 per operation."""
    stats = {operation: [[0, 0, 0] for _ in ORDERS] for operation in ("add", "keep", "delete")}
    for source, output, reference in zip(sources, outputs, references, strict=True):
        rows = zip(*(grams(tokens(text.lower())) for text in (source, output, reference)), strict=True)
        for index, (old, new, wanted) in enumerate(rows):
            added, to_add = set(new) - set(old), set(wanted) - set(old)
            kept, to_keep = old & new, old & wanted
            deleted, to_delete = old - new, old - wanted
            for name, counts in (
                ("add", (len(added & to_add), len(added), len(to_add))),
                ("keep", ((kept & to_keep).total(), kept.total(), to_keep.total())),
                ("delete", ((deleted & to_delete).total(), deleted.total(), to_delete.total())),
            ):
                for place, count in enumerate(counts):
                    stats[name][index][place] += count
    scores = [
        _f1(correct / given if given else 0.0, correct / wanted if wanted else 0.0)
        for operation in stats.values()
        for correct, given, wanted in operation
    ]
    return 100 * sum(scores) / len(scores)


def hf_sari(sources: Sequence[str], outputs: Sequence[str], references: Sequence[str]) -> float:
    """Return SARI as Hugging Face's `evaluate` counts it: the mean over sentences, with 0/0 = 1."""
    total = 0.0
    for source, output, reference in zip(sources, outputs, references, strict=True):
        rows = zip(*(grams(tokens(text.lower())) for text in (source, output, reference)), strict=True)
        total += sum(sum(_operations(*row)) for row in rows) / (3 * len(ORDERS))
    return 100 * total / len(sources)


def _operations(
    old: Counter[tuple[str, ...]], new: Counter[tuple[str, ...]], wanted: Counter[tuple[str, ...]]
) -> tuple[float, float, float]:
    """Return how well n-grams of one length were kept (F1), deleted (precision) and added (F1)."""
    kept, to_keep = old & new, old & wanted
    good = kept & wanted
    precision = sum(count / kept[gram] for gram, count in good.items()) / len(kept) if kept else 1.0
    recall = good.total() / to_keep.total() if to_keep else 1.0
    deleted = old - new
    rightly = deleted - wanted
    deletion = sum(count / deleted[gram] for gram, count in rightly.items()) / len(deleted) if deleted else 1.0
    added, to_add = set(new) - set(old), set(wanted) - set(old)
    found = len(added & set(wanted))
    addition = _f1(found / len(added) if added else 1.0, found / len(to_add) if to_add else 1.0)
    return _f1(precision, recall), deletion, addition


def bleu(outputs: Sequence[str], references: Sequence[str]) -> float:
    """Return corpus BLEU with one reference, n-grams up to four and the brevity penalty, case kept."""
    right, given = [0] * len(ORDERS), [0] * len(ORDERS)
    length = wanted_length = 0
    for output, reference in zip(outputs, references, strict=True):
        words, wanted_words = tokens(output), tokens(reference)
        length, wanted_length = length + len(words), wanted_length + len(wanted_words)
        for index, (new, wanted) in enumerate(zip(grams(words), grams(wanted_words), strict=True)):
            right[index] += (new & wanted).total()
            given[index] += new.total()
    if not all(right):
        return 0.0
    mean = sum(log(hit / all_) for hit, all_ in zip(right, given, strict=True)) / len(ORDERS)
    return 100 * exp(mean + min(0.0, 1 - wanted_length / length))


CHARACTERS, RECALL = 6, 4  # chrF2: runs of up to six characters, recall weighed twice (its square counts)


def chrf(outputs: Sequence[str], references: Sequence[str]) -> float:
    """Return corpus chrF2 (Popović 2015): the mean F-score over runs of one to six characters, spaces left out."""
    scores = []
    for order in range(1, CHARACTERS + 1):
        right = given = wanted = 0
        for output, reference in zip(outputs, references, strict=True):
            new, own = (
                Counter(text[at : at + order] for at in range(len(text) - order + 1))
                for text in ("".join(output.split()), "".join(reference.split()))
            )
            right, given, wanted = right + (new & own).total(), given + new.total(), wanted + own.total()
        if given and wanted:
            precision, recall = right / given, right / wanted
            total = RECALL * precision + recall
            scores.append((1 + RECALL) * precision * recall / total if total else 0.0)
    return 100 * sum(scores) / len(scores) if scores else 0.0
