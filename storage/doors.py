"""Doors: further ways into one conversation, opened once by a personal link within the hour.

A person who began on a channel that carries no places or files goes on in the web chat, in the same conversation.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa

from storage.prepared import Prepared
from storage.tables import door_links as k
from storage.tables import doors as t
from storage.unit import Tx

LINK_LASTS = timedelta(hours=1)

_find = Prepared(
    sa.select(t.c.conversation_id).where(
        t.c.channel == sa.bindparam("channel"), t.c.user_index == sa.bindparam("user_index")
    )
)
_of_conversation = sa.select(t).where(t.c.conversation_id == sa.bindparam("of_conversation")).order_by(t.c.id)
# One statement takes the link: of two that come at once, one finds it unused.
_use = (
    sa.update(k)
    .where(
        k.c.hash == sa.bindparam("of_hash"),
        k.c.used_at.is_(None),
        k.c.expires_at > sa.bindparam("now", type_=k.c.expires_at.type),
    )
    .values(used_at=sa.bindparam("new_used_at"))
    .returning(k.c.conversation_id)
)
_good = sa.select(k.c.id).where(
    k.c.hash == sa.bindparam("of_hash"),
    k.c.used_at.is_(None),
    k.c.expires_at > sa.bindparam("now", type_=k.c.expires_at.type),
)


@dataclass(frozen=True, slots=True)
class Door:
    """A way in beside the conversation's own."""

    conversation_id: str
    channel: str
    user: str


def make_link(tx: Tx, conversation_id: str, *, now: datetime) -> str:
    """A token that opens a door into the conversation, once, within the hour. Links long gone are forgotten."""
    token = secrets.token_urlsafe(24)
    tx.execute(sa.delete(k).where(k.c.expires_at <= now - LINK_LASTS))
    values = {
        "id": tx.new_id(),
        "hash": _hash(token),
        "conversation_id": conversation_id,
        "expires_at": now + LINK_LASTS,
        "used_at": None,
    }
    tx.execute(sa.insert(k), values)
    return token


def is_good(tx: Tx, token: str, *, now: datetime) -> bool:
    """Whether the link would open its door now; looking does not use it up."""
    return tx.execute(_good, {"of_hash": _hash(token), "now": now}).first() is not None


def forget_links(tx: Tx, conversation_id: str) -> None:
    """No link that was given so far opens the conversation any more."""
    tx.execute(sa.delete(k).where(k.c.conversation_id == conversation_id))


def open_door(tx: Tx, token: str, *, channel: str, user: str, now: datetime) -> str | None:
    """The user of the channel is in the link's conversation from now on; its id. None where the link is no good."""
    conversation_id = tx.execute(_use, {"of_hash": _hash(token), "now": now, "new_used_at": now}).scalar()
    if conversation_id is None:
        return None
    row_id = tx.new_id()
    values = {
        "id": row_id,
        "conversation_id": conversation_id,
        "channel": channel,
        "user": tx.seal("doors", row_id, "user", user),
        "user_index": tx.keys.index(f"{channel}:{user}"),
        "opened_at": now,
    }
    tx.execute(sa.insert(t), values)
    return str(conversation_id)


def find(tx: Tx, channel: str, user: str) -> str | None:
    """The conversation that this user of the channel has a door into."""
    for index in tx.keys.indexes(f"{channel}:{user}"):
        row = tx.row(_find, {"channel": channel, "user_index": index})
        if row is not None:
            return str(row[0])
    return None


def of_conversation(tx: Tx, conversation_id: str) -> list[Door]:
    """The doors of the conversation, oldest first."""
    rows = tx.execute(_of_conversation, {"of_conversation": conversation_id})
    return [Door(row.conversation_id, row.channel, tx.unseal("doors", row.id, "user", row.user)) for row in rows]


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
