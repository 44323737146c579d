"""Periodic reports at the desk: those that are there, one of any period, each number with the tickets behind it."""

from __future__ import annotations

from functools import partial

from aiohttp import web
from markupsafe import Markup

from bot import reports
from bot.desk import acts
from bot.desk.roles import Right
from bot.papers import report_html, report_view
from bot.web import file_answers
from bot.web.desk.door import checked_form, still_here, with_right
from bot.web.parts import CONTEXT, PAGES, now
from bot.web.render import remember_language
from flows.figures import periods
from flows.figures.periods import BadPeriod
from flows.figures.report import Inconsistent, Report
from storage import reports as stored
from storage import tickets
from storage.blobs import BlobMissing
from storage.people import Operator
from storage.reports import Made
from storage.unit import Tx

PATH = "/desk/reports"
SHOWN = 500  # tickets of a page of codes


async def page(request: web.Request) -> web.Response:
    """Every report that is there, and the form for another."""
    return await _page(request, await with_right(request, Right.READ), {}, "")


async def make(request: web.Request) -> web.Response:
    """A report of the period that was asked for is there."""
    operator = await with_right(request, Right.REPORT)
    form = await checked_form(request, operator)
    context, today = request.app[CONTEXT], now(request).astimezone(request.app[CONTEXT].settings.zone).date()
    language = form.get("language", "")
    try:
        first, last = periods.read_day(form.get("first", "")), periods.read_day(form.get("last", ""))
        period = periods.asked(form.get("kind", ""), first, last, today)
        operator = await context.store.write(lambda tx: _maker(tx, request))
        made = await reports.make(
            context,
            period,
            language=language if language in context.texts.languages else context.texts.languages[0],
            who=operator.name,
            operator=operator,
        )
    except BadPeriod as error:
        return await _page(request, operator, form, request.app[PAGES].text(_language(request), error.key))
    except Inconsistent as error:
        words = request.app[PAGES].text(_language(request), "report-inconsistent", what=error.what)
        return await _page(request, operator, form, words)
    raise web.HTTPSeeOther(f"{PATH}/{made}")


async def look(request: web.Request) -> web.Response:
    """One report: its sentences and tables, in the language of the reader."""
    operator = await with_right(request, Right.READ)
    made, report = await _found(request)
    context, language = request.app[CONTEXT], _language(request)
    return _shown(
        request,
        "desk/report.html",
        operator,
        made=made,
        view=reports.view(report, context.settings, context.texts, language),
        forms=tuple(reports.FORMS),
        drawn=lambda chart: Markup(report_html.drawn(chart.bars, chart.caption)),  # noqa: S704 - escaped where it is drawn
    )


async def codes(request: web.Request) -> web.Response:
    """The tickets behind a number of it, as links."""
    operator = await with_right(request, Right.READ)
    made, report = await _found(request)
    name = request.query.get("of", "")
    context, language = request.app[CONTEXT], _language(request)
    view = reports.view(report, context.settings, context.texts, language)
    row = next((row for table in report_view.tables(view) for row in table.rows if row.name == name), None)
    if row is None:
        raise web.HTTPNotFound
    behind = tuple(dict.fromkeys(row.codes))
    there = await context.store.read(partial(_there, codes=behind[:SHOWN]))
    return _shown(
        request,
        "desk/report_codes.html",
        operator,
        made=made,
        row=row,
        codes=behind[:SHOWN],
        there=there,
        left=max(0, len(behind) - SHOWN),
    )


async def file(request: web.Request) -> web.Response:
    """The report as a file; where the store of files has lost it, it is made anew of the same figures."""
    await with_right(request, Right.READ)
    made, report = await _found(request)
    context, form = request.app[CONTEXT], request.match_info["form"]
    try:
        content = await context.blobs.get(made.files[form])
    except (KeyError, BlobMissing):
        content = reports.paper(report, form, context.settings, context.texts, made.language)
    name = reports.name_of(made.period, form)
    return file_answers.answer(content, reports.FORMS[form], name)


def _maker(tx: Tx, request: web.Request) -> Operator:
    operator = still_here(tx, request)
    acts.require(operator, Right.REPORT)
    return operator


async def _found(request: web.Request) -> tuple[Made, Report]:
    report_id = request.match_info["id"]
    found = await request.app[CONTEXT].store.read(lambda tx: stored.get(tx, report_id))
    if found is None:
        raise web.HTTPNotFound
    return found


def _there(tx: Tx, *, codes: tuple[str, ...]) -> frozenset[str]:
    return frozenset(one for one in codes if tickets.by_code(tx, one) is not None)


def _language(request: web.Request) -> str:
    return request.app[PAGES].language(request)


async def _page(request: web.Request, operator: Operator, form: object, error: str) -> web.Response:
    found = await request.app[CONTEXT].store.read(stored.latest)
    return _shown(
        request,
        "desk/reports.html",
        operator,
        status=422 if error else 200,
        found=found,
        kinds=periods.KINDS,
        form=form,
        error=error,
    )


def _shown(
    request: web.Request, template: str, operator: Operator, *, status: int = 200, **values: object
) -> web.Response:
    shown, language = request.app[PAGES], _language(request)
    response = shown.respond(
        template,
        language,
        status=status,
        operator=operator,
        named=lambda period: report_view.name_of(period, partial(shown.text, language)),
        **values,
    )
    remember_language(request, response, language)
    return response


def routes() -> list[web.RouteDef]:
    """Everything about reports."""
    one = PATH + "/{id:[0-9a-f]{32}}"
    return [
        web.get(PATH, page),
        web.post(PATH, make),
        web.get(one, look),
        web.get(one + "/codes", codes),
        web.get(one + "/file/{form:docx|xlsx|html}", file),
    ]
