"""What stands around every page: headers that tie the browser down, and no writing from foreign pages."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from bot.web.desk import refusals
from bot.web.desk.door import Refused


def policy(*, images: str = "") -> str:
    """What a page may load, and from where. ``images``: a further host, for the tiles of the map."""
    return "; ".join(
        (
            "default-src 'self'",
            f"img-src 'self' blob: data: {images}".rstrip(),
            "media-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        )
    )


POLICY = policy()
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "geolocation=(self), microphone=(self), camera=(self)",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
SAFE = ("GET", "HEAD", "OPTIONS")


def header_setter(*, https: bool) -> Callable[[web.Request, web.StreamResponse], Awaitable[None]]:
    """For ``on_response_prepare``: the headers of every answer, where a handler has not set a stricter one."""

    async def set_headers(request: web.Request, response: web.StreamResponse) -> None:
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        if https:
            response.headers.setdefault("Strict-Transport-Security", "max-age=31536000")
        response.headers.pop("Server", None)  # it would tell the versions

    return set_headers


def same_site_only(public_url: str) -> Middleware:
    """Refuses what a foreign page makes the browser send. Platforms' webhooks send neither of the headers."""
    own = urlsplit(public_url).netloc

    @web.middleware
    async def middleware(request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.method not in SAFE and not _is_own(request, own):
            if request.path.startswith("/desk"):
                await refusals.note(request, "foreign_post")
                raise Refused("desk-form_refused")
            raise web.HTTPForbidden
        return await handler(request)

    return middleware


def _is_own(request: web.Request, own: str) -> bool:
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site in ("same-origin", "none")
    origin = request.headers.get("Origin")
    if origin is None:
        return True
    if origin == "null":
        # What older browsers say for a form of ours, too, because of no-referrer; and what a frame on a foreign page
        # can make any browser say. The desk's forms and those of personal links carry a token against that.
        return request.path.startswith(("/desk/", "/c/", "/handover/"))
    return urlsplit(origin).netloc in (own, request.host)
