from __future__ import annotations

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from bot.store.database import driver_url, migrate
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
