"""Registers: lists, their files, their lines; what they say of a ticket, and which line is its martyr.

Revision ID: 0012
Revises: 0007
"""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0012"
down_revision: str | None = "0011"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def _text(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def upgrade() -> None:
    op.create_table(
        "registers",
        sa.Column("id", sa.String(length=32), nullable=False),
        *_text("title", "kind", "publisher"),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_registers")),
        sa.UniqueConstraint("title", name=op.f("uq_registers_title")),
    )
    op.create_table(
        "register_imports",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("register_id", sa.String(length=32), nullable=True),
        *_text("state", "title", "kind", "publisher", "dated", "file_name", "sha256", "headers", "fields"),
        sa.Column("first", sa.Integer(), nullable=False),
        *_text("who"),
        sa.Column("operator_id", sa.String(length=32), nullable=True),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        *_text("counts", "problems", "examples", "error"),
        sa.ForeignKeyConstraint(
            ["register_id"], ["registers.id"], name=op.f("fk_register_imports_register_id_registers")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_imports")),
    )
    op.create_index(op.f("ix_register_imports_register_id"), "register_imports", ["register_id"], unique=False)
    op.create_table(
        "register_rows",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("register_id", sa.String(length=32), nullable=False),
        sa.Column("import_id", sa.String(length=32), nullable=False),
        *_text("row_key"),
        sa.Column("line", sa.Integer(), nullable=False),
        *_text("digest", "name_key", "sound"),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.Column("death_year", sa.Integer(), nullable=True),
        *_text("by_unit", "by_home", "facts", "before"),
        sa.Column("gone_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["import_id"], ["register_imports.id"], name=op.f("fk_register_rows_import_id_register_imports")
        ),
        sa.ForeignKeyConstraint(["register_id"], ["registers.id"], name=op.f("fk_register_rows_register_id_registers")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_rows")),
        sa.UniqueConstraint("register_id", "row_key", name=op.f("uq_register_rows_register_id_row_key")),
    )
    by_name = ["sound", "name_key", "birth_year", "death_year", "gone_at", "id"]
    op.create_index("ix_register_rows_sound", "register_rows", by_name, unique=False)
    for name in ("by_unit", "by_home"):
        said = sa.text(f"{name} != ''")
        op.create_index(
            f"ix_register_rows_{name}",
            "register_rows",
            [name],
            unique=False,
            sqlite_where=said,
            postgresql_where=said,
        )
    op.create_table(
        "register_checks",
        sa.Column("ticket_id", sa.String(length=32), nullable=False),
        sa.Column("due", sa.Boolean(), nullable=False),
        *_text("found"),
        sa.ForeignKeyConstraint(
            ["ticket_id"], ["tickets.id"], name=op.f("fk_register_checks_ticket_id_tickets"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("ticket_id", name=op.f("pk_register_checks")),
    )
    op.create_index(
        "ix_register_checks_due",
        "register_checks",
        ["ticket_id"],
        unique=False,
        sqlite_where=sa.text("due = 1"),
        postgresql_where=sa.text("due"),
    )
    op.create_table(
        "register_links",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("ticket_id", sa.String(length=32), nullable=False),
        sa.Column("row_id", sa.String(length=32), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        *_text("who"),
        sa.Column("operator_id", sa.String(length=32), nullable=True),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        *_text("undone_by"),
        sa.ForeignKeyConstraint(["row_id"], ["register_rows.id"], name=op.f("fk_register_links_row_id_register_rows")),
        sa.ForeignKeyConstraint(
            ["ticket_id"], ["tickets.id"], name=op.f("fk_register_links_ticket_id_tickets"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_links")),
    )
    for name in ("ticket_id", "row_id"):
        op.create_index(op.f(f"ix_register_links_{name}"), "register_links", [name], unique=False)


def downgrade() -> None:
    for name in ("register_links", "register_checks", "register_rows", "register_imports", "registers"):
        op.drop_table(name)
