"""The queue of one operator, in its order: it was looked for among all that is open.

Revision ID: 0023
Revises: 0022
"""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0023"
down_revision: str | None = "0022"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

ASSIGNED = "status NOT IN ('closed', 'duplicate', 'handed_over') AND assignee_id IS NOT NULL"


def upgrade() -> None:
    where = sa.text(ASSIGNED)
    columns = "assignee_id urgent season score id kind status incomplete wants_person first_answer_at number".split()
    op.create_index("ix_tickets_assigned", "tickets", columns, sqlite_where=where, postgresql_where=where)


def downgrade() -> None:
    op.drop_index("ix_tickets_assigned", "tickets")
