"""Packets for agencies: numbered, signed, acknowledged, answered.

Revision ID: 0015
Revises: 0014
"""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0015"
down_revision: str | None = "0014"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

NEW = ("receiver", "packet_id", "parts", "finding", "answered_at")


def upgrade() -> None:
    moment = sa.DateTime(timezone=True)
    op.create_table(
        "packets",
        sa.Column("id", sa.String(length=32), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("year", "number")),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("state", "agency", "receiver", "addressee")),
        sa.Column("operator_id", sa.String(length=32), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("at", moment, nullable=False),
        *(sa.Column(name, moment, nullable=True) for name in ("due", "look_at")),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("wanted", "codes")),
        sa.Column("sha256", sa.String(), nullable=True),
        sa.Column("size", sa.Integer(), nullable=True),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(), nullable=True),
        sa.Column("code", sa.LargeBinary(), nullable=False),
        *(sa.Column(name, moment, nullable=True) for name in ("link_until", "acknowledged_at")),
        sa.Column("acknowledged_by", sa.String(), nullable=False),
        *(sa.Column(name, moment, nullable=True) for name in ("answered_at", "erased_at")),
        sa.ForeignKeyConstraint(["operator_id"], ["operators.id"], name=op.f("fk_packets_operator_id_operators")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_packets")),
        sa.UniqueConstraint("year", "number", name=op.f("uq_packets_year_number")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_packets_token_hash")),
    )
    for name in ("operator_id", "sha256"):
        op.create_index(op.f(f"ix_packets_{name}"), "packets", [name], unique=False)
    waits = sa.text("look_at IS NOT NULL")
    op.create_index("ix_packets_open", "packets", ["look_at"], sqlite_where=waits, postgresql_where=waits)
    with op.batch_alter_table("handovers", schema=None) as batch_op:
        for name in ("receiver", "parts", "finding"):
            batch_op.add_column(sa.Column(name, sa.String(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("packet_id", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("answered_at", moment, nullable=True))
        batch_op.create_foreign_key(op.f("fk_handovers_packet_id_packets"), "packets", ["packet_id"], ["id"])
        batch_op.create_index(op.f("ix_handovers_packet_id"), ["packet_id"], unique=False)
    # Until now every agency stood for itself.
    op.execute("UPDATE handovers SET receiver = agency")


def downgrade() -> None:
    with op.batch_alter_table("handovers", schema=None) as batch_op:
        batch_op.drop_constraint(op.f("fk_handovers_packet_id_packets"), type_="foreignkey")
        batch_op.drop_index(op.f("ix_handovers_packet_id"))
        for name in NEW:
            batch_op.drop_column(name)
    op.drop_table("packets")
