"""Who may hear about which child: links between guardians and children, from invitation to end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from sqlalchemy import Select, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.children import as_child
from bot.store.database import fresh_id
from bot.store.people import as_person
from bot.store.schema import ChildRow, Guardianship, PersonRow
from bot.store.vault import Vault
from bot.values import Guardian, Link, Person, Purpose

CHILD_NAME = "guardianship.child_name"
Rows = Select[Guardianship, PersonRow, ChildRow]


async def recipients(
    session: AsyncSession, vault: Vault, organisation_id: int, child_ids: Iterable[int]
) -> list[Guardian]:
    """Return who gets a message about these children: confirmed, consenting and reachable guardians only.

    A guardian of two of the children comes back twice, once per child.
    """
    found = _allowed(organisation_id).where(Guardianship.child_id.in_(set(child_ids)))
    links = await _read(session, vault, found)
    return [Guardian(link.person, link.child, link.child_name, link.consents) for link in links]


async def may_receive(session: AsyncSession, organisation_id: int, person_id: int, child_id: int | None) -> bool:
    """Tell whether a guardian may get a message now: about this child, or (None) as guardian of any child here."""
    allowed = _allowed(organisation_id).where(Guardianship.person_id == person_id)
    if child_id is not None:
        allowed = allowed.where(Guardianship.child_id == child_id)
    return bool(await session.scalar(select(allowed.exists())))


async def may_read(session: AsyncSession, organisation_id: int, person_id: int, child_id: int | None) -> bool:
    """Tell whether a guardian may see again what was sent about this child, or (None) about any child here."""
    confirmed = _links(organisation_id).where(
        Guardianship.person_id == person_id, Guardianship.status == "confirmed", ChildRow.ended_at.is_(None)
    )
    if child_id is not None:
        confirmed = confirmed.where(Guardianship.child_id == child_id)
    return bool(await session.scalar(select(confirmed.exists())))


async def of_person(session: AsyncSession, vault: Vault, organisation_id: int, person_id: int) -> list[Link]:
    """Return every link of a guardian that has not ended, whatever its status."""
    found = _links(organisation_id).where(Guardianship.person_id == person_id, Guardianship.status != "ended")
    return await _read(session, vault, found)


async def of_child(session: AsyncSession, vault: Vault, organisation_id: int, child_id: int) -> list[Link]:
    """Return every link of a child that has not ended, whatever its status."""
    found = _links(organisation_id).where(Guardianship.child_id == child_id, Guardianship.status != "ended")
    return await _read(session, vault, found)


async def waiting(
    session: AsyncSession, vault: Vault, organisation_id: int, group_ids: Sequence[int] | None = None
) -> list[Link]:
    """Return the links that wait for a staff member to confirm them, longest waiting first."""
    found = _links(organisation_id).where(Guardianship.status == "waiting")
    if group_ids is not None:
        found = found.where(ChildRow.group_id.in_(group_ids))
    return await _read(session, vault, found)


async def by_id(session: AsyncSession, vault: Vault, organisation_id: int, link_id: int) -> Link | None:
    """Return a link of this organisation."""
    links = await _read(session, vault, _links(organisation_id).where(Guardianship.id == link_id))
    return links[0] if links else None


async def join(session: AsyncSession, vault: Vault, person: Person, child_id: int, now: dt.datetime) -> Link:
    """Link a guardian to a child with status "joining"; an ended or refused link begins anew, a live one stays."""
    link_id = await fresh_id(session, Guardianship.id)
    values = {
        "id": link_id,
        "organisation_id": person.organisation_id,
        "child_id": child_id,
        "person_id": person.id,
        "status": "joining",
        "consents": {},
        "created_at": now,
    }
    again: dict[str, object] = {
        "status": "joining",
        "consents": {},
        "confirmed_by": None,
        "confirmed_at": None,
        "ended_at": None,
    }
    added = insert(Guardianship).values(**values)
    await session.execute(
        added.on_conflict_do_update(
            index_elements=["child_id", "person_id"], set_=again, where=Guardianship.status.in_(("ended", "refused"))
        )
    )
    found = _links(person.organisation_id).where(Guardianship.child_id == child_id, Guardianship.person_id == person.id)
    links = await _read(session, vault, found.execution_options(populate_existing=True))
    return links[0]


async def set_child_name(session: AsyncSession, vault: Vault, organisation_id: int, link_id: int, name: str) -> None:
    """Keep the child's name as this guardian writes it."""
    child_id = await session.scalar(
        select(Guardianship.child_id).where(Guardianship.organisation_id == organisation_id, Guardianship.id == link_id)
    )
    if child_id is not None:
        key = await vault.of_child(session, organisation_id, child_id)
        await _set(session, organisation_id, link_id, child_name_sealed=key.seal(name, CHILD_NAME, link_id))


async def consent(
    session: AsyncSession, organisation_id: int, link_id: int, purpose: str, now: dt.datetime, *, given: bool = True
) -> None:
    """Note that a guardian gave or withdrew consent for one `Purpose`."""
    purpose = str(purpose)  # the driver has no type for an enumeration
    if given:
        changed = Guardianship.consents.op("||")(func.jsonb_build_object(purpose, now.isoformat()))
    else:
        changed = Guardianship.consents.op("-")(purpose)
    await _set(session, organisation_id, link_id, consents=changed)


async def ask_confirmation(session: AsyncSession, organisation_id: int, link_id: int) -> bool:
    """Let the link wait for a staff member; false when it was not at "joining"."""
    return await _step(session, organisation_id, link_id, ("joining",), status="waiting")


async def confirm(session: AsyncSession, organisation_id: int, link_id: int, by: int, now: dt.datetime) -> bool:
    """Confirm a waiting link as staff member `by`; false when somebody already decided."""
    values = {"status": "confirmed", "confirmed_by": by, "confirmed_at": now}
    return await _step(session, organisation_id, link_id, ("waiting",), **values)


async def refuse(session: AsyncSession, organisation_id: int, link_id: int, by: int, now: dt.datetime) -> bool:
    """Refuse a waiting link; false when somebody already decided."""
    values = {"status": "refused", "confirmed_by": by, "confirmed_at": now}
    return await _step(session, organisation_id, link_id, ("waiting",), **values)


async def end(session: AsyncSession, organisation_id: int, link_id: int, now: dt.datetime) -> bool:
    """End a link: from now on this guardian gets nothing about this child, not even what is already queued."""
    live = ("joining", "waiting", "confirmed", "refused")
    return await _step(session, organisation_id, link_id, live, status="ended", ended_at=now)


def _links(organisation_id: int) -> Rows:
    return (
        select(Guardianship, PersonRow, ChildRow)
        .join(PersonRow, PersonRow.id == Guardianship.person_id)
        .join(ChildRow, ChildRow.id == Guardianship.child_id)
        .where(
            Guardianship.organisation_id == organisation_id,
            PersonRow.organisation_id == organisation_id,
            ChildRow.organisation_id == organisation_id,
            ChildRow.wrapped_key.is_not(None),
        )
        .order_by(Guardianship.id)
    )


def _allowed(organisation_id: int) -> Rows:
    return _links(organisation_id).where(
        Guardianship.status == "confirmed",
        Guardianship.consents.has_key(Purpose.TEXT.value),
        PersonRow.status == "active",
        PersonRow.chat_id.is_not(None),
        ChildRow.ended_at.is_(None),
    )


async def _read(session: AsyncSession, vault: Vault, found: Rows) -> list[Link]:
    links = []
    for row, person, child in (await session.execute(found)).all():
        owner = await vault.of_organisation(session, row.organisation_id)
        key = vault.child_key(owner, child.wrapped_key, child.id)
        known = as_child(child, vault, owner)
        name = key.read(row.child_name_sealed, CHILD_NAME, row.id) if row.child_name_sealed else known.name
        links.append(Link(row.id, as_person(person, owner), known, name, row.status, frozenset(row.consents)))
    return links


async def _set(session: AsyncSession, organisation_id: int, link_id: int, **values: object) -> None:
    changed = update(Guardianship).where(Guardianship.organisation_id == organisation_id, Guardianship.id == link_id)
    await session.execute(changed.values(**values))


async def _step(
    session: AsyncSession, organisation_id: int, link_id: int, before: Sequence[str], **values: object
) -> bool:
    changed = (
        update(Guardianship)
        .where(
            Guardianship.organisation_id == organisation_id,
            Guardianship.id == link_id,
            Guardianship.status.in_(before),
        )
        .values(**values)
        .returning(Guardianship.id)
    )
    return await session.scalar(changed) is not None
