"""How fast and how large translation is: phrases, the cascade with models, and Argos Translate beside it.

Two kinds of models: the tiny ones of the tests, of which English-Turkish stands in for twelve languages, and, when
OUDERBRUG_BENCH_LAYOUT names the folder with Argos packages without weights, models of Argos's own size (see `large`).
OUDERBRUG_BENCH_ARGOS names the python of an environment with `argostranslate==1.11.0`; it then runs the same models on
the same sentences with the same beam, with the threads and batches that it chooses itself.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from tests.bench import large
from tests.bench.process import figures
from tests.bench.table import Row, percentile

TINY = Path(__file__).resolve().parent.parent / "models"
TARGETS = ("tr", "ar", "pl", "uk", "ru", "ro", "bg", "es", "fr", "pt", "fa", "zh")
SUBJECT = "translation"
NAMES = ("Finn", "Eva", "Levi", "Bram")  # a run for each
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "2"))
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
LONGER = (
    "Sam heeft vanochtend met de blokken een hoge toren gebouwd.",
    "Daarna ging de hele groep naar de speeltuin aan de overkant.",
    "Noor en Emma hebben samen in de zandbak een taart gebakken.",
    "Bij de lunch was er soep met brood en een stuk komkommer.",
    "Wilt u morgen een extra broek en een paar droge sokken meenemen?",
    "Volgende week lezen we elke dag voor uit een boek over de winter.",
    "De foto's van het feest hangen vanaf morgen in de gang.",
    "Vergeet niet om de laarzen mee te geven voor het bos.",
)
# The peak of a process is read from its own memory map: ru_maxrss also counts that of the bench that started it.
ARGOS = r"""
import json, re, sys, time
began = time.perf_counter()
import argostranslate.translate as argos
sentences, targets, names = json.loads(sys.argv[1])
ways = {target: argos.get_translation_from_codes("nl", target) for target in targets}
class Whole:
    def split_sentences(self, text):
        return [one.strip() for one in re.findall(r"[^.?!]+[.?!]", text)]
def plain(way):
    for one in [way, *(getattr(way, name) for name in ("underlying", "t1", "t2") if hasattr(way, name))]:
        if hasattr(one, "sentencizer"):
            one.sentencizer = Whole()
        if one is not way:
            plain(one)
for way in ways.values():
    plain(way)
text = " ".join(sentences)
ways[targets[0]].hypotheses(text, 1)
first = time.perf_counter() - began
answer = [ways[target].hypotheses(text, 1)[0].value for target in targets]
runs = []
for name in names:
    began, work = time.perf_counter(), time.process_time()
    for target in targets:
        ways[target].hypotheses(text.replace("Sam", name), 1)
    runs.append((time.perf_counter() - began, time.process_time() - work))
memory = int(re.search(r"VmHWM:\s+(\d+)", open("/proc/self/status").read())[1]) / 1024
spent, work = map(min, zip(*runs))
print(json.dumps({"first": first, "notice": spent, "work": work, "memory": memory, "answer": answer}))
"""
OURS = r"""
import json, re, sys, time
began = time.perf_counter()
from pathlib import Path
from simplify.translation import argos
from simplify.translation.engine import Pivot
home, beam, sentences, targets, names = json.loads(sys.argv[1])
engine = Pivot(argos.Models(Path(home), argos.CAREFUL if beam == 4 else argos.FAST))
def said(target, sentences):
    return " ".join(one[0].text for one in engine.translate(sentences, "nl", target, 1))
said(targets[0], sentences)
first = time.perf_counter() - began
answer = [said(target, sentences) for target in targets]
runs = []
for name in names:
    engine.memory.clear()
    began, work = time.perf_counter(), time.process_time()
    for target in targets:
        said(target, [sentence.replace("Sam", name) for sentence in sentences])
    runs.append((time.perf_counter() - began, time.process_time() - work))
memory = int(re.search(r"VmHWM:\s+(\d+)", open("/proc/self/status").read())[1]) / 1024
spent, work = map(min, zip(*runs))
print(json.dumps({"first": first, "notice": spent, "work": work, "memory": memory, "answer": answer}))
"""

BARE = """
import json, sys
import ctranslate2
home, = json.loads(sys.argv[1])
def resident():
    return int(open("/proc/self/statm").read().split()[1]) * 4096 / 2**20
from pathlib import Path
before = resident()
held = [ctranslate2.Translator(str(folder), compute_type="int8") for folder in sorted(Path(home).glob("*/model"))]
print(json.dumps({"models": resident() - before}))
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


def best(runs: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the lowest of each figure; what was answered is the same each time."""
    return runs[0] | {name: min(run[name] for run in runs) for name in ("first", "notice", "work", "memory")}


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


def fidelity(home: Path, count: int = 200) -> list[Row]:
    """Measure how near the answers of the fast setting are to those of beam 4, through one hop and through two."""
    from simplify.translation import argos
    from simplify.translation.engine import Pivot
    from tests.evaluation.scores import chrf
    from tests.models import corpus

    found = (before for before, _ in corpus.pairs("nl", "tr", 4 * count, seed=11))
    sentences = [sentence for sentence in found if len(sentence) < 36][:count]
    rows = []
    for target, language in (("en", "English"), ("tr", "Turkish")):
        fast, careful = (
            [one[0].text for one in Pivot(argos.Models(home, decoding)).translate(sentences, "nl", target)]
            for decoding in (argos.FAST, argos.CAREFUL)
        )
        what = f"chrF of the fast setting against beam 4, {count} short sentences to {language}"
        rows.append(Row(SUBJECT, what, chrf(fast, careful), "", 95, least=True))
    return rows


def previews(home: Path, layout: Path, targets: tuple[str, ...] = TARGETS[:4]) -> list[Row]:
    """Measure what a preview asks of the engine: there and back for each language, as before and as now.

    Before: one language after another, each with ways back of its own. Now: two at a time, and what the ways back say
    alike in English goes to Dutch once; with these models, which repeat their sentence, that is all of it.
    """
    from simplify.translation import argos
    from simplify.translation.engine import Pivot

    large.install(home, layout, targets, back=True)
    engine = Pivot(argos.Models(home, argos.FAST))

    def both(target: str, name: str, *, forget: bool = False) -> None:
        there = [one[0].text for one in engine.translate([s.replace("e ", f"e {name} ") for s in LONGER], "nl", target)]
        if forget:
            engine.memory.clear()
        engine.translate(there, target, "nl")

    def apart(name: str) -> None:
        for target in targets:
            both(target, name, forget=True)

    def together(name: str) -> None:
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(lambda target: both(target, name), targets))

    apart(NAMES[0])  # loads them
    rows = []
    for work, how in ((apart, "one after another"), (together, "two at a time, hops remembered")):
        spent = []
        for name in NAMES[1:]:
            engine.memory.clear()
            began, busy = time.perf_counter(), time.process_time()
            work(name)
            spent.append((time.perf_counter() - began, time.process_time() - busy))
        wall, busy = map(min, zip(*spent, strict=True))
        what = f"{len(LONGER)} sentences to {len(targets)} languages and back, large models, {how}"
        rows += [Row(SUBJECT, what, wall * 1000, "ms"), Row(SUBJECT, f"{what}: processor time", busy * 1000, "ms")]
    return rows


def engines(
    home: Path, size: str, notice: tuple[str, ...], targets: tuple[str, ...] = TARGETS, names: tuple[str, ...] = NAMES
) -> list[Row | str]:
    """Measure a notice, start and memory; beside Argos Translate when it is there; the best run counts.

    They take turns, so that a busy moment of the machine meets all of them.
    """
    python = os.environ.get("OUDERBRUG_BENCH_ARGOS")
    folders = {"ARGOS_PACKAGES_DIR": str(home), "XDG_DATA_HOME": str(home.parent)}
    runs: dict[str, list[dict[str, Any]]] = {"careful": [], "fast": [], "argos": []}
    for _ in range(ROUNDS):
        runs["careful"].append(figures(sys.executable, OURS, (str(home), 4, notice, targets, names)))
        runs["fast"].append(figures(sys.executable, OURS, (str(home), 1, notice, targets, names)))
        if python:
            runs["argos"].append(figures(python, ARGOS, (notice, targets, names), **folders))
    careful, fast = best(runs["careful"]), best(runs["fast"])
    what = f"{len(notice)} sentences to {len(targets)} languages, {size} models"
    rows: list[Row | str] = [
        Row(SUBJECT, f"{what}, beam 4", careful["notice"] * 1000, "ms"),
        Row(SUBJECT, f"{what}, fast setting", fast["notice"] * 1000, "ms"),
        Row(SUBJECT, f"start to first translation, {size} models", careful["first"], "s"),
        Row(SUBJECT, f"memory with {len(targets) + 1} {size} models", careful["memory"], "MB"),
    ]
    if not python:
        return [*rows, "Argos Translate was not beside it: OUDERBRUG_BENCH_ARGOS names no python that has it."]
    other = best(runs["argos"])
    own = figures(sys.executable, BARE, (str(home),))["models"]
    share = (careful["memory"] - own) / (other["memory"] - own)
    same = sum(one == two for one, two in zip(other["answer"], careful["answer"], strict=True))
    return [
        *rows,
        Row(SUBJECT, f"Argos: {what}, beam 4", other["notice"] * 1000, "ms"),
        Row(SUBJECT, f"Argos: start to first translation, {size} models", other["first"], "s"),
        Row(SUBJECT, f"Argos: memory with {len(targets) + 1} {size} models", other["memory"], "MB"),
        Row(SUBJECT, "languages with the same words as Argos, same beam", same, "", len(targets), least=True),
        Row(SUBJECT, "faster than Argos, same beam", other["notice"] / careful["notice"], "×", 1.8, least=True),
        Row(SUBJECT, "faster than Argos, fast setting", other["notice"] / fast["notice"], "×", 4, least=True),
        Row(SUBJECT, "less processor time than Argos, same beam", other["work"] / careful["work"], "×"),
        Row(SUBJECT, "less processor time than Argos, fast setting", other["work"] / fast["work"], "×"),
        Row(SUBJECT, "start, share of Argos", careful["first"] / other["first"], "", 0.25),
        Row(SUBJECT, "memory beyond the models, share of Argos", share, "", 0.33),
    ]


def run() -> list[Row | str]:
    """Return all measurements."""
    with tempfile.TemporaryDirectory() as temporary:
        home = Path(temporary) / "tiny" / "models"
        install(home)
        rows = [*phrases(), *cascade(home), *fidelity(home), *engines(home, "tiny", NOTICE)]
        layout = os.environ.get("OUDERBRUG_BENCH_LAYOUT")
        if not layout:
            return [*rows, "No models of Argos's size: OUDERBRUG_BENCH_LAYOUT names no packages without weights."]
        home = Path(temporary) / "large" / "models"
        large.install(home, Path(layout), TARGETS)
        rows += engines(home, "large", LONGER)
        return [*rows, *previews(home, Path(layout))]
