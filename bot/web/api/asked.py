"""What a request for tickets asks, read strictly: what is not understood is refused and never passed over."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime

from multidict import MultiMapping

from bot.web.api.problems import Problem
from flows.tickets import KINDS, STATUSES

MOST = 100
USUAL = 50
_NAMES = ("cursor", "updated_since", "status", "kind", "limit")
_ID = re.compile(r"[0-9a-f]{32}", re.ASCII)
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)", re.ASCII)
Place = tuple[datetime, str]


@dataclass(frozen=True, slots=True)
class Asked:
    """``after``: where the page before ended."""

    after: Place | None
    since: datetime | None
    statuses: tuple[str, ...]
    kinds: tuple[str, ...]
    limit: int


def read(query: MultiMapping[str]) -> Asked:
    """Raises Problem."""
    for name in query:
        if name not in _NAMES:
            raise _bad(f"There is no parameter {name[:40]!r}.")
    return Asked(
        after=_after(_single(query, "cursor")),
        since=_since(_single(query, "updated_since")),
        statuses=_words(query, "status", STATUSES),
        kinds=_words(query, "kind", KINDS),
        limit=_limit(_single(query, "limit")),
    )


def cursor(at: datetime, ticket_id: str) -> str:
    """Where a page ended, as the next request says it."""
    return base64.urlsafe_b64encode(f"{at.astimezone(UTC).isoformat()} {ticket_id}".encode()).decode().rstrip("=")


def _after(said: str) -> Place | None:
    if not said:
        return None
    try:
        text = base64.b64decode(said + "=" * (-len(said) % 4), altchars=b"-_", validate=True).decode("ascii")
        at, _, ticket_id = text.partition(" ")
        moment = datetime.fromisoformat(at)
    except (ValueError, binascii.Error):
        raise _bad("The cursor is none that was given out.") from None
    if moment.tzinfo is None or not _ID.fullmatch(ticket_id):
        raise _bad("The cursor is none that was given out.")
    return _utc(moment), ticket_id


def _since(said: str) -> datetime | None:
    if not said:
        return None
    try:
        # A plus sign that nobody encoded has arrived as a blank.
        found = _TIME.fullmatch(said.replace(" ", "+"))
        moment = datetime.fromisoformat(found[0]) if found else None
    except ValueError:
        moment = None
    if moment is None:
        raise _bad("updated_since is a time with its zone, as in 2026-07-27T09:00:00+07:00.")
    return _utc(moment)


def _utc(moment: datetime) -> datetime:
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        raise _bad("The time is out of range.") from None


def _words(query: MultiMapping[str], name: str, known: Collection[str]) -> tuple[str, ...]:
    said = tuple(dict.fromkeys(one for value in query.getall(name, []) for one in value.split(",")))
    if any(one not in known for one in said):
        raise _bad(f"{name} is one or several of {', '.join(known)}.")
    return said


def _limit(said: str) -> int:
    if not said:
        return USUAL
    if not re.fullmatch(r"[0-9]{1,3}", said, re.ASCII) or not 1 <= int(said) <= MOST:
        raise _bad(f"limit is a number from 1 to {MOST}.")
    return int(said)


def _single(query: MultiMapping[str], name: str) -> str:
    values = query.getall(name, [])
    if len(values) > 1 or any(not one for one in values):
        raise _bad(f"{name} is wanted once.")
    return values[0] if values else ""


def _bad(detail: str) -> Problem:
    return Problem("bad-request", detail=detail)
