"""What an operator does on a ticket's page: each act one POST, the same acts as in the moderator group."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial

from aiohttp import web

from bot.desk import acts, handover, life, merging, register_acts, work_acts
from bot.web.desk import acting_life
from bot.web.desk.door import checked_form, signed_in, still_here
from bot.web.parts import CONTEXT, PAGES, now
from storage import tickets
from storage.people import Operator
from storage.unit import Tx

Unit = Callable[[Tx], object]
Act = Callable[[Tx, str, Operator, Mapping[str, str], datetime], object]
_ID = re.compile(r"[0-9a-f]{32}")


async def act(request: web.Request) -> web.Response:
    """The act is done, or nothing is and the answer says why."""
    operator = await signed_in(request)
    form = await checked_form(request, operator)
    name = request.match_info["act"]
    doing = ACTS.get(name)
    if doing is None:
        raise web.HTTPNotFound
    return await obey(request, operator, form, name, doing) or done(request)


async def obey(
    request: web.Request, operator: Operator, form: Mapping[str, str], name: str, doing: Act
) -> web.Response | None:
    """The act is done on the ticket of the address; else the answer that says why nothing is."""
    code, at = request.match_info["code"], now(request)

    def unit(tx: Tx) -> None:
        ticket = tickets.by_code(tx, code)
        if ticket is None:
            raise web.HTTPNotFound
        # Their role may have been changed, or they switched off, since the page was asked for.
        operator = still_here(tx, request)
        if acts.is_first(tx, _key(ticket.id, name, form), operator=operator, at=at):
            doing(tx, ticket.id, operator, form, at)

    def refuse(tx: Tx, error: acts.ActError) -> None:
        ticket = tickets.by_code(tx, code)
        acts.refused(tx, error, operator=operator, at=at, ticket_id=ticket.id if ticket else None)

    try:
        await request.app[CONTEXT].store.write(unit)
    except acts.NotAllowed as error:
        await request.app[CONTEXT].store.write(partial(refuse, error=error))
        return refused(request, error, status=403)
    except acts.ActError as error:
        return refused(request, error)
    return None


def done(request: web.Request) -> web.Response:
    """For the page's script nothing but that it is so; for a browser without, the ticket's page."""
    if request.headers.get("HX-Request"):
        return web.Response(status=204, headers={"HX-Trigger": "changed"})
    raise web.HTTPSeeOther(f"/desk/tickets/{request.match_info['code']}")


def _key(ticket_id: str, name: str, form: Mapping[str, str]) -> str:
    """What makes a form the same one: its own id, the button, the words. Words that were changed are sent."""
    once = form.get("once", "")
    parts = (once[:64], ticket_id, name, form.get("text", "").strip().replace("\r\n", "\n"))
    return hashlib.sha256("\0".join(parts).encode()).hexdigest() if once else ""


def _reply(tx: Tx, ticket_id: str, operator: Operator, form: Mapping[str, str], at: datetime) -> None:
    acts.reply(tx, ticket_id, operator=operator, text=form.get("text", ""), at=at)


def _note(tx: Tx, ticket_id: str, operator: Operator, form: Mapping[str, str], at: datetime) -> None:
    acts.note(tx, ticket_id, operator=operator, text=form.get("text", ""), at=at)


def _again(tx: Tx, ticket_id: str, operator: Operator, form: Mapping[str, str], at: datetime) -> None:
    message_id = form.get("message", "")
    acts.send_again(tx, ticket_id, message_id if _ID.fullmatch(message_id) else "", operator=operator, at=at)


def _unmask(tx: Tx, ticket_id: str, operator: Operator, form: Mapping[str, str], at: datetime) -> None:
    acts.unmask_contact(tx, ticket_id, operator=operator, at=at)


def _hold(tx: Tx, ticket_id: str, operator: Operator, form: Mapping[str, str], at: datetime) -> None:
    acts.hold(tx, ticket_id, operator=operator, reason=form.get("reason", ""), at=at)


def _release(tx: Tx, ticket_id: str, operator: Operator, form: Mapping[str, str], at: datetime) -> None:
    acts.release(tx, ticket_id, operator=operator, reason=form.get("reason", ""), at=at)


def _withhold(tx: Tx, ticket_id: str, operator: Operator, form: Mapping[str, str], at: datetime) -> None:
    acts.withhold(tx, ticket_id, operator=operator, what=form.get("field") or form.get("text", ""), at=at)


def _show_withheld(tx: Tx, ticket_id: str, operator: Operator, form: Mapping[str, str], at: datetime) -> None:
    acts.show_withheld(tx, ticket_id, operator=operator, at=at)


def _end_withholding(tx: Tx, ticket_id: str, operator: Operator, form: Mapping[str, str], at: datetime) -> None:
    acts.end_withholding(tx, ticket_id, operator=operator, mark=form.get("detail", ""), at=at)


def _match(tx: Tx, ticket_id: str, operator: Operator, form: Mapping[str, str], at: datetime) -> None:
    acts.release_match(tx, ticket_id, operator=operator, at=at)


def _merge(tx: Tx, ticket_id: str, operator: Operator, form: Mapping[str, str], at: datetime) -> None:
    merging.merge(tx, ticket_id, operator=operator, code=form.get("other", ""), at=at)


def _work(tx: Tx, ticket_id: str, operator: Operator, form: Mapping[str, str], at: datetime) -> None:
    kind, who, place, note = (form.get(one, "") for one in ("kind", "who", "place", "note"))
    work_acts.add(tx, ticket_id, operator=operator, kind=kind, who=who, place=place, note=note, at=at)


def _record(tx: Tx, ticket_id: str, operator: Operator, form: Mapping[str, str], at: datetime) -> None:
    row_id = form.get("row", "")
    register_acts.take(tx, ticket_id, row_id if _ID.fullmatch(row_id) else "", operator=operator, at=at)


def _unrecord(tx: Tx, ticket_id: str, operator: Operator, form: Mapping[str, str], at: datetime) -> None:
    register_acts.undo(tx, ticket_id, operator=operator, at=at)


def _part(tx: Tx, ticket_id: str, operator: Operator, form: Mapping[str, str], at: datetime) -> None:
    merging.part(tx, ticket_id, operator=operator, at=at)


def _dismiss(tx: Tx, ticket_id: str, operator: Operator, form: Mapping[str, str], at: datetime) -> None:
    merging.dismiss(tx, ticket_id, operator=operator, code=form.get("other", ""), at=at)


def _answered(tx: Tx, ticket_id: str, operator: Operator, form: Mapping[str, str], at: datetime) -> None:
    text, finding = form.get("text", ""), form.get("finding", "")
    one = form.get("handover", "")
    handover.answer(tx, ticket_id, one, operator=operator, text=text, finding=finding, at=at)


def refused(request: web.Request, error: acts.ActError, *, status: int = 422) -> web.Response:
    """Why nothing was done: a line for the page's script, a page for a browser without."""
    shown = request.app[PAGES]
    language = shown.language(request)
    words = life.why(error, partial(shown.text, language))
    if request.headers.get("HX-Request"):
        # What was chosen in vain gives way to what is so; of acts with words of the operator nothing is renewed.
        renewed = {"HX-Trigger": "changed"} if request.match_info.get("act") in acting_life.ACTS else None
        return web.Response(text=words, status=status, headers=renewed)
    return shown.respond(
        "desk/refused.html", language, status=status, words=words, back=f"/desk/tickets/{request.match_info['code']}"
    )


ACTS: Mapping[str, Act] = {
    **acting_life.ACTS,
    "reply": _reply,
    "note": _note,
    "again": _again,
    "contact": _unmask,
    "hold": _hold,
    "release": _release,
    "withhold": _withhold,
    "withheld": _show_withheld,
    "shown": _end_withholding,
    "match": _match,
    "merge": _merge,
    "part": _part,
    "dismiss": _dismiss,
    "answered": _answered,
    "record": _record,
    "unrecord": _unrecord,
    "work": _work,
}
