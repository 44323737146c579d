"""Zalo: tokens of an account, reply windows, what arrived, personal links, standing alarms, a message's channel.

Before the new code (pre): the old one never names the new column, whose default keeps its inserts whole.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "alarms",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("detail", sa.String(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_alarms")),
    )
    op.create_table(
        "grants",
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("access_token", sa.LargeBinary(), nullable=False),
        sa.Column("refresh_token", sa.LargeBinary(), nullable=False),
        sa.Column("access_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("refresh_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.Column("renewing_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("renewing_by", sa.String(), nullable=False),
        sa.Column("dead_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("imported", sa.LargeBinary(), nullable=False),
        sa.Column("before", sa.LargeBinary(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("account", name=op.f("pk_grants")),
    )
    op.create_table(
        "arrivals",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("external_id", sa.String(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_arrivals_conversation_id_conversations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_arrivals")),
        sa.UniqueConstraint("conversation_id", "external_id", name=op.f("uq_arrivals_conversation_id_external_id")),
    )
    with op.batch_alter_table("arrivals", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_arrivals_at"), ["at"], unique=False)

    op.create_table(
        "door_links",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_door_links_conversation_id_conversations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_door_links")),
        sa.UniqueConstraint("hash", name=op.f("uq_door_links_hash")),
    )
    with op.batch_alter_table("door_links", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_door_links_conversation_id"), ["conversation_id"], unique=False)

    op.create_table(
        "doors",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("user", sa.LargeBinary(), nullable=False),
        sa.Column("user_index", sa.LargeBinary(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_doors_conversation_id_conversations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_doors")),
        sa.UniqueConstraint("channel", "user_index", name=op.f("uq_doors_channel_user_index")),
    )
    with op.batch_alter_table("doors", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_doors_conversation_id"), ["conversation_id"], unique=False)

    op.create_table(
        "reply_windows",
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("replies_left", sa.Integer(), nullable=True),
        sa.Column("unfollowed", sa.Boolean(), nullable=False),
        sa.Column("warned_for", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_reply_windows_conversation_id_conversations")
        ),
        sa.PrimaryKeyConstraint("conversation_id", name=op.f("pk_reply_windows")),
    )
    with op.batch_alter_table("reply_windows", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_reply_windows_last_at"), ["last_at"], unique=False)

    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.add_column(sa.Column("doubt_since", sa.DateTime(timezone=True), nullable=True))
    with op.batch_alter_table("messages", schema=None) as batch_op:
        batch_op.add_column(sa.Column("channel", sa.String(), nullable=False, server_default=""))
    op.execute(
        "UPDATE messages SET channel = coalesce((SELECT c.channel FROM conversations c"
        " WHERE c.id = messages.conversation_id), '')"
    )


def downgrade() -> None:
    with op.batch_alter_table("messages", schema=None) as batch_op:
        batch_op.drop_column("channel")
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_column("doubt_since")

    with op.batch_alter_table("reply_windows", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_reply_windows_last_at"))

    op.drop_table("reply_windows")
    with op.batch_alter_table("doors", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_doors_conversation_id"))

    op.drop_table("doors")
    with op.batch_alter_table("door_links", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_door_links_conversation_id"))

    op.drop_table("door_links")
    with op.batch_alter_table("arrivals", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_arrivals_at"))

    op.drop_table("arrivals")
    op.drop_table("grants")
    op.drop_table("alarms")
