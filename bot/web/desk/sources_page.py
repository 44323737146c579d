"""Sources at the desk: what hangs where and what came of it, a new one with its poster, and the report as a file."""

from __future__ import annotations

import tempfile
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from aiohttp import web

from bot import media, places, ways_in
from bot.desk import source_acts
from bot.desk.roles import Right
from bot.papers import source_report
from bot.posters import folder
from bot.web import file_answers
from bot.web.desk.canned_page import done
from bot.web.desk.door import checked_form, signed_in, still_here, with_right
from bot.web.parts import CONTEXT, PAGES, now
from bot.web.render import remember_language
from storage import cursors, sources
from storage.sources import SourceOf, Step
from storage.unit import Tx

PATH = "/desk/sources"
ONE = PATH + "/{name}"
SHOWN_DAYS, MOST_DAYS = 30, 800
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


async def page(request: web.Request) -> web.Response:
    """All sources with what came of them, a form for a new one, and a form for each."""
    operator = await with_right(request, Right.READ)
    context, shown = request.app[CONTEXT], request.app[PAGES]
    language = shown.language(request)
    first, last = _days(request)
    listed, days = await context.store.read(_read(request, first, last))
    known = {one.name for one in listed}
    found = sources.together(days)
    tables = places.load(context.settings)
    response = shown.respond(
        "desk/sources.html",
        language,
        operator=operator,
        sources=[(one, found.get(one.name, Step())) for one in listed],
        others=[(name, one) for name, one in sorted(found.items()) if name not in known],
        steps=source_report.STEPS,
        first=first,
        last=last,
        communes=source_acts.communes(tables),
        has_address=bool(context.settings.web.public_url),
        limit=source_acts.LIMIT,
    )
    remember_language(request, response, language)
    return response


async def add(request: web.Request) -> web.Response:
    """There is a new source."""
    operator = await signed_in(request)
    form = await checked_form(request, operator)
    tables = places.load(request.app[CONTEXT].settings)

    def unit(tx: Tx) -> None:
        source_acts.add(
            tx,
            operator=still_here(tx, request),
            name=form.get("name", ""),
            what=form.get("what", ""),
            place=form.get("place", ""),
            commune=form.get("commune", ""),
            copies=form.get("copies", ""),
            places=tables,
            at=now(request),
        )

    return await done(request, unit, PATH)


async def change(request: web.Request) -> web.Response:
    """It hangs somewhere else now, or no longer."""
    operator = await signed_in(request)
    form = await checked_form(request, operator)
    tables = places.load(request.app[CONTEXT].settings)

    def unit(tx: Tx) -> None:
        source_acts.change(
            tx,
            request.match_info["name"],
            operator=still_here(tx, request),
            what=form.get("what", ""),
            place=form.get("place", ""),
            commune=form.get("commune", ""),
            copies=form.get("copies", ""),
            active=bool(form.get("active")),
            places=tables,
            at=now(request),
        )

    return await done(request, unit, PATH)


async def archive(request: web.Request) -> web.Response:
    """Poster, QR codes and links in one file."""
    source, made = await _made(request)
    return file_answers.answer(await media.in_pool(folder.archive, made), "application/zip", f"{source.name}.zip")


async def poster(request: web.Request) -> web.Response:
    """The poster in the reader's language, as a page to be printed."""
    source, made = await _made(request)
    shown = request.app[PAGES]
    language = shown.language(request)
    name = f"{source.name}-poster" + ("" if language == shown.languages[0] else f"-{language}")
    return web.Response(
        body=made[f"{name}.svg"],
        content_type="image/svg+xml",
        headers={"Content-Security-Policy": "sandbox; default-src 'none'", "Cache-Control": "private, no-store"},
    )


async def report(request: web.Request) -> web.Response:
    """What came of every source between two days."""
    await with_right(request, Right.READ)
    first, last = _days(request)
    listed, days = await request.app[CONTEXT].store.read(_read(request, first, last))
    shown, form = request.app[PAGES], request.match_info["form"]
    say = partial(shown.text, shown.language(request))
    name = f"nguon-{first}-{last}.{form}"
    if form == "csv":
        return file_answers.answer(source_report.csv(days, say), "text/csv", name)
    with tempfile.TemporaryDirectory() as kept:
        path = Path(kept) / name
        await media.in_pool(source_report.write_xlsx, path, listed, days, say)
        return file_answers.answer(path.read_bytes(), _XLSX, name)


async def _made(request: web.Request) -> tuple[SourceOf, dict[str, bytes]]:
    await with_right(request, Right.READ)
    context, name = request.app[CONTEXT], request.match_info["name"]

    def unit(tx: Tx) -> tuple[SourceOf | None, str]:
        return sources.find(tx, name), cursors.get(tx, ways_in.TELEGRAM_NAME) or ""

    found, telegram_name = await context.store.read(unit)
    if found is None or not context.settings.web.public_url:
        raise web.HTTPNotFound
    make = partial(folder.files, settings=context.settings, texts=context.texts, telegram_name=telegram_name)
    return found, await media.in_pool(make, found)


def _read(request: web.Request, first: date, last: date) -> partial[tuple[list[SourceOf], source_report.Days]]:
    return partial(_found, first=first, last=last, zone=request.app[CONTEXT].settings.zone)


def _found(tx: Tx, *, first: date, last: date, zone: ZoneInfo) -> tuple[list[SourceOf], source_report.Days]:
    return sources.all_of(tx), sources.funnel(tx, first, last + timedelta(days=1), zone)


def _days(request: web.Request) -> tuple[date, date]:
    """The days that were asked for, both within; else the last thirty. Raises HTTPUnprocessableEntity."""
    context = request.app[CONTEXT]
    today = now(request).astimezone(context.settings.zone).date()
    try:
        last = date.fromisoformat(request.query.get("to") or today.isoformat())
        first = date.fromisoformat(request.query.get("from") or (last - timedelta(days=SHOWN_DAYS - 1)).isoformat())
    except (ValueError, OverflowError):
        raise BadDays from None
    if not timedelta(0) <= last - first <= timedelta(days=MOST_DAYS) or last.year == date.max.year:
        raise BadDays
    return first, last


class BadDays(web.HTTPUnprocessableEntity):
    """The days are none, or the wrong way round."""

    key = "source-error-days"
