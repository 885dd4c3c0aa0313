"""Logs: ids and counts as JSON lines or for a terminal; never words, names or a token."""

from __future__ import annotations

import datetime as dt
import json
import logging
import re
import sys
from typing import TextIO

import structlog

TOKEN = re.compile(r"\d{6,}:[\w-]{30,}")
OWN = "bot"
LONGEST = 300  # characters of what a library says
QUIET = ("httpx", "httpcore", "telegram", "dbos", "alembic", "asyncio", "aiohttp.access")

OWN_HANDLERS = ("dbos",)  # it would write past ours, but makes none when it finds one
# It logs an answer that it can't read, whole: half of an answer holds a message about a child.
SILENT = ("telegram.request",)


class Redacting(logging.Formatter):
    """Write each line as JSON and blot out every token in it; of an error only its type and where it came from."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line without tokens."""
        if record.name.partition(".")[0] == OWN:  # structlog has written it as JSON already
            return TOKEN.sub("[token]", super().format(record))
        said = {
            "event": "library",
            "library": record.name,
            "level": record.levelname.lower(),
            "message": record.getMessage().partition("\n")[0][:LONGEST],
            "fault": record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else "",
            "timestamp": dt.datetime.fromtimestamp(record.created, dt.UTC).isoformat(),
        }
        return TOKEN.sub("[token]", json.dumps(said, ensure_ascii=False))


def _redact(_: object, __: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    return {name: TOKEN.sub("[token]", value) if isinstance(value, str) else value for name, value in event.items()}


def set_up(stream: TextIO | None = None, *, level: int = logging.INFO) -> None:
    """Send the logs of every library through one handler that redacts; quiet those that tell too much."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(Redacting("%(message)s"))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger(OWN).setLevel(level)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    for name in OWN_HANDLERS:
        logger = logging.getLogger(name)
        logger.handlers, logger.propagate = [logging.NullHandler()], True
    for name in SILENT:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            structlog.stdlib.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _redact,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
