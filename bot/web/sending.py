"""What the chat page sends: words, a button, a place, files. Answered as soon as it is kept; the bot's words follow.

The browser gives each thing an id of its own making, so that a repeated send is not doubled.
"""

from __future__ import annotations

import asyncio
import json
import math
import re
from collections.abc import Iterable, Mapping
from typing import Any

from aiohttp import web
from aiohttp.multipart import BodyPartReader

from bot.web import multipart, uploads, visitor
from bot.web.parts import CONTEXT, PAGES, TURNS, UPLOADING

CHANNEL = "web"
_CLIENT_ID = re.compile(r"[A-Za-z0-9_-]{8,64}")
PATIENCE_S = 15.0  # nobody watches a sign of "being sent" for longer
_COMMANDS = ("start",)


def routes() -> Iterable[web.RouteDef]:
    return [web.post("/chat/send", send)]


async def send(request: web.Request) -> web.Response:
    """Keeps what was sent and lets the bot take it. The answer says whether it was new, never what the bot says."""
    who = visitor.require(request)
    with request.app[UPLOADING].one_more(who):
        fields, files = await _read(request)
    client_id = fields.get("id", "")
    bodies = _bodies(fields, files)
    if _CLIENT_ID.fullmatch(client_id) is None or not bodies:
        raise web.HTTPBadRequest
    known = {"user": who, "language": request.app[PAGES].language(request)}
    kept = failed = False
    for number, body in enumerate(bodies):
        own_id = visitor.scoped(who, client_id if number == 0 else f"{client_id}.{number}")
        told = json.dumps(known | body | {"id": client_id if number == 0 else f"{client_id}.{number}"})
        try:
            async with asyncio.timeout(PATIENCE_S):
                taken = await request.app[TURNS].take(CHANNEL, own_id, told)
        except TimeoutError:
            # It may be taken all the same: the page sends it again under the same id.
            raise web.HTTPServiceUnavailable(headers={"Retry-After": "5"}) from None
        kept, failed = kept or taken.kept, failed or taken.failed
    return web.json_response({"ok": True, "new": kept, "failed": failed})


async def _read(request: web.Request) -> tuple[dict[str, str], list[uploads.Uploaded]]:
    """The fields, and the files, which are in the store by then."""
    context = request.app[CONTEXT]

    async def receive(part: BodyPartReader, left: int) -> tuple[uploads.Uploaded, int]:
        file = await uploads.receive(part, context, limit=left)
        return file, file.kept.bytes

    return await multipart.read(request, receive, limit=context.settings.web.upload_limit_mb * 1_000_000)


def _bodies(fields: Mapping[str, str], files: list[uploads.Uploaded]) -> list[dict[str, Any]]:
    """What the codec of the channel reads, one for each event."""
    if files:
        caption, group = fields.get("text", ""), fields.get("group", "")[:64]
        return [{"file": one.form(caption if not at else "", group, fields)} for at, one in enumerate(files)]
    if fields.get("text"):
        return [{"text": fields["text"]}]
    if fields.get("data"):
        return [{"data": fields["data"][:64]}]
    if fields.get("command") in _COMMANDS:
        return [{"command": fields["command"], "argument": fields.get("source", "")[:64]}]
    if "lat" in fields:
        place = _place(fields)
        return [{"location": place}] if place else []
    return []


def _place(fields: Mapping[str, str]) -> dict[str, float | None] | None:
    try:
        lat, lon = float(fields["lat"]), float(fields["lon"])
        accuracy = float(fields["accuracy"]) if fields.get("accuracy") else None
    except (KeyError, ValueError):
        return None
    if not (math.isfinite(lat) and math.isfinite(lon) and abs(lat) <= 90 and abs(lon) <= 180):
        return None
    if accuracy is not None and not (math.isfinite(accuracy) and accuracy >= 0):
        accuracy = None
    return {"lat": lat, "lon": lon, "accuracy_m": accuracy}
