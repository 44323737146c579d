"""Files of a ticket as they were sent; where the place is withheld, only what cannot tell it."""

from __future__ import annotations

from aiohttp import web

from bot import media
from bot.desk import pictures
from bot.desk.topic_files import BARE_KINDS, PLACES
from bot.web.api.keys import note
from bot.web.api.problems import Problem
from bot.web.api.tickets import hides_place, reach
from bot.web.parts import CONTEXT
from storage import disclosing
from storage.api_keys import ApiKey
from storage.blobs import BlobMissing
from storage.media import Attachment
from storage.unit import Tx

SANDBOX = "sandbox; default-src 'none'"


async def file(request: web.Request, key: ApiKey) -> web.Response:
    """The file. 404 where the key may not see files of this ticket."""
    context, wanted = request.app[CONTEXT], request.match_info["id"]

    def unit(tx: Tx) -> tuple[str, Attachment, bool]:
        reached = reach(tx, key, request.match_info["code"])
        shown = disclosing.shown(tx, reached.ticket, key.agency, only_main=True)
        found = next((one for one in shown.files if one.id == wanted and one.sha256 is not None), None)
        if found is None:
            raise Problem("not-found")
        return reached.ticket.id, found, hides_place(reached.ticket)

    ticket_id, found, bare = await context.store.read(unit)
    try:
        content = await context.blobs.get(found.sha256 or "")
    except BlobMissing:
        raise Problem("not-found") from None
    mime = found.mime.partition(";")[0].strip() or media.UNKNOWN
    if bare:
        content, mime = await _without_place(found, content, mime)
    await note(request, key, context, ticket_id=ticket_id, what="api_file", detail=found.id)
    return web.Response(
        body=content,
        content_type=mime,
        headers={
            "Content-Disposition": f'attachment; filename="{found.id}"',
            "Content-Security-Policy": SANDBOX,
            "Cache-Control": "private, no-store",
        },
    )


async def _without_place(found: Attachment, content: bytes, mime: str) -> tuple[bytes, str]:
    if mime in pictures.MIMES:
        try:
            return await pictures.bare(content), "image/jpeg"
        except pictures.NotAPicture:
            raise Problem("file-withheld") from None
    if found.kind in BARE_KINDS and not any(mark in content for mark in PLACES):
        return content, mime
    raise Problem("file-withheld")
