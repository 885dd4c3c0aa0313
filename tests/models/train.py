"""Train the tiny translation models that the tests run: python -m tests.models.train nl-en en-nl [--steps 9000]

Sentences come from the project's own phrases. Fitting needs jax, which is installed into an environment of its own
under the temporary folder; it is no dependency of the project. The result is an ordinary `.argosmodel` package.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

import numpy as np
import sentencepiece

from tests.models import corpus
from tests.models.corpus import PLACEHOLDERS

HERE = Path(__file__).parent
NAMES = {"nl": "Dutch", "en": "English", "tr": "Turkish"}
WORDS = 1200
SENTENCES = 12_000
HEADS, LAYERS, LONGEST = 4, 2, 64


def python_with_jax() -> Path:
    """Return a python that has jax, made on first use."""
    home = Path(tempfile.gettempdir()) / "ouderbrug-train"
    python = home / "bin" / "python"
    if not python.is_file():
        venv.create(home, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "jax", "numpy"], check=True)
    return python


def tokenizer(pairs: list[tuple[str, str]], folder: Path) -> sentencepiece.SentencePieceProcessor:
    """Train one tokenizer for both languages; a placeholder is one piece."""
    text = folder / "text.txt"
    text.write_text("\n".join(side for pair in pairs for side in pair), encoding="utf-8")
    sentencepiece.SentencePieceTrainer.train(
        input=str(text), model_prefix=str(folder / "sentencepiece"), vocab_size=WORDS, model_type="unigram",
        character_coverage=1.0, user_defined_symbols=list(PLACEHOLDERS), pad_id=0, unk_id=1, bos_id=2, eos_id=3,
        minloglevel=2, num_threads=1, hard_vocab_limit=False,
    )  # fmt: skip
    return sentencepiece.SentencePieceProcessor(model_file=str(folder / "sentencepiece.model"))


def rows(pairs: list[tuple[str, str]], pieces: sentencepiece.SentencePieceProcessor) -> dict[str, np.ndarray]:
    """Return the sentences as rows of token numbers, padded with 0; targets begin with <s> and end with </s>."""
    width = 20
    source, target = [], []
    for before, after in pairs:
        left, right = pieces.encode(before), [2, *pieces.encode(after), 3]
        if len(left) <= width and len(right) <= width:
            source.append(left + [0] * (width - len(left)))
            target.append(right + [0] * (width - len(right)))
    return {"source": np.array(source, np.int32), "target": np.array(target, np.int32), "words": np.array(len(pieces))}


def convert(weights: dict[str, np.ndarray], words: list[str], folder: Path, start: str = "<s>") -> None:
    """Write the weights as a CTranslate2 model, in 8 bits; `words` is its vocabulary, `start` begins an answer."""
    from ctranslate2.specs import TransformerSpec

    spec = TransformerSpec.from_config((LAYERS, LAYERS), HEADS, pre_norm=True)

    def norm(part: object, name: str) -> None:
        part.gamma, part.beta = weights[f"{name}.gamma"], weights[f"{name}.beta"]  # type: ignore[attr-defined]

    def linear(part: object, *names: str) -> None:
        part.weight = np.concatenate([weights[f"{name}.weight"] for name in names])  # type: ignore[attr-defined]
        part.bias = np.concatenate([weights[f"{name}.bias"] for name in names])  # type: ignore[attr-defined]

    def inner(part: object, name: str) -> None:
        norm(part.layer_norm, f"{name}.norm")  # type: ignore[attr-defined]
        linear(part.linear_0, f"{name}.0")  # type: ignore[attr-defined]
        linear(part.linear_1, f"{name}.1")  # type: ignore[attr-defined]

    for side in ("encoder", "decoder"):
        half = getattr(spec, side)
        half.scale_embeddings = True
        embeddings = half.embeddings[0] if isinstance(half.embeddings, list) else half.embeddings
        embeddings.weight = weights["embedding"]
        half.position_encodings.encodings = weights["places"]
        norm(half.layer_norm, f"{side}.norm")
        for number, layer in enumerate(half.layer):
            name = f"{side}.{number}"
            norm(layer.self_attention.layer_norm, f"{name}.self.norm")
            linear(layer.self_attention.linear[0], *(f"{name}.self.{part}" for part in "qkv"))
            linear(layer.self_attention.linear[1], f"{name}.self.o")
            if side == "decoder":
                norm(layer.attention.layer_norm, f"{name}.cross.norm")
                linear(layer.attention.linear[0], f"{name}.cross.q")
                linear(layer.attention.linear[1], f"{name}.cross.k", f"{name}.cross.v")
                linear(layer.attention.linear[2], f"{name}.cross.o")
            inner(layer.ffn, f"{name}.inner")
    spec.decoder.projection.weight = weights["embedding"]
    spec.decoder.projection.bias = weights["projection.bias"]
    spec.register_source_vocabulary(words)
    spec.register_target_vocabulary(words)
    spec.config.bos_token, spec.config.eos_token, spec.config.unk_token = "<s>", "</s>", "<unk>"
    spec.config.decoder_start_token = start
    spec.config.add_source_bos = spec.config.add_source_eos = False
    spec.validate()
    spec.optimize(quantization="int8")
    folder.mkdir()
    spec.save(str(folder))


def fitted(given: dict[str, np.ndarray], steps: int, work: Path) -> dict[str, np.ndarray]:
    """Return the weights that fit the rows."""
    np.savez(work / "rows.npz", **given)  # type: ignore[arg-type]
    subprocess.run(
        [python_with_jax(), HERE / "fit.py", work / "rows.npz", work / "weights.npz", str(steps)], check=True
    )
    return dict(np.load(work / "weights.npz"))


def package(source: str, target: str, steps: int, out: Path) -> Path:
    """Train one pair and return its package."""
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(temporary)
        pairs = list(corpus.pairs(source, target, SENTENCES))
        pieces = tokenizer(pairs, work)
        words = [pieces.id_to_piece(number) for number in range(len(pieces))]
        words[0] = "<blank>"
        weights = fitted(rows(pairs, pieces), steps, work)
        folder = work / f"{source}_{target}"
        folder.mkdir()
        convert(weights, words, folder / "model")
        (folder / "sentencepiece.model").write_bytes((work / "sentencepiece.model").read_bytes())
        facts = {
            "package_version": "1.0", "argos_version": "1.5", "from_code": source, "from_name": NAMES[source],
            "to_code": target, "to_name": NAMES[target], "target_prefix": "", "type": "translate",
        }  # fmt: skip
        (folder / "metadata.json").write_text(json.dumps(facts, indent=2), encoding="utf-8")
        (folder / "README.md").write_text(
            f"# {NAMES[source]}-{NAMES[target]}, tiny\n\nTrained on the phrases of Ouderbrug to test its code, and "
            "of no use for anything else. Licence: Apache-2.0.\n",
            encoding="utf-8",
        )
        file = out / f"translate-{source}_{target}-1_0.argosmodel"
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for entry in sorted(folder.rglob("*")):
                archive.write(entry, entry.relative_to(work))
    return file


def main() -> None:
    """Train the pairs that are asked for."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("pairs", nargs="+", help="such as nl-en")
    asked.add_argument("--steps", type=int, default=9000)
    asked.add_argument("--out", type=Path, default=HERE)
    given = asked.parse_args()
    for pair in given.pairs:
        source, target = pair.split("-")
        file = package(source, target, given.steps, given.out)
        print(f"{file.name}: {file.stat().st_size / 1e6:.2f} MB", file=sys.stderr)


if __name__ == "__main__":
    main()
