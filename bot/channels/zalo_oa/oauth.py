"""Zalo OAuth v4 for an Official Account: the link for an administrator, the first pair of tokens, the next ones.

Nothing is kept here and nothing is logged. A refresh token works exactly once: who calls ``refresh`` must keep what
comes back before anybody uses it (``bot.channels.zalo_oa.renewal`` does).
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import string
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import Any

import aiohttp
from yarl import URL

from bot.channels.zalo_oa import errors
from bot.channels.zalo_oa.errors import Action
from bot.settings import ZaloOA

VERIFIER_LENGTH = 43
ACCESS_LASTS = timedelta(hours=25)  # where the answer does not say (OAuth v4: 90,000 s)
REFRESH_LASTS = timedelta(days=90)  # OAuth v4: three months
CALL_SECONDS = 30.0
_LETTERS = string.ascii_letters + string.digits


class Failure(StrEnum):
    """Why there is no pair, as far as anybody acts on it."""

    DEAD = "dead"  # the refresh token is used up, revoked or too old: somebody must sign in again
    REFUSED = "refused"  # an administrator must repair something; the refresh token was not used
    UNREACHABLE = "unreachable"  # certainly not done
    UNKNOWN = "unknown"  # perhaps done: the refresh token may be used up


class OAuthError(Exception):
    """No pair. ``code`` is Zalo's number ("-14014") or one of few words, for the log and the team; never a token."""

    def __init__(self, code: str, failure: Failure) -> None:
        super().__init__(code)
        self.code = code
        self.failure = failure


@dataclass(frozen=True, slots=True)
class Pair:
    """What lets the program act for the account. ``lasts``: how long the access token does."""

    access: str = field(repr=False)
    refresh: str = field(repr=False)
    lasts: timedelta = ACCESS_LASTS


def new_verifier() -> str:
    """A fresh secret for one sign-in (PKCE): 43 letters and digits."""
    return "".join(secrets.choice(_LETTERS) for _ in range(VERIFIER_LENGTH))


def challenge(verifier: str) -> str:
    """What stands in the link for it: base64url of SHA-256, without padding. Zalo has no other method."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")


def permission_link(settings: ZaloOA, *, verifier: str, state: str, redirect_url: str) -> str:
    """Where an administrator of the account agrees. Zalo comes back to ``redirect_url`` with code, oa_id and state.

    The code lives for ten minutes and works once.
    """
    query = {
        "app_id": settings.app_id,
        "redirect_uri": redirect_url,
        "code_challenge": challenge(verifier),
        "state": state,
    }
    return str(URL(f"{settings.oauth_base}/v4/oa/permission").with_query(query))


@dataclass(frozen=True, slots=True)
class CameBack:
    """What Zalo sent the administrator back with; empty where it did not say."""

    code: str = field(default="", repr=False)
    state: str = ""
    oa_id: str = ""


def came_back(pasted: str) -> CameBack:
    """What an administrator pasted: the whole address that Zalo led to, or the code alone.

    The console's own link brings no state back.
    """
    text = pasted.strip()
    if "?" not in text:
        return CameBack() if text.startswith(("http://", "https://")) else CameBack(text)
    try:
        query = URL(text).query
    except ValueError:
        return CameBack()
    return CameBack(query.get("code", ""), query.get("state", ""), query.get("oa_id", ""))


async def exchange(session: aiohttp.ClientSession, settings: ZaloOA, *, code: str, verifier: str) -> Pair:
    """The first pair, for the code that Zalo came back with. Raises OAuthError."""
    form = {"code": code, "app_id": settings.app_id, "grant_type": "authorization_code", "code_verifier": verifier}
    return await _ask(session, settings, form)


async def refresh(session: aiohttp.ClientSession, settings: ZaloOA, refresh_token: str) -> Pair:
    """The next pair. The refresh token is used up by it, also where the answer is lost. Raises OAuthError."""
    form = {"refresh_token": refresh_token, "app_id": settings.app_id, "grant_type": "refresh_token"}
    return await _ask(session, settings, form)


async def _ask(session: aiohttp.ClientSession, settings: ZaloOA, form: Mapping[str, str]) -> Pair:
    failed: OAuthError
    try:
        async with session.post(
            URL(f"{settings.oauth_base}/v4/oa/access_token", encoded=True),
            data=form,
            headers={"secret_key": settings.app_secret.get_secret_value()},
            timeout=aiohttp.ClientTimeout(total=CALL_SECONDS),
            proxy=settings.proxy or None,
            allow_redirects=False,
        ) as answer:
            return _read(answer.status, await answer.read())
    except OAuthError as error:
        failed = error
    except errors.BELOW as error:
        below = errors.of_connection(error, repeatable=False)
        failed = OAuthError(below.code, Failure.UNKNOWN if below.outcome_unknown else Failure.UNREACHABLE)
    # Raised out here, so that it does not drag along an error of aiohttp, which holds the request.
    raise failed


def _read(status: int, body: bytes) -> Pair:
    """The pair in an answer (OAuth v4, access_token). Errors come with HTTP 200 and without an access_token."""
    form = _mapping(body)
    access, following = form.get("access_token"), form.get("refresh_token")
    if isinstance(access, str) and isinstance(following, str) and access and following:
        return Pair(access, following, _lasts(form.get("expires_in")))
    number = _number(form.get("error"))
    if number:
        failure = Failure.DEAD if errors.refusal(number).action is Action.SIGN_IN else Failure.REFUSED
        raise OAuthError(str(number), failure)
    if 300 <= status < 500:
        raise OAuthError(f"http_{status}", Failure.REFUSED)
    # A gateway's page, or half a pair: the token endpoint may have done its work all the same.
    raise OAuthError("unreachable" if status >= 500 else "unknown_outcome", Failure.UNKNOWN)


def _mapping(body: bytes) -> Mapping[str, Any]:
    try:
        form = json.loads(body)
    except ValueError:
        return {}
    return form if isinstance(form, Mapping) else {}


def _number(value: Any) -> int:
    """Zalo writes numbers as strings where it likes."""
    try:
        return int(value)
    except (TypeError, ValueError):
        return 0


def _lasts(value: Any) -> timedelta:
    """``expires_in``: seconds, usually as a string."""
    try:
        seconds = float(value)
    except (TypeError, ValueError):
        return ACCESS_LASTS
    return timedelta(seconds=seconds) if 0 < seconds < 10**9 else ACCESS_LASTS
