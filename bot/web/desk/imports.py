"""Sheets of tips at the desk: a template to download, an upload, a look at every row, then the import.

A row that is wrong keeps only itself out. Sent again, a row that is a ticket already stays that one ticket.
"""

from __future__ import annotations

from functools import partial

from aiohttp import web

from bot import sheets
from bot.desk import acts, importing
from bot.desk.roles import Right
from bot.web import file_answers
from bot.web.desk import uploading
from bot.web.desk.acting import refused
from bot.web.desk.door import checked_form, still_here, with_right
from bot.web.parts import CONTEXT, PAGES, now
from bot.web.render import remember_language
from flows import entering
from flows.importing import COLUMNS, WHO_AGREED
from flows.masking import mask, mask_name
from storage import imports
from storage.people import Operator
from storage.unit import Tx

PATH = "/desk/imports"
SHOWN = 200  # rows of a page
DEFAULT = "commune"
_NAME = 120
_NAMES = ("contact-name", "kin-names", WHO_AGREED)


async def page(request: web.Request) -> web.Response:
    """What was uploaded lately, and the form for another."""
    operator = await with_right(request, Right.IMPORT)
    return await _page(request, operator, "")


async def template(request: web.Request) -> web.Response:
    """The sheet to fill in."""
    await with_right(request, Right.IMPORT)
    shown = request.app[PAGES]
    language = shown.language(request)
    texts = request.app[CONTEXT].texts
    example = zip(COLUMNS, shown.text(language, "import-example").split("|"), strict=True)
    content = sheets.template(
        {one: importing.title(texts, language, one) for one in COLUMNS},
        title=shown.text(language, "import-sheet"),
        notes=tuple(shown.text(language, "import-sheet_notes").split("\n")),
        example=dict(example),
    )
    return file_answers.answer(content, sheets.MIME, "manhmoi-tin-bao.xlsx")


async def upload(request: web.Request) -> web.Response:
    """The sheet was read and is shown; nothing of it is a ticket yet."""
    operator = await with_right(request, Right.IMPORT)
    context = request.app[CONTEXT]
    form, files = await uploading.posted(request, operator, limit_mb=context.settings.desk.import_mb)
    channel = form.get("channel", "")
    if not files:
        return await _page(request, operator, "import-no_file")
    try:
        import_id = await importing.upload(
            context,
            files[0].content,
            name=files[0].name[:_NAME],
            channel=channel if channel in entering.CHANNELS else DEFAULT,
            operator=operator,
        )
    except sheets.SheetError as error:
        return await _page(request, operator, error.key)
    raise web.HTTPSeeOther(f"{PATH}/{import_id}")


async def look(request: web.Request) -> web.Response:
    """Every row: what it says, what is wrong with it, which ticket it became."""
    operator = await with_right(request, Right.IMPORT)
    store, import_id = request.app[CONTEXT].store, request.match_info["id"]
    found = await store.read(lambda tx: imports.get(tx, import_id))
    if found is None:
        raise web.HTTPNotFound
    state, after = request.query.get("state", ""), request.query.get("after", "")
    rows = await store.read(
        partial(
            imports.rows,
            import_id=import_id,
            state=state if state in imports.STATES else None,
            after=int(after) if after.isdecimal() and len(after) < 8 else 0,
            limit=SHOWN + 1,
        )
    )
    shown = request.app[PAGES]
    language = shown.language(request)
    response = shown.respond(
        "desk/import.html",
        language,
        operator=operator,
        sheet=found,
        rows=rows[:SHOWN],
        following=rows[SHOWN - 1].number if len(rows) > SHOWN else 0,
        state=state,
        states=imports.STATES,
        title=partial(importing.title, request.app[CONTEXT].texts, language),
        cell=_cell,
    )
    remember_language(request, response, language)
    return response


async def run(request: web.Request) -> web.Response:
    """Rows of the sheet are tickets; the page shows whether some are left."""
    operator = await with_right(request, Right.IMPORT)
    await checked_form(request, operator)
    import_id = request.match_info["id"]
    try:
        await importing.run(request.app[CONTEXT], import_id, operator=operator)
    except acts.NotAllowed as error:
        return refused(request, error, status=403)
    raise web.HTTPSeeOther(f"{PATH}/{import_id}")


async def drop(request: web.Request) -> web.Response:
    """Nothing of the sheet is imported any more."""
    operator = await with_right(request, Right.IMPORT)
    await checked_form(request, operator)
    import_id, at = request.match_info["id"], now(request)

    def unit(tx: Tx) -> None:
        importing.drop(tx, import_id, operator=still_here(tx, request), at=at)

    await request.app[CONTEXT].store.write(unit)
    raise web.HTTPSeeOther(PATH)


def _cell(column: str, text: str) -> str:
    """What a cell says, as everywhere at the desk: names of those who tell it and telephone numbers masked."""
    return mask_name(text) if column in _NAMES else mask(text)


async def _page(request: web.Request, operator: Operator, error: str) -> web.Response:
    context = request.app[CONTEXT]
    shown = request.app[PAGES]
    language = shown.language(request)
    response = shown.respond(
        "desk/imports.html",
        language,
        status=422 if error else 200,
        operator=operator,
        sheets=await context.store.read(imports.latest),
        channels=entering.CHANNELS,
        default=DEFAULT,
        error=error,
        most_rows=context.settings.desk.import_rows,
        most_mb=context.settings.desk.import_mb,
        days=context.settings.desk.import_days,
    )
    remember_language(request, response, language)
    return response


def routes() -> list[web.RouteDef]:
    """Everything about sheets."""
    one = PATH + "/{id:[0-9a-f]{32}}"
    return [
        web.get(PATH, page),
        web.post(PATH, upload),
        web.get(PATH + "/template.xlsx", template),
        web.get(one, look),
        web.post(one + "/run", run),
        web.post(one + "/drop", drop),
    ]
