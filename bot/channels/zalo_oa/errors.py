"""What goes wrong between us and Zalo, mapped once: the table of refusals, and failures below it.

    SendError (bot.channels.base)
    └── CallError      the call did not do what was asked; ``number`` is Zalo's own, 0 where nothing of Zalo's came back

Refusals come with HTTP 200 and a number in ``error``; the words beside it change and are never read. The sentence
that the team reads for each number is ``undelivered-zalo_<number>`` in ``locales/``.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from enum import StrEnum

import aiohttp

from bot.channels.base import SendError

VIETNAM = timezone(timedelta(hours=7))
MORNING = 6  # from this hour on the people may be written to again
RATE_SECONDS = 10.0  # the limit is counted by the minute
SIGN_IN_SECONDS = 30.0  # between two looks whether somebody has signed in
REPAIR_SECONDS = 60.0


class Action(StrEnum):
    """What is to be done about a refusal."""

    REFRESH = "refresh"  # renew the access token once, then try once more
    BACKOFF = "backoff"  # try again, later and later
    AGAIN = "again"  # try again once, then it is final
    REUPLOAD = "reupload"  # upload the file again, then try once more
    FALLBACK = "fallback"  # this form of message is not taken: send it as plain text
    NIGHT = "night"  # try again after 6 in the morning, Vietnamese time
    WINDOW = "window"  # final until the person writes again
    QUOTA = "quota"  # the same, and an administrator must buy or wait for quota
    UNPAID = "unpaid"  # final until the person writes again, and an administrator may pay
    GONE = "gone"  # the person takes no messages from the account any more
    FINAL = "final"
    ADMIN = "admin"  # final, and an administrator must repair it
    SIGN_IN = "sign-in"  # the refresh token is dead: an administrator must sign in again


@dataclass(frozen=True, slots=True)
class Refusal:
    """A row of the table. ``tries``: so many in all are worth it, None where the sender's own limit holds."""

    meaning: str
    action: Action
    tries: int | None = None


_WINDOW, _FINAL, _ADMIN = Action.WINDOW, Action.FINAL, Action.ADMIN

# The OpenAPI's numbers (openapi.zalo.me, field ``error``).
OPENAPI = {
    -32: Refusal("too many requests", Action.BACKOFF),
    -100: Refusal("the uploaded attachment has expired or is unknown", Action.REUPLOAD, tries=2),
    -200: Refusal("sending failed, no reason given", Action.BACKOFF, tries=3),
    -201: Refusal("a parameter is invalid, perhaps the person's id", _FINAL),
    -204: Refusal("the account was deleted", _ADMIN),
    -205: Refusal("the account does not exist", _ADMIN),
    -209: Refusal("the app is not activated", _ADMIN),
    -210: Refusal("a parameter is too large", _FINAL),
    -211: Refusal("the account is out of quota", Action.QUOTA),
    -212: Refusal("the account did not register this API", _ADMIN),
    -213: Refusal("the person does not follow the account", _WINDOW),
    -214: Refusal("the article is still being processed", Action.BACKOFF),
    -216: Refusal("the access token is invalid", Action.REFRESH),
    -217: Refusal("the person blocked invitations from the account", Action.GONE),
    -218: Refusal("the person reached the limit of messages to receive", _WINDOW),
    -219: Refusal("the app was removed or disabled", _ADMIN),
    -220: Refusal("the access token has expired or was revoked", Action.REFRESH),
    -221: Refusal("the account is not verified", _ADMIN),
    -223: Refusal("the account has not granted this permission", _ADMIN),
    -224: Refusal("the account needs a higher service tier", _ADMIN),
    -227: Refusal("the person is banned or was inactive for over 45 days", Action.GONE),
    -230: Refusal("the person has not turned to the account in the last 7 days", _WINDOW),
    -232: Refusal("the person never turned to the account, or too long ago", _WINDOW),
    -233: Refusal("this type of message is not supported or closed", Action.FALLBACK),
    -234: Refusal("not allowed at night", Action.NIGHT),
    -235: Refusal("the API is not for this type of account", _ADMIN),
    -237: Refusal("the group has expired", _FINAL),
    -238: Refusal("the quota asset was used already", _FINAL),
    -240: Refusal("the old message API is closed: the address is wrong", _ADMIN),
    -241: Refusal("the quota asset cannot be used", _FINAL),
    -242: Refusal("appsecret_proof is wrong or missing", _ADMIN),
    # Replies are the only kind of message that we send: who limits them takes none.
    -244: Refusal("the person limited this kind of message", Action.GONE),
    -248: Refusal("the content breaks the platform's rules", _ADMIN),
    -249: Refusal("the template may not go to a user id", _FINAL),
    -305: Refusal("48 hours have passed since the person wrote", _WINDOW),
    -311: Refusal("out of replies to this person", _WINDOW),
    -320: Refusal("the account has no Zalo Cloud Account", Action.UNPAID),
    -321: Refusal("no money on the Zalo Cloud Account", Action.UNPAID),
    -403: Refusal("the account is not in that group", _FINAL),
}

# The OAuth host's numbers (oauth.zaloapp.com).
OAUTH = {
    -14002: Refusal("the app's id is wrong, or the app is inactive", _ADMIN),
    -14003: Refusal("the address to come back to is not the registered one", _ADMIN),
    -14014: Refusal("the refresh token is invalid: used already, or revoked", Action.SIGN_IN),
    -14020: Refusal("the refresh token has expired", Action.SIGN_IN),
    -14029: Refusal("the app is not approved", _ADMIN),
}

UNKNOWN = Refusal("a number that the manual does not have", Action.AGAIN, tries=2)


class CallError(SendError):
    """The call did not do what was asked. ``tries``: so many in all are worth it, None: the sender's own limit."""

    def __init__(
        self,
        code: str,
        *,
        number: int = 0,
        action: Action,
        tries: int | None = None,
        retryable: bool = False,
        after: float | None = None,
        tireless: bool = False,
        outcome_unknown: bool = False,
        gone: bool = False,
        held: bool = False,
        alarm: str = "",
    ) -> None:
        super().__init__(
            code,
            retryable=retryable,
            after=after,
            tireless=tireless,
            outcome_unknown=outcome_unknown,
            gone=gone,
            held=held,
            alarm=alarm,
        )
        self.number = number
        self.action = action
        self.tries = tries


def refusal(number: int) -> Refusal:
    """The table's row for a number of either host."""
    return OPENAPI.get(number) or OAUTH.get(number) or UNKNOWN


def code_of(number: int) -> str:
    """Our word for Zalo's number: ``zalo_230`` for -230."""
    return f"zalo_{abs(number)}"


def refused(number: int, *, at: datetime) -> CallError:
    """What the OpenAPI's refusal means, at this moment."""
    row, code = refusal(number), code_of(number)
    match row.action:
        case Action.REFRESH:  # although the token was renewed: somebody must look, the message waits
            return CallError(
                code,
                number=number,
                action=row.action,
                retryable=True,
                after=SIGN_IN_SECONDS,
                tireless=True,
                alarm="zalo",
            )
        case Action.BACKOFF | Action.AGAIN | Action.REUPLOAD:
            after = RATE_SECONDS if number == -32 else None
            return CallError(code, number=number, action=row.action, tries=row.tries, retryable=True, after=after)
        case Action.NIGHT:
            return CallError(code, number=number, action=row.action, retryable=True, after=until_morning(at))
        case Action.WINDOW:
            return CallError(code, number=number, action=row.action, held=True)
        case Action.QUOTA:
            return CallError(code, number=number, action=row.action, held=True, alarm="zalo_quota")
        case Action.UNPAID:
            return CallError(code, number=number, action=row.action, held=True, alarm="zalo")
        case Action.GONE:
            return CallError(code, number=number, action=row.action, gone=True)
        case Action.ADMIN | Action.SIGN_IN:
            return CallError(code, number=number, action=row.action, alarm="zalo")
        case Action.FINAL | Action.FALLBACK:
            return CallError(code, number=number, action=row.action)


def until_morning(at: datetime) -> float:
    """Seconds until 06:00 in Vietnam; at six sharp that is a day."""
    here = at.astimezone(VIETNAM)
    morning = here.replace(hour=MORNING, minute=0, second=0, microsecond=0)
    if morning <= here:
        morning += timedelta(days=1)
    return (morning - here).total_seconds()


def of_status(status: int, *, repeatable: bool) -> CallError:
    """What an answer other than 2xx means that is none of Zalo's own: a gateway, a proxy, a wrong address."""
    code = f"http_{status}"
    if status >= 500 and not repeatable:  # a gateway may have passed it on: never a second time blindly
        return unknown_outcome()
    if status >= 500:
        return CallError("unreachable", action=Action.BACKOFF, retryable=True)
    if status in (408, 429):
        return CallError(code, action=Action.BACKOFF, retryable=True, after=RATE_SECONDS)
    if 300 <= status < 400 or status in (401, 403):  # something between us and Zalo that a person must look at
        return CallError(code, action=Action.ADMIN, retryable=True, after=REPAIR_SECONDS, alarm="zalo")
    return CallError(code, action=Action.ADMIN, alarm="zalo")


def of_connection(error: Exception, *, repeatable: bool) -> CallError:
    """What a failure below HTTP means. The error's own text is not used. ``repeatable``: doing it twice is no harm."""
    if repeatable or isinstance(error, _NOT_SENT):
        return CallError("unreachable", action=Action.BACKOFF, retryable=True)
    return unknown_outcome()


def odd_answer(*, repeatable: bool) -> CallError:
    """A 2xx whose body is not what the manual says: the work is probably done."""
    return CallError("unreachable", action=Action.BACKOFF, retryable=True) if repeatable else unknown_outcome()


def unknown_outcome() -> CallError:
    """Perhaps it was done."""
    return CallError("unknown_outcome", action=Action.FINAL, outcome_unknown=True)


def no_grant() -> SendError:
    """There is no access token that works: the message waits until there is, usually until somebody signs in."""
    return SendError("no_grant", retryable=True, after=SIGN_IN_SECONDS, tireless=True)


_NOT_SENT = (
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientConnectorError,
    aiohttp.ClientHttpProxyError,
    aiohttp.InvalidURL,
)
# Everything that a call through aiohttp can raise.
BELOW = (aiohttp.ClientError, asyncio.TimeoutError, OSError)
