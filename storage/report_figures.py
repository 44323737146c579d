"""What a report counts, read from one moment of the database: each row with the code of its ticket.

Something falls into the period in which it happened, and a result into that in which it was written down, so that the
figures of two periods side by side are those of both together, and a period counted later is counted alike. Tickets
whose person was forgotten count on: when they came, by which channel and of which kind is kept of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime, tzinfo
from typing import Any

import sqlalchemy as sa

from flows import entering, jsonform, results, tips, withheld
from flows.figures import periods, report, verdicts
from flows.figures.counted import AnswerRow, Counted, HandoverRow, ResultRow, TipRow, Totals, VerdictRow
from flows.figures.periods import Period
from flows.figures.report import Report, Target
from flows.home import is_home
from flows.model import Tip
from storage import report_sources
from storage.crypto import SealError
from storage.forgetting import FORGOTTEN
from storage.tables import conversations as c
from storage.tables import handovers as h
from storage.tables import messages as m
from storage.tables import results as r
from storage.tables import ticket_events as e
from storage.tables import tickets as t
from storage.types import Direction, UtcDateTime
from storage.unit import Tx

Moves = Mapping[str, Sequence[tuple[datetime, str]]]
Between = Sequence[sa.ColumnElement[bool]]


def read(
    tx: Tx, period: Period, *, now: datetime, zone: tzinfo, home: str = "", targets: Sequence[Target] = ()
) -> Report:
    """The figures of the period. ``home``: the province whose communes are named alone. Raises report.Inconsistent."""
    start, end = period.bounds(zone)
    earlier = periods.before(period)
    moves = _moves(tx, end)
    begun = began(tx)
    has_before = begun is not None and begun < start
    return report.make(
        period,
        _counted(tx, period, zone, moves, home),
        _counted(tx, earlier, zone, moves, home) if has_before else None,
        _totals(tx, end, moves, period.last, zone),
        _totals(tx, start, moves, earlier.last, zone),
        counted_at=now,
        zone=zone,
        communes=report_sources.communes(tx),
        targets=targets,
    )


def began(tx: Tx) -> datetime | None:
    """When the first thing was kept that a report counts; None where nothing was."""
    firsts = [
        tx.execute(sa.select(sa.func.min(one, type_=UtcDateTime()))).scalar()
        for one in (t.c.created_at, c.c.created_at)
    ]
    return min((one for one in firsts if one is not None), default=None)


def _counted(tx: Tx, period: Period, zone: tzinfo, moves: Moves, home: str) -> Counted:
    start, end = period.bounds(zone)
    came = _between(t.c.created_at, start, end)
    number = tx.execute(sa.select(sa.func.count()).select_from(t).where(*came)).scalar_one()
    return Counted(
        number=int(number),
        tips=tuple(_tips(tx, came, end, home)),
        answers=tuple(_answers(tx, start, end)),
        verdicts=tuple(_verdicts(moves, start, end)),
        results=tuple(_results(tx, *_between(r.c.at, start, end), r.c.struck_at.is_(None))),
        struck=tuple(_results(tx, r.c.at < start, *_between(r.c.struck_at, start, end))),
        handovers=tuple(_handovers(tx, start, end)),
        people=_people(tx, start, end),
        chats=_chats(tx, _between(c.c.created_at, start, end)),
        scans=report_sources.scans(tx, period.last, first=period.first, zone=zone),
    )


def _totals(tx: Tx, end: datetime, moves: Moves, last: date, zone: tzinfo) -> Totals:
    scanned = report_sources.scans(tx, last, zone=zone)
    came = sa.select(sa.func.count()).select_from(t).where(t.c.created_at < end)
    verified = [code for code, made in moves.items() if _verdict(made, end) == verdicts.RIGHT]
    return Totals(
        tips=int(tx.execute(came).scalar_one()),
        chats=_chats(tx, (c.c.created_at < end,)),
        scans=None if scanned is None else sum(scanned.values()),
        verified=tuple(verified),
        results=tuple(_results(tx, r.c.at < end, r.c.struck_at.is_(None))),
    )


def _between(column: Any, start: datetime, end: datetime) -> Between:
    return column >= start, column < end


def _tips(tx: Tx, came: Between, end: datetime, home: str) -> list[TipRow]:
    columns = "id code created_at channel source kind incomplete status first_answer_at tip".split()
    ids = sa.select(t.c.id).where(*came)
    forgotten = set(tx.execute(sa.select(e.c.ticket_id).where(e.c.what == FORGOTTEN, e.c.ticket_id.in_(ids))).scalars())
    found = []
    for row in tx.execute(sa.select(*(t.c[name] for name in columns)).where(*came).order_by(t.c.id)):
        told = _told(tx, row)
        is_forgotten = row.id in forgotten
        answered = row.first_answer_at is not None and row.first_answer_at < end
        found.append(
            TipRow(
                code=row.code,
                at=row.created_at,
                channel=row.channel,
                source=row.source,
                kind=row.kind,
                commune=commune_of(told, home),
                willing=str(tips.dna_of(told)["willing"] or ""),
                incomplete=row.incomplete,
                duplicate=row.status == "duplicate",
                forgotten=is_forgotten,
                waits=row.channel not in entering.CHANNELS and not answered and not is_forgotten,
            )
        )
    return found


def _told(tx: Tx, row: Any) -> Tip:
    """What was told and may be shown; of a ticket that is damaged, nothing: it counts all the same."""
    with suppress(SealError):
        return withheld.without(jsonform.load(Tip, tx.unseal_json("tickets", row.id, "tip", row.tip)))
    return Tip()


def commune_of(tip: Tip, home: str) -> str:
    """The commune of the place that was told, as it is called today where that is one; outside ``home`` with its
    province, and the province alone where no more was said. "" where the tables know of no place.
    """
    place = (tips.location_of(tip) or {}).get("place")
    if not isinstance(place, dict):
        return ""
    today = place.get("communes_today") or []
    commune = today[0] if len(today) == 1 else place.get("commune")
    province = place.get("province") or ""
    if is_home(province, home):
        return str(commune or province)
    return ", ".join(one for one in (commune, province) if one)


def _answers(tx: Tx, start: datetime, end: datetime) -> list[AnswerRow]:
    """Of those who wrote: whoever calls or comes is answered while the tip is typed, and would make the others' wait
    look short.
    """
    query = sa.select(t.c.code, t.c.created_at, t.c.first_answer_at).where(
        *_between(t.c.first_answer_at, start, end), t.c.channel.not_in(entering.CHANNELS)
    )
    return [
        AnswerRow(row.code, max(0.0, (row.first_answer_at - row.created_at).total_seconds()) / 60)
        for row in tx.execute(query.order_by(t.c.id))
    ]


def _moves(tx: Tx, end: datetime) -> Moves:
    """Every move of a status up to then, by the ticket's code. One that is damaged is none."""
    query = (
        sa.select(e.c.id, e.c.at, e.c.detail, t.c.code)
        .join(t, t.c.id == e.c.ticket_id)
        .where(e.c.what == "status", e.c.at < end)
        .order_by(e.c.at, e.c.id)
    )
    found: dict[str, list[tuple[datetime, str]]] = defaultdict(list)
    for row in tx.execute(query):
        with suppress(SealError):
            found[row.code].append((row.at, tx.unseal("ticket_events", row.id, "detail", row.detail)))
    return found


def _verdict(made: Sequence[tuple[datetime, str]], end: datetime) -> str:
    return verdicts.after(move for at, move in made if at < end)


def _verdicts(moves: Moves, start: datetime, end: datetime) -> list[VerdictRow]:
    found = []
    for code, made in moves.items():
        if any(start <= at < end for at, _ in made):
            verdict = _verdict(made, end)
            if verdict and verdict != _verdict(made, start):
                found.append(VerdictRow(code, verdict))
    return found


def _results(tx: Tx, *wanted: sa.ColumnElement[bool]) -> list[ResultRow]:
    query = sa.select(r.c.id, r.c.what, r.c.detail, t.c.code).join(t, t.c.id == r.c.ticket_id, isouter=True)
    return [
        ResultRow(row.code or "", row.what, _finding(tx, row))
        for row in tx.execute(query.where(*wanted).order_by(r.c.id))
    ]


def _finding(tx: Tx, row: Any) -> str:
    """What the laboratory says; of other results, and of one that is damaged, nothing."""
    if row.what != results.DNA:
        return ""
    with suppress(SealError):
        return str(tx.unseal_json("results", row.id, "detail", row.detail).get("finding", ""))
    return ""


def _handovers(tx: Tx, start: datetime, end: datetime) -> list[HandoverRow]:
    query = sa.select(t.c.code, h.c.agency, h.c.acknowledged_at, h.c.answered_at)
    query = query.join(t, t.c.id == h.c.ticket_id, isouter=True)
    return [
        HandoverRow(row.code or "", row.agency, row.acknowledged_at is not None, row.answered_at is not None)
        for row in tx.execute(query.where(*_between(h.c.at, start, end)).order_by(h.c.id))
    ]


def _people(tx: Tx, start: datetime, end: datetime) -> dict[str, int]:
    query = (
        sa.select(c.c.channel, sa.func.count(sa.distinct(m.c.conversation_id)).label("number"))
        .join(m, m.c.conversation_id == c.c.id)
        .where(m.c.direction == Direction.IN, *_between(m.c.at, start, end))
        .group_by(c.c.channel)
    )
    return {row.channel: row.number for row in tx.execute(query)}


def _chats(tx: Tx, begun: Between) -> int:
    return int(tx.execute(sa.select(sa.func.count()).select_from(c).where(*begun)).scalar_one())
