"""Translations that a colleague corrected: proposed by one, approved by another, then found by the exact sentence."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import Select, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store import audit
from bot.store.database import fresh_id
from bot.store.schema import CorrectionRow
from bot.store.vault import SealKey, Vault
from bot.values import Correction, Person
from simplify.segmentation import sentences
from simplify.wording import SOURCE

DUTCH, TEXT, MARK = "correction.dutch", "correction.text", "correction.mark"
# Asked for every preview, so it goes past the mapping of rows to objects, which takes longer than the query itself.
_EXACT = text("""
    SELECT id, locale, dutch_sealed, text_sealed FROM correction
    WHERE organisation_id = :organisation AND status = 'approved' AND mark = ANY(:marks)
""")


async def propose(
    session: AsyncSession, vault: Vault, person: Person, locale: str, dutch: str, translated: str, now: dt.datetime
) -> int:
    """Keep a better translation of one sentence until a colleague decides; returns its id."""
    key = await vault.of_organisation(session, person.organisation_id)
    number = await fresh_id(session, CorrectionRow.id)
    session.add(
        CorrectionRow(
            id=number,
            organisation_id=person.organisation_id,
            locale=locale,
            mark=key.mark(dutch, MARK),
            dutch_sealed=key.seal(dutch, DUTCH, number),
            text_sealed=key.seal(translated, TEXT, number),
            status="waiting",
            proposed_by=person.id,
            proposed_at=now,
        )
    )
    await session.flush()
    return number


async def load(session: AsyncSession, vault: Vault, organisation_id: int, correction_id: int) -> Correction | None:
    """Return a correction of this organisation."""
    found = await _read(session, vault, organisation_id, select(CorrectionRow).where(CorrectionRow.id == correction_id))
    return found[0] if found else None


async def decide(
    session: AsyncSession, person: Person, correction_id: int, now: dt.datetime, *, approved: bool
) -> bool:
    """Approve or refuse a waiting correction; false when it was decided already or is this person's own.

    An approved one takes the place of an earlier one for the same sentence and language.
    """
    here = CorrectionRow.organisation_id == person.organisation_id
    waiting = select(CorrectionRow).where(
        here,
        CorrectionRow.id == correction_id,
        CorrectionRow.status == "waiting",
        CorrectionRow.proposed_by != person.id,
    )
    row = await session.scalar(waiting.with_for_update())
    if row is None:
        return False
    if approved:
        earlier = update(CorrectionRow).where(
            here, CorrectionRow.mark == row.mark, CorrectionRow.locale == row.locale, CorrectionRow.status == "approved"
        )
        await session.execute(earlier.values(status="replaced"))
    row.status, row.decided_by, row.decided_at = "approved" if approved else "refused", person.id, now
    await session.flush()
    action = "correction-approved" if approved else "correction-refused"
    subject = f"correction:{correction_id}"
    await audit.record(session, person.organisation_id, action, now, actor_id=person.id, subject=subject)
    return True


async def of_text(session: AsyncSession, vault: Vault, organisation_id: int, dutch: str) -> dict[tuple[str, str], str]:
    """Return the approved corrections of the sentences of a Dutch text, by locale and sentence; one indexed query."""
    key = await vault.of_organisation(session, organisation_id)
    marks = {key.mark(sentence.text, MARK) for sentence in sentences(dutch, SOURCE)}
    if not marks:
        return {}
    rows = await session.execute(_EXACT, {"organisation": organisation_id, "marks": list(marks)})
    return {
        (row.locale, key.read(row.dutch_sealed, DUTCH, row.id)): key.read(row.text_sealed, TEXT, row.id) for row in rows
    }


async def approved(session: AsyncSession, vault: Vault, organisation_id: int) -> list[Correction]:
    """Return every correction that counts, the oldest first."""
    found = select(CorrectionRow).where(CorrectionRow.status == "approved").order_by(CorrectionRow.id)
    return await _read(session, vault, organisation_id, found)


async def _read(
    session: AsyncSession, vault: Vault, organisation_id: int, found: Select[CorrectionRow]
) -> list[Correction]:
    key = await vault.of_organisation(session, organisation_id)
    here = found.where(CorrectionRow.organisation_id == organisation_id).execution_options(populate_existing=True)
    return [_correction(row, key) for row in await session.scalars(here)]


def _correction(row: CorrectionRow, key: SealKey) -> Correction:
    return Correction(
        id=row.id,
        locale=row.locale,
        dutch=key.read(row.dutch_sealed, DUTCH, row.id),
        text=key.read(row.text_sealed, TEXT, row.id),
        status=row.status,
        proposed_by=row.proposed_by,
        proposed_at=row.proposed_at,
        decided_by=row.decided_by,
        decided_at=row.decided_at,
    )
