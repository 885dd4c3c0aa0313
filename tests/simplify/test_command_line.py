"""The command line of the library."""

from __future__ import annotations

import json
import subprocess
import sys
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path

import pytest
from rich.console import Console

from simplify import __version__
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


def test_tabs_and_the_ends_of_lines_stay_as_they_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "brief.txt"
    file.write_bytes(b"\xef\xbb\xbfSam\tslaapt.\r\nU dient te bellen.\r\n")
    assert main([str(file)]) == 0
    assert capsys.readouterr().out == "Sam\tslaapt.\r\nU moet bellen.\r\n"


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO("U dient één keer te bellen.".encode()), "latin-1"))
    assert main([]) == 0
    assert capsys.readouterr().out == "U moet één keer bellen.\n"


@pytest.mark.parametrize("words", [["-"], ["--lines", "-"], [""]])
def test_nothing_in_gives_nothing_out(
    words: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO()))
    assert main(words) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("name", "content", "remedy"),
    [
        ("nothing.txt", None, "There is no file"),
        ("./nothing", None, "There is no file"),
        ("latin.txt", "café".encode("latin-1"), "iconv"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\x00", "no text in UTF-8, see byte 1"),
        (".", None, "is a folder"),
    ],
)
def test_what_can_not_be_read_is_told_with_a_remedy(
    name: str,
    content: bytes | None,
    remedy: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    if content is not None:
        Path(name).write_bytes(content)
    assert main(["check", name]) == 1
    assert remedy in capsys.readouterr().err


def test_a_picture_that_can_not_be_written_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--png", str(tmp_path / "none" / "x.png"), "Sam slaapt."]) == 1
    assert "x.png: No such file" in capsys.readouterr().err


def test_a_word_with_a_dot_or_a_slash_in_a_sentence_is_no_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["Kijk op www.voorbeeld.nl of bel."]) == 0
    assert main(["en/of"]) == 0
    assert capsys.readouterr().out == "Kijk op www.voorbeeld.nl of bel.\nen/of\n"


def test_many_lines_are_shared_out_and_come_back_in_order(tmp_path: Path) -> None:
    file = tmp_path / "berichten.txt"
    lines = [f"U dient kind {number} te bellen." for number in range(200)]
    file.write_text("\n".join(lines), encoding="utf-8")
    command = [sys.executable, "-m", "simplify", "--lines", "--workers", "2", str(file)]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert printed.splitlines() == [f"U moet kind {number} bellen." for number in range(200)]


def test_who_stops_reading_early_gets_no_stack_trace(tmp_path: Path) -> None:
    file = tmp_path / "berichten.txt"
    file.write_text("U dient te bellen.\n" * 20_000, encoding="utf-8")
    command = [sys.executable, "-m", "simplify", "--lines", "--workers", "1", str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None and process.stderr is not None
        assert process.stdout.readline() == b"U moet bellen.\n"
        process.stdout.close()
        assert process.wait() == 1
        assert process.stderr.read() == b""


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"{__version__}\n"


def test_a_text_without_quotes_is_told_how_to_give_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["U", "dient", "te", "bellen."]) == 2
    assert "between quotes" in capsys.readouterr().err


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
