"""What is said: updates as they came, conversations and the ways into them, messages, files, what waits to be sent."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.tables.columns import Sealed, choice, key, link, moment, table_of
from storage.types import AttachmentState, Delivery, Direction, OutboxState, RawState


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
    id: str = key()
    channel: str
    external_id: str
    person_index: bytes = Field(index=True)
    at: datetime = moment()
    body: Sealed  # empty once erased
    state: RawState = choice(RawState)
    error: str
    attempts: int


class ConversationRecord(SQLModel, table=True):
    """One person on one channel, and what the machine remembers of them."""

    __tablename__ = "conversations"
    __table_args__ = (UniqueConstraint("channel", "user_index"),)
    id: str = key()
    channel: str
    user: Sealed
    user_index: bytes
    state: Sealed  # JSON of flows.model.Conversation
    wake_at: datetime | None = moment(null=True, index=True)
    blocked: bool
    created_at: datetime = moment()
    touched_at: datetime = moment()


class DoorRecord(SQLModel, table=True):
    """A further way into a conversation: the web chat of somebody who began on another channel."""

    __tablename__ = "doors"
    __table_args__ = (UniqueConstraint("channel", "user_index"),)
    id: str = key()
    conversation_id: str = link("conversations")
    channel: str
    user: Sealed
    user_index: bytes
    opened_at: datetime = moment()


class DoorLinkRecord(SQLModel, table=True):
    """A personal link that opens a door once. Only the hash of its token is kept."""

    __tablename__ = "door_links"
    id: str = key()
    hash: bytes = Field(unique=True)
    conversation_id: str = link("conversations")
    expires_at: datetime = moment()
    used_at: datetime | None = moment(null=True)


class ReplyWindowRecord(SQLModel, table=True):
    """How long a person may be written to, on a channel that limits it."""

    __tablename__ = "reply_windows"
    conversation_id: str = Field(primary_key=True, foreign_key="conversations.id", max_length=32)
    last_at: datetime = moment(index=True)  # when the person last turned to us
    replies_left: int | None  # as the platform told last, None where it never did
    unfollowed: bool
    warned_for: datetime | None = moment(null=True)  # the ``last_at`` that the team was warned about


class ArrivalRecord(SQLModel, table=True):
    """What the platform told of a message that reached a person; settles what may or may not have been sent."""

    __tablename__ = "arrivals"
    __table_args__ = (UniqueConstraint("conversation_id", "external_id"),)
    id: str = key()
    conversation_id: str = link("conversations", index=False)
    external_id: str
    digest: bytes | None  # of the words, None where only the id was told
    at: datetime = moment(index=True)


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
    id: str = key()
    conversation_id: str | None = link("conversations", null=True, index=False)
    ticket_id: str | None = link("tickets", null=True, index=False)
    direction: Direction = choice(Direction)
    channel: str  # on which it was said, "" among the team
    author: Sealed
    kind: str
    text: Sealed
    choices: Sealed  # JSON: what a page shows with it
    at: datetime = moment()
    external_id: str
    operator_id: str | None = link("operators", null=True, index=False)
    before: Sealed  # JSON: earlier wordings
    delivery: Delivery | None = choice(Delivery, null=True)
    delivery_error: str
    operator_ref: str
    marked: bool


class OutboxRecord(SQLModel, table=True):
    """What waits to be sent. Final rows are gone; what became of them stands on the message."""

    __tablename__ = "outbox"
    __table_args__ = (
        Index("ix_outbox_lane_id", "lane", "id"),
        Index("ix_outbox_state_due_at", "state", "due_at"),
        Index("ix_outbox_leaving", "state", "priority", "due_at", "id"),
    )
    id: str = key()
    message_id: str | None = link("messages", null=True)
    conversation_id: str | None = link("conversations", null=True)
    channel: str
    lane: str
    target: Sealed
    payload: Sealed  # JSON where there is no message
    priority: int
    state: OutboxState = choice(OutboxState)
    attempts: int
    doubts: int  # tries that may have arrived
    doubt_since: datetime | None = moment(null=True)  # when the first of them was made, at the earliest
    due_at: datetime = moment()
    merge_key: str | None
    holder: str | None
    error: str


class AttachmentRecord(SQLModel, table=True):
    """A photo, a voice message, a file: where it is to be fetched from, and where it is kept."""

    __tablename__ = "attachments"
    __table_args__ = (Index("ix_attachments_state_due_at", "state", "due_at"),)
    id: str = key()
    conversation_id: str | None = link("conversations", null=True)
    ticket_id: str | None = link("tickets", null=True)
    message_id: str | None = link("messages", null=True)
    channel: str
    kind: str
    ref: Sealed  # JSON, read by the channel alone
    name: Sealed
    caption: Sealed
    mime: str
    bytes: int | None
    sha256: str | None = Field(index=True)
    state: AttachmentState = choice(AttachmentState)
    attempts: int
    due_at: datetime = moment()
    error: str
    exif: Sealed  # JSON
    likeness: int | None = Field(sa_type=sa.BigInteger)  # perceptual hash of a picture (``bot.media.likeness``)
    group_key: str
    at: datetime = moment()


class LookupRecord(SQLModel, table=True):
    """What is to be asked of the network for a conversation. Gone once the answer was told."""

    __tablename__ = "lookups"
    __table_args__ = (UniqueConstraint("conversation_id", "question_index"),)
    id: str = key()
    conversation_id: str = link("conversations", index=False)
    channel: str  # on which the words were said
    external_id: str  # of the message with which the question arose
    kind: str
    question: Sealed
    question_index: bytes
    attempts: int
    due_at: datetime = moment(index=True)
    error: str


class NetworkAnswerRecord(SQLModel, table=True):
    """What the network answered lately, so that nothing is asked twice."""

    __tablename__ = "network_answers"
    id: str = key()
    question_index: bytes = Field(unique=True)
    answer: Sealed  # JSON
    at: datetime = moment(index=True)


raw_updates = table_of(RawUpdate)
conversations = table_of(ConversationRecord)
doors = table_of(DoorRecord)
door_links = table_of(DoorLinkRecord)
reply_windows = table_of(ReplyWindowRecord)
arrivals = table_of(ArrivalRecord)
messages = table_of(MessageRecord)
outbox = table_of(OutboxRecord)
attachments = table_of(AttachmentRecord)
lookups = table_of(LookupRecord)
network_answers = table_of(NetworkAnswerRecord)
