"""Tickets: the tips that were sent, their facts in clear only where they are the martyr's, and their history.

Every change rings, touches the group's view and moves ``updated_at``. Which moves of status are allowed is decided in
``flows.tickets``, and asked by ``bot.desk.life``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from flows import jsonform, tips, urgency, withheld
from flows.model import Answer, Change, Source, Tip
from flows.tickets import ANSWER, OVER, RECEIVED, WORK
from storage import (
    consents,
    cursors,
    finding,
    group_views,
    likenesses,
    media,
    messages,
    news,
    prints,
    proposals,
    register_checks,
    searching,
    terms,
    webhooks,
    work_items,
)
from storage.crypto import SealError
from storage.people import Operator
from storage.prepared import Prepared
from storage.searching import ALL, Wanted
from storage.tables import IS_OPEN
from storage.tables import operators as o
from storage.tables import ticket_events as e
from storage.tables import tickets as t
from storage.unit import Tx

WORDS = "words"  # stands among what is withheld where it is no answer to a question
# A cursor; the id of a ticket, or ``NEVER`` once all are made. With other keys or other facts to compare it gets
# another name, and all are made anew.
LIKENESSES_MADE = "likenesses of the third kind made up to"
NEVER = "~"  # greater than every id
URGENT_PRIORITY = 0
NEW_PRIORITY = 2
CHANGE_PRIORITY = 5
_AT_ONCE = 1_000  # ids in one statement

_columns = (
    *(one for one in t.c if one.name not in ("tip", "reporter_name", "reporter_phone", "marked_by", "number")),
    o.c.name.label("assignee"),
)
_joined = t.outerjoin(o, o.c.id == t.c.assignee_id)
_shown = (one for one in t.c if one.name not in ("marked_by", "number"))
_full = sa.select(*_shown, o.c.name.label("assignee")).select_from(_joined)
_by_code = _full.where(t.c.code == sa.bindparam("of_code"))
_by_id = _full.where(t.c.id == sa.bindparam("row_id"))
_of_conversation = _full.where(t.c.conversation_id == sa.bindparam("of_conversation")).order_by(t.c.id)
_summaries = sa.select(*_columns).select_from(_joined)
_insert = sa.insert(t)
_insert_event = Prepared(sa.insert(e))
_update = (
    sa.update(t)
    .where(t.c.id == sa.bindparam("row_id"))
    .values(
        {
            name: sa.bindparam(f"new_{name}")
            for name in (
                "kind",
                "urgent",
                "incomplete",
                "language",
                "source",
                "updated_at",
                "wants_person",
                "martyr_name",
                "search",
                "lat",
                "lon",
                "score",
                "season",
                "map_lat",
                "map_lon",
                "map_radius_m",
                "tip",
                "reporter_name",
                "reporter_phone",
            )
        }
    )
)
_touch = Prepared(
    sa.update(t).where(t.c.id == sa.bindparam("row_id")).values(updated_at=sa.bindparam("new_updated_at"))
)
_history = (
    sa.select(e).where(e.c.ticket_id == sa.bindparam("of_ticket"), e.c.id > sa.bindparam("after")).order_by(e.c.id)
)
# An open urgent ticket stands above everything.
# In the very words of its partial index.
_comes_first = sa.and_(sa.text("tickets.urgent"), t.c.status.not_in(("closed", "duplicate")))
_rank = sa.case((_comes_first, 1), else_=0)


class CodeTaken(Exception):
    """A ticket with this code belongs to another conversation."""


@dataclass(frozen=True, slots=True)
class TicketSummary:
    """A line of the list: nothing of the reporter."""

    id: str
    code: str
    kind: str
    status: str
    urgent: bool
    incomplete: bool
    channel: str
    language: str
    source: str
    conversation_id: str | None
    assignee_id: str | None
    assignee: str | None
    outcome: str | None
    created_at: datetime
    updated_at: datetime
    first_answer_at: datetime | None
    wants_person: bool
    martyr_name: str
    search: str
    lat: float | None
    lon: float | None
    score: int
    season: str
    map_lat: float | None
    map_lon: float | None
    map_radius_m: float | None

    @property
    def is_unanswered(self) -> bool:
        """Nobody of the team has answered, and somebody should."""
        return (self.first_answer_at is None or self.wants_person) and self.status not in OVER


@dataclass(frozen=True, slots=True)
class TicketRow(TicketSummary):
    """All of it that may be shown. Who shows the reporter to somebody writes the audit log.

    ``tip`` has nothing of what is withheld; ``secrets`` are the words to be blotted out of whatever else is shown, and
    are shown to nobody.
    """

    tip: Tip
    reporter_name: str
    reporter_phone: str
    secrets: tuple[str, ...] = ()

    @property
    def withheld(self) -> tuple[str, ...]:
        """The fields withheld; ``WORDS`` among them where words of the person are."""
        return (*self.tip.withheld, *((WORDS,) if self.secrets else ()))


@dataclass(frozen=True, slots=True)
class HistoryLine:
    id: str
    at: datetime
    who: str
    operator_id: str | None
    what: str
    detail: str


def save(
    tx: Tx,
    code: str,
    tip: Tip,
    *,
    conversation_id: str | None,
    channel: str,
    language: str,
    incomplete: bool,
    at: datetime,
    wants_person: bool = False,
) -> str:
    """The ticket ``code`` holds the tip; gives its id. Messages and media that had no ticket belong to it.

    An existing ticket is brought up to date; what the team corrected stays. Raises CodeTaken.
    """
    row = tx.execute(_by_code, {"of_code": code}).first()
    if row is None:
        ticket_id, is_new, was_incomplete = tx.new_id(), True, False
        urgent = _insert_ticket(
            tx,
            ticket_id,
            code,
            tip,
            conversation_id=conversation_id,
            channel=channel,
            language=language,
            incomplete=incomplete,
            at=at,
            wants_person=wants_person,
        )
    else:
        if row.conversation_id != conversation_id:
            raise CodeTaken(CodeTaken.__doc__)
        ticket_id, is_new, was_incomplete = row.id, False, row.incomplete
        tip = _keep_corrections(_tip(tx, row), tip)
        # What is complete stays so.
        now_incomplete = incomplete and row.incomplete
        urgent = _update_ticket(
            tx, row, tip, language=language, incomplete=now_incomplete, at=at, wants_person=wants_person
        )
    if conversation_id is not None:
        messages.link(tx, conversation_id, ticket_id)
        if media.link(tx, conversation_id, ticket_id):
            likenesses.look_at_photos(tx, ticket_id)
    consents.give(tx, ticket_id, conversation_id, tip.consents)
    if is_new:
        terms.open_ticket(tx, ticket_id, at=at, has_person=conversation_id is not None)
        _write_event(tx, ticket_id, at=at, who="", what="opened", detail="", operator_id=None)
    elif was_incomplete and not incomplete:
        _write_event(tx, ticket_id, at=at, who="", what="completed", detail="", operator_id=None)
    touch(tx, ticket_id, at=at, priority=URGENT_PRIORITY if urgent else NEW_PRIORITY)
    return ticket_id


def by_code(tx: Tx, code: str) -> TicketRow | None:
    """The ticket with this code, written as ``MM-XXXX-XXXC``."""
    row = tx.execute(_by_code, {"of_code": code}).first()
    return None if row is None else _row(tx, row)


def codes_of(tx: Tx, ticket_ids: Collection[str]) -> dict[str, str]:
    """The codes of these tickets, by id."""
    return {row.id: row.code for row in tx.execute(sa.select(t.c.id, t.c.code).where(t.c.id.in_(ticket_ids)))}


def code_of(tx: Tx, ticket_id: str) -> str:
    """The code, "" where there is no such ticket; nothing else of it is read."""
    return tx.execute(sa.select(t.c.code).where(t.c.id == ticket_id)).scalar() or ""


def get(tx: Tx, ticket_id: str) -> TicketRow | None:
    row = tx.execute(_by_id, {"row_id": ticket_id}).first()
    return None if row is None else _row(tx, row)


def count_open(tx: Tx, *, kind: str) -> int:
    """How many tickets of the kind are not over."""
    query = sa.select(sa.func.count()).select_from(t).where(t.c.kind == kind, sa.text(IS_OPEN))
    return int(tx.execute(query).scalar_one())


def of_conversation(tx: Tx, conversation_id: str) -> list[TicketRow]:
    """The person's tickets, oldest first."""
    return [_row(tx, row) for row in tx.execute(_of_conversation, {"of_conversation": conversation_id})]


def in_order(tx: Tx, conditions: Iterable[sa.ColumnElement[bool]], *, after: str = "", limit: int) -> list[TicketRow]:
    """So many tickets after this id, in the order of ids. The consents in their tips are left out: they have a table,
    and to read them twice would cost a tenth of an export.
    """
    statement = _full.where(t.c.id > after, *conditions).order_by(t.c.id).limit(limit)
    return [_row(tx, row, without=("consents",)) for row in tx.execute(statement)]


def by_change(tx: Tx, conditions: Iterable[sa.ColumnElement[bool]], *, limit: int) -> list[TicketRow]:
    """So many tickets in the order of their last change."""
    statement = _full.where(*conditions).order_by(t.c.updated_at, t.c.id).limit(limit)
    return [_row(tx, row) for row in tx.execute(statement)]


def search(tx: Tx, wanted: Wanted = ALL, *, limit: int = 50, before: str | None = None) -> list[TicketSummary]:
    """Tickets, open urgent ones first, then the newest; ``before`` is the id of the last one of the page before."""
    numbers, conditions = searching.numbers(tx, wanted.text), wanted.conditions
    mark = tx.execute(sa.select(_rank.label("rank")).where(t.c.id == before)).scalar() if before else None
    if numbers is not None and searching.are_few(numbers):
        rows = searching.each(tx, numbers, (t.c.id, _rank.label("rank")), conditions)
        order = sorted(((row.rank, row.id) for row in rows), reverse=True)
        ids = [ticket_id for rank, ticket_id in order if mark is None or (rank, ticket_id) < (mark, before)]
        return summaries(tx, ids[:limit])
    found: list[str] = []
    # Two lists, each read off an index: one order over both would sort every ticket there is.
    for rank, of_rank in ((1, _comes_first), (0, sa.not_(_comes_first))):
        if len(found) < limit and (mark is None or rank <= mark):
            here = (of_rank, *conditions, *((t.c.id < before,) if rank == mark else ()))
            statement = sa.select(t.c.id, t.c.number).where(*here).order_by(t.c.id.desc())
            found += [row.id for row in searching.first(tx, statement, numbers, limit=limit - len(found))]
    return summaries(tx, found)


def summaries(tx: Tx, ticket_ids: Sequence[str]) -> list[TicketSummary]:
    """These tickets, in this order."""
    found: dict[str, TicketSummary] = {}
    for start in range(0, len(ticket_ids), _AT_ONCE):
        some = _summaries.where(t.c.id.in_(ticket_ids[start : start + _AT_ONCE]))
        found |= {row.id: TicketSummary(**row._mapping) for row in tx.execute(some)}
    return [found[one] for one in ticket_ids if one in found]


def record(
    tx: Tx,
    ticket_id: str,
    *,
    at: datetime,
    who: str,
    what: str,
    detail: str = "",
    operator_id: str | None = None,
    alert: bool = False,
) -> None:
    """A line in the history, ``what`` a key of ``history-...``. ``alert``: the team sees it before anything else."""
    _write_event(tx, ticket_id, at=at, who=who, what=what, detail=detail, operator_id=operator_id)
    touch(tx, ticket_id, at=at, priority=URGENT_PRIORITY if alert else CHANGE_PRIORITY)


def set_status(
    tx: Tx,
    ticket_id: str,
    *,
    status: str,
    at: datetime,
    operator: Operator | None = None,
    who: str = "",
    outcome: str | None = None,
) -> None:
    """Status and outcome are these, whatever was proposed; the terms follow, and the history says who did it."""
    tx.execute(sa.update(t).where(t.c.id == ticket_id).values(status=status, outcome=outcome))
    proposals.drop(tx, ticket_id)
    terms.follow(tx, ticket_id, status, at=at)
    detail = status if outcome is None else f"{status} {outcome}"
    _by(tx, ticket_id, at=at, operator=operator, who=who, what="status", detail=detail)


def claim(tx: Tx, ticket_id: str, *, operator: Operator, at: datetime) -> None:
    """The operator looks after the ticket."""
    tx.execute(sa.update(t).where(t.c.id == ticket_id).values(assignee_id=operator.id))
    _by(tx, ticket_id, at=at, operator=operator, who="", what="claimed", detail="")


def assign(tx: Tx, ticket_id: str, *, to: Operator | None, operator: Operator, at: datetime) -> None:
    """The ticket is this person's to look after, or nobody's."""
    tx.execute(sa.update(t).where(t.c.id == ticket_id).values(assignee_id=None if to is None else to.id))
    _by(
        tx,
        ticket_id,
        at=at,
        operator=operator,
        who="",
        what="given_back" if to is None else "assigned",
        detail="" if to is None else to.name,
    )


def set_urgent(
    tx: Tx, ticket_id: str, *, urgent: bool, at: datetime, who: str = "", operator: Operator | None = None
) -> None:
    tx.execute(sa.update(t).where(t.c.id == ticket_id).values(urgent=urgent))
    terms.plan_anew(tx, ticket_id)
    _by(tx, ticket_id, at=at, operator=operator, who=who, what="urgent" if urgent else "not_urgent", detail="")


def answered(tx: Tx, ticket_id: str, *, at: datetime) -> None:
    """Somebody of the team has answered the person, by whatever way."""
    never = (t.c.id == ticket_id, t.c.first_answer_at.is_(None))
    tx.execute(sa.update(t).where(*never).values(first_answer_at=at))
    terms.end(tx, ticket_id, ANSWER)
    touch(tx, ticket_id, at=at)


def set_wants_person(tx: Tx, ticket_id: str, *, wants: bool, at: datetime) -> None:
    """The person asked for somebody of the team, or has been answered."""
    tx.execute(sa.update(t).where(t.c.id == ticket_id).values(wants_person=wants))
    if wants:
        terms.begin(tx, ticket_id, ANSWER, at=at)
    touch(tx, ticket_id, at=at, priority=URGENT_PRIORITY if wants else CHANGE_PRIORITY)


def whole_tip(tx: Tx, ticket_id: str) -> Tip | None:
    """The tip with what is withheld: to be changed and written back, or shown to who may see it, and never else."""
    row = tx.execute(_by_id, {"row_id": ticket_id}).first()
    return None if row is None else _tip(tx, row)


def withhold(
    tx: Tx, ticket_id: str, *, fields: tuple[str, ...], words: tuple[str, ...], operator: Operator, at: datetime
) -> None:
    """From now on exactly these fields and these words are withheld; the history tells who did it, and not what."""
    row = tx.execute(_by_id, {"row_id": ticket_id}).first()
    if row is None:
        return
    was = _tip(tx, row)
    tip = replace(was, withheld=fields, withheld_words=words)
    _update_ticket(tx, row, tip, language=row.language, incomplete=row.incomplete, at=at, wants_person=False)
    more = len(fields) + len(words) >= len(was.withheld) + len(was.withheld_words)
    _by(tx, ticket_id, at=at, operator=operator, who="", what="withheld" if more else "not_withheld", detail="")


def rewrite(tx: Tx, ticket_id: str, tip: Tip, *, at: datetime) -> None:
    """The ticket holds this tip: the person edited one of the messages behind it."""
    row = tx.execute(_by_id, {"row_id": ticket_id}).first()
    if row is not None:
        _update_ticket(tx, row, tip, language=row.language, incomplete=row.incomplete, at=at, wants_person=False)
        touch(tx, ticket_id, at=at)


def touch(tx: Tx, ticket_id: str, *, at: datetime, priority: int = CHANGE_PRIORITY) -> None:
    """Something about the ticket is new (a message, a photo): whoever shows it looks again."""
    tx.run(_touch, {"row_id": ticket_id, "new_updated_at": at})
    group_views.touch(tx, ticket_id, now=at, priority=priority)
    webhooks.changed(tx, ticket_id, at=at)
    tx.ring("tickets")
    tx.ring(f"ticket:{ticket_id}")


def show_anew(tx: Tx, ticket_id: str, *, at: datetime) -> None:
    """Nothing of the ticket itself is new, but what it is shown with is."""
    group_views.touch(tx, ticket_id, now=at, priority=CHANGE_PRIORITY)
    tx.ring(f"ticket:{ticket_id}")


def make_likenesses(tx: Tx, *, limit: int) -> bool:
    """The next few tickets from before have likenesses as they are made now. False where there are no more."""
    rows = tx.execute(
        sa.select(t.c.id, t.c.tip)
        .where(t.c.id > (cursors.get(tx, LIKENESSES_MADE) or ""), t.c.id < NEVER)
        .order_by(t.c.id)
        .limit(limit)
    ).all()
    for row in rows:
        with suppress(SealError):  # one that is damaged is like none
            likenesses.write(tx, row.id, _tip(tx, row), told=True)
    cursors.set(tx, LIKENESSES_MADE, rows[-1].id if rows else NEVER)
    return bool(rows)


def history(tx: Tx, ticket_id: str, *, after: str = "") -> list[HistoryLine]:
    """What happened to the ticket, in order."""
    return [
        HistoryLine(
            id=row.id,
            at=row.at,
            who=row.who,
            operator_id=row.operator_id,
            what=row.what,
            detail=tx.unseal("ticket_events", row.id, "detail", row.detail),
        )
        for row in tx.execute(_history, {"of_ticket": ticket_id, "after": after})
    ]


def _insert_ticket(
    tx: Tx,
    ticket_id: str,
    code: str,
    tip: Tip,
    *,
    conversation_id: str | None,
    channel: str,
    language: str,
    incomplete: bool,
    at: datetime,
    wants_person: bool,
) -> bool:
    facts = _facts(tx, ticket_id, code, tip)
    values = {
        **facts,
        "id": ticket_id,
        "code": code,
        "status": RECEIVED,
        "incomplete": incomplete,
        "channel": channel,
        "language": language,
        "conversation_id": conversation_id,
        "assignee_id": None,
        "outcome": None,
        "created_at": at,
        "updated_at": at,
        "first_answer_at": None,
        "wants_person": wants_person,
        "marked_by": "",
    }
    tx.execute(_insert, values)
    _mark(tx, ticket_id, tip)
    prints.write(tx, ticket_id, tip)
    likenesses.write(tx, ticket_id, tip)
    register_checks.due(tx, ticket_id)
    return bool(facts["urgent"])


def _update_ticket(
    tx: Tx, row: Any, tip: Tip, *, language: str, incomplete: bool, at: datetime, wants_person: bool
) -> bool:
    facts = _facts(tx, row.id, row.code, tip)
    facts |= {
        # Once urgent, only a person of the team takes that away.
        "urgent": facts["urgent"] or row.urgent,
        "source": facts["source"] or row.source,
        "language": language or row.language,
        "incomplete": incomplete,
        "updated_at": at,
        "wants_person": wants_person or row.wants_person,
    }
    tx.execute(_update, {f"new_{name}": value for name, value in facts.items()} | {"row_id": row.id})
    if (facts["urgent"], facts["kind"]) != (row.urgent, row.kind):
        terms.plan_anew(tx, row.id)
    _mark(tx, row.id, tip)
    prints.write(tx, row.id, tip)
    likenesses.write(tx, row.id, tip)
    register_checks.due(tx, row.id)
    return bool(facts["urgent"])


def lose(tx: Tx, ticket_id: str) -> None:
    """The ticket is found by no reporter, and known again in no other; nobody is told of it: what it held is gone."""
    terms.end(tx, ticket_id, ANSWER)
    news.drop(tx, ticket_id)
    finding.mark(tx, ticket_id, name="", phone="")
    prints.clear(tx, ticket_id)
    likenesses.clear(tx, ticket_id)
    work_items.forget(tx, ticket_id)


def stop(tx: Tx, ticket_id: str) -> None:
    """Nobody waits for anything about the ticket, and nothing is proposed: only its number is left."""
    proposals.drop(tx, ticket_id)
    for what in (ANSWER, WORK):
        terms.end(tx, ticket_id, what)


def _mark(tx: Tx, ticket_id: str, tip: Tip) -> None:
    told = tips.summary(tip)
    finding.mark(tx, ticket_id, name=told.reporter_name or "", phone=told.reporter_phone or "")


def _facts(tx: Tx, ticket_id: str, code: str, tip: Tip) -> dict[str, Any]:
    told, whole = tips.summary(withheld.without(tip)), tips.summary(tip)
    return {
        "kind": whole.kind,
        "urgent": whole.urgent,
        "source": tip.source,
        "martyr_name": told.martyr_name,
        "search": told.search,
        "lat": told.lat,
        "lon": told.lon,
        **weighed(tip),
        "tip": tx.seal_json("tickets", ticket_id, "tip", jsonform.dump(tip)),
        "reporter_name": tx.seal("tickets", ticket_id, "reporter_name", whole.reporter_name or ""),
        "reporter_phone": tx.seal("tickets", ticket_id, "reporter_phone", whole.reporter_phone or ""),
    }


def weighed(tip: Tip) -> dict[str, Any]:
    """What the queue and the map want to know of a tip without opening it; nothing of what is withheld."""
    told = withheld.without(tip)
    spot = tips.on_map(told)
    return {
        "score": urgency.points(urgency.worth(told)),
        "season": urgency.season_of(told),
        "map_lat": spot.lat if spot else None,
        "map_lon": spot.lon if spot else None,
        "map_radius_m": spot.radius_m if spot else None,
    }


def _keep_corrections(old: Tip, new: Tip) -> Tip:
    """The person's tip as it is now, with what the team wrote; what the person said later stands beside that."""
    new = replace(new, withheld=old.withheld, withheld_words=old.withheld_words)
    written = {name: one for name, one in old.answers.items() if one.source is Source.OPERATOR}
    of_team = tuple(one for one in old.changes if _is_of_team(one, written) and one not in new.changes)
    if not written and not of_team:
        return new
    kept = (*new.changes, *of_team)
    said_before = {(one.field, one.was.said, str(one.was.value)) for one in kept}
    later = tuple(
        Change(name, one, one.at)
        for name in written
        if (one := new.answers.get(name)) is not None and (name, one.said, str(one.value)) not in said_before
    )
    return replace(new, answers={**new.answers, **written}, changes=(*kept, *later))


def _is_of_team(change: Change, written: Mapping[str, Answer]) -> bool:
    return change.field in written or change.was.source is Source.OPERATOR


def _write_event(
    tx: Tx, ticket_id: str, *, at: datetime, who: str, what: str, detail: str, operator_id: str | None
) -> None:
    row_id = tx.new_id()
    values = {
        "id": row_id,
        "ticket_id": ticket_id,
        "at": at,
        "who": who,
        "operator_id": operator_id,
        "what": what,
        "detail": tx.seal("ticket_events", row_id, "detail", detail),
    }
    tx.run(_insert_event, values)


def _by(tx: Tx, ticket_id: str, *, at: datetime, operator: Operator | None, who: str, what: str, detail: str) -> None:
    name, operator_id = (operator.name, operator.id or None) if operator is not None else (who, None)
    record(tx, ticket_id, at=at, who=name, what=what, detail=detail, operator_id=operator_id)


def _tip(tx: Tx, row: Any, *, without: Collection[str] = ()) -> Tip:
    form = tx.unseal_json("tickets", row.id, "tip", row.tip)
    for name in without:
        form.pop(name, None)
    return jsonform.load(Tip, form)


def _row(tx: Tx, row: Any, *, without: Collection[str] = ()) -> TicketRow:
    values = dict(row._mapping)
    tip = _tip(tx, row, without=without)
    values["tip"] = withheld.without(tip)
    values["secrets"] = withheld.words_of(tip)
    values["reporter_name"] = tx.unseal("tickets", row.id, "reporter_name", row.reporter_name)
    values["reporter_phone"] = tx.unseal("tickets", row.id, "reporter_phone", row.reporter_phone)
    return TicketRow(**values)
