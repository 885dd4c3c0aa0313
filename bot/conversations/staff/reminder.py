"""Saying a notice again on the day before, to parents who read it weeks ago."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from bot.calendar import instant
from bot.conversations.staff.notice_card import NoticeCard, values
from bot.values import Letter
from simplify.wording import SOURCE, wording

AT = dt.time(17)
SOONEST = dt.timedelta(hours=2)  # a reminder sooner than that says nothing new


def moment(card: NoticeCard, now: dt.datetime, zone: str) -> dt.datetime | None:
    """Return when parents can be reminded, by the clock of a zone; None for a notice without a day, or too soon."""
    if card.template is None or not card.template.reminder:
        return None
    day = values(card).get(card.template.reminder)
    first = day[0] if isinstance(day, tuple) else day
    if not isinstance(first, dt.date):
        return None
    eve = first - dt.timedelta(days=1)
    return instant(eve, AT, zone) if instant(eve, AT, zone) - now >= SOONEST else None


def letters_again(letters: Sequence[Letter], day: dt.date) -> list[Letter]:
    """Return the same letters as reminders of a day."""
    again = []
    for letter in letters:
        old = letter.message
        marked = replace(
            old,
            heading=f"{wording(old.locale).plain('heading-reminder')} · {old.heading}",
            dutch_heading=f"{wording(SOURCE).plain('heading-reminder')} · {old.dutch_heading or old.heading}",
            day=day,
            corrected=False,
        )
        again.append(Letter(letter.person_id, letter.child_id, marked))
    return again
