"""A message in parts of which a later part failed: the next try goes on there, and nobody reads the beginning twice."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable, Sequence

from bot.channels.base import SendError

Step = Callable[[], Awaitable[str]]

LASTS = 3 * 3600.0  # seconds, longer than the sender tries; the same words are another message afterwards
MOST = 1000


class HalfSent:
    """What this process remembers; after a new start a long message begins anew."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._known: OrderedDict[Hashable, tuple[float, list[str]]] = OrderedDict()

    async def go_on(self, key: Hashable, steps: Sequence[Step]) -> list[str]:
        """All steps are done, those of an earlier try with this key left out; what each gave. Raises as they do."""
        at, done = self._known.pop(key, (0.0, []))
        if self._clock() - at > LASTS:
            done = []
        try:
            for step in steps[len(done) :]:
                done.append(await step())
        except Exception as error:
            if isinstance(error, SendError):
                error.sent_so_far = ",".join(one for one in done if one)
            if done:
                self._known[key] = self._clock(), done
                if len(self._known) > MOST:
                    self._known.popitem(last=False)
            raise
        return done
