"""Whether a channel is sent to at all: one that fails again and again is left alone, and tried with one message.

    closed --N failures in a row--> open --pause over--> half-open (one message under way)
      ^                              ^                        |
      +---------- it answers --------|------------------------+
                                     +-- it fails: the pause doubles

A value; times are seconds of a clock that does not go back, and come in.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

FAILURES = 5
FIRST_PAUSE = 5.0
LONGEST_PAUSE = 120.0


@dataclass(frozen=True, slots=True)
class Breaker:
    """``until``: left alone until then, None while closed. ``probe``: the message that is under way to find out."""

    failures: int = 0
    pause: float = 0.0
    until: float | None = None
    probe: str = ""

    @property
    def is_closed(self) -> bool:
        return self.until is None

    def lets(self, message: str) -> bool:
        """Whether this message may leave."""
        return self.is_closed or self.probe == message

    def wants_probe(self, now: float) -> bool:
        """Whether one message is to find out now."""
        return self.until is not None and not self.probe and now >= self.until

    def probing(self, message: str) -> Breaker:
        """Half-open: this message finds out."""
        return replace(self, probe=message)

    def left(self, message: str) -> Breaker:
        """The message was not tried after all: the next one may find out."""
        return replace(self, probe="") if self.probe == message else self

    def answered(self) -> Breaker:
        """The platform answers, whatever it said."""
        return Breaker()

    def failed(self, message: str, now: float) -> Breaker:
        """The platform did not take this message, and would not have taken any other."""
        if self.is_closed and self.failures + 1 < FAILURES:
            return replace(self, failures=self.failures + 1)
        if self.is_closed:
            return Breaker(FAILURES, FIRST_PAUSE, now + FIRST_PAUSE)
        if self.probe != message:  # it left before the channel was found to be down
            return self
        pause = min(LONGEST_PAUSE, self.pause * 2)
        return Breaker(FAILURES, pause, now + pause)
