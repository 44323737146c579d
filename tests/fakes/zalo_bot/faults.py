"""Trouble on order, and the record of one call (zalo.md E.6, F).

A test arms a fault for a method and a chat; the server consumes it once, n times, or until it is disarmed.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from tests.fakes.zalo_bot.errors import ApiError, Json

POLL = "getUpdates"
MEDIA = "media"  # a download of /media/, as a "method" of faults and calls


class FaultKind(StrEnum):
    """What goes wrong."""

    TOO_MANY = "too_many"  # 429
    FORBIDDEN = "forbidden"  # 403
    SERVER_ERROR = "server_error"  # 500 with JSON
    REFUSE = "refuse"  # `code`, `status` and `text` as given
    BAD_GATEWAY = "bad_gateway"  # 502 with a page, not JSON
    TIMEOUT_BEFORE = "timeout_before"  # nothing done, no answer for `seconds`, then the connection breaks
    TIMEOUT_AFTER = "timeout_after"  # all done, no answer: the outcome is unknown to the caller
    RESET_BEFORE = "reset_before"
    RESET_AFTER = "reset_after"
    GARBAGE = "garbage"  # 200 with a body that is no JSON; the work is done
    CUT_DOWNLOAD = "cut_download"  # half of the media, then the connection breaks
    EMPTY_DOWNLOAD = "empty_download"  # 200 with no bytes, as happens right after the message (F)


BEFORE = frozenset({FaultKind.TIMEOUT_BEFORE, FaultKind.RESET_BEFORE})
AFTER = frozenset({FaultKind.TIMEOUT_AFTER, FaultKind.RESET_AFTER})
SLOW = frozenset({FaultKind.TIMEOUT_BEFORE, FaultKind.TIMEOUT_AFTER})
_DOWNLOADS = frozenset({FaultKind.CUT_DOWNLOAD, FaultKind.EMPTY_DOWNLOAD})
_REFUSALS = {
    FaultKind.TOO_MANY: (429, "Too many requests"),
    FaultKind.FORBIDDEN: (403, "Forbidden"),
    FaultKind.SERVER_ERROR: (500, "Internal server error"),
}


@dataclass(eq=False, slots=True)
class Fault:
    """One armed fault. `times=None` keeps it armed; `skip` lets that many matching calls pass first."""

    kind: FaultKind
    method: str | None = None  # several may be separated by "|"; "media" is a download; None spares polls and downloads
    chat_id: str | None = None
    times: int | None = 1
    skip: int = 0
    code: int | None = None  # error_code in the body; by default that of the kind (refuse: 400)
    status: int | None = None  # of HTTP; by default the same as the code, or 200 with errors_in_200
    text: str | None = None
    retry_after: int | None = None  # a Retry-After header; nobody has reported one
    seconds: float = 60.0
    hits: int = field(default=0, init=False)

    def takes(self, method: str, chat_id: str | None) -> bool:
        """True if this call is hit; counts it."""
        if self.times is not None and self.hits >= self.times:
            return False
        if self.chat_id is not None and self.chat_id != chat_id:
            return False
        named = MEDIA if self.kind in _DOWNLOADS else self.method
        if method in {POLL, MEDIA} if named is None else method not in named.split("|"):
            return False
        if self.skip > 0:
            self.skip -= 1
            return False
        self.hits += 1
        return True

    def refusal(self) -> ApiError | None:
        """The answer of a fault that is a plain refusal."""
        if self.kind is not FaultKind.REFUSE and self.kind not in _REFUSALS:
            return None
        code, text = _REFUSALS.get(self.kind, (400, "Bad request"))
        return ApiError(
            self.code if self.code is not None else code,
            self.text if self.text is not None else text,
            status=self.status,
            retry_after=self.retry_after,
        )


@dataclass(eq=False, slots=True)
class Call:
    """One call of the program, in the order of arrival. `error` is the platform's description or the fault."""

    at: float  # time.monotonic()
    method: str
    chat_id: str | None
    params: Json
    result: Any = None
    error: str | None = None
    code: int = 0  # 200 when done, else the error_code; 0 while running or when no answer was given


def now() -> float:
    """Monotonic seconds, the clock of all records."""
    return time.monotonic()
