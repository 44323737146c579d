"""What a platform told of messages that reached people, and what that says of a message in doubt.

A message is in doubt when its sending was cut off before the platform's answer. Its words come back in the platform's
echo; a receipt tells an id alone, which no message of ours is known by. Such an id says something only where one
message of the conversation is in doubt: with two, it may be either's.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import datetime, timedelta

import sqlalchemy as sa

from storage.tables import arrivals as t
from storage.tables import messages as m
from storage.types import Direction
from storage.unit import Tx
from storage.upsert import insert

_DIGEST = 16
KEPT_FOR = timedelta(days=8)  # a receipt may come days later; beyond the week nothing is sent any more

_keep = insert(t)
_keep = _keep.on_conflict_do_update(
    index_elements=["conversation_id", "external_id"],
    set_={"digest": sa.func.coalesce(_keep.excluded.digest, t.c.digest)},
)
_since = (
    sa.select(t.c.external_id, t.c.digest)
    .where(t.c.conversation_id == sa.bindparam("of_conversation"), t.c.at >= sa.bindparam("since", type_=t.c.at.type))
    .order_by(t.c.id)
)
_known = sa.select(m.c.external_id).where(
    m.c.conversation_id == sa.bindparam("of_conversation"), m.c.direction == Direction.OUT, m.c.external_id != ""
)


def keep(tx: Tx, conversation_id: str, external_ids: Sequence[str], *, text: str | None, at: datetime) -> bool:
    """The platform told of these. True where something was new; ids of messages known to be sent are not."""
    known = _known_ids(tx, conversation_id)
    fresh = [one for one in external_ids if one not in known]
    for external_id in fresh:
        values = {
            "id": tx.new_id(),
            "conversation_id": conversation_id,
            "external_id": external_id,
            "digest": None if text is None else digest(tx, text),
            "at": at,
        }
        tx.execute(_keep, values)
    tx.execute(sa.delete(t).where(t.c.at < at - KEPT_FOR))
    return bool(fresh)


def settled(tx: Tx, conversation_id: str, parts: Sequence[str | None], *, since: datetime, alone: bool) -> str | None:
    """The ids under which all ``parts`` of a message in doubt have arrived since then; None while one is missing.

    Parts are found by their words; ``None`` for a part whose words are not known any more. ``alone``: no other message
    of the conversation is in doubt, so that an id without words, or a part without them, can only be this one's.
    """
    known = _known_ids(tx, conversation_id)
    rows = tx.execute(_since, {"of_conversation": conversation_id, "since": since}).all()
    fresh = [(row.external_id, row.digest) for row in rows if row.external_id not in known]
    found = []
    for part in parts:
        wanted = [] if part is None else [one[:_DIGEST] for one in tx.keys.indexes(_of_words(part))]
        match = next((row for row in fresh if row[1] in wanted), None)
        if match is None and alone:
            match = next((row for row in fresh if row[1] is None or part is None), None)
        if match is None:
            return None
        fresh.remove(match)
        found.append(match[0])
    return ",".join(found) or None


def digest(tx: Tx, text: str) -> bytes:
    """The same for the same words, however they are composed and spaced; nothing can be read from it."""
    return tx.keys.index(_of_words(text))[:_DIGEST]


def _of_words(text: str) -> str:
    return "arrival:" + " ".join(unicodedata.normalize("NFC", text).split())


def _known_ids(tx: Tx, conversation_id: str) -> set[str]:
    rows = tx.execute(_known, {"of_conversation": conversation_id}).scalars()
    return {one for row in rows for one in row.split(",")}
