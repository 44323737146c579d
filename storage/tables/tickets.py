"""Tickets, and what is kept of each: its history, its terms, its results; lists of tips that came on paper."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Index
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement
from sqlmodel import Field, SQLModel

from storage.tables.columns import Sealed, key, link, moment, table_of

# A ticket on which somebody still works; spelled out, because partial indexes are found by their very words.
IS_OPEN = "status NOT IN ('closed', 'duplicate', 'handed_over')"


class _NextNumber(FunctionElement[int]):
    """The number of a new ticket."""

    type = sa.Integer()
    inherit_cache = True


@compiles(_NextNumber)
def _next_after_the_greatest(_element: Any, _compiler: Any, **_: Any) -> str:
    return "(SELECT coalesce(max(number), 0) + 1 FROM tickets)"


@compiles(_NextNumber, "postgresql")
def _next_of_the_sequence(_element: Any, _compiler: Any, **_: Any) -> str:
    return "nextval('tickets_number')"  # tickets are opened side by side there


class TicketRecord(SQLModel, table=True):
    """A tip that was sent, and its way through the team."""

    __tablename__ = "tickets"
    __table_args__ = (
        Index("ix_tickets_status_id", "status", "id"),
        # Holds all that the queue's filters ask, so that an order by worth needs no look at the rows themselves.
        Index(
            "ix_tickets_queue",
            *("urgent", "season", "score", "id", "kind", "status", "assignee_id", "incomplete", "wants_person"),
            *("first_answer_at", "number"),
            sqlite_where=sa.text(IS_OPEN),
            postgresql_where=sa.text(IS_OPEN),
        ),
        # The same of one operator, among a million of others.
        Index(
            "ix_tickets_assigned",
            *("assignee_id", "urgent", "season", "score", "id", "kind", "status", "incomplete", "wants_person"),
            *("first_answer_at", "number"),
            sqlite_where=sa.text(f"{IS_OPEN} AND assignee_id IS NOT NULL"),
            postgresql_where=sa.text(f"{IS_OPEN} AND assignee_id IS NOT NULL"),
        ),
        Index(
            "ix_tickets_open_kind",
            "kind",
            sqlite_where=sa.text(IS_OPEN),
            postgresql_where=sa.text(IS_OPEN),
        ),
        # The same for lists by age.
        Index(
            "ix_tickets_list",
            *("id", "status", "kind", "urgent", "assignee_id", "incomplete", "wants_person", "first_answer_at"),
            "number",
        ),
        Index("ix_tickets_updated", "updated_at", "id"),
        Index("ix_tickets_urgent", "id", sqlite_where=sa.text("urgent"), postgresql_where=sa.text("urgent")),
        Index(
            "ix_tickets_unweighed",
            "id",
            sqlite_where=sa.text("season = '?'"),
            postgresql_where=sa.text("season = '?'"),
        ),
        # All that the map shows and its filters ask: the columns themselves lie behind the tip, which is long.
        Index(
            "ix_tickets_on_map",
            *("id", "code", "map_lat", "map_lon", "map_radius_m", "kind", "status", "urgent", "martyr_name"),
            *("assignee_id", "incomplete", "wants_person", "first_answer_at", "number"),
            sqlite_where=sa.text("map_lat IS NOT NULL"),
            postgresql_where=sa.text("map_lat IS NOT NULL"),
        ),
    )
    id: str = key()
    code: str = Field(unique=True)
    kind: str
    status: str
    urgent: bool
    incomplete: bool
    channel: str
    language: str
    source: str
    conversation_id: str | None = link("conversations", null=True)
    assignee_id: str | None = link("operators", null=True)
    outcome: str | None
    created_at: datetime = moment()
    updated_at: datetime = moment()
    first_answer_at: datetime | None = moment(null=True)
    wants_person: bool
    martyr_name: str
    search: str  # folded; martyr, unit, days, places, code: nothing of the reporter
    lat: float | None
    lon: float | None
    score: int  # what the tip alone says of how soon it is to be looked at (``flows.urgency``)
    season: str  # the region whose rains decide when its place can be reached; "?" while nobody has looked
    map_lat: float | None  # the circle on the map: of the position, else of the commune that was named
    map_lon: float | None
    map_radius_m: float | None
    tip: Sealed  # JSON of flows.model.Tip
    reporter_name: Sealed
    reporter_phone: Sealed
    marked_by: str = Field(index=True)  # the key of its marks (``storage.finding``), "" while it has none
    # By which the index of words knows it (``storage.searching``); the next one, whoever writes the row.
    number: int = Field(unique=True, index=True, sa_column_kwargs={"default": _NextNumber()})


class TicketMarkRecord(SQLModel, table=True):
    """By what a ticket is found though it is sealed: blind marks of the reporter's phone number and name."""

    __tablename__ = "ticket_marks"
    mark: bytes = Field(primary_key=True)
    ticket_id: str = Field(primary_key=True, foreign_key="tickets.id", ondelete="CASCADE", index=True, max_length=32)


class TicketEventRecord(SQLModel, table=True):
    """A line of a ticket's history."""

    __tablename__ = "ticket_events"
    __table_args__ = (Index("ix_ticket_events_ticket_id_id", "ticket_id", "id"),)
    id: str = key()
    ticket_id: str = link("tickets", index=False)
    at: datetime = moment()
    who: str
    operator_id: str | None = link("operators", null=True, index=False)
    what: str
    detail: Sealed


class TicketProposalRecord(SQLModel, table=True):
    """A move of a ticket that somebody proposed and a second person must confirm."""

    __tablename__ = "ticket_proposals"
    id: str = key()
    ticket_id: str = Field(foreign_key="tickets.id", unique=True, ondelete="CASCADE", max_length=32)
    status: str
    outcome: str
    operator_id: str = link("operators", index=False)
    at: datetime = moment()


class TicketTermRecord(SQLModel, table=True):
    """Something about a ticket waits for the team: since when, and who was told that it took too long."""

    __tablename__ = "ticket_terms"
    __table_args__ = (Index("ix_ticket_terms_due_at_stage", "due_at", "stage"),)
    ticket_id: str = Field(primary_key=True, foreign_key="tickets.id", ondelete="CASCADE", max_length=32)
    what: str = Field(primary_key=True)
    since: datetime = moment()
    stage: int
    due_at: datetime | None = moment(null=True)


class TicketNewsRecord(SQLModel, table=True):
    """What a ticket's person was told last of its way, and when to look whether there is more."""

    __tablename__ = "ticket_news"
    ticket_id: str = Field(primary_key=True, foreign_key="tickets.id", ondelete="CASCADE", max_length=32)
    told: str
    due_at: datetime | None = moment(null=True, index=True)


class TicketPrintRecord(SQLModel, table=True):
    """By what a ticket is known again in others: a blind index of a text, a telephone number, an account."""

    __tablename__ = "ticket_prints"
    id: str = key()
    ticket_id: str = Field(foreign_key="tickets.id", index=True, max_length=32, ondelete="CASCADE")
    what: str
    print: bytes = Field(index=True)


class ResultRecord(SQLModel, table=True):
    """What came of a ticket: a witness asked, a place visited, a sample taken. Struck out where it was wrong."""

    __tablename__ = "results"
    id: str = key()
    ticket_id: str = link("tickets")
    what: str
    at: datetime = moment()  # when it was written down
    who: str
    operator_id: str | None = link("operators", null=True, index=False)
    detail: Sealed  # JSON of flows.results.Result
    struck_at: datetime | None = moment(null=True)
    struck_by: str
    why: Sealed


class ImportRecord(SQLModel, table=True):
    """A sheet of tips that somebody uploaded: looked at first, then imported row by row."""

    __tablename__ = "imports"
    id: str = key()
    name: Sealed  # of the file
    channel: str
    at: datetime = moment(index=True)
    who: str
    operator_id: str | None = link("operators", null=True, index=False)
    unknown: Sealed  # JSON: headings that no column of ours has
    begun_at: datetime | None = moment(null=True)
    ended_at: datetime | None = moment(null=True)  # nothing is left to be done of it


class ImportRowRecord(SQLModel, table=True):
    """A row of such a sheet; its content is gone once it is a ticket, or nobody wants it."""

    __tablename__ = "import_rows"
    __table_args__ = (Index("ix_import_rows_import_id_number", "import_id", "number"),)
    id: str = key()
    import_id: str = link("imports", index=False)
    number: int  # as the sheet counts
    content: Sealed  # JSON of flows.importing.Row
    state: str
    ticket_id: str | None = link("tickets", null=True)


class WorkItemRecord(SQLModel, table=True):
    """Something to be done beside a tip: a visit, a witness to be seen again, support, a commendation."""

    __tablename__ = "work_items"
    __table_args__ = (
        Index(
            "ix_work_items_open",
            *("kind", "id"),
            sqlite_where=sa.text("done_at IS NULL"),
            postgresql_where=sa.text("done_at IS NULL"),
        ),
    )
    id: str = key()
    kind: str
    ticket_id: str = link("tickets")
    who: Sealed
    place: Sealed
    note: Sealed
    at: datetime = moment()
    operator_id: str | None = link("operators", null=True, index=False)
    passed_at: datetime | None = moment(null=True)  # somebody has it: a volunteer, the contact for support
    done_at: datetime | None = moment(null=True)


tickets = table_of(TicketRecord)
ticket_marks = table_of(TicketMarkRecord)
ticket_events = table_of(TicketEventRecord)
ticket_proposals = table_of(TicketProposalRecord)
ticket_terms = table_of(TicketTermRecord)
ticket_news = table_of(TicketNewsRecord)
ticket_prints = table_of(TicketPrintRecord)
results = table_of(ResultRecord)
imports = table_of(ImportRecord)
import_rows = table_of(ImportRowRecord)
work_items = table_of(WorkItemRecord)
