"""Models of the size that Argos Translate ships, on its real tokenizer: 6+6 layers, 512 wide, 24,572 pieces.

Only the weights are ours, and no training is needed: they repeat the sentence. Half of the channels hold the code of a
piece, half that of its place; one layer of the decoder looks up the piece that stands in its own place, and what it
finds is said. So a "translation" is as long as its sentence, ends where it ends, and may be cut into sentences again,
while every layer computes as much as in a model that was trained.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

LAYERS, HEADS, WIDTH, INNER, LONGEST = 6, 8, 512, 2048, 512
HALF = WIDTH // 2  # channels for the piece, and as many for its place
QUIET = 0.004  # weights that compute but hardly change anything
SHARP = 4.0  # how strongly a place is looked for
LOUD = 8.0  # how far what was found drowns out the piece before it
SURE = 0.04  # makes the right piece about as likely as a trained model finds it


def install(home: Path, layout: Path, targets: Sequence[str], *, back: bool = False) -> None:
    """Install Dutch-English, and English to each target, or the ways back; `layout` holds packages without weights."""
    from simplify.translation import models

    facts = json.loads((layout / "nl_en" / "metadata.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "nl_en"
        (folder / "model").mkdir(parents=True)
        (folder / "sentencepiece.model").write_bytes((layout / "nl_en" / "sentencepiece.model").read_bytes())
        pieces = (layout / "nl_en" / "model" / "shared_vocabulary.txt").read_text(encoding="utf-8").splitlines()
        weigh(pieces, folder / "model")
        for pair in [("nl", "en"), *(("en", target) for target in targets if target != "en")]:
            source, target = reversed(pair) if back else pair
            own = facts | {"from_code": source, "to_code": target}
            (folder / "metadata.json").write_text(json.dumps(own), encoding="utf-8")
            models.install(folder, home)


def weigh(pieces: Sequence[str], folder: Path) -> None:
    """Write a CTranslate2 model that repeats its sentence, in 8 bits."""
    from ctranslate2.specs import TransformerSpec

    chance = np.random.default_rng(1)
    codes = np.zeros((len(pieces), WIDTH), np.float32)
    codes[:, :HALF] = chance.choice([-1.0, 1.0], (len(pieces), HALF))
    places = np.zeros((LONGEST, WIDTH), np.float32)
    places[:, HALF:] = chance.choice([-1.0, 1.0], (LONGEST, HALF))
    spec = TransformerSpec.from_config((LAYERS, LAYERS), HEADS, pre_norm=True)
    for side in (spec.encoder, spec.decoder):
        embeddings = side.embeddings[0] if isinstance(side.embeddings, list) else side.embeddings
        embeddings.weight, side.scale_embeddings = codes / WIDTH**0.5, True
        side.position_encodings.encodings = places
        _even(side.layer_norm)
        for layer in side.layer:
            _attention(layer.self_attention, [3 * WIDTH, WIDTH], chance)
            if side is spec.decoder:
                _attention(layer.attention, [WIDTH, 2 * WIDTH, WIDTH], chance)
            _even(layer.ffn.layer_norm)
            _quiet(layer.ffn.linear_0, INNER, WIDTH, chance)
            _quiet(layer.ffn.linear_1, WIDTH, INNER, chance)
    _look_up(spec.decoder.layer[-1].attention)
    spec.decoder.projection.weight, spec.decoder.projection.bias = codes * SURE, np.zeros(len(pieces), np.float32)
    spec.register_source_vocabulary(list(pieces))
    spec.register_target_vocabulary(list(pieces))
    spec.config.bos_token = spec.config.decoder_start_token = "<s>"
    spec.config.eos_token, spec.config.unk_token = "</s>", "<unk>"
    spec.config.add_source_bos, spec.config.add_source_eos = False, True
    spec.validate()
    spec.optimize(quantization="int8")
    spec.save(str(folder))


def _even(part: Any) -> None:
    part.gamma, part.beta = np.ones(WIDTH, np.float32), np.zeros(WIDTH, np.float32)


def _quiet(part: Any, rows: int, columns: int, chance: np.random.Generator) -> None:
    part.weight = chance.normal(0, QUIET, (rows, columns)).astype(np.float32)
    part.bias = np.zeros(rows, np.float32)


def _attention(part: Any, rows: Sequence[int], chance: np.random.Generator) -> None:
    _even(part.layer_norm)
    for linear, count in zip(part.linear, rows, strict=True):
        _quiet(linear, count, WIDTH, chance)


def _look_up(part: Any) -> None:
    """Let the first heads compare places, each with its share of them, and bring the piece that is there."""
    place, piece = np.zeros((WIDTH, WIDTH), np.float32), np.zeros((WIDTH, WIDTH), np.float32)
    at = np.arange(HALF)
    place[at, HALF + at] = SHARP
    piece[at, at] = 1.0
    query, memory, out = part.linear
    query.weight = place
    memory.weight = np.concatenate([place, piece])
    out.weight = piece * LOUD
