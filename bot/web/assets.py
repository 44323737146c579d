"""Styles, scripts and icons: read once at the start, served under an address that changes with their content."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from aiohttp import web

FOLDER = Path(__file__).parent / "static"
TYPES = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    ".txt": "text/plain",
}
FOREVER = "public, max-age=31536000, immutable"


@dataclass(frozen=True, slots=True)
class Asset:
    content: bytes
    mime: str
    digest: str


class Assets:
    """Every file below the folder, by its path."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._files: dict[str, Asset] = {}
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.suffix in TYPES:
                content = path.read_bytes()
                digest = hashlib.sha256(content).hexdigest()[:12]
                self._files[path.relative_to(folder).as_posix()] = Asset(content, TYPES[path.suffix], digest)
        self.digest = hashlib.sha256("".join(one.digest for one in self._files.values()).encode()).hexdigest()[:12]

    def url(self, name: str) -> str:
        """The address of a file. Raises KeyError for one that is not there."""
        return f"/static/{name}?v={self._files[name].digest}"

    def read(self, name: str) -> bytes:
        return self._files[name].content

    def routes(self) -> Iterable[web.RouteDef]:
        """``GET /static/…``."""
        return [web.get("/static/{name:.+}", self._serve)]

    async def _serve(self, request: web.Request) -> web.Response:
        asset = self._files.get(request.match_info["name"])
        if asset is None:
            raise web.HTTPNotFound
        fresh = request.query.get("v") == asset.digest
        headers = {"Cache-Control": FOREVER if fresh else "no-cache", "ETag": f'"{asset.digest}"'}
        if any(asset.digest in one for one in re.findall(r'"([^"]*)"', request.headers.get("If-None-Match", ""))):
            return web.Response(status=304, headers=headers)
        response = web.Response(body=asset.content, content_type=asset.mime, headers=headers)
        if asset.mime.startswith("text/"):
            response.charset = "utf-8"
        if asset.mime != "image/png":
            response.enable_compression()
        return response
