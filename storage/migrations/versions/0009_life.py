"""Life of a ticket: what waits for a second person, terms, what people were told of their tickets.

Revision ID: 0009
Revises: 0007
"""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0009"
down_revision: str | None = "0008"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "ticket_proposals",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("ticket_id", sa.String(length=32), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("operator_id", sa.String(length=32), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["operator_id"], ["operators.id"], name=op.f("fk_ticket_proposals_operator_id_operators")
        ),
        sa.ForeignKeyConstraint(
            ["ticket_id"], ["tickets.id"], name=op.f("fk_ticket_proposals_ticket_id_tickets"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket_proposals")),
        sa.UniqueConstraint("ticket_id", name=op.f("uq_ticket_proposals_ticket_id")),
    )
    op.create_table(
        "ticket_terms",
        sa.Column("ticket_id", sa.String(length=32), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("stage", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["ticket_id"], ["tickets.id"], name=op.f("fk_ticket_terms_ticket_id_tickets"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("ticket_id", "what", name=op.f("pk_ticket_terms")),
    )
    with op.batch_alter_table("ticket_terms", schema=None) as batch_op:
        batch_op.create_index("ix_ticket_terms_due_at_stage", ["due_at", "stage"], unique=False)
    op.create_table(
        "ticket_news",
        sa.Column("ticket_id", sa.String(length=32), nullable=False),
        sa.Column("told", sa.String(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["ticket_id"], ["tickets.id"], name=op.f("fk_ticket_news_ticket_id_tickets"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("ticket_id", name=op.f("pk_ticket_news")),
    )
    with op.batch_alter_table("ticket_news", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ticket_news_due_at"), ["due_at"], unique=False)
    # What waits already waits since the ticket was opened.
    op.execute(
        "INSERT INTO ticket_terms (ticket_id, what, since, stage, due_at)"
        " SELECT id, 'work', created_at, 0, NULL FROM tickets WHERE status IN ('received', 'classified', 'verifying')"
    )
    op.execute(
        "INSERT INTO ticket_terms (ticket_id, what, since, stage, due_at)"
        " SELECT id, 'answer', created_at, 0, NULL FROM tickets WHERE conversation_id IS NOT NULL"
        " AND (first_answer_at IS NULL OR wants_person) AND status NOT IN ('closed', 'duplicate', 'handed_over')"
    )


def downgrade() -> None:
    op.drop_table("ticket_news")
    op.drop_table("ticket_terms")
    op.drop_table("ticket_proposals")
