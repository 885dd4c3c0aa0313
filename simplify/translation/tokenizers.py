"""From a sentence to the pieces that a model reads, and back: one tokenizer for each layout of a model's folder.

A folder holds `sentencepiece.model` (Argos Translate), `bpe.model` (older packages of it), `source.spm` and
`target.spm` (OPUS-MT), or `sentencepiece.bpe.model` (NLLB and M2M100).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol

ARGOS, OLD_ARGOS = "sentencepiece.model", "bpe.model"
OPUS_SOURCE, OPUS_TARGET = "source.spm", "target.spm"
MANY = "sentencepiece.bpe.model"
FILES = (ARGOS, OLD_ARGOS, OPUS_SOURCE, MANY)  # one of these belongs to every model
PREFIX, SUFFIX = "source_prefix", "source_suffix"  # in metadata.json: pieces around every sentence


class Tokenizer(Protocol):
    """Cut a sentence into pieces and put pieces together."""

    def encode(self, sentence: str) -> list[str]:
        """Return the pieces of a sentence."""

    def decode(self, tokens: list[str]) -> str:
        """Return the sentence that pieces make."""


@dataclass
class Pieces:
    """Cut with sentencepiece; the models are read when first used, so that what is only written never loads one."""

    source: Path
    target: Path
    prefix: Sequence[str] = ()
    suffix: Sequence[str] = ()

    def encode(self, sentence: str) -> list[str]:
        """Return the pieces of a sentence, with those that the model expects around it."""
        return [*self.prefix, *self._source.encode(sentence, out_type=str), *self.suffix]

    def decode(self, tokens: list[str]) -> str:
        """Return the sentence that pieces make."""
        return str(self._target.decode_pieces(tokens)).replace("▁", " ")

    @cached_property
    def _source(self) -> Any:
        return _processor(self.source)

    @cached_property
    def _target(self) -> Any:
        return self._source if self.target == self.source else _processor(self.target)


def _processor(file: Path) -> Any:
    import sentencepiece

    return sentencepiece.SentencePieceProcessor(model_file=str(file))


def tokenizer(folder: Path, facts: Mapping[str, Any], package: Callable[[], Any]) -> Tokenizer:
    """Return the tokenizer of a model's folder; `package` reads one that only Argos Translate's own code can read."""
    around = (tuple(facts.get(PREFIX, ())), tuple(facts.get(SUFFIX, ())))
    if (folder / OPUS_SOURCE).is_file():
        return Pieces(folder / OPUS_SOURCE, folder / OPUS_TARGET, *around)
    for name in (MANY, ARGOS):
        if (folder / name).is_file():
            return Pieces(folder / name, folder / name, *around)
    found: Tokenizer = package().tokenizer
    return found
