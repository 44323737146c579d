"""By what tickets of one martyr find each other, and which were put together."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from storage.tables.columns import Sealed, key, link, moment, table_of


class LikenessRecord(SQLModel, table=True):
    """What of a ticket is held against others (``storage.likenesses``), and the keys it is found by."""

    __tablename__ = "likenesses"
    __table_args__ = (
        Index(
            "ix_likenesses_untold",
            "ticket_id",
            sqlite_where=sa.text("told = 0"),
            postgresql_where=sa.text("NOT told"),
        ),
    )
    ticket_id: str = Field(primary_key=True, foreign_key="tickets.id", max_length=32, ondelete="CASCADE")
    form: Sealed  # JSON of flows.matching.likeness.Likeness
    keys: str  # those of the ticket in ``ticket_keys``, with spaces between
    told: bool  # the tickets that are like it have been shown anew since it changed


class TicketKeyRecord(SQLModel, table=True):
    """Facts of a martyr or a place by two and three, as numbers: who shares one may be the same. Nothing to read.

    No way back from the ticket but ``likenesses.keys``: a second index would double what a new tip costs.
    """

    __tablename__ = "ticket_keys"
    __table_args__ = {"sqlite_with_rowid": False}
    key: int = Field(primary_key=True, sa_type=sa.BigInteger)
    ticket_id: str = Field(primary_key=True, max_length=32)


class MergeRecord(SQLModel, table=True):
    """Two tickets of one martyr were put together, and perhaps parted again; what the one was before stands here."""

    __tablename__ = "merges"
    __table_args__ = (
        Index(
            "uq_merges_standing",
            "ticket_id",
            unique=True,
            sqlite_where=sa.text("parted_at IS NULL"),
            postgresql_where=sa.text("parted_at IS NULL"),
        ),
        Index("ix_merges_tell", "id", sqlite_where=sa.text("tell != ''"), postgresql_where=sa.text("tell != ''")),
    )
    id: str = key()
    ticket_id: str = link("tickets")
    into_id: str = link("tickets")
    at: datetime = moment()
    operator_id: str | None = link("operators", null=True, index=False)
    status_before: str
    outcome_before: str | None
    parted_at: datetime | None = moment(null=True)
    tell: str  # what the people behind the two are still to be told: merged, parted, ""


class DismissalRecord(SQLModel, table=True):
    """Somebody of the team looked at two tickets that are like each other: they are not of one martyr."""

    __tablename__ = "dismissals"
    one_id: str = Field(primary_key=True, foreign_key="tickets.id", max_length=32)  # the older of the two
    other_id: str = Field(primary_key=True, foreign_key="tickets.id", max_length=32, index=True)
    at: datetime = moment()
    operator_id: str | None = link("operators", null=True, index=False)


likenesses = table_of(LikenessRecord)
ticket_keys = table_of(TicketKeyRecord)
merges = table_of(MergeRecord)
dismissals = table_of(DismissalRecord)
