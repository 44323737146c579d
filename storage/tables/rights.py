"""What people agreed to and what they ask for."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from storage.tables.columns import Sealed, key, link, moment, table_of

# A consent to news of the campaign that stands.
AGREED_TO_NEWS = "purpose = 'news' AND withdrawn_at IS NULL"


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
    id: str = key()
    conversation_id: str | None = link("conversations", null=True)
    ticket_id: str | None = link("tickets", null=True)
    purpose: str
    version: str
    given_at: datetime = moment()
    withdrawn_at: datetime | None = moment(null=True)
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
    first_at: datetime = moment()


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
    id: str = key()
    kind: str
    conversation_id: str | None = link("conversations", null=True)
    channel: str
    codes: str  # of the tickets it is about, with spaces between
    detail: Sealed
    at: datetime = moment()
    answer_due: datetime = moment()
    act_due: datetime = moment()
    answered_at: datetime | None = moment(null=True)
    done_at: datetime | None = moment(null=True)
    outcome: str
    receipt: str  # the code of the receipt of an erasure
    operator_id: str | None = link("operators", null=True, index=False)


class HoldRecord(SQLModel, table=True):
    """A ticket of which nothing may be erased."""

    __tablename__ = "holds"
    ticket_id: str = Field(primary_key=True, foreign_key="tickets.id", max_length=32)
    since: datetime = moment()
    who: str
    operator_id: str | None = Field(max_length=32)
    reason: Sealed


consents = table_of(ConsentRecord)
consent_texts = table_of(ConsentTextRecord)
rights_requests = table_of(RightsRequestRecord)
holds = table_of(HoldRecord)
