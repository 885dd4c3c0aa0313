"""The command line of the library: `python -m simplify [--json] TEXT|FILE|-`, `check`, `translate --to tr`."""

from __future__ import annotations

import dataclasses
import json
import os
import re
import signal
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import Progress
from rich.table import Table
from rich.text import Text

from simplify import SimplifyError, __version__, check, simplify, simplify_each, translate
from simplify.checkup import page, summary
from simplify.picture import picture as draw
from simplify.types import Check, EditKind, Readability, Simplified

app = typer.Typer(add_completion=False, no_args_is_help=True, help="Plain Dutch that keeps every fact; works offline.")
shown = Console(highlight=False)
told = Console(stderr=True, highlight=False)

COMMANDS = ("simplify", "check", "translate")
AT_ONCE = 64  # messages that a process takes at a time
NAMES_A_FILE = re.compile(r"(?:\.{0,2}|~)/\S+|[^\s.]\S*\.[a-z]\w{1,4}")  # "berichten/brief.txt", and no sentence
Source = Annotated[str, typer.Argument(help="A text, a file, or - for standard input.", show_default=False)]
AsJson = Annotated[bool, typer.Option("--json", help="Write JSON.")]
Lang = Annotated[str, typer.Option(help="Language of the text.")]
Names = Annotated[list[str] | None, typer.Option("--name", help="A name that must stay; can be repeated.")]


class Unreadable(SimplifyError):
    """Ask for a source that holds text."""


def text_of(source: str) -> str:
    """Return what to read: standard input for "-", the contents of a file that is there, else the words themselves."""
    if source == "-":
        return _decoded(sys.stdin.buffer.read(), "Standard input")
    if not source:
        return source
    path = Path(source)
    try:
        is_folder, is_there = path.is_dir(), path.exists()
    except (OSError, ValueError):
        return source  # a message is longer than any name, or holds what no name can
    if is_folder:
        raise Unreadable(f"'{source}' is a folder. Name a file in it.")
    if is_there:
        return _decoded(path.read_bytes(), f"'{source}'")
    if NAMES_A_FILE.fullmatch(source):
        raise Unreadable(f"There is no file '{source}'. Is this the text itself? Send it to standard input.")
    return source


def _decoded(data: bytes, name: str) -> str:
    """Return bytes as text with its line endings as they are, without a mark for the order of bytes."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        told = f"{name} is no text in UTF-8, see byte {fault.start + 1:,}."
        raise Unreadable(f"{told} Save it as UTF-8, or: iconv -f windows-1252 -t utf-8") from fault


def write(text: str) -> None:
    """Write a text as it is, and an end of line when it has none."""
    sys.stdout.write(text if not text or text.endswith("\n") else f"{text}\n")


def as_json(value: object) -> Any:
    """Return a value as what JSON can hold."""
    if isinstance(value, Enum):
        return value.value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: as_json(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(key): as_json(part) for key, part in value.items()}
    if isinstance(value, (tuple, list)):
        return [as_json(part) for part in value]
    return value


def write_json(value: object) -> None:
    """Write a value as one line of JSON."""
    sys.stdout.write(json.dumps(as_json(value), ensure_ascii=False) + "\n")


@app.command("simplify")
def simplify_command(
    source: Source = "-",
    json_: AsJson = False,
    lang: Lang = "nl",
    name: Names = None,
    lines: Annotated[bool, typer.Option("--lines", help="Each line is a message of its own.")] = False,
    workers: Annotated[int, typer.Option(min=0, help="Processes for --lines; 0 = one per core.")] = 0,
) -> None:
    """Rewrite a text in plain words and say what changed and why."""
    if lines:
        text = text_of(source).removesuffix("\n")
        _batch(text.split("\n") if text else [], lang, tuple(name or ()), json_, workers)
        return
    result = simplify(text_of(source), lang=lang, names=name or ())
    if json_:
        write_json(result)
        return
    write(result.text)
    if told.is_terminal:
        told.print(_explained(result))


def _explained(result: Simplified) -> Table:
    table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    table.add_row("", Text(f"{level(result.before)} → {level(result.after)}", style="bold"), "")
    for edit in result.edits:
        mark = "✓" if edit.kind is EditKind.APPLY else "?"
        table.add_row(mark, Text(f"{edit.before} → {edit.after or '–'}"), Text(edit.reason, style="dim"))
    for finding in result.findings:
        table.add_row("!", Text(finding.text), Text(finding.advice, style="dim"))
    return table


def level(readability: Readability) -> str:
    """Return a reading level in a few characters, such as "2 (B1)"; "–" for a text too short to judge."""
    return "–" if readability.level is None else f"{readability.level} ({readability.cefr})"


def _batch(texts: list[str], lang: str, names: tuple[str, ...], json_: bool, workers: int) -> None:
    """Simplify many messages, in order, on all cores, with a bar that shows how far it is."""
    # the bar goes to standard error alone, so that the messages reach the file they are written to
    with Progress(console=told, transient=True, disable=not told.is_terminal, redirect_stdout=False) as progress:
        for result in progress.track(_results(texts, lang, names, workers), total=len(texts), description="simplify"):
            if json_:
                write_json(result)
            else:
                sys.stdout.write(f"{result.text}\n")


def _results(texts: list[str], lang: str, names: tuple[str, ...], workers: int) -> Iterator[Simplified]:
    count = workers or os.cpu_count() or 1
    if count == 1 or len(texts) <= AT_ONCE:
        yield from simplify_each(texts, lang, names)
        return
    some = [texts[at : at + AT_ONCE] for at in range(0, len(texts), AT_ONCE)]
    pool = ProcessPoolExecutor(count, initializer=signal.signal, initargs=(signal.SIGINT, signal.SIG_IGN))
    try:
        for results in pool.map(partial(_together, lang=lang, names=names), some):
            yield from results
    finally:
        pool.shutdown(cancel_futures=True)  # also when whoever reads what comes out has gone


def _together(texts: Sequence[str], lang: str, names: tuple[str, ...]) -> list[Simplified]:
    return list(simplify_each(texts, lang, names))


@app.command("check")
def check_command(
    source: Source = "-",
    json_: AsJson = False,
    lang: Lang = "nl",
    html: Annotated[bool, typer.Option("--html", help="Write a page that marks the hard spots.")] = False,
    picture: Annotated[Path | None, typer.Option("--png", help="Draw the same in this file.")] = None,
) -> None:
    """Measure how hard a text is and point at its hard spots."""
    if html and json_:
        raise typer.BadParameter("Both would be written to the same place. Choose one.", param_hint="--html, --json")
    result: Check = check(text_of(source), lang=lang)
    if picture:
        picture.write_bytes(draw(result))
    if html:
        sys.stdout.write(page(result))
    if json_:
        write_json(result)
    if html or json_ or picture:
        return
    shown.print(Text(" · ".join(filter(None, summary(result))), style="bold"))
    table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    for metric, value in result.metrics.items():
        table.add_row(metric, f"{value:.1f}")
    for finding in result.findings:
        table.add_row(Text(finding.text), Text(finding.advice))
    shown.print(table)


@app.command("translate")
def translate_command(
    source: Source = "-",
    to: Annotated[str, typer.Option("--to", help="Language to translate into.")] = "en",
    from_: Annotated[str, typer.Option("--from", help="Language of the text.")] = "nl",
    json_: AsJson = False,
    name: Names = None,
) -> None:
    """Translate sentence by sentence; what can't be translated stays as it is, marked."""
    result = translate(text_of(source), source=from_, target=to, names=name or ())
    if json_:
        write_json(result)
        return
    write(result.text)
    for sentence in result.sentences:
        told.print(Text(f"{sentence.provenance:>12}  {sentence.text}", style="dim"))


@app.callback(invoke_without_command=True)
def options(version: Annotated[bool, typer.Option("--version", help="Show the version.")] = False) -> None:
    """Plain Dutch that keeps every fact; works offline."""
    if version:
        write(__version__)
        raise typer.Exit


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; `simplify` is understood when no command is named. Return the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words and not sys.stdin.isatty():
        words = ["-"]
    if words and words[0] not in (*COMMANDS, "--help", "--version"):
        words = ["simplify", *words]
    try:
        status = app(words, prog_name="python -m simplify", standalone_mode=False)  # a number after Ctrl-C
        sys.stdout.flush()
    except SimplifyError as error:
        return _refuse(str(error), 1)
    except BrokenPipeError:  # as in "… | head"
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        return _refuse(f"{error.filename}: {error.strerror}", 1)
    except Exception as error:
        show = getattr(error, "format_message", None)  # a wrong option: click names the right ones
        if show is None:
            raise
        why = show()
        if "extra argument" in why:
            why += ". Put a text between quotes; the commands are simplify, check and translate."
        return _refuse(why, 2)
    return status if isinstance(status, int) else 0


def _refuse(why: str, status: int) -> int:
    told.print(Text(why), soft_wrap=True)
    return status


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # it is the real one here
    sys.exit(main())
