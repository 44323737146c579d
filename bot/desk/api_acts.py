"""Keys of the API: made and withdrawn by admins, each with agency, purpose and end; every act is audited."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from yarl import URL

from bot.desk.acts import ActError, require
from bot.desk.offices import Agency
from bot.desk.roles import Right
from bot.media.hosts import is_public
from storage import api_keys, audit, webhooks
from storage.api_keys import HANDED, REACHES, READ, SCOPES, Made
from storage.people import Operator
from storage.unit import Tx

TITLE_LIMIT, URL_LIMIT = 120, 500
LONGEST = timedelta(days=731)  # a key that never ends is a key that nobody looks at again


@dataclass(frozen=True, slots=True)
class Wanted:
    """A key as it was typed. ``last``: the last day on which it opens."""

    agency: str
    title: str
    scopes: tuple[str, ...]
    reach: str
    last: date | None
    url: str


def make(
    tx: Tx,
    wanted: Wanted,
    *,
    agencies: Sequence[Agency],
    operator: Operator,
    at: datetime,
    zone: ZoneInfo,
    anywhere: bool,
) -> Made:
    """The key opens from now on. ``anywhere``: its address may be in our own network. Raises ActError.

    ``agencies``: those that there are. A further one reads what was handed to it and no more: a consent names all that
    stand under one name, all communes say, and the tips of the others are not its business.
    """
    require(operator, Right.API)
    title = " ".join(wanted.title.split())[:TITLE_LIMIT]
    scopes = tuple(one for one in SCOPES if one == READ or one in wanted.scopes)
    if not title:
        raise ActError("api-error-title")
    agency = next((one for one in agencies if one.code == wanted.agency), None)
    if agency is None or wanted.reach not in REACHES:
        raise ActError("api-error-agency")
    if agency.receiver != agency.code and wanted.reach != HANDED:
        raise ActError("api-error-reach")
    today = at.astimezone(zone).date()
    if wanted.last is None or not today <= wanted.last <= today + LONGEST:
        raise ActError("api-error-expiry")
    url = wanted.url.strip()
    if url and not is_address(url, anywhere=anywhere):
        raise ActError("api-error-url")
    made = api_keys.make(
        tx,
        agency=agency.code,
        receiver=agency.receiver,
        title=title,
        scopes=scopes,
        reach=wanted.reach,
        expires_at=datetime.combine(wanted.last + timedelta(days=1), time(), zone),
        url=url,
        made_by=operator.name,
        at=at,
    )
    detail = f"{made.key.prefix} {wanted.agency} {wanted.reach} {'+'.join(scopes)} {title} {_host(url)}"
    _audit(tx, operator, what="api_key_made", detail=detail.strip(), at=at)
    return made


def withdraw(tx: Tx, key_id: str, *, operator: Operator, at: datetime) -> None:
    """The key opens no more. Raises ActError."""
    require(operator, Right.API)
    key = api_keys.get(tx, key_id)
    if key is None or not api_keys.withdraw(tx, key_id, at=at):
        raise ActError("api-error-gone")
    _audit(tx, operator, what="api_key_withdrawn", detail=f"{key.prefix} {key.title}", at=at)


def send_again(tx: Tx, key_id: str, *, operator: Operator, at: datetime) -> None:
    """What the key's address did not take is sent again. Raises ActError."""
    require(operator, Right.API)
    key = api_keys.get(tx, key_id)
    if key is None or key.why_refused(at) or not key.url:
        raise ActError("api-error-gone")
    count = webhooks.send_again(tx, key_id, at=at)
    _audit(tx, operator, what="api_sent_again", detail=f"{key.prefix} {key.title}: {count}", at=at)


def is_address(url: str, *, anywhere: bool) -> bool:
    """Whether something may be sent there: https, no name or password in it, a number only of the Internet."""
    try:
        address = URL(url)
    except ValueError:
        return False
    if len(url) > URL_LIMIT or not url.isascii() or not address.host or address.user or address.password:
        return False
    if any(one.isspace() or not one.isprintable() for one in url):
        return False
    if anywhere:
        return address.scheme in ("http", "https")
    return address.scheme == "https" and not _is_inner(address.host)


def _is_inner(host: str) -> bool:
    """Names are looked up again when something is sent; a number can be judged now."""
    looks_like_number = ":" in host or host.replace(".", "").isdigit() or host.lower().startswith("0x")
    return (looks_like_number and not is_public(host)) or ("." not in host.strip(".") and ":" not in host)


def _host(url: str) -> str:
    return str(URL(url).host) if url else ""


def _audit(tx: Tx, operator: Operator, *, what: str, detail: str, at: datetime) -> None:
    audit.write(tx, at=at, operator_id=operator.id or None, who=operator.name, what=what, detail=detail)


def known_scopes(said: Collection[str]) -> tuple[str, ...]:
    """Of what was ticked, what there is."""
    return tuple(one for one in SCOPES if one in said)
