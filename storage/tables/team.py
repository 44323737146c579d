"""The team: who belongs to it, how they come in, what the group shows, what was done by whom."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.tables.columns import Sealed, choice, key, link, moment, table_of
from storage.types import Role, ViewState


class OperatorRecord(SQLModel, table=True):
    """A person of the team."""

    __tablename__ = "operators"
    id: str = key()
    name: str
    role: Role = choice(Role)
    telegram_id: str | None = Field(unique=True)
    active: bool
    created_at: datetime = moment()


class SignInLinkRecord(SQLModel, table=True):
    """A link that signs in once. Only the hash of its token is kept."""

    __tablename__ = "sign_in_links"
    id: str = key()
    hash: bytes = Field(unique=True)
    operator_id: str = link("operators")
    expires_at: datetime = moment()
    used_at: datetime | None = moment(null=True)


class SessionRecord(SQLModel, table=True):
    """A signed-in browser. Only the hash of its token is kept."""

    __tablename__ = "sessions"
    id: str = key()
    hash: bytes = Field(unique=True)
    operator_id: str = link("operators")
    csrf: str
    expires_at: datetime = moment(index=True)
    created_at: datetime = moment()


class GroupViewRecord(SQLModel, table=True):
    """How a ticket is shown in a moderator group."""

    __tablename__ = "group_views"
    __table_args__ = (
        Index("ix_group_views_due_at", "due_at"),
        Index("ix_group_views_chat_id_thread_id", "chat_id", "thread_id"),
    )
    id: str = key()
    ticket_id: str = link("tickets", index=False, unique=True)
    chat_id: str
    thread_id: str | None
    card_message_id: str | None
    state: ViewState = choice(ViewState)
    card_digest: str
    shown_message_id: str
    shown_attachment_id: str
    due_at: datetime | None = moment(null=True)
    touches: int
    priority: int
    attempts: int
    error: str
    generation: int


class GroupMessageRecord(SQLModel, table=True):
    """Which message of a group belongs to which ticket: a reply to it goes to the person."""

    __tablename__ = "group_messages"
    __table_args__ = (
        UniqueConstraint("chat_id", "message_id"),
        # Of others it is a list of any length, by which nothing is looked for.
        Index(
            "ix_group_messages_message_ref",
            "message_ref",
            sqlite_where=sa.text("kind = 'operator'"),
            postgresql_where=sa.text("kind = 'operator'"),
        ),
    )
    id: str = key()
    chat_id: str
    message_id: str
    thread_id: str | None
    ticket_id: str = link("tickets")
    kind: str
    person_external_id: str | None
    message_ref: str | None


class CannedReplyRecord(SQLModel, table=True):
    """A reply that the team has ready: its own, or in the place of one that the program brings along."""

    __tablename__ = "canned_replies"
    id: str = key()
    language: str
    origin: str  # which of the program's own it stands for; "" for one of the team's
    title: str
    text: str  # "": the program's own is not offered
    updated_at: datetime = moment()
    operator_id: str | None = link("operators", null=True, index=False)


class AuditRecord(SQLModel, table=True):
    """Who did or saw what. Rows are only ever added, which triggers of the migration hold; see ``storage.audit``.

    Ids of operators and tickets are plain values: what they point to may be gone one day, the line stays.
    """

    __tablename__ = "audit"
    __table_args__ = (
        Index("ix_audit_number", "number", unique=True),
        Index("ix_audit_what_number", "what", "number"),
        Index("ix_audit_operator_id_number", "operator_id", "number"),
    )
    id: str = key()
    at: datetime = moment()
    operator_id: str | None = Field(max_length=32)
    who: str
    what: str
    ticket_id: str | None = Field(max_length=32, index=True)
    detail: Sealed
    number: int
    form: int
    digest: bytes  # of the detail
    before: bytes  # the hash of the line before
    hash: bytes


class AlarmRecord(SQLModel, table=True):
    """Something that a person must repair and that stands until it is."""

    __tablename__ = "alarms"
    name: str = Field(primary_key=True)
    what: str
    detail: str
    since: datetime = moment()


operators = table_of(OperatorRecord)
sign_in_links = table_of(SignInLinkRecord)
sessions = table_of(SessionRecord)
group_views = table_of(GroupViewRecord)
group_messages = table_of(GroupMessageRecord)
canned_replies = table_of(CannedReplyRecord)
audit = table_of(AuditRecord)
alarms = table_of(AlarmRecord)
