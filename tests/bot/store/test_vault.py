from __future__ import annotations

from pathlib import Path

import pytest

from bot.store.errors import Erased, KeyMissing
from bot.store.vault import KEY_FILE, Vault


def test_what_is_sealed_opens_again() -> None:
    vault = Vault(b"k" * 32)
    key = vault.organisation_key(vault.new_organisation_key(1), 1)
    sealed = key.seal("Sam sliep goed 😴", "delivery.body", 7)
    assert b"Sam" not in sealed
    assert key.read(sealed, "delivery.body", 7) == "Sam sliep goed 😴"


@pytest.mark.parametrize(("place", "row"), [("delivery.body", 8), ("notice.body", 7)])
def test_a_sealed_value_does_not_open_in_another_place(place: str, row: int) -> None:
    vault = Vault(b"k" * 32)
    key = vault.organisation_key(vault.new_organisation_key(1), 1)
    with pytest.raises(KeyMissing):
        key.open(key.seal("Sam", "delivery.body", 7), place, row)


def test_the_key_of_one_organisation_does_not_open_anothers() -> None:
    vault = Vault(b"k" * 32)
    with pytest.raises(KeyMissing):
        vault.organisation_key(vault.new_organisation_key(1), 2)


def test_a_dropped_key_is_gone() -> None:
    vault = Vault(b"k" * 32)
    owner = vault.organisation_key(vault.new_organisation_key(1), 1)
    with pytest.raises(Erased):
        vault.child_key(owner, None, 5)


def test_the_key_file_is_made_once_and_for_its_owner_only(tmp_path: Path) -> None:
    first = Vault.from_folder(tmp_path)
    wrapped = first.new_organisation_key(1)
    Vault.from_folder(tmp_path).organisation_key(wrapped, 1)
    assert (tmp_path / KEY_FILE).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("text", ["", "kort", "é" * 44, "A" * 40])
def test_a_broken_key_is_refused_in_words(text: str) -> None:
    with pytest.raises(KeyMissing, match="master key"):
        Vault.from_text(text)


def test_a_key_never_shows_itself() -> None:
    key = Vault(b"k" * 32).organisation_key(Vault(b"k" * 32).new_organisation_key(1), 1)
    assert repr(key) == "SealKey(...)"
