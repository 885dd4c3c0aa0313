"""One-time codes to join. Only their hash is kept; each is good once, for a while, and guessing is slowed down."""

from __future__ import annotations

import datetime as dt
import hashlib
import secrets

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.errors import CodeRefused
from bot.store.schema import Invite, JoinAttempt
from bot.values import Invitation, OpenInvitation, Role

LIFETIME = dt.timedelta(days=7)
GUESSES = 5  # wrong codes per person ...
WINDOW = dt.timedelta(hours=1)  # ... within this time
CODE_BYTES = 24  # 32 letters, which fits Telegram's limit of 64 for a link


async def create(
    session: AsyncSession,
    organisation_id: int,
    *,
    created_by: int,
    now: dt.datetime,
    child_id: int | None = None,
    role: Role = Role.GUARDIAN,
    lifetime: dt.timedelta = LIFETIME,
) -> str:
    """Make a code for one guardian of a child (or, without a child, one colleague) and return it, the only time."""
    code = secrets.token_urlsafe(CODE_BYTES)
    session.add(
        Invite(
            organisation_id=organisation_id,
            child_id=child_id,
            role=role.value,
            code_hash=_hash(code),
            created_by=created_by,
            created_at=now,
            expires_at=now + lifetime,
        )
    )
    await session.flush()
    return code


async def unused(session: AsyncSession, organisation_id: int, now: dt.datetime) -> list[OpenInvitation]:
    """Return the invitations that still work, oldest first; the codes themselves are not known here."""
    found = (
        select(Invite)
        .where(Invite.organisation_id == organisation_id, Invite.used_at.is_(None), Invite.expires_at > now)
        .order_by(Invite.id)
    )
    return [
        OpenInvitation(row.id, Role(row.role), row.child_id, row.expires_at) for row in await session.scalars(found)
    ]


async def withdraw(session: AsyncSession, organisation_id: int, invite_id: int) -> bool:
    """Let an invitation work no longer; false when it was used already, or is another organisation's."""
    gone = delete(Invite).where(
        Invite.organisation_id == organisation_id, Invite.id == invite_id, Invite.used_at.is_(None)
    )
    return await session.scalar(gone.returning(Invite.id)) is not None


async def redeem(session: AsyncSession, organisation_id: int, code: str, user_id: int, now: dt.datetime) -> Invitation:
    """Use a code up for the Telegram account `user_id`; of two who try at once, one gets it.

    Raises `CodeRefused` with reason "unknown", "used", "expired" or "guessing". The wrong guess is counted in this
    session, so commit it also after a refusal. The account that used a code gets the same answer when it comes
    again within the lifetime, so that a second tap on the link does no harm.
    """
    recent = select(func.count()).where(
        JoinAttempt.organisation_id == organisation_id, JoinAttempt.user_id == user_id, JoinAttempt.at > now - WINDOW
    )
    if (await session.scalar(recent) or 0) >= GUESSES:
        raise CodeRefused("guessing")
    mine = (Invite.organisation_id == organisation_id, Invite.code_hash == _hash(code))
    used = (
        update(Invite)
        .where(*mine, Invite.used_at.is_(None), Invite.expires_at > now)
        .values(used_at=now, used_by=user_id)
        .returning(Invite)
    )
    row = await session.scalar(used)
    if row is None:
        row = await session.scalar(select(Invite).where(*mine))
        if row is None:
            session.add(JoinAttempt(organisation_id=organisation_id, user_id=user_id, at=now))
            await session.flush()
            raise CodeRefused("unknown")
        if row.expires_at <= now:
            raise CodeRefused("expired")
        if row.used_by != user_id:
            raise CodeRefused("used")
    return Invitation(row.id, Role(row.role), row.child_id, row.created_by)


def _hash(code: str) -> bytes:
    """Return the hash of a code; codes are long and random, so a plain hash can't be turned back."""
    return hashlib.sha256(code.encode("utf-8", "surrogatepass")).digest()
