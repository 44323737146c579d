"""The audit log is a chain that nothing is taken out of; holds on tickets.

Lines that are there already are chained in the order of their ids. Post: the old code cannot write the new table.
"""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

# An update or a deletion only while the program says that it seals details anew or cuts what is too old; the chain
# itself is never rewritten. "INSERT OR REPLACE" would delete without the trigger of deletions being asked.
TRIGGERS = (
    "CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit WHEN NOT EXISTS"
    " (SELECT 1 FROM cursors WHERE name = 'audit-open') OR NEW.id IS NOT OLD.id OR NEW.at IS NOT OLD.at"
    " OR NEW.operator_id IS NOT OLD.operator_id OR NEW.who IS NOT OLD.who OR NEW.what IS NOT OLD.what"
    " OR NEW.ticket_id IS NOT OLD.ticket_id OR NEW.number IS NOT OLD.number OR NEW.form IS NOT OLD.form"
    " OR NEW.digest IS NOT OLD.digest OR NEW.before IS NOT OLD.before OR NEW.hash IS NOT OLD.hash"
    " BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END",
    "CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit WHEN NOT EXISTS"
    " (SELECT 1 FROM cursors WHERE name = 'audit-open')"
    " BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END",
    "CREATE TRIGGER audit_at_its_end BEFORE INSERT ON audit WHEN EXISTS"
    " (SELECT 1 FROM audit WHERE number >= NEW.number OR id = NEW.id)"
    " BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END",
)
# The same, as PostgreSQL says it.
ON_POSTGRES = (
    """
    CREATE FUNCTION audit_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF TG_OP = 'INSERT' THEN
            IF EXISTS (SELECT 1 FROM audit WHERE number >= NEW.number OR id = NEW.id) THEN
                RAISE EXCEPTION 'the audit log is only added to';
            END IF;
            RETURN NEW;
        END IF;
        IF NOT EXISTS (SELECT 1 FROM cursors WHERE name = 'audit-open') THEN
            RAISE EXCEPTION 'the audit log is only added to';
        END IF;
        IF TG_OP = 'DELETE' THEN
            RETURN OLD;
        END IF;
        IF (NEW.id, NEW.at, NEW.operator_id, NEW.who, NEW.what, NEW.ticket_id, NEW.number, NEW.form, NEW.digest,
            NEW.before, NEW.hash)
            IS DISTINCT FROM (OLD.id, OLD.at, OLD.operator_id, OLD.who, OLD.what, OLD.ticket_id, OLD.number, OLD.form,
            OLD.digest, OLD.before, OLD.hash)
        THEN
            RAISE EXCEPTION 'the audit log is only added to';
        END IF;
        RETURN NEW;
    END $$
    """,
    "CREATE TRIGGER audit_only_grows BEFORE INSERT OR UPDATE OR DELETE ON audit"
    " FOR EACH ROW EXECUTE FUNCTION audit_only_grows()",
    """
    CREATE FUNCTION audit_stays() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        RAISE EXCEPTION 'the audit log is only added to';
    END $$
    """,
    "CREATE TRIGGER audit_stays BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_stays()",
)


def upgrade() -> None:
    op.create_table(
        "holds",
        sa.Column("ticket_id", sa.String(length=32), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("operator_id", sa.String(length=32), nullable=True),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_holds_ticket_id_tickets")),
        sa.PrimaryKeyConstraint("ticket_id", name=op.f("pk_holds")),
    )
    _out_of_the_way("audit_before")
    op.drop_index("ix_audit_ticket_id", table_name="audit_before")
    op.create_table(
        "audit",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator_id", sa.String(length=32), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("ticket_id", sa.String(length=32), nullable=True),
        sa.Column("detail", sa.LargeBinary(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("form", sa.Integer(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("before", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
    )
    op.create_index("ix_audit_ticket_id", "audit", ["ticket_id"], unique=False)
    op.create_index("ix_audit_number", "audit", ["number"], unique=True)
    op.create_index("ix_audit_what_number", "audit", ["what", "number"], unique=False)
    op.create_index("ix_audit_operator_id_number", "audit", ["operator_id", "number"], unique=False)
    _chain()
    op.drop_table("audit_before")
    for one in TRIGGERS if op.get_context().dialect.name == "sqlite" else ON_POSTGRES:
        op.execute(one)


def downgrade() -> None:
    if op.get_context().dialect.name == "sqlite":
        for name in ("audit_no_update", "audit_no_delete", "audit_at_its_end"):
            op.execute(f"DROP TRIGGER IF EXISTS {name}")
    else:
        for name in ("audit_only_grows", "audit_stays"):
            op.execute(f"DROP TRIGGER {name} ON audit")
            op.execute(f"DROP FUNCTION {name}")
    for name in ("ix_audit_ticket_id", "ix_audit_number", "ix_audit_what_number", "ix_audit_operator_id_number"):
        op.drop_index(name, table_name="audit")
    _out_of_the_way("audit_after")
    op.create_table(
        "audit",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator_id", sa.String(length=32), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("ticket_id", sa.String(length=32), nullable=True),
        sa.Column("detail", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["operator_id"], ["operators.id"], name=op.f("fk_audit_operator_id_operators")),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_audit_ticket_id_tickets")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
    )
    op.create_index("ix_audit_ticket_id", "audit", ["ticket_id"], unique=False)
    op.execute("INSERT INTO audit SELECT id, at, operator_id, who, what, ticket_id, detail FROM audit_after")
    op.drop_table("audit_after")
    op.drop_table("holds")
    op.execute("DELETE FROM cursors WHERE name IN ('audit-head', 'audit-cut', 'audit-open')")


def _out_of_the_way(name: str) -> None:
    """The table has another name, and so has its key: on PostgreSQL a key's name is taken until the table is gone."""
    op.rename_table("audit", name)
    if op.get_context().dialect.name == "postgresql":
        op.execute(f"ALTER INDEX pk_audit RENAME TO pk_{name}")


def _chain() -> None:
    """Every line of before is in the new table, with its number and hashes."""
    connection = op.get_bind()
    rows = connection.execute(
        sa.text("SELECT id, at, operator_id, who, what, ticket_id, detail FROM audit_before ORDER BY id")
    ).all()
    before = b"\0" * 32
    for number, row in enumerate(rows, start=1):
        at = row.at if isinstance(row.at, datetime) else datetime.fromisoformat(row.at)
        at = at.astimezone(UTC) if at.tzinfo is not None else at
        digest = hashlib.sha256(row.detail).digest() if row.detail else b""
        written = at.strftime("%Y-%m-%d %H:%M:%S.%f")
        fields = [number, before.hex(), row.id, written, row.operator_id, row.who, row.what, row.ticket_id]
        text = json.dumps([*fields, 0, digest.hex()], ensure_ascii=True, separators=(",", ":"))
        hashed = hashlib.sha256(text.encode()).digest()
        values = {**row._mapping, "number": number, "form": 0, "digest": digest, "before": before, "hash": hashed}
        connection.execute(
            sa.text(
                "INSERT INTO audit (id, at, operator_id, who, what, ticket_id, detail, number, form, digest, before,"
                " hash) VALUES (:id, :at, :operator_id, :who, :what, :ticket_id, :detail, :number, :form, :digest,"
                " :before, :hash)"
            ),
            values,
        )
        before = hashed
