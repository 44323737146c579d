"""Tickets in the form of ``manhmoi ticket --json``, cut down to what the key's agency may see now."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from aiohttp import web

from bot.packets import contents
from bot.packets.contents import Planned, Way
from bot.web.api import asked
from bot.web.api.asked import Asked
from bot.web.api.keys import note
from bot.web.api.problems import Problem
from bot.web.parts import CONTEXT, now
from flows import codes
from storage import disclosing, handovers, reaching, tickets
from storage.api_keys import ApiKey
from storage.engine import PATIENCE_S
from storage.reaching import Reached
from storage.unit import Tx

# A change is dated when it was begun and seen when it is committed: what is younger than this is left for the next
# time, or a cursor could pass one that is still under way. Longer than a writer waits for its turn.
SETTLED = timedelta(seconds=PATIENCE_S + 30)
GIVEN = {Way.AS_SENT: "as_sent", Way.BARE: "bare", Way.SPEAKS: "withheld"}
_EXIF = ("lat", "lon", "taken_at", "direction")
Form = dict[str, Any]


async def page(request: web.Request, key: ApiKey) -> web.Response:
    """So many tickets after the cursor, in the order of their last change; one that changes meanwhile comes again."""
    wanted, context = asked.read(request.query), request.app[CONTEXT]
    until = now(request) - SETTLED

    def unit(tx: Tx) -> tuple[list[Form], list[str], str | None, bool]:
        found = _found(tx, key, wanted, until=until)
        here = found[: wanted.limit]
        end = asked.cursor(here[-1].ticket.updated_at, here[-1].ticket.id) if here else None
        shown = [one.ticket.id for one in here if one.is_shown]
        return [_form(tx, one, key, only_main=True) for one in here], shown, end, len(found) > len(here)

    forms, shown, end, more = await context.store.read(unit)
    if forms:
        listed = " ".join(one["code"] for one in forms)
        await note(request, key, context, what="api_listed", detail=f"{len(forms)}: {listed}", shown=shown)
    body = {"tickets": forms, "cursor": end or request.query.get("cursor"), "more": more}
    return _json(body)


async def one(request: web.Request, key: ApiKey) -> web.Response:
    """The ticket; 410 where it is gone for the key, 404 where it never was the key's."""
    context = request.app[CONTEXT]

    def unit(tx: Tx) -> tuple[str, Form]:
        reached = reach(tx, key, request.match_info["code"])
        return reached.ticket.id, _form(tx, reached, key)

    ticket_id, form = await context.store.read(unit)
    answer = _json(form)
    tag = f'"{hashlib.sha256(answer.body or b"").hexdigest()[:32]}"'  # type: ignore[arg-type]
    answer.headers["ETag"] = tag
    if request.headers.get("If-None-Match", "").removeprefix("W/") == tag:
        return web.Response(status=304, headers={"ETag": tag, "Cache-Control": "private, no-cache"})
    await note(request, key, context, ticket_id=ticket_id, what="api_read")
    return answer


def reach(tx: Tx, key: ApiKey, said: str) -> Reached:
    """The ticket of this code for the key. Raises Problem, also for what is no code."""
    try:
        code = codes.read(said)
    except codes.Mistyped:
        code = None
    ticket = tickets.by_code(tx, code) if code else None
    reached = reaching.one(tx, key, ticket) if ticket is not None else None
    if reached is None:
        raise Problem("not-found")
    if not reached.is_shown:
        raise Problem("gone", code=reached.ticket.code)
    return reached


def _found(tx: Tx, key: ApiKey, wanted: Asked, *, until: Any) -> list[Reached]:
    return reaching.page(
        tx,
        key,
        since=wanted.since,
        after=wanted.after,
        until=until,
        limit=wanted.limit + 1,
        statuses=wanted.statuses,
        kinds=wanted.kinds,
    )


def _form(tx: Tx, reached: Reached, key: ApiKey, *, only_main: bool = False) -> Form:
    """``only_main``: without the further martyrs of the story, which takes long to read for a page of tickets."""
    ticket = reached.ticket
    if not reached.is_shown:
        return {"code": ticket.code, "withdrawn": True, "updated_at": ticket.updated_at.isoformat()}
    shown = disclosing.shown(tx, ticket, key.receiver, only_main=only_main)
    left_out = ("martyrs",) if only_main else ()
    return {
        **{name: said for name, said in shown.form.items() if name not in left_out},
        "updated_at": ticket.updated_at.isoformat(),
        "attachments": [_file(one) for one in contents.planned(tx, ticket, shown) if one.way is not Way.MISSING],
        "handovers": [
            {"agency": one.agency, "at": one.at.isoformat(), "due": one.due and one.due.isoformat()}
            for one in handovers.of_ticket(tx, ticket.id)
            if one.agency == key.agency
        ],
    }


def _file(planned: Planned) -> Form:
    one, as_sent = planned.file, planned.way is Way.AS_SENT
    exif: Mapping[str, Any] = one.exif or {}
    return {
        "id": one.id,
        "kind": one.kind,
        "mime": one.mime,
        "given": GIVEN[planned.way],
        # Of a copy without what the original carries along, size and digest are not those of the original.
        "bytes": one.bytes if as_sent else None,
        "sha256": one.sha256 if as_sent else None,
        "caption": one.caption,
        "exif": {name: exif.get(name) for name in _EXIF} if exif and as_sent else None,
    }


def _json(body: Form) -> web.Response:
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return web.Response(text=text, content_type="application/json", headers={"Cache-Control": "private, no-cache"})
