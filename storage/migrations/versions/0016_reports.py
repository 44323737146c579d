"""Periodic reports that were made.

Revision ID: 0016
Revises: 0013
"""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0016"
down_revision: str | None = "0015"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "reports",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("schedule", sa.String(), nullable=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("kind", "first", "last", "language")),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("operator_id", sa.String(length=32), nullable=True),
        sa.Column("figures", sa.String(), nullable=False),
        sa.Column("files", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["operator_id"], ["operators.id"], name=op.f("fk_reports_operator_id_operators")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reports")),
        sa.UniqueConstraint("schedule", name=op.f("uq_reports_schedule")),
    )


def downgrade() -> None:
    op.drop_table("reports")
