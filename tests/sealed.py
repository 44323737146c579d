"""What lies sealed in a database and a media store, looked at from outside."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import psycopg

from storage.blobs import Blobs
from storage.crypto import KeyRing, key_id_of, place
from storage.tables import sealed_columns


def by_key(url: str) -> Counter[str]:
    """How many values each key sealed in the database at a URL."""
    return Counter(key_id_of(sealed) for _, sealed in _values(url))


def open_everything(url: str, keys: KeyRing, media: Path | None = None) -> int:
    """Every value opens at its place, and every file of the media store; how many values. Raises SealError."""
    count = 0
    for where, sealed in _values(url):
        keys.unseal_bytes(where, sealed)
        count += 1
    if media is not None:
        blobs = Blobs.open(media.as_uri(), keys)
        for name in blobs.names():
            blobs.prove(name, blobs.as_it_lies(name))
    return count


def _values(url: str) -> list[tuple[str, bytes]]:
    found = []
    with _at_one_moment(url) as select:
        for table, columns in sealed_columns().items():
            (key,) = (one.name for one in table.primary_key.columns)
            for column in columns:
                rows = select(f'SELECT "{key}", "{column}" FROM "{table.name}" WHERE length("{column}") > 0')
                found += [(place(table.name, row_id, column), bytes(sealed)) for row_id, sealed in rows]
    return found


@contextmanager
def _at_one_moment(url: str) -> Iterator[Callable[[str], Iterable[Any]]]:
    """Selects, all of which see one state of the database."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"), timeout=30)) as raw:
            raw.execute("BEGIN")
            yield raw.execute
        return
    with psycopg.connect(url) as connection:
        connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        yield lambda query: connection.execute(query.encode())
