"""``INSERT ... ON CONFLICT`` for both databases.

SQLite took its words from PostgreSQL, and SQLAlchemy's compiler of SQLite reads PostgreSQL's statement as its own; the
other way round it does not. A test runs both.
"""

from __future__ import annotations

from sqlalchemy.dialects.postgresql import Insert, insert

__all__ = ["Insert", "insert"]
