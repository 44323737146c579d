"""The desk: where the team reads tips, answers and corrects them. Signed in only."""

from __future__ import annotations

from collections.abc import Iterable

from aiohttp import web

from bot.web.desk import (
    acting,
    answers_page,
    api_keys_page,
    audit_log,
    broadcast_page,
    canned_page,
    door,
    entry,
    export_page,
    facts,
    files,
    imports,
    inbox,
    live,
    map_page,
    packets_page,
    people,
    registers,
    report_pages,
    requests,
    requests_by_code,
    results,
    retention,
    sources_page,
    ticket,
    work_page,
)


def routes() -> Iterable[web.RouteDef]:
    """Everything below ``/desk``."""
    return [
        web.get("/desk", inbox.page),
        web.get("/desk/", _to_desk),
        web.get("/desk/enter", door.ask),
        web.post("/desk/enter", door.enter),
        web.post("/desk/leave", door.leave),
        web.get("/desk/live", live.inbox),
        web.get(map_page.PATH, map_page.page),
        web.get(f"{map_page.PATH}/points", map_page.points),
        web.get(canned_page.PATH, canned_page.page),
        web.post(canned_page.PATH, canned_page.save),
        web.post(canned_page.PATH + "/{id:[0-9a-f]{32}}/remove", canned_page.remove),
        web.get(sources_page.PATH, sources_page.page),
        web.post(sources_page.PATH, sources_page.add),
        web.get(sources_page.PATH + "/report.{form:xlsx|csv}", sources_page.report),
        web.post(sources_page.ONE, sources_page.change),
        web.get(sources_page.ONE + "/files.zip", sources_page.archive),
        web.get(sources_page.ONE + "/poster.svg", sources_page.poster),
        web.get(answers_page.PATH, answers_page.page),
        web.post(answers_page.PATH, answers_page.save),
        web.get(answers_page.PATH + "/new", answers_page.new),
        web.get(answers_page.PATH + "/{id:[0-9a-f]{32}}", answers_page.show),
        web.post(answers_page.PATH + "/{id:[0-9a-f]{32}}/{act:approve|decline|end}", answers_page.act),
        web.get(broadcast_page.PATH, broadcast_page.page),
        web.post(broadcast_page.PATH, broadcast_page.save),
        web.get(broadcast_page.PATH + "/new", broadcast_page.new),
        web.get(broadcast_page.PATH + "/{id:[0-9a-f]{32}}", broadcast_page.show),
        web.post(
            broadcast_page.PATH + "/{id:[0-9a-f]{32}}/{act:propose|approve|decline|stop|test}", broadcast_page.act
        ),
        web.get(work_page.PATH, work_page.page),
        web.post(work_page.PATH + "/{id:[0-9a-f]{32}}/{act:passed|done}", work_page.act),
        *packets_page.routes(),
        web.get("/desk/people", people.page),
        web.post("/desk/people/{id}/{act}", people.act),
        web.get(api_keys_page.PATH, api_keys_page.page),
        web.post(api_keys_page.PATH, api_keys_page.make),
        web.post(api_keys_page.PATH + "/{id:[0-9a-f]{32}}/{act:withdraw|again}", api_keys_page.act),
        web.get(export_page.PATH, export_page.file),
        web.get("/desk/audit", audit_log.page),
        web.get("/desk/retention", retention.page),
        web.get(entry.PATH, entry.page),
        web.post(entry.PATH, entry.enter),
        web.get(entry.PATH + "/{code}", entry.done),
        *imports.routes(),
        *report_pages.routes(),
        web.get(requests.PATH, requests.page),
        web.post(requests.PATH, requests.open_request),
        web.get(requests.PATH + "/{id:[0-9a-f]{32}}/notices/{notice:[0-9a-f]{32}}.docx", requests.recall),
        web.post("/desk/breaches", requests.open_breach),
        web.post(requests.PATH + "/{id:[0-9a-f]{32}}/{act:answered|done|told}", requests.act),
        web.post(requests.PATH + "/{id:[0-9a-f]{32}}/{act:erase|withdraw|data}", requests_by_code.act),
        web.get(registers.PATH, registers.page),
        web.post(registers.PATH, registers.upload),
        web.get(registers.PATH + "/imports/{id:[0-9a-f]{32}}", registers.preview),
        web.post(registers.PATH + "/imports/{id:[0-9a-f]{32}}/{act:confirm|leave}", registers.act),
        web.get("/desk/tickets/{code}", ticket.page),
        web.get("/desk/tickets/{code}/live", live.ticket),
        web.get("/desk/tickets/{code}/print", ticket.printed),
        web.get("/desk/tickets/{code}/parts/{part}", ticket.part),
        web.get("/desk/tickets/{code}/facts/{field}", facts.form),
        web.get("/desk/tickets/{code}/fill", facts.fill),
        web.post("/desk/tickets/{code}/correct", facts.correct),
        web.get("/desk/tickets/{code}/results/{what}", results.form),
        web.post("/desk/tickets/{code}/results", results.add),
        web.post("/desk/tickets/{code}/results/{id:[0-9a-f]{32}}/strike", results.strike),
        web.post("/desk/tickets/{code}/{act}", acting.act),
        web.get("/desk/files/{id}/thumbnail", files.thumbnail),
        web.get("/desk/files/{id}", files.original),
    ]


async def _to_desk(request: web.Request) -> web.Response:
    raise web.HTTPFound("/desk")
