"""Prints of tickets: by what a text, a number or an account is known again in other tickets.

Before the new code (pre): the old one never names the new table. Tickets that are there already get their prints when
they next change.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "ticket_prints",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("ticket_id", sa.String(length=32), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("print", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ticket_id"], ["tickets.id"], name=op.f("fk_ticket_prints_ticket_id_tickets"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket_prints")),
    )
    with op.batch_alter_table("ticket_prints", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ticket_prints_ticket_id"), ["ticket_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_ticket_prints_print"), ["print"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("ticket_prints", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ticket_prints_print"))
        batch_op.drop_index(batch_op.f("ix_ticket_prints_ticket_id"))

    op.drop_table("ticket_prints")
