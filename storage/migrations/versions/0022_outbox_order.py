"""The outbox in the order in which it leaves: with thousands of rows, what comes next is not looked for among all.

Revision ID: 0022
Revises: 0021
"""

from __future__ import annotations

from collections.abc import Sequence

from alembic import op

revision: str = "0022"
down_revision: str | None = "0021"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_index("ix_outbox_leaving", "outbox", ["state", "priority", "due_at", "id"])


def downgrade() -> None:
    op.drop_index("ix_outbox_leaving", "outbox")
