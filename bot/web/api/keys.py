"""Who asks: the key is looked up at every request, so that one which was withdrawn opens nothing from then on.

A key that does not open is written down once a burst, not once a request: whoever tries keys fills no log.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection
from datetime import datetime, timedelta
from functools import partial

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler

from bot.context import Context
from bot.web.api.problems import Problem
from bot.web.parts import now
from storage import agency_reads, api_keys, audit
from storage.api_keys import ApiKey
from storage.engine import StoreClosed
from storage.unit import Tx

log = structlog.get_logger(__name__)

BURST = timedelta(minutes=10)
BEARER = "bearer "
Answers = Callable[[web.Request, ApiKey], Awaitable[web.StreamResponse]]


class Keys:
    """What a key may ask a minute, of all processes together; which refusals were written down here lately."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._rate = context.settings.api.requests_per_minute
        self._refused: dict[str, datetime] = {}

    def opens(self, scope: str, answers: Answers) -> Handler:
        """The handler for whoever has a key for this; everybody else gets a problem."""

        async def handler(request: web.Request) -> web.StreamResponse:
            try:
                return await answers(request, await self._key(request, scope))
            except Problem as problem:
                return problem.response()
            except (web.HTTPException, ConnectionResetError, StoreClosed):
                raise
            except Exception:
                log.exception("the API could not answer")
                return Problem("broken").response()

        return handler

    async def _key(self, request: web.Request, scope: str) -> ApiKey:
        said = request.headers.get("Authorization", "")
        token = said[len(BEARER) :].strip() if said[: len(BEARER)].lower() == BEARER else ""
        found = await self._context.store.read(lambda tx: api_keys.opened_by(tx, token)) if token else None
        why = "unknown" if found is None else found.why_refused(now(request))
        if found is None or why:
            if said:
                await self._write_refusal(found, why, now(request))
            raise Problem("no-key", headers={"WWW-Authenticate": "Bearer"})
        await self._take(found)
        if scope not in found.scopes:
            await self._write_refusal(found, f"scope {scope}", now(request))
            raise Problem("no-scope")
        return found

    async def _take(self, key: ApiKey) -> None:
        agreed = self._context.coordination
        wait = await agreed.take(f"api:{key.id}", rate=self._rate / 60, burst=self._rate, starts_full=True)
        if wait > 0:
            raise Problem("too-many", headers={"Retry-After": str(int(wait) + 1)})

    async def _write_refusal(self, key: ApiKey | None, why: str, at: datetime) -> None:
        """``key``: None for a key that nobody ever made: whatever was typed is not written anywhere."""
        name = f"{key.id} {why}" if key is not None else why
        if at - self._refused.get(name, at - BURST) < BURST:
            return
        self._refused[name] = at
        who = key.name if key is not None else "API"
        await self._context.store.write(partial(audit.write, at=at, who=who, what="api_refused", detail=why))


def seen(
    key: ApiKey, *, what: str, at: datetime, ticket_id: str | None, detail: str, shown: Collection[str]
) -> Callable[[Tx], bool]:
    """A unit of work: what was read is in the audit log, and ``shown`` are tickets that the agency has now.

    False where the key was withdrawn meanwhile.
    """

    def unit(tx: Tx) -> bool:
        if not api_keys.use(tx, key.id, at=at):
            return False
        audit.write(tx, at=at, who=key.name, what=what, ticket_id=ticket_id, detail=detail)
        agency_reads.note(tx, shown, key.agency, how=agency_reads.API, at=at, receiver=key.receiver)
        return True

    return unit


async def note(
    request: web.Request,
    key: ApiKey,
    context: Context,
    *,
    what: str,
    ticket_id: str | None = None,
    detail: str = "",
    shown: Collection[str] = (),
) -> None:
    """It is written down before anything leaves. ``shown``: ids of the tickets of which more than the code leaves.

    Raises Problem where the key does not open any more.
    """
    mine = shown or ([ticket_id] if ticket_id else [])
    unit = seen(key, what=what, at=now(request), ticket_id=ticket_id, detail=detail, shown=mine)
    if not await context.store.write(unit):
        raise Problem("no-key", headers={"WWW-Authenticate": "Bearer"})
