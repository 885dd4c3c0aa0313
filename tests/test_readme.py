"""What the README says is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from typer.main import get_command

from simplify.wording import locales, wording

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_first_lines_are_the_two_commands() -> None:
    block = README.split("```")[1].splitlines()
    assert [line.split("#")[0].strip() for line in block[1:] if line] == ["make demo", "make test"]


def test_every_make_target_that_it_names_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"`?make ([a-z]+)", README)) - {"sure"} <= targets


def test_every_command_that_it_names_exists() -> None:
    from bot.__main__ import app

    known = set(get_command(app).commands)  # type: ignore[attr-defined]
    assert set(re.findall(r"`(?:ouderbrug|python -m bot) ([a-z]+)", README)) <= known


def test_it_names_every_language_by_its_own_name() -> None:
    (listed,) = re.findall(r"<!-- locales -->(.*?)<!-- /locales -->", README)
    assert listed == ", ".join(wording(tag).native_name for tag in locales())


def test_its_pictures_are_there() -> None:
    for picture in re.findall(r"!\[[^]]+\]\(([^)]+)\)", README):
        assert (ROOT / picture).is_file()


def test_its_links_to_files_lead_somewhere() -> None:
    for target in re.findall(r"\]\(([\w./-]+)\)", README):
        assert (ROOT / target).exists()


def test_its_example_of_the_library_runs(capsys: pytest.CaptureFixture[str]) -> None:
    (code,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    exec(compile(code, "README.md", "exec"), {})
