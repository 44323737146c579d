"""What processes share: who does what, how far it went, the tokens of the platforms' accounts."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field, SQLModel

from storage.tables.columns import Sealed, moment, table_of


class LeaseRecord(SQLModel, table=True):
    """Who does what only one may do, and until when."""

    __tablename__ = "leases"
    name: str = Field(primary_key=True)
    holder: str
    until: datetime = moment()


class CursorRecord(SQLModel, table=True):
    """Named values to go on from."""

    __tablename__ = "cursors"
    name: str = Field(primary_key=True)
    value: str


class GrantRecord(SQLModel, table=True):
    """What an account lets the program do: a pair of tokens, renewed by whoever holds the lease."""

    __tablename__ = "grants"
    account: str = Field(primary_key=True)
    access_token: Sealed
    refresh_token: Sealed
    access_until: datetime = moment()
    refresh_until: datetime = moment()
    generation: int
    renewing_since: datetime | None = moment(null=True)  # a renewal has begun and its outcome is not written down
    renewing_by: str
    dead_at: datetime | None = moment(null=True)  # somebody must sign in again
    imported: bytes  # digest of the pair that the settings held when it was last taken from there
    before: Sealed  # JSON: the pair before this one, for whoever must find out what happened
    updated_at: datetime = moment()


leases = table_of(LeaseRecord)
cursors = table_of(CursorRecord)
grants = table_of(GrantRecord)
