"""Tickets that may be of one martyr: what is compared of each is kept beside it, and found by keys.

Written in the transaction that writes the ticket, from the tip without what is withheld. A key that many tickets share
says little: of each only the newest few are looked at, and a ticket that shares several rare keys comes first. So a
look costs about the same among a thousand tickets as among many.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

import sqlalchemy as sa

from flows import jsonform, tips, withheld
from flows.matching import comparing, keys, kin, looking, ranking
from flows.matching.calling import Called
from flows.matching.likeness import Likeness, of_forms
from flows.model import Tip
from storage.prepared import Prepared
from storage.tables import attachments as a
from storage.tables import dismissals as d
from storage.tables import likenesses as t
from storage.tables import merges, tickets
from storage.tables import messages as m
from storage.tables import ticket_keys as k
from storage.types import Direction
from storage.unit import Tx, to_json

SUGGESTED = 3
OF_FAMILY = 12  # of the likest tickets are held against the family that the tip names
PHOTOS = 12  # of one ticket
_NOT_COMPARED = ("abuse",)  # kinds of tickets

_found = Prepared(
    sa.select(k.c.ticket_id)
    .where(k.c.key == sa.bindparam("wanted"))
    .order_by(k.c.ticket_id.desc())
    .limit(looking.OF_A_KEY)
)
_insert = Prepared(sa.insert(t))
_insert_keys = Prepared(sa.insert(k))
_delete_key = Prepared(
    sa.delete(k).where(k.c.key == sa.bindparam("of_key"), k.c.ticket_id == sa.bindparam("of_ticket"))
)
_row = sa.select(t).where(t.c.ticket_id == sa.bindparam("of_ticket"))
_photos = (
    sa.select(a.c.likeness)
    .outerjoin(m, m.c.id == a.c.message_id)
    .where(
        a.c.ticket_id == sa.bindparam("of_ticket"),
        a.c.likeness.is_not(None),
        sa.or_(m.c.id.is_(None), m.c.direction == Direction.IN),
    )
    .order_by(a.c.id)
    .limit(PHOTOS)
)
_untold = sa.select(t.c.ticket_id).where(sa.not_(t.c.told)).order_by(t.c.ticket_id).limit(sa.bindparam("most"))


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Another ticket that may be of the same martyr or place. ``reasons``: keys of words, ``match-<reason>``."""

    ticket_id: str
    code: str
    martyr_name: str
    status: str
    score: float
    reasons: tuple[str, ...]

    @property
    def percent(self) -> int:
        return comparing.percent(self.score)


def write(tx: Tx, ticket_id: str, tip: Tip, *, told: bool = False) -> None:
    """The ticket is found by this tip, as far as it may be shown, and by its pictures.

    ``told``: nobody need look at the tickets that are like it.
    """
    form = tips.as_json(withheld.without(tip))
    found = of_forms(form["martyrs"], form["location"], tx.places(), photos=_photos_of(tx, ticket_id))
    _put(tx, ticket_id, found, told=told)


def look_at_photos(tx: Tx, ticket_id: str) -> None:
    """The ticket is found by the pictures that it has now."""
    was = of_ticket(tx, ticket_id)
    photos = _photos_of(tx, ticket_id)
    if was is None or was.photos != photos:
        _put(tx, ticket_id, replace(was or Likeness(), photos=photos))


def clear(tx: Tx, ticket_id: str) -> None:
    """The ticket is found by nothing any more."""
    row = tx.execute(_row, {"of_ticket": ticket_id}).first()
    if row is not None:
        _drop_keys(tx, ticket_id, map(int, row.keys.split()))
        tx.execute(sa.delete(t).where(t.c.ticket_id == ticket_id))


def of_ticket(tx: Tx, ticket_id: str) -> Likeness | None:
    """What is compared of the ticket; None where nothing is."""
    row = tx.execute(_row, {"of_ticket": ticket_id}).first()
    return None if row is None else jsonform.load(Likeness, tx.unseal_json("likenesses", ticket_id, "form", row.form))


def suggestions(tx: Tx, ticket_id: str, most: int = SUGGESTED) -> tuple[Suggestion, ...]:
    """The tickets most like this one, the likest first; none that is merged with it or was dismissed."""
    mine = of_ticket(tx, ticket_id)
    if mine is None:
        return ()
    passed = {ticket_id, *_dismissed(tx, ticket_id), *family(tx, ticket_id)}
    found = _with_kin(tx, ticket_id, likest(tx, mine, passed=passed))
    return _shown(tx, [one for one in found if one[0].score >= comparing.SHOWN], most)


def likest(tx: Tx, mine: Likeness, *, passed: Collection[str] = ()) -> list[tuple[comparing.Match, str]]:
    """The tickets that were worth comparing, and those that these are like: how like each is, the likest first.

    ``passed``: never.
    """
    known: dict[str, Likeness] = {}

    def ask(ticket_id: str) -> dict[str, comparing.Match]:
        return _matches(tx, known[ticket_id], known, passed={*passed, ticket_id, *_dismissed(tx, ticket_id)})

    def compare(ticket_id: str) -> comparing.Match:
        return comparing.compare(mine, known[ticket_id])

    return ranking.likest(_matches(tx, mine, known, passed=passed), ask, compare)


def _with_kin(tx: Tx, ticket_id: str, found: list[tuple[comparing.Match, str]]) -> list[tuple[comparing.Match, str]]:
    """The likest few are held against each other's family, too: those names are read where they are needed, and kept
    nowhere but in the tips."""
    mine = _kin_of(tx, ticket_id) if found else {}
    if not mine:
        return found
    looked_at = [(comparing.with_kin(match, mine, _kin_of(tx, other)), other) for match, other in found[:OF_FAMILY]]
    return sorted((*looked_at, *found[OF_FAMILY:]), key=lambda one: (-one[0].score, -one[0].bits, one[1]))


def _kin_of(tx: Tx, ticket_id: str) -> Mapping[str, Called]:
    sealed = tx.execute(sa.select(tickets.c.tip).where(tickets.c.id == ticket_id)).scalar()
    if sealed is None:
        return {}
    return kin.named(withheld.without(jsonform.load(Tip, tx.unseal_json("tickets", ticket_id, "tip", sealed))))


def _matches(
    tx: Tx, mine: Likeness, known: dict[str, Likeness], *, passed: Collection[str]
) -> dict[str, comparing.Match]:
    """The tickets worth comparing and how like each is. ``known``: the likenesses that were read already."""
    found = _candidates(tx, mine, passed)
    rows = tx.execute(
        sa.select(t.c.ticket_id, t.c.form).where(t.c.ticket_id.in_([one for one in found if one not in known]))
    )
    for row in rows:
        known[row.ticket_id] = jsonform.load(Likeness, tx.unseal_json("likenesses", row.ticket_id, "form", row.form))
    return {one: comparing.compare(mine, known[one]) for one in found if one in known}


def family(tx: Tx, ticket_id: str) -> tuple[str, ...]:
    """All tickets that were put together with this one, itself among them, the one they lead to first."""
    head = head_of(tx, ticket_id)
    found = [head]
    for one in found:
        merged = sa.select(merges.c.ticket_id).where(merges.c.into_id == one, merges.c.parted_at.is_(None))
        found += [other for other in tx.execute(merged.order_by(merges.c.id)).scalars() if other not in found]
    return tuple(found)


def head_of(tx: Tx, ticket_id: str) -> str:
    """The ticket that this one leads to by all merges that stand; itself where it was merged into none."""
    seen = [ticket_id]
    while True:
        into = sa.select(merges.c.into_id).where(merges.c.ticket_id == seen[-1], merges.c.parted_at.is_(None))
        following = tx.execute(into).scalar()
        if following is None or following in seen:
            return seen[-1]
        seen.append(following)


def dismiss(tx: Tx, ticket_id: str, other_id: str, *, at: datetime, operator_id: str | None) -> bool:
    """The two are not suggested to each other any more. False where that was said before."""
    one, other = sorted((ticket_id, other_id))
    known = sa.select(d.c.one_id).where(d.c.one_id == one, d.c.other_id == other)
    if tx.execute(known).first() is not None:
        return False
    tx.execute(sa.insert(d).values(one_id=one, other_id=other, at=at, operator_id=operator_id))
    return True


def untold(tx: Tx, *, limit: int) -> list[str]:
    """Tickets whose likeness is new: those that are like them should be shown anew."""
    return list(tx.execute(_untold, {"most": limit}).scalars())


def is_told(tx: Tx, ticket_id: str) -> None:
    tx.execute(sa.update(t).where(t.c.ticket_id == ticket_id).values(told=True))


def _put(tx: Tx, ticket_id: str, likeness: Likeness, *, told: bool = False) -> None:
    row = tx.execute(_row, {"of_ticket": ticket_id}).first()
    was = {int(one) for one in row.keys.split()} if row is not None else set()
    now = keys.of(likeness)
    if not now:
        clear(tx, ticket_id)
        return
    form = to_json(jsonform.dump(likeness))
    if row is not None and was == set(now) and tx.unseal("likenesses", ticket_id, "form", row.form) == form:
        return
    values = {
        "form": tx.seal("likenesses", ticket_id, "form", form),
        "keys": " ".join(map(str, now)),
        "told": told,
    }
    if row is None:
        tx.run(_insert, {"ticket_id": ticket_id, **values})
    else:
        tx.execute(sa.update(t).where(t.c.ticket_id == ticket_id).values(**values))
    _drop_keys(tx, ticket_id, was - set(now))
    tx.run_all(_insert_keys, [{"key": one, "ticket_id": ticket_id} for one in sorted(set(now) - was)])
    tx.ring("timers")


def _drop_keys(tx: Tx, ticket_id: str, gone: Iterable[int]) -> None:
    tx.run_all(_delete_key, [{"of_key": one, "of_ticket": ticket_id} for one in gone])


def _candidates(tx: Tx, mine: Likeness, passed: Collection[str]) -> list[str]:
    sharing = ([str(one) for (one,) in tx.rows(_found, {"wanted": key})] for key in keys.wanted(mine))
    return looking.worth_comparing(sharing, passed=passed)


def _photos_of(tx: Tx, ticket_id: str) -> tuple[int, ...]:
    return tuple(tx.execute(_photos, {"of_ticket": ticket_id}).scalars())


def _dismissed(tx: Tx, ticket_id: str) -> set[str]:
    rows = tx.execute(
        sa.select(d.c.one_id, d.c.other_id).where(sa.or_(d.c.one_id == ticket_id, d.c.other_id == ticket_id))
    )
    return {one for row in rows for one in (row.one_id, row.other_id)}


def _shown(tx: Tx, found: list[tuple[comparing.Match, str]], most: int) -> tuple[Suggestion, ...]:
    """The first few; of tickets that were put together only the likest."""
    shown: list[Suggestion] = []
    passed: set[str] = set()
    for match, ticket_id in found:
        if len(shown) == most:
            break
        if ticket_id in passed:
            continue
        passed.update(family(tx, ticket_id))
        of_it = sa.select(tickets.c.code, tickets.c.martyr_name, tickets.c.status, tickets.c.kind)
        row = tx.execute(of_it.where(tickets.c.id == ticket_id)).first()
        if row is not None and row.kind not in _NOT_COMPARED:
            shown.append(Suggestion(ticket_id, row.code, row.martyr_name, row.status, match.score, match.reasons))
    return tuple(shown)
