"""How fast and how large translation is: phrases, the cascade with models, and Argos Translate beside it.

The models are the tiny ones of the tests; English-Turkish stands in for twelve languages. With OUDERBRUG_BENCH_ARGOS=1
Argos Translate is installed into an environment of its own (stanza and torch: gigabytes) and runs the same models on
the same sentences with the same beam.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
import venv
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.bench.table import Row, percentile

TINY = Path(__file__).resolve().parent.parent / "models"
TARGETS = ("tr", "ar", "pl", "uk", "ru", "ro", "bg", "es", "fr", "pt", "fa", "zh")
SUBJECT = "translation"
NOTICE = (
    "Sam heeft goed gegeten.",
    "Noor heeft vandaag niet geslapen.",
    "Emma was vrolijk.",
    "Adam heeft buiten gespeeld.",
    "Wilt u luiers meenemen?",
    "Lina heeft goed gedronken.",
    "Omar heeft een nieuw woord geleerd.",
    "Mila was moe.",
)
ARGOS = """
import json, re, sys, time, resource
began = time.perf_counter()
import argostranslate.translate as argos
sentences, targets, names = json.loads(sys.argv[1])
ways = {target: argos.get_translation_from_codes("nl", target) for target in targets}
class Whole:
    def split_sentences(self, text):
        return re.findall(r"[^.?!]+[.?!]", text)
def plain(way):
    for one in [way, *(getattr(way, name) for name in ("underlying", "t1", "t2") if hasattr(way, name))]:
        if hasattr(one, "sentencizer"):
            one.sentencizer = Whole()
        if one is not way:
            plain(one)
for way in ways.values():
    plain(way)
text = " ".join(sentences)
answer = ways[targets[0]].hypotheses(text, 1)[0].value
first = time.perf_counter() - began
runs = []
for name in names:
    began = time.perf_counter()
    for target in targets:
        ways[target].hypotheses(text.replace("Sam", name), 1)
    runs.append(time.perf_counter() - began)
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"first": first, "notice": min(runs), "memory": memory, "answer": answer}))
"""
OURS = """
import json, sys, time, resource
began = time.perf_counter()
from pathlib import Path
from simplify.translation import argos
from simplify.translation.engine import Pivot
home, beam, sentences, targets, names = json.loads(sys.argv[1])
decoding = argos.CAREFUL if beam == 4 else argos.FAST
engine = Pivot(argos.Models(Path(home), decoding))
answer = " ".join(one[0].text for one in engine.translate(sentences, "nl", targets[0], 1))
first = time.perf_counter() - began
def notice(name):
    began = time.perf_counter()
    for target in targets:
        engine.translate([sentence.replace("Sam", name) for sentence in sentences], "nl", target, 1)
    return time.perf_counter() - began
runs = [notice(name) for name in names]
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"first": first, "notice": min(runs), "memory": memory, "answer": answer}))
"""


def install(home: Path) -> None:
    """Install the tiny models, English-Turkish under each of twelve codes."""
    from simplify.translation import models

    models.install(TINY / "translate-nl_en-1_0.argosmodel", home)
    with (
        tempfile.TemporaryDirectory() as temporary,
        zipfile.ZipFile(TINY / "translate-en_tr-1_0.argosmodel") as archive,
    ):
        archive.extractall(temporary)
        folder = Path(temporary) / "en_tr"
        facts = json.loads((folder / "metadata.json").read_text(encoding="utf-8"))
        for target in TARGETS:
            (folder / "metadata.json").write_text(json.dumps(facts | {"to_code": target}), encoding="utf-8")
            models.install(folder, home)


def install_large(home: Path, layout: Path) -> None:
    """Install a Dutch-English model of Argos's size, 6+6 layers and 512 wide, on its real tokenizer; it talks nonsense.

    The weights are random, but for one channel that tells how long the answer is and makes it end after about
    fifteen words.
    """
    import numpy as np
    from ctranslate2.specs import TransformerSpec

    from simplify.translation import models

    chance = np.random.default_rng(1)
    words = (layout / "nl_en" / "model" / "shared_vocabulary.txt").read_text(encoding="utf-8").splitlines()
    spec = TransformerSpec.from_config((6, 6), 8, pre_norm=True)
    width, inner = 512, 2048

    def matrix(rows: int, columns: int) -> np.ndarray:
        return chance.normal(0, 0.02, (rows, columns)).astype(np.float32)

    def linear(part: object, rows: int, columns: int) -> None:
        part.weight, part.bias = matrix(rows, columns), np.zeros(rows, np.float32)  # type: ignore[attr-defined]

    def norm(part: object) -> None:
        part.gamma, part.beta = np.ones(width, np.float32), np.zeros(width, np.float32)  # type: ignore[attr-defined]

    places = np.zeros((512, width), np.float32)
    places[:, 0] = np.arange(512) / 4
    embedding = matrix(len(words), width)
    for side in (spec.encoder, spec.decoder):
        embeddings = side.embeddings[0] if isinstance(side.embeddings, list) else side.embeddings
        embeddings.weight, side.scale_embeddings = embedding, True
        side.position_encodings.encodings = places
        norm(side.layer_norm)
        for layer in side.layer:
            for attention in (layer.self_attention, getattr(layer, "attention", None)):
                if attention is not None:
                    norm(attention.layer_norm)
                    shapes = [3] if len(attention.linear) == 2 else [1, 2]
                    for part, times in zip(attention.linear, [*shapes, 1], strict=True):
                        linear(part, times * width, width)
            norm(layer.ffn.layer_norm)
            linear(layer.ffn.linear_0, inner, width)
            linear(layer.ffn.linear_1, width, inner)
    output = matrix(len(words), width)
    output[words.index("</s>"), 0] = 1.0
    bias = np.zeros(len(words), np.float32)
    bias[words.index("</s>")] = -19.0
    spec.decoder.projection.weight, spec.decoder.projection.bias = output, bias
    spec.register_source_vocabulary(words)
    spec.register_target_vocabulary(words)
    spec.config.bos_token = spec.config.decoder_start_token = "<s>"
    spec.config.eos_token, spec.config.unk_token = "</s>", "<unk>"
    spec.config.add_source_bos = spec.config.add_source_eos = False
    spec.validate()
    spec.optimize(quantization="int8")
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "nl_en"
        (folder / "model").mkdir(parents=True)
        spec.save(str(folder / "model"))
        (folder / "sentencepiece.model").write_bytes((layout / "nl_en" / "sentencepiece.model").read_bytes())
        (folder / "metadata.json").write_bytes((layout / "nl_en" / "metadata.json").read_bytes())
        models.install(folder, home)


def figures(python: str, code: str, given: object, **more: str) -> dict[str, Any]:
    """Run code in a new process and return the figures that it prints."""
    environment = os.environ | {"PYTHONPATH": str(Path.cwd())} | more
    done = subprocess.run(
        [python, "-c", code, json.dumps(given)], check=True, capture_output=True, text=True, env=environment
    )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def median(work: Callable[[int], object], times: int = 50) -> float:
    """Return the milliseconds that half of the runs stay under."""
    spent = []
    for number in range(times):
        began = time.perf_counter()
        work(number)
        spent.append((time.perf_counter() - began) * 1000)
    return percentile(spent, 0.5)


def phrases() -> list[Row]:
    """Measure a sentence of the phrase bank, and a notice that was translated before."""
    from simplify.translation import phrases as bank

    now = bank.situation("nl", ["Sam"])
    render = median(lambda number: bank.translate(f"Sam heeft {number + 2} boterhammen gegeten.", "tr", now))
    return [Row(SUBJECT, "a fixed phrase", render, "ms", 1)]


def cascade(home: Path) -> list[Row]:
    """Measure a notice that was translated before: all from memory."""
    from simplify.translation.translator import with_models

    text = " ".join(f"Vandaag {'' if number % 2 else 'ook '}zagen {number} vogels een boom." for number in range(2, 10))
    translator = with_models(home)
    translator.translate(text, "nl", "tr")
    return [
        Row(
            SUBJECT,
            "a notice of 8 sentences seen before",
            median(lambda _: translator.translate(text, "nl", "tr")),
            "ms",
            2,
        )
    ]


def python_with_argos() -> Path:
    """Return a python that has Argos Translate, made on first use."""
    home = Path(tempfile.gettempdir()) / "ouderbrug-argos"
    python = home / "bin" / "python"
    if not python.is_file():
        venv.create(home, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "argostranslate==1.11.0"], check=True)
    return python


def engines(home: Path, size: str, targets: tuple[str, ...], names: tuple[str, ...]) -> list[Row]:
    """Measure a notice, start and memory; beside Argos Translate when that is asked for; the best run counts."""
    careful = figures(sys.executable, OURS, (str(home), 4, NOTICE, targets, names))
    fast = figures(sys.executable, OURS, (str(home), 1, NOTICE, targets, names))
    what = f"8 sentences to {len(targets)} languages, {size} models"
    rows = [
        Row(SUBJECT, f"{what}, beam 4", careful["notice"] * 1000, "ms"),
        Row(SUBJECT, f"{what}, beam 1", fast["notice"] * 1000, "ms"),
        Row(SUBJECT, f"start to first translation, {size} models", careful["first"], "s"),
        Row(SUBJECT, f"memory with {len(targets) + 1} {size} models", careful["memory"], "MB"),
    ]
    if os.environ.get("OUDERBRUG_BENCH_ARGOS"):
        folders = {"ARGOS_PACKAGES_DIR": str(home), "XDG_DATA_HOME": str(home.parent)}
        other = figures(str(python_with_argos()), ARGOS, (NOTICE, targets, names), **folders)
        own = sum(file.stat().st_size for file in home.rglob("model.bin")) / 1e6
        share = (careful["memory"] - own) / (other["memory"] - own)
        same = float(other["answer"] == careful["answer"])
        rows += [
            Row(SUBJECT, f"Argos: {what}", other["notice"] * 1000, "ms"),
            Row(SUBJECT, "same words as Argos, same beam", same, "", 1, least=True),
            Row(SUBJECT, "faster than Argos, same beam", other["notice"] / careful["notice"], "×", 1.8, least=True),
            Row(SUBJECT, "faster than Argos, fast setting", other["notice"] / fast["notice"], "×", 4, least=True),
            Row(SUBJECT, "start, share of Argos", careful["first"] / other["first"], "", 0.25),
            Row(SUBJECT, "memory beyond the models, share of Argos", share, "", 0.33),
        ]
    return rows


def run() -> list[Row]:
    """Return all measurements; OUDERBRUG_BENCH_LAYOUT names Argos packages without weights, for full-size models."""
    with tempfile.TemporaryDirectory() as temporary:
        home, large = Path(temporary) / "tiny" / "models", Path(temporary) / "large" / "models"
        install(home)
        rows = [*phrases(), *cascade(home), *engines(home, "tiny", TARGETS, ("Finn", "Eva", "Levi", "Bram"))]
        if layout := os.environ.get("OUDERBRUG_BENCH_LAYOUT"):
            install_large(large, Path(layout))
            # One hop only: nonsense can't be cut into sentences again, as Argos does between hops.
            rows += engines(large, "large", ("en",), ("Finn", "Eva"))
        return rows
