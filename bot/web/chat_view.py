"""A message as the chat page wants it: who said it, the words, files, and the buttons below it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from storage import media
from storage.pages import Shown
from storage.types import Direction
from storage.unit import Tx

UNREAD = "…"  # something that no codec reads: the platform's word for it says nothing to a person


def as_json(tx: Tx, shown: Shown, *, again: bool = False) -> dict[str, Any]:
    """Plain values; the page puts them in as text, never as HTML.

    ``client``: the id that the browser chose; ``ack``: what the page says once it has this; ``again``: it was shown
    before and reads differently now.
    """
    message = shown.message
    is_own = message.direction is Direction.IN
    return {
        "id": message.id,
        "from": "you" if is_own else "team" if message.operator_id or message.operator_ref else "bot",
        "client": message.external_id if is_own else "",
        "ack": shown.row_id,
        "again": again,
        "kind": message.kind,
        "text": UNREAD if message.kind == "other" else message.text,
        "at": message.at.isoformat(),
        "files": [] if message.kind in ("text", "say", "news", "button") else _files(tx, message.id),
        **buttons(message.choices),
    }


def buttons(form: Mapping[str, Any] | None) -> dict[str, Any]:
    """Choices and step words as ``[label, data]``, and what the question wants (location, contact, photo)."""
    form = form or {}
    return {
        "choices": [_pair(one) for one in form.get("choices", ())],
        "words": [_pair(one) for one in form.get("words", ())],
        "wants": form.get("wants", ""),
    }


def _pair(one: Any) -> list[str]:
    label, data = one
    return [str(label), str(data)]


def _files(tx: Tx, message_id: str) -> list[dict[str, Any]]:
    return [
        {"id": one.id, "kind": one.kind, "name": one.name, "bytes": one.bytes, "state": one.state.value}
        for one in media.of_message(tx, message_id)
    ]
