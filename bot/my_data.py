"""The files that a person gets of what is kept of them: one to read, one as JSON. Made when they are fetched.

To the media worker this is a channel like any other: an attachment names the conversation and the form, and the
bytes come from the database instead of a platform.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any

from bot import saying
from bot.channels.base import Attached, FetchError, SendError
from bot.context import Context
from flows import effects, review
from flows.capabilities import Capabilities, Message
from storage import agency_reads, conversations, handovers, media, messages, person_data, tickets
from storage.types import OWN_DATA, Direction
from storage.unit import Tx


class MyData:
    """See ``bot.channels.base.Channel``. Nobody is reached by it."""

    name = OWN_DATA
    capabilities = Capabilities(name=OWN_DATA, text_limit=0)

    def __init__(self, context: Context) -> None:
        self._context = context

    async def send(self, target: str, message: Message, *, attached: Attached | None = None) -> str:
        raise SendError("nobody is reached by this")

    async def fetch(self, ref: Mapping[str, Any]) -> AsyncIterator[bytes]:
        """The file, as things stand now."""
        conversation_id = str(ref.get("conversation"))
        if ref.get("form") == "json":
            form = await self._context.store.read(lambda tx: person_data.of_conversation(tx, conversation_id))
            text = json.dumps(form, ensure_ascii=False, indent=2) if form is not None else ""
        else:
            text = await self._context.store.read(lambda tx: readable(tx, self._context, conversation_id))
        if not text:
            raise FetchError("the conversation is gone")
        yield text.encode()


def readable(tx: Tx, context: Context, conversation_id: str) -> str:
    """Everything in words, "" where there is no such conversation."""
    state = conversations.get(tx, conversation_id)
    if state is None:
        return ""
    language = state.language or context.texts.languages[0]

    def say(key: str, **args: str | int) -> str:
        return context.texts.text(language, key, **args)

    parts = [say("rights-file_title", team=context.settings.team_name)]
    if state.tip is not None:
        parts.append("\n".join([say("rights-draft"), *_lines(context, language, review.lines(state.tip))]))
    parts += [_ticket(tx, context, language, one) for one in tickets.of_conversation(tx, conversation_id)]
    agreed = [
        effects.Line("rights-consent", value_key=f"rights-purpose-{one.purpose}")
        for one in state.consents
        if one.withdrawn_at is None
    ]
    parts.append("\n".join(_lines(context, language, agreed)))
    said = _said(tx, context, conversation_id, you=say("rights-file_you"), us=say("rights-file_us"))
    parts.append("\n".join([say("rights-file_talk"), *said]))
    return "\n\n".join(one for one in parts if one) + "\n"


def _ticket(tx: Tx, context: Context, language: str, ticket: tickets.TicketRow) -> str:
    handed = [one.receiver for one in handovers.of_ticket(tx, ticket.id)]
    read = [one.receiver for one in agency_reads.of_ticket(tx, ticket.id)]
    lines = [
        effects.Line("status-label", value_key=f"status-{ticket.status}"),
        *review.lines(ticket.tip),
        *(effects.Line("rights-file_handed", value_key=f"agency-{one}") for one in dict.fromkeys((*handed, *read))),
    ]
    files = [one.name or one.kind for one in media.of_ticket(tx, ticket.id)]
    if files:
        lines.append(effects.Line("rights-file_files", value=", ".join(files)))
    day = ticket.created_at.astimezone(context.settings.zone).strftime("%d/%m/%Y")
    return "\n".join([f"{ticket.code}, {day}", *_lines(context, language, lines)])


def _lines(context: Context, language: str, lines: list[effects.Line]) -> list[str]:
    return [saying.line(context.texts, one, language) for one in lines]


def _said(tx: Tx, context: Context, conversation_id: str, *, you: str, us: str) -> Iterator[str]:
    for one in messages.whole_conversation(tx, conversation_id):
        at = one.at.astimezone(context.settings.zone).strftime("%d/%m/%Y %H:%M")
        yield f"{at} {you if one.direction is Direction.IN else us}: {one.text}"
