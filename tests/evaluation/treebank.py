"""Measure the Dutch analysis model that ships on the test sentences of the treebank."""

from __future__ import annotations

from collections.abc import Iterable

from simplify.analysis import model
from simplify.nl import training
from tests.evaluation import corpora
from tests.evaluation.row import Row

TARGETS = {"upos": "≥ 96", "finite verb F1": "≥ 96"}


def rows() -> Iterable[Row | str]:
    """Give the rows of the table."""
    file = corpora.shared("ud_dutch/test.conllu")
    if file is None:
        yield "  the treebank is not at hand; put it in OUDERBRUG_DATA"
        return
    for treebank, examples in training.tested(model(), file.parent).items():
        for name, value in training.accuracy(model(), examples).items():
            yield Row(f"{treebank}: {name}", value, FLOORS[treebank].get(name), TARGETS.get(name, ""))


# Floors: what is reached today.
FLOORS = {
    "Alpino": {"upos": 95.1, "lemma": 95.7, "las": 75.8, "finite verb F1": 96.3, "clause boundary F1": 80.5},
    "LassySmall": {"upos": 95.0, "lemma": 96.1, "las": 80.7, "finite verb F1": 98.5, "clause boundary F1": 78.8},
}
