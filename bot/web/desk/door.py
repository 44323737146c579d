"""Signing in by a link that works once, the session behind the cookie, and the token that every form carries."""

from __future__ import annotations

import hmac
from datetime import timedelta
from urllib.parse import urlencode

from aiohttp import web
from multidict import MultiDict

from bot.web.limits import small_form
from bot.web.parts import CONTEXT, PAGES, now
from bot.web.render import remember_language
from bot.web.visitor import cookie_name, is_https, set_cookie
from storage import audit, people
from storage.people import Operator
from storage.unit import Tx

COOKIE = "manhmoi_desk"
CSRF = "csrf"
# How long the browser keeps the cookie; the session in the database decides.
LASTS = timedelta(days=7)


async def signed_in(request: web.Request) -> Operator:
    """Who is signed in. Raises a redirect to the door for everybody else."""
    token = request.cookies.get(cookie_name(request, COOKIE), "")
    at = now(request)
    operator = await request.app[CONTEXT].store.read(lambda tx: people.session(tx, token, now=at)) if token else None
    if operator is not None:
        return operator
    if request.headers.get("HX-Request"):
        raise web.HTTPUnauthorized(headers={"HX-Redirect": "/desk/enter"})
    if request.method != "GET" or request.path == "/desk/live" or request.path.endswith("/live"):
        raise web.HTTPUnauthorized
    raise web.HTTPSeeOther("/desk/enter")


async def checked_form(request: web.Request, operator: Operator) -> MultiDict[str]:
    """The fields of a form that one of our own pages sent. Raises HTTPForbidden where its token is missing or wrong."""
    form = await small_form(request)
    if not operator.csrf or not hmac.compare_digest(form.get(CSRF, "").encode(), operator.csrf.encode()):
        raise web.HTTPForbidden
    return form


async def ask(request: web.Request) -> web.Response:
    """One button. Opening the link does nothing yet: programs that preview links would use it up."""
    shown = request.app[PAGES]
    language = shown.language(request)
    response = shown.respond("desk/enter.html", language, token=request.query.get("token", ""), refused=False)
    remember_language(request, response, language)
    return response


async def enter(request: web.Request) -> web.Response:
    """The link is used up, and the browser is signed in."""
    token, at = (await small_form(request)).get("token", ""), now(request)

    def unit(tx: Tx) -> str | None:
        session = people.use_link(tx, token, now=at)
        operator = people.session(tx, session, now=at) if session else None
        if operator is not None:
            audit.write(tx, at=at, operator_id=operator.id, who=operator.name, what="signed_in")
        return session

    session = await request.app[CONTEXT].store.write(unit) if token else None
    shown = request.app[PAGES]
    if session is None:
        return shown.respond("desk/enter.html", shown.language(request), status=403, token="", refused=True)
    answer = web.Response(status=303, headers={"Location": "/desk", "Cache-Control": "no-store"})
    set_cookie(request, answer, COOKIE, session, max_age=int(LASTS.total_seconds()))
    return answer


async def leave(request: web.Request) -> web.Response:
    """The session has ended."""
    operator = await signed_in(request)
    await checked_form(request, operator)
    token, at = request.cookies.get(cookie_name(request, COOKIE), ""), now(request)

    def unit(tx: Tx) -> None:
        people.end_session(tx, token)
        audit.write(tx, at=at, operator_id=operator.id, who=operator.name, what="signed_out")

    await request.app[CONTEXT].store.write(unit)
    answer = web.Response(status=303, headers={"Location": "/desk/enter"})
    answer.del_cookie(cookie_name(request, COOKIE), path="/", secure=is_https(request), httponly=True, samesite="Lax")
    return answer


def link(address: str, token: str) -> str:
    """The sign-in link for a token of ``people.make_link``."""
    return f"{address}/desk/enter?{urlencode({'token': token})}"
