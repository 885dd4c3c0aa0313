"""Who may do what: the rights of each role, and for which groups. Anything not named is denied."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum

from bot.values import Person, Role


class Right(StrEnum):
    """Name one thing that staff may be allowed to do."""

    HANDOVER = "handover"
    MESSAGE_CHILD = "message-child"
    MESSAGE_GROUP = "message-group"
    MESSAGE_ALL = "message-all"
    NOTICE = "notice"
    INBOX = "inbox"
    INVITE = "invite"  # make and end links, say who a new guardian is
    TRANSLATE = "translate"  # correct a translation, approve a colleague's
    ALL_GROUPS = "all-groups"
    REGISTER = "register"  # children and groups: who is here
    TEAM = "team"  # who works here, on which group, and what they may do


_ON_THE_GROUP = frozenset(
    {
        Right.HANDOVER,
        Right.MESSAGE_CHILD,
        Right.MESSAGE_GROUP,
        Right.NOTICE,
        Right.INBOX,
        Right.INVITE,
        Right.TRANSLATE,
    }
)
RIGHTS: Mapping[Role, frozenset[Right]] = {
    Role.STAFF: _ON_THE_GROUP,
    Role.MENTOR: _ON_THE_GROUP,
    Role.MANAGER: frozenset(Right),
    # The office writes and answers, but the day of a child is not its business.
    Role.OFFICE: frozenset(Right) - {Right.HANDOVER, Right.TEAM},
    Role.GUARDIAN: frozenset(),
}


def may(person: Person | None, right: Right) -> bool:
    """Tell whether a person may do something; a stranger may do nothing."""
    return person is not None and right in RIGHTS.get(person.role, frozenset())


def may_in_group(person: Person | None, right: Right, group_id: int | None, own_groups: Collection[int]) -> bool:
    """Tell whether a person may do something for a group; None stands for all groups together."""
    if person is None or not may(person, right):
        return False
    return may(person, Right.ALL_GROUPS) or (group_id is not None and group_id in own_groups)
