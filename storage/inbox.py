"""Raw updates: kept under the platform's own id, so that a redelivery does nothing.

One that could not be taken stays as *failed* with its body, for ``retry``. Erasing empties the body; the id stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage.prepared import Prepared
from storage.tables import raw_updates as t
from storage.types import RawState
from storage.unit import Tx
from storage.upsert import insert

_keep = Prepared(insert(t).on_conflict_do_nothing(index_elements=["channel", "external_id"]))
_keep_failed = insert(t)
_keep_failed = _keep_failed.on_conflict_do_update(
    index_elements=["channel", "external_id"],
    set_={"error": _keep_failed.excluded.error, "attempts": t.c.attempts + 1},
    where=t.c.state == RawState.FAILED,  # what was taken once is not taken again
)
_failed = sa.select(t).where(t.c.state == RawState.FAILED).order_by(t.c.id)
_settle = sa.update(t).where(t.c.id == sa.bindparam("row_id")).values(state=RawState.DONE, error="")


@dataclass(frozen=True, slots=True)
class FailedUpdate:
    id: str
    channel: str
    external_id: str
    body: str
    at: datetime
    error: str
    attempts: int


OURS = ("timer", "media", "lookup")  # channels of updates that the program makes itself about a person


def keep(
    tx: Tx, channel: str, external_id: str, *, person: str, body: str, at: datetime, older: Sequence[str] = ()
) -> bool:
    """The update is kept. False where it was there already: do nothing more.

    ``older``: other ids under which it may be there.
    """
    if older and tx.execute(sa.select(t.c.id).where(t.c.channel == channel, t.c.external_id.in_(older))).first():
        return False
    values = _row(tx, channel, external_id, person=person, body=body, at=at)
    return tx.run(_keep, values) == 1


def keep_failed(tx: Tx, channel: str, external_id: str, *, person: str, body: str, at: datetime, error: str) -> None:
    """The update is kept as failed; one that failed before counts an attempt more."""
    values = _row(tx, channel, external_id, person=person, body=body, at=at)
    tx.execute(_keep_failed, values | {"state": RawState.FAILED, "error": error[:1000], "attempts": 1})


def failed(tx: Tx) -> list[FailedUpdate]:
    """Those that failed, oldest first."""
    return [
        FailedUpdate(
            id=row.id,
            channel=row.channel,
            external_id=row.external_id,
            body=tx.unseal("raw_updates", row.id, "body", row.body),
            at=row.at,
            error=row.error,
            attempts=row.attempts,
        )
        for row in tx.execute(_failed)
    ]


def settle(tx: Tx, update_id: str, channel: str, *, person: str) -> bool:
    """The failed update is done; it is known now whose it is. False where somebody else settled it first."""
    whose = person_index(tx, channel, person)
    found = tx.execute(_settle.where(t.c.state == RawState.FAILED).values(person_index=whose), {"row_id": update_id})
    return found.rowcount == 1


def erase(tx: Tx, channel: str, person: str) -> int:
    """The bodies of a person's updates are gone, failed ones count as done; the ids stay, against redelivery.

    So are those of the updates that the program made itself about them.
    """
    of_person = t.c.person_index.in_(person_indexes(tx, channel, person))
    gone = sa.update(t).where(of_person, t.c.body != b"").values(body=b"", state=RawState.DONE, error="")
    return tx.execute(gone).rowcount


def person_indexes(tx: Tx, channel: str, person: str) -> list[bytes]:
    """Under what the person's updates are found, those that the program made itself about them too."""
    found = []
    for one in (channel, *OURS):
        text = _person_text(one, person)
        found += [*tx.keys.named_indexes(text), *tx.keys.indexes(text)]  # at first they did not name their key
    return found


def person_index(tx: Tx, channel: str, person: str) -> bytes:
    """Under what an update of this person is found, by the newest key; empty for nobody's."""
    return tx.keys.named_indexes(_person_text(channel, person))[0] if person else b""


def index_anew(tx: Tx, channel: str, person: str) -> int:
    """The person's updates are found by the newest key's index; how many were not."""
    moved = 0
    for one in (channel, *OURS):
        text = _person_text(one, person)
        newest, *older = tx.keys.named_indexes(text)
        of_person = t.c.person_index.in_([*older, *tx.keys.indexes(text)])
        moved += tx.execute(sa.update(t).where(of_person).values(person_index=newest)).rowcount
    return moved


def drop_old_indexes(tx: Tx, *, after: str, limit: int) -> tuple[int, str]:
    """A batch of updates says no more, by an old key, whose it is: of people of whom nothing else is kept.

    Comes once everybody who is known has the newest index. How many, and the last row looked at ("": none is left).
    """
    head = tx.keys.index_head
    stale = (t.c.id > after, t.c.person_index != b"", sa.func.substr(t.c.person_index, 1, len(head)) != head)
    ids = list(tx.execute(sa.select(t.c.id).where(*stale).order_by(t.c.id).limit(limit)).scalars())
    if ids:
        tx.execute(sa.update(t).where(t.c.id.in_(ids)).values(person_index=b""))
    return len(ids), ids[-1] if ids else ""


def _person_text(channel: str, person: str) -> str:
    """What the blind index of a person is made of."""
    return f"{channel}:{person}"


def _row(tx: Tx, channel: str, external_id: str, *, person: str, body: str, at: datetime) -> dict[str, object]:
    row_id = tx.new_id()
    return {
        "id": row_id,
        "channel": channel,
        "external_id": external_id,
        "person_index": person_index(tx, channel, person),
        "at": at,
        "body": tx.seal("raw_updates", row_id, "body", body),
        "state": RawState.DONE,
        "error": "",
        "attempts": 0,
    }
