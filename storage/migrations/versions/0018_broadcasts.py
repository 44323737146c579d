"""Messages to those who agreed to news, and who of them is still to get one; answers kept by the team, by version.

Revision ID: 0018
Revises: 0017
"""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0018"
down_revision: str | None = "0017"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    is_news = sa.text("purpose = 'news' AND withdrawn_at IS NULL")
    op.create_index("ix_consents_news", "consents", ["conversation_id"], sqlite_where=is_news, postgresql_where=is_news)
    op.create_table(
        "broadcasts",
        sa.Column("id", sa.String(length=32), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("title", "about", "words", "audience")),
        sa.Column("send_at", TIME, nullable=False),
        sa.Column("expires_at", TIME, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("written_by", sa.String(length=32), nullable=True),
        sa.Column("written_at", TIME, nullable=False),
        sa.Column("decided_by", sa.String(length=32), nullable=True),
        *(sa.Column(name, TIME, nullable=True) for name in ("decided_at", "began_at", "ended_at")),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("said_stop", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["written_by"], ["operators.id"], name=op.f("fk_broadcasts_written_by_operators")),
        sa.ForeignKeyConstraint(["decided_by"], ["operators.id"], name=op.f("fk_broadcasts_decided_by_operators")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broadcasts")),
    )
    op.create_index(op.f("ix_broadcasts_state"), "broadcasts", ["state"], unique=False)
    op.create_table(
        "broadcast_people",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("broadcast_id", sa.String(length=32), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("channel", "state", "why")),
        sa.Column("message_id", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(
            ["broadcast_id"], ["broadcasts.id"], name=op.f("fk_broadcast_people_broadcast_id_broadcasts")
        ),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_broadcast_people_conversation_id_conversations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broadcast_people")),
        sa.UniqueConstraint(
            "broadcast_id", "conversation_id", name=op.f("uq_broadcast_people_broadcast_id_conversation_id")
        ),
    )
    op.create_index("ix_broadcast_people_state", "broadcast_people", ["broadcast_id", "state", "id"], unique=False)
    for name in ("conversation_id", "message_id"):
        op.create_index(op.f(f"ix_broadcast_people_{name}"), "broadcast_people", [name], unique=False)
    op.create_table(
        "faq_entries",
        sa.Column("id", sa.String(length=32), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("topic", "kind", "ticket_code")),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("ended_at", TIME, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_faq_entries")),
    )
    op.create_table(
        "faq_versions",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("entry_id", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        *(
            sa.Column(name, sa.String(), nullable=False)
            for name in ("wordings", "answers", "source", "source_day", "valid_until", "state")
        ),
        sa.Column("written_by", sa.String(length=32), nullable=True),
        sa.Column("written_at", TIME, nullable=False),
        sa.Column("decided_by", sa.String(length=32), nullable=True),
        sa.Column("decided_at", TIME, nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["faq_entries.id"], name=op.f("fk_faq_versions_entry_id_faq_entries")),
        sa.ForeignKeyConstraint(["written_by"], ["operators.id"], name=op.f("fk_faq_versions_written_by_operators")),
        sa.ForeignKeyConstraint(["decided_by"], ["operators.id"], name=op.f("fk_faq_versions_decided_by_operators")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_faq_versions")),
        sa.UniqueConstraint("entry_id", "number", name=op.f("uq_faq_versions_entry_id_number")),
    )


def downgrade() -> None:
    for name in ("faq_versions", "faq_entries", "broadcast_people", "broadcasts"):
        op.drop_table(name)
    op.drop_index("ix_consents_news", table_name="consents")
