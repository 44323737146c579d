"""The tables. A column that says "sealed" holds AES-256-GCM bytes bound to "table:id:column" (``storage.crypto``).

SQLModel classes describe them; units of work run SQLAlchemy Core on the ``Table`` objects at the end of this file.
The classes don't validate: what is untrusted is read by ``flows`` or pydantic before it comes here.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement
from sqlmodel import Field, SQLModel

from storage.types import (
    AttachmentState,
    Delivery,
    Direction,
    EnumText,
    OutboxState,
    RawState,
    Role,
    UtcDateTime,
    ViewState,
)

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = SQLModel.metadata


# A ticket on which somebody still works; spelled out, because partial indexes are found by their very words.
IS_OPEN = "status NOT IN ('closed', 'duplicate', 'handed_over')"

# A consent to news of the campaign that stands.
AGREED_TO_NEWS = "purpose = 'news' AND withdrawn_at IS NULL"

Sealed = bytes
"""AES-256-GCM, see ``storage.crypto``; empty for the empty value."""


def _id() -> Any:
    return Field(primary_key=True, max_length=32)


def _at(*, null: bool = False, index: bool = False) -> Any:
    return Field(sa_type=UtcDateTime, nullable=null, index=index)


def _to(table: str, *, null: bool = False, index: bool = True, unique: bool = False) -> Any:
    return Field(foreign_key=f"{table}.id", nullable=null, index=index, unique=unique, max_length=32)


def _enum(kind: Any, *, null: bool = False) -> Any:
    return Field(sa_type=EnumText(kind), nullable=null)


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


class RawUpdate(SQLModel, table=True):
    """Everything that a platform delivered, under its own id: kept once, a redelivery changes nothing."""

    __tablename__ = "raw_updates"
    __table_args__ = (
        UniqueConstraint("channel", "external_id"),
        Index(
            "ix_raw_updates_failed",
            "id",
            sqlite_where=sa.text("state = 'failed'"),
            postgresql_where=sa.text("state = 'failed'"),
        ),
    )
    id: str = _id()
    channel: str
    external_id: str
    person_index: bytes = Field(index=True)
    at: datetime = _at()
    body: Sealed  # empty once erased
    state: RawState = _enum(RawState)
    error: str
    attempts: int


class ConversationRecord(SQLModel, table=True):
    """One person on one channel, and what the machine remembers of them."""

    __tablename__ = "conversations"
    __table_args__ = (UniqueConstraint("channel", "user_index"),)
    id: str = _id()
    channel: str
    user: Sealed
    user_index: bytes
    state: Sealed  # JSON of flows.model.Conversation
    wake_at: datetime | None = _at(null=True, index=True)
    blocked: bool
    created_at: datetime = _at()
    touched_at: datetime = _at()


class DoorRecord(SQLModel, table=True):
    """A further way into a conversation: the web chat of somebody who began on another channel."""

    __tablename__ = "doors"
    __table_args__ = (UniqueConstraint("channel", "user_index"),)
    id: str = _id()
    conversation_id: str = _to("conversations")
    channel: str
    user: Sealed
    user_index: bytes
    opened_at: datetime = _at()


class DoorLinkRecord(SQLModel, table=True):
    """A personal link that opens a door once. Only the hash of its token is kept."""

    __tablename__ = "door_links"
    id: str = _id()
    hash: bytes = Field(unique=True)
    conversation_id: str = _to("conversations")
    expires_at: datetime = _at()
    used_at: datetime | None = _at(null=True)


class ReplyWindowRecord(SQLModel, table=True):
    """How long a person may be written to, on a channel that limits it."""

    __tablename__ = "reply_windows"
    conversation_id: str = Field(primary_key=True, foreign_key="conversations.id", max_length=32)
    last_at: datetime = _at(index=True)  # when the person last turned to us
    replies_left: int | None  # as the platform told last, None where it never did
    unfollowed: bool
    warned_for: datetime | None = _at(null=True)  # the ``last_at`` that the team was warned about


class ArrivalRecord(SQLModel, table=True):
    """What the platform told of a message that reached a person; settles what may or may not have been sent."""

    __tablename__ = "arrivals"
    __table_args__ = (UniqueConstraint("conversation_id", "external_id"),)
    id: str = _id()
    conversation_id: str = _to("conversations", index=False)
    external_id: str
    digest: bytes | None  # of the words, None where only the id was told
    at: datetime = _at(index=True)


class GrantRecord(SQLModel, table=True):
    """What an account lets the program do: a pair of tokens, renewed by whoever holds the lease."""

    __tablename__ = "grants"
    account: str = Field(primary_key=True)
    access_token: Sealed
    refresh_token: Sealed
    access_until: datetime = _at()
    refresh_until: datetime = _at()
    generation: int
    renewing_since: datetime | None = _at(null=True)  # a renewal has begun and its outcome is not written down
    renewing_by: str
    dead_at: datetime | None = _at(null=True)  # somebody must sign in again
    imported: bytes  # digest of the pair that the settings held when it was last taken from there
    before: Sealed  # JSON: the pair before this one, for whoever must find out what happened
    updated_at: datetime = _at()


class AlarmRecord(SQLModel, table=True):
    """Something that a person must repair and that stands until it is."""

    __tablename__ = "alarms"
    name: str = Field(primary_key=True)
    what: str
    detail: str
    since: datetime = _at()


class OperatorRecord(SQLModel, table=True):
    """A person of the team."""

    __tablename__ = "operators"
    id: str = _id()
    name: str
    role: Role = _enum(Role)
    telegram_id: str | None = Field(unique=True)
    active: bool
    created_at: datetime = _at()


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
    id: str = _id()
    code: str = Field(unique=True)
    kind: str
    status: str
    urgent: bool
    incomplete: bool
    channel: str
    language: str
    source: str
    conversation_id: str | None = _to("conversations", null=True)
    assignee_id: str | None = _to("operators", null=True)
    outcome: str | None
    created_at: datetime = _at()
    updated_at: datetime = _at()
    first_answer_at: datetime | None = _at(null=True)
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


class MessageRecord(SQLModel, table=True):
    """What was said, by the person, to the person, or among the team."""

    __tablename__ = "messages"
    __table_args__ = (
        Index("ix_messages_conversation_id_id", "conversation_id", "id"),
        Index("ix_messages_ticket_id_id", "ticket_id", "id"),
        Index(
            "ix_messages_unmarked",
            "id",
            sqlite_where=sa.text("operator_ref != '' AND marked = 0"),
            postgresql_where=sa.text("operator_ref != '' AND NOT marked"),
        ),
        Index(
            "ix_messages_undelivered",
            "id",
            sqlite_where=sa.text("delivery IN ('failed', 'unknown', 'held')"),
            postgresql_where=sa.text("delivery IN ('failed', 'unknown', 'held')"),
        ),
    )
    id: str = _id()
    conversation_id: str | None = _to("conversations", null=True, index=False)
    ticket_id: str | None = _to("tickets", null=True, index=False)
    direction: Direction = _enum(Direction)
    channel: str  # on which it was said, "" among the team
    author: Sealed
    kind: str
    text: Sealed
    choices: Sealed  # JSON: what a page shows with it
    at: datetime = _at()
    external_id: str
    operator_id: str | None = _to("operators", null=True, index=False)
    before: Sealed  # JSON: earlier wordings
    delivery: Delivery | None = _enum(Delivery, null=True)
    delivery_error: str
    operator_ref: str
    marked: bool


class OutboxRecord(SQLModel, table=True):
    """What waits to be sent. Final rows are gone; what became of them stands on the message."""

    __tablename__ = "outbox"
    __table_args__ = (
        Index("ix_outbox_lane_id", "lane", "id"),
        Index("ix_outbox_state_due_at", "state", "due_at"),
    )
    id: str = _id()
    message_id: str | None = _to("messages", null=True)
    conversation_id: str | None = _to("conversations", null=True, index=False)
    channel: str
    lane: str
    target: Sealed
    payload: Sealed  # JSON where there is no message
    priority: int
    state: OutboxState = _enum(OutboxState)
    attempts: int
    doubts: int  # tries that may have arrived
    doubt_since: datetime | None = _at(null=True)  # when the first of them was made, at the earliest
    due_at: datetime = _at()
    merge_key: str | None
    holder: str | None
    error: str


class TicketEventRecord(SQLModel, table=True):
    """A line of a ticket's history."""

    __tablename__ = "ticket_events"
    __table_args__ = (Index("ix_ticket_events_ticket_id_id", "ticket_id", "id"),)
    id: str = _id()
    ticket_id: str = _to("tickets", index=False)
    at: datetime = _at()
    who: str
    operator_id: str | None = _to("operators", null=True, index=False)
    what: str
    detail: Sealed


class TicketProposalRecord(SQLModel, table=True):
    """A move of a ticket that somebody proposed and a second person must confirm."""

    __tablename__ = "ticket_proposals"
    id: str = _id()
    ticket_id: str = Field(foreign_key="tickets.id", unique=True, ondelete="CASCADE", max_length=32)
    status: str
    outcome: str
    operator_id: str = _to("operators", index=False)
    at: datetime = _at()


class TicketTermRecord(SQLModel, table=True):
    """Something about a ticket waits for the team: since when, and who was told that it took too long."""

    __tablename__ = "ticket_terms"
    __table_args__ = (Index("ix_ticket_terms_due_at_stage", "due_at", "stage"),)
    ticket_id: str = Field(primary_key=True, foreign_key="tickets.id", ondelete="CASCADE", max_length=32)
    what: str = Field(primary_key=True)
    since: datetime = _at()
    stage: int
    due_at: datetime | None = _at(null=True)


class TicketNewsRecord(SQLModel, table=True):
    """What a ticket's person was told last of its way, and when to look whether there is more."""

    __tablename__ = "ticket_news"
    ticket_id: str = Field(primary_key=True, foreign_key="tickets.id", ondelete="CASCADE", max_length=32)
    told: str
    due_at: datetime | None = _at(null=True, index=True)


class TicketPrintRecord(SQLModel, table=True):
    """By what a ticket is known again in others: a blind index of a text, a telephone number, an account."""

    __tablename__ = "ticket_prints"
    id: str = _id()
    ticket_id: str = Field(foreign_key="tickets.id", index=True, max_length=32, ondelete="CASCADE")
    what: str
    print: bytes = Field(index=True)


class AttachmentRecord(SQLModel, table=True):
    """A photo, a voice message, a file: where it is to be fetched from, and where it is kept."""

    __tablename__ = "attachments"
    __table_args__ = (Index("ix_attachments_state_due_at", "state", "due_at"),)
    id: str = _id()
    conversation_id: str | None = _to("conversations", null=True)
    ticket_id: str | None = _to("tickets", null=True)
    message_id: str | None = _to("messages", null=True)
    channel: str
    kind: str
    ref: Sealed  # JSON, read by the channel alone
    name: Sealed
    caption: Sealed
    mime: str
    bytes: int | None
    sha256: str | None = Field(index=True)
    state: AttachmentState = _enum(AttachmentState)
    attempts: int
    due_at: datetime = _at()
    error: str
    exif: Sealed  # JSON
    likeness: int | None = Field(sa_type=sa.BigInteger)  # perceptual hash of a picture (``bot.media.likeness``)
    group_key: str
    at: datetime = _at()


class LookupRecord(SQLModel, table=True):
    """What is to be asked of the network for a conversation. Gone once the answer was told."""

    __tablename__ = "lookups"
    __table_args__ = (UniqueConstraint("conversation_id", "question_index"),)
    id: str = _id()
    conversation_id: str = _to("conversations", index=False)
    channel: str  # on which the words were said
    external_id: str  # of the message with which the question arose
    kind: str
    question: Sealed
    question_index: bytes
    attempts: int
    due_at: datetime = _at(index=True)
    error: str


class NetworkAnswerRecord(SQLModel, table=True):
    """What the network answered lately, so that nothing is asked twice."""

    __tablename__ = "network_answers"
    id: str = _id()
    question_index: bytes = Field(unique=True)
    answer: Sealed  # JSON
    at: datetime = _at(index=True)


class ConsentRecord(SQLModel, table=True):
    """Agreement to one purpose, to one version of the text."""

    __tablename__ = "consents"
    __table_args__ = (
        Index(
            "ix_consents_news",
            "conversation_id",
            sqlite_where=sa.text(AGREED_TO_NEWS),
            postgresql_where=sa.text(AGREED_TO_NEWS),
        ),
    )
    id: str = _id()
    conversation_id: str | None = _to("conversations", null=True)
    ticket_id: str | None = _to("tickets", null=True)
    purpose: str
    version: str
    given_at: datetime = _at()
    withdrawn_at: datetime | None = _at(null=True)
    channel: str
    language: str
    words: str  # the id of the text that was shown, "" where it is not known
    receivers: str  # JSON: agency -> since when it is reached no more, or null


class ConsentTextRecord(SQLModel, table=True):
    """The words that asked for a consent, once a version, language and wording; the id is their digest."""

    __tablename__ = "consent_texts"
    id: str = Field(primary_key=True)
    purpose: str
    version: str
    language: str
    text: str
    first_at: datetime = _at()


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
    id: str = _id()
    year: int
    number: int
    state: str  # ordered, made, void
    agency: str
    receiver: str  # the agency by which the consent names it
    addressee: str  # whom the paper is addressed to
    operator_id: str | None = _to("operators", null=True)
    who: str
    at: datetime = _at()  # ordered, and once it is there: made
    due: datetime | None = _at(null=True)
    look_at: datetime | None = _at(null=True)  # when the watch has something to do with it
    wanted: str  # JSON: what was asked for, until it is made
    codes: str  # of its tickets
    sha256: str | None = Field(default=None, index=True)  # of the whole packet
    size: int | None  # bytes; None once there are none
    key: str  # fingerprint of the key that signed it
    token_hash: bytes | None = Field(default=None, unique=True)
    code: Sealed  # by which the agency says on the telephone that it has it
    link_until: datetime | None = _at(null=True)
    acknowledged_at: datetime | None = _at(null=True)
    acknowledged_by: str  # "link", or the name of who wrote it down
    answered_at: datetime | None = _at(null=True)
    erased_at: datetime | None = _at(null=True)  # since then there are no bytes


class HandoverRecord(SQLModel, table=True):
    """What was handed to an agency, and what it answered."""

    __tablename__ = "handovers"
    id: str = _id()
    ticket_id: str = _to("tickets")
    agency: str
    at: datetime = _at()
    acknowledged_at: datetime | None = _at(null=True)
    due: datetime | None = _at(null=True)
    answer: Sealed
    receiver: str  # the agency by which the consent names it
    packet_id: str | None = _to("packets", null=True)
    parts: str  # of the tip, as they were shown
    finding: str  # what the agency found, one word
    answered_at: datetime | None = _at(null=True)


class AgencyReadRecord(SQLModel, table=True):
    """An agency has a ticket without a hand-over: it read it over the API, or got an export with it."""

    __tablename__ = "agency_reads"
    __table_args__ = (UniqueConstraint("ticket_id", "agency"),)
    id: str = _id()
    ticket_id: str = _to("tickets", index=False)
    agency: str
    receiver: str = Field(default="", sa_column_kwargs={"server_default": ""})  # as the consent names it; "": the same
    first_at: datetime = _at()
    how: str  # api, export


class RightsRequestRecord(SQLModel, table=True):
    """What a person asked for under the law, or a breach: when it came, what is due when, what became of it."""

    __tablename__ = "rights_requests"
    __table_args__ = (
        Index(
            "ix_rights_requests_open",
            "id",
            sqlite_where=sa.text("done_at IS NULL"),
            postgresql_where=sa.text("done_at IS NULL"),
        ),
    )
    id: str = _id()
    kind: str
    conversation_id: str | None = _to("conversations", null=True)
    channel: str
    codes: str  # of the tickets it is about, with spaces between
    detail: Sealed
    at: datetime = _at()
    answer_due: datetime = _at()
    act_due: datetime = _at()
    answered_at: datetime | None = _at(null=True)
    done_at: datetime | None = _at(null=True)
    outcome: str
    receipt: str  # the code of the receipt of an erasure
    operator_id: str | None = _to("operators", null=True, index=False)


class AgencyNoticeRecord(SQLModel, table=True):
    """An agency that holds a ticket must be told of a request; waits until somebody of the team has."""

    __tablename__ = "agency_notices"
    id: str = _id()
    request_id: str = _to("rights_requests")
    ticket_id: str = _to("tickets")
    agency: str
    told_at: datetime | None = _at(null=True)
    operator_id: str | None = _to("operators", null=True, index=False)


class SignInLinkRecord(SQLModel, table=True):
    """A link that signs in once. Only the hash of its token is kept."""

    __tablename__ = "sign_in_links"
    id: str = _id()
    hash: bytes = Field(unique=True)
    operator_id: str = _to("operators")
    expires_at: datetime = _at()
    used_at: datetime | None = _at(null=True)


class SessionRecord(SQLModel, table=True):
    """A signed-in browser. Only the hash of its token is kept."""

    __tablename__ = "sessions"
    id: str = _id()
    hash: bytes = Field(unique=True)
    operator_id: str = _to("operators")
    csrf: str
    expires_at: datetime = _at(index=True)
    created_at: datetime = _at()


class GroupViewRecord(SQLModel, table=True):
    """How a ticket is shown in a moderator group."""

    __tablename__ = "group_views"
    __table_args__ = (
        Index("ix_group_views_due_at", "due_at"),
        Index("ix_group_views_chat_id_thread_id", "chat_id", "thread_id"),
    )
    id: str = _id()
    ticket_id: str = _to("tickets", index=False, unique=True)
    chat_id: str
    thread_id: str | None
    card_message_id: str | None
    state: ViewState = _enum(ViewState)
    card_digest: str
    shown_message_id: str
    shown_attachment_id: str
    due_at: datetime | None = _at(null=True)
    touches: int
    priority: int
    attempts: int
    error: str
    generation: int


class GroupMessageRecord(SQLModel, table=True):
    """Which message of a group belongs to which ticket: a reply to it goes to the person."""

    __tablename__ = "group_messages"
    __table_args__ = (UniqueConstraint("chat_id", "message_id"),)
    id: str = _id()
    chat_id: str
    message_id: str
    thread_id: str | None
    ticket_id: str = _to("tickets")
    kind: str
    person_external_id: str | None
    message_ref: str | None


class LeaseRecord(SQLModel, table=True):
    """Who does what only one may do, and until when."""

    __tablename__ = "leases"
    name: str = Field(primary_key=True)
    holder: str
    until: datetime = _at()


class CursorRecord(SQLModel, table=True):
    """Named values to go on from."""

    __tablename__ = "cursors"
    name: str = Field(primary_key=True)
    value: str


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
    id: str = _id()
    at: datetime = _at()
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


class HoldRecord(SQLModel, table=True):
    """A ticket of which nothing may be erased."""

    __tablename__ = "holds"
    ticket_id: str = Field(primary_key=True, foreign_key="tickets.id", max_length=32)
    since: datetime = _at()
    who: str
    operator_id: str | None = Field(max_length=32)
    reason: Sealed


class ResultRecord(SQLModel, table=True):
    """What came of a ticket: a witness asked, a place visited, a sample taken. Struck out where it was wrong."""

    __tablename__ = "results"
    id: str = _id()
    ticket_id: str = _to("tickets")
    what: str
    at: datetime = _at()  # when it was written down
    who: str
    operator_id: str | None = _to("operators", null=True, index=False)
    detail: Sealed  # JSON of flows.results.Result
    struck_at: datetime | None = _at(null=True)
    struck_by: str
    why: Sealed


class ImportRecord(SQLModel, table=True):
    """A sheet of tips that somebody uploaded: looked at first, then imported row by row."""

    __tablename__ = "imports"
    id: str = _id()
    name: Sealed  # of the file
    channel: str
    at: datetime = _at(index=True)
    who: str
    operator_id: str | None = _to("operators", null=True, index=False)
    unknown: Sealed  # JSON: headings that no column of ours has
    begun_at: datetime | None = _at(null=True)
    ended_at: datetime | None = _at(null=True)  # nothing is left to be done of it


class ImportRowRecord(SQLModel, table=True):
    """A row of such a sheet; its content is gone once it is a ticket, or nobody wants it."""

    __tablename__ = "import_rows"
    __table_args__ = (Index("ix_import_rows_import_id_number", "import_id", "number"),)
    id: str = _id()
    import_id: str = _to("imports", index=False)
    number: int  # as the sheet counts
    content: Sealed  # JSON of flows.importing.Row
    state: str
    ticket_id: str | None = _to("tickets", null=True)


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
    id: str = _id()
    ticket_id: str = _to("tickets")
    into_id: str = _to("tickets")
    at: datetime = _at()
    operator_id: str | None = _to("operators", null=True, index=False)
    status_before: str
    outcome_before: str | None
    parted_at: datetime | None = _at(null=True)
    tell: str  # what the people behind the two are still to be told: merged, parted, ""


class DismissalRecord(SQLModel, table=True):
    """Somebody of the team looked at two tickets that are like each other: they are not of one martyr."""

    __tablename__ = "dismissals"
    one_id: str = Field(primary_key=True, foreign_key="tickets.id", max_length=32)  # the older of the two
    other_id: str = Field(primary_key=True, foreign_key="tickets.id", max_length=32, index=True)
    at: datetime = _at()
    operator_id: str | None = _to("operators", null=True, index=False)


class RegisterRecord(SQLModel, table=True):
    """A list of martyrs, graves, cemeteries or unidentified remains that tips are held against."""

    __tablename__ = "registers"
    id: str = _id()
    title: str = Field(unique=True)
    kind: str
    publisher: str
    created_at: datetime = _at()


class RegisterImportRecord(SQLModel, table=True):
    """One file of a list: what it was, how its columns were read, what came of it."""

    __tablename__ = "register_imports"
    id: str = _id()
    register_id: str | None = _to("registers", null=True)
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
    started_at: datetime = _at()
    finished_at: datetime | None = _at(null=True)
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
    id: str = _id()
    register_id: str = _to("registers", index=False)
    import_id: str = _to("register_imports", index=False)  # the last one that had it
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
    gone_at: datetime | None = _at(null=True)  # the newest file of the list has it no more


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
    id: str = _id()
    ticket_id: str = Field(foreign_key="tickets.id", index=True, max_length=32, ondelete="CASCADE")
    row_id: str = _to("register_rows")
    at: datetime = _at()
    who: str
    operator_id: str | None = Field(max_length=32)
    undone_at: datetime | None = _at(null=True)
    undone_by: str


class CannedReplyRecord(SQLModel, table=True):
    """A reply that the team has ready: its own, or in the place of one that the program brings along."""

    __tablename__ = "canned_replies"
    id: str = _id()
    language: str
    origin: str  # which of the program's own it stands for; "" for one of the team's
    title: str
    text: str  # "": the program's own is not offered
    updated_at: datetime = _at()
    operator_id: str | None = _to("operators", null=True, index=False)


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
    id: str = _id()
    kind: str
    ticket_id: str = _to("tickets")
    who: Sealed
    place: Sealed
    note: Sealed
    at: datetime = _at()
    operator_id: str | None = _to("operators", null=True, index=False)
    passed_at: datetime | None = _at(null=True)  # somebody has it: a volunteer, the contact for support
    done_at: datetime | None = _at(null=True)


class ApiKeyRecord(SQLModel, table=True):
    """A key by which another system reads what its agency may see; perhaps with an address that is told of changes."""

    __tablename__ = "api_keys"
    id: str = _id()
    agency: str
    receiver: str = Field(default="", sa_column_kwargs={"server_default": ""})  # as the consent names it; "": the same
    title: str  # which system it is, for what: words of the team
    prefix: str  # the beginning of the key, by which people know it
    hash: bytes = Field(unique=True)
    scopes: str  # words with a blank between
    reach: str
    made_at: datetime = _at()
    made_by: str
    expires_at: datetime = _at()
    withdrawn_at: datetime | None = _at(null=True)
    used_at: datetime | None = _at(null=True)
    url: str  # of the webhook, "" for none
    secret: Sealed  # with which what is sent there is signed


class WebhookRecord(SQLModel, table=True):
    """What a key's address knows of a ticket, and what it is still to be told: never more than one thing a ticket."""

    __tablename__ = "webhooks"
    __table_args__ = (
        Index("ix_webhooks_due", "state", "due_at"),
        UniqueConstraint("key_id", "ticket_id"),
    )
    id: str = _id()
    key_id: str = _to("api_keys", index=False)
    ticket_id: str = _to("tickets")
    told: str  # "", shown, gone
    state: str  # idle, waiting, given_up
    version: int  # grows with each change, so that one which came while another was being told is not lost
    since: datetime = _at()  # when the first change came that was not told yet
    due_at: datetime = _at()
    attempts: int
    error: str


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
    created_at: datetime = _at()
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
    id: str = _id()
    schedule: str | None = Field(unique=True)  # which regular one it is, None where somebody asked for it
    kind: str
    first: str  # days of the wall's calendar, both included
    last: str
    language: str
    made_at: datetime = _at()
    who: str
    operator_id: str | None = _to("operators", null=True, index=False)
    figures: str  # JSON of flows.figures.report.Report
    files: str  # JSON: form -> SHA-256 in the store of files


class BroadcastRecord(SQLModel, table=True):
    """A message of the team to the people who agreed to news. Nothing of a person stands in it."""

    __tablename__ = "broadcasts"
    id: str = _id()
    title: str  # for the team alone
    about: str
    words: str  # JSON: language -> text
    audience: str  # JSON of flows.announcing.Audience
    send_at: datetime = _at()
    expires_at: datetime = _at()  # what has not left by then does not leave
    state: str = Field(index=True)
    written_by: str | None = _to("operators", null=True, index=False)
    written_at: datetime = _at()
    decided_by: str | None = _to("operators", null=True, index=False)  # approved or stopped it
    decided_at: datetime | None = _at(null=True)
    began_at: datetime | None = _at(null=True)
    ended_at: datetime | None = _at(null=True)
    outcome: str  # JSON: what became of it, by channel; "" while it is under way
    said_stop: int  # so many asked to hear no more after it


class BroadcastPersonRecord(SQLModel, table=True):
    """Who is to get a message, and whether they have it. Gone once the sending is over."""

    __tablename__ = "broadcast_people"
    __table_args__ = (
        UniqueConstraint("broadcast_id", "conversation_id"),
        Index("ix_broadcast_people_state", "broadcast_id", "state", "id"),
    )
    id: str = _id()
    broadcast_id: str = _to("broadcasts", index=False)
    conversation_id: str = _to("conversations")
    channel: str
    state: str
    why: str  # of somebody who is left out
    message_id: str | None = Field(index=True, max_length=32)


class FaqEntryRecord(SQLModel, table=True):
    """A question that people ask, as the team answers it: of its own, or in the place of one of the program's."""

    __tablename__ = "faq_entries"
    id: str = _id()
    topic: str  # which of the program's own it stands for; "" for one of the team's
    kind: str
    ticket_code: str  # the report that it was made of, "" where it was none
    created_at: datetime = _at()
    ended_at: datetime | None = _at(null=True)


class FaqVersionRecord(SQLModel, table=True):
    """One wording of an entry: what is asked, what is answered, on whose authority. Never changed, only followed."""

    __tablename__ = "faq_versions"
    __table_args__ = (UniqueConstraint("entry_id", "number"),)
    id: str = _id()
    entry_id: str = _to("faq_entries", index=False)
    number: int
    wordings: str  # JSON: language -> ways to ask it
    answers: str  # JSON: language -> text
    source: str
    source_day: str  # ISO, of the official text
    valid_until: str  # ISO, "" for no end
    state: str
    written_by: str | None = _to("operators", null=True, index=False)
    written_at: datetime = _at()
    decided_by: str | None = _to("operators", null=True, index=False)
    decided_at: datetime | None = _at(null=True)


def _table(model: type[SQLModel]) -> sa.Table:
    return cast(sa.Table, getattr(model, "__table__"))  # noqa: B009


raw_updates = _table(RawUpdate)
conversations = _table(ConversationRecord)
doors = _table(DoorRecord)
door_links = _table(DoorLinkRecord)
reply_windows = _table(ReplyWindowRecord)
arrivals = _table(ArrivalRecord)
grants = _table(GrantRecord)
alarms = _table(AlarmRecord)
operators = _table(OperatorRecord)
tickets = _table(TicketRecord)
ticket_marks = _table(TicketMarkRecord)
messages = _table(MessageRecord)
outbox = _table(OutboxRecord)
ticket_events = _table(TicketEventRecord)
ticket_prints = _table(TicketPrintRecord)
ticket_proposals = _table(TicketProposalRecord)
ticket_terms = _table(TicketTermRecord)
ticket_news = _table(TicketNewsRecord)
attachments = _table(AttachmentRecord)
lookups = _table(LookupRecord)
network_answers = _table(NetworkAnswerRecord)
consents = _table(ConsentRecord)
consent_texts = _table(ConsentTextRecord)
handovers = _table(HandoverRecord)
agency_reads = _table(AgencyReadRecord)
packets = _table(PacketRecord)
rights_requests = _table(RightsRequestRecord)
agency_notices = _table(AgencyNoticeRecord)
sign_in_links = _table(SignInLinkRecord)
sessions = _table(SessionRecord)
group_views = _table(GroupViewRecord)
group_messages = _table(GroupMessageRecord)
leases = _table(LeaseRecord)
cursors = _table(CursorRecord)
audit = _table(AuditRecord)
holds = _table(HoldRecord)
results = _table(ResultRecord)
imports = _table(ImportRecord)
import_rows = _table(ImportRowRecord)
likenesses = _table(LikenessRecord)
ticket_keys = _table(TicketKeyRecord)
merges = _table(MergeRecord)
dismissals = _table(DismissalRecord)
registers = _table(RegisterRecord)
register_imports = _table(RegisterImportRecord)
register_rows = _table(RegisterRowRecord)
register_checks = _table(RegisterCheckRecord)
register_links = _table(RegisterLinkRecord)
canned_replies = _table(CannedReplyRecord)
work_items = _table(WorkItemRecord)
api_keys = _table(ApiKeyRecord)
webhooks = _table(WebhookRecord)
sources = _table(SourceRecord)
scans = _table(ScanRecord)
reports = _table(ReportRecord)
broadcasts = _table(BroadcastRecord)
broadcast_people = _table(BroadcastPersonRecord)
faq_entries = _table(FaqEntryRecord)
faq_versions = _table(FaqVersionRecord)


def sealed_columns() -> dict[sa.Table, tuple[str, ...]]:
    """Every sealed column, by table: what the annotation ``Sealed`` above says."""
    found = {}
    for mapper in SQLModel._sa_registry.mappers:
        model = cast(type[SQLModel], mapper.class_)
        names = tuple(name for name, kind in model.__annotations__.items() if kind == "Sealed")
        if names:
            found[_table(model)] = names
    return dict(sorted(found.items(), key=lambda one: one[0].name))
