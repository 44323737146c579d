"""Which agencies have a ticket without a hand-over.

Revision ID: 0020
Revises: 0019
"""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0020"
down_revision: str | None = "0019"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "agency_reads",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("ticket_id", sa.String(length=32), nullable=False),
        sa.Column("agency", sa.String(), nullable=False),
        sa.Column("first_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("how", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_agency_reads_ticket_id_tickets")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agency_reads")),
        sa.UniqueConstraint("ticket_id", "agency", name=op.f("uq_agency_reads_ticket_id_agency")),
    )


def downgrade() -> None:
    op.drop_table("agency_reads")
