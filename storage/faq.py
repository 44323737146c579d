"""Questions that people ask and the team's answers: entries of versions, of which the last approved counts.

Nothing of a person stands in them, so they are in clear.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from flows.rules import TeamAnswer
from storage.tables import faq_entries as e
from storage.tables import faq_versions as v
from storage.tables import operators as o
from storage.unit import Tx

BELL = "faq"
PROPOSED, APPROVED, DECLINED = STATES = ("proposed", "approved", "declined")

_writer, _decider = o.alias("writer"), o.alias("decider")
_versions = (
    sa.select(v, _writer.c.name.label("writer"), _decider.c.name.label("decider"))
    .outerjoin(_writer, _writer.c.id == v.c.written_by)
    .outerjoin(_decider, _decider.c.id == v.c.decided_by)
)
_later = v.alias("later")
_in_force = (
    sa.select(e.c.topic, e.c.kind, v)
    .join(v, v.c.entry_id == e.c.id)
    .where(
        e.c.ended_at.is_(None),
        v.c.state == APPROVED,
        ~sa.exists().where(_later.c.entry_id == e.c.id, _later.c.state == APPROVED, _later.c.number > v.c.number),
        sa.or_(v.c.valid_until == "", v.c.valid_until >= sa.bindparam("today")),
    )
    .order_by(v.c.decided_at, v.c.id)
)


@dataclass(frozen=True, slots=True)
class Text:
    """What the team writes of one version. Days are ISO, "" where there is none."""

    wordings: Mapping[str, tuple[str, ...]]
    answers: Mapping[str, str]
    source: str
    source_day: str
    valid_until: str


@dataclass(frozen=True, slots=True)
class Version:
    """``writer``, ``decider``: names."""

    id: str
    entry_id: str
    number: int
    text: Text
    state: str
    written_by: str | None
    writer: str
    written_at: datetime
    decider: str
    decided_at: datetime | None


@dataclass(frozen=True, slots=True)
class Entry:
    """``versions``: the newest first."""

    id: str
    topic: str
    kind: str
    ticket_code: str
    created_at: datetime
    ended_at: datetime | None
    versions: tuple[Version, ...]

    def standing(self, today: date) -> Version | None:
        """The version that people are told, None where none is."""
        last = next((one for one in self.versions if one.state == APPROVED), None)
        is_over = last is None or self.ended_at is not None or "" < last.text.valid_until < today.isoformat()
        return None if is_over else last

    @property
    def waiting(self) -> Version | None:
        """The version that waits for approval."""
        return next((one for one in self.versions if one.state == PROPOSED), None)


def add(tx: Tx, *, topic: str, kind: str, ticket_code: str, at: datetime) -> str:
    """A new entry without a version; gives its id."""
    row_id = tx.new_id()
    tx.execute(sa.insert(e).values(id=row_id, topic=topic, kind=kind, ticket_code=ticket_code, created_at=at))
    return row_id


def propose(tx: Tx, entry_id: str, text: Text, *, kind: str, operator_id: str, at: datetime) -> None:
    """A further version waits for approval, in the place of one that did."""
    waiting = sa.update(v).where(v.c.entry_id == entry_id, v.c.state == PROPOSED)
    tx.execute(waiting.values(state=DECLINED, decided_by=operator_id or None, decided_at=at))
    last = tx.execute(sa.select(sa.func.max(v.c.number)).where(v.c.entry_id == entry_id)).scalar() or 0
    if not last:
        tx.execute(sa.update(e).where(e.c.id == entry_id).values(kind=kind))
    values = {
        "id": tx.new_id(),
        "entry_id": entry_id,
        "number": last + 1,
        "wordings": json.dumps({name: list(some) for name, some in text.wordings.items()}, ensure_ascii=False),
        "answers": json.dumps(dict(text.answers), ensure_ascii=False),
        "source": text.source,
        "source_day": text.source_day,
        "valid_until": text.valid_until,
        "state": PROPOSED,
        "written_by": operator_id or None,
        "written_at": at,
        "decided_by": None,
        "decided_at": None,
    }
    tx.execute(sa.insert(v).values(**values))


def decide(tx: Tx, version_id: str, *, state: str, operator_id: str, at: datetime) -> bool:
    """The version is approved or declined; False where it did not wait for that. An ended entry stands again."""
    waiting = sa.update(v).where(v.c.id == version_id, v.c.state == PROPOSED)
    done = tx.execute(waiting.values(state=state, decided_by=operator_id or None, decided_at=at)).rowcount > 0
    if done and state == APPROVED:
        of_version = sa.select(v.c.entry_id).where(v.c.id == version_id).scalar_subquery()
        tx.execute(sa.update(e).where(e.c.id == of_version).values(ended_at=None))
    tx.ring(BELL)
    return done


def end(tx: Tx, entry_id: str, *, at: datetime) -> bool:
    """Nobody is told it any more."""
    tx.ring(BELL)
    return tx.execute(sa.update(e).where(e.c.id == entry_id, e.c.ended_at.is_(None)).values(ended_at=at)).rowcount > 0


def forget(tx: Tx, codes: Sequence[str]) -> None:
    """Of what somebody reported on these tickets only the answers stay that were approved, and not whence they came."""
    of_them = list(tx.execute(sa.select(e.c.id).where(e.c.ticket_code.in_(codes), e.c.ticket_code != "")).scalars())
    if not of_them:
        return
    tx.execute(sa.delete(v).where(v.c.entry_id.in_(of_them), v.c.state != APPROVED))
    kept = sa.select(v.c.entry_id).where(v.c.entry_id.in_(of_them))
    tx.execute(sa.delete(e).where(e.c.id.in_(of_them), e.c.id.not_in(kept)))
    tx.execute(sa.update(e).where(e.c.id.in_(of_them)).values(ticket_code=""))
    tx.ring(BELL)


def get(tx: Tx, entry_id: str) -> Entry | None:
    row = tx.execute(sa.select(e).where(e.c.id == entry_id)).first()
    return None if row is None else _entry(tx, row)


def all_of(tx: Tx, *, limit: int = 500) -> list[Entry]:
    """Every entry, the newest first."""
    return [_entry(tx, row) for row in tx.execute(sa.select(e).order_by(e.c.id.desc()).limit(limit)).all()]


def stamp(tx: Tx, today: date) -> tuple[str, ...]:
    """The same as long as ``in_force`` gives the same."""
    return tuple(row.id for row in tx.execute(_in_force, {"today": today.isoformat()}))


def in_force(tx: Tx, today: date) -> list[TeamAnswer]:
    """What people are told today."""
    return [
        TeamAnswer(
            topic=row.topic or f"team-{row.entry_id}",
            kind=row.kind,
            answers=json.loads(row.answers),
            wordings=_wordings(row.wordings),
            source=row.source,
            day=date.fromisoformat(row.source_day) if row.source_day else None,
        )
        for row in tx.execute(_in_force, {"today": today.isoformat()})
    ]


def _wordings(form: str) -> dict[str, tuple[str, ...]]:
    return {name: tuple(some) for name, some in json.loads(form).items()}


def _entry(tx: Tx, row: Any) -> Entry:
    versions = tx.execute(_versions.where(v.c.entry_id == row.id).order_by(v.c.number.desc())).all()
    return Entry(**row._mapping, versions=tuple(_version(one) for one in versions))


def _version(row: Any) -> Version:
    text = Text(_wordings(row.wordings), json.loads(row.answers), row.source, row.source_day, row.valid_until)
    return Version(
        id=row.id,
        entry_id=row.entry_id,
        number=row.number,
        text=text,
        state=row.state,
        written_by=row.written_by,
        writer=row.writer or "",
        written_at=row.written_at,
        decider=row.decider or "",
        decided_at=row.decided_at,
    )
