"""The command line of the library: `python -m simplify [--json] TEXT|FILE|-`, `check`, `translate --to tr`."""

from __future__ import annotations

import dataclasses
import json
import os
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from enum import Enum
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import Progress
from rich.table import Table
from rich.text import Text

from simplify import SimplifyError, check, simplify, translate
from simplify.checkup import page
from simplify.picture import picture as draw
from simplify.types import Check, EditKind, Readability, Simplified

app = typer.Typer(add_completion=False, no_args_is_help=True, help="Plain Dutch that keeps every fact; works offline.")
shown = Console(highlight=False)
told = Console(stderr=True, highlight=False)

COMMANDS = ("simplify", "check", "translate", "--help")
AT_ONCE = 64  # messages that a process takes at a time
Source = Annotated[str, typer.Argument(help="A text, a file, or - for standard input.", show_default=False)]
AsJson = Annotated[bool, typer.Option("--json", help="Write JSON.")]
Lang = Annotated[str, typer.Option(help="Language of the text.")]
Names = Annotated[list[str] | None, typer.Option("--name", help="A name that must stay; can be repeated.")]


def text_of(source: str) -> str:
    """Return what to read: standard input for "-", the contents of a file that is there, else the words themselves."""
    if source == "-":
        return sys.stdin.read()
    if _is_file(source):
        return Path(source).read_text(encoding="utf-8")
    return source


def _is_file(source: str) -> bool:
    try:
        return Path(source).is_file()
    except (OSError, ValueError):
        return False  # a message is longer than any name, or holds what no name can


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
    workers: Annotated[int, typer.Option(help="Processes for --lines; 0 = one per core.")] = 0,
) -> None:
    """Rewrite a text in plain words and say what changed and why."""
    if lines:
        _batch(text_of(source).splitlines(), lang, tuple(name or ()), json_, workers)
        return
    result = simplify(text_of(source), lang=lang, names=name or ())
    if json_:
        write_json(result)
        return
    shown.print(Text(result.text), soft_wrap=True)  # a line of the text stays one line
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


def _one(work: tuple[str, str, tuple[str, ...]]) -> Simplified:
    text, lang, names = work
    return simplify(text, lang=lang, names=names)


def _batch(texts: list[str], lang: str, names: tuple[str, ...], json_: bool, workers: int) -> None:
    """Simplify many messages, in order, on all cores, with a bar that shows how far it is."""
    work = [(text, lang, names) for text in texts]
    # the bar goes to standard error alone, so that the messages reach the file they are written to
    with Progress(console=told, transient=True, disable=not told.is_terminal, redirect_stdout=False) as progress:
        for result in progress.track(_results(work, workers), total=len(work), description="simplify"):
            if json_:
                write_json(result)
            else:
                sys.stdout.write(result.text + "\n")


def _results(work: list[tuple[str, str, tuple[str, ...]]], workers: int) -> Iterator[Simplified]:
    count = workers or os.cpu_count() or 1
    if count == 1 or len(work) <= AT_ONCE:
        yield from map(_one, work)
        return
    with ProcessPoolExecutor(count) as pool:
        yield from pool.map(_one, work, chunksize=AT_ONCE)


@app.command("check")
def check_command(
    source: Source = "-",
    json_: AsJson = False,
    lang: Lang = "nl",
    html: Annotated[bool, typer.Option("--html", help="Write a page that marks the hard spots.")] = False,
    picture: Annotated[Path | None, typer.Option("--png", help="Draw the same in this file.")] = None,
) -> None:
    """Measure how hard a text is and point at its hard spots."""
    result: Check = check(text_of(source), lang=lang)
    if picture:
        picture.write_bytes(draw(result))
    if html:
        sys.stdout.write(page(result))
    if json_:
        write_json(result)
    if html or json_ or picture:
        return
    shown.print(Text(level(result.readability), style="bold"))
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
    shown.print(Text(result.text), soft_wrap=True)
    for sentence in result.sentences:
        told.print(Text(f"{sentence.provenance:>12}  {sentence.text}", style="dim"))


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; `simplify` is understood when no command is named. Return the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words and not sys.stdin.isatty():
        words = ["-"]
    if words and not any(word in COMMANDS for word in words[:1]):
        words = ["simplify", *words]
    try:
        app(words, prog_name="python -m simplify", standalone_mode=False)
    except SimplifyError as error:
        told.print(Text(str(error)))
        return 1
    except (OSError, UnicodeDecodeError) as error:
        told.print(Text(f"I can't read this: {error}"))
        return 1
    except typer.Exit as stop:
        return stop.exit_code
    except Exception as error:
        show = getattr(error, "format_message", None)  # a wrong option: click names the right ones
        if show is None:
            raise
        told.print(Text(show()))
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
