"""Build the tables and weights of `simplify/nl/lint.py`: `python -m tests.evaluation.calibration`.

Needs the Dutch treebank and the LiNT-II reference among the public data (see `corpora`), and with --frequencies the
word counts of Dutch subtitles (hermitdave/FrequencyWords, nl_full.txt). The reference's own sentences stay out of the
tables, so that the cross-validation is honest.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from math import log, log10
from pathlib import Path
from typing import Annotated

import numpy as np
import typer

from simplify.nl import lint
from simplify.readability import level_of
from simplify.segmentation import words
from tests.evaluation import corpora

HERE = Path(lint.__file__).parent
LEAST = 2.0  # Zipf; rarer words are left out of the table
RIDGE = 15.0
FOLDS = 10
TREEBANK = "Universal Dependencies UD_Dutch-Alpino and UD_Dutch-LassySmall (Bouma, van Noord et al.), CC BY-SA 4.0"
TAGS = {
    "NOUN": "N",
    "ADJ": "A",
    "ADV": "R",
    "PROPN": "E",
    "X": "E",
    "ADP": "p",
    "DET": "d",
    "PRON": "o",
    "CCONJ": "c",
    "SCONJ": "s",
    "NUM": "n",
    "PUNCT": ".",
    "SYM": "y",
    "INTJ": "R",
    "PART": "R",
}
FORMS = {"pv": "V", "inf": "I", "vd": "P", "od": "A"}
Counts = defaultdict[str, Counter[str]]


def tag(columns: Sequence[str]) -> str:
    """Return our tag of a word of the treebank."""
    if columns[3] not in ("VERB", "AUX"):
        return TAGS.get(columns[3], "E")
    form = columns[4].split("|")[1] if "|" in columns[4] else "pv"
    return FORMS.get(form, "V") + ("x" if columns[3] == "AUX" else "")


def treebank() -> Iterator[tuple[str, list[list[str]]]]:
    """Give the text and the words of each sentence that is not in the reference."""
    known = {text for text, _ in reference()}
    for name in ("train", "dev"):
        file = corpora.shared(f"ud_dutch/{name}.conllu")
        if file is None:
            raise typer.BadParameter("the treebank is not at hand; set OUDERBRUG_DATA")
        for block in file.read_text(encoding="utf-8").split("\n\n"):
            rows = block.splitlines()
            text = next((row[9:] for row in rows if row.startswith("# text =")), "")
            found = [row.split("\t") for row in rows if row[:1].isdigit()]
            if text.strip() not in known:
                yield text, [columns for columns in found if columns[0].isdigit()]


def reference() -> list[tuple[str, float]]:
    """Return sentences with their LiNT-II score."""
    file = corpora.shared("lint/reference.tsv")
    if file is None:
        raise typer.BadParameter("the reference is not at hand; set OUDERBRUG_DATA")
    rows = [line.split("\t") for line in file.read_text(encoding="utf-8").splitlines()[1:]]
    return [(row[6].strip(), float(row[0])) for row in rows]


def parts(text: str) -> list[list[str]]:
    """Return the runs of words between punctuation."""
    from simplify.readability import runs

    return runs(text, words(text))


def write_tagger() -> None:
    """Count tags by word, capital word, suffix and previous tag, and write them as log weights."""
    kinds: dict[str, Counts] = {kind: defaultdict(Counter) for kind in ("word", "capital", "suffix", "ending", "next")}
    overall: Counter[str] = Counter()
    for _, sentence in treebank():
        previous = "^"
        for at, columns in enumerate(sentence):
            lower, found = columns[1].lower(), tag(columns)
            overall[found] += 1
            kinds["next"][previous][found] += 1
            previous = found
            kinds["word"][lower][found] += 1
            if at and columns[1][0].isupper():
                kinds["capital"][lower][found] += 1
                for size in lint.SUFFIXES:
                    kinds["ending"][lower[-size:]][found] += 1
                kinds["ending"][""][found] += 1
    for word, counts in kinds["word"].items():
        if counts.total() <= 4 and word.isalpha():
            for size in (size for size in lint.SUFFIXES if len(word) > size):
                kinds["suffix"][word[-size:]].update(counts)
            kinds["suffix"][""].update(counts)
    for kind in ("suffix", "ending"):
        kinds[kind] = defaultdict(Counter, {key: c for key, c in kinds[kind].items() if c.total() >= 5})
    with (HERE / "tagger.tsv").open("w", encoding="utf-8") as out:
        out.write(f"# Log weights of tags by word, capital word, suffix and previous tag. Derived from {TREEBANK}.\n")
        for kind, table in kinds.items():
            for key in sorted(table):
                total = table[key].total()
                likely = [(one, count) for one, count in table[key].most_common() if count / total > 0.02]
                base = dict.fromkeys(overall, 1) if kind == "next" else overall
                cells = " ".join(f"{one}:{log(count / total) - log(base[one]):.2f}" for one, count in likely)
                if "\t" not in key and cells:
                    out.write(f"{kind}\t{key}\t{cells}\n")


def write_frequencies(source: Path) -> None:
    """Turn counts of subtitles into Zipf values (van Heuven et al. 2014) and write the common words."""
    pairs = [line.rsplit(" ", 1) for line in source.read_text(encoding="utf-8").splitlines()]
    total = sum(int(count) for _, count in pairs)
    zipf = {word: log10((int(count) + 1) / (total + len(pairs)) * 1e9) for word, count in pairs}
    with (HERE / "frequency.tsv").open("w", encoding="utf-8") as out:
        out.write("# Zipf values of Dutch words. Derived from hermitdave/FrequencyWords 2018 (OpenSubtitles), ")
        out.write("CC BY-SA 4.0.\n")
        for word in sorted(word for word, value in zipf.items() if value >= LEAST and word.isalpha()):
            out.write(f"{word}\t{zipf[word]:.1f}\n")


def fit(measured: np.ndarray, scores: np.ndarray) -> np.ndarray:
    """Return intercept and slopes of a ridge regression on standardised measures."""
    mean, spread = measured.mean(0), measured.std(0) + 1e-9
    table = (measured - mean) / spread
    slopes = np.linalg.solve(table.T @ table + RIDGE * np.eye(table.shape[1]), table.T @ (scores - scores.mean()))
    slopes /= spread
    return np.concatenate([[scores.mean() - mean @ slopes], slopes])


def main(frequencies: Annotated[Path | None, typer.Option(exists=True)] = None) -> None:
    """Build the tables, fit the weights, and tell how well they predict sentences that they were not fitted on."""
    if frequencies:
        write_frequencies(frequencies)
    write_tagger()
    pairs = reference()
    measured = np.array([lint.measures(parts(text)) for text, _ in pairs])
    scores = np.array([score for _, score in pairs])
    order = np.random.default_rng(0).permutation(len(pairs))
    predicted = np.zeros(len(pairs))
    for fold in np.array_split(order, FOLDS):
        rest = np.setdiff1d(order, fold)
        found = fit(measured[rest], scores[rest])
        predicted[fold] = np.clip(found[0] + measured[fold] @ found[1:], 0, 100)
    with (HERE / "lint.tsv").open("w", encoding="utf-8") as out:
        out.write("# Weights of simplify/nl/lint.py, fitted by tests/evaluation/calibration.py on LiNT-II scores.\n")
        out.write("# Source: our own work. Licence: Apache-2.0.\n")
        for name, weight in zip(lint.WEIGHTS, fit(measured, scores), strict=True):
            out.write(f"{name}\t{weight:.5f}\n")
    groups = np.arange(len(pairs) // 5 * 5).reshape(-1, 5)  # neighbours: texts of five sentences
    correct = np.mean([level_of(a) == level_of(b) for a, b in zip(predicted, scores, strict=True)])
    typer.echo(f"cross-validated r per sentence  {np.corrcoef(predicted, scores)[0, 1]:.3f}")
    typer.echo(f"level exact                     {correct:.3f}")
    five = np.corrcoef(predicted[groups].mean(1), scores[groups].mean(1))[0, 1]
    typer.echo(f"r per five sentences            {five:.3f}")


if __name__ == "__main__":
    typer.run(main)
