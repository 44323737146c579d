"""Streams that tell an open page when something changed. They carry no content: the page fetches what it may see."""

from __future__ import annotations

import asyncio
import time

from aiohttp import web

from bot.web.desk.door import is_signed_in, signed_in
from bot.web.parts import CONTEXT
from bot.web.sse import HEARTBEAT_S, Stream
from storage import tickets

BREATH_S = 1.0  # a burst of changes is one event
LASTS_S = 900.0  # then the browser comes again, and the session is looked at again


async def inbox(request: web.Request) -> web.StreamResponse:
    """``changed`` whenever any ticket did."""
    await signed_in(request)
    return await _tell(request, "tickets")


async def ticket(request: web.Request) -> web.StreamResponse:
    """``changed`` whenever this ticket did."""
    await signed_in(request)
    code = request.match_info["code"]
    found = await request.app[CONTEXT].store.read(lambda tx: tickets.by_code(tx, code))
    if found is None:
        raise web.HTTPNotFound
    return await _tell(request, f"ticket:{found.id}")


async def _tell(request: web.Request, name: str) -> web.StreamResponse:
    until = time.monotonic() + LASTS_S
    async with request.app[CONTEXT].bell.listen(name) as rung, Stream(request) as stream:
        # What changed while the browser was away is not known: a page that comes back looks once.
        if request.headers.get("Last-Event-ID"):
            await stream.send("changed", {}, id="1")
        while not stream.closing and time.monotonic() < until:
            is_rung = await stream.wait(rung, HEARTBEAT_S)
            if not await is_signed_in(request):
                break
            if is_rung:
                await stream.send("changed", {}, id="1")
                await asyncio.sleep(BREATH_S)
            else:
                await stream.beat()
    return stream.response
