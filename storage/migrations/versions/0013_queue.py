"""The order of the queue and the circles of the map; canned replies; lists of work.

Revision ID: 0013
Revises: 0007
"""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0013"
down_revision: str | None = "0007"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

IS_OPEN = "status NOT IN ('closed', 'duplicate', 'handed_over')"
PARTIAL = {
    "ix_tickets_queue": (
        "urgent season score id kind status assignee_id incomplete wants_person first_answer_at".split(),
        IS_OPEN,
    ),
    "ix_tickets_unweighed": (["id"], "season = '?'"),
    "ix_tickets_on_map": (["id"], "map_lat IS NOT NULL"),
}
NUMBERS = ("map_lat", "map_lon", "map_radius_m")


def upgrade() -> None:
    op.add_column("tickets", sa.Column("score", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("tickets", sa.Column("season", sa.String(), nullable=False, server_default="?"))
    for name in NUMBERS:
        op.add_column("tickets", sa.Column(name, sa.Float(), nullable=True))
    for name, (columns, where) in PARTIAL.items():
        op.create_index(name, "tickets", columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))


def downgrade() -> None:
    for name in PARTIAL:
        op.drop_index(name, table_name="tickets")
    for name in ("score", "season", *NUMBERS):
        op.drop_column("tickets", name)
