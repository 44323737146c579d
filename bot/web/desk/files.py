"""Files of tickets, for who is signed in: small pictures freely, originals with a line in the audit log.

Nothing that a person sent is ever run by the browser: what could be is only saved, and all of it is sandboxed.
"""

from __future__ import annotations

import re
from datetime import timedelta

from aiohttp import web

from bot import media
from bot.desk.roles import Right
from bot.web import file_answers
from bot.web.desk.door import with_right
from bot.web.parts import CONTEXT, now
from storage import audit
from storage import media as attachments
from storage.blobs import BlobMissing
from storage.media import Attachment
from storage.people import Operator

SHOWN = re.compile(r"image/(jpeg|png|webp|gif)|(audio|video)/[\w.+-]+")
OPENED = "original_opened"
OPEN_FOR = timedelta(hours=1)  # so long one line stands for all that is asked for of a file
_RANGE = re.compile(r"bytes=(\d+)-(\d*)")


async def thumbnail(request: web.Request) -> web.Response:
    """A small picture without metadata."""
    await with_right(request, Right.READ)
    found = await _found(request)
    if not media.is_picture(found.mime):
        raise web.HTTPNotFound
    try:
        content = await request.app[CONTEXT].blobs.get(found.sha256 or "")
        small = await media.in_pool(media.thumbnail, content)
    except (BlobMissing, media.Unreadable):
        raise web.HTTPNotFound from None
    return web.Response(
        body=small,
        content_type="image/webp",
        headers={"Cache-Control": "private, max-age=86400", "Content-Security-Policy": file_answers.SANDBOX},
    )


async def original(request: web.Request) -> web.Response:
    """The file as it was sent."""
    operator = await with_right(request, Right.ORIGINAL)
    found = await _found(request)
    asked = _RANGE.fullmatch(request.headers.get("Range", "").strip())
    first, last = (int(asked[1]), int(asked[2]) if asked[2] else None) if asked else (0, None)
    try:
        part = await request.app[CONTEXT].blobs.part(found.sha256 or "", first, last)
    except BlobMissing:
        raise web.HTTPNotFound from None
    if first == 0 or not await _is_open(request, operator, found):
        at = now(request)
        await request.app[CONTEXT].store.write(
            lambda tx: audit.write(
                tx,
                at=at,
                operator_id=operator.id,
                who=operator.name,
                what=OPENED,
                ticket_id=found.ticket_id,
                detail=found.id,
            )
        )
    is_shown = SHOWN.fullmatch(found.mime) is not None and not request.query.get("save")
    name = media.file_name(found.name, found.mime, otherwise=f"{found.kind}-{found.id[:8]}")
    headers = file_answers.headers(name, inline=is_shown) | {"Accept-Ranges": "bytes"}
    mime = found.mime if is_shown else "application/octet-stream"
    if asked is None:
        return web.Response(body=part.data, content_type=mime, headers=headers)
    if not part.data:
        raise web.HTTPRequestRangeNotSatisfiable(headers={"Content-Range": f"bytes */{part.size}"})
    headers["Content-Range"] = f"bytes {first}-{first + len(part.data) - 1}/{part.size}"
    return web.Response(body=part.data, status=206, content_type=mime, headers=headers)


async def _is_open(request: web.Request, operator: Operator, found: Attachment) -> bool:
    """Whether it stands in the log that they opened it a while ago: a player asks for a recording piece by piece."""
    since = now(request) - OPEN_FOR
    lines = await request.app[CONTEXT].store.read(
        lambda tx: audit.page(tx, ticket_id=found.ticket_id, who=operator.id, what=OPENED, limit=50)
    )
    return any(one.detail == found.id and one.at > since for one in lines)


async def _found(request: web.Request) -> Attachment:
    context, wanted = request.app[CONTEXT], request.match_info["id"]
    found = await context.store.read(lambda tx: attachments.get(tx, wanted))
    if found is None or found.sha256 is None or found.ticket_id is None:
        raise web.HTTPNotFound
    return found
