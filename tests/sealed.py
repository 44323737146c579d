"""What lies sealed in a database and a media store, looked at from outside."""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

from storage.blobs import Blobs
from storage.crypto import KeyRing, key_id_of, place
from storage.tables import sealed_columns


def by_key(database: Path) -> Counter[str]:
    """How many values each key sealed."""
    return Counter(key_id_of(sealed) for _, sealed in _values(database))


def open_everything(database: Path, keys: KeyRing, media: Path | None = None) -> int:
    """Every value opens at its place, and every file of the media store; how many values. Raises SealError."""
    count = 0
    for where, sealed in _values(database):
        keys.unseal_bytes(where, sealed)
        count += 1
    if media is not None:
        blobs = Blobs.open(media.as_uri(), keys)
        for name in blobs.names():
            blobs.prove(name, blobs.as_it_lies(name))
    return count


def _values(database: Path) -> list[tuple[str, bytes]]:
    found = []
    with closing(sqlite3.connect(database, timeout=30)) as raw:
        raw.execute("BEGIN")
        for table, columns in sealed_columns().items():
            (key,) = (one.name for one in table.primary_key.columns)
            for column in columns:
                rows = raw.execute(f'SELECT "{key}", "{column}" FROM "{table.name}" WHERE "{column}" != x\'\'')
                found += [(place(table.name, row_id, column), bytes(sealed)) for row_id, sealed in rows]
    return found
