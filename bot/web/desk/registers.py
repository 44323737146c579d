"""The lists that tips are checked against: read by everybody, imported by leads after a look at the first rows."""

from __future__ import annotations

import asyncio
import hmac
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from aiohttp import web
from aiohttp.multipart import BodyPartReader

from bot.desk import acts
from bot.desk.roles import Right
from bot.registers import apart
from bot.registers.apart import Preview
from bot.registers.sheets import CannotRead
from bot.registers.watch import forget_file
from bot.web import uploads
from bot.web.desk import refusals, register_view
from bot.web.desk.door import CSRF, Refused, checked_form, still_here, with_right
from bot.web.parts import CONTEXT, PAGES, UPLOADING, now
from bot.web.render import remember_language
from flows.registers import columns
from storage import registers
from storage.blobs import BlobMissing
from storage.people import Operator
from storage.registers import SHOWN, Import
from storage.unit import Tx

PATH = "/desk/registers"
ROWS = 8  # of a preview
_TITLE, _WORDS, _DATED = 200, 200, 100


async def page(request: web.Request) -> web.Response:
    """All lists; with ``?q=`` the lines of that name."""
    operator = await with_right(request, Right.READ)
    asked = request.query.get("q", "")[:_WORDS]

    def unit(tx: Tx) -> dict[str, Any]:
        found = registers.search(tx, asked) if asked else []
        return {"lists": registers.lists(tx), "undecided": registers.undecided(tx), "found": found, "asked": asked}

    values = await request.app[CONTEXT].store.read(unit)
    return _respond(request, "desk/registers.html", operator=operator, limit=_limit_mb(request), **values)


async def upload(request: web.Request) -> web.Response:
    """The file is kept until it is decided on; its first rows are shown. Nothing is imported yet."""
    operator = await with_right(request, Right.REGISTERS)
    with request.app[UPLOADING].one_more(f"operator:{operator.id}"):
        file = await _received(request, operator)
    context, at = request.app[CONTEXT], now(request)
    await context.blobs.hand_over(file.kept.sha256)  # another machine may be the one that imports it
    name = Path(file.name).name[:_TITLE]
    new = Import(
        id="",
        register_id=None,
        state=SHOWN,
        title=Path(name).stem,
        kind="martyrs",
        publisher="",
        dated="",
        file_name=name,
        sha256=file.kept.sha256,
        headers=(),
        fields=(),
        first=0,
        who=operator.name,
        operator_id=operator.id or None,
        started_at=at,
        finished_at=None,
    )
    try:
        seen = await _preview(request, new)
    except CannotRead as error:
        await forget_file(context, new)
        return _refused(request, error.key, back=PATH)

    def unit(tx: Tx) -> Import:
        acts.require(still_here(tx, request), Right.REGISTERS)
        guess = seen.guess
        read = replace(new, kind=guess.kind, headers=guess.headers, fields=guess.fields, first=guess.first)
        return registers.begin(tx, read)

    begun = await context.store.write(unit)
    raise web.HTTPSeeOther(f"{PATH}/imports/{begun.id}")


async def preview(request: web.Request) -> web.Response:
    """The first rows and what the columns seem to mean, to be corrected and confirmed."""
    operator = await with_right(request, Right.REGISTERS)
    one = await _shown(request)
    try:
        seen = await _preview(request, one)
    except CannotRead as error:
        return _refused(request, error.key, back=PATH)
    rows = [[row[at] if at < len(row) else None for at in range(len(one.fields))] for row in seen.rows[one.first :]]
    return _respond(
        request,
        "desk/register_preview.html",
        operator=operator,
        one=one,
        rows=rows[:ROWS],
        fields=("", columns.PERSONAL, *columns.FIELDS),
        kinds=columns.KINDS,
        personal=columns.PERSONAL,
    )


async def act(request: web.Request) -> web.Response:
    """The list is confirmed and waits to be read, or it is left and its file is gone."""
    operator = await with_right(request, Right.REGISTERS)
    form = await checked_form(request, operator)
    one = await _shown(request)
    context = request.app[CONTEXT]
    if request.match_info["act"] == "leave":
        await context.store.write(partial(registers.leave, import_id=one.id))
        await forget_file(context, one)
        raise web.HTTPSeeOther(PATH)
    back = f"{PATH}/imports/{one.id}"
    title = " ".join(form.get("title", "").split())[:_TITLE]
    try:
        given = [form.get(f"column-{at}", "") for at in range(len(one.fields))]
        fields = columns.checked(given, width=len(one.fields))
    except ValueError:
        return _refused(request, "register-error-field", back=back)
    kind = form.get("kind", "")
    if kind not in columns.KINDS or not columns.is_enough(fields, kind):
        return _refused(request, "register-error-nothing", back=back)
    if not title:
        return _refused(request, "register-error-title", back=back)

    def unit(tx: Tx) -> bool:
        acts.require(still_here(tx, request), Right.REGISTERS)
        publisher, dated = form.get("publisher", "").strip()[:_WORDS], form.get("dated", "").strip()[:_DATED]
        return registers.decide(tx, one.id, title=title, kind=kind, publisher=publisher, dated=dated, fields=fields)

    if not await context.store.write(unit):
        return _refused(request, "register-error-gone", back=PATH)
    raise web.HTTPSeeOther(PATH)


async def _shown(request: web.Request) -> Import:
    one = await request.app[CONTEXT].store.read(partial(registers.get, import_id=request.match_info["id"]))
    if one is None or one.state != SHOWN:
        raise web.HTTPNotFound
    return one


async def _received(request: web.Request, operator: Operator) -> uploads.Uploaded:
    """The file of the form; its token stands before it. Raises HTTPBadRequest, HTTPRequestEntityTooLarge, Refused."""
    context, token = request.app[CONTEXT], ""
    try:
        async for part in await request.multipart():
            if not isinstance(part, BodyPartReader):
                raise web.HTTPBadRequest
            if part.name == CSRF and part.filename is None:
                token = (await part.read_chunk(256)).decode("utf-8", "replace")
            elif part.name == "file" and part.filename:
                if not operator.csrf or not hmac.compare_digest(token.encode(), operator.csrf.encode()):
                    await refusals.note(request, "form_refused", operator=operator)
                    raise Refused("desk-form_refused")
                return await uploads.receive(part, context, limit=_limit_mb(request) << 20)
    except (ValueError, AssertionError) as error:  # what aiohttp raises for a body that is no multipart form
        raise web.HTTPBadRequest from error
    raise web.HTTPBadRequest


async def _preview(request: web.Request, one: Import) -> Preview:
    async with _on_disk(request, one.sha256) as path:
        return await apart.preview(path)


@asynccontextmanager
async def _on_disk(request: web.Request, sha256: str) -> AsyncIterator[Path]:
    """The uploaded file, for a moment. Raises CannotRead where it is gone."""
    try:
        content = await request.app[CONTEXT].blobs.get(sha256)
    except BlobMissing:
        raise CannotRead("register-error-broken") from None
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list"
        await asyncio.to_thread(path.write_bytes, content)
        yield path


def _limit_mb(request: web.Request) -> int:
    return request.app[CONTEXT].settings.web.upload_limit_mb


def _respond(request: web.Request, template: str, **values: Any) -> web.Response:
    shown = request.app[PAGES]
    language = shown.language(request)
    response = shown.respond(template, language, facts=register_view.facts, **values)
    remember_language(request, response, language)
    return response


def _refused(request: web.Request, key: str, *, back: str) -> web.Response:
    shown = request.app[PAGES]
    language = shown.language(request)
    return shown.respond("desk/refused.html", language, status=422, words=shown.text(language, key), back=back)
