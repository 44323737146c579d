"""Files of tickets, for who is signed in: small pictures freely, originals with a line in the audit log.

Nothing that a person sent is ever run by the browser: what could be is only saved, and all of it is sandboxed.
"""

from __future__ import annotations

import re
from urllib.parse import quote

from aiohttp import web

from bot import media
from bot.desk.roles import Right
from bot.web.desk.door import with_right
from bot.web.parts import CONTEXT, now
from storage import audit
from storage import media as attachments
from storage.blobs import BlobMissing
from storage.media import Attachment

SHOWN = re.compile(r"image/(jpeg|png|webp|gif)|(audio|video)/[\w.+-]+")
SANDBOX = "sandbox; default-src 'none'; img-src 'self'; media-src 'self'"
_RANGE = re.compile(r"bytes=(\d+)-(\d*)")


async def thumbnail(request: web.Request) -> web.Response:
    """A small picture without metadata."""
    await with_right(request, Right.READ)
    found, content = await _read(request)
    if not media.is_picture(found.mime):
        raise web.HTTPNotFound
    try:
        small = await media.in_pool(media.thumbnail, content)
    except media.Unreadable:
        raise web.HTTPNotFound from None
    return web.Response(
        body=small,
        content_type="image/webp",
        headers={"Cache-Control": "private, max-age=86400", "Content-Security-Policy": SANDBOX},
    )


async def original(request: web.Request) -> web.Response:
    """The file as it was sent."""
    operator = await with_right(request, Right.ORIGINAL)
    found, content = await _read(request)
    part = _part(request.headers.get("Range", ""), len(content))
    if part is None or part[0] == 0:
        at = now(request)
        await request.app[CONTEXT].store.write(
            lambda tx: audit.write(
                tx,
                at=at,
                operator_id=operator.id,
                who=operator.name,
                what="original_opened",
                ticket_id=found.ticket_id,
                detail=found.id,
            )
        )
    is_shown = SHOWN.fullmatch(found.mime) is not None and not request.query.get("save")
    headers = {
        "Content-Disposition": _disposition(found, inline=is_shown),
        "Content-Security-Policy": SANDBOX,
        "Cache-Control": "private, no-store",
        "Accept-Ranges": "bytes",
    }
    mime = found.mime if is_shown else "application/octet-stream"
    if part is None:
        return web.Response(body=content, content_type=mime, headers=headers)
    first, last = part
    headers["Content-Range"] = f"bytes {first}-{last}/{len(content)}"
    return web.Response(body=content[first : last + 1], status=206, content_type=mime, headers=headers)


async def _read(request: web.Request) -> tuple[Attachment, bytes]:
    context, wanted = request.app[CONTEXT], request.match_info["id"]
    found = await context.store.read(lambda tx: attachments.get(tx, wanted))
    if found is None or found.sha256 is None or found.ticket_id is None:
        raise web.HTTPNotFound
    try:
        return found, await context.blobs.get(found.sha256)
    except BlobMissing:
        raise web.HTTPNotFound from None


def _part(header: str, size: int) -> tuple[int, int] | None:
    """The first and last byte that a player asks for; None for the whole file."""
    found = _RANGE.fullmatch(header.strip())
    if found is None:
        return None
    first, last = int(found[1]), min(int(found[2] or size - 1), size - 1)
    return (first, last) if first <= last else None


def _disposition(found: Attachment, *, inline: bool) -> str:
    name = media.file_name(found.name, found.mime, otherwise=f"{found.kind}-{found.id[:8]}")
    plain = re.sub(r"[^A-Za-z0-9._-]", "_", name)[:80]
    return f"{'inline' if inline else 'attachment'}; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
