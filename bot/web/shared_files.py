"""Files that the team sent to a person, for whoever has the signed link (``bot.file_links``).

A platform may fetch a link several times and slowly (Zalo Bot, sendPhoto), so it is not used up. Pictures are handed
out as a JPEG without metadata: it is nobody's business where an operator took it. What other files carry within
(videos, documents) is not taken out.
"""

from __future__ import annotations

from collections.abc import Iterable

import structlog
from aiohttp import web

from bot import file_links, media
from bot.web import file_answers
from bot.web.limits import Busy
from bot.web.parts import CONTEXT, now
from storage import audit, messages
from storage import media as attachments
from storage.blobs import BlobMissing
from storage.media import Attachment
from storage.types import OWN_DATA, Direction
from storage.unit import Tx

log = structlog.get_logger(__name__)

PICTURE_BYTES = 10_000_000  # what a bot of Zalo may be given at most
AT_ONCE = 4  # of one file
JPEG = "image/jpeg"


def routes() -> Iterable[web.RouteDef]:
    """``GET`` and ``HEAD /files/…``."""
    return [web.get(file_links.ROUTE, SharedFiles().file)]


class SharedFiles:
    """The handler, and what it has under way."""

    def __init__(self) -> None:
        self._busy = Busy(AT_ONCE)

    async def file(self, request: web.Request) -> web.Response:
        """The file; 410 where the link has ended, 404 where it is wrong or the file is gone."""
        context, asked = request.app[CONTEXT], request.match_info
        wanted, until = asked["id"], asked["until"]
        if not file_links.is_genuine(context.keys, wanted, until, asked["signature"]):
            raise web.HTTPNotFound
        if file_links.has_ended(until, now(request)):
            raise web.HTTPGone
        with self._busy.one_more(wanted):
            found = await context.store.read(lambda tx: _sent(tx, wanted))
            if found is None or found.sha256 is None:
                raise web.HTTPNotFound
            if found.channel == OWN_DATA:
                at = now(request)
                await context.store.write(lambda tx: audit.write(tx, at=at, who="link", what="data_fetched"))
            try:
                content = await context.blobs.get(found.sha256)
            except BlobMissing:
                raise web.HTTPNotFound from None
            return await _handed_out(found, content)


async def _handed_out(found: Attachment, content: bytes) -> web.Response:
    mime = found.mime or media.UNKNOWN
    if media.is_picture(mime):
        try:
            content, mime = await media.in_pool(media.shrunk, content, PICTURE_BYTES), JPEG
        except media.Unreadable:
            # As it is, it would tell its position.
            log.warning("a picture of the team cannot be handed out", attachment=found.id)
            raise web.HTTPNotFound from None
    name = file_links.shown_name(found.name, found.mime)
    response = file_answers.answer(content, mime, name, inline=mime == JPEG)
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def _sent(tx: Tx, attachment_id: str) -> Attachment | None:
    """A file that went out; never one that a person sent."""
    found = attachments.get(tx, attachment_id)
    if found is None or found.message_id is None:
        return None
    message = messages.get(tx, found.message_id)
    return found if message is not None and message.direction is Direction.OUT else None
