"""The files of the Dutch analysis model, each checked against the digest that was written when it was made.

A file that was cut short or changed would load, or half of it, and find other verbs; so it is refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from hashlib import blake2b
from importlib.resources import as_file, files
from pathlib import Path

from simplify.errors import ModelBroken

DIGESTS = "digests.txt"  # one file a line: its digest and its path
MEASURED = "accuracy.json"  # is written when the model is measured, and read by people


def shipped(name: str) -> bytes:
    """Return a file of the model; raise `ModelBroken` when it is not there as it was made."""
    try:
        data = files("simplify").joinpath("nl", "model", *name.split("/")).read_bytes()
    except OSError as fault:
        raise _broken(name) from fault
    if _digests().get(name) != _digest(data):
        raise _broken(name)
    return data


@contextmanager
def pipeline() -> Iterator[Path]:
    """Give the folder from which spaCy loads; raise `ModelBroken` when one of its files is not as it was made."""
    for name in _digests():
        if name.startswith("pipeline/"):
            shipped(name)
    with as_file(files("simplify") / "nl" / "model" / "pipeline") as folder:
        yield folder


def seal(model: Path) -> None:
    """Write down the digests of a model that was just made."""
    made = sorted(file for file in model.rglob("*") if file.is_file() and file.name not in (DIGESTS, MEASURED))
    lines = [f"{_digest(file.read_bytes())} {file.relative_to(model).as_posix()}\n" for file in made]
    (model / DIGESTS).write_text("".join(lines), encoding="utf-8")
    _digests.cache_clear()


@cache
def _digests() -> dict[str, str]:
    try:
        text = (files("simplify") / "nl" / "model" / DIGESTS).read_text(encoding="utf-8")
        return {name: digest for digest, name in (line.split(" ") for line in text.splitlines())}
    except (OSError, ValueError) as fault:
        raise _broken(DIGESTS) from fault


def _digest(data: bytes) -> str:
    return blake2b(data, digest_size=16).hexdigest()


def _broken(name: str) -> ModelBroken:
    return ModelBroken(
        f"The Dutch analysis model is damaged: {name} is missing or changed. "
        "Install the package again: pip install --force-reinstall ouderbrug"
    )
