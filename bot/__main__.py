"""The command line: `ouderbrug ...` or `python -m bot ...`."""

from __future__ import annotations

import asyncio
import datetime as dt
import signal
from collections.abc import Coroutine
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from bot import config
from simplify.translation.commands import app as models

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # nobody is shown a stack trace with values in it
    help="Ouderbrug: childcare staff and parents understand each other.",
)
app.add_typer(models, name="models", help="Install, list and remove translation models.")
closing = typer.Typer(no_args_is_help=True)
app.add_typer(closing, name="closing", help="Days on which you are closed: add, remove, list.")
location = typer.Typer(no_args_is_help=True)
app.add_typer(location, name="location", help="Buildings with groups: add, list.")
phrases = typer.Typer(no_args_is_help=True, help="What colleagues taught this bot.")
app.add_typer(phrases, name="phrases")
out = Console(highlight=False)
err = Console(stderr=True, highlight=False)


@app.command()
def demo(port: Annotated[int, typer.Option(help="Port of the chat page; any free one when taken.")] = 8642) -> None:
    """Play staff and parents in the browser, without a Telegram account."""
    _run(_demo(port))


async def _demo(port: int) -> None:
    from bot.demo import open_demo

    with out.status("Starting ..."):
        running = open_demo(config.load(), port)
        opened = await running.__aenter__()
    try:
        out.print(
            f"\n  Ouderbrug demo: [bold]{opened.telegram.page_url}[/bold]\n  Open it in your browser. Ctrl-C stops."
        )
        await asyncio.Event().wait()
    finally:
        await running.__aexit__(None, None, None)


@app.command()
def run() -> None:
    """Run the bot of one organisation on Telegram, on this machine."""
    _run(_run_one())


async def _run_one() -> None:
    from bot.app import offer_commands, open_house, run_bot
    from bot.store import organisations

    settings = config.load()
    config.require(settings, config.TOKEN)
    async with open_house(settings) as house:
        async with house.database.transaction() as session:
            known = await organisations.all_ids(session)
        if not known:
            raise config.SettingsMissing("There is no organisation yet. Make one with: ouderbrug organisation NAME")
        token = settings.bot_token() or ""
        async with run_bot(house, known[0], token):
            await offer_commands(house, known[0])
            out.print("The bot runs. Ctrl-C stops.")
            await asyncio.Event().wait()


@app.command()
def serve() -> None:
    """Receive updates by webhook for all organisations; `ouderbrug worker` does the rest."""
    from bot.service import serve as receive

    settings = _needing(config.DATABASE, config.KEY, config.WEBHOOK, config.SECRET)
    _run(receive(settings))


@app.command()
def worker() -> None:
    """Converse and deliver for all organisations, beside any number of other workers."""
    from bot.service import work

    _run(work(_needing(config.DATABASE, config.KEY)))


@app.command()
def organisation(
    name: Annotated[str, typer.Argument(help="The name of the organisation.")],
    group: Annotated[list[str], typer.Option(help="A group of children; give one per group.")],
) -> None:
    """Make the organisation, its groups and a link for its first manager."""
    _run(_organisation(name, group))


async def _organisation(name: str, group_names: list[str]) -> None:
    from bot.administration import found

    settings = config.load()
    config.require(settings, config.TOKEN)
    link = await found(settings, name, group_names)
    out.print(f"Made {name}. The first manager opens this link once, within a week:\n  [bold]{link}[/bold]")


Organisation = Annotated[int | None, typer.Option("--organisation", help="Its number, when there are several.")]
Location = Annotated[str, typer.Option(help="The name of a location; without it all of them.")]
Day = Annotated[dt.datetime, typer.Argument(formats=["%Y-%m-%d"], help="Such as 2026-12-24.")]
Until = Annotated[dt.datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The last day of a period.")]


@location.command("add")
def location_add(
    name: Annotated[str, typer.Argument(help="What staff call the building.")],
    time_zone: Annotated[str, typer.Option(help="Where its clock is, such as America/Curacao.")] = "Europe/Amsterdam",
    open_weekdays: Annotated[str, typer.Option("--open", help="1 is Monday: 12345 or 1245.")] = "12345",
    organisation: Organisation = None,
) -> None:
    """Add a building; managers then choose it for a new group."""
    from bot.administration import add_location

    _run(add_location(config.load(), name, time_zone, open_weekdays, organisation))
    out.print(f"Added {name}.", markup=False)


@location.command("list")
def location_list(organisation: Organisation = None) -> None:
    """Show the buildings, with their clock and the days of the week on which they are open."""
    from bot.administration import locations

    for name, zone, days in _run(locations(config.load(), organisation)):
        out.print(f"{name}  {zone}  {days}", markup=False)


@closing.command("add")
def closing_add(
    day: Day,
    until: Until = None,
    reason: Annotated[str, typer.Option(help="What staff see, such as 'studiedag'.")] = "",
    location: Location = "",
    organisation: Organisation = None,
) -> None:
    """Close on a day, or on all days until another one."""
    days = _days(day, until)
    _run(_change(days, closed=True, reason=reason, location=location, organisation_id=organisation))
    out.print(f"Closed on {len(days)} day{'s' * (len(days) != 1)}.")


@closing.command("remove")
def closing_remove(day: Day, until: Until = None, location: Location = "", organisation: Organisation = None) -> None:
    """Be open after all."""
    days = _days(day, until)
    _run(_change(days, closed=False, location=location, organisation_id=organisation))
    out.print(f"Not closed on {len(days)} day{'s' * (len(days) != 1)}, unless it is a weekend or a public holiday.")


@closing.command("list")
def closing_list(organisation: Organisation = None) -> None:
    """Show the closing days from today on; weekends and public holidays come on top of them."""
    from bot.administration import closing_days

    today = dt.datetime.now(dt.UTC).date()
    for place, day, reason in _run(closing_days(config.load(), today, organisation)):
        out.print(f"{day:%Y-%m-%d}  {place}  {reason}".rstrip(), markup=False)


async def _change(days: list[dt.date], **wanted: Any) -> None:
    from bot.administration import change_closing_days

    await change_closing_days(config.load(), days, **wanted)


def _days(day: dt.datetime, until: dt.datetime | None) -> list[dt.date]:
    count = ((until or day) - day).days + 1
    if not 1 <= count <= 366:
        raise typer.BadParameter("The last day comes after the first, within a year.")
    return [day.date() + dt.timedelta(days=number) for number in range(count)]


@app.command()
def journey() -> None:
    """Play one scripted conversation on the stand-in and print what everybody saw."""
    from bot import journey as played

    raise typer.Exit(_run(played.main()))


@app.command()
def migrate() -> None:
    """Bring the database up to date."""
    _run(_migrate())


async def _migrate() -> None:
    from bot.app import open_house

    async with open_house(config.load()):
        out.print("The database is up to date.")


@app.command()
def backup(folder: Annotated[Path, typer.Argument(help="Where to put it; the same folder every time.")]) -> None:
    """Write a backup in which erased children stay erased."""
    _run(_backup(folder))


async def _backup(folder: Path) -> None:
    from bot import backup as backups
    from bot.app import open_house

    async with open_house(config.load()) as house:
        dump = await asyncio.to_thread(backups.backup, house.database.url, folder, dt.datetime.now(dt.UTC))
    out.print(f"Wrote {dump}. Keep the master key in another place: without it nobody can read this.", soft_wrap=True)


@app.command()
def restore(dump: Annotated[Path, typer.Argument(help="A dump, with children.copy beside it.")]) -> None:
    """Fill a new, empty database from a backup."""
    _run(_restore(dump))


async def _restore(dump: Path) -> None:
    from bot import backup as backups
    from bot.app import open_database, open_house

    settings = config.load()
    async with open_database(settings) as url:
        await asyncio.to_thread(backups.restore, url, dump)
    async with open_house(settings):
        out.print("Restored. Put the master key of that time in its place before you start the bot.", soft_wrap=True)


@app.command()
def retain(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only count; delete nothing.")] = False,
) -> None:
    """Delete what may be kept no longer; a running bot does this every day by itself."""
    _run(_retain(dry_run))


async def _retain(dry_run: bool) -> None:
    import datetime as dt

    from bot.app import open_house
    from bot.retention import retain as clean

    settings = config.load()
    async with open_house(settings) as house:
        counts = await clean(house.database, settings.message_days, dt.datetime.now(dt.UTC), dry=dry_run)
    done = "Would delete" if dry_run else "Deleted"
    told = ", ".join(f"{count} of {table}" for table, count in counts.items()) or "nothing"
    out.print(f"{done}: {told}. Messages are kept {settings.message_days} days.", soft_wrap=True)


@app.command()
def doctor() -> None:
    """Look for what is missing or unsafe in this set-up, and say how to mend it."""
    from bot import doctor as examination

    raise typer.Exit(_run(examination.main(out)))


@app.command()
def audit(
    mark: Annotated[list[str] | None, typer.Option(help="A mark of an earlier time; give one per mark.")] = None,
) -> None:
    """Check that nobody changed the log of who did what, and print a mark to keep elsewhere."""
    from bot import verifier

    raise typer.Exit(_run(verifier.main(out, mark or [])))


@phrases.command("export")
def export_phrases(folder: Annotated[Path, typer.Argument(help="Where to put the files, one per language.")]) -> None:
    """Write the corrected translations as locale files, to propose to the project; they hold no names."""
    _run(_export_phrases(folder))


async def _export_phrases(folder: Path) -> None:
    from bot import proposals
    from bot.app import open_house
    from bot.store import corrections, organisations

    async with open_house(config.load()) as house, house.database.transaction() as session:
        known = await organisations.all_ids(session)
        found = [one for number in known for one in await corrections.approved(session, house.vault, number)]
    written = proposals.write(folder, found)
    if not written:
        out.print("There are no approved corrections yet. Staff make them in a preview, with: Vertaling verbeteren.")
    for path in written:
        out.print(f"Wrote {path}", soft_wrap=True)


def _needing(*wanted: config.Missing) -> config.Settings:
    try:
        settings = config.load()
        config.require(settings, *wanted)
    except config.SettingsMissing as error:
        err.print(str(error), markup=False, soft_wrap=True)
        raise typer.Exit(2) from None
    return settings


def _run(work: Coroutine[Any, Any, Any]) -> Any:
    """Run until done or stopped; every known fault becomes one plain sentence."""
    from bot import logs
    from bot.store.errors import StoreError

    logs.set_up()
    try:
        return asyncio.run(_stoppable(work))
    except (KeyboardInterrupt, asyncio.CancelledError):
        raise typer.Exit(0) from None
    except (config.SettingsMissing, StoreError) as error:
        err.print(str(error), markup=False, soft_wrap=True)
        raise typer.Exit(2) from None
    except Exception as error:
        if not _is_plain(error):
            raise
        err.print(str(error), markup=False, soft_wrap=True)
        raise typer.Exit(2) from None


async def _stoppable(work: Coroutine[Any, Any, Any]) -> Any:
    """Let a request to stop (Ctrl-C, or the system's) end the work in good order."""
    task = asyncio.ensure_future(work)
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, task.cancel)
    return await task


def _is_plain(error: Exception) -> bool:
    from bot.app import BotRefused
    from bot.demo import DemoRuns

    return isinstance(error, BotRefused | DemoRuns)


def main() -> None:
    """Start the command line."""
    app()


if __name__ == "__main__":
    main()
