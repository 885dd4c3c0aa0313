from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from bot.store.database import MIGRATIONS, driver_url, migrate
from bot.store.embedded import EmbeddedServer
from bot.store.schema import Row

pytestmark = pytest.mark.database


def test_the_migrations_make_exactly_the_tables_of_the_schema(database_url: str) -> None:
    engine = create_engine(driver_url(database_url))
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        difference = [change for change in compare_metadata(context, Row.metadata) if "alembic" not in str(change)]
    engine.dispose()
    assert difference == []


def test_migrating_twice_changes_nothing(database_url: str) -> None:
    migrate(database_url)


RELEASED = {
    "0001": "0f6d5720ba5a5b3fa9d581d5966872908f9f4d7e852328bf4b7b7ab681661cb8"
}  # add a line for each; what a centre has run must never change
AT_0001 = """
    INSERT INTO organisation (name, locale, time_zone, bot_username, wrapped_key, halted_reason, created_at)
    VALUES ('De Regenboog', 'nl', 'Europe/Amsterdam', 'bot', 'key', '', now());
    INSERT INTO location (organisation_id, name, time_zone, open_weekdays, holidays_of)
    VALUES (1, 'Hoofdgebouw', 'Europe/Amsterdam', '12345', 'NL');
    INSERT INTO care_group (organisation_id, location_id, name) VALUES (1, 1, 'De Vlinders');
    INSERT INTO person (organisation_id, role, user_id, chat_id, name_sealed, locale, status, created_at)
    VALUES (1, 'guardian', 2001, 2001, 'sealed', 'tr', 'active', now());
    INSERT INTO child (organisation_id, group_id, name_sealed, gender, created_at)
    VALUES (1, 1, 'sealed', 'male', now());
    INSERT INTO notice (organisation_id, kind, urgency, author_id, child_id, body_sealed, approved_at)
    VALUES (1, 'message', 'normal', 1, 1, 'sealed', now());
    INSERT INTO delivery (organisation_id, notice_id, person_id, child_id, locale, rank, body_sealed, state, reason,
                          attempts, parts_sent, created_at)
    VALUES (1, 1, 1, 1, 'tr', 1, 'sealed', 'waiting', '', 0, 0, now());
"""


@pytest.fixture
def fresh_url(server: EmbeddedServer) -> Iterator[str]:
    """A database of its own, with nothing in it."""
    name = "forwards_" + os.environ.get("PYTEST_XDIST_WORKER", "alone")
    with psycopg.connect(server.url("postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
        yield server.url(name)
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def test_a_database_of_the_first_release_comes_forward_with_all_that_is_in_it(fresh_url: str) -> None:
    migrate(fresh_url, "0001")
    with psycopg.connect(fresh_url, autocommit=True) as connection:
        connection.execute(AT_0001)
    migrate(fresh_url)
    with psycopg.connect(fresh_url) as connection:
        told = connection.execute("""
            SELECT o.name, o.sender, o.next_slot, d.state, p.status
            FROM organisation o JOIN delivery d ON d.organisation_id = o.id JOIN person p ON p.id = d.person_id
        """).fetchall()
    assert told == [("De Regenboog", "", None, "waiting", "active")]
    test_the_migrations_make_exactly_the_tables_of_the_schema(fresh_url)


def test_a_migration_that_was_released_is_never_changed() -> None:
    files = {file.name.partition("_")[0]: file for file in (MIGRATIONS / "versions").glob("*.py")}
    assert RELEASED.keys() <= files.keys()
    found = {number: hashlib.sha256(files[number].read_bytes()).hexdigest() for number in RELEASED}
    assert found == RELEASED
