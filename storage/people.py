"""The team: operators, links that sign in once, sessions. Tokens are random; only their SHA-256 is kept."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from storage.tables import operators as o
from storage.tables import sessions as s
from storage.tables import sign_in_links as k
from storage.types import Role
from storage.unit import Tx

LINK_LASTS = timedelta(minutes=15)
SESSION_LASTS = timedelta(hours=12)

_operator = sa.select(o).where(o.c.id == sa.bindparam("row_id"))
_by_telegram = sa.select(o).where(o.c.telegram_id == sa.bindparam("of_telegram"))
_by_name = sa.select(o).where(o.c.name == sa.bindparam("of_name"), o.c.active).order_by(o.c.id).limit(1)
_all_by_name = sa.select(o.c.id).where(o.c.name == sa.bindparam("of_name"), o.c.active).order_by(o.c.id)
_all = sa.select(o).order_by(o.c.name, o.c.id)
# One statement takes the link: of two that come at once, one finds it unused.
_use = (
    sa.update(k)
    .where(
        k.c.hash == sa.bindparam("of_hash"),
        k.c.used_at.is_(None),
        k.c.expires_at > sa.bindparam("now", type_=k.c.expires_at.type),
    )
    .values(used_at=sa.bindparam("new_used_at"))
    .returning(k.c.operator_id)
)
_link = sa.select(o, k.c.used_at).join_from(k, o, o.c.id == k.c.operator_id).where(k.c.hash == sa.bindparam("of_hash"))
_session = (
    sa.select(o, s.c.csrf)
    .join_from(s, o, o.c.id == s.c.operator_id)
    .where(
        s.c.hash == sa.bindparam("of_hash"), s.c.expires_at > sa.bindparam("now", type_=s.c.expires_at.type), o.c.active
    )
)


@dataclass(frozen=True, slots=True)
class Operator:
    """A person of the team. ``csrf`` is that of the session it was read from, else empty."""

    id: str
    name: str
    role: Role
    telegram_id: str | None = None
    active: bool = True
    csrf: str = ""


def add_operator(tx: Tx, name: str, *, role: str, telegram_id: str | None = None, now: datetime) -> Operator:
    """A new operator."""
    operator = Operator(id=tx.new_id(), name=name, role=Role(role), telegram_id=telegram_id)
    values = {
        "id": operator.id,
        "name": name,
        "role": operator.role,
        "telegram_id": telegram_id,
        "active": True,
        "created_at": now,
    }
    tx.execute(sa.insert(o), values)
    return operator


def operator(tx: Tx, operator_id: str) -> Operator | None:
    row = tx.execute(_operator, {"row_id": operator_id}).first()
    return None if row is None else _value(row)


def operators(tx: Tx) -> list[Operator]:
    return [_value(row) for row in tx.execute(_all)]


def operator_by_telegram(tx: Tx, telegram_id: str) -> Operator | None:
    """The operator with this Telegram account, who may have been switched off."""
    row = tx.execute(_by_telegram, {"of_telegram": telegram_id}).first()
    return None if row is None else _value(row)


def link_telegram(tx: Tx, operator_id: str, telegram_id: str | None) -> None:
    """The Telegram account is this operator's, and nobody else's."""
    if telegram_id is not None:
        tx.execute(sa.update(o).where(o.c.telegram_id == telegram_id).values(telegram_id=None))
    tx.execute(sa.update(o).where(o.c.id == operator_id).values(telegram_id=telegram_id))


def deactivate(tx: Tx, operator_id: str) -> None:
    """The operator can do nothing any more; what they did stays under their name.

    Their Telegram account stays theirs: else it would come back as somebody new.
    """
    tx.execute(sa.update(o).where(o.c.id == operator_id).values(active=False))
    tx.execute(sa.delete(s).where(s.c.operator_id == operator_id))
    tx.execute(sa.delete(k).where(k.c.operator_id == operator_id, k.c.used_at.is_(None)))
    tx.ring("tickets")  # an open page looks again, and finds itself signed out


def activate(tx: Tx, operator_id: str) -> None:
    """The operator may come back; with a new link."""
    tx.execute(sa.update(o).where(o.c.id == operator_id).values(active=True))


def set_role(tx: Tx, operator_id: str, role: Role) -> None:
    """What the operator may do is what the role may, from now on."""
    tx.execute(sa.update(o).where(o.c.id == operator_id).values(role=role))


def end_all(tx: Tx, name: str) -> list[str]:
    """Nobody of this name can do anything any more: signed out at once, links void. The ids of those who could."""
    ended = [str(row.id) for row in tx.execute(_all_by_name, {"of_name": name}).all()]
    for operator_id in ended:
        deactivate(tx, operator_id)
    return ended


def make_link(tx: Tx, name: str, *, role: str | None = None, now: datetime) -> str:
    """A token that signs the operator of this name in, once; made where there is none.

    Without a role an operator keeps theirs, and a new one is an "operator".
    """
    row = tx.execute(_by_name, {"of_name": name}).first()
    if row is None:
        operator_id = add_operator(tx, name, role=role or Role.OPERATOR, now=now).id
    else:
        operator_id = row.id
        if role is not None and row.role != role:
            tx.execute(sa.update(o).where(o.c.id == operator_id).values(role=Role(role)))
    return link_for(tx, operator_id, now=now)


def link_for(tx: Tx, operator_id: str, *, now: datetime) -> str:
    """A token that signs this operator in, once, within 15 minutes."""
    token = secrets.token_urlsafe(32)
    values = {
        "id": tx.new_id(),
        "hash": _hash(token),
        "operator_id": operator_id,
        "expires_at": now + LINK_LASTS,
        "used_at": None,
    }
    tx.execute(sa.insert(k), values)
    return token


def use_link(tx: Tx, token: str, *, now: datetime) -> str | None:
    """The token of a new session; None where the link was used, has run out, or never was."""
    row = tx.execute(_use, {"of_hash": _hash(token), "now": now, "new_used_at": now}).first()
    if row is None:
        return None
    found = operator(tx, row.operator_id)
    if found is None or not found.active:
        return None
    session_token = secrets.token_urlsafe(32)
    values = {
        "id": tx.new_id(),
        "hash": _hash(session_token),
        "operator_id": row.operator_id,
        "csrf": secrets.token_urlsafe(24),
        "expires_at": now + SESSION_LASTS,
        "created_at": now,
    }
    tx.execute(sa.insert(s), values)
    tx.execute(sa.delete(s).where(s.c.expires_at <= now))
    return session_token


def link_of(tx: Tx, token: str) -> tuple[Operator, bool] | None:
    """Whose link it is or was, and whether it was used; None for one that never was."""
    row = tx.execute(_link, {"of_hash": _hash(token)}).first()
    return None if row is None else (_value(row), row.used_at is not None)


def session(tx: Tx, token: str, *, now: datetime) -> Operator | None:
    """Who is signed in with this token, with the session's ``csrf``."""
    row = tx.execute(_session, {"of_hash": _hash(token), "now": now}).first()
    return None if row is None else _value(row, csrf=row.csrf)


def end_session(tx: Tx, token: str) -> None:
    tx.execute(sa.delete(s).where(s.c.hash == _hash(token)))


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()


def _value(row: Any, *, csrf: str = "") -> Operator:
    return Operator(id=row.id, name=row.name, role=row.role, telegram_id=row.telegram_id, active=row.active, csrf=csrf)
