"""Signing in by a link that works once, the session behind the cookie, and the token that every form carries."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from datetime import datetime, timedelta
from urllib.parse import urlencode

from aiohttp import web
from multidict import MultiDict

from bot.desk import roles
from bot.desk.roles import Right
from bot.web.desk import refusals
from bot.web.desk.refusals import COOKIE
from bot.web.limits import small_form
from bot.web.parts import CONTEXT, PAGES, now
from bot.web.render import remember_language
from bot.web.visitor import cookie_name, is_https, set_cookie
from storage import audit, people
from storage.people import Operator
from storage.unit import Tx

CSRF = "csrf"
# How long the browser keeps the cookie; the session in the database decides.
LASTS = timedelta(days=7)


class Refused(web.HTTPForbidden):
    """Who is signed in may not see or do this; ``key`` names the words."""

    def __init__(self, key: str = "desk-not_allowed") -> None:
        super().__init__()
        self.key = key


async def signed_in(request: web.Request) -> Operator:
    """Who is signed in. Raises a redirect to the door for everybody else; whoever sends something is told instead,
    so that the words they typed stay where they are.
    """
    operator = await _session(request)
    if operator is not None:
        return operator
    if request.headers.get("HX-Request") and request.method == "GET":
        raise web.HTTPUnauthorized(headers={"HX-Redirect": "/desk/enter"})
    if request.method != "GET" or request.path == "/desk/live" or request.path.endswith("/live"):
        raise web.HTTPUnauthorized
    raise web.HTTPSeeOther("/desk/enter")


async def is_signed_in(request: web.Request) -> bool:
    """Whether the session still stands."""
    return await _session(request) is not None


async def _session(request: web.Request) -> Operator | None:
    token, at = request.cookies.get(cookie_name(request, COOKIE), ""), now(request)
    return await request.app[CONTEXT].store.read(lambda tx: people.session(tx, token, now=at)) if token else None


async def with_right(request: web.Request, right: Right) -> Operator:
    """Who is signed in and may. Else the refusal is written down, and Refused raised."""
    operator = await signed_in(request)
    if not roles.may(operator, right):
        at = now(request)
        await request.app[CONTEXT].store.write(lambda tx: roles.write_refusal(tx, operator, right, at=at))
        raise Refused
    return operator


def still_here(tx: Tx, request: web.Request) -> Operator:
    """Who is signed in at this very moment, within the unit that does what they want. Raises HTTPUnauthorized."""
    token = request.cookies.get(cookie_name(request, COOKIE), "")
    operator = people.session(tx, token, now=now(request)) if token else None
    if operator is None:
        raise web.HTTPUnauthorized
    return operator


async def checked_form(request: web.Request, operator: Operator) -> MultiDict[str]:
    """The fields of a form that one of our own pages sent. Raises HTTPForbidden where its token is missing or wrong."""
    form = await small_form(request)
    await check_token(request, operator, form)
    return form


async def check_token(request: web.Request, operator: Operator, form: Mapping[str, str]) -> None:
    """The form came from one of our own pages. Raises HTTPForbidden."""
    if not operator.csrf or not hmac.compare_digest(form.get(CSRF, "").encode(), operator.csrf.encode()):
        await refusals.note(request, "form_refused", operator=operator)
        raise Refused("desk-form_refused")


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
        before = people.link_of(tx, token)
        session = people.use_link(tx, token, now=at)
        operator = people.session(tx, session, now=at) if session else None
        if operator is not None:
            audit.write(tx, at=at, operator_id=operator.id, who=operator.name, what="signed_in")
        else:
            _refuse(tx, before, at=at)
        return session

    session = await request.app[CONTEXT].store.write(unit) if token else None
    shown = request.app[PAGES]
    if session is None:
        return shown.respond("desk/enter.html", shown.language(request), status=403, token="", refused=True)
    answer = web.Response(status=303, headers={"Location": "/desk", "Cache-Control": "no-store"})
    set_cookie(request, answer, COOKIE, session, max_age=int(LASTS.total_seconds()))
    return answer


def _refuse(tx: Tx, link: tuple[Operator, bool] | None, *, at: datetime) -> None:
    if link is None:
        refusals.write(tx, "sign_in_unknown", None, at=at)
        return
    operator, was_used = link
    refusals.write(tx, "link_replayed" if was_used else "link_expired", operator, at=at)


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
