"""Trouble on order, and what is remembered of every call (zalo.md A.1, A.7, B.4, F).

A test arms a fault for a path; the server consumes it once, n times, or until it is disarmed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

MEDIA = "/media/"


class FaultKind(StrEnum):
    """What goes wrong."""

    ERROR = "error"  # `error` as given, in the envelope of the host; nothing is done
    BAD_GATEWAY = "bad_gateway"  # `status` with a page instead of JSON; nothing is done
    TIMEOUT_BEFORE = "timeout_before"  # nothing done, no answer for `seconds`, then the connection breaks
    RESET_BEFORE = "reset_before"
    TIMEOUT_AFTER = "timeout_after"  # all done, no answer: the message is there, the refresh token is used up
    RESET_AFTER = "reset_after"
    GARBAGE = "garbage"  # all done, 200 with a page that is no JSON
    EMPTY = "empty"  # all done, 200 without a body
    CUT_DOWNLOAD = "cut_download"  # half of a media file, then the connection breaks


BEFORE = frozenset({FaultKind.TIMEOUT_BEFORE, FaultKind.RESET_BEFORE})
AFTER = frozenset({FaultKind.TIMEOUT_AFTER, FaultKind.RESET_AFTER})
SLOW = frozenset({FaultKind.TIMEOUT_BEFORE, FaultKind.TIMEOUT_AFTER})


@dataclass(eq=False, slots=True)
class Fault:
    """One armed fault. `times=None` keeps it armed; `skip` lets that many matching calls pass first.

    `path` is one or several paths separated by "|", each whole or with a "*" at its end; a bare "*" spares downloads.
    """

    kind: FaultKind
    path: str = "*"
    times: int | None = 1
    skip: int = 0
    error: int = -32
    status: int = 502
    user_id: str | None = None  # only sends to this person
    seconds: float = 60.0
    hits: int = field(default=0, init=False)

    def takes(self, call: Call) -> bool:
        """True if this call is hit; counts it."""
        if self.times is not None and self.hits >= self.times:
            return False
        if self.user_id is not None and self.user_id != call.user_id:
            return False
        pattern = MEDIA + "*" if self.kind is FaultKind.CUT_DOWNLOAD else self.path
        if not fits(pattern, call.path):
            return False
        if self.skip > 0:
            self.skip -= 1
            return False
        self.hits += 1
        return True


@dataclass(eq=False, slots=True)
class Call:
    """One call of the program, in the order of arrival.

    `body` is what was said, whichever way the path takes it: JSON, a form, the `data` parameter, or for an upload
    {"name", "size"}. `code` is the `error` of the answer: 0 when done, None where none was given.
    """

    at: int  # ms, by the fake's clock
    verb: str
    path: str
    body: Any = None
    token: str | None = None  # the access_token it came with
    content: bytes = b""  # of an upload
    code: int | None = None
    answer: Any = None
    fault: FaultKind | None = None

    @property
    def user_id(self) -> str | None:
        """Whom a send is for."""
        recipient = self.body.get("recipient") if isinstance(self.body, dict) else None
        if not isinstance(recipient, dict):
            return None
        found = recipient.get("user_id") or recipient.get("anonymous_id")
        return None if found is None else str(found)

    @property
    def is_lost(self) -> bool:
        """The work was done and the caller cannot know it."""
        return self.code == 0 and self.fault in AFTER | {FaultKind.GARBAGE, FaultKind.EMPTY}


def fits(pattern: str, path: str) -> bool:
    """True if the path is one of those that the pattern names (see Fault)."""
    return any(_is_one(one, path) for one in pattern.split("|"))


def _is_one(pattern: str, path: str) -> bool:
    if pattern == "*":
        return not path.startswith(MEDIA)
    return path.startswith(pattern[:-1]) if pattern.endswith("*") else path == pattern
