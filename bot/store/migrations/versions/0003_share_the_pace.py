"""Let all processes share one pace per organisation: when its bot may speak next, and who sent last."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the schema forward."""
    op.add_column("organisation", sa.Column("next_slot", postgresql.TIMESTAMP(timezone=True), nullable=True))
    op.add_column("organisation", sa.Column("sender", sa.String(), nullable=False, server_default=""))
    op.alter_column("organisation", "sender", server_default=None)
