"""Forms of pages without an account: they carry what a cookie of our page says too, so that no foreign page can send
them. Used by personal links and by the page of a packet.
"""

from __future__ import annotations

import hmac
import re
import secrets
from collections.abc import Mapping

from aiohttp import web

from bot.web import visitor

COOKIE = "manhmoi_page"
FIELD = "page"
_PAGE = re.compile(r"[A-Za-z0-9_-]{32}")


def of(request: web.Request) -> str:
    """What the form on the page must carry: what the browser has already, so that another tab stays as good."""
    return _known(request) or secrets.token_urlsafe(24)


def give(request: web.Request, response: web.StreamResponse, token: str, *, max_age: int) -> None:
    """The browser has it from now on."""
    visitor.set_cookie(request, response, COOKIE, token, max_age=max_age)


def is_ours(request: web.Request, form: Mapping[str, str]) -> bool:
    """Whether the form is of our page in this browser."""
    given, known = form.get(FIELD, ""), _known(request)
    return hmac.compare_digest(given.encode(errors="replace"), known.encode()) and bool(known)


def _known(request: web.Request) -> str:
    found = request.cookies.get(visitor.cookie_name(request, COOKIE), "")
    return found if _PAGE.fullmatch(found) else ""
