"""Who is writing: a random id in a signed cookie of a year. Nothing is kept of a visitor who only looks."""

from __future__ import annotations

import hashlib
import re
import secrets

from aiohttp import web

from bot.web.parts import CONTEXT

NAME = "manhmoi"
PURPOSE = "visitor"
YEAR = 31_536_000
_VALUE = re.compile(r"([0-9a-f]{32})\.([0-9a-f]{64})")


def read(request: web.Request) -> str | None:
    """The visitor's id, None where there is no cookie of ours."""
    context = request.app[CONTEXT]
    found = _VALUE.fullmatch(request.cookies.get(cookie_name(request, NAME), ""))
    if found is None or not context.keys.is_signed(PURPOSE, found[1], found[2]):
        return None
    return found[1]


def require(request: web.Request) -> str:
    """The visitor's id. Raises HTTPForbidden where the page must be loaded again first."""
    visitor = read(request)
    if visitor is None:
        raise web.HTTPForbidden
    return visitor


def new() -> str:
    """The id of a visitor who has never been here."""
    return secrets.token_hex(16)


def greet(request: web.Request, response: web.StreamResponse) -> None:
    """The browser has a cookie for another year."""
    welcome(request, response, read(request) or new())


def welcome(request: web.Request, response: web.StreamResponse, visitor: str) -> None:
    """The browser is this visitor's."""
    signature = request.app[CONTEXT].keys.sign(PURPOSE, visitor)
    set_cookie(request, response, NAME, f"{visitor}.{signature}", max_age=YEAR)


def scoped(visitor: str, client_id: str) -> str:
    """The unique id of something a browser sent: the browser chose half of it, so it counts for this visitor only."""
    return f"{hashlib.sha256(visitor.encode()).hexdigest()[:24]}:{client_id}"


def cookie_name(request: web.Request, name: str) -> str:
    """Over https the name itself keeps the cookie from being set by a neighbour host."""
    return f"__Host-{name}" if is_https(request) else name


def set_cookie(request: web.Request, response: web.StreamResponse, name: str, value: str, *, max_age: int) -> None:
    """A cookie that no script and no foreign page gets hold of."""
    response.set_cookie(
        cookie_name(request, name),
        value,
        max_age=max_age,
        path="/",
        secure=is_https(request),
        httponly=True,
        samesite="Lax",
    )


def is_https(request: web.Request) -> bool:
    """Whether people reach us over https, as the settings say: a proxy may stand in between."""
    return request.app[CONTEXT].settings.web.public_url.startswith("https://")
