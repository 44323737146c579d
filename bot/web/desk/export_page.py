"""The tickets of the queue as a file, for leads: what the filter shows, for one receiver, written in the audit log."""

from __future__ import annotations

import asyncio
import tempfile
from dataclasses import asdict
from functools import partial
from pathlib import Path

from aiohttp import web

from bot import exporting
from bot.desk.roles import Right
from bot.exporting import FORMATS, MIMES, RECEIVERS, Export
from bot.papers.sheet import MOST_ROWS, TooManyRows
from bot.web import file_answers
from bot.web.desk import inbox
from bot.web.desk.door import with_right
from bot.web.parts import CONTEXT, PAGES, now
from flows.disclosure import FIELD
from storage import audit, searching

PATH = "/desk/export"
_CHUNK = 256 * 1024
_AT_ONCE = asyncio.Semaphore(1)  # a file of 100,000 tickets keeps a processor busy for a minute


async def file(request: web.Request) -> web.StreamResponse:
    """The file, made whole before its first byte leaves: what arrives in part is known to be a part."""
    operator = await with_right(request, Right.EXPORT)
    form, receiver = request.query.get("format", ""), request.query.get("receiver", FIELD)
    if form not in FORMATS or receiver not in RECEIVERS:
        raise web.HTTPNotFound
    context, shown = request.app[CONTEXT], request.app[PAGES]
    wish, zone, at = inbox.Wish.read(request.query), context.settings.zone, now(request)
    wanted = inbox.wanted(wish, operator)
    export = Export(
        form,
        partial(shown.text, shown.language(request)),
        zone,
        receiver=receiver,
        more=partial(searching.conditions, wanted=wanted),
    )
    # What was searched for may be somebody's name or number: only that there was a search is written down.
    said = " ".join(
        (exporting.told(export), *(name for name, value in asdict(wanted).items() if value not in (None, "")))
    )
    write = partial(
        audit.write, at=at, operator_id=operator.id, who=operator.name, what="exported", ticket_id=None, detail=said
    )
    await context.store.write(write)
    with tempfile.TemporaryDirectory(prefix="export-") as folder:
        path = Path(folder) / "list"
        async with _AT_ONCE:
            try:
                await asyncio.to_thread(exporting.write, context.store, export, path, at=at)
            except TooManyRows:
                raise web.HTTPRequestEntityTooLarge(MOST_ROWS, MOST_ROWS + 1) from None
        return await _sent(request, path, form, name=f"manhmoi-{at.astimezone(zone):%Y%m%d-%H%M}.{form}")


async def _sent(request: web.Request, path: Path, form: str, *, name: str) -> web.StreamResponse:
    response = web.StreamResponse(headers=file_answers.headers(name))
    response.content_type = MIMES[form]
    response.content_length = (await asyncio.to_thread(path.stat)).st_size
    await response.prepare(request)
    with path.open("rb") as made:
        while piece := await asyncio.to_thread(made.read, _CHUNK):
            await response.write(piece)
    await response.write_eof()
    return response
