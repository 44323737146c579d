"""Attachments: the rows. The bytes lie sealed in ``storage.blobs`` under their SHA-256."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from storage import messages
from storage.prepared import Prepared
from storage.tables import attachments as t
from storage.tables import packets as p
from storage.types import OWN_DATA, AttachmentState, UtcDateTime
from storage.unit import Tx

_insert = sa.insert(t)
_get = sa.select(t).where(t.c.id == sa.bindparam("row_id"))
_goes_with = (
    sa.update(t)
    .where(t.c.id == sa.bindparam("row_id"))
    .values(message_id=sa.bindparam("new_message"), conversation_id=sa.bindparam("new_conversation"))
)
_due = (
    sa.select(t)
    .where(t.c.state == AttachmentState.WAITING, t.c.due_at <= sa.bindparam("now", type_=UtcDateTime()))
    .order_by(t.c.due_at, t.c.id)
    .limit(sa.bindparam("most"))
)
_take = (
    sa.update(t)
    .where(t.c.id == sa.bindparam("row_id"))
    .values(state=AttachmentState.FETCHING, attempts=t.c.attempts + 1)
)
_stored = (
    sa.update(t)
    .where(t.c.id == sa.bindparam("row_id"))
    .values(
        state=AttachmentState.STORED,
        error="",
        sha256=sa.bindparam("new_sha256"),
        mime=sa.bindparam("new_mime"),
        bytes=sa.bindparam("new_bytes"),
        exif=sa.bindparam("new_exif"),
        likeness=sa.bindparam("new_likeness"),
    )
    .returning(t.c.conversation_id, t.c.ticket_id)
)
_retry = (
    sa.update(t)
    .where(t.c.id == sa.bindparam("row_id"))
    .values(state=AttachmentState.WAITING, due_at=sa.bindparam("new_due_at"), error=sa.bindparam("new_error"))
)
_give_up = (
    sa.update(t)
    .where(t.c.id == sa.bindparam("row_id"))
    .values(state=sa.bindparam("new_state"), error=sa.bindparam("new_error"))
    .returning(t.c.conversation_id, t.c.ticket_id)
)
_of_ticket = sa.select(t).where(t.c.ticket_id == sa.bindparam("of_ticket")).order_by(t.c.id)
_of_message = sa.select(t).where(t.c.message_id == sa.bindparam("of_message")).order_by(t.c.id)
_link = Prepared(
    sa.update(t)
    .where(t.c.conversation_id == sa.bindparam("of_conversation"), t.c.ticket_id.is_(None), t.c.channel != OWN_DATA)
    .values(ticket_id=sa.bindparam("new_ticket"))
)
_used = sa.select(
    sa.exists().where(t.c.sha256 == sa.bindparam("sha256"))
    | sa.exists().where(p.c.sha256 == sa.bindparam("sha256"), p.c.erased_at.is_(None))
)
_recover = sa.update(t).where(t.c.state == AttachmentState.FETCHING).values(state=AttachmentState.WAITING)
_next_due = sa.select(sa.func.min(t.c.due_at, type_=UtcDateTime())).where(
    t.c.state == AttachmentState.WAITING, t.c.due_at > sa.bindparam("now", type_=UtcDateTime())
)


@dataclass(frozen=True, slots=True)
class Attachment:
    id: str
    conversation_id: str | None
    ticket_id: str | None
    message_id: str | None
    channel: str
    kind: str
    ref: Mapping[str, Any]
    name: str
    caption: str
    mime: str
    bytes: int | None
    sha256: str | None
    state: AttachmentState
    attempts: int
    error: str
    exif: Mapping[str, Any] | None
    group: str
    at: datetime


def unlike(tx: Tx, *, after: str, limit: int) -> list[Attachment]:
    """The next few stored pictures, by their ids, that have no perceptual hash."""
    lacking = (t.c.id > after, t.c.state == AttachmentState.STORED, t.c.likeness.is_(None), t.c.mime.like("image/%"))
    return [_value(tx, row) for row in tx.execute(sa.select(t).where(*lacking).order_by(t.c.id).limit(limit))]


def liken(tx: Tx, attachment_id: str, likeness: int) -> None:
    """The picture has this perceptual hash."""
    tx.execute(sa.update(t).where(t.c.id == attachment_id).values(likeness=likeness))


def add(
    tx: Tx,
    *,
    conversation_id: str | None,
    ticket_id: str | None,
    message_id: str | None,
    channel: str,
    kind: str,
    ref: Mapping[str, Any],
    name: str = "",
    mime: str = "",
    size: int | None = None,
    caption: str = "",
    group: str = "",
    at: datetime,
    sha256: str | None = None,
    exif: Mapping[str, Any] | None = None,
    likeness: int | None = None,
    too_big: bool = False,
) -> str:
    """The attachment is known and waits to be fetched; with ``sha256`` its bytes are stored already. Gives its id.

    Where ``ref`` says their SHA-256, the bytes are kept already, and the worker has only to look at them.

    ``too_big``: the channel will never hand it out; it is known all the same.
    """
    waiting = AttachmentState.TOO_BIG if too_big else AttachmentState.WAITING
    row_id = tx.new_id()
    values = {
        "id": row_id,
        "conversation_id": conversation_id,
        "ticket_id": ticket_id,
        "message_id": message_id,
        "channel": channel,
        "kind": kind,
        "ref": tx.seal_json("attachments", row_id, "ref", dict(ref)),
        "name": tx.seal("attachments", row_id, "name", name),
        "caption": tx.seal("attachments", row_id, "caption", caption),
        "mime": mime,
        "bytes": size,
        "sha256": sha256 or ref.get("sha256"),
        "state": AttachmentState.STORED if sha256 else waiting,
        "attempts": 0,
        "due_at": at,
        "error": "",
        "exif": tx.seal_json("attachments", row_id, "exif", None if exif is None else dict(exif)),
        "likeness": likeness,
        "group_key": group,
        "at": at,
    }
    tx.execute(_insert, values)
    if not sha256 and not too_big:
        tx.ring("media")
    messages.ring(tx, conversation_id, ticket_id)
    return row_id


def goes_with(tx: Tx, attachment_id: str, *, message_id: str, conversation_id: str) -> None:
    """The file goes out with the message."""
    values = {"row_id": attachment_id, "new_message": message_id, "new_conversation": conversation_id}
    tx.execute(_goes_with, values)


def claim(tx: Tx, now: datetime, *, limit: int) -> list[Attachment]:
    """Due attachments, the longest waiting first, are being fetched by the caller; attempts counts this one."""
    rows = tx.execute(_due, {"now": now, "most": limit}).all()
    if rows:
        tx.execute(_take, [{"row_id": row.id} for row in rows])
    return [_value(tx, row, more=1) for row in rows]


def stored(
    tx: Tx,
    attachment_id: str,
    *,
    sha256: str,
    mime: str,
    bytes: int,  # noqa: A002
    exif: Mapping[str, Any] | None,
    likeness: int | None = None,
) -> None:
    """Its bytes are in the blob store. ``likeness``: the perceptual hash of a picture."""
    values = {
        "row_id": attachment_id,
        "new_sha256": sha256,
        "new_mime": mime,
        "new_bytes": bytes,
        "new_exif": tx.seal_json("attachments", attachment_id, "exif", None if exif is None else dict(exif)),
        "new_likeness": likeness,
    }
    _ring(tx, tx.execute(_stored, values).first())


def retry(tx: Tx, attachment_id: str, *, due_at: datetime, error: str) -> None:
    tx.execute(_retry, {"row_id": attachment_id, "new_due_at": due_at, "new_error": error[:1000]})
    tx.ring("media")


def kept(tx: Tx, attachment_id: str, sha256: str) -> None:
    """Its bytes are kept here, though not examined yet, nor stored: they need not be fetched again."""
    tx.execute(sa.update(t).where(t.c.id == attachment_id).values(sha256=sha256))


def hasten(tx: Tx, sha256: str, *, at: datetime) -> None:
    """Those that wait with these bytes are due now."""
    waits = sa.update(t).where(t.c.sha256 == sha256, t.c.state == AttachmentState.WAITING)
    if tx.execute(waits.values(due_at=at)).rowcount:
        tx.ring("media")


def give_up(tx: Tx, attachment_id: str, *, state: str, error: str) -> None:
    """It will not be fetched: ``too_big``, ``refused`` or ``failed``."""
    values = {"row_id": attachment_id, "new_state": AttachmentState(state), "new_error": error[:1000]}
    _ring(tx, tx.execute(_give_up, values).first())


def recover(tx: Tx) -> int:
    """What was being fetched when the program ended waits again."""
    return tx.execute(_recover).rowcount


def next_due(tx: Tx, now: datetime) -> datetime | None:
    """When the next waiting attachment becomes due, if one will."""
    found: datetime | None = tx.execute(_next_due, {"now": now}).scalar()
    return found


def get(tx: Tx, attachment_id: str) -> Attachment | None:
    row = tx.execute(_get, {"row_id": attachment_id}).first()
    return None if row is None else _value(tx, row)


def of_ticket(tx: Tx, ticket_id: str) -> list[Attachment]:
    return [_value(tx, row) for row in tx.execute(_of_ticket, {"of_ticket": ticket_id})]


def of_message(tx: Tx, message_id: str) -> list[Attachment]:
    return [_value(tx, row) for row in tx.execute(_of_message, {"of_message": message_id})]


def link(tx: Tx, conversation_id: str, ticket_id: str) -> int:
    """Attachments of the conversation that belonged to no ticket belong to this one."""
    return tx.run(_link, {"of_conversation": conversation_id, "new_ticket": ticket_id})


def is_used(tx: Tx, sha256: str) -> bool:
    """True where an attachment, or a packet for an agency, still has these bytes."""
    return bool(tx.execute(_used, {"sha256": sha256}).scalar())


def unused(tx: Tx, hashes: Iterable[str | None]) -> tuple[str, ...]:
    """Those of these SHA-256 that nobody has any more, sorted; empty ones aside."""
    return tuple(sorted(one for one in set(hashes) if one and not is_used(tx, one)))


def _ring(tx: Tx, row: Any) -> None:
    if row is not None:
        messages.ring(tx, row.conversation_id, row.ticket_id)


def _value(tx: Tx, row: Any, *, more: int = 0) -> Attachment:
    return Attachment(
        id=row.id,
        conversation_id=row.conversation_id,
        ticket_id=row.ticket_id,
        message_id=row.message_id,
        channel=row.channel,
        kind=row.kind,
        ref=tx.unseal_json("attachments", row.id, "ref", row.ref) or {},
        name=tx.unseal("attachments", row.id, "name", row.name),
        caption=tx.unseal("attachments", row.id, "caption", row.caption),
        mime=row.mime,
        bytes=row.bytes,
        sha256=row.sha256,
        state=row.state,
        attempts=row.attempts + more,
        error=row.error,
        exif=tx.unseal_json("attachments", row.id, "exif", row.exif),
        group=row.group_key,
        at=row.at,
    )
