"""Logs: ids and counts as JSON lines or for a terminal; never words, names or a token."""

from __future__ import annotations

import logging
import re
import sys
from typing import TextIO

import structlog

TOKEN = re.compile(r"\d{6,}:[\w-]{30,}")
QUIET = ("httpx", "httpcore", "telegram", "dbos", "alembic", "asyncio", "aiohttp.access")

# It logs an answer that it can't read, whole: half of an answer holds a message about a child.
SILENT = ("telegram.request",)


class Redacting(logging.Formatter):
    """Format a line and blot out every token in it, in tracebacks too."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line without tokens."""
        return TOKEN.sub("[token]", super().format(record))


def _redact(_: object, __: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    return {name: TOKEN.sub("[token]", value) if isinstance(value, str) else value for name, value in event.items()}


def set_up(stream: TextIO | None = None, *, level: int = logging.INFO) -> None:
    """Send the logs of every library through one handler that redacts; quiet those that tell too much."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(Redacting("%(message)s"))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("bot").setLevel(level)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
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
