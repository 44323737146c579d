"""Tickets on a terminal: a table, one in full, and the JSON of the list. Values in, lines out."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from bot.translate import Texts
from bot.web.desk.ticket_view import ROLE, Fact, View
from flows.model import Consent
from storage.media import Attachment
from storage.tickets import HistoryLine, TicketSummary
from storage.types import AttachmentState

Words = Callable[[str], str]

_COLUMNS = ("code", "at", "kind", "status", "channel", "martyr", "assignee")
_FIELDS = (
    "code", "status", "urgent", "kind", "channel", "created_at", "source", "incomplete", "reporter", "phone", "story",
    "facts", "location", "attachments", "consents", "assignee", "outcome", "history",
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


def lines(view: View, texts: Texts, language: str, zone: ZoneInfo) -> Iterator[str]:
    """The ticket as the desk shows it, who told it masked: a line for whatever is known."""
    words = partial(texts.text, language, channel="web")
    told = _told(view, words, texts, language, zone)
    for field in _FIELDS:
        value = told[field]
        label = texts.text(language, f"cli-ticket-line.{field}")
        if isinstance(value, list) and value:
            yield f"{label}:"
            yield from (f"  - {_plain(one)}" for one in value)
        elif value:
            yield f"{label}: {_plain(str(value))}"


def _told(view: View, words: Words, texts: Texts, language: str, zone: ZoneInfo) -> dict[str, str | list[str]]:
    ticket, yes = view.ticket, texts.text(language, "cli-ticket-yes")
    who = [words(view.role_key) if view.role_key else "", view.masked_name]
    return {
        "code": ticket.code,
        "status": _word(texts, language, "status", ticket.status),
        "urgent": yes if ticket.urgent else "",
        "kind": _word(texts, language, "kind", ticket.kind),
        "channel": _word(texts, language, "channel", ticket.channel),
        "created_at": _when(ticket.created_at, zone),
        "source": ticket.source,
        "incomplete": yes if ticket.incomplete else "",
        "reporter": ", ".join(one for one in who if one),
        "phone": view.masked_phone,
        "story": view.words(view.story),
        "facts": [_fact(one, view, words) for one in view.facts if one.answer and one.field != ROLE]
        + [_other(name, told, view, words) for name, told in view.others],
        "location": "" if ticket.lat is None or ticket.lon is None else f"{ticket.lat:.6f}, {ticket.lon:.6f}",
        "attachments": [_file(one, view, words, texts) for one in view.attachments],
        "consents": [_consent(one, words, zone) for one in view.consents],
        "assignee": ticket.assignee or "",
        "outcome": ticket.outcome or "",
        "history": [_history(one, texts, language, zone) for one in view.history],
    }


def _fact(fact: Fact, view: View, words: Words) -> str:
    text = words(fact.text_key) if fact.text_key else view.words(fact.text)
    read = f" ({words('desk-read-as')}: {fact.read_as})" if fact.read_as else ""
    return f"{words(fact.label)}: {text}{read}"


def _other(name: str, told: str, view: View, words: Words) -> str:
    facts = f" ({view.words(told)})" if told else ""
    return f"{words('field-other_martyrs')}: {view.words(name)}{facts}"


def _file(file: Attachment, view: View, words: Words, texts: Texts) -> str:
    key = f"desk-file-{file.kind}"
    kind = words(key) if texts.has(key) else words("desk-file-file")
    state = "" if file.state is AttachmentState.STORED else words(f"desk-file-state-{file.state}")
    return " · ".join(one for one in (kind, view.words(file.caption or file.name), state) if one)


def _consent(one: Consent, words: Words, zone: ZoneInfo) -> str:
    withdrawn = f"{words('desk-consent-withdrawn')} {_when(one.withdrawn_at, zone)}" if one.withdrawn_at else ""
    given = [words(f"desk-consent-{one.purpose}"), _when(one.given_at, zone), withdrawn]
    return " · ".join(one for one in given if one)


def _row(one: TicketSummary, texts: Texts, language: str, zone: ZoneInfo) -> list[str]:
    status = _word(texts, language, "status", one.status)
    marks = [
        texts.text(language, f"cli-tickets-{name}")
        for name, there in (("urgent", one.urgent), ("incomplete", one.incomplete))
        if there
    ]
    cells = (
        one.code,
        _when(one.created_at, zone),
        _word(texts, language, "kind", one.kind),
        ", ".join([status, *marks]),
        _word(texts, language, "channel", one.channel),
        one.martyr_name,
        one.assignee or "",
    )
    return [_plain(cell) for cell in cells]


def _history(line: HistoryLine, texts: Texts, language: str, zone: ZoneInfo) -> str:
    key = f"history-{line.what}"
    what = texts.text(language, key) if texts.has(key) else line.what
    return " · ".join(one for one in (_when(line.at, zone), line.who, what) if one)


def _when(at: datetime, zone: ZoneInfo) -> str:
    return at.astimezone(zone).strftime("%d/%m/%Y %H:%M")


def _word(texts: Texts, language: str, of: str, value: Any) -> str:
    key = f"group-{of}.{str(value).replace('_', '-')}"
    return texts.text(language, key) if texts.has(key) else str(value or "")


def _plain(text: str) -> str:
    """Composed, on one line, and without what would move the cursor: people wrote it."""
    return "".join(one if one.isprintable() else " " for one in unicodedata.normalize("NFC", text))
