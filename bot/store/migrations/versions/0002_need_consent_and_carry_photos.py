"""Let a delivery say which consents it needs and which children are on its photo, and a reply bring a photo."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the schema forward."""
    texts, numbers = postgresql.ARRAY(sa.String()), postgresql.ARRAY(sa.BigInteger())
    op.add_column("delivery", sa.Column("purposes", texts, nullable=False, server_default="{text}"))
    op.add_column("delivery", sa.Column("pictured", numbers, nullable=False, server_default="{}"))
    op.add_column("reply", sa.Column("photo_sealed", sa.LargeBinary(), nullable=True))
