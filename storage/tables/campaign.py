"""The campaign: posters and their scans, reports, messages to many, questions and answers."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.tables.columns import key, link, moment, table_of


class SourceRecord(SQLModel, table=True):
    """A poster or a link that people come from. Nothing of a person stands in it."""

    __tablename__ = "sources"
    name: str = Field(primary_key=True, max_length=64)  # as it stands in links and on tickets
    folded: str = Field(unique=True)  # the name in small letters
    code: str  # what is typed on Zalo
    code_key: str = Field(unique=True)
    what: str
    place: str
    commune: str  # in words, as the tables of places write it
    copies: int
    active: bool
    created_at: datetime = moment()
    created_by: str


class ScanRecord(SQLModel, table=True):
    """A count of a day: how often a source was scanned, a channel was chosen there, a chat came of it. Of nobody."""

    __tablename__ = "scans"
    source: str = Field(primary_key=True, max_length=64)  # "": one that is not known
    day: date = Field(primary_key=True)  # by the clock that people read
    step: str = Field(primary_key=True, max_length=16)  # scan, choice, chat
    channel: str = Field(primary_key=True, max_length=16)  # "" for a scan
    count: int


class ReportRecord(SQLModel, table=True):
    """A periodic report as it was made. Codes of tickets and numbers: nothing of a person."""

    __tablename__ = "reports"
    id: str = key()
    schedule: str | None = Field(unique=True)  # which regular one it is, None where somebody asked for it
    kind: str
    first: str  # days of the wall's calendar, both included
    last: str
    language: str
    made_at: datetime = moment()
    who: str
    operator_id: str | None = link("operators", null=True, index=False)
    figures: str  # JSON of flows.figures.report.Report
    files: str  # JSON: form -> SHA-256 in the store of files


class BroadcastRecord(SQLModel, table=True):
    """A message of the team to the people who agreed to news. Nothing of a person stands in it."""

    __tablename__ = "broadcasts"
    id: str = key()
    title: str  # for the team alone
    about: str
    words: str  # JSON: language -> text
    audience: str  # JSON of flows.announcing.Audience
    send_at: datetime = moment()
    expires_at: datetime = moment()  # what has not left by then does not leave
    state: str = Field(index=True)
    written_by: str | None = link("operators", null=True, index=False)
    written_at: datetime = moment()
    decided_by: str | None = link("operators", null=True, index=False)  # approved or stopped it
    decided_at: datetime | None = moment(null=True)
    began_at: datetime | None = moment(null=True)
    ended_at: datetime | None = moment(null=True)
    outcome: str  # JSON: what became of it, by channel; "" while it is under way
    said_stop: int  # so many asked to hear no more after it


class BroadcastPersonRecord(SQLModel, table=True):
    """Who is to get a message, and whether they have it. Gone once the sending is over."""

    __tablename__ = "broadcast_people"
    __table_args__ = (
        UniqueConstraint("broadcast_id", "conversation_id"),
        Index("ix_broadcast_people_state", "broadcast_id", "state", "id"),
    )
    id: str = key()
    broadcast_id: str = link("broadcasts", index=False)
    conversation_id: str = link("conversations")
    channel: str
    state: str
    why: str  # of somebody who is left out
    message_id: str | None = Field(index=True, max_length=32)


class FaqEntryRecord(SQLModel, table=True):
    """A question that people ask, as the team answers it: of its own, or in the place of one of the program's."""

    __tablename__ = "faq_entries"
    id: str = key()
    topic: str  # which of the program's own it stands for; "" for one of the team's
    kind: str
    ticket_code: str  # the report that it was made of, "" where it was none
    created_at: datetime = moment()
    ended_at: datetime | None = moment(null=True)


class FaqVersionRecord(SQLModel, table=True):
    """One wording of an entry: what is asked, what is answered, on whose authority. Never changed, only followed."""

    __tablename__ = "faq_versions"
    __table_args__ = (UniqueConstraint("entry_id", "number"),)
    id: str = key()
    entry_id: str = link("faq_entries", index=False)
    number: int
    wordings: str  # JSON: language -> ways to ask it
    answers: str  # JSON: language -> text
    source: str
    source_day: str  # ISO, of the official text
    valid_until: str  # ISO, "" for no end
    state: str
    written_by: str | None = link("operators", null=True, index=False)
    written_at: datetime = moment()
    decided_by: str | None = link("operators", null=True, index=False)
    decided_at: datetime | None = moment(null=True)


sources = table_of(SourceRecord)
scans = table_of(ScanRecord)
reports = table_of(ReportRecord)
broadcasts = table_of(BroadcastRecord)
broadcast_people = table_of(BroadcastPersonRecord)
faq_entries = table_of(FaqEntryRecord)
faq_versions = table_of(FaqVersionRecord)
