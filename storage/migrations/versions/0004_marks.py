"""Blind marks by which a ticket is found by its reporter's phone number or name.

Before the new code (pre): the old one never names what is new, and the default keeps its inserts whole. Tickets from
before get their marks at the next start: a migration has no key.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "ticket_marks",
        sa.Column("mark", sa.LargeBinary(), nullable=False),
        sa.Column("ticket_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["ticket_id"], ["tickets.id"], name=op.f("fk_ticket_marks_ticket_id_tickets"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("mark", "ticket_id", name=op.f("pk_ticket_marks")),
    )
    op.create_index(op.f("ix_ticket_marks_ticket_id"), "ticket_marks", ["ticket_id"], unique=False)
    # Not by a copy of the table, as batch mode would: others point at it.
    op.add_column("tickets", sa.Column("marked_by", sa.String(), nullable=False, server_default=""))
    op.create_index(op.f("ix_tickets_marked_by"), "tickets", ["marked_by"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_tickets_marked_by"), table_name="tickets")
    op.drop_column("tickets", "marked_by")
    op.drop_table("ticket_marks")
