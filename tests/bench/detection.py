"""How long the language of a short message takes to find, and the memory that it takes, per engine."""

from __future__ import annotations

import sys

from simplify.translation import detection
from tests.bench.process import figures
from tests.bench.table import Row, percentile
from tests.evaluation.detection import messages

SUBJECT = "detection"
MEMORY = 60  # MB
DETECT = r"""
import json, re, sys, time
def resident():
    return int(re.search(r"VmRSS:\s+(\d+)", open("/proc/self/status").read())[1]) / 1024
from simplify.translation import detection
engine, texts = json.loads(sys.argv[1])
before = resident()
began = time.perf_counter()
detection.detect(texts[0], engine=engine)
first = time.perf_counter() - began
spent = []
for text in texts:
    began = time.perf_counter()
    detection.detect(text, engine=engine)
    spent.append(time.perf_counter() - began)
print(json.dumps({"first": first, "memory": resident() - before, "spent": spent}))
"""


def run() -> list[Row]:
    """Return all measurements; each engine reads every message of the evaluation, in all languages."""
    texts = [text for _, text in messages()]
    rows = []
    for engine in detection.ENGINES:
        used = engine == detection.DEFAULT
        found = figures(sys.executable, DETECT, (engine, texts))
        rows += [
            Row(
                SUBJECT,
                f"{engine}: memory after {len(texts)} messages",
                found["memory"],
                "MB",
                MEMORY if used else None,
            ),
            Row(SUBJECT, f"{engine}: first message", found["first"] * 1000, "ms"),
            Row(SUBJECT, f"{engine}: a message, median", percentile(found["spent"], 0.5) * 1000, "ms"),
            Row(SUBJECT, f"{engine}: a message, p95", percentile(found["spent"], 0.95) * 1000, "ms"),
        ]
    return rows
