"""The index of words by which tickets are found.

Revision ID: 0014
Revises: 0013

Every ticket has a number, by which the index knows it: the rows of an index of FTS5 have numbers only, and a row's own
number may change when the file is vacuumed. Triggers keep the index as ``search`` and ``code`` are, whoever writes
them. Whoever makes the table of tickets anew makes the triggers anew.

On PostgreSQL an index over the words of ``search`` and ``code`` does it, and the numbers come from a sequence: tickets
are opened side by side there.
"""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0014"
down_revision: str | None = "0013"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

IS_OPEN = "status NOT IN ('closed', 'duplicate', 'handed_over')"
ON_MAP = "map_lat IS NOT NULL"
FILTERS = "assignee_id incomplete wants_person first_answer_at".split()
# Indexes that hold all that a list asks: columns, as they were, and where.
LISTS = {
    "ix_tickets_queue": (
        ["urgent", "season", "score", "id", "kind", "status", *FILTERS, "number"],
        ["urgent", "season", "score", "id", "kind", "status", *FILTERS],
        IS_OPEN,
    ),
    "ix_tickets_on_map": (
        [*"id code map_lat map_lon map_radius_m kind status urgent martyr_name".split(), *FILTERS, "number"],
        ["id"],
        ON_MAP,
    ),
}
# The text is folded already. Without positions (``detail=none``) it takes a third of the room.
INDEX = """
    CREATE VIRTUAL TABLE ticket_words USING fts5 (
        search, code, content='tickets', content_rowid='number', detail='none', prefix='2 3',
        tokenize='unicode61 remove_diacritics 0'
    )
"""
ADD = "INSERT INTO ticket_words (rowid, search, code) VALUES (new.number, new.search, new.code);"
TAKE_OUT = """
    INSERT INTO ticket_words (ticket_words, rowid, search, code) VALUES ('delete', old.number, old.search, old.code);
    INSERT OR REPLACE INTO cursors (name, value) VALUES ('words taken out', '1');
"""
TRIGGERS = {
    "ticket_words_added": f"AFTER INSERT ON tickets BEGIN {ADD} END",
    "ticket_words_taken_out": f"AFTER DELETE ON tickets BEGIN {TAKE_OUT} END",
    "ticket_words_changed": (
        "AFTER UPDATE OF search, code, number ON tickets"
        " WHEN (old.search, old.code, old.number) IS NOT (new.search, new.code, new.number)"
        f" BEGIN {TAKE_OUT} {ADD} END"
    ),
}
# In the very words of ``storage.searching``. Signs of ASCII between words are taken out: PostgreSQL would read numbers
# with a sign, addresses and files out of them.
ON_POSTGRES = (
    "CREATE SEQUENCE tickets_number OWNED BY tickets.number",
    "SELECT setval('tickets_number', (SELECT coalesce(max(number), 0) + 1 FROM tickets), false)",
    r"""
    CREATE INDEX ticket_words ON tickets USING gin (to_tsvector('simple',
        regexp_replace(lower(search || ' ' || code), '[\u0001-\u002f\u003a-\u0060\u007b-\u007f]+', ' ', 'g')))
    """,
)


def upgrade() -> None:
    op.add_column("tickets", sa.Column("number", sa.Integer(), nullable=False, server_default="0"))
    op.execute(
        "UPDATE tickets SET number = counted.number"
        " FROM (SELECT id, row_number() OVER (ORDER BY id) AS number FROM tickets) AS counted"
        " WHERE counted.id = tickets.id"
    )
    op.create_index("ix_tickets_number", "tickets", ["number"], unique=True)
    op.create_index("ix_tickets_list", "tickets", ["id", "status", "kind", "urgent", *FILTERS, "number"])
    for name, (columns, _, where) in LISTS.items():
        _make_anew(name, columns, where)
    if op.get_context().dialect.name == "postgresql":
        for one in ON_POSTGRES:
            op.execute(one)
        return
    op.execute(INDEX)
    op.execute("INSERT INTO ticket_words (ticket_words) VALUES ('rebuild')")
    for name, does in TRIGGERS.items():
        op.execute(f"CREATE TRIGGER {name} {does}")


def downgrade() -> None:
    if op.get_context().dialect.name == "postgresql":
        op.execute("DROP INDEX ticket_words")
    else:
        for name in TRIGGERS:
            op.execute(f"DROP TRIGGER {name}")
        op.execute("DROP TABLE ticket_words")
    op.execute("DELETE FROM cursors WHERE name = 'words taken out'")
    op.drop_index("ix_tickets_number", table_name="tickets")
    op.drop_index("ix_tickets_list", table_name="tickets")
    for name, (_, columns, where) in LISTS.items():
        _make_anew(name, columns, where)
    op.drop_column("tickets", "number")


def _make_anew(name: str, columns: list[str], where: str) -> None:
    op.drop_index(name, table_name="tickets")
    op.create_index(name, "tickets", columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))
