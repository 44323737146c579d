"""What goes wrong between us and the Zalo Bot Platform, mapped once: the table of refusals, and failures below it.

    SendError (bot.channels.base)
    └── CallError      the call did not do what was asked; ``reason`` says why in one stable word

A refusal may come with HTTP 200, its number then stands in ``error_code`` only; the words beside it change and are
never read. The sentence that the team reads for each number is ``undelivered-zalo_bot_<number>`` in ``locales/``.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import aiohttp

from bot.channels.base import SendError

ALARM = "zalo_bot_token"  # alarm-zalo_bot_token
REPAIR_SECONDS = 60.0  # between two tries while something between us and Zalo is wrong
MARGIN_SECONDS = 0.5


class Reason(StrEnum):
    """Why a call failed, as far as anybody acts on it."""

    PARAMETERS = "parameters"
    TOKEN = "token"  # noqa: S105
    FORBIDDEN = "forbidden"  # nobody has told why
    GONE = "gone"  # there is no such chat
    NOT_FOUND = "not-found"  # a token of the wrong form, no such method; no webhook, where one was asked for
    NOTHING_NEW = "nothing-new"  # the normal end of a poll
    CONFLICT = "conflict"  # a webhook is set, or another process polls
    RATE = "rate"
    SERVER = "server"  # 5xx: not done
    UNREACHABLE = "unreachable"  # no connection, or something else answered in Zalo's place: certainly not done
    BROKEN = "broken"  # the connection broke or nothing came back in time: perhaps done
    REFUSED = "refused"  # a number that the manual does not have


@dataclass(frozen=True, slots=True)
class Refusal:
    """A row of the table."""

    reason: Reason
    retryable: bool = False
    outcome_unknown: bool = False
    gone: bool = False
    tireless: bool = False
    alarm: str = ""


# Number (of HTTP and in error_code) → what it means. Zalo Bot documentation, "Error codes", and the clients' handling.
TABLE = {
    400: Refusal(Reason.PARAMETERS),
    # Until an administrator has put in the right one, everything waits.
    401: Refusal(Reason.TOKEN, retryable=True, tireless=True, alarm=ALARM),
    # Its cause is not documented: perhaps it is about the bot, so this message failed, and nobody is given up for it.
    403: Refusal(Reason.FORBIDDEN),
    404: Refusal(Reason.NOT_FOUND, retryable=True, tireless=True, alarm=ALARM),
    # Of a poll the normal end. Of anything else nobody has reported it: perhaps the work was too slow, yet done.
    408: Refusal(Reason.NOTHING_NEW, outcome_unknown=True),
    409: Refusal(Reason.CONFLICT, retryable=True),
    410: Refusal(Reason.GONE, gone=True),  # "chat_id is invaild"
    429: Refusal(Reason.RATE, retryable=True),
    500: Refusal(Reason.SERVER, retryable=True),  # every 5xx but the next
    504: Refusal(Reason.BROKEN, outcome_unknown=True),  # the gateway passed it on and heard nothing
}
UNKNOWN = Refusal(Reason.REFUSED)


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


def of_answer(status: int, form: object, *, retry_after: str = "") -> CallError | None:
    """What an answer means; None where it is no refusal. ``form``: its JSON; ``retry_after``: the header, in seconds.

    Without a word of Zalo's own (a page of a proxy or firewall) a 403 or 410 says nothing about the person.
    """
    is_zalo = isinstance(form, Mapping) and form.get("ok") is False
    if not is_zalo and 200 <= status < 300:
        return None
    number = _number(form, status) if isinstance(form, Mapping) and is_zalo else status
    if not is_zalo and number < 500 and number not in (401, 404, 408, 429):
        return CallError(f"http_{status}", reason=Reason.UNREACHABLE, retryable=True, after=REPAIR_SECONDS)
    return of_number(number, retry_after=retry_after)


def of_number(number: int, *, retry_after: str = "") -> CallError:
    """What a refusal with this number means."""
    known = number if number in TABLE or not 500 <= number < 600 else 500
    row = TABLE.get(known, UNKNOWN)
    after = None
    if row.reason is Reason.RATE and retry_after.isascii() and retry_after.isdigit() and len(retry_after) < 5:
        after = int(retry_after) + MARGIN_SECONDS
    return CallError(
        f"zalo_bot_{known}",
        reason=row.reason,
        retryable=row.retryable,
        after=after,
        outcome_unknown=row.outcome_unknown,
        gone=row.gone,
        tireless=row.tireless,
        alarm=row.alarm,
    )


def of_connection(error: Exception) -> CallError:
    """What a failure below HTTP means. The error's own text holds the address, and so the token: not used."""
    if isinstance(error, _NOT_SENT):
        return CallError("unreachable", reason=Reason.UNREACHABLE, retryable=True)
    return odd_answer()


def odd_answer() -> CallError:
    """Nothing came back, or a 2xx whose body is not what the manual says: the work is perhaps done."""
    return CallError("unknown_outcome", reason=Reason.BROKEN, outcome_unknown=True)


def _number(form: Mapping[str, Any], status: int) -> int:
    told = str(form.get("error_code"))
    if told.isascii() and told.isdigit() and len(told) < 5:
        return int(told)
    return 0 if 200 <= status < 300 else status


_NOT_SENT = (
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientConnectorError,
    aiohttp.ClientHttpProxyError,
    aiohttp.InvalidURL,
)
# Everything that a call through aiohttp can raise.
BELOW = (aiohttp.ClientError, asyncio.TimeoutError, OSError)
