"""The shape of the house: who may import whom, how long a file may be, what it may be called."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FILES = sorted(path for package in ("simplify", "bot") for path in (ROOT / package).rglob("*.py"))
VAGUE = {"utils", "util", "helpers", "helper", "manager", "base", "common", "misc", "tools"}
LONGEST = 420


def imports(path: Path) -> Iterator[str]:
    """Yield the full name of everything that a file imports."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def below(name: str, package: str) -> bool:
    return name == package or name.startswith(package + ".")


def part(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


@pytest.mark.parametrize("path", FILES, ids=part)
def test_imports_point_down_only(path: Path) -> None:
    here, names = part(path), list(imports(path))
    if below(here, "simplify"):
        assert not [name for name in names if below(name, "bot")]
        assert not [name for name in names if name.split(".")[0] in {"telegram", "sqlalchemy", "psycopg", "dbos"}]
    if below(here, "bot.conversations"):
        assert not [name for name in names if below(name, "bot.delivery") or below(name, "bot.channels")]
    if below(here, "bot.delivery") or below(here, "bot.store"):
        doors = ("bot.conversations.turn", "bot.conversations.dispatch")
        inside = [name for name in names if name.startswith("bot.conversations.")]
        assert not [name for name in inside if not name.startswith(doors)]
    if not (below(here, "bot.channels") or below(here, "bot.sandbox")):
        assert not [name for name in names if below(name, "telegram")]
    if below(here, "bot.store"):
        assert not [name for name in names if below(name, "bot.channels") or below(name, "bot.delivery")]


@pytest.mark.parametrize("path", FILES, ids=part)
def test_files_are_short_and_named_after_the_domain(path: Path) -> None:
    assert path.stem not in VAGUE
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


def test_the_top_level_holds_what_the_house_says() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split(
        "\n"
    )
    if not any(listed):
        pytest.skip("not a git checkout")
    folders = {line.split("/")[0] for line in listed if "/" in line}
    assert folders <= {"simplify", "bot", "templates", "locales", "tests", "docs", "deploy", ".ci"}


def test_importing_simplify_loads_nothing_heavy() -> None:
    code = (
        "import sys, simplify; "
        "heavy = {'spacy', 'textstat', 'nltk', 'ctranslate2', 'langdetect', 'lingua', 'fluent', 'babel', 'numpy', "
        "'argostranslate', 'telegram', 'sqlalchemy'}; "
        "print(sorted(heavy & set(sys.modules)))"
    )
    printed = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert printed.strip() == "[]"


def test_the_public_names_stay() -> None:
    import simplify

    assert set(simplify.__all__) >= {"simplify", "check", "translate", "detect_language", "SimplifyError"}


def test_no_text_of_the_project_names_a_path_of_one_machine_or_a_package_index() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split(
        "\n"
    )
    suspects = ("/work" + "/", "pypi" + ".org", "files.python" + "hosted", "/ro" + "ot/")
    found = []
    for name in filter(None, listed):
        path = ROOT / name
        if path.is_file() and path.suffix in {".py", ".md", ".toml", ".lock", ".ftl", ".tsv", ".txt", ".yml", ""}:
            text = path.read_text(encoding="utf-8", errors="ignore")
            found += [f"{name}: {suspect}" for suspect in suspects if suspect in text]
    assert not found
