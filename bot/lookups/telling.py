"""Tells the conversation what the network answered: an update of our own, taken like any other."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any

from bot.channels.base import Read
from flows.events import Event, LookedUp
from storage.lookups import Asker, Lookup

NAME = "lookup"  # the channel under which these updates are kept; see ``storage.inbox.OURS``

# ``Turns.take``: channel, the update's id, its body.
Take = Callable[[str, str, str], Awaitable[object]]


def read(body: Mapping[str, Any], *, at: datetime, seed: int) -> Read:
    """What is kept of such an update, as an event of the person's own channel."""
    return Event(
        channel=str(body["channel"]),
        user=str(body["user"]),
        at=at,
        what=LookedUp(str(body["kind"]), str(body["text"]), dict(body["answer"])),
        about=str(body["code"]),
        seed=seed,
    )


def body_of(one: Lookup, asker: Asker, answer: Mapping[str, Any]) -> str:
    """The update about an answer."""
    whose = {"channel": asker.channel, "user": asker.user, "code": asker.code}
    return json.dumps({**whose, "kind": one.kind, "text": one.question, "answer": dict(answer)}, ensure_ascii=False)
