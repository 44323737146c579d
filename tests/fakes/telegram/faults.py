"""Trouble on order, and the book of everything that was called (telegram.md D.2, J, O).

A test arms a fault for a method and a chat; the server consumes it once, n times, or until it is disarmed.
"""

from __future__ import annotations

import time
from collections import defaultdict, deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from tests.fakes.telegram.errors import ApiError, Json, too_many


class FaultKind(StrEnum):
    """What goes wrong."""

    TOO_MANY = "too_many"  # 429 with retry_after
    SERVER_ERROR = "server_error"  # 500 with JSON
    BAD_GATEWAY = "bad_gateway"  # 502 with a page, not JSON
    PAGE = "page"  # `code` with a page: something else answered in Telegram's place
    REFUSE = "refuse"  # `code` and `text` as given (400, 401, 403, 409 ...)
    TIMEOUT_BEFORE = "timeout_before"  # nothing done, no answer for `seconds`, then the connection breaks
    TIMEOUT_AFTER = "timeout_after"  # all done, no answer: the outcome is unknown to the caller
    RESET_BEFORE = "reset_before"
    RESET_AFTER = "reset_after"
    GARBAGE = "garbage"  # 200 with a body that is no JSON; the work is done
    ALBUM_BREAKS = "album_breaks"  # `posted` items of the album are there, then 400 with a 429 inside
    CUT_DOWNLOAD = "cut_download"  # half of the file, then the connection breaks (method "file")


_ONLY = {FaultKind.ALBUM_BREAKS: "sendMediaGroup", FaultKind.CUT_DOWNLOAD: "file"}


@dataclass(eq=False, slots=True)
class Fault:
    """One armed fault. `times=None` keeps it armed; `skip` lets that many matching calls pass first."""

    kind: FaultKind
    method: str = "*"  # several may be separated by "|"; "file" is a download; "*" spares getUpdates
    chat_id: int | None = None
    times: int | None = 1
    skip: int = 0
    retry_after: int = 1
    code: int = 400
    text: str = "Bad Request: something is wrong"
    seconds: float = 60.0
    posted: int = 1
    hits: int = field(default=0, init=False)

    def takes(self, method: str, chat_id: int | None) -> bool:
        """True if this call is hit; counts it."""
        if self.times is not None and self.hits >= self.times:
            return False
        if self.chat_id is not None and self.chat_id != chat_id:
            return False
        named = _ONLY.get(self.kind) or self.method
        if method == "getUpdates" if named == "*" else method.lower() not in named.lower().split("|"):
            return False
        if self.skip > 0:
            self.skip -= 1
            return False
        self.hits += 1
        return True

    def refusal(self) -> ApiError | None:
        """The answer of a fault that is a plain refusal."""
        if self.kind is FaultKind.TOO_MANY:
            return too_many(self.retry_after)
        if self.kind is FaultKind.SERVER_ERROR:
            return ApiError(500, "Internal Server Error")
        if self.kind is FaultKind.REFUSE:
            return ApiError(self.code, self.text)
        return None


@dataclass(eq=False, slots=True)
class Call:
    """One call of the program, in the order of arrival. `error` is the server's description."""

    at: float  # time.monotonic()
    method: str
    chat_id: int | None
    params: Json
    result: Any = None
    error: str | None = None
    code: int = 0  # 200 when done; 0 while running, or when the caller never got an answer before the work


_SENDS = ("send", "copy", "forward", "edit", "createForumTopic", "closeForumTopic", "reopenForumTopic", "pinChat")
_FREE = frozenset({"sendChatAction"})


def weight(method: str, params: Json) -> int:
    """How many actions of a group's budget the call takes: an album counts its items, reactions are free [U]."""
    if method in _FREE or not method.startswith(_SENDS):
        return 0
    if method == "sendMediaGroup":
        return len(params.get("media") or [1])
    if method in {"copyMessages", "forwardMessages"}:
        return len(params.get("message_ids") or [1])
    return 1


class Book:
    """All calls, and the rates that follow from them."""

    def __init__(self, keep: int = 200_000) -> None:
        self.calls: deque[Call] = deque(maxlen=keep)
        self.early: list[str] = []  # sends to a chat before its retry_after was over
        self._limit: tuple[int, float] | None = None
        self._windows: dict[int, deque[float]] = defaultdict(deque)
        self._closed_until: dict[int, float] = {}

    def limit_groups(self, actions: int | None, per: float) -> None:
        """From now on a group that takes more than `actions` in `per` seconds answers 429; None switches it off."""
        self._limit = None if actions is None else (actions, per)
        self._windows.clear()

    def admit(self, call: Call) -> ApiError | None:
        """The 429 that this call earns, if any (D.2: 20 a minute in one group)."""
        chat_id = call.chat_id
        if chat_id is None or (self._limit is None and not self._closed_until):
            return None
        cost = weight(call.method, call.params)
        if not cost:
            return None
        if call.at < self._closed_until.get(chat_id, 0.0):
            self.early.append(f"{call.method} to {chat_id} before retry_after was over")
        if self._limit is None or chat_id > 0:
            return None
        actions, per = self._limit
        window = self._windows[chat_id]
        while window and window[0] <= call.at - per:
            window.popleft()
        if len(window) + cost > actions and window:
            error = too_many(max(1, round(window[0] + per - call.at + 0.5)))
            self.close(chat_id, call.at + max(0.0, window[0] + per - call.at))
            return error
        window.extend([call.at] * cost)
        return None

    def close(self, chat_id: int, until: float) -> None:
        """The chat takes nothing before `until` (monotonic); whoever sends earlier is noted."""
        self._closed_until[chat_id] = until

    def most_actions(self, chat_id: int, per: float) -> int:
        """The most actions of successful calls in any window of `per` seconds."""
        taken = [
            (call.at, cost)
            for call in self.calls
            if call.chat_id == chat_id and call.code == 200 and (cost := weight(call.method, call.params))
        ]
        return _densest(taken, per)

    def of(self, method: str | None = None, *, chat_id: int | None = None, since: float = 0.0) -> list[Call]:
        """The calls that match, oldest first."""
        return [
            call
            for call in self.calls
            if (method is None or call.method == method)
            and (chat_id is None or call.chat_id == chat_id)
            and call.at >= since
        ]


def _densest(taken: Iterable[tuple[float, int]], per: float) -> int:
    most = running = 0
    window: deque[tuple[float, int]] = deque()
    for at, cost in taken:
        window.append((at, cost))
        running += cost
        while window[0][0] <= at - per:
            running -= window.popleft()[1]
        most = max(most, running)
    return most


def now() -> float:
    """Monotonic seconds, the clock of all records."""
    return time.monotonic()
