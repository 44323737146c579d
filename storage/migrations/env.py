"""Alembic's environment: which database, and how it is brought forward."""

from __future__ import annotations

import os
from typing import Any, Literal

import sqlalchemy as sa
import sqlmodel
from alembic import context
from sqlalchemy import make_url

from storage import tables
from storage.migrate import say_oldest
from storage.sqlite import BEGIN_WRITE, sqlite_engine
from storage.types import EnumText, UtcDateTime

config = context.config


def _render(kind: str, thing: Any, _context: Any) -> str | Literal[False]:
    """Migrations name plain types: they must still run when today's classes are long gone."""
    if kind != "type":
        return False
    if isinstance(thing, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    if isinstance(thing, EnumText):
        return "sa.String()"
    if isinstance(thing, sqlmodel.AutoString):
        return f"sa.String(length={thing.length})" if thing.length else "sa.String()"
    return False


def _is_ours(name: str | None, kind: str, _parents: Any) -> bool:
    """The index of words, and what SQLite keeps it in, are no part of ``storage.tables``."""
    return name is None or not name.startswith("ticket_words")


def run() -> None:
    """One transaction for all of it: a start that is killed in between leaves the old schema whole."""
    url = (
        config.attributes.get("url")
        or os.environ.get("MANHMOI_DATABASE_URL")
        or config.get_main_option("sqlalchemy.url")
        or ""
    )
    if make_url(url).get_backend_name() == "postgresql":
        _on_postgres(url)
        return
    # BEGIN IMMEDIATE: a second process that starts at the same time waits, then finds nothing left to do.
    engine = sqlite_engine(url, begin=BEGIN_WRITE, pool_size=1)
    try:
        with engine.connect() as connection:
            _configure(connection)
            with context.begin_transaction():
                context.run_migrations()
                say_oldest(connection)
    finally:
        engine.dispose()


def _on_postgres(url: str) -> None:
    from storage.postgres import MIGRATION_LOCK, in_byte_order, postgres_engine

    engine = postgres_engine(url, pool_size=1)
    try:
        with engine.connect().execution_options(isolation_level="READ COMMITTED") as connection, connection.begin():
            connection.execute(sa.text("SET LOCAL statement_timeout = 0"))
            # As BEGIN IMMEDIATE on SQLite.
            connection.execute(sa.select(sa.func.pg_advisory_xact_lock(MIGRATION_LOCK)))
            _configure(connection)
            context.run_migrations()
            say_oldest(connection)
            in_byte_order(connection)
    finally:
        engine.dispose()


def _configure(connection: sa.Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=tables.metadata,
        render_as_batch=True,
        transactional_ddl=True,
        compare_type=True,
        render_item=_render,
        include_name=_is_ours,
    )


run()
