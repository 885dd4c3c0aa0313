"""Errors of the store, named by what the caller can do.

StoreError
├── DatabaseUnavailable   start or mend the database (the message says how)
├── KeyMissing            bring back the key file, or restore a backup with its key
├── Erased                the key was erased on purpose: the words are gone for good
├── CardChanged           somebody else changed the card: show the new one
└── CodeRefused           the invitation can't be used; `reason` is unknown, used, expired or guessing
"""

from __future__ import annotations


class StoreError(Exception):
    """Be the base of every error of the store."""


class DatabaseUnavailable(StoreError):
    """Say in one sentence how to start or mend the database."""


class KeyMissing(StoreError):
    """Say which key is missing or wrong."""


class Erased(StoreError):
    """Say that words were made unreadable on purpose, for good."""


class CardChanged(StoreError):
    """Say that somebody changed this card since it was read."""


class CodeRefused(StoreError):
    """Refuse an invitation code; `reason` is "unknown", "used", "expired" or "guessing"."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"invitation code refused: {reason}")
        self.reason = reason
