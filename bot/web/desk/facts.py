"""Facts by hand: the form of one, the page where a recording is heard and the facts filled in beside it, and a clash.

Whoever sends a form tells which answer they saw. Where another one stands by then nothing is written: both are shown,
and whichever stands in the end, the other is kept beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from aiohttp import web

from bot.desk import acts, fact_acts
from bot.desk.roles import Right
from bot.web.desk import fact_inputs
from bot.web.desk.acting import refused
from bot.web.desk.door import checked_form, signed_in, still_here, with_right
from bot.web.desk.fact_inputs import Input
from bot.web.desk.ticket import values, view_of
from bot.web.desk.ticket_view import Fact, View
from bot.web.parts import CONTEXT, PAGES, now
from bot.web.render import remember_language
from flows import by_hand
from flows.by_hand import Clash, Wish
from flows.model import Origin
from flows.script.by_hand import BY_FIELD
from storage import tickets
from storage.people import Operator
from storage.unit import Tx


async def form(request: web.Request) -> web.Response:
    """The form in which a fact is corrected, in the place of its row; with ``?leave=1`` the row again."""
    operator = await with_right(request, Right.READ)
    view = await view_of(request, operator)
    fact = _fact(view, request.match_info["field"])
    if fact is None or (fact.is_personal and fact.is_given and not view.unmasked):
        raise web.HTTPNotFound
    shown = request.app[PAGES]
    template = "desk/fact.html" if request.query.get("leave") else "desk/fact_form.html"
    return shown.respond(
        template, shown.language(request), fact=fact, heard=by_hand.HEARD, **values(request, view, operator)
    )


async def fill(request: web.Request) -> web.Response:
    """All that came with the tip beside all its facts."""
    operator = await with_right(request, Right.READ)
    return await _filling(request, operator, await view_of(request, operator), {}, {})


async def correct(request: web.Request) -> web.Response:
    """The facts of the form stand, or none does and the answer says why."""
    operator = await signed_in(request)
    posted = dict(await checked_form(request, operator))
    sent = fact_inputs.single(posted)
    context, code, at = request.app[CONTEXT], request.match_info["code"], now(request)
    found, errors = fact_inputs.wishes(sent, context.rules)
    if errors:
        if "field" in posted:
            return refused(request, acts.ActError(next(iter(errors.values()))))
        return await _filling(request, operator, await view_of(request, operator), sent, errors)
    if not found and "field" in posted:
        known = posted["field"] in BY_FIELD and fact_inputs.asked(posted["field"])
        return refused(request, acts.ActError("fact-empty" if known else "fact-no_such"))
    origin = fact_inputs.origin(sent, operator.name)
    beside = [one.field for one in found if sent.get(fact_inputs.TAKE + one.field) == fact_inputs.THEIRS]

    def unit(tx: Tx) -> None:
        ticket = tickets.by_code(tx, code)
        if ticket is None:
            raise web.HTTPNotFound
        operator = still_here(tx, request)
        fact_acts.write(tx, ticket.id, found, operator=operator, origin=origin, at=at, beside=beside)

    def refuse(tx: Tx, error: acts.ActError) -> None:
        ticket = tickets.by_code(tx, code)
        acts.refused(tx, error, operator=operator, at=at, ticket_id=ticket.id if ticket else None)

    try:
        await context.store.write(unit)
    except fact_acts.Clashed as error:
        return await _clash(request, operator, found, origin, error.clashes)
    except acts.NotAllowed as error:
        await context.store.write(partial(refuse, error=error))
        return refused(request, error, status=403)
    except acts.ActError as error:
        return refused(request, error)
    if request.headers.get("HX-Request"):
        return web.Response(status=204, headers={"HX-Trigger": "changed"})
    raise web.HTTPSeeOther(f"/desk/tickets/{code}#facts")


def _fact(view: View, field: str) -> Fact | None:
    return next((one for one in (*view.facts, *view.personal) if one.field == field), None)


async def _filling(
    request: web.Request, operator: Operator, view: View, typed: Mapping[str, str], errors: Mapping[str, str]
) -> web.Response:
    inputs = []
    for one in (*view.facts, *view.personal):
        if not one.is_personal or view.unmasked or not one.is_given:
            inputs.append(
                Input(one.question, one.answer, typed.get(fact_inputs.SAID + one.field), errors.get(one.field, ""))
            )
    shown = request.app[PAGES]
    language = shown.language(request)
    response = shown.respond(
        "desk/fill.html",
        language,
        status=422 if errors else 200,
        groups=fact_inputs.groups(inputs),
        typed=typed,
        errors=errors,
        heard=by_hand.HEARD,
        **values(request, view, operator),
    )
    remember_language(request, response, language)
    return response


async def _clash(
    request: web.Request, operator: Operator, found: list[Wish], origin: Origin, clashes: tuple[Clash, ...]
) -> web.Response:
    """What stands and what was wanted, side by side. Nothing personal is shown to who may not see it just now."""
    view = await view_of(request, operator)
    shown = request.app[PAGES]
    clashing = {one.field for one in clashes}
    is_part = bool(request.headers.get("HX-Request"))
    response = shown.respond(
        "desk/parts/clash.html" if is_part else "desk/clash.html",
        shown.language(request),
        status=200 if is_part else 409,  # htmx puts nothing into the page for an error
        clashes=[
            (Fact(BY_FIELD[one.field], one.stands, ()), Fact(BY_FIELD[one.field], one.wanted, ())) for one in clashes
        ],
        others=[Fact(BY_FIELD[one.field], one.answer, ()) for one in found if one.field not in clashing],
        seen={one.field: one.seen for one in found},
        origin=origin,
        part=is_part,
        **values(request, view, operator),
    )
    if is_part:
        response.headers["HX-Retarget"] = f"#fact-{clashes[0].field}"
        response.headers["HX-Reswap"] = "outerHTML"
    return response
