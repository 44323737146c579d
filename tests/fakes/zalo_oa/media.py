"""What people sent, behind public addresses with all the quirks of the real ones (zalo.md F)."""

from __future__ import annotations

import hashlib
import itertools
from dataclasses import dataclass
from urllib.parse import urlsplit

from aiohttp import web

PREFIX = "/media/"
AVATAR, STICKER = "avatar.jpg", "sticker.png"
_PICTURE = b"\x89PNG\r\n\x1a\n"


@dataclass(eq=False, slots=True)
class Stored:
    """One file."""

    content: bytes
    hits: int = 0
    empties: int = 0  # answers that are still to come with nothing in them
    goes_to: str = ""
    content_type: str = "application/octet-stream"  # wrong, as in reality


class Media:
    """All files, by the last part of their address."""

    def __init__(self) -> None:
        self.by_name = {AVATAR: Stored(_PICTURE), STICKER: Stored(_PICTURE)}
        self._serial = itertools.count(1)

    def put(self, content: bytes, suffix: str) -> str:
        """Stores a file and returns its path, which nobody could guess."""
        digest = hashlib.sha256(f"media {next(self._serial)}".encode()).hexdigest()
        name = f"{digest[:24]}.{suffix}"
        self.by_name[name] = Stored(content)
        return PREFIX + name

    def find(self, name_or_url: str) -> Stored:
        """A file by its address or by the last part of it."""
        return self.by_name[name_or_url.rsplit("/", 1)[-1]]

    def remove(self, name_or_url: str) -> None:
        """The link is dead from now on: 404."""
        del self.by_name[name_or_url.rsplit("/", 1)[-1]]

    def serve(self, request: web.BaseRequest) -> web.Response:
        """The answer to a GET; no token is asked for."""
        stored = self.by_name.get(request.path.removeprefix(PREFIX))
        if stored is None:
            return web.Response(status=404)
        stored.hits += 1
        referer = request.headers.get("Referer")
        if referer and not _is_own(referer, request.host):
            return web.Response(status=403)
        if stored.goes_to:
            return web.Response(status=302, headers={"Location": stored.goes_to})
        body = stored.content
        if stored.empties > 0:
            stored.empties -= 1
            body = b""
        return web.Response(body=body, headers={"Content-Type": stored.content_type})


def _is_own(referer: str, host: str) -> bool:
    parts = urlsplit(referer)
    name = parts.hostname or ""
    return parts.netloc == host or name == "zalo.me" or name.endswith(".zalo.me")
