"""The database is at the newest schema. Cheap where it already is: one look at the stamp, nothing else loaded.

While several processes are brought to a new version one after another, the old ones go on working on the new schema:
a migration only adds, and what is not used any more goes with the version after (decision 0033). So a schema says for
which programs it was made, and one that is newer than the program is no reason to stop.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, make_url, text

HEAD = "0023"  # the newest revision in migrations/versions; a test compares
OLDEST = "0020"  # the oldest program, by its HEAD, that works on the schema of HEAD; a test compares
MOVING = "moving"  # a table: a move into this database has begun (``storage.moving``)
_HERE = Path(__file__).parent


def migrate(url: str) -> bool:
    """The schema is the newest one, or a newer one that this program works on. True where something was done.

    Raises ValueError for another kind of database, and for one that is too new.
    """
    found = current(url)
    if found == HEAD:
        return False
    if found is not None and not is_known(found):
        if not is_for_this(url):
            raise ValueError("The database is of a newer version of the program.")
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


def is_for_this(url: str) -> bool:
    """A schema that this program does not know says that it works on it."""
    if make_url(url).get_backend_name() == "postgresql":
        with _asked(url) as connection:
            said = connection.execute(text("SELECT obj_description(CAST('alembic_version' AS regclass))")).scalar()
    else:
        import sqlite3
        from contextlib import closing

        with closing(sqlite3.connect(str(make_url(url).database), timeout=5)) as raw:
            said = f"{raw.execute('PRAGMA user_version').fetchone()[0]:04}"
    return bool(said) and "0000" < str(said) <= HEAD


def say_oldest(connection: Connection) -> None:
    """The schema, which is HEAD's now, says for which programs it is."""
    if connection.dialect.name == "postgresql":
        connection.execute(text(f"COMMENT ON TABLE alembic_version IS '{OLDEST}'"))
    else:
        connection.execute(text(f"PRAGMA user_version = {int(OLDEST)}"))


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
