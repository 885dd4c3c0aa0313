"""How fast and how large the simplifier is: a message, a batch, the start, and growth with length."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable

from tests.bench.table import Row, percentile

MESSAGE = (
    "In verband met een studiedag van het team is de groep De Vlinders op vrijdag 12 december a.s. de gehele dag "
    "gesloten. Indien u op deze dag opvang nodig heeft, dient u dit uiterlijk maandag vóór 9.00 uur telefonisch aan "
    "ons door te geven. Wij verzoeken u vriendelijk uw kind een lunchpakket, regenkleding en stevig schoeisel mee te "
    "geven."
)
HOSTILE = {
    "brackets": "(" * 20_000,
    "commas": "a, " * 10_000 + "en b",
    "dots": "a." * 15_000,
    "digits": "1" * 30_000,
    "spaces": "a" + " " * 30_000 + "b",
    "die": "de man, die " * 2_500 + "loopt.",
}


def different(number: int) -> str:
    """Return the message with other facts in every sentence, so that no sentence was seen before."""
    return (
        MESSAGE.replace("12 december", f"{number % 28 + 1} december {2000 + number}")
        .replace("9.00", f"{number % 10 + 8}.{number % 60:02d}")
        .replace("uw kind een", f"uw kind voor dag {number} een")
    )


def fresh(code: str) -> dict[str, float]:
    """Run code in a new process and return the figures that it prints as JSON."""
    printed = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    figures: dict[str, float] = json.loads(printed.splitlines()[-1])
    return figures


def start() -> list[Row]:
    """Measure the import, the first call and the memory in a new process; the best of three."""
    code = (
        "import time, json, resource\n"
        "t0 = time.perf_counter(); import simplify; t1 = time.perf_counter()\n"
        f"simplify.simplify({MESSAGE!r}); t2 = time.perf_counter()\n"
        "print(json.dumps({'import': t1 - t0, 'first': t2 - t1,"
        " 'memory': resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))"
    )
    runs = [fresh(code) for _ in range(3)]
    best = {name: min(run[name] for run in runs) for name in runs[0]}
    return [
        Row("simplifier", "import simplify", best["import"], "s", 0.3),
        Row("simplifier", "first call", best["first"], "s", 2),
        Row("simplifier", "memory after the first call", best["memory"], "MB", 300),
    ]


def messages() -> list[Row]:
    """Measure one message of about 60 words, warm, and a batch of different ones, on one core."""
    from simplify import simplify, simplify_each

    simplify(MESSAGE)
    times = []
    for number in range(100):
        text = different(number)
        began = time.perf_counter()
        simplify(text)
        times.append((time.perf_counter() - began) * 1000)
    words = len(MESSAGE.split())
    batch = [different(number) for number in range(10_000, 10_320)]
    began = time.process_time()
    for _ in simplify_each(batch):
        pass
    seconds = time.process_time() - began
    return [
        Row("simplifier", f"message of {words} words, half of them", percentile(times, 0.5), "ms", 20),
        Row("simplifier", f"message of {words} words, 95 of 100", percentile(times, 0.95), "ms", 45),
        Row("simplifier", "batch on one core", words * len(batch) / seconds, "words/s", 5000, least=True),
    ]


def stages() -> list[Row]:
    """Measure what each stage of one message costs, on messages never seen before."""
    from simplify import facts, simplify
    from simplify.analysis import analyse
    from simplify.nl import lint
    from simplify.segmentation import sentences, words

    steps: dict[str, Callable[[str], object]] = {
        "sentences and words": lambda text: [words(one.text) for one in sentences(text)],
        "analysis of what came in": lambda text: analyse([one.text for one in sentences(text)]),
        "score of an analysed message": lambda text: lint.score(analyse([one.text for one in sentences(text)])),
        "facts of what came in": lambda text: [facts.facts(one.text) for one in sentences(text)],
        "the rest, new sentences analysed": simplify,
        "the same again, nothing left to analyse": simplify,
    }
    times: dict[str, list[float]] = {name: [] for name in steps}
    for number in range(1_000, 1_060):
        text = different(number)
        for name, step in steps.items():
            began = time.perf_counter()
            step(text)
            times[name].append((time.perf_counter() - began) * 1000)
    return [Row("simplifier", f"stage: {name}", percentile(some, 0.5), "ms") for name, some in times.items()]


def growth() -> list[Row]:
    """Measure how the processor time grows with length: ten times the text may take about ten times as much."""
    from simplify import simplify

    rows = []
    sizes = {}
    for length in (10_000, 100_000):
        numbers = range(length, length + length // len(MESSAGE))  # none that was seen before
        text = " ".join(different(number) for number in numbers)
        began = time.process_time()
        simplify(text)
        sizes[length] = time.process_time() - began
    rows.append(Row("simplifier", "100,000 against 10,000 characters", sizes[100_000] / sizes[10_000], "×", 15))
    for name, text in HOSTILE.items():
        seconds = []
        for part in (text[: len(text) // 2], text):
            began = time.process_time()
            simplify(part)
            seconds.append(time.process_time() - began)
        rows.append(
            Row("simplifier", f"hostile {name}: whole against half", seconds[1] / max(seconds[0], 1e-4), "×", 4)
        )
    return rows


def run() -> list[Row]:
    """Return all rows about the simplifier."""
    return start() + messages() + stages() + growth()
