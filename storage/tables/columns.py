"""What the columns of all tables are made of."""

from __future__ import annotations

from typing import Any, cast

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from storage.types import EnumText, UtcDateTime

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = SQLModel.metadata

Sealed = bytes
"""AES-256-GCM, see ``storage.crypto``; empty for the empty value."""


def key() -> Any:
    """The primary key: an id of ``storage.ids``."""
    return Field(primary_key=True, max_length=32)


def moment(*, null: bool = False, index: bool = False) -> Any:
    """A moment, in UTC."""
    return Field(sa_type=UtcDateTime, nullable=null, index=index)


def link(table: str, *, null: bool = False, index: bool = True, unique: bool = False) -> Any:
    """The id of a row of another table."""
    return Field(foreign_key=f"{table}.id", nullable=null, index=index, unique=unique, max_length=32)


def choice(kind: Any, *, null: bool = False) -> Any:
    """One of the values of an enum, as its text."""
    return Field(sa_type=EnumText(kind), nullable=null)


def table_of(model: type[SQLModel]) -> sa.Table:
    """The table that the class describes."""
    return cast(sa.Table, getattr(model, "__table__"))  # noqa: B009
