"""Models with the layout of Argos Translate, run by CTranslate2: loaded when first used, unloaded when idle.

`argostranslate.package` reads packages that only its own tokenizer can cut. `argostranslate.translate` is never
imported: it needs stanza and torch, gigabytes that nothing here uses. Any folder with `metadata.json`, `model/`
(CTranslate2) and a tokenizer will do; `conversions` makes one of a raw conversion of OPUS-MT or NLLB.
"""

from __future__ import annotations

import ctypes
import itertools
import json
import os
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path
from types import ModuleType
from typing import Any

from simplify.errors import ModelBroken, ModelMissing
from simplify.translation.engine import STYLES, Hypothesis
from simplify.translation.tokenizers import FILES, Tokenizer, tokenizer

PROBE = "probe.json"
MOST_POOLS, TRIM_FROM = -8, -1  # M_ARENA_MAX and M_TRIM_THRESHOLD of malloc.h
SOURCES = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "ARGOS_PACKAGES_DIR")


@dataclass(frozen=True, slots=True)
class Decoding:
    """Hold how a model searches: `beam` 1 is fastest, 4 is what Argos Translate does; `batch` counts sentences.

    Through two hops to Turkish the answers of beam 1, 2 and 3 are about 90, 93 and 97 % those of beam 4 (chrF, with the
    models of the tests; `make bench` measures it), so 3 is the least that hardly drifts.
    """

    beam: int = 3
    batch: int = 64
    length_penalty: float = 0.2
    longest: int = 256  # tokens of an answer, so that a loop ends


CAREFUL = Decoding(beam=4)
FAST = Decoding()


@dataclass(frozen=True, slots=True)
class Installed:
    """Hold one installed model: its folder, its languages, its version."""

    folder: Path
    source: str
    target: str
    version: str

    @property
    def megabytes(self) -> float:
        """Return what the model takes on disk, and about what it takes in memory."""
        return sum(file.stat().st_size for file in self.folder.rglob("*") if file.is_file()) / 1e6


def read(folder: Path) -> Installed:
    """Return the model in a folder; raise `ModelBroken` naming what is missing."""
    try:
        facts = facts_of(folder)
        model = Installed(folder, facts["from_code"], facts["to_code"], str(facts.get("package_version", "0")))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelBroken(f"{folder.name}: metadata.json is missing or can't be read.") from error
    if not (folder / "model" / "model.bin").is_file():
        raise ModelBroken(f"{folder.name}: model/model.bin is missing. Install the model again.")
    if not any((folder / name).is_file() for name in FILES):
        raise ModelBroken(f"{folder.name}: there is none of {', '.join(FILES)}.")
    return model


def facts_of(folder: Path) -> dict[str, Any]:
    """Return what a model's `metadata.json` says."""
    found: dict[str, Any] = json.loads((folder / "metadata.json").read_text(encoding="utf-8"))
    return found


def installed(folder: Path) -> Iterator[Installed]:
    """Yield the models in a folder of models; broken ones are left out."""
    if not folder.is_dir():
        return
    for entry in sorted(folder.iterdir()):
        if entry.is_dir() and (entry / "metadata.json").is_file():
            try:
                yield read(entry)
            except ModelBroken:
                continue


@contextmanager
def _environment(values: Mapping[str, str]) -> Iterator[None]:
    before = {name: os.environ.get(name) for name in values}
    os.environ.update(values)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


@cache
def packages(data: Path) -> ModuleType:
    """Return `argostranslate.package`, which makes its folders in `data` and not in the home directory."""
    with _environment(dict.fromkeys(SOURCES, str(data / "argos"))):
        from argostranslate import package

    return package  # type: ignore[no-any-return]


def _changed(folder: Path) -> int:
    """Return when a folder last got or lost an entry; 0 when there is no such folder."""
    try:
        return folder.stat().st_mtime_ns
    except OSError:
        return 0


@cache
def _give_back_memory() -> None:
    """Let the C library return what models free: with 13 of Argos's size it held 200 MB in a pool for each thread.

    Only glibc has such pools; elsewhere there is nothing to do.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    if mallopt is not None:
        mallopt(MOST_POOLS, 2)
        mallopt(TRIM_FROM, 1 << 17)


def _file(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino


def _cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@dataclass
class _Loaded:
    translator: Any
    tokenizer: Tokenizer
    prefix: str
    megabytes: float
    used: float
    weights: tuple[int, int]  # which file they come from: a model for many languages is loaded once for all its pairs


@dataclass
class Models:
    """Translate with the models in a folder.

    `ceiling` is the most megabytes of models in memory; the one that was used longest ago makes room. A model that was
    not used for `idle` seconds is unloaded. `threads` is how many cores may work at once, 0 for all there are.

    A step of a small batch is too short to divide: two threads in it spend more on waiting for each other than they
    win (1.4 times the work at beam 4). So each batch has one thread, and a call that has the machine to itself is cut
    into as many batches as there are threads.
    """

    folder: Path
    decoding: Decoding = field(default_factory=Decoding)
    ceiling: float = 2000.0
    idle: float = 600.0
    threads: int = 0
    _seen: int = 0
    _found: dict[tuple[str, str], Installed] = field(default_factory=dict)
    _loaded: dict[tuple[str, str], _Loaded] = field(default_factory=dict)
    _lock: threading.RLock = field(default_factory=threading.RLock)
    _timer: threading.Timer | None = None
    _calls: int = 0

    def __post_init__(self) -> None:
        self.threads = self.threads or _cores()
        self.refresh()

    def _look(self) -> None:
        """Look again when something was installed or removed, also by another process."""
        if _changed(self.folder) != self._seen:
            self.refresh()

    def refresh(self) -> None:
        """Look again at which models are installed."""
        with self._lock:
            self._seen = _changed(self.folder)
            self._found = {(model.source, model.target): model for model in installed(self.folder)}
            self._loaded = {}  # a newer version may stand in the same place

    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Return the pairs of languages that have a model of their own."""
        return tuple(self._found)

    def version(self, source: str, target: str) -> str:
        """Name the model of a pair, or return ""."""
        self._look()
        model = self._found.get((source, target))
        return f"{source}-{target} {model.version} beam {self.decoding.beam}" if model else ""

    def styles(self, source: str, target: str) -> Sequence[str]:
        """Return the styles that survived the probe of this model, best first; all of them when it wasn't probed."""
        model = self._found.get((source, target))
        try:
            shares = json.loads((model.folder / PROBE).read_text(encoding="utf-8")) if model else {}
        except (OSError, ValueError):
            shares = {}
        known = {style: shares.get(style, 0.0) for style in STYLES} if shares else dict.fromkeys(STYLES, 1.0)
        return sorted((style for style in known if known[style] > 0), key=lambda style: -known[style])

    def translate(self, sentences: Sequence[str], source: str, target: str, n_best: int = 1) -> list[list[Hypothesis]]:
        """Translate sentences with the model of this very pair; calls for other pairs run beside this one."""
        with self._lock:
            model = self._load(source, target)
            self._calls += 1
            share = -(-len(sentences) // max(1, self.threads // self._calls))
        try:
            return self._run(model, sentences, n_best, max(1, min(share, self.decoding.batch)))
        except (RuntimeError, ValueError) as error:
            raise ModelBroken(f"The model {source}-{target} can't be run. Install it again.") from error
        finally:
            with self._lock:
                self._calls -= 1
                model.used = time.monotonic()
                self._wait()

    def _run(self, model: _Loaded, sentences: Sequence[str], n_best: int, size: int) -> list[list[Hypothesis]]:
        """Run a model; a sentence that it can't take, such as one too long for it, gets no hypothesis.

        CTranslate2 fails for the whole batch then, so the sentence is looked for by halves. When none of them gets
        through, it is the model.
        """
        tokens = [model.tokenizer.encode(sentence) for sentence in sentences]
        try:
            found = model.translator.translate_batch(
                tokens,
                target_prefix=[[model.prefix]] * len(tokens) if model.prefix else None,
                replace_unknowns=True,
                max_batch_size=size,
                beam_size=max(n_best, self.decoding.beam),
                num_hypotheses=n_best,
                length_penalty=self.decoding.length_penalty,
                # An answer twice as long as its sentence is a loop: it may end there.
                max_decoding_length=min(self.decoding.longest, 2 * max(map(len, tokens), default=0) + 16),
                return_scores=True,
            )
        except (RuntimeError, ValueError) as error:
            if len(sentences) < 2:
                raise
            halves: list[list[list[Hypothesis]]] = []
            for half in (sentences[: len(sentences) // 2], sentences[len(sentences) // 2 :]):
                try:
                    halves.append(self._run(model, half, n_best, size))
                except (RuntimeError, ValueError):
                    halves.append([[] for _ in half])
            if not any(itertools.chain(*halves)):
                raise error
            return [*halves[0], *halves[1]]
        return [
            [
                Hypothesis(self._decoded(model, pieces), score)
                for pieces, score in zip(one.hypotheses, one.scores, strict=True)
            ]
            for one in found
        ]

    @staticmethod
    def _decoded(model: _Loaded, pieces: list[str]) -> str:
        own = pieces[1:] if model.prefix and pieces[:1] == [model.prefix] else pieces
        return model.tokenizer.decode(own).strip(" ")

    def _load(self, source: str, target: str) -> _Loaded:
        pair = (source, target)
        if pair in self._loaded:
            return self._loaded[pair]
        model = self._found.get(pair)
        if model is None:
            raise ModelMissing(f"There is no model from '{source}' to '{target}'.")
        try:
            facts, weights = facts_of(model.folder), _file(model.folder / "model" / "model.bin")
            shared = next((one.translator for one in self._loaded.values() if one.weights == weights), None)
            if shared is None:
                self._make_room(model.megabytes)
            package = partial(packages, self.folder.parent)
            cut = tokenizer(model.folder, facts, lambda: package().Package(model.folder))
            translator = shared or self._translator(model.folder / "model")
        except (RuntimeError, ValueError, OSError, AttributeError) as error:
            raise ModelBroken(f"The model {source}-{target} can't be loaded. Install it again.") from error
        prefix = facts.get("target_prefix") or ""
        self._loaded[pair] = _Loaded(translator, cut, prefix, model.megabytes, time.monotonic(), weights)
        return self._loaded[pair]

    def _translator(self, folder: Path) -> Any:
        _give_back_memory()
        import ctranslate2

        return ctranslate2.Translator(
            str(folder), device="cpu", compute_type="int8", inter_threads=self.threads, intra_threads=1
        )

    def _make_room(self, megabytes: float) -> None:
        while self._loaded and self._megabytes() + megabytes > self.ceiling:
            del self._loaded[min(self._loaded, key=lambda pair: self._loaded[pair].used)]

    def _megabytes(self) -> float:
        return sum({one.weights: one.megabytes for one in self._loaded.values()}.values())

    def in_memory(self) -> tuple[tuple[str, str], ...]:
        """Return the pairs whose model is loaded now."""
        return tuple(self._loaded)

    def unload(self, idle: float = 0.0) -> None:
        """Unload the models that were not used for so many seconds."""
        with self._lock:
            now = time.monotonic()
            self._loaded = {pair: one for pair, one in self._loaded.items() if now - one.used < idle}
            self._timer = None
            if self._loaded:
                self._wait()

    def _wait(self) -> None:
        if self._timer is None and self.idle:
            self._timer = threading.Timer(self.idle, self.unload, (self.idle,))
            self._timer.daemon = True
            self._timer.start()
