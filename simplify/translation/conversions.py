"""Register a model as a converter of CTranslate2 leaves it, without a word on which languages it translates.

OPUS-MT has a model for each pair, or one that reads its target from a first piece such as ">>tur<<". NLLB and M2M100
read the language of a sentence from a first piece, and begin an answer with that of the target: "nld_Latn", "__nl__".
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from simplify.errors import ModelBroken
from simplify.translation import tokenizers
from simplify.translation.protection import CARRIERS

END = "</s>"
VOCABULARIES = ("shared_vocabulary", "source_vocabulary", "target_vocabulary")
# Our languages as models for many languages name them: in OPUS-MT (several, as its models differ) and in NLLB.
OPUS = {
    "nl": "nld", "en": "eng", "tr": "tur", "ar": "ara arb", "pl": "pol", "uk": "ukr", "ru": "rus", "ro": "ron",
    "bg": "bul", "es": "spa", "fr": "fra", "pt": "por", "fa": "pes fas", "zh": "cmn_Hans zho_Hans zho cmn",
    "so": "som", "ti": "tir", "de": "deu",
}  # fmt: skip
NLLB = {
    "nl": "nld_Latn", "en": "eng_Latn", "tr": "tur_Latn", "ar": "arb_Arab", "pl": "pol_Latn", "uk": "ukr_Cyrl",
    "ru": "rus_Cyrl", "ro": "ron_Latn", "bg": "bul_Cyrl", "es": "spa_Latn", "fr": "fra_Latn", "pt": "por_Latn",
    "fa": "pes_Arab", "zh": "zho_Hans", "so": "som_Latn", "ti": "tir_Ethi", "de": "deu_Latn",
}  # fmt: skip
KNOWN = 0.5  # share of the pieces of our sentences that a model has to know


def adopt(folder: Path, name: str, source: str, target: str) -> None:
    """Give a raw conversion the layout of the other models; raise `ModelBroken` naming what is missing or wrong.

    `folder` is a copy of its own, which is changed; `name` is how its maker calls it.
    """
    home = folder / "model"
    if not (home / "model.bin").is_file():
        _gather(folder, home, name)
    pieces = _vocabulary(home, name)
    config = _json(home / "config.json")
    facts: dict[str, Any] = {"from_code": source, "to_code": target, "package_version": _version(home / "model.bin")}
    facts |= _around(folder, name, pieces, bool(config.get("add_source_eos")), source, target)
    _compare(folder, name, facts, pieces)
    (folder / "metadata.json").write_text(json.dumps(facts, indent=2), encoding="utf-8")


def _gather(folder: Path, home: Path, name: str) -> None:
    """Move the files of CTranslate2 into a folder of their own, beside the tokenizer."""
    if not (folder / "model.bin").is_file():
        raise ModelBroken(
            f"{name} holds no model.bin. Convert the model first: ct2-transformers-converter --model NAME "
            f"--output_dir {name} --quantization int8 --copy_files source.spm target.spm"
        )
    home.mkdir()
    for entry in list(folder.iterdir()):
        if entry.name in {"model.bin", "config.json"} or entry.stem in VOCABULARIES:
            entry.rename(home / entry.name)


def _vocabulary(home: Path, name: str) -> set[str]:
    found = [file for stem in VOCABULARIES for file in sorted(home.glob(f"{stem}.*"))]
    if not found:
        raise ModelBroken(f"{name} holds no vocabulary (shared_vocabulary.json or .txt). Convert the model again.")
    pieces: set[str] = set()
    for file in found:
        try:
            text = file.read_text(encoding="utf-8")
            pieces.update(json.loads(text) if file.suffix == ".json" else text.split("\n"))
        except (ValueError, TypeError) as error:
            raise ModelBroken(f"{name}: {file.name} can't be read. Convert the model again.") from error
    return pieces


def _json(file: Path) -> dict[str, Any]:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):  # older converters write none
        return {}
    return found if isinstance(found, dict) else {}


def _version(file: Path) -> str:
    """Name the weights by what is in them: a new conversion is a new version, and old translations are made anew."""
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()[:8]


def _around(
    folder: Path, name: str, pieces: set[str], ends_itself: bool, source: str, target: str
) -> dict[str, str | list[str]]:
    """Return the pieces that the model expects around a sentence and at the beginning of its answer."""
    end = [] if ends_itself or END not in pieces else [END]
    if (folder / tokenizers.OPUS_SOURCE).is_file():
        if not (folder / tokenizers.OPUS_TARGET).is_file():
            raise ModelBroken(f"{name} holds source.spm and no target.spm. Copy both from the model.")
        marks = sorted(piece for piece in pieces if piece.startswith(">>") and piece.endswith("<<"))
        mark = _one(name, target, [f">>{code}<<" for code in OPUS.get(target, "").split()], marks) if marks else ""
        return {tokenizers.PREFIX: [mark] if mark else [], tokenizers.SUFFIX: end}
    if (folder / tokenizers.MANY).is_file():
        of_nllb = set(NLLB.values()) & pieces
        names = NLLB if of_nllb else {lang: f"__{lang}__" for lang in OPUS}
        known = sorted(pieces.intersection(names.values()))
        own, its = (_one(name, lang, [names[lang]] if lang in names else [], known) for lang in (source, target))
        return {tokenizers.PREFIX: [own], tokenizers.SUFFIX: end, "target_prefix": its}
    if (folder / tokenizers.ARGOS).is_file():
        return {}
    raise ModelBroken(
        f"{name} holds no tokenizer: source.spm and target.spm (OPUS-MT) or sentencepiece.bpe.model (NLLB). Copy them "
        "from the model, or convert it again with --copy_files."
    )


def _one(name: str, lang: str, wanted: Sequence[str], known: Sequence[str]) -> str:
    found = next((one for one in wanted if one in known), "")
    if not found:
        raise ModelBroken(f"{name} knows no language '{lang}'. It knows: {' '.join(known) or 'none of ours'}.")
    return found


def _compare(folder: Path, name: str, facts: dict[str, Any], pieces: set[str]) -> None:
    """Refuse a tokenizer that belongs to another model: most of its pieces are then unknown."""

    def none() -> Any:
        raise ModelBroken(f"{name} has a tokenizer that can't be used.")

    try:
        found = tokenizers.tokenizer(folder, facts, none)
        said = [piece for sentence in CARRIERS["en"] for piece in found.encode(sentence.format("Anna", "Peter"))]
    except (RuntimeError, OSError) as error:
        raise ModelBroken(f"{name}: its tokenizer can't be read. Copy it from the model again.") from error
    if sum(piece in pieces for piece in said) < KNOWN * len(said):
        raise ModelBroken(f"{name}: its tokenizer belongs to another model. Copy it from the same model.")
