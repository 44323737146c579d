"""Fresh databases: migrated once a session, then copied. Migrating anew takes most of a small test's time."""

from __future__ import annotations

import functools
import tempfile
from pathlib import Path

from storage.migrate import migrate


def fresh(path: Path) -> str:
    """An empty database of the newest schema at this path; its URL."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_empty())
    return f"sqlite:///{path}"


@functools.cache
def _empty() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "empty.db"
        migrate(f"sqlite:///{path}")
        return path.read_bytes()
