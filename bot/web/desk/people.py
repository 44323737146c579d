"""The people of the team and their roles: read by leads, changed by those who may."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial

from aiohttp import web

from bot.desk import acts, people_acts
from bot.desk.roles import TABLE, Right
from bot.web.desk.door import checked_form, signed_in, still_here, with_right
from bot.web.parts import CONTEXT, PAGES, now
from bot.web.render import remember_language
from storage import people
from storage.people import Operator
from storage.types import Role
from storage.unit import Tx

Act = Callable[[Tx, str, Operator, Mapping[str, str], datetime], object]


async def page(request: web.Request) -> web.Response:
    """Everybody, those who were switched off too."""
    operator = await with_right(request, Right.PEOPLE)
    everybody = await request.app[CONTEXT].store.read(people.operators)
    shown = request.app[PAGES]
    language = shown.language(request)
    response = shown.respond(
        "desk/people.html",
        language,
        operator=operator,
        people=sorted(everybody, key=lambda one: not one.active),
        roles=tuple(Role),
        table=TABLE,
        ending=people_acts.ending,
    )
    remember_language(request, response, language)
    return response


async def act(request: web.Request) -> web.Response:
    """The act is done, or nothing is and the answer says why."""
    operator = await signed_in(request)
    form = await checked_form(request, operator)
    target_id, doing, at = request.match_info["id"], ACTS.get(request.match_info["act"]), now(request)
    if doing is None:
        raise web.HTTPNotFound

    def unit(tx: Tx) -> None:
        doing(tx, target_id, still_here(tx, request), form, at)

    context = request.app[CONTEXT]
    try:
        await context.store.write(unit)
    except acts.ActError as error:
        await context.store.write(partial(acts.refused, error=error, operator=operator, at=at))
        shown = request.app[PAGES]
        language = shown.language(request)
        status = 403 if isinstance(error, acts.NotAllowed) else 422
        words = shown.text(language, error.key)
        return shown.respond("desk/refused.html", language, status=status, words=words, back="/desk/people")
    raise web.HTTPSeeOther("/desk/people")


def _role(tx: Tx, target_id: str, operator: Operator, form: Mapping[str, str], at: datetime) -> None:
    people_acts.change_role(tx, target_id, operator=operator, role=form.get("role", ""), at=at)


def _off(tx: Tx, target_id: str, operator: Operator, form: Mapping[str, str], at: datetime) -> None:
    people_acts.switch_off(tx, target_id, operator=operator, at=at)


def _on(tx: Tx, target_id: str, operator: Operator, form: Mapping[str, str], at: datetime) -> None:
    people_acts.switch_on(tx, target_id, operator=operator, at=at)


ACTS: Mapping[str, Act] = {"role": _role, "off": _off, "on": _on}
