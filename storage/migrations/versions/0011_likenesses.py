"""Tickets that may be of one martyr: what is compared of each, the keys it is found by, merges and dismissals.

Before the new code (pre): the old one never names the new tables, and the new column may be empty. Tickets that are
there already get their likeness in the background (``bot.likening``).

Revision ID: 0011
Revises: 0008
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("attachments", schema=None) as batch_op:
        batch_op.add_column(sa.Column("likeness", sa.BigInteger(), nullable=True))
    op.create_table(
        "likenesses",
        sa.Column("ticket_id", sa.String(length=32), nullable=False),
        sa.Column("form", sa.LargeBinary(), nullable=False),
        sa.Column("keys", sa.String(), nullable=False),
        sa.Column("told", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ticket_id"], ["tickets.id"], name=op.f("fk_likenesses_ticket_id_tickets"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("ticket_id", name=op.f("pk_likenesses")),
    )
    with op.batch_alter_table("likenesses", schema=None) as batch_op:
        batch_op.create_index(
            "ix_likenesses_untold",
            ["ticket_id"],
            unique=False,
            sqlite_where=sa.text("told = 0"),
            postgresql_where=sa.text("NOT told"),
        )
    op.create_table(
        "ticket_keys",
        sa.Column("key", sa.BigInteger(), nullable=False),
        sa.Column("ticket_id", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("key", "ticket_id", name=op.f("pk_ticket_keys")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "merges",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("ticket_id", sa.String(length=32), nullable=False),
        sa.Column("into_id", sa.String(length=32), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator_id", sa.String(length=32), nullable=True),
        sa.Column("status_before", sa.String(), nullable=False),
        sa.Column("outcome_before", sa.String(), nullable=True),
        sa.Column("parted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("tell", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["into_id"], ["tickets.id"], name=op.f("fk_merges_into_id_tickets")),
        sa.ForeignKeyConstraint(["operator_id"], ["operators.id"], name=op.f("fk_merges_operator_id_operators")),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_merges_ticket_id_tickets")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merges")),
    )
    with op.batch_alter_table("merges", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_merges_into_id"), ["into_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_merges_ticket_id"), ["ticket_id"], unique=False)
        batch_op.create_index(
            "ix_merges_tell",
            ["id"],
            unique=False,
            sqlite_where=sa.text("tell != ''"),
            postgresql_where=sa.text("tell != ''"),
        )
        batch_op.create_index(
            "uq_merges_standing",
            ["ticket_id"],
            unique=True,
            sqlite_where=sa.text("parted_at IS NULL"),
            postgresql_where=sa.text("parted_at IS NULL"),
        )
    op.create_table(
        "dismissals",
        sa.Column("one_id", sa.String(length=32), nullable=False),
        sa.Column("other_id", sa.String(length=32), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator_id", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(["one_id"], ["tickets.id"], name=op.f("fk_dismissals_one_id_tickets")),
        sa.ForeignKeyConstraint(["operator_id"], ["operators.id"], name=op.f("fk_dismissals_operator_id_operators")),
        sa.ForeignKeyConstraint(["other_id"], ["tickets.id"], name=op.f("fk_dismissals_other_id_tickets")),
        sa.PrimaryKeyConstraint("one_id", "other_id", name=op.f("pk_dismissals")),
    )
    with op.batch_alter_table("dismissals", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_dismissals_other_id"), ["other_id"], unique=False)


def downgrade() -> None:
    op.drop_table("dismissals")
    op.drop_table("merges")
    op.drop_table("ticket_keys")
    op.drop_table("likenesses")
    with op.batch_alter_table("attachments", schema=None) as batch_op:
        batch_op.drop_column("likeness")
