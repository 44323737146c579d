"""What is handed over, and to whom: packets, notices, keys of the API and the addresses that listen."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.tables.columns import Sealed, key, link, moment, table_of


class PacketRecord(SQLModel, table=True):
    """What went to an agency as one packet (*phiếu chuyển*): its number and digest stay when its bytes are erased."""

    __tablename__ = "packets"
    __table_args__ = (
        UniqueConstraint("year", "number"),
        Index(
            "ix_packets_open",
            "look_at",
            sqlite_where=sa.text("look_at IS NOT NULL"),
            postgresql_where=sa.text("look_at IS NOT NULL"),
        ),
    )
    id: str = key()
    year: int
    number: int
    state: str  # ordered, made, void
    agency: str
    receiver: str  # the agency by which the consent names it
    addressee: str  # whom the paper is addressed to
    operator_id: str | None = link("operators", null=True)
    who: str
    at: datetime = moment()  # ordered, and once it is there: made
    due: datetime | None = moment(null=True)
    look_at: datetime | None = moment(null=True)  # when the watch has something to do with it
    wanted: str  # JSON: what was asked for, until it is made
    codes: str  # of its tickets
    sha256: str | None = Field(default=None, index=True)  # of the whole packet
    size: int | None  # bytes; None once there are none
    key: str  # fingerprint of the key that signed it
    token_hash: bytes | None = Field(default=None, unique=True)
    code: Sealed  # by which the agency says on the telephone that it has it
    link_until: datetime | None = moment(null=True)
    acknowledged_at: datetime | None = moment(null=True)
    acknowledged_by: str  # "link", or the name of who wrote it down
    answered_at: datetime | None = moment(null=True)
    erased_at: datetime | None = moment(null=True)  # since then there are no bytes


class HandoverRecord(SQLModel, table=True):
    """What was handed to an agency, and what it answered."""

    __tablename__ = "handovers"
    id: str = key()
    ticket_id: str = link("tickets")
    agency: str
    at: datetime = moment()
    acknowledged_at: datetime | None = moment(null=True)
    due: datetime | None = moment(null=True)
    answer: Sealed
    receiver: str  # the agency by which the consent names it
    packet_id: str | None = link("packets", null=True)
    parts: str  # of the tip, as they were shown
    finding: str  # what the agency found, one word
    answered_at: datetime | None = moment(null=True)


class AgencyReadRecord(SQLModel, table=True):
    """An agency has a ticket without a hand-over: it read it over the API, or got an export with it."""

    __tablename__ = "agency_reads"
    __table_args__ = (UniqueConstraint("ticket_id", "agency"),)
    id: str = key()
    ticket_id: str = link("tickets", index=False)
    agency: str
    receiver: str = Field(default="", sa_column_kwargs={"server_default": ""})  # as the consent names it; "": the same
    first_at: datetime = moment()
    how: str  # api, export


class AgencyNoticeRecord(SQLModel, table=True):
    """An agency that holds a ticket must be told of a request; waits until somebody of the team has."""

    __tablename__ = "agency_notices"
    id: str = key()
    request_id: str = link("rights_requests")
    ticket_id: str = link("tickets")
    agency: str
    told_at: datetime | None = moment(null=True)
    operator_id: str | None = link("operators", null=True, index=False)


class ApiKeyRecord(SQLModel, table=True):
    """A key by which another system reads what its agency may see; perhaps with an address that is told of changes."""

    __tablename__ = "api_keys"
    id: str = key()
    agency: str
    receiver: str = Field(default="", sa_column_kwargs={"server_default": ""})  # as the consent names it; "": the same
    title: str  # which system it is, for what: words of the team
    prefix: str  # the beginning of the key, by which people know it
    hash: bytes = Field(unique=True)
    scopes: str  # words with a blank between
    reach: str
    made_at: datetime = moment()
    made_by: str
    expires_at: datetime = moment()
    withdrawn_at: datetime | None = moment(null=True)
    used_at: datetime | None = moment(null=True)
    url: str  # of the webhook, "" for none
    secret: Sealed  # with which what is sent there is signed


class WebhookRecord(SQLModel, table=True):
    """What a key's address knows of a ticket, and what it is still to be told: never more than one thing a ticket."""

    __tablename__ = "webhooks"
    __table_args__ = (
        Index("ix_webhooks_due", "state", "due_at"),
        UniqueConstraint("key_id", "ticket_id"),
    )
    id: str = key()
    key_id: str = link("api_keys", index=False)
    ticket_id: str = link("tickets")
    told: str  # "", shown, gone
    state: str  # idle, waiting, given_up
    version: int  # grows with each change, so that one which came while another was being told is not lost
    since: datetime = moment()  # when the first change came that was not told yet
    due_at: datetime = moment()
    attempts: int
    error: str


packets = table_of(PacketRecord)
handovers = table_of(HandoverRecord)
agency_reads = table_of(AgencyReadRecord)
agency_notices = table_of(AgencyNoticeRecord)
api_keys = table_of(ApiKeyRecord)
webhooks = table_of(WebhookRecord)
