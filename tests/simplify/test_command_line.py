"""The command line of the library."""

from __future__ import annotations

import json
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from simplify.__main__ import main


def test_a_text_comes_out_plain(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["U dient te bellen."]) == 0
    assert capsys.readouterr().out == "U moet bellen.\n"


def test_a_long_line_stays_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    text = "Sam heeft vandaag goed gegeten en ook goed gespeeld " * 6
    assert main([text]) == 0
    assert capsys.readouterr().out == f"{text}\n"


def test_json_tells_what_changed_and_why(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--json", "U dient te bellen."]) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["text"] == "U moet bellen."
    assert result["edits"][0]["kind"] == "apply"
    assert result["edits"][0]["reason"]


def test_a_file_is_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "brief.txt"
    file.write_text("U dient te bellen.", encoding="utf-8")
    assert main([str(file)]) == 0
    assert capsys.readouterr().out == "U moet bellen.\n"


def test_lines_are_messages_of_their_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "berichten.txt"
    file.write_text("U dient te bellen.\nSam at goed.\n" * 40, encoding="utf-8")
    assert main(["--lines", "--workers", "1", str(file)]) == 0
    assert capsys.readouterr().out == "U moet bellen.\nSam at goed.\n" * 40


def test_the_bar_stays_out_of_what_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = StringIO()
    monkeypatch.setattr("simplify.__main__.told", Console(file=screen, force_terminal=True))
    file = tmp_path / "berichten.txt"
    file.write_text("U dient te bellen.\n" * 3, encoding="utf-8")
    assert main(["--lines", "--workers", "1", str(file)]) == 0
    assert capsys.readouterr().out == "U moet bellen.\n" * 3
    assert "100%" in screen.getvalue()


def test_check_names_the_level(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--json", "Wij gaan morgen met alle kinderen naar de boerderij."]) == 0
    assert json.loads(capsys.readouterr().out)["readability"]["level"] in (1, 2, 3, 4)


def test_an_unknown_language_names_the_remedy(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "xx", "Hallo."]) == 1
    assert "Choose one of" in capsys.readouterr().err


def test_a_wrong_option_is_told_without_a_stack_trace(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--nonsense"]) == 2
    assert "nonsense" in capsys.readouterr().err
