"""Run by Alembic: migrate over the connection that `bot.store.database.migrate` hands in."""

from __future__ import annotations

from alembic import context

from bot.store.schema import Row

context.configure(connection=context.config.attributes["connection"], target_metadata=Row.metadata)
with context.begin_transaction():
    context.run_migrations()
