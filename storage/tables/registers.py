"""Lists of martyrs and graves, and what of them was found for which ticket."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.tables.columns import key, link, moment, table_of


class RegisterRecord(SQLModel, table=True):
    """A list of martyrs, graves, cemeteries or unidentified remains that tips are held against."""

    __tablename__ = "registers"
    id: str = key()
    title: str = Field(unique=True)
    kind: str
    publisher: str
    created_at: datetime = moment()


class RegisterImportRecord(SQLModel, table=True):
    """One file of a list: what it was, how its columns were read, what came of it."""

    __tablename__ = "register_imports"
    id: str = key()
    register_id: str | None = link("registers", null=True)
    state: str  # see storage.registers.STATES
    title: str
    kind: str
    publisher: str
    dated: str  # the list's own date, as it was given
    file_name: str
    sha256: str
    headers: str  # JSON
    fields: str  # JSON: the meaning of each column
    first: int  # index of the first row of facts
    who: str
    operator_id: str | None = Field(max_length=32)
    started_at: datetime = moment()
    finished_at: datetime | None = moment(null=True)
    counts: str  # JSON: read, added, changed, same, back, gone
    problems: str  # JSON: what could not be read, counted
    examples: str  # JSON: the first lines with a problem
    error: str


class RegisterRowRecord(SQLModel, table=True):
    """A line of a list: facts of the dead alone, in clear, and by what they are looked up."""

    __tablename__ = "register_rows"
    __table_args__ = (
        UniqueConstraint("register_id", "row_key"),
        Index("ix_register_rows_sound", "sound", "name_key", "birth_year", "death_year", "gone_at", "id"),
        Index(
            "ix_register_rows_by_unit",
            "by_unit",
            sqlite_where=sa.text("by_unit != ''"),
            postgresql_where=sa.text("by_unit != ''"),
        ),
        Index(
            "ix_register_rows_by_home",
            "by_home",
            sqlite_where=sa.text("by_home != ''"),
            postgresql_where=sa.text("by_home != ''"),
        ),
    )
    id: str = key()
    register_id: str = link("registers", index=False)
    import_id: str = link("register_imports", index=False)  # the last one that had it
    row_key: str
    line: int
    digest: str
    name_key: str
    sound: str
    birth_year: int | None
    death_year: int | None
    by_unit: str
    by_home: str
    facts: str  # JSON
    before: str  # JSON: what stood there before, the newest first
    gone_at: datetime | None = moment(null=True)  # the newest file of the list has it no more


class RegisterCheckRecord(SQLModel, table=True):
    """What the registers say of a ticket, in short; ``due``: to be looked at anew."""

    __tablename__ = "register_checks"
    __table_args__ = (
        Index(
            "ix_register_checks_due",
            "ticket_id",
            sqlite_where=sa.text("due = 1"),
            postgresql_where=sa.text("due"),
        ),
    )
    ticket_id: str = Field(primary_key=True, foreign_key="tickets.id", ondelete="CASCADE", max_length=32)
    due: bool
    found: str  # JSON


class RegisterLinkRecord(SQLModel, table=True):
    """Somebody of the team says that this line is the martyr of this ticket."""

    __tablename__ = "register_links"
    id: str = key()
    ticket_id: str = Field(foreign_key="tickets.id", index=True, max_length=32, ondelete="CASCADE")
    row_id: str = link("register_rows")
    at: datetime = moment()
    who: str
    operator_id: str | None = Field(max_length=32)
    undone_at: datetime | None = moment(null=True)
    undone_by: str


registers = table_of(RegisterRecord)
register_imports = table_of(RegisterImportRecord)
register_rows = table_of(RegisterRowRecord)
register_checks = table_of(RegisterCheckRecord)
register_links = table_of(RegisterLinkRecord)
