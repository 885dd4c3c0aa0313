"""What the Dutch analysis model sees of a word: its letters, its shape, and what the word list says of it."""

from __future__ import annotations

import lzma
import re
from bisect import bisect_left
from collections.abc import Callable
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
from spacy import registry
from spacy.strings import hash_string  # type: ignore[attr-defined]
from thinc.api import (
    HashEmbed,
    Maxout,
    Model,
    chain,
    concatenate,
    expand_window,
    list2ragged,
    ragged2list,
    residual,
    with_array,
)

from simplify.nl.shipped import shipped

if TYPE_CHECKING:
    from spacy.tokens import Doc

# One hashed table per feature: its number of rows and its width. The last feature is the treebank release, so that
# older conventions may be learned from without being spoken.
TABLES = ((5000, 128), (1500, 64), (600, 48), (2000, 64), (3000, 64), (400, 48), (300, 48), (10, 16))
PIECES = 3
UNKNOWN = 1  # a hash that stands for "not looked at"
DIGIT = re.compile(r"\d")
RUN = re.compile(r"(.)\1+")
NEWEST = "new"


class WordList:
    """Look up Dutch word forms: the word classes that a form can have, and its lemma.

    The list is one sorted text, searched by halving; a dictionary of its 580,000 forms would take 80 MB.
    """

    def __init__(self, text: str) -> None:
        self.lines = text.encode().split(b"\n")

    def entry(self, form: str) -> tuple[str, str]:
        """Return the word classes of a form, such as "nV", and its lemma; two empty strings when it is not listed."""
        wanted = form.encode() + b"\t"
        at = bisect_left(self.lines, wanted)
        if at == len(self.lines) or not self.lines[at].startswith(wanted):
            return "", ""
        _, classes, edit = self.lines[at].decode().split("\t")
        if not edit:
            return classes, form
        cut, end = re.match(r"(\d+)(.*)", edit).groups()  # type: ignore[union-attr]
        return classes, form[: len(form) - int(cut)] + end


@cache
def word_list() -> WordList:
    """Return the word list that ships with the model; raise `ModelBroken` when it is damaged."""
    return WordList(lzma.decompress(shipped("words.tsv.xz")).decode())


def shape(word: str) -> str:
    """Return the shape of a word: lower case, Title, CAPITALS, digits or what else it is made of."""
    if word.islower():
        return "lower"
    if word.isdigit():
        return f"digits{min(len(word), 4)}"
    if word.isupper():
        return "letter" if len(word) == 1 else "capitals"
    if word[:1].isupper() and word[1:].islower():
        return "title"
    kinds = "".join("x" if c.islower() else "X" if c.isupper() else "0" if c.isdigit() else c for c in word)
    return RUN.sub(r"\1", kinds)[:6]


@lru_cache(maxsize=20_000)
def features(word: str) -> tuple[int, ...]:
    """Return the hashed features of a word, one per table but the last."""
    lower = DIGIT.sub("0", word.lower())
    words = word_list()
    classes = words.entry(lower)[0]
    name = words.entry(lower[:1].upper() + lower[1:])[0]
    return tuple(
        hash_string(text)
        for text in (
            lower,
            f"p{lower[:3]}",
            f"2{lower[-2:]}",
            f"3{lower[-3:]}",
            f"4{lower[-4:]}",
            f"h{shape(word)}|{'o' in classes}|{'o' in name}",
            f"c{classes}",
        )
    )


def extractor(word_dropout: float) -> Model[list[Doc], list[Any]]:
    """Return a layer that turns documents into rows of features; while training it hides some words."""
    random = np.random.default_rng(0)

    def forward(
        _: Model[list[Doc], list[Any]], docs: list[Doc], is_train: bool
    ) -> tuple[list[Any], Callable[[Any], Any]]:
        rows = []
        for doc in docs:
            release = doc.user_data.get("release", NEWEST)
            row = np.array([(*features(token.text), hash_string(release)) for token in doc], dtype="uint64")
            row = row.reshape(len(doc), len(TABLES))
            if is_train and word_dropout:
                row[random.random(len(doc)) < word_dropout, 0] = UNKNOWN
                row[random.random(len(doc)) < word_dropout, 6] = UNKNOWN
            rows.append(row)
        return rows, lambda _: []

    return Model("dutch_features", forward)


@registry.architectures("ouderbrug.DutchTok2Vec.v1")  # type: ignore[untyped-decorator]
def tok2vec(width: int, depth: int, window: int, word_dropout: float) -> Model[list[Doc], list[Any]]:
    """Return the shared layers of the model: hashed features, mixed, then convolutions over `window` words."""
    tables = [HashEmbed(size, rows, column=column, seed=column) for column, (rows, size) in enumerate(TABLES)]
    mix = Maxout(nO=width, nI=sum(size for _, size in TABLES), nP=PIECES, normalize=True)
    convolutions = [
        residual(
            chain(
                expand_window(window_size=window),
                Maxout(nO=width, nI=width * (2 * window + 1), nP=PIECES, normalize=True),
            )
        )
        for _ in range(depth)
    ]
    model = chain(
        extractor(word_dropout),
        list2ragged(),
        with_array(chain(concatenate(*tables), mix)),
        ragged2list(),
        with_array(chain(*convolutions), pad=depth * window),
    )
    model.set_dim("nO", width)
    return model
