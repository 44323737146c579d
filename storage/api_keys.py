"""Keys by which other systems read tickets: kept as a hash, shown once, each of one agency, for some purposes and days.

A key is withdrawn at once: whoever asks for it asks the database.
"""

from __future__ import annotations

import base64
import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from storage import webhooks
from storage.tables import api_keys as t
from storage.unit import Tx

READ, FILES = SCOPES = ("read", "files")
HANDED, CONSENTED = REACHES = ("handed", "consented")  # the tickets handed to the agency; all that a consent allows
MARK = "mmk_"  # begins every key, so that one which lies about is known for what it is
SECRET = "whsec_"  # noqa: S105 - how Standard Webhooks marks a secret
_SHOWN = 8  # letters of a key by which people know it
_BYTES = 32

_by_hash = sa.select(t).where(t.c.hash == sa.bindparam("of_hash"))
_get = sa.select(t).where(t.c.id == sa.bindparam("row_id"))
_all = sa.select(t).order_by(t.c.id.desc())
_used = (
    sa.update(t)
    .where(
        t.c.id == sa.bindparam("row_id"),
        t.c.withdrawn_at.is_(None),
        t.c.expires_at > sa.bindparam("now", type_=t.c.expires_at.type),
    )
    .values(used_at=sa.bindparam("now", type_=t.c.expires_at.type))
)
_withdraw = (
    sa.update(t)
    .where(t.c.id == sa.bindparam("row_id"), t.c.withdrawn_at.is_(None))
    .values(withdrawn_at=sa.bindparam("now", type_=t.c.expires_at.type))
)


@dataclass(frozen=True, slots=True)
class ApiKey:
    """``receiver``: the agency by which a consent names the key's own."""

    id: str
    agency: str
    receiver: str
    title: str
    prefix: str
    scopes: tuple[str, ...]
    reach: str
    made_at: datetime
    made_by: str
    expires_at: datetime
    withdrawn_at: datetime | None
    used_at: datetime | None
    url: str

    @property
    def name(self) -> str:
        """Who it is, for the audit log."""
        return f"API {self.prefix}… {self.title}"

    def why_refused(self, now: datetime) -> str:
        """``withdrawn``, ``expired``, or "" for a key that opens."""
        if self.withdrawn_at is not None:
            return "withdrawn"
        return "expired" if self.expires_at <= now else ""


@dataclass(frozen=True, slots=True)
class Made:
    """A new key, with what is shown once. ``secret`` is "" where there is no webhook."""

    key: ApiKey
    token: str
    secret: str


def make(
    tx: Tx,
    *,
    agency: str,
    receiver: str,
    title: str,
    scopes: tuple[str, ...],
    reach: str,
    expires_at: datetime,
    url: str,
    made_by: str,
    at: datetime,
) -> Made:
    """The key opens from now on."""
    token = MARK + secrets.token_urlsafe(_BYTES)
    row_id, secret = tx.new_id(), secrets.token_bytes(_BYTES) if url else b""
    tx.execute(
        sa.insert(t).values(
            id=row_id,
            agency=agency,
            receiver=receiver,
            title=title,
            prefix=token[: len(MARK) + _SHOWN],
            hash=_hash(token),
            scopes=" ".join(scopes),
            reach=reach,
            made_at=at,
            made_by=made_by,
            expires_at=expires_at,
            url=url,
            secret=tx.seal("api_keys", row_id, "secret", secret.hex()),
        )
    )
    return Made(_need(tx, row_id), token, secret_text(secret) if secret else "")


def opened_by(tx: Tx, token: str) -> ApiKey | None:
    """The key with this text, whether it still opens or not."""
    if not token.startswith(MARK):
        return None
    row = tx.execute(_by_hash, {"of_hash": _hash(token)}).first()
    return None if row is None else _key(row)


def get(tx: Tx, key_id: str) -> ApiKey | None:
    row = tx.execute(_get, {"row_id": key_id}).first()
    return None if row is None else _key(row)


def all_of(tx: Tx) -> list[ApiKey]:
    """Every key that ever was, the newest first."""
    return [_key(row) for row in tx.execute(_all)]


def use(tx: Tx, key_id: str, *, at: datetime) -> bool:
    """It was used now. False where it does not open any more."""
    return tx.execute(_used, {"row_id": key_id, "now": at}).rowcount == 1


def withdraw(tx: Tx, key_id: str, *, at: datetime) -> bool:
    """The key opens no more, and its address hears nothing more. False where that was so already."""
    if tx.execute(_withdraw, {"row_id": key_id, "now": at}).rowcount != 1:
        return False
    webhooks.forget(tx, key_id)
    return True


def secret_of(tx: Tx, key_id: str) -> bytes:
    """What is sent to the key's address is signed with this."""
    row = tx.execute(_get, {"row_id": key_id}).one()
    return bytes.fromhex(tx.unseal("api_keys", key_id, "secret", row.secret))


def secret_text(secret: bytes) -> str:
    """The secret as the other side configures it."""
    return SECRET + base64.b64encode(secret).decode()


def _need(tx: Tx, key_id: str) -> ApiKey:
    return _key(tx.execute(_get, {"row_id": key_id}).one())


def _key(row: Any) -> ApiKey:
    values = {name: value for name, value in row._mapping.items() if name not in ("hash", "secret")}
    return ApiKey(**(values | {"scopes": tuple(row.scopes.split()), "receiver": row.receiver or row.agency}))


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
