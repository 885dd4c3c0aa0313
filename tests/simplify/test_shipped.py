"""The analysis model as it was shipped, and what happens when its folder is damaged."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import simplify

PACKAGE = Path(simplify.__file__).parent
REPORT = """
import simplify
for work in (simplify.simplify, simplify.check):
    try:
        work("Wij verzoeken u vriendelijk uw kind om vijf uur op te halen.")
    except simplify.SimplifyError as error:
        print(type(error).__name__, error)
"""


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def flip(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)


@pytest.mark.parametrize(
    ("name", "damage"),
    [
        ("pipeline/tok2vec/model", cut),
        ("pipeline/parser/model", flip),
        ("pipeline", shutil.rmtree),
        ("lemmas.json", cut),
        ("words.tsv.xz", Path.unlink),
        ("digests.txt", cut),
    ],
)
def test_a_damaged_model_is_refused_with_its_remedy(name: str, damage: Callable[[Path], None], tmp_path: Path) -> None:
    shutil.copytree(PACKAGE, tmp_path / "simplify", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(PACKAGE.parent / "locales", tmp_path / "locales")
    damage(tmp_path / "simplify" / "nl" / "model" / name)
    printed = subprocess.run(
        [sys.executable, "-c", REPORT],
        env=os.environ | {"PYTHONPATH": str(tmp_path)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    assert len(printed) == 2
    assert all(line.startswith("ModelBroken") and "pip install --force-reinstall ouderbrug" in line for line in printed)


def test_what_is_shipped_is_what_was_sealed(tmp_path: Path) -> None:
    from simplify.nl.shipped import DIGESTS, seal

    model = tmp_path / "model"
    shutil.copytree(PACKAGE / "nl" / "model", model)
    before = (model / DIGESTS).read_text(encoding="utf-8")
    seal(model)
    assert (model / DIGESTS).read_text(encoding="utf-8") == before
