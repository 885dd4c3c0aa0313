"""The command `models`: list, install, remove, probe, where."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TaskID, TextColumn, TimeRemainingColumn
from rich.table import Table

from simplify.errors import ModelMissing, SimplifyError
from simplify.translation import argos, models
from simplify.translation.translator import models_folder

app = typer.Typer(no_args_is_help=True, help="Translation models: they stay on this machine, and so does every word.")

Folder = Annotated[Path | None, typer.Option(help="where models live; by default `ouderbrug models where`")]
From = Annotated[str, typer.Option("--from", help="language that a raw conversion reads, such as nl")]
To = Annotated[list[str] | None, typer.Option("--to", help="language that it writes; may be given more than once")]
Index = Annotated[str, typer.Option(help="address of the list of models")]


def _fail(error: SimplifyError) -> typer.Exit:
    Console(stderr=True).print(str(error), style="red", markup=False, highlight=False)
    return typer.Exit(1)


@app.command("where")
def where() -> None:
    """Print the folder with the models."""
    typer.echo(models_folder())


@app.command("list")
def show(folder: Folder = None, available: bool = False, index: Index = models.INDEX) -> None:
    """Show the installed models, and with --available those that can be installed."""
    table = Table("from", "to", "version", "MB", "placeholders", "licence")
    here = list(argos.installed(folder or models_folder()))
    for model in here:
        best = next(iter(argos.Models(model.folder.parent).styles(model.source, model.target)), "")
        said = models.licence(model).splitlines()
        table.add_row(
            model.source, model.target, model.version, f"{model.megabytes:.0f}", best, said[0] if said else "?"
        )
    if here:
        Console().print(table)
    else:
        typer.echo("No models yet: only fixed phrases are translated. Install some: ouderbrug models install nl en tr")
    if available:
        try:
            found = models.index(index)
        except SimplifyError as error:
            raise _fail(error) from None
        typer.echo("  ".join(f"{one.source}-{one.target}" for one in found))


@app.command("install")
def install(
    names: list[str], folder: Folder = None, index: Index = models.INDEX, source: From = "", target: To = None
) -> None:
    """Install models for languages (tr ar), pairs (nl-en), or from files and folders (./nl_en.argosmodel).

    A folder that a converter of CTranslate2 left needs the languages too: ./opus-mt-nl-en --from nl --to en.
    """
    home = folder or models_folder()
    try:
        here = [Path(name) for name in names if Path(name).exists() and ("." in name or "/" in name)]
        if bool(source) != bool(target) or (source and not here):
            raise ModelMissing("Give a folder with both: ouderbrug models install ./opus-mt-nl-en --from nl --to en")
        for origin in here:
            if not target:
                _installed(origin, home)
            for one in target or ():
                _installed(origin, home, (source, one))
        asked = [name for name in names if Path(name) not in here]
        if not asked:
            return
        with Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            DownloadColumn(),
            TimeRemainingColumn(),
            console=Console(stderr=True),
        ) as bar:
            tasks: dict[str, TaskID] = {}

            def progress(name: str, done: int, total: int) -> None:
                if name not in tasks:
                    tasks[name] = bar.add_task(name, total=total or None)
                bar.update(tasks[name], completed=done, total=total or None)

            for package in models.wanted(asked, models.index(index)):
                file = models.download(package, home / ".downloads", progress)
                _installed(file, home)
                file.unlink()
    except SimplifyError as error:
        raise _fail(error) from None


def _installed(origin: Path, home: Path, pair: tuple[str, str] | None = None) -> None:
    model = models.install(origin, home, pair)
    shares = models.probe(model.source, model.target, home)
    best = max(shares, key=shares.__getitem__)
    typer.echo(
        f"{model.source}-{model.target} {model.version}: installed; placeholders of the style '{best}' survive best."
    )
    typer.echo(
        models.licence(model) or "The package says nothing about its licence: ask its maker before you share it."
    )


@app.command("remove")
def remove(pairs: list[str], folder: Folder = None) -> None:
    """Remove models by pair, such as nl-en."""
    missing = False
    for pair in pairs:
        source, _, target = pair.partition("-")
        gone = models.remove(source, target, folder or models_folder())
        typer.echo(f"{pair}: {'removed' if gone else 'is not installed'}")
        missing = missing or not gone
    if missing:
        raise typer.Exit(1)


@app.command("probe")
def probe(pair: str, folder: Folder = None) -> None:
    """Measure anew which placeholders come through a model whole."""
    source, _, target = pair.partition("-")
    try:
        for style, share in sorted(
            models.probe(source, target, folder or models_folder()).items(), key=lambda s: -s[1]
        ):
            typer.echo(f"{style:10} {share:.0%}")
    except SimplifyError as error:
        raise _fail(error) from None
