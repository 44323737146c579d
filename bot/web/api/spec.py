"""The description of the API, for everybody; and what is said of an address that it does not have."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from aiohttp import web

from bot.web.api.problems import Problem

FILE = Path(__file__).with_name("openapi.json")


async def file(_request: web.Request) -> web.Response:
    """OpenAPI 3.1; no key is wanted."""
    return web.Response(body=_read(), content_type="application/json", headers={"Cache-Control": "max-age=3600"})


async def nothing(request: web.Request) -> web.Response:
    """There is nothing here."""
    if request.method not in ("GET", "HEAD"):
        return Problem("not-allowed", headers={"Allow": "GET, HEAD"}).response()
    return Problem("not-found").response()


@cache
def _read() -> bytes:
    return FILE.read_bytes()
