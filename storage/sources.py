"""Posters and links that people come from: what hangs where, and counts of a day, which are of nobody.

A scan, a choice of a channel and a chat are each one more in a row of (source, day, step, channel): no address, no
name of a browser, no time of day. A source that is not in the table counts as "".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from flows import source_codes
from flows.figures import verdicts
from storage.tables import scans as c
from storage.tables import sources as s
from storage.tables import ticket_events as e
from storage.tables import tickets as t
from storage.unit import Tx
from storage.upsert import insert

UNKNOWN = ""
SCAN, CHOICE, CHAT = "scan", "choice", "chat"

_COLUMNS = (s.c.name, s.c.code, s.c.what, s.c.place, s.c.commune, s.c.copies, s.c.active, s.c.created_at)
_find = sa.select(*_COLUMNS).where(s.c.folded == sa.bindparam("of_name"))
_by_codes = sa.select(s.c.code_key, s.c.name).where(s.c.code_key.in_(sa.bindparam("of_keys", expanding=True)))
_count = insert(c)
_count = _count.on_conflict_do_update(
    index_elements=["source", "day", "step", "channel"], set_={"count": c.c.count + 1}
)


@dataclass(frozen=True, slots=True)
class SourceOf:
    """A source as it is kept. ``what`` and ``place``: where it hangs, in words; ``copies``: how many were printed."""

    name: str
    code: str
    what: str = ""
    place: str = ""
    commune: str = ""
    copies: int = 0
    active: bool = True
    created_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """What one day brought a source, in the order of the funnel."""

    scans: int = 0
    chats: int = 0
    tips: int = 0
    verified: int = 0
    choices: int = 0


class NameTaken(Exception):
    """There is a source of this name already."""


def find(tx: Tx, name: str) -> SourceOf | None:
    """The source of this name, in whichever case; None where there is none."""
    if not source_codes.is_name(name):
        return None
    row = tx.execute(_find, {"of_name": name.lower()}).first()
    return None if row is None else SourceOf(**row._mapping)


def all_of(tx: Tx) -> list[SourceOf]:
    """Every source, those that hang first, by what they are called."""
    rows = tx.execute(sa.select(*_COLUMNS).order_by(s.c.active.desc(), s.c.what, s.c.name))
    return [SourceOf(**row._mapping) for row in rows]


def add(
    tx: Tx, *, name: str, what: str, place: str, commune: str, copies: int, created_by: str, at: datetime
) -> SourceOf:
    """A new source, with a code of its own. Raises NameTaken."""
    if find(tx, name) is not None:
        raise NameTaken
    taken = {row.code_key for row in tx.execute(sa.select(s.c.code_key))}
    new = SourceOf(name, source_codes.new_code(name, taken), what, place, commune, copies, True, at)
    tx.execute(
        sa.insert(s).values(
            name=name,
            folded=name.lower(),
            code=new.code,
            code_key=source_codes.key(new.code),
            what=what,
            place=place,
            commune=commune,
            copies=copies,
            active=True,
            created_at=at,
            created_by=created_by,
        )
    )
    return new


def change(tx: Tx, name: str, *, what: str, place: str, commune: str, copies: int, active: bool) -> bool:
    """It hangs there now. Its name and code stay: they are printed. False where there is none of that name."""
    values = {"what": what, "place": place, "commune": commune, "copies": copies, "active": active}
    return tx.execute(sa.update(s).where(s.c.name == name).values(**values)).rowcount > 0


def said(tx: Tx, words: str) -> str:
    """The name of the first source whose code stands in these words, "" where none does."""
    keys = source_codes.said(words)
    if not keys:
        return ""
    found = {row.code_key: row.name for row in tx.execute(_by_codes, {"of_keys": list(keys)})}
    return next((found[one] for one in keys if one in found), "")


def count(tx: Tx, name: str, *, step: str, channel: str = "", day: date) -> None:
    """One more. A source that is not in the table counts as unknown: forged names make no rows."""
    known = find(tx, name)
    tx.execute(
        _count, {"source": known.name if known else UNKNOWN, "day": day, "step": step, "channel": channel, "count": 1}
    )


def scans(tx: Tx, start: date, end: date) -> dict[str, int]:
    """How often each source was scanned from the day ``start`` to before the day ``end``; unknown ones under ""."""
    return counted(tx, SCAN, start, end)


def counted(tx: Tx, step: str, start: date, end: date) -> dict[str, int]:
    """The same of any step."""
    total = sa.func.sum(c.c.count).label("total")
    found = sa.select(c.c.source, total).where(c.c.step == step, c.c.day >= start, c.c.day < end).group_by(c.c.source)
    return {row.source: int(row.total) for row in tx.execute(found)}


def funnel(tx: Tx, start: date, end: date, zone: ZoneInfo) -> dict[tuple[str, date], Step]:
    """By source and day: scans, channels chosen, chats, tips, and how many of those tips are verified by now.

    A tip counts on the day it came, under the source that its ticket has, also where that is not in the table.
    """
    days: dict[tuple[str, date], dict[str, int]] = {}
    counted_days = sa.select(c.c.source, c.c.day, c.c.step, sa.func.sum(c.c.count).label("total"))
    counted_days = counted_days.where(c.c.day >= start, c.c.day < end).group_by(c.c.source, c.c.day, c.c.step)
    names = {SCAN: "scans", CHOICE: "choices", CHAT: "chats"}
    for row in tx.execute(counted_days):
        days.setdefault((row.source, row.day), {})[names[row.step]] = int(row.total)
    first, last = (datetime(one.year, one.month, one.day, tzinfo=zone) for one in (start, end))
    came = sa.select(t.c.id, t.c.source, t.c.created_at).where(t.c.created_at >= first, t.c.created_at < last)
    came = came.where(t.c.source != "", t.c.incomplete.is_(False))
    right = _verified(tx, came)
    for row in tx.execute(came):
        of_day = days.setdefault((row.source, row.created_at.astimezone(zone).date()), {})
        of_day["tips"] = of_day.get("tips", 0) + 1
        of_day["verified"] = of_day.get("verified", 0) + (row.id in right)
    return {one: Step(**values) for one, values in days.items()}


def _verified(tx: Tx, came: sa.Select[Any]) -> set[str]:
    """Those of these tickets whose tip was found to be right, and still is."""
    ids = came.with_only_columns(t.c.id).scalar_subquery()
    moves = sa.select(e.c.id, e.c.ticket_id, e.c.detail).where(e.c.what == "status", e.c.ticket_id.in_(ids))
    made: dict[str, list[str]] = {}
    for row in tx.execute(moves.order_by(e.c.at, e.c.id)):
        made.setdefault(row.ticket_id, []).append(tx.unseal("ticket_events", row.id, "detail", row.detail))
    return {ticket_id for ticket_id, some in made.items() if verdicts.after(some) == verdicts.RIGHT}


def together(steps: Mapping[tuple[str, date], Step]) -> dict[str, Step]:
    """The same by source alone."""
    found: dict[str, list[Step]] = {}
    for (name, _), one in steps.items():
        found.setdefault(name, []).append(one)
    return {name: _sum(some) for name, some in found.items()}


def _sum(some: Sequence[Step]) -> Step:
    names = ("scans", "chats", "tips", "verified", "choices")
    return Step(*(sum(getattr(one, name) for one in some) for name in names))
