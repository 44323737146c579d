"""What goes wrong between us and the Bot API, mapped once.

    SendError (bot.channels.base)
    └── CallError      the call did not do what was asked; ``reason`` says why in one stable word

Texts of the Bot API change without notice: they are compared loosely and an unknown one is a plain final refusal.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from enum import StrEnum
from typing import Any

import aiohttp

from bot.channels.base import SendError

# The server counts whole seconds; coming back a moment early prolongs the ban.
MARGIN_SECONDS = 0.5
REPAIR_SECONDS = 60.0  # between two tries while something else answers in Telegram's place
ALARM = "telegram_token"  # alarm-telegram_token


class Reason(StrEnum):
    """Why a call failed, as far as anybody acts on it."""

    RATE = "rate"  # 429; ``after`` says how long
    SERVER = "server"  # 5xx
    UNREACHABLE = "unreachable"  # no connection: certainly not done
    BROKEN = "broken"  # the connection broke or nothing came back in time: perhaps done
    PARTIAL = "partial"  # an album of which a part was posted
    TOKEN = "token"  # noqa: S105  # the bot's is not taken
    CONFLICT = "conflict"  # another poller, or a webhook is set
    BLOCKED = "blocked"  # the person blocked the bot, is deleted, or never started it
    CHAT_GONE = "chat-gone"  # no such chat, or the bot is not in it any more
    MIGRATED = "migrated"  # ``migrated_to`` is the new id
    NO_RIGHTS = "no-rights"
    NO_FORUM = "no-forum"  # topics are switched off
    TOPIC_GONE = "topic-gone"
    TOPIC_CLOSED = "topic-closed"
    NOT_MODIFIED = "not-modified"
    REPLY_GONE = "reply-gone"  # the message to reply to
    MESSAGE_GONE = "message-gone"  # the message to edit, delete or copy
    NO_TEXT = "no-text"  # the message to edit has a caption instead
    REACTION = "reaction"  # not allowed here
    QUERY_OLD = "query-old"
    TOO_BIG = "too-big"
    FILE_BUSY = "file-busy"
    BAD_FILE = "bad-file"  # a picture that Telegram does not take as one
    REFUSED = "refused"  # any other 4xx


class CallError(SendError):
    """The call did not do what was asked."""

    def __init__(
        self,
        code: str,
        *,
        reason: Reason,
        retryable: bool = False,
        after: float | None = None,
        outcome_unknown: bool = False,
        gone: bool = False,
        tireless: bool = False,
        alarm: str = "",
        migrated_to: str = "",
    ) -> None:
        super().__init__(
            code,
            retryable=retryable,
            after=after,
            tireless=tireless,
            outcome_unknown=outcome_unknown,
            gone=gone,
            alarm=alarm,
        )
        self.reason = reason
        self.migrated_to = migrated_to


# Order matters: the first fragment found in the description, in lower case and with spaces for underscores, decides.
_TEXTS = (
    (Reason.PARTIAL, ("failed to send message #",)),
    (Reason.NOT_MODIFIED, ("is not modified", "not modified")),
    (Reason.REPLY_GONE, ("to be replied not found", "replied message not found", "reply message not found")),
    (Reason.TOPIC_GONE, ("thread not found", "topic deleted", "topic id invalid", "topic not found")),
    (Reason.TOPIC_CLOSED, ("topic closed", "topic is closed")),
    (Reason.NO_FORUM, ("not a forum", "forum disabled")),
    (Reason.NO_TEXT, ("no text in the message to edit",)),
    (
        Reason.MESSAGE_GONE,
        (
            "message to edit not found",
            "message to delete not found",
            "message to copy not found",
            "message to react not found",
            "message to forward not found",
            "message id invalid",
            "messages to copy",
            "messages to forward",
            "message can't be edited",
            "message can't be deleted",
        ),
    ),
    (Reason.REACTION, ("reaction invalid", "reactions invalid", "reaction empty", "reactions are disabled")),
    (Reason.QUERY_OLD, ("query is too old", "query id invalid", "query id is invalid")),
    (Reason.TOO_BIG, ("file is too big", "request entity too large")),
    (Reason.FILE_BUSY, ("temporarily unavailable",)),
    (Reason.BAD_FILE, ("photo invalid", "image process failed", "photo save file invalid", "wrong type of the web")),
    (Reason.NO_RIGHTS, ("not enough rights", "have no rights", "need administrator rights", "admin required")),
    (
        Reason.BLOCKED,
        (
            "blocked by the user",
            "user is deactivated",
            "can't initiate conversation",
            "can't send messages to bots",
            "user is blocked",
            "peer id invalid",
            "user not found",
        ),
    ),
    (
        Reason.CHAT_GONE,
        ("chat not found", "kicked", "not a member", "was deleted", "chat was deactivated", "is deactivated"),
    ),
)
_GONE = frozenset({Reason.BLOCKED, Reason.CHAT_GONE})


def of_answer(status: int, body: bytes, *, secret: str) -> CallError:
    """What an answer other than 2xx means. ``secret`` never stands in it, even if the server repeated it.

    Without a word of Telegram's own (a page of a proxy or firewall) a 403 says nothing about the person.
    """
    form = _read(body)
    description = str(form.get("description") or "")[:300].replace(secret, "…")
    parameters = form.get("parameters")
    parameters = parameters if isinstance(parameters, Mapping) else {}
    code = f"{status} {description}".rstrip()
    if parameters.get("migrate_to_chat_id"):
        return CallError(code, reason=Reason.MIGRATED, migrated_to=str(parameters["migrate_to_chat_id"]))
    if status == 429:
        after = parameters.get("retry_after")
        seconds = float(after) if isinstance(after, int | float) and after > 0 else 5.0
        return CallError(code, reason=Reason.RATE, retryable=True, after=seconds + MARGIN_SECONDS)
    if status >= 500:
        return CallError(code, reason=Reason.SERVER, retryable=True)
    if status in (401, 404):  # until an administrator has put in the right one, everything waits
        return CallError(code, reason=Reason.TOKEN, retryable=True, tireless=True, alarm=ALARM)
    if status == 409:
        return CallError(code, reason=Reason.CONFLICT, retryable=True)
    if status == 413:
        return CallError(code, reason=Reason.TOO_BIG)
    if form.get("ok") is not False:
        return CallError(f"http_{status}", reason=Reason.UNREACHABLE, retryable=True, after=REPAIR_SECONDS)
    reason = _reason(description)
    if status == 403 and reason is Reason.REFUSED:
        reason = Reason.CHAT_GONE
    return CallError(
        code,
        reason=reason,
        retryable=reason is Reason.FILE_BUSY,
        # The first pictures of the album are there already: another try would double them.
        outcome_unknown=reason is Reason.PARTIAL,
        gone=reason in _GONE,
    )


def of_connection(error: Exception) -> CallError:
    """What a failure below the Bot API means. The error's own text holds the address, and so the token: not used."""
    name = type(error).__name__
    not_sent = (
        aiohttp.ConnectionTimeoutError,
        aiohttp.ClientConnectorError,
        aiohttp.ClientHttpProxyError,
        aiohttp.InvalidURL,
    )
    if isinstance(error, not_sent):
        return CallError(name, reason=Reason.UNREACHABLE, retryable=True)
    return CallError(name, reason=Reason.BROKEN, outcome_unknown=True)


def odd_answer(what: str) -> CallError:
    """A 2xx whose body is not what the manual says: the work is probably done."""
    return CallError(f"odd answer: {what}", reason=Reason.BROKEN, outcome_unknown=True)


# Everything that a call through aiohttp can raise.
BELOW = (aiohttp.ClientError, asyncio.TimeoutError, OSError)


@contextmanager
def unless(reason: Reason) -> Iterator[None]:
    """Failing for this reason counts as done."""
    try:
        yield
    except CallError as error:
        if error.reason is not reason:
            raise


def _reason(description: str) -> Reason:
    text = description.lower().replace("_", " ")
    for reason, fragments in _TEXTS:
        if any(one in text for one in fragments):
            return reason
    return Reason.REFUSED


def _read(body: bytes) -> Mapping[str, Any]:
    try:
        form = json.loads(body)
    except ValueError:
        return {}
    return form if isinstance(form, Mapping) else {}
