"""The database is at the newest schema. Cheap where it already is: one look at the stamp, nothing else loaded."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, make_url, text

HEAD = "0020"  # the newest revision in migrations/versions; a test compares
MOVING = "moving"  # a table: a move into this database has begun (``storage.moving``)
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
    parsed = make_url(url)
    if parsed.get_backend_name() == "postgresql":
        return _current_on_postgres(url)
    import sqlite3
    from contextlib import closing

    if parsed.get_backend_name() != "sqlite" or not parsed.database or parsed.database == ":memory:":
        raise ValueError("The database must be a file, sqlite:///path, or postgresql://...")
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


def moving_from(url: str) -> str | None:
    """What is being moved into this database of PostgreSQL; None where nothing is."""
    with _asked(url) as connection:
        if connection.execute(text(f"SELECT to_regclass('{MOVING}')")).scalar() is None:
            return None
        return str(connection.execute(text(f"SELECT source FROM {MOVING}")).scalar())  # noqa: S608


def _current_on_postgres(url: str) -> str | None:
    if moving_from(url) is not None:
        raise ValueError("A move into this database has begun and not ended: run `manhmoi move` again.")
    with _asked(url) as connection:
        if connection.execute(text("SELECT to_regclass('alembic_version')")).scalar() is None:
            return None
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
        return None if found is None else str(found)


@contextmanager
def _asked(url: str) -> Iterator[Connection]:
    try:
        from storage.postgres import postgres_engine
    except ImportError:
        raise ValueError("PostgreSQL needs psycopg: pip install 'manhmoi[postgresql]'") from None
    engine = postgres_engine(url, pool_size=1)
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()
