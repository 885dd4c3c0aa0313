"""People who chat: staff and guardians. Their names are sealed under the key of their organisation."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import asdict

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.database import fresh_id
from bot.store.schema import GroupMember, InboxRow, Invite, JoinAttempt, PersonRow
from bot.store.vault import SealKey, Vault
from bot.values import Hours, Person, Role

NAME = "person.name"
GONE = "removed"
NAMELESS = "—"  # a colleague who left so long ago that the name is gone


def as_person(row: PersonRow, key: SealKey) -> Person:
    """Return a row as a value; `key` is the key of the organisation."""
    return Person(
        id=row.id,
        organisation_id=row.organisation_id,
        role=Role(row.role),
        name=key.read(row.name_sealed, NAME, row.id) if row.name_sealed else NAMELESS,
        locale=row.locale,
        chat_id=row.chat_id,
    )


async def add(
    session: AsyncSession,
    vault: Vault,
    organisation_id: int,
    *,
    role: Role,
    name: str,
    locale: str,
    now: dt.datetime,
    user_id: int | None = None,
    chat_id: int | None = None,
) -> Person:
    """Add a person; `user_id` and `chat_id` are those of Telegram."""
    key = await vault.of_organisation(session, organisation_id)
    person_id = await fresh_id(session, PersonRow.id)
    row = PersonRow(
        id=person_id,
        organisation_id=organisation_id,
        role=role.value,
        user_id=user_id,
        chat_id=chat_id,
        name_sealed=key.seal(name, NAME, person_id),
        locale=locale,
        status="active",
        created_at=now,
    )
    session.add(row)
    await session.flush()
    return as_person(row, key)


async def by_user(session: AsyncSession, vault: Vault, organisation_id: int, user_id: int) -> Person | None:
    """Return who has this Telegram account; somebody who was removed is a stranger."""
    found = select(PersonRow).where(
        PersonRow.organisation_id == organisation_id, PersonRow.user_id == user_id, PersonRow.status != GONE
    )
    row = await session.scalar(found)
    return as_person(row, await vault.of_organisation(session, organisation_id)) if row else None


async def by_ids(session: AsyncSession, vault: Vault, organisation_id: int, ids: Iterable[int]) -> dict[int, Person]:
    """Return people of this organisation by id; unknown ids are left out."""
    found = select(PersonRow).where(PersonRow.organisation_id == organisation_id, PersonRow.id.in_(set(ids)))
    key = await vault.of_organisation(session, organisation_id)
    return {row.id: as_person(row, key) for row in await session.scalars(found)}


async def by_id(session: AsyncSession, vault: Vault, organisation_id: int, person_id: int) -> Person | None:
    """Return a person of this organisation."""
    return (await by_ids(session, vault, organisation_id, (person_id,))).get(person_id)


async def staff(
    session: AsyncSession, vault: Vault, organisation_id: int, *, roles: Sequence[Role] = ()
) -> list[Person]:
    """Return everybody who works here and is active, or those with one of these roles."""
    wanted = [role.value for role in roles] or [role.value for role in Role if role is not Role.GUARDIAN]
    found = select(PersonRow).where(
        PersonRow.organisation_id == organisation_id, PersonRow.role.in_(wanted), PersonRow.status == "active"
    )
    key = await vault.of_organisation(session, organisation_id)
    return [as_person(row, key) for row in await session.scalars(found.order_by(PersonRow.id))]


async def staff_of_group(session: AsyncSession, vault: Vault, organisation_id: int, group_id: int) -> list[Person]:
    """Return the active staff who work on a group."""
    found = (
        select(PersonRow)
        .join(GroupMember, GroupMember.person_id == PersonRow.id)
        .where(
            PersonRow.organisation_id == organisation_id,
            GroupMember.group_id == group_id,
            PersonRow.status == "active",
        )
        .order_by(PersonRow.id)
    )
    key = await vault.of_organisation(session, organisation_id)
    return [as_person(row, key) for row in await session.scalars(found)]


async def status(session: AsyncSession, organisation_id: int, person_id: int) -> str | None:
    """Return "active", "stopped", "unreachable" or "removed"; None for an unknown person."""
    found = select(PersonRow.status).where(PersonRow.organisation_id == organisation_id, PersonRow.id == person_id)
    return await session.scalar(found)


async def set_status(session: AsyncSession, organisation_id: int, person_id: int, value: str) -> None:
    """Change whether a person gets messages: "active", "stopped", "unreachable" or "removed"."""
    await _set(session, organisation_id, person_id, status=value)


async def set_locale(session: AsyncSession, organisation_id: int, person_id: int, locale: str) -> None:
    """Change the language of a person."""
    await _set(session, organisation_id, person_id, locale=locale)


async def set_chat(session: AsyncSession, organisation_id: int, person_id: int, chat_id: int) -> None:
    """Change the chat of a person (Telegram gave it a new number)."""
    await _set(session, organisation_id, person_id, chat_id=chat_id)


async def hours(session: AsyncSession, organisation_id: int, person_id: int) -> Hours:
    """Return when a person wants messages."""
    found = select(PersonRow.quiet_from, PersonRow.quiet_until, PersonRow.digest_at).where(
        PersonRow.organisation_id == organisation_id, PersonRow.id == person_id
    )
    row = (await session.execute(found)).first()
    return Hours(*row) if row else Hours()


async def set_hours(session: AsyncSession, organisation_id: int, person_id: int, wanted: Hours) -> None:
    """Change when a person wants messages."""
    await _set(session, organisation_id, person_id, **asdict(wanted))


async def set_focus(session: AsyncSession, organisation_id: int, person_id: int, card_id: int | None) -> None:
    """Say which card the person's typed text goes to."""
    await _set(session, organisation_id, person_id, focus_card_id=card_id)


async def focus(session: AsyncSession, organisation_id: int, person_id: int) -> int | None:
    """Return the id of the card that the person's typed text goes to."""
    found = select(PersonRow.focus_card_id).where(
        PersonRow.organisation_id == organisation_id, PersonRow.id == person_id
    )
    return await session.scalar(found)


async def set_role(session: AsyncSession, organisation_id: int, person_id: int, role: Role) -> None:
    """Change what a colleague may do."""
    await _set(session, organisation_id, person_id, role=role.value)


async def dismiss(session: AsyncSession, organisation_id: int, person_id: int, now: dt.datetime) -> None:
    """Take away the access of a colleague: from now on the account is a stranger's; the name stays for a while."""
    mine = (GroupMember.organisation_id == organisation_id, GroupMember.person_id == person_id)
    await session.execute(delete(GroupMember).where(*mine))
    nowhere = {"user_id": None, "chat_id": None, "focus_card_id": None}
    await _set(session, organisation_id, person_id, status=GONE, left_at=now, **nowhere)


async def erase(session: AsyncSession, organisation_id: int, person_id: int) -> None:
    """Erase a guardian: name, links, messages, replies, and what the chat and its account left here.

    The update that asks for it is still being answered; it is emptied as soon as it is finished.
    """
    found = select(PersonRow).where(
        PersonRow.organisation_id == organisation_id, PersonRow.id == person_id, PersonRow.role == Role.GUARDIAN.value
    )
    row = await session.scalar(found)
    if row is None:
        return
    here = InboxRow.organisation_id == organisation_id
    await session.execute(
        delete(InboxRow).where(here, InboxRow.chat_id == row.chat_id, InboxRow.finished_at.is_not(None))
    )
    await session.execute(
        delete(JoinAttempt).where(JoinAttempt.organisation_id == organisation_id, JoinAttempt.user_id == row.user_id)
    )
    used = update(Invite).where(Invite.organisation_id == organisation_id, Invite.used_by == row.user_id)
    await session.execute(used.values(used_by=None))
    await session.delete(row)
    await session.flush()


async def _set(session: AsyncSession, organisation_id: int, person_id: int, **values: object) -> None:
    changed = update(PersonRow).where(PersonRow.organisation_id == organisation_id, PersonRow.id == person_id)
    await session.execute(changed.values(**values))
