"""Column types: times that are always aware and UTC, enums stored by their value, and the enums themselves."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import TypeVar

from sqlalchemy import DateTime, Dialect, String
from sqlalchemy.types import TypeDecorator


class UtcDateTime(TypeDecorator[datetime]):
    """A point in time. Refuses naive values, stores UTC, gives back aware UTC (SQLite would drop the offset)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("A time without a zone cannot be stored.")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


E_ = TypeVar("E_", bound=StrEnum)


class EnumText(TypeDecorator[E_]):
    """A StrEnum stored as the text of its value; a foreign value is refused on the way in and on the way out."""

    impl = String
    cache_ok = True

    def __init__(self, kind: type[E_]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else self.kind(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> E_ | None:
        return None if value is None else self.kind(value)


def without_nul(text: str) -> str:
    """The text as PostgreSQL can keep it: U+FFFD in place of each NUL, so that it becomes no other text by that."""
    return text.replace("\0", "\ufffd")


OWN_DATA = "mydata"  # the channel of files made of what is kept of a person, for that person alone


class RawState(StrEnum):
    DONE = "done"
    FAILED = "failed"


class Direction(StrEnum):
    IN = "in"
    OUT = "out"
    NOTE = "note"  # among the team


class Delivery(StrEnum):
    """What became of a message that goes out."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNKNOWN = "unknown"  # may have arrived
    HELD = "held"  # kept back until the channel allows it


class OutboxState(StrEnum):
    WAITING = "waiting"
    SENDING = "sending"


class AttachmentState(StrEnum):
    WAITING = "waiting"
    FETCHING = "fetching"
    STORED = "stored"
    TOO_BIG = "too_big"
    REFUSED = "refused"
    FAILED = "failed"


class Role(StrEnum):
    OPERATOR = "operator"
    LEAD = "lead"
    ADMIN = "admin"


class ViewState(StrEnum):
    WANTED = "wanted"
    CREATING = "creating"
    OPEN = "open"
    CLOSED = "closed"
    LOST = "lost"
