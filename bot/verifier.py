"""Read the log of who did what to its end, and tell whether anything in it was changed, removed or cut off."""

from __future__ import annotations

from rich.console import Console

from bot.app import open_house
from bot.config import load
from bot.store import audit, organisations


async def main(out: Console, marks: list[str]) -> int:
    """Print how each organisation's log is, with a mark to keep elsewhere; return 1 when something is wrong."""
    wrong = 0
    async with open_house(load()) as house, house.database.transaction() as session:
        for organisation_id in await organisations.all_ids(session):
            broken = await audit.first_broken(session, organisation_id)
            if broken is not None:
                wrong = 1
                out.print(f"! Organisation {organisation_id}: the log is broken at row {broken}.", soft_wrap=True)
                continue
            newest = await audit.mark(session, organisation_id) or "(no rows yet)"
            out.print(f"✓ Organisation {organisation_id}: whole. Keep this mark elsewhere: {newest}", soft_wrap=True)
        for mark in marks:
            if not await audit.holds(session, mark):
                wrong = 1
                out.print(f"! The row of the mark {mark} is gone or changed.", markup=False, soft_wrap=True)
    if wrong:
        out.print("  → Somebody changed it outside the program: compare with a backup and tell your data officer.")
    return wrong
