"""The bot's update queue, taken by long polling (telegram.md C.1, C.2) or handed to the webhook sender (C.3).

An update is serialised when it happens: what changes later does not change it. It is never lost before it is
confirmed, and it can be repeated, held back, reordered or made unreadable on order.
"""

# ruff: noqa: ASYNC109 - the parameter of getUpdates has this name.

from __future__ import annotations

import asyncio
import itertools
import json
import random
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

from tests.fakes.telegram.errors import Json, conflict
from tests.fakes.telegram.faults import now

Lane = tuple[str, int]  # what must stay in order: messages of one chat, callbacks of one user ...
Order = Literal["kept", "reversed", "shuffled"]
# Kinds that must be asked for by name (C.1).
BY_NAME_ONLY = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
_BATCH_BYTES = 4 * 1024 * 1024


@dataclass(eq=False, slots=True)
class Pending:
    """One update that waits for its confirmation."""

    update_id: int
    kind: str
    lane: Lane
    body: bytes
    born: float
    again: bool = False  # a repetition: given out once more although it is confirmed


class Updates:
    """The queue. `changed` is called whenever something was added or confirmed."""

    def __init__(self, changed: Callable[[], None], *, first_id: int = 100_000) -> None:
        self._changed = changed
        self.next_id = first_id
        self.newest = first_id - 1
        self.pending: OrderedDict[int, Pending] = OrderedDict()
        self.repeats: deque[Pending] = deque()
        self.history: deque[Pending] = deque(maxlen=50_000)
        self.allowed: frozenset[str] = frozenset()
        self.asked = 0  # getUpdates calls so far
        self.strict_polling = False  # C.2: quick repetitions with the same offset are slowed down
        self.sink: Callable[[Pending], None] | None = None  # the webhook sender, while one is set
        self._held: list[tuple[str, Json, Lane]] | None = None
        self._restarted = False
        self._poller: asyncio.Future[None] | None = None
        self._last_poll: tuple[int, float] = (0, 0.0)

    def add(self, kind: str, content: Json, lane: Lane) -> int | None:
        """Queues an update and returns its id; None if it is held back or not among the allowed kinds."""
        if (kind not in self.allowed) if self.allowed else (kind in BY_NAME_ONLY):
            return None
        if self._held is not None:
            self._held.append((kind, content, lane))
            return None
        update_id = self.next_id
        return self.add_raw(json.dumps({"update_id": update_id, kind: content}).encode(), kind=kind, lane=lane)

    def add_raw(self, body: bytes, *, kind: str = "raw", lane: Lane = ("raw", 0)) -> int:
        """Queues these very bytes, readable or not, and returns the id they count as."""
        update_id = self.next_id
        self.next_id += 1
        self.newest = update_id
        item = Pending(update_id, kind, lane, body, now())
        self.pending[update_id] = item
        self.history.append(item)
        self._offer(item)
        return update_id

    def repeat(self, update_id: int | None = None) -> int:
        """Delivers an update again, the newest by default, whether or not it was confirmed."""
        wanted = self.newest if update_id is None else update_id
        old = next((item for item in reversed(self.history) if item.update_id == wanted), None)
        if old is None:
            raise LookupError(f"no update {wanted}")
        copy = Pending(old.update_id, old.kind, ("again", id(old)), old.body, now(), again=True)
        if self.sink is None:
            self.repeats.append(copy)
        self._offer(copy)
        return wanted

    @contextmanager
    def held(self, order: Order = "kept", *, seed: int = 1) -> Iterator[None]:
        """Nothing is queued inside the block; at its end everything is, in the order given (C.3)."""
        held: list[tuple[str, Json, Lane]] = []
        self._held = held
        try:
            yield
        finally:
            self._held = None
            if order == "reversed":
                held.reverse()
            elif order == "shuffled":
                random.Random(seed).shuffle(held)
            for kind, content, lane in held:
                self.add(kind, content, lane)

    def restart_numbering(self, at: int) -> None:
        """The next update gets this id, lower or higher than the last (C.1: random after a quiet week)."""
        self.next_id = at
        self._restarted = True

    def forget_all(self) -> int:
        """Drops everything unconfirmed, as an outage longer than a day does; returns how many."""
        count = len(self.pending) + len(self.repeats)
        self.pending.clear()
        self.repeats.clear()
        self._changed()
        return count

    def confirm(self, item: Pending) -> None:
        """The program has it."""
        if not item.again:
            self.pending.pop(item.update_id, None)
        self._changed()

    def interrupt(self, reason: str) -> None:
        """Ends the running getUpdates with 409."""
        poller, self._poller = self._poller, None
        if poller is not None and not poller.done():
            poller.set_exception(conflict(reason))

    async def poll(self, *, offset: int, limit: int, timeout: int, allowed: list[str] | None) -> list[bytes]:
        """One getUpdates call; raises the 409 where another receiver is there (C.2)."""
        if self.sink is not None:
            raise conflict(
                "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
            )
        self.interrupt("terminated by other getUpdates request; make sure that only one bot instance is running")
        self.asked += 1
        if allowed is not None:
            self.allowed = frozenset(allowed)
        limit = min(max(limit, 1), 100)
        if self.strict_polling:
            limit, timeout = self._slow_down(offset, limit, timeout)
        self._acknowledge(offset)
        batch = self._batch(limit)
        if batch or timeout <= 0:
            return batch
        self._poller = poller = asyncio.get_running_loop().create_future()
        try:
            await asyncio.wait_for(poller, min(timeout, 50))
        except TimeoutError:
            return []
        finally:
            if self._poller is poller:
                self._poller = None
        return self._batch(limit)

    def _slow_down(self, offset: int, limit: int, timeout: int) -> tuple[int, int]:
        last_offset, at = self._last_poll
        self._last_poll = (offset, now())
        age = now() - at
        if offset != last_offset or age > 3:
            return limit, timeout
        return (1 if age < 0.5 else limit), max(timeout, 3)

    def _acknowledge(self, offset: int) -> None:
        if offset < 0:
            for update_id in list(self.pending)[:offset]:
                del self.pending[update_id]
        elif 0 < offset <= self.newest + 1:  # an offset beyond the newest is ignored (C.2)
            for update_id in self._before(offset):
                del self.pending[update_id]
        self._changed()

    def _before(self, offset: int) -> list[int]:
        if self._restarted:
            return [known for known in self.pending if known < offset]
        return list(itertools.takewhile(lambda known: known < offset, self.pending))  # in order: long queues stay cheap

    def _batch(self, limit: int) -> list[bytes]:
        bodies: list[bytes] = []
        size = 0
        while self.repeats and len(bodies) < limit:
            bodies.append(self.repeats.popleft().body)
        for item in self.pending.values():
            size += len(item.body)
            if len(bodies) >= limit or (bodies and size > _BATCH_BYTES):
                break
            bodies.append(item.body)
        return bodies

    def _offer(self, item: Pending) -> None:
        if self.sink is not None:
            self.sink(item)
        elif self._poller is not None and not self._poller.done():
            self._poller.set_result(None)
        self._changed()
