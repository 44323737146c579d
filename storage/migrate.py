"""The database is at the newest schema. Cheap where it already is: one look at the stamp, nothing else loaded."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import make_url

HEAD = "0021"  # the newest revision in migrations/versions; a test compares
_HERE = Path(__file__).parent


def migrate(url: str) -> bool:
    """The schema is the newest one. True where something was done."""
    if current(url) == HEAD:
        return False
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_HERE / "migrations").replace("%", "%%"))
    config.attributes["url"] = url
    command.upgrade(config, "head")
    return True


def is_known(revision: str) -> bool:
    """This program can bring a database of this revision to the newest schema."""
    return any(one.name.startswith(f"{revision}_") for one in (_HERE / "migrations/versions").glob("*.py"))


def current(url: str) -> str | None:
    """The revision that the database is at; None for an empty one. Raises ValueError for another kind of database."""
    import sqlite3
    from contextlib import closing

    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database or parsed.database == ":memory:":
        raise ValueError("The database must be a file: sqlite:///path")
    if not Path(parsed.database).exists():
        return None
    with closing(sqlite3.connect(parsed.database, timeout=5)) as connection:
        try:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        except sqlite3.OperationalError as error:
            if "no such table" in str(error):
                return None
            raise
    return None if row is None else str(row[0])
