"""What a guardian must have agreed to before a message may reach them.

It is read from the message itself, so that a notice, a day log, an answer and free text are treated alike: once when
staff look at the preview, and once more, in the database, right before the message is sent.
"""

from __future__ import annotations

from bot.values import ParentMessage, Purpose
from simplify.health import is_about_health


def purposes(message: ParentMessage) -> tuple[Purpose, ...]:
    """Return what a guardian must have agreed to before getting this message.

    Health is that of the guardian's own child: "hoofdluis op de groep" in a message about no child needs nothing.
    """
    found = [Purpose.TEXT]
    if message.photo:
        found.append(Purpose.PHOTO)
    if message.child_name and any(is_about_health(line.dutch) for line in message.lines):
        found.append(Purpose.HEALTH)
    return tuple(found)
