"""What Zalo's console wants of a web site: proof that the domain is ours, and a page to come back to after signing in.

``zalo_verifier<code>.html`` at the root, and the same code in the head of the home page (Zalo, "Xác thực domain").
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from aiohttp import web

from bot.web.parts import ASSETS, CONTEXT, PAGES

NAME = "zalo-platform-site-verification"
_CODE = re.compile(r"[A-Za-z0-9_.-]{1,1000}")


def routes() -> Iterable[web.RouteDef]:
    return [
        web.get("/zalo_verifier{code:[A-Za-z0-9_-]+}.html", verifier),
        web.get("/zalo/oa/login", signed_in),
        web.get("/zalo/oa/form.png", form_picture),
    ]


async def verifier(request: web.Request) -> web.Response:
    """The file that Zalo looks for; for another code than ours there is none."""
    code = request.app[CONTEXT].settings.zalo_oa.verification
    if not code or request.match_info["code"] != code:
        raise web.HTTPNotFound
    page = f'<!doctype html><html><head><meta name="{NAME}" content="{code}"></head><body>{code}</body></html>'
    return web.Response(text=page, content_type="text/html")


async def signed_in(request: web.Request) -> web.Response:
    """Zalo sends the administrator back here: the code is shown, to be pasted where `manhmoi zalo login` waits."""
    code = request.query.get("code", "")
    shown = request.app[PAGES]
    language = shown.language(request)
    return shown.respond("zalo_login.html", language, code=code if _CODE.fullmatch(code) else "")


async def form_picture(request: web.Request) -> web.Response:
    """The picture that stands on the form by which Zalo asks for name and number."""
    content = request.app[ASSETS].read("icons/icon-512.png")
    headers = {"Cache-Control": "public, max-age=86400", "Cross-Origin-Resource-Policy": "cross-origin"}
    return web.Response(body=content, content_type="image/png", headers=headers)
