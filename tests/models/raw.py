"""Train tiny models as converters of CTranslate2 leave those of OPUS-MT and NLLB: python -m tests.models.raw

The first has a tokenizer for each side and ends its sentences; the second has one tokenizer for all languages and reads
from a first piece which language a sentence is in. Neither folder says what it translates.
"""

from __future__ import annotations

import sys
import tempfile
import zipfile
from pathlib import Path

import numpy as np
import sentencepiece

from tests.models import corpus
from tests.models.train import HERE, SENTENCES, convert, fitted

PAD, UNKNOWN, BEGIN, END = 0, 1, 2, 3
SPECIAL = ["<pad>", "<unk>", "<s>", "</s>"]
LONGEST = 24
OPUS, NLLB = "opus-mt-nl-en.zip", "nllb.zip"
CODES = {"nl": "nld_Latn", "en": "eng_Latn"}


def _tokenizer(lines: list[str], file: Path, words: int) -> sentencepiece.SentencePieceProcessor:
    text = file.with_suffix(".txt")
    text.write_text("\n".join(lines), encoding="utf-8")
    sentencepiece.SentencePieceTrainer.train(
        input=str(text), model_prefix=str(file.with_suffix("")), vocab_size=words, model_type="unigram",
        character_coverage=1.0, user_defined_symbols=list(corpus.PLACEHOLDERS), minloglevel=2, num_threads=1,
        hard_vocab_limit=False,
    )  # fmt: skip
    file.with_suffix(".model").rename(file)
    return sentencepiece.SentencePieceProcessor(model_file=str(file))


def _vocabulary(*tokenizers: sentencepiece.SentencePieceProcessor) -> list[str]:
    pieces = (one.id_to_piece(number) for one in tokenizers for number in range(len(one)))
    return list(dict.fromkeys([*SPECIAL, *pieces]))


def _rows(pairs: list[tuple[list[str], list[str]]], words: list[str]) -> dict[str, np.ndarray]:
    number = {word: at for at, word in enumerate(words)}
    kept = [pair for pair in pairs if max(map(len, pair)) <= LONGEST]
    sides = (
        [[number.get(piece, UNKNOWN) for piece in pair[side]] + [PAD] * (LONGEST - len(pair[side])) for pair in kept]
        for side in (0, 1)
    )
    source, target = (np.array(rows, np.int32) for rows in sides)
    return {"source": source, "target": target, "words": np.array(len(words))}


def opus(work: Path, steps: int) -> None:
    """Train Dutch-English with a tokenizer for each side."""
    pairs = list(corpus.pairs("nl", "en", SENTENCES))
    source, target = (
        _tokenizer([pair[side] for pair in pairs], work / name, 900)
        for side, name in enumerate(("source.spm", "target.spm"))
    )
    words = _vocabulary(source, target)
    cut = [
        ([*source.encode(one, out_type=str), "</s>"], ["</s>", *target.encode(two, out_type=str), "</s>"])
        for one, two in pairs
    ]
    _save(work, words, fitted(_rows(cut, words), steps, work), ("source.spm", "target.spm"), HERE / OPUS)


def nllb(work: Path, steps: int) -> None:
    """Train Dutch-English and English-Dutch in one model."""
    pairs = list(corpus.pairs("nl", "en", SENTENCES // 2))
    name = "sentencepiece.bpe.model"
    pieces = _tokenizer([side for pair in pairs for side in pair], work / name, 1200)
    words = _vocabulary(pieces) + list(CODES.values())
    cut = []
    for one, two in pairs:
        for (own, text), (its, answer) in (
            (("nl", one), ("en", two)),
            (("en", two), ("nl", one)),
        ):
            left = [CODES[own], *pieces.encode(text, out_type=str), "</s>"]
            cut.append((left, ["</s>", CODES[its], *pieces.encode(answer, out_type=str), "</s>"]))
    _save(work, words, fitted(_rows(cut, words), steps, work), (name,), HERE / NLLB)


def _save(work: Path, words: list[str], weights: dict[str, np.ndarray], tokenizers: tuple[str, ...], to: Path) -> None:
    convert(weights, words, work / "model", start="</s>")
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in [*sorted((work / "model").iterdir()), *(work / name for name in tokenizers)]:
            archive.write(file, f"{to.stem}/{file.name}")


def main() -> None:
    """Train both."""
    for train in (opus, nllb):
        with tempfile.TemporaryDirectory() as temporary:
            train(Path(temporary), 2500)
            print(train.__name__, file=sys.stderr)


if __name__ == "__main__":
    main()
