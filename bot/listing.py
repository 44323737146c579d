"""Tickets on a terminal: a table, one in full, and the JSON of the list. Values in, lines out."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.translate import Texts
from storage.tickets import TicketSummary

_COLUMNS = ("code", "at", "kind", "status", "channel", "martyr", "assignee")
_FIELDS = (
    "code", "status", "urgent", "kind", "channel", "created_at", "source", "incomplete", "reporter", "martyr", "story",
    "location", "dna", "attachments", "consents", "assignee", "outcome", "history",
)  # fmt: skip


def table(found: Sequence[TicketSummary], texts: Texts, language: str, zone: ZoneInfo) -> Iterator[str]:
    """A line each under a heading; urgent ones say so."""
    if not found:
        yield texts.text(language, "cli-tickets-none")
        return
    rows = [[texts.text(language, f"cli-tickets-head.{one}") for one in _COLUMNS]]
    rows += [_row(one, texts, language, zone) for one in found]
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def summary_json(one: TicketSummary) -> dict[str, Any]:
    """A line of ``tickets --json``: nothing of the reporter."""
    return {
        "code": one.code,
        "kind": one.kind,
        "status": one.status,
        "urgent": one.urgent,
        "incomplete": one.incomplete,
        "created_at": one.created_at.isoformat(),
        "updated_at": one.updated_at.isoformat(),
        "channel": one.channel,
        "language": one.language,
        "source": one.source,
        "martyr_name": one.martyr_name or None,
        "wants_person": one.wants_person,
        "assignee": one.assignee,
        "outcome": one.outcome,
    }


def lines(ticket: Mapping[str, Any], texts: Texts, language: str, zone: ZoneInfo) -> Iterator[str]:
    """The ticket of ``storage.tickets.as_json``, a line for whatever is known."""
    for field in _FIELDS:
        value = ticket.get(field)
        if field == "created_at":
            value = _local(str(value), zone)
        elif field == "history":
            value = [_history(one, texts, language, zone) for one in value or ()]
        elif field in ("kind", "status", "channel"):
            value = _word(texts, language, field, value)
        elif value is True:
            value = texts.text(language, "cli-ticket-yes")
        label = texts.text(language, f"cli-ticket-line.{field}")
        if isinstance(value, list) and value:
            yield f"{label}:"
            yield from (f"  - {_flat(one)}" for one in value)
        elif text := _flat(value):
            yield f"{label}: {text}"


def _row(one: TicketSummary, texts: Texts, language: str, zone: ZoneInfo) -> list[str]:
    status = _word(texts, language, "status", one.status)
    marks = [
        texts.text(language, f"cli-tickets-{name}")
        for name, there in (("urgent", one.urgent), ("incomplete", one.incomplete))
        if there
    ]
    cells = (
        one.code,
        _local(one.created_at.isoformat(), zone),
        _word(texts, language, "kind", one.kind),
        ", ".join([status, *marks]),
        _word(texts, language, "channel", one.channel),
        one.martyr_name,
        one.assignee or "",
    )
    return [_plain(cell) for cell in cells]


def _history(line: Mapping[str, Any], texts: Texts, language: str, zone: ZoneInfo) -> str:
    key = f"history-{line['what']}"
    what = texts.text(language, key) if texts.has(key) else line["what"]
    return " · ".join(one for one in (_local(line["at"], zone), line["who"], what) if one)


def _local(at: str, zone: ZoneInfo) -> str:
    return datetime.fromisoformat(at).astimezone(zone).strftime("%d/%m/%Y %H:%M")


def _word(texts: Texts, language: str, of: str, value: Any) -> str:
    key = f"group-{of}.{str(value).replace('_', '-')}"
    return texts.text(language, key) if texts.has(key) else str(value or "")


def _flat(value: Any) -> str:
    """What is known of a value, on one line: empty for what holds nothing."""
    match value:
        case None | False:
            return ""
        case Mapping():
            return "; ".join(f"{key}: {text}" for key, one in value.items() if (text := _flat(one)))
        case list() | tuple():
            return ", ".join(_known(value))
        case _:
            return _plain(str(value))


def _known(values: Iterable[Any]) -> Iterator[str]:
    return (text for one in values if (text := _flat(one)))


def _plain(text: str) -> str:
    """Composed, on one line, and without what would move the cursor: people wrote it."""
    return "".join(one if one.isprintable() else " " for one in unicodedata.normalize("NFC", text))
