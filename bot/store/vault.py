"""The keys: words are sealed with AES-GCM under a key per organisation and per child, wrapped in a master key.

master key (file in the data folder, mode 0600, or OUDERBRUG_KEY) wraps an organisation's key; that key wraps a child's.
Dropping a wrapped key makes everything under it unreadable for good, in backups too. The place of a sealed value
("child.name:17") is bound to it, so a value copied to another row or column does not open.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import json
import os
from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import select

from bot.store.errors import Erased, KeyMissing
from bot.store.schema import ChildRow, Organisation

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncSession

KEY_FILE = "master.key"
KEY_BYTES = 32
NONCE_BYTES = 12
VERSION = b"\x01"
REMEMBERED_KEYS = 4096


class SealKey:
    """Hold one open key; `place` names table and column, `row_id` the row."""

    __slots__ = ("_cipher", "raw")

    def __init__(self, raw: bytes) -> None:
        self.raw = raw
        self._cipher = AESGCM(raw)

    def __repr__(self) -> str:
        return "SealKey(...)"

    def seal(self, value: bytes | str, place: str, row_id: int) -> bytes:
        """Encrypt a value for one column of one row."""
        # Half a character, which JSON can carry, becomes "?": an update that can't be stored would come for ever.
        data = value.encode("utf-8", "replace") if isinstance(value, str) else value
        nonce = os.urandom(NONCE_BYTES)
        return VERSION + nonce + self._cipher.encrypt(nonce, data, f"{place}:{row_id}".encode())

    def open(self, sealed: bytes, place: str, row_id: int) -> bytes:
        """Decrypt a value; raise `KeyMissing` when this key or this place is not the one that sealed it."""
        nonce, rest = sealed[1 : 1 + NONCE_BYTES], sealed[1 + NONCE_BYTES :]
        try:
            return self._cipher.decrypt(nonce, rest, f"{place}:{row_id}".encode())
        except InvalidTag:
            raise KeyMissing(
                f"A sealed value of {place} does not open. Bring back the key file that belongs to this database."
            ) from None

    def read(self, sealed: bytes, place: str, row_id: int) -> str:
        """Decrypt a text."""
        return self.open(sealed, place, row_id).decode()

    def mark(self, value: str, place: str) -> bytes:
        """Return a sign that is the same for the same value, to find it by; it shows nothing of the value."""
        return hmac.digest(self.raw, f"{place}:{value}".encode(), "sha256")

    def seal_json(self, value: Any, place: str, row_id: int) -> bytes:
        """Encrypt a JSON value."""
        return self.seal(json.dumps(value, ensure_ascii=False, separators=(",", ":")), place, row_id)

    def read_json(self, sealed: bytes, place: str, row_id: int) -> Any:
        """Decrypt a JSON value."""
        return json.loads(self.open(sealed, place, row_id))


class Vault:
    """Open and make keys. Opened keys are remembered under their wrapped form, so an erased key is out of reach."""

    def __init__(self, master: bytes) -> None:
        if len(master) != KEY_BYTES:
            raise KeyMissing(f"The master key has {len(master)} bytes instead of {KEY_BYTES}.")
        self._master = SealKey(master)
        self._open: OrderedDict[bytes, SealKey] = OrderedDict()
        self._organisations: dict[int, bytes] = {}

    @classmethod
    def from_text(cls, text: str) -> Vault:
        """Read a master key as it stands in OUDERBRUG_KEY or in the key file: 32 bytes in base64."""
        try:
            return cls(base64.urlsafe_b64decode(text.strip()))
        except (binascii.Error, ValueError):
            raise KeyMissing("The master key is not base64. Copy it whole, from the key file.") from None

    @classmethod
    def from_folder(cls, home: Path) -> Vault:
        """Read the key file of a data folder; make it when there is none yet."""
        path = home / KEY_FILE
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return cls.from_text(path.read_text(encoding="ascii"))
        with os.fdopen(handle, "wb") as file:
            file.write(base64.urlsafe_b64encode(AESGCM.generate_key(KEY_BYTES * 8)))
            file.flush()
            os.fsync(file.fileno())
        return cls.from_text(path.read_text(encoding="ascii"))

    def new_organisation_key(self, organisation_id: int) -> bytes:
        """Return a fresh key for an organisation, wrapped."""
        return self._master.seal(AESGCM.generate_key(KEY_BYTES * 8), "organisation.key", organisation_id)

    def new_child_key(self, organisation_key: SealKey, child_id: int) -> bytes:
        """Return a fresh key for a child, wrapped in the key of its organisation."""
        return organisation_key.seal(AESGCM.generate_key(KEY_BYTES * 8), "child.key", child_id)

    def organisation_key(self, wrapped: bytes, organisation_id: int) -> SealKey:
        """Unwrap the key of an organisation."""
        return self._unwrap(self._master, wrapped, "organisation.key", organisation_id)

    def child_key(self, organisation_key: SealKey, wrapped: bytes | None, child_id: int) -> SealKey:
        """Unwrap the key of a child; raise `Erased` when it was dropped."""
        if wrapped is None:
            raise Erased(f"The words about child {child_id} were erased.")
        return self._unwrap(organisation_key, wrapped, "child.key", child_id)

    async def of_organisation(self, session: AsyncSession, organisation_id: int) -> SealKey:
        """Return the key of an organisation."""
        wrapped = self._organisations.get(organisation_id)
        if wrapped is None:
            wrapped = await session.scalar(select(Organisation.wrapped_key).where(Organisation.id == organisation_id))
            if wrapped is None:
                raise KeyMissing(f"There is no organisation {organisation_id}.")
            self._organisations[organisation_id] = wrapped
        return self.organisation_key(wrapped, organisation_id)

    async def of_child(self, session: AsyncSession, organisation_id: int, child_id: int) -> SealKey:
        """Return the key of a child of this organisation; raise `Erased` when it was dropped."""
        owner = await self.of_organisation(session, organisation_id)
        found = select(ChildRow.wrapped_key).where(ChildRow.id == child_id, ChildRow.organisation_id == organisation_id)
        return self.child_key(owner, await session.scalar(found), child_id)

    async def of(self, session: AsyncSession, organisation_id: int, child_id: int | None) -> SealKey:
        """Return the key of the child, or of the organisation for words about no single child."""
        if child_id is None:
            return await self.of_organisation(session, organisation_id)
        return await self.of_child(session, organisation_id, child_id)

    def _unwrap(self, wrapping: SealKey, wrapped: bytes, place: str, row_id: int) -> SealKey:
        known = self._open.get(wrapped)
        if known is None:
            known = SealKey(wrapping.open(wrapped, place, row_id))
            self._open[wrapped] = known
            if len(self._open) > REMEMBERED_KEYS:
                self._open.popitem(last=False)
        else:
            self._open.move_to_end(wrapped)
        return known
