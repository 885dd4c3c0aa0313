"""Everything that is kept about a guardian and the confirmed children, as plain values for a file."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.parent_message import from_json
from bot.store.children import NAME as CHILD
from bot.store.guardians import CHILD_NAME
from bot.store.notices import MESSAGE
from bot.store.people import NAME
from bot.store.replies import DUTCH, ORIGINAL, PHOTO
from bot.store.schema import Audit, ChildRow, Delivery, Group, Guardianship, Organisation, PersonRow, Reply
from bot.store.vault import Vault

Json = dict[str, Any]


async def about(session: AsyncSession, vault: Vault, organisation_id: int, person_id: int) -> Json:
    """Return what is kept about a guardian, as JSON; of a child only while this guardian's link is confirmed.

    Moments are in UTC, in ISO 8601. Messages about a child whom this guardian may not hear about (any more) are left
    out: they are the child's, and a former guardian has them in the chat.
    """
    owner = await vault.of_organisation(session, organisation_id)
    person = await session.get_one(PersonRow, person_id)
    organisation = await session.get_one(Organisation, organisation_id)
    found = (
        select(Guardianship, ChildRow, Group.name)
        .join(ChildRow, ChildRow.id == Guardianship.child_id)
        .join(Group, Group.id == ChildRow.group_id)
        .where(Guardianship.organisation_id == organisation_id, Guardianship.person_id == person_id)
        .order_by(Guardianship.id)
    )
    keys, links = {}, []
    for link, child, group in (await session.execute(found)).all():
        link_facts: Json = {
            "status": link.status,
            "since": _moment(link.created_at),
            "confirmed_at": _moment(link.confirmed_at),
            "ended_at": _moment(link.ended_at),
            "consents": link.consents,
        }
        if link.status == "confirmed" and child.wrapped_key is not None:
            key = keys[child.id] = vault.child_key(owner, child.wrapped_key, child.id)
            own = key.read(link.child_name_sealed, CHILD_NAME, link.id) if link.child_name_sealed else None
            link_facts["child"] = {
                "name": key.read(child.name_sealed, CHILD, child.id),
                "name_in_your_writing": own,
                "group": group,
                "word_forms": child.gender,
                "care_ended_at": _moment(child.ended_at),
            }
        links.append(link_facts)
    allowed = list(keys)
    sent = select(Delivery).where(
        Delivery.organisation_id == organisation_id,
        Delivery.person_id == person_id,
        or_(Delivery.child_id.is_(None), Delivery.child_id.in_(allowed)),
    )
    written = (
        select(Reply)
        .outerjoin(ChildRow, ChildRow.id == Reply.child_id)
        .where(Reply.organisation_id == organisation_id, Reply.person_id == person_id)
        .where(or_(Reply.child_id.is_(None), ChildRow.wrapped_key.is_not(None)))
    )
    done = select(Audit).where(Audit.organisation_id == organisation_id, Audit.actor_id == person_id)
    messages = []
    for row in await session.scalars(sent.order_by(Delivery.id)):
        key = owner if row.child_id is None else keys[row.child_id]
        message = from_json(key.read(row.body_sealed, MESSAGE, row.id))
        messages.append(
            {
                "about": message.child_name,
                "heading": message.heading,
                "lines": [{"text": line.text, "dutch": line.dutch} for line in message.lines],
                "language": row.locale,
                "state": row.state,
                "approved_at": _moment(row.created_at),
                "sent_at": _moment(row.sent_at),
                "understood_at": _moment(row.understood_at),
            }
        )
    replies = []
    for reply in await session.scalars(written.order_by(Reply.id)):
        key = await vault.of(session, organisation_id, reply.child_id)
        replies.append(
            {
                "text": key.read(reply.original_sealed, ORIGINAL, reply.id),
                "dutch": key.read(reply.dutch_sealed, DUTCH, reply.id) if reply.dutch_sealed else None,
                "language": reply.language,
                "kind": reply.kind,
                "photo": key.read(reply.photo_sealed, PHOTO, reply.id) if reply.photo_sealed else None,
                "status": reply.status,
                "at": _moment(reply.created_at),
            }
        )
    actions = [{"action": row.action, "at": _moment(row.at)} for row in await session.scalars(done.order_by(Audit.id))]
    return {
        "organisation": organisation.name,
        "you": {
            "name": owner.read(person.name_sealed, NAME, person.id),
            "language": person.locale,
            "telegram_account": person.user_id,
            "telegram_chat": person.chat_id,
            "status": person.status,
            "quiet_from": person.quiet_from,
            "quiet_until": person.quiet_until,
            "stories_at": person.digest_at,
            "since": _moment(person.created_at),
        },
        "children": links,
        "messages_to_you": messages,
        "messages_from_you": replies,
        "what_you_did": actions,
    }


def _moment(value: dt.datetime | None) -> str | None:
    return None if value is None else value.astimezone(dt.UTC).isoformat(timespec="seconds")
