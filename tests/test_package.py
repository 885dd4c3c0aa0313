"""The built wheel, installed in an empty environment, is whole."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel and install it in a new environment that sees the dependencies but not the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    venv.create(folder / "venv", with_pip=False)
    python = folder / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--no-deps", "--no-index", "--quiet"]
    subprocess.run([*pip, "--disable-pip-version-check", str(wheel)], check=True)
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = subprocess.run([str(python), "-c", where], check=True, capture_output=True, text=True).stdout.strip()
    # A path in a .pth file is added as it is; the .pth of our own editable checkout in there is not followed.
    (Path(site) / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return python


def run(python: Path, *arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "OUDERBRUG_HOME": str(home)}
    environment.pop("PYTHONPATH", None)
    return subprocess.run(
        [str(python), *arguments], cwd=home, env=environment, capture_output=True, text=True, check=False, timeout=240
    )


def test_the_wheel_finds_its_templates_locales_and_model(installed: Path, tmp_path: Path) -> None:
    code = (
        "import simplify, bot.templates as t, simplify.wording as w; "
        "print(simplify.__file__); print(len(t.templates()), 'uk' in w.locales()); "
        "print(simplify.simplify('Indien uw kind ziek is, dient u ons te bellen.').text)"
    )
    result = run(installed, "-c", code, home=tmp_path)
    assert result.returncode == 0, result.stderr
    where, counted, simple = result.stdout.splitlines()
    assert "site-packages" in where
    assert int(counted.split()[0]) >= 10
    assert counted.endswith("True")
    assert "dient" not in simple


@pytest.mark.timeout(300)
def test_the_wheel_plays_the_journey(installed: Path, tmp_path: Path) -> None:
    result = run(installed, "-m", "bot", "journey", home=tmp_path)
    assert result.returncode == 0, result.stdout[-3000:] + result.stderr[-3000:]
