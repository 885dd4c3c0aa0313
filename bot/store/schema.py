"""The tables. Every row has an organisation; columns that end in `_sealed` are encrypted by `bot.store.vault`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Identity, Index, LargeBinary, MetaData, String, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, TIMESTAMP
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Row(DeclarativeBase):
    """Be the base of all tables."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {  # noqa: RUF012  (SQLAlchemy reads it from the class)
        int: BigInteger,
        bytes: LargeBinary,
        dt.datetime: TIMESTAMP(timezone=True),
        dict[str, Any]: JSONB,
        list[str]: ARRAY(String),
        list[int]: ARRAY(BigInteger),
    }


def key() -> Mapped[int]:
    """Return a primary key that the database counts."""
    return mapped_column(Identity(), primary_key=True)


def of(table: str, *, null: bool = False) -> Mapped[Any]:
    """Return an indexed reference to a row of another table."""
    return mapped_column(ForeignKey(f"{table}.id", ondelete="CASCADE"), index=True, nullable=null)


class Organisation(Row):
    """A childcare organisation with its own bot; `halted_until` holds back all its sending after a 429.

    `next_slot` is the next moment at which its bot may send, and `sender` who sent last: see `bot.store.slots`.
    """

    __tablename__ = "organisation"
    id: Mapped[int] = key()
    name: Mapped[str]
    locale: Mapped[str] = mapped_column(default="nl")
    time_zone: Mapped[str] = mapped_column(default="Europe/Amsterdam")
    bot_username: Mapped[str] = mapped_column(default="")
    token_sealed: Mapped[bytes | None]
    wrapped_key: Mapped[bytes]
    halted_until: Mapped[dt.datetime | None]
    halted_reason: Mapped[str] = mapped_column(default="")
    next_slot: Mapped[dt.datetime | None]
    sender: Mapped[str] = mapped_column(default="")
    created_at: Mapped[dt.datetime]


class Location(Row):
    """A building; quiet hours and opening days follow its time zone."""

    __tablename__ = "location"
    id: Mapped[int] = key()
    organisation_id: Mapped[int] = of("organisation")
    name: Mapped[str]
    time_zone: Mapped[str] = mapped_column(default="Europe/Amsterdam")
    open_weekdays: Mapped[str] = mapped_column(default="12345")  # ISO: 1 is Monday
    holidays_of: Mapped[str] = mapped_column(default="NL")  # the country whose public holidays it keeps; "" for none


class ClosingDay(Row):
    """A day on which a location is closed beside weekends and public holidays."""

    __tablename__ = "closing_day"
    __table_args__ = (UniqueConstraint("location_id", "day"),)
    id: Mapped[int] = key()
    organisation_id: Mapped[int] = of("organisation")
    location_id: Mapped[int] = of("location")
    day: Mapped[dt.date]
    reason: Mapped[str] = mapped_column(default="")


class Group(Row):
    """A group of children, such as De Vlinders."""

    __tablename__ = "care_group"
    id: Mapped[int] = key()
    organisation_id: Mapped[int] = of("organisation")
    location_id: Mapped[int] = of("location")
    name: Mapped[str]


class PersonRow(Row):
    """Somebody who chats: staff or guardian. `focus_card_id` is the card that typed text goes to."""

    __tablename__ = "person"
    __table_args__ = (UniqueConstraint("organisation_id", "user_id"),)
    id: Mapped[int] = key()
    organisation_id: Mapped[int] = of("organisation")
    role: Mapped[str]
    user_id: Mapped[int | None] = mapped_column(index=True)
    chat_id: Mapped[int | None]
    name_sealed: Mapped[bytes]
    locale: Mapped[str] = mapped_column(default="nl")
    status: Mapped[str] = mapped_column(default="active")  # active, stopped, unreachable, removed
    quiet_from: Mapped[str | None]  # "20:00", local time of the location
    quiet_until: Mapped[str | None]
    digest_at: Mapped[str | None]
    focus_card_id: Mapped[int | None]
    created_at: Mapped[dt.datetime]
    left_at: Mapped[dt.datetime | None]  # when a colleague's access was taken away; later the name goes too


class GroupMember(Row):
    """A staff member who works on a group."""

    __tablename__ = "group_member"
    __table_args__ = (UniqueConstraint("person_id", "group_id"),)
    id: Mapped[int] = key()
    organisation_id: Mapped[int] = of("organisation")
    person_id: Mapped[int] = of("person")
    group_id: Mapped[int] = of("care_group")


class ChildRow(Row):
    """A child; erasing `wrapped_key` makes everything sealed for this child unreadable, in backups too."""

    __tablename__ = "child"
    id: Mapped[int] = key()
    organisation_id: Mapped[int] = of("organisation")
    group_id: Mapped[int] = of("care_group")
    name_sealed: Mapped[bytes]
    gender: Mapped[str] = mapped_column(default="unknown")  # chooses word forms, nothing else
    wrapped_key: Mapped[bytes | None]
    ended_at: Mapped[dt.datetime | None]
    created_at: Mapped[dt.datetime]


class Guardianship(Row):
    """The link between a guardian and a child; nothing about the child flows before `status` is "confirmed"."""

    __tablename__ = "guardianship"
    __table_args__ = (UniqueConstraint("child_id", "person_id"),)
    id: Mapped[int] = key()
    organisation_id: Mapped[int] = of("organisation")
    child_id: Mapped[int] = of("child")
    person_id: Mapped[int] = of("person")
    child_name_sealed: Mapped[bytes | None]  # the child's name as this guardian writes it
    status: Mapped[str] = mapped_column(default="joining")  # joining, waiting, confirmed, refused, ended
    consents: Mapped[dict[str, Any]] = mapped_column(default=dict)  # purpose → when it was given
    confirmed_by: Mapped[int | None]
    confirmed_at: Mapped[dt.datetime | None]
    ended_at: Mapped[dt.datetime | None]
    created_at: Mapped[dt.datetime]


class Invite(Row):
    """A one-time code to join as guardian of a child (or as staff, without a child); only its hash is kept."""

    __tablename__ = "invite"
    id: Mapped[int] = key()
    organisation_id: Mapped[int] = of("organisation")
    child_id: Mapped[int | None] = of("child", null=True)
    role: Mapped[str] = mapped_column(default="guardian")
    code_hash: Mapped[bytes] = mapped_column(unique=True)
    created_by: Mapped[int]
    created_at: Mapped[dt.datetime]
    expires_at: Mapped[dt.datetime]
    used_at: Mapped[dt.datetime | None]
    used_by: Mapped[int | None]


class JoinAttempt(Row):
    """A wrong code, counted so that guessing is slowed down."""

    __tablename__ = "join_attempt"
    id: Mapped[int] = key()
    organisation_id: Mapped[int] = of("organisation")
    user_id: Mapped[int] = mapped_column(index=True)
    at: Mapped[dt.datetime]


class Card(Row):
    """Something half-finished: a handover, a message, a notice, an answer. `version` guards against two editors."""

    __tablename__ = "card"
    id: Mapped[int] = key()
    organisation_id: Mapped[int] = of("organisation")
    kind: Mapped[str]
    author_id: Mapped[int] = of("person")
    group_id: Mapped[int | None] = of("care_group", null=True)
    state_sealed: Mapped[bytes]
    version: Mapped[int] = mapped_column(default=1)
    status: Mapped[str] = mapped_column(default="open")  # open, sent, cancelled
    chat_id: Mapped[int | None]
    message_id: Mapped[int | None]
    updated_by: Mapped[int]
    created_at: Mapped[dt.datetime]
    updated_at: Mapped[dt.datetime]


class NoticeRow(Row):
    """A message that a staff member approved: what was typed, what was sent, to whom."""

    __tablename__ = "notice"
    id: Mapped[int] = key()
    organisation_id: Mapped[int] = of("organisation")
    kind: Mapped[str]  # a template, "handover", "message" or "answer"
    urgency: Mapped[str] = mapped_column(default="normal")
    author_id: Mapped[int] = of("person")
    card_id: Mapped[int | None] = of("card", null=True)
    group_id: Mapped[int | None] = of("care_group", null=True)
    child_id: Mapped[int | None] = of("child", null=True)
    reminds_of_id: Mapped[int | None] = of("notice", null=True)  # this one says again what that one said
    body_sealed: Mapped[bytes]
    followed_sealed: Mapped[bytes | None]  # the line in a staff chat that tells how far the sending is
    approved_at: Mapped[dt.datetime]


class Delivery(Row):
    """One approved message to one guardian. `body_sealed` holds the `ParentMessage` exactly as staff approved it."""

    __tablename__ = "delivery"
    __table_args__ = (
        Index("ix_delivery_due", "organisation_id", "rank", "id", postgresql_where=text("state = 'waiting'")),
        Index("ix_delivery_order", "person_id", "rank", "id", postgresql_where=text("state IN ('waiting', 'sending')")),
        Index("ix_delivery_person_id", "person_id", "id"),
        Index("ix_delivery_message", "chat_id", "message_id"),
    )
    id: Mapped[int] = key()
    organisation_id: Mapped[int] = of("organisation")
    notice_id: Mapped[int] = of("notice")
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    child_id: Mapped[int | None] = of("child", null=True)
    locale: Mapped[str]
    rank: Mapped[int] = mapped_column(default=1)  # 0 urgent, 1 normal, 2 story: urgent ones overtake
    body_sealed: Mapped[bytes]
    state: Mapped[str] = mapped_column(default="waiting")
    reason: Mapped[str] = mapped_column(default="")  # one word; "again" on a waiting one: the answer was lost
    attempts: Mapped[int] = mapped_column(default=0)
    parts_sent: Mapped[int] = mapped_column(default=0)  # of a message that is longer than Telegram allows
    not_before: Mapped[dt.datetime | None]
    due_at: Mapped[dt.datetime | None]  # of a reminder; until then it holds back nothing else
    purposes: Mapped[list[str]] = mapped_column(default=lambda: ["text"], server_default="{text}")  # needs consent
    pictured: Mapped[list[int]] = mapped_column(default=list, server_default="{}")  # the children on its photo
    edits_delivery_id: Mapped[int | None]  # a correction changes the message of this earlier delivery
    chat_id: Mapped[int | None]
    message_id: Mapped[int | None]
    created_at: Mapped[dt.datetime]
    sent_at: Mapped[dt.datetime | None]
    understood_at: Mapped[dt.datetime | None]


class Reply(Row):
    """Something a parent wrote or asked, with its Dutch, until a staff member has dealt with it."""

    __tablename__ = "reply"
    id: Mapped[int] = key()
    organisation_id: Mapped[int] = of("organisation")
    person_id: Mapped[int] = of("person")
    child_id: Mapped[int | None] = of("child", null=True)
    delivery_id: Mapped[int | None] = of("delivery", null=True)
    kind: Mapped[str] = mapped_column(default="text")  # text, question, photo
    original_sealed: Mapped[bytes]
    dutch_sealed: Mapped[bytes | None]
    photo_sealed: Mapped[bytes | None]  # the channel's id of it
    language: Mapped[str]
    provenance: Mapped[str] = mapped_column(default="untranslated")
    status: Mapped[str] = mapped_column(default="new", index=True)  # new, claimed, done
    claimed_by: Mapped[int | None]
    claimed_at: Mapped[dt.datetime | None]
    inbox_id: Mapped[int | None]
    created_at: Mapped[dt.datetime]


class CorrectionRow(Row):
    """A better translation of one Dutch sentence; it counts once a second colleague approved it.

    `mark` is the sentence under the organisation's key: it finds the exact sentence and shows nothing of it.
    """

    __tablename__ = "correction"
    __table_args__ = (
        Index(
            "ix_correction_exact",
            "organisation_id",
            "mark",
            "locale",
            unique=True,
            postgresql_where=text("status = 'approved'"),
        ),
    )
    id: Mapped[int] = key()
    organisation_id: Mapped[int] = of("organisation")
    locale: Mapped[str]
    mark: Mapped[bytes]
    dutch_sealed: Mapped[bytes]
    text_sealed: Mapped[bytes]
    status: Mapped[str] = mapped_column(default="waiting")  # waiting, approved, refused, replaced by a later one
    proposed_by: Mapped[int]
    proposed_at: Mapped[dt.datetime]
    decided_by: Mapped[int | None]
    decided_at: Mapped[dt.datetime | None]


class InboxRow(Row):
    """A raw update, stored before the channel forgets it; with the answers that its turn decided on."""

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("organisation_id", "update_id"),
        Index("ix_inbox_open", "organisation_id", "chat_id", "update_id", postgresql_where=text("finished_at IS NULL")),
    )
    id: Mapped[int] = key()
    organisation_id: Mapped[int] = of("organisation")
    update_id: Mapped[int]
    chat_id: Mapped[int | None]
    payload_sealed: Mapped[bytes]
    received_at: Mapped[dt.datetime]
    attempts: Mapped[int] = mapped_column(default=0)
    handled_at: Mapped[dt.datetime | None]
    answers_sealed: Mapped[bytes | None]
    answers_done: Mapped[int] = mapped_column(default=0)
    finished_at: Mapped[dt.datetime | None]
    fault: Mapped[str] = mapped_column(default="")


class Audit(Row):
    """Who did what, when, about which child; no content. Each row's hash covers the row before it."""

    __tablename__ = "audit"
    id: Mapped[int] = key()
    organisation_id: Mapped[int] = of("organisation")
    at: Mapped[dt.datetime]
    actor_id: Mapped[int | None]
    action: Mapped[str]
    child_id: Mapped[int | None]
    subject: Mapped[str] = mapped_column(default="")
    previous_hash: Mapped[bytes]
    hash: Mapped[bytes]


class Worker(Row):
    """A process that takes up jobs; when it is silent for long, others take over what it was doing."""

    __tablename__ = "worker"
    executor_id: Mapped[str] = mapped_column(primary_key=True)
    seen_at: Mapped[dt.datetime]
