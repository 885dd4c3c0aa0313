"""What we keep about a parent as two files: a page to read, and JSON for a program."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any
from zoneinfo import ZoneInfo

from bot.conversations.turn import Turn
from bot.screens import Document, Screen, escape
from bot.store import audit, export, organisations
from bot.values import Person
from simplify.wording import Wording

NAME = "ouderbrug"
STYLE = (
    "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#222}"
    "article{border-top:1px solid #ccc;padding:.7rem 0}h1,h2,h3{line-height:1.25}small{color:#555}p{margin:.2rem 0}"
)


async def send(turn: Turn, person: Person) -> None:
    """Send both files in this chat."""
    kept = await export.about(turn.session, turn.desk.vault, turn.organisation_id, person.id)
    home = await organisations.find(turn.session, turn.organisation_id)
    zone = ZoneInfo(home.time_zone if home else "UTC")
    read = page(kept, turn.words, zone).encode()
    program = json.dumps(kept, ensure_ascii=False, indent=2).encode()
    await audit.record(turn.session, turn.organisation_id, "exported", turn.now, actor_id=person.id)
    words = escape(turn.words.text("parents-settings-data-sent"))
    turn.say(Screen(words, document=Document(f"{NAME}.html", read)))
    turn.say(Screen("", document=Document(f"{NAME}.json", program), silent=True))


def page(kept: dict[str, Any], words: Wording, zone: ZoneInfo) -> str:
    """Return what is kept as a page of HTML that stands alone: no script, nothing from elsewhere."""
    title = words.text("parents-settings-data")
    parts = [
        f"<h1>{title}</h1><p>{escape(kept['organisation'])}</p>",
        _line(words.text("parents-settings-data-name", person=kept["you"]["name"])),
        _line(words.text("parents-settings-data-language", language=words.native_name)),
    ]
    for link in kept["children"]:
        if "child" in link:
            child = link["child"]["name_in_your_writing"] or link["child"]["name"]
            parts.append(f"<p>{words.text('parents-settings-data-child', child=escape(child))}</p>")
        if link["status"] != "ended":
            parts.append(_line(words.text(f"parents-settings-status-{link['status']}")))
        for purpose, since in link["consents"].items():
            day = _when(since, words, zone)
            parts.append(_line(f"✓ {words.plain(f'parents-settings-purpose-{purpose}')} · {day}"))
    parts.append(f"<h2>{escape(words.text('parents-settings-data-to-you'))}</h2>")
    for message in kept["messages_to_you"]:
        head = " · ".join(filter(None, (message["heading"], message["about"])))
        lines = "".join(_twice(line["text"], line["dutch"]) for line in message["lines"])
        parts.append(
            _article(message["sent_at"] or message["approved_at"], words, zone, f"<h3>{escape(head)}</h3>{lines}")
        )
    parts.append(f"<h2>{escape(words.text('parents-settings-data-from-you'))}</h2>")
    parts += [
        _article(reply["at"], words, zone, _twice(reply["text"], reply["dutch"])) for reply in kept["messages_from_you"]
    ]
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>{STYLE}</style>'
    body = "\n".join(parts)
    return (
        f'<!doctype html>\n<html lang="{words.tag}" dir="{words.direction}"><head>{head}</head>\n'
        f"<body>\n{body}\n</body></html>\n"
    )


def _line(text: str) -> str:
    return f'<p dir="auto">{escape(text)}</p>'


def _twice(text: str, dutch: str | None) -> str:
    """Return a text, and under it the Dutch where that says something else."""
    under = f'<p dir="auto" lang="nl"><small>{escape(dutch)}</small></p>' if dutch and dutch != text else ""
    return _line(text) + under


def _article(moment: str, words: Wording, zone: ZoneInfo, inside: str) -> str:
    return f"<article><small>{escape(_when(moment, words, zone))}</small>{inside}</article>"


def _when(moment: str, words: Wording, zone: ZoneInfo) -> str:
    there = dt.datetime.fromisoformat(moment).astimezone(zone)
    return f"{words.text('parents-received-day', date=there.date())} {there:%H:%M}"
