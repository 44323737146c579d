"""Requests under the law about a tip that the team entered: erased, ended, handed out by the ticket's code."""

from __future__ import annotations

import json

from aiohttp import web

from bot import rights_by_code, rights_watch, unused_files
from bot.desk.roles import Right
from bot.web import file_answers
from bot.web.desk.door import checked_form, still_here, with_right
from bot.web.desk.requests import PATH
from bot.web.parts import CONTEXT, PAGES, now
from storage import alarms
from storage.unit import Tx


async def act(request: web.Request) -> web.Response:
    """It is done, and the request answered; of data the file itself."""
    operator = await with_right(request, Right.FORGET)
    await checked_form(request, operator)
    context, at = request.app[CONTEXT], now(request)
    request_id, name = request.match_info["id"], request.match_info["act"]

    def unit(tx: Tx) -> tuple[str, tuple[str, ...]]:
        operator = still_here(tx, request)
        if name == "data":
            form = rights_by_code.data(tx, request_id, operator=operator, at=at)
            return json.dumps(form, ensure_ascii=False, indent=2), ()
        alarms.over(tx, rights_watch.NAME + request_id)
        if name == "withdraw":
            rights_by_code.withdraw(tx, request_id, operator=operator, at=at)
            return "", ()
        return "", rights_by_code.erase(tx, request_id, operator=operator, at=at).blobs

    try:
        text, blobs = await context.store.write(unit)
    except rights_by_code.Refused as error:
        shown = request.app[PAGES]
        language = shown.language(request)
        words = shown.text(language, error.key)
        return shown.respond("desk/request_refused.html", language, status=422, words=words)
    await unused_files.delete(context, blobs)
    if text:
        return file_answers.answer(text.encode(), "application/json", "manhmoi.json")
    raise web.HTTPSeeOther(PATH)
