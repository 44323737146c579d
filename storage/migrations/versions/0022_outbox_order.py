"""The outbox in the order in which it leaves, and by conversation; what was posted to a group by what it shows.

With thousands of rows each was looked for among all.

Revision ID: 0022
Revises: 0021
"""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0022"
down_revision: str | None = "0021"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_index("ix_outbox_leaving", "outbox", ["state", "priority", "due_at", "id"])
    op.create_index("ix_outbox_conversation_id", "outbox", ["conversation_id"])
    own = sa.text("kind = 'operator'")
    op.create_index(
        "ix_group_messages_message_ref", "group_messages", ["message_ref"], sqlite_where=own, postgresql_where=own
    )


def downgrade() -> None:
    op.drop_index("ix_group_messages_message_ref", "group_messages")
    op.drop_index("ix_outbox_conversation_id", "outbox")
    op.drop_index("ix_outbox_leaving", "outbox")
