"""Versions side by side: a migration breaks nothing for the version before it, which works on the new schema too."""

from __future__ import annotations

import re
from io import StringIO

import pytest
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from storage import migrate as migrating
from tests import databases
from tests.storage.test_migrations import config

# Migrations from before the rule, when one process had the database for itself.
FREE = "0020"
# Migrations that take away what the version before did not use any more: with them OLDEST moves on.
TAKES_AWAY: dict[str, str] = {}
BREAKS = tuple(
    re.compile(one, re.IGNORECASE | re.DOTALL)
    for one in (
        r"\bDROP (TABLE|COLUMN)\b",
        r"\bRENAME\b",
        r"\bALTER COLUMN \S+ (SET NOT NULL|TYPE)\b",
        r"\bADD COLUMN (?!.*\bDEFAULT\b).*\bNOT NULL\b",
        r"^\s*ALTER TABLE .*\bADD CONSTRAINT\b",
        r"^\s*CREATE TRIGGER\b",
    )
)


def statements(revision: str) -> list[str]:
    """What the migration does, in the words of PostgreSQL."""
    written = StringIO()
    options = {"as_sql": True, "output_buffer": written}
    with Operations.context(MigrationContext.configure(dialect_name="postgresql", opts=options)):
        ScriptDirectory.from_config(config("sqlite:///x")).get_revision(revision).module.upgrade()
    return [one for one in written.getvalue().split(";") if one.strip()]


def breaking(statement: str) -> bool:
    return any(one.search(statement) for one in BREAKS)


def newer(than: str) -> list[str]:
    script = ScriptDirectory.from_config(config("sqlite:///x"))
    return sorted(one.revision for one in script.walk_revisions() if one.revision > than)


def test_a_migration_breaks_nothing_for_the_version_before_it() -> None:
    for revision in newer(FREE):
        broken = [one for one in statements(revision) if breaking(one)]
        assert not broken or revision in TAKES_AWAY, f"{revision}: {broken}"


def test_the_schema_says_for_which_programs_it_is() -> None:
    assert max([FREE, *TAKES_AWAY]) <= migrating.OLDEST <= migrating.HEAD


@pytest.mark.parametrize(
    ("statement", "breaks"),
    [
        ("CREATE TABLE x (id INTEGER NOT NULL)", False),
        ("ALTER TABLE t ADD COLUMN a INTEGER", False),
        ("ALTER TABLE t ADD COLUMN a VARCHAR DEFAULT '' NOT NULL", False),
        ("CREATE INDEX i ON t (a)", False),
        ("ALTER TABLE t ADD COLUMN a INTEGER NOT NULL", True),
        ("ALTER TABLE t DROP COLUMN a", True),
        ("DROP TABLE t", True),
        ("ALTER TABLE t RENAME TO u", True),
        ("ALTER TABLE t ALTER COLUMN a SET NOT NULL", True),
        ("ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0)", True),
    ],
)
def test_what_breaks_the_version_before(statement: str, breaks: bool) -> None:
    assert breaking(statement) is breaks


SAY_OLDEST = {
    databases.SQLITE: "PRAGMA user_version = {}",
    databases.POSTGRESQL: "COMMENT ON TABLE alembic_version IS '{:04}'",
}


@pytest.mark.parametrize(("oldest", "works"), [(migrating.HEAD, True), ("9998", False), ("0000", False)])
def test_a_newer_schema_is_worked_on_where_it_says_so(url: str, backend: str, oldest: str, works: bool) -> None:
    says = SAY_OLDEST[backend]
    databases.by_hand(url, f"UPDATE alembic_version SET version_num = '9999'; {says.format(int(oldest))}")

    if works:
        assert migrating.migrate(url) is False
    else:
        with pytest.raises(ValueError, match="newer"):
            migrating.migrate(url)
    as_it_was = f"UPDATE alembic_version SET version_num = '{migrating.HEAD}'; {says.format(int(migrating.OLDEST))}"
    databases.by_hand(url, as_it_was)


def test_a_migrated_database_says_it(url: str) -> None:
    assert migrating.is_for_this(url)
