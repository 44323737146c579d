"""What is asked of the network, and what it answered.

Before the new code (pre): the old one never names these tables.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "lookups",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("external_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("question", sa.LargeBinary(), nullable=False),
        sa.Column("question_index", sa.LargeBinary(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("error", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_lookups_conversation_id_conversations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lookups")),
        sa.UniqueConstraint(
            "conversation_id", "question_index", name=op.f("uq_lookups_conversation_id_question_index")
        ),
    )
    with op.batch_alter_table("lookups", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_lookups_due_at"), ["due_at"], unique=False)
    op.create_table(
        "network_answers",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("question_index", sa.LargeBinary(), nullable=False),
        sa.Column("answer", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_network_answers")),
        sa.UniqueConstraint("question_index", name=op.f("uq_network_answers_question_index")),
    )
    with op.batch_alter_table("network_answers", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_network_answers_at"), ["at"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("network_answers", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_network_answers_at"))

    op.drop_table("network_answers")
    with op.batch_alter_table("lookups", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_lookups_due_at"))

    op.drop_table("lookups")
