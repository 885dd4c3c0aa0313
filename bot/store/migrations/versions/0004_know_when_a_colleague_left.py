"""Know when a colleague left, so that the name can go when nothing that they wrote is left."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the schema forward; of those who left before, the time counts from now."""
    op.add_column("person", sa.Column("left_at", postgresql.TIMESTAMP(timezone=True), nullable=True))
    op.execute("UPDATE person SET left_at = now() WHERE status = 'removed'")
