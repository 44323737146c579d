"""What polling and webhook share: an update goes to the turn under its key."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot import incoming
from bot.channels.zalo_bot import codec


@dataclass(frozen=True, slots=True)
class Update:
    """An update as it is kept: its JSON, and the key that a repetition of it has too. ``form``: the JSON as values."""

    key: str
    text: str
    form: Mapping[str, Any] | None = None


class Intake:
    """The way in for every update. Raises only where the database fails."""

    def __init__(self, turns: incoming.Takes) -> None:
        self._turns = turns

    async def take(self, update: Update) -> None:
        """The update is committed, perhaps was before."""
        await self._turns.take(codec.CHANNEL, update.key, update.text, form=update.form)

    async def take_text(self, text: str) -> None:
        """Whatever somebody with the right secret sent."""
        await self.take(of_text(text))


def of_text(text: str) -> Update:
    """What is no update at all becomes a dead letter, under a key of its own."""
    body = incoming.read(text)
    if body is None:
        return _unreadable(text)
    try:
        return Update(codec.external_id(body), text, body)
    except RecursionError:
        return _unreadable(text)


def of_answer(text: str) -> list[Update]:
    """The updates in an answer to getUpdates: one, a list of them, or nothing.

    What breaks the JSON of the answer breaks the update in it: all of it is kept.
    """
    form = incoming.read(text)
    if form is None:
        return [_unreadable(text)]
    result: Any = form.get("result")
    found = result if isinstance(result, list) else [result]
    try:
        # Written with escapes: what is no character (half a surrogate pair) can then be stored as well.
        return [of_text(json.dumps(one)) for one in found if one]
    except RecursionError:
        return [_unreadable(text)]


def _unreadable(text: str) -> Update:
    return Update(incoming.unreadable_key(text), text)
