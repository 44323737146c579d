"""Files of a ticket in the way in which a packet has them (decision 28): as sent, drawn anew, or not at all."""

from __future__ import annotations

from aiohttp import web

from bot import media
from bot.packets import contents
from bot.packets.contents import Planned, Way
from bot.web import file_answers
from bot.web.api.keys import note
from bot.web.api.problems import Problem
from bot.web.api.tickets import reach
from bot.web.parts import CONTEXT
from storage import disclosing
from storage.api_keys import ApiKey
from storage.blobs import BlobMissing
from storage.unit import Tx


async def file(request: web.Request, key: ApiKey) -> web.Response:
    """The file. 404 where the key may not see files of this ticket, 403 where this one stays with the team."""
    context, wanted = request.app[CONTEXT], request.match_info["id"]

    def unit(tx: Tx) -> tuple[str, Planned]:
        ticket = reach(tx, key, request.match_info["code"]).ticket
        shown = disclosing.shown(tx, ticket, key.receiver, only_main=True)
        found = next((one for one in contents.planned(tx, ticket, shown) if one.file.id == wanted), None)
        if found is None or found.way is Way.MISSING:
            raise Problem("not-found")
        if found.way not in contents.GOES:
            raise Problem("file-withheld")
        return ticket.id, found

    ticket_id, found = await context.store.read(unit)
    try:
        content = await context.blobs.get(found.file.sha256 or "")
    except BlobMissing:
        raise Problem("not-found") from None
    mime = found.file.mime.partition(";")[0].strip() or media.UNKNOWN
    if found.way is Way.BARE:
        try:
            content, mime = await media.in_pool(media.without_metadata, content)
        except media.Unreadable:
            raise Problem("file-withheld") from None
    await note(request, key, context, ticket_id=ticket_id, what="api_file", detail=found.file.id)
    return file_answers.answer(content, mime, found.file.id)
