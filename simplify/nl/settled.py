"""The shared layers of the Dutch analysis model once they have learned: the same sums, three times as fast.

What a word means alone is worked out once and kept, and each layer is one product of matrices.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from spacy.strings import hash_string  # type: ignore[attr-defined]
from thinc.api import Model, NumpyOps

from simplify.nl.features import NEWEST, PIECES, features

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

MOST_KNOWN = 20_000  # words whose meaning is kept; ten megabytes
TINY = 1e-8  # as thinc adds before it divides by a spread
Weights = tuple[Any, Any, Any, Any]


class Settled:
    """Hold the trained layers of `features.tok2vec`, ready to read with."""

    def __init__(self, learned: Model[list[Doc], list[Any]]) -> None:
        nodes = list(learned.walk())
        self.tables = [node for node in nodes if node.name == "hashembed"]
        maxouts = [node for node in nodes if node.name == "maxout"]
        norms = [node for node in nodes if node.name == "layernorm"]
        self.mix, *self.layers = map(weights, maxouts, norms)
        self.width = self.mix[2].size
        self.window = (maxouts[-1].get_dim("nI") // self.width - 1) // 2
        self.known: dict[str, Any] = {}
        self.still = self._still()

    def _still(self) -> list[Any]:
        """Return what each layer makes of the space between sentences where no word is near."""
        row = np.zeros((1, self.width), dtype="f")
        rows = []
        for layer in self.layers:
            row = row + best(layer, np.tile(row, 2 * self.window + 1))
            rows.append(row)
        return rows

    def vectors(self, docs: Sequence[Doc]) -> list[Any]:
        """Return the vectors of the words of each document.

        Each layer looks `window` words further, so that only the space near a word need be worked out: what words
        have reached by now, and what words will still look at.
        """
        pad = self.window * len(self.layers)  # between sentences, as in `with_array`: it was learned with
        spans, at = [], pad
        for doc in docs:
            spans.append((at, at + len(doc)))
            at += len(doc) + pad
        texts = [[token.text for token in doc] for doc in docs]
        if len(self.known) > MOST_KNOWN:
            self.known = {}
        known = self.known  # another thread may begin anew meanwhile
        known |= self.alone({text for doc in texts for text in doc}.difference(known))
        rows = np.zeros((at, self.width), dtype="f")
        for (start, end), doc in zip(spans, texts, strict=True):
            if doc:
                rows[start:end] = [known[text] for text in doc]
        # each row between its neighbours, a view: [a b c d] is [abc bcd]
        beside = sliding_window_view(rows.reshape(-1), self.width * (2 * self.window + 1))[:: self.width]
        for number, (layer, still) in enumerate(zip(self.layers, self.still, strict=True), start=1):
            reach = self.window * min(number, len(self.layers) - number)
            places = np.concatenate([np.arange(start - reach, end + reach) for start, end in spans])
            found = rows[places] + best(layer, beside[places - self.window])
            rows[:] = still
            rows[places] = found
        return [rows[start:end] for start, end in spans]

    def alone(self, words: set[str]) -> dict[str, Any]:
        """Return what words mean on their own, before their neighbours are looked at."""
        if not words:
            return {}
        release = hash_string(NEWEST)
        hashed = np.array([(*features(word), release) for word in words], dtype="uint64")
        columns = []
        for table, column in zip(self.tables, hashed.T, strict=True):
            values = table.get_param("E")
            keys = table.ops.hash(np.ascontiguousarray(column), table.attrs["seed"]) % len(values)
            columns.append(values[keys].sum(axis=1))
        return dict(zip(words, best(self.mix, np.concatenate(columns, axis=1)), strict=True))


def settle_down(nlp: Language) -> None:
    """Let a trained model read as it does, only faster; it learns no more."""
    shared: Any = nlp.get_pipe("tok2vec")
    shared.model = settled(shared.model)
    products = Products()
    for _, part in nlp.pipeline:
        for layer in part.model.walk():
            layer.ops = products


def settled(learned: Model[list[Doc], list[Any]]) -> Model[list[Doc], list[Any]]:
    """Return a layer that gives the vectors of trained layers."""
    fast = Settled(learned)

    def forward(_: Model[list[Doc], list[Any]], docs: list[Doc], is_train: bool) -> tuple[list[Any], Any]:
        return fast.vectors(docs), lambda _: []

    return Model("dutch_settled", forward, dims={"nO": learned.get_dim("nO")})


class Products(NumpyOps):  # type: ignore[misc]  # thinc gives it no type
    """Multiply with numpy, which does it three times as fast as thinc's own way."""

    def gemm(self, x: Any, y: Any, out: Any = None, trans1: bool = False, trans2: bool = False) -> Any:
        """Return the product of two matrices, each turned if told so."""
        return np.matmul(x.T if trans1 else x, y.T if trans2 else y, out=out)


def weights(maxout: Model[Any, Any], norm: Model[Any, Any]) -> Weights:
    """Return the weights of a layer that takes the best of some pieces and evens it out; piece after piece."""
    pieces = maxout.get_param("W").transpose(1, 0, 2)
    flat = np.ascontiguousarray(pieces.reshape(-1, pieces.shape[2]).T)
    bias = np.ascontiguousarray(maxout.get_param("b").T).reshape(-1)
    return flat, bias, norm.get_param("G"), norm.get_param("b")


def best(layer: Weights, given: Any) -> Any:
    """Return the best of the pieces, evened out."""
    flat, bias, scale, shift = layer
    width = scale.size
    pieces = given @ flat
    pieces += bias
    found = pieces[:, :width]
    for piece in range(1, PIECES):
        found = np.maximum(found, pieces[:, piece * width : (piece + 1) * width])
    found -= found.mean(axis=1, keepdims=True)
    found *= 1 / np.sqrt(np.einsum("ij,ij->i", found, found)[:, None] / width + TINY)
    found *= scale
    found += shift
    return found
