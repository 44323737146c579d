"""By which agency a consent names whoever reads by a key: further agencies of the settings stand for another.

Revision ID: 0021
Revises: 0020
"""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0021"
down_revision: str | None = "0020"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    for table in ("api_keys", "agency_reads"):
        op.add_column(table, sa.Column("receiver", sa.String(), server_default="", nullable=False))


def downgrade() -> None:
    for table in ("agency_reads", "api_keys"):
        op.drop_column(table, "receiver")
