"""Tell how well our score agrees with LiNT-II: `python -m tests.evaluation.calibration`.

The reference (see `corpora`) holds the LiNT-II score of sentences of the Dutch treebank, computed on gold analyses.
Little of our score is fitted on it, but our analysis model learned to parse on the treebank, these sentences
included. So --held-out trains a model without them first, ten minutes, and measures with that one.

--frequencies builds the table of frequencies anew from the word counts of Dutch subtitles (hermitdave/FrequencyWords,
nl_full.txt).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import log10
from pathlib import Path
from statistics import correlation, fmean
from typing import Annotated

import typer
from rich.console import Console

from simplify.analysis import Analysis, analyse, analysis
from simplify.nl import lint
from simplify.readability import level_of
from tests.evaluation import corpora
from tests.evaluation.row import Row

HERE = Path(lint.__file__).parent
LEAST = 2.0  # Zipf; rarer words are left out of the table
TEXT = 5  # sentences


def reference() -> list[tuple[str, float]]:
    """Return sentences with their LiNT-II score; empty when they aren't at hand."""
    file = corpora.shared("lint/reference.tsv")
    if file is None:
        return []
    rows = [line.split("\t") for line in file.read_text(encoding="utf-8").splitlines()[1:]]
    return [(row[6].strip(), float(row[0])) for row in rows]


def agreement(analyses: Sequence[Analysis], scores: Sequence[float]) -> dict[str, float]:
    """Return how our scores agree with these: by sentence, by texts of five neighbours, by level."""
    ours = [lint.score([one]) for one in analyses]
    fives = [[fmean(values[at : at + TEXT]) for at in range(0, len(ours), TEXT)] for values in (ours, scores)]
    same = [level_of(mine) == level_of(theirs) for mine, theirs in zip(ours, scores, strict=True)]
    return {
        "r per sentence": correlation(ours, scores),
        "r per five sentences": correlation(*fives),
        "level exact": fmean(same),
        "mean of ours": fmean(ours),
        "mean of LiNT-II": fmean(scores),
    }


def rows() -> Iterable[Row | str]:
    """Give the rows of the table; the model that ships has seen these sentences: --held-out tells how much that is."""
    pairs = reference()
    if not pairs:
        yield "  the reference is not at hand; put it in OUDERBRUG_DATA"
        return
    texts, scores = zip(*pairs, strict=True)
    found = agreement(analyse(texts), scores)
    yield Row("sentences", len(pairs))
    yield Row("100 × r per sentence", 100 * found["r per sentence"], LINT_SENTENCE, "≥ 88")
    yield Row("100 × r per five sentences", 100 * found["r per five sentences"], LINT_FIVE, "≥ 92")
    yield Row("level exact, %", 100 * found["level exact"], LINT_LEVEL, "≥ 70")


def held_out(console: Console) -> list[Analysis]:
    """Analyse the reference with a model that never saw it."""
    from simplify.nl import training

    file = corpora.shared("ud_dutch/train.conllu")
    if file is None:
        raise typer.BadParameter("the treebank is not at hand; set OUDERBRUG_DATA")
    texts = [text for text, _ in reference()]
    known = set(texts)
    sentences = [item for item in training.taught(file.parent) if training.text(item[1]).strip() not in known]
    nlp = training.learn(sentences, console)
    return [analysis(doc) for doc in nlp.pipe(texts)]


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


def main(
    frequencies: Annotated[Path | None, typer.Option(exists=True)] = None,
    held_out_too: Annotated[bool, typer.Option("--held-out", help="Train a model without the reference.")] = False,
) -> None:
    """Print how our scores agree with LiNT-II."""
    if frequencies:
        write_frequencies(frequencies)
    pairs = reference()
    if not pairs:
        raise typer.BadParameter("the reference is not at hand; set OUDERBRUG_DATA")
    console = Console()
    texts, scores = zip(*pairs, strict=True)
    found = held_out(console) if held_out_too else analyse(texts)
    for name, value in agreement(found, scores).items():
        console.print(f"{name:<24}{value:.3f}")


# Floors: what is reached today.
LINT_SENTENCE = 92.5
LINT_FIVE = 94.8
LINT_LEVEL = 77.0

if __name__ == "__main__":
    typer.run(main)
