"""Grants: the pair of tokens that lets the program act for an account, and who is renewing it.

A refresh token works exactly once, and what it gives is lost with the process that asked. So a renewal is marked
before the call, by one holder at a time; its pair is committed before anybody uses it; and a mark that nobody stands
behind any more tells the next one that the outcome of a call is unknown. ``generation`` grows with every new pair.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from storage.tables import grants as t
from storage.unit import Tx
from storage.upsert import insert

STALE = timedelta(seconds=40)  # a mark that is older has no one behind it; no call takes so long
_RENEWED, _SIGNED_IN = "renewed", "signed in"

_get = sa.select(t).where(t.c.account == sa.bindparam("of_account"))
_put = insert(t)
_put = _put.on_conflict_do_update(
    index_elements=["account"],
    set_={column.name: _put.excluded[column.name] for column in t.c if column.name != "account"},
)


@dataclass(frozen=True, slots=True)
class NewPair:
    """What is to stand in the row from now on."""

    access: str = field(repr=False)
    refresh: str = field(repr=False)
    access_until: datetime
    refresh_until: datetime


@dataclass(frozen=True, slots=True)
class Grant:
    """What stands in the row. ``renewed``: the pair came of a renewal, not of a sign-in or the settings."""

    account: str
    access: str = field(repr=False)
    refresh: str = field(repr=False)
    access_until: datetime
    refresh_until: datetime
    generation: int
    renewing_since: datetime | None
    renewing_by: str
    dead_at: datetime | None
    imported: bytes = field(repr=False)
    renewed: bool
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class Begun:
    """``mine``: the holder may call, and must end with commit_pair, dead or let_go. Else ``grant`` says why not."""

    grant: Grant | None
    mine: bool


def get(tx: Tx, account: str) -> Grant | None:
    row = tx.execute(_get, {"of_account": account}).first()
    if row is None:
        return None
    before = tx.unseal_json("grants", account, "before", row.before) or {}
    return Grant(
        account=account,
        access=tx.unseal("grants", account, "access_token", row.access_token),
        refresh=tx.unseal("grants", account, "refresh_token", row.refresh_token),
        access_until=row.access_until,
        refresh_until=row.refresh_until,
        generation=row.generation,
        renewing_since=row.renewing_since,
        renewing_by=row.renewing_by,
        dead_at=row.dead_at,
        imported=bytes(row.imported),
        renewed=before.get("why") == _RENEWED,
        updated_at=row.updated_at,
    )


def import_pair(tx: Tx, account: str, pair: NewPair, *, imported: bytes, at: datetime) -> int:
    """A pair of a sign-in or of the settings stands, whatever stood before; gives its generation.

    ``imported``: the digest of the pair that the settings hold now, which is not to be taken from there again.
    """
    return _write(tx, account, pair, was=get(tx, account), imported=imported, why=_SIGNED_IN, at=at)


def rename(tx: Tx, old: str, new: str) -> bool:
    """The row of ``old``, all as it is, stands under ``new``. False: there is none, or ``new`` has one of its own."""
    row = tx.execute(_get, {"of_account": old}).first()
    if row is None or tx.execute(_get, {"of_account": new}).first() is not None:
        return False
    values = dict(row._mapping) | {"account": new}
    for column in ("access_token", "refresh_token", "before"):  # sealed to their place
        values[column] = tx.seal("grants", new, column, tx.unseal("grants", old, column, values[column]))
    tx.execute(sa.delete(t).where(t.c.account == old))
    tx.execute(sa.insert(t), values)
    return True


def begin_renewal(
    tx: Tx, account: str, *, generation: int, holder: str, now: datetime, gone: Set[str] = frozenset()
) -> Begun:
    """The renewal of this generation is the holder's, if it needs one and nobody else is at it; marked from now on.

    To be called again before every further call, which keeps the mark fresh. ``gone``: holders that are no more.
    """
    grant = get(tx, account)
    if grant is None or grant.generation != generation or grant.dead_at is not None:
        return Begun(grant, mine=False)
    by, since = grant.renewing_by, grant.renewing_since
    if by and since is not None and by != holder and since > now - STALE and by not in gone:
        return Begun(grant, mine=False)
    mark = (
        sa.update(t)
        .where(
            t.c.account == account,
            t.c.generation == generation,
            t.c.renewing_by == by,
            t.c.renewing_since.is_(None) if since is None else t.c.renewing_since == since,
        )
        .values(renewing_since=now, renewing_by=holder)
    )
    return Begun(grant, mine=tx.execute(mark).rowcount == 1)


def commit_pair(tx: Tx, account: str, pair: NewPair, *, generation: int, at: datetime) -> bool:
    """The pair that this generation was exchanged for stands, also where others gave it up. False: a newer one does."""
    grant = get(tx, account)
    if grant is None or grant.generation != generation:
        return False
    _write(tx, account, pair, was=grant, imported=grant.imported, why=_RENEWED, at=at)
    return True


def let_go(tx: Tx, account: str, *, generation: int, holder: str, is_known: bool) -> None:
    """The holder ends without a pair. ``is_known``: the refresh token was certainly not used; else the mark stays."""
    values: dict[str, Any] = {"renewing_by": ""} | ({"renewing_since": None} if is_known else {})
    mine = (t.c.account == account, t.c.generation == generation, t.c.renewing_by == holder)
    tx.execute(sa.update(t).where(*mine).values(**values))


def dead(tx: Tx, account: str, *, generation: int, at: datetime) -> bool:
    """Somebody must sign in again. False: a newer pair stands, or it was known already."""
    lost = (t.c.account == account, t.c.generation == generation, t.c.dead_at.is_(None))
    ended = {"dead_at": at, "renewing_since": None, "renewing_by": ""}
    return tx.execute(sa.update(t).where(*lost).values(**ended)).rowcount == 1


def _write(tx: Tx, account: str, pair: NewPair, *, was: Grant | None, imported: bytes, why: str, at: datetime) -> int:
    before: dict[str, str] = {"why": why}
    if was is not None:
        before |= {"access": was.access, "refresh": was.refresh, "until": was.access_until.isoformat()}
    generation = was.generation + 1 if was is not None else 1
    values = {
        "account": account,
        "access_token": tx.seal("grants", account, "access_token", pair.access),
        "refresh_token": tx.seal("grants", account, "refresh_token", pair.refresh),
        "access_until": pair.access_until,
        "refresh_until": pair.refresh_until,
        "generation": generation,
        "renewing_since": None,
        "renewing_by": "",
        "dead_at": None,
        "imported": imported,
        "before": tx.seal_json("grants", account, "before", before),
        "updated_at": at,
    }
    tx.execute(_put, values)
    return generation
