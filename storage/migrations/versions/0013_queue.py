"""The order of the queue and the circles of the map; canned replies; lists of work.

Revision ID: 0013
Revises: 0007
"""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0013"
down_revision: str | None = "0012"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

IS_OPEN = "status NOT IN ('closed', 'duplicate', 'handed_over')"
PARTIAL = {
    "ix_tickets_queue": (
        "urgent season score id kind status assignee_id incomplete wants_person first_answer_at".split(),
        IS_OPEN,
    ),
    "ix_tickets_open_kind": (["kind"], IS_OPEN),
    "ix_tickets_urgent": (["id"], "urgent"),
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
    op.create_table(
        "canned_replies",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator_id", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(
            ["operator_id"], ["operators.id"], name=op.f("fk_canned_replies_operator_id_operators")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_canned_replies")),
    )
    op.create_table(
        "work_items",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("ticket_id", sa.String(length=32), nullable=False),
        *(sa.Column(name, sa.LargeBinary(), nullable=False) for name in ("who", "place", "note")),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator_id", sa.String(length=32), nullable=True),
        sa.Column("passed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["operator_id"], ["operators.id"], name=op.f("fk_work_items_operator_id_operators")),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_work_items_ticket_id_tickets")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_work_items")),
    )
    op.create_index(op.f("ix_work_items_ticket_id"), "work_items", ["ticket_id"], unique=False)
    is_open = sa.text("done_at IS NULL")
    op.create_index("ix_work_items_open", "work_items", ["kind", "id"], sqlite_where=is_open, postgresql_where=is_open)


def downgrade() -> None:
    op.drop_table("work_items")
    op.drop_table("canned_replies")
    for name in PARTIAL:
        op.drop_index(name, table_name="tickets")
    for name in ("score", "season", *NUMBERS):
        op.drop_column("tickets", name)
