"""Files of the team on their way to Zalo: uploaded first, then named in a message.

``/v2.0/oa/upload/image`` takes JPEG and PNG up to 1 MB, ``/v2.0/oa/upload/file`` PDF and Word up to 5 MB; what was
uploaded lives for 7 days (Zalo OA documentation, "Upload").
"""

from __future__ import annotations

from bot.channels.base import Attached, SendError
from bot.channels.zalo_oa.wire import Wire
from bot.media import pictures, pool, shrinking
from flows.capabilities import Capabilities

IMAGE = "/v2.0/oa/upload/image"
FILE = "/v2.0/oa/upload/file"


async def upload_picture(wire: Wire, attached: Attached, capabilities: Capabilities) -> str:
    """The id of the uploaded picture: a JPEG below the limit, with nothing of the original's metadata."""
    limit = capabilities.files.photo_bytes if capabilities.files is not None else 1_000_000
    try:
        content = await pool.run(shrinking.shrunk, attached.content, limit)
    except pictures.Unreadable:
        raise SendError("bad_picture") from None
    return await upload_jpeg(wire, content)


async def upload_jpeg(wire: Wire, content: bytes) -> str:
    """The id of an uploaded JPEG that is small enough as it is."""
    return _named(await wire.upload(IMAGE, content, "anh.jpg", "image/jpeg"), "attachment_id")


async def upload_png(wire: Wire, content: bytes) -> str:
    """The id of an uploaded PNG that is small enough as it is."""
    return _named(await wire.upload(IMAGE, content, "anh.png", "image/png"), "attachment_id")


async def upload_file(wire: Wire, attached: Attached) -> str:
    """The token of the uploaded file."""
    return _named(await wire.upload(FILE, attached.content, attached.name or "tep", attached.mime), "token")


def _named(data: object, key: str) -> str:
    found = data.get(key) if isinstance(data, dict) else None
    if not found:
        raise SendError("odd_upload", retryable=True)  # nothing has reached the person yet
    return str(found)
