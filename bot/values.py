"""Frozen values that pass between conversations, store and delivery; they know neither the database nor Telegram."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from simplify.types import Provenance


class Role(StrEnum):
    """Name what a person may do; see `bot.conversations.rights`."""

    STAFF = "staff"
    MENTOR = "mentor"
    MANAGER = "manager"
    OFFICE = "office"
    GUARDIAN = "guardian"


class DeliveryState(StrEnum):
    """Name where a message to one guardian stands."""

    WAITING = "waiting"  # approved, not yet handed to the channel
    SENDING = "sending"  # handed over; committed before the call, so a crash here means "unsure"
    SENT = "sent"
    UNSURE = "unsure"  # the channel's answer was lost: it may or may not have arrived
    UNREACHABLE = "unreachable"  # blocked, gone, or stopped by the guardian
    FAILED = "failed"  # refused for good
    WITHDRAWN = "withdrawn"  # no longer allowed: consent or guardianship ended before it was sent


class Urgency(StrEnum):
    """Order the outbox: urgent kinds overtake stories."""

    URGENT = "urgent"
    NORMAL = "normal"
    STORY = "story"


class Purpose(StrEnum):
    """Name what a guardian is asked consent for, in the order of the questions; without `TEXT` nothing is sent."""

    TEXT = "text"
    PHOTO = "photo"
    PHOTO_OTHERS = "photo-others"  # that the child is on a photo which the parents of other children get
    HEALTH = "health"


@dataclass(frozen=True, slots=True)
class Person:
    """Hold who is talking; `locale` is a tag in `locales/`."""

    id: int
    organisation_id: int
    role: Role
    name: str
    locale: str
    chat_id: int | None

    @property
    def is_staff(self) -> bool:
        """Tell whether this person works here."""
        return self.role is not Role.GUARDIAN


@dataclass(frozen=True, slots=True)
class Hours:
    """Hold when somebody wants messages, by the clock of the location: "20:00" to "07:00" is quiet; stories come
    together at `digest_at`, or at once without it.
    """

    quiet_from: str | None = None
    quiet_until: str | None = None
    digest_at: str | None = None


@dataclass(frozen=True, slots=True)
class Child:
    """Hold a child as staff know it; `gender` ("female", "male" or "unknown") only chooses word forms."""

    id: int
    name: str
    group_id: int
    gender: str = "unknown"


@dataclass(frozen=True, slots=True)
class Guardian:
    """Hold a confirmed guardian of one child, with the child's name as this guardian writes it, and each consent."""

    person: Person
    child: Child
    child_name: str
    consents: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Line:
    """Hold one line of a message to a parent, the Dutch it came from, and where its words come from."""

    text: str
    dutch: str
    provenance: Provenance
    reviewed: bool = False
    reason: str = ""
    back: str = ""


@dataclass(frozen=True, slots=True)
class ParentMessage:
    """Hold everything one guardian reads, in the guardian's language, before a channel shapes it.

    `heading` is the kind in words ("Dagverslag"), `child_name` the child's name as this guardian writes it or "" for a
    message to everyone, `sender` who wrote it. The Dutch original is read from the lines; `dutch_heading` and
    `dutch_child_name` stand above it (empty: the same as in the guardian's language). `photo` is the channel's id of
    a picture, `pictured` which children are on it.
    """

    kind: str
    emoji: str
    heading: str
    child_name: str
    locale: str
    lines: tuple[Line, ...]
    day: dt.date
    urgent: bool = False
    corrected: bool = False
    sender: str = ""
    dutch_heading: str = ""
    dutch_child_name: str = ""
    photo: str = ""
    pictured: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Hold a group of children; its clock is the clock of its location."""

    id: int
    organisation_id: int
    name: str
    location_id: int
    time_zone: str


@dataclass(frozen=True, slots=True)
class Link:
    """Hold how far one guardian is with one child: "joining", "waiting", "confirmed", "refused" or "ended"."""

    id: int
    person: Person
    child: Child
    child_name: str
    status: str
    consents: frozenset[str]


@dataclass(frozen=True, slots=True)
class Invitation:
    """Hold what a code was good for: guardian of a child, or a role at work (then there is no child)."""

    id: int
    role: Role
    child_id: int | None
    created_by: int


@dataclass(frozen=True, slots=True)
class OpenInvitation:
    """Hold an invitation that nobody used yet."""

    id: int
    role: Role
    child_id: int | None
    expires_at: dt.datetime


@dataclass(frozen=True, slots=True)
class Card:
    """Hold something half-finished as it was read; `state` is the conversation's own JSON."""

    id: int
    organisation_id: int
    kind: str
    author_id: int
    group_id: int | None
    state: Mapping[str, Any]
    version: int
    status: str
    chat_id: int | None
    message_id: int | None
    updated_by: int
    updated_at: dt.datetime


@dataclass(frozen=True, slots=True)
class Letter:
    """Hold one message for one guardian before it is stored; `child_id` is None for a message about no child.

    `edits_delivery_id` names the earlier delivery whose message this one changes.
    """

    person_id: int
    child_id: int | None
    message: ParentMessage
    edits_delivery_id: int | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """Hold what a staff member approved; `body` is the conversation's own JSON (typed, sent, fields)."""

    id: int
    organisation_id: int
    kind: str
    urgency: Urgency
    author_id: int
    card_id: int | None
    group_id: int | None
    child_id: int | None
    body: Mapping[str, Any]
    approved_at: dt.datetime


@dataclass(frozen=True, slots=True)
class DeliveryStatus:
    """Hold where one delivery stands, without its text."""

    id: int
    notice_id: int
    person_id: int
    child_id: int | None
    locale: str
    state: DeliveryState
    reason: str
    chat_id: int | None
    message_id: int | None
    sent_at: dt.datetime | None
    understood_at: dt.datetime | None


@dataclass(frozen=True, slots=True)
class Correction:
    """Hold a colleague's translation of one Dutch sentence: "waiting", "approved", "refused" or "replaced"."""

    id: int
    locale: str
    dutch: str
    text: str
    status: str
    proposed_by: int
    proposed_at: dt.datetime
    decided_by: int | None = None
    decided_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """Hold something a parent wrote or asked; `dutch` is None when it could not be translated."""

    id: int
    organisation_id: int
    person: Person
    child: Child | None
    delivery_id: int | None
    kind: str  # text, question, photo
    original: str
    dutch: str | None
    language: str
    provenance: Provenance
    status: str  # new, claimed, done
    claimed_by: int | None
    created_at: dt.datetime
    photo: str = ""  # the channel's id of it
