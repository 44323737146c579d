"""A sheet of tips: kept to be looked at, then imported in pieces. Killed anywhere, it goes on where it was."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial

import flows.entering
from bot import sheets
from bot.context import Context
from bot.desk import entering
from bot.desk.acts import require
from bot.desk.roles import Right
from bot.translate import Texts
from flows import importing
from flows.entering import Entry
from flows.importing import COLUMNS, Row, Trouble
from flows.model import Tip
from storage import audit, imports, tickets
from storage.imports import Kept
from storage.people import Operator
from storage.unit import Tx

AT_ONCE = 10  # rows in one commit: whoever talks to the bot meanwhile waits for no more than these
IN_ONE_REQUEST = 240


def headings(texts: Texts) -> Mapping[str, str]:
    """Folded heading → column, in all languages."""
    return {
        sheets.folded(form): column
        for language in texts.languages
        for column in COLUMNS
        for form in texts.text(language, f"import-column_{column}").split("|")
    }


def title(texts: Texts, language: str, column: str) -> str:
    """What a column is called."""
    return texts.text(language, f"import-column_{column}").split("|")[0].strip()


async def upload(context: Context, content: bytes, *, name: str, channel: str, operator: Operator) -> str:
    """The sheet is kept to be looked at; its id. Raises SheetError and NotAllowed."""
    require(operator, Right.IMPORT)
    at = context.now()
    sheet = await asyncio.to_thread(
        sheets.read,
        content,
        headings=headings(context.texts),
        most_rows=context.settings.desk.import_rows,
        most_text=context.rules.limits.text,
    )
    judged = await asyncio.to_thread(_judge, context, sheet.rows, channel, operator.name)

    def unit(tx: Tx) -> str:
        rows = [(row, imports.READY if importing.is_importable(row.troubles) else imports.WRONG) for row in judged]
        import_id = imports.add(
            tx,
            name=name,
            channel=channel,
            rows=rows,
            unknown=sheet.unknown,
            who=operator.name,
            operator_id=operator.id or None,
            at=at,
        )
        audit.write(tx, at=at, operator_id=operator.id or None, who=operator.name, what="sheet_uploaded")
        return import_id

    return await context.store.write(unit)


async def run(context: Context, import_id: str, *, operator: Operator) -> int:
    """Rows of the sheet are tickets, as many as one request may take; how many rows were settled."""
    require(operator, Right.IMPORT)
    at = context.now()
    if not await context.store.write(lambda tx: imports.begin(tx, import_id, at=at)):
        return 0
    settled = 0
    while settled < IN_ONE_REQUEST:
        found = await context.store.read(lambda tx: imports.rows(tx, import_id, state=imports.READY, limit=AT_ONCE))
        if not found:
            await context.store.write(partial(_end, import_id=import_id, operator=operator, at=at))
            break
        channel = await context.store.read(lambda tx: _channel(tx, import_id))
        read = await asyncio.to_thread(_read, context, found, channel, operator.name, at)
        await context.store.write(partial(_enter, context=context, read=read, operator=operator, at=at))
        settled += len(found)
    return settled


def drop(tx: Tx, import_id: str, *, operator: Operator, at: datetime) -> None:
    """Nothing (more) of the sheet is imported, and nothing of it is kept."""
    require(operator, Right.IMPORT)
    found = imports.get(tx, import_id)
    if found is not None and found.ended_at is None:
        imports.end(tx, import_id, at=at)
        audit.write(tx, at=at, operator_id=operator.id or None, who=operator.name, what="sheet_dropped")


def _judge(context: Context, rows: tuple[Row, ...], channel: str, by: str) -> list[Row]:
    judged, there = [], set()
    for row in rows:
        name = importing.name_of(row)
        _, troubles = importing.understand(row, channel=channel, by=by, rules=context.rules)
        if name in there:
            troubles = (*troubles, Trouble(importing.TWICE))
        there.add(name)
        judged.append(Row(row.number, row.cells, troubles))
    return judged


@dataclass(frozen=True, slots=True)
class _Read:
    """A row that was read, and needs only to be written down."""

    kept: Kept
    entry: Entry
    tip: Tip
    name: str


def _read(context: Context, found: list[Kept], channel: str, by: str, at: datetime) -> list[_Read]:
    read = []
    for kept in found:
        if kept.row is not None:
            row = Row(kept.number, kept.row.cells)
            entry, _ = importing.understand(row, channel=channel, by=by, rules=context.rules)
            tip = flows.entering.tip_of(entry, at=at, rules=context.rules)
            read.append(_Read(kept, entry, tip, importing.name_of(row)))
    return read


def _enter(tx: Tx, *, context: Context, read: list[_Read], operator: Operator, at: datetime) -> None:
    for one in read:
        if not imports.take(tx, one.kept.id):
            continue
        code, ticket_id = entering.enter(
            tx, context, one.entry, one.tip, name=one.name, operator=operator, right=Right.IMPORT, at=at
        )
        there = None if ticket_id else tickets.by_code(tx, code)
        imports.became(tx, one.kept.id, ticket_id=there.id if there else ticket_id, again=not ticket_id)


def _end(tx: Tx, *, import_id: str, operator: Operator, at: datetime) -> None:
    imports.end(tx, import_id, at=at)
    found = imports.get(tx, import_id)
    count = str(found.counts.get(imports.DONE, 0)) if found is not None else ""
    audit.write(tx, at=at, operator_id=operator.id or None, who=operator.name, what="imported", detail=count)


def _channel(tx: Tx, import_id: str) -> str:
    found = imports.get(tx, import_id)
    return found.channel if found is not None else ""
