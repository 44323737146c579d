"""Whether anything in the database still names a file of the media store."""

from __future__ import annotations

import sqlalchemy as sa

from storage import media, registers
from storage.tables import reports
from storage.unit import Tx

_in_report = sa.select(sa.exists().where(reports.c.files.contains(sa.bindparam("sha256"))))


def is_named(tx: Tx, sha256: str) -> bool:
    """True where an attachment, a packet or a report has these bytes, or a list of the dead is still to be read."""
    if media.is_used(tx, sha256) or registers.needs_file(tx, sha256):
        return True
    return bool(tx.execute(_in_report, {"sha256": sha256}).scalar())
