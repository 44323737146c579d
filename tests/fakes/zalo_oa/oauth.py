"""The OAuth host: consent and tokens (zalo.md B). Errors come with HTTP 200 and without a token."""

from __future__ import annotations

import hashlib
import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlencode, urlsplit

from tests.fakes.zalo_oa import signing
from tests.fakes.zalo_oa.errors import ConsentRefused, Json
from tests.fakes.zalo_oa.faults import Call

if TYPE_CHECKING:
    from tests.fakes.zalo_oa.world import World

ACCESS_SECONDS = 90_000  # 25 h
REFRESH_MS = 90 * 24 * 3_600_000  # 3 months
CODE_MS = 10 * 60_000


@dataclass(eq=False, slots=True)
class Code:
    """A code on its way back to the program."""

    challenge: str
    until: int
    is_used: bool = False


@dataclass(eq=False, slots=True)
class Refresh:
    """One attempt to refresh. `outcome` is 0, or the error; `is_lost` says that the answer never arrived."""

    at: int
    refresh_token: str
    outcome: int
    call: Call

    @property
    def is_lost(self) -> bool:
        return self.call.is_lost


class Grants:
    """Codes and tokens of the one app and the one OA."""

    def __init__(self) -> None:
        self.codes: dict[str, Code] = {}
        self.access: dict[str, int] = {}  # until when (ms)
        self.refresh: dict[str, int] = {}  # until when; 0 once it is used up
        self.refreshes: list[Refresh] = []
        self._serial = itertools.count(1)

    def issue(self, now: int) -> tuple[str, str]:
        """A fresh access and refresh token."""
        access, refresh = self._token("access"), self._token("refresh")
        self.access[access] = now + ACCESS_SECONDS * 1000
        self.refresh[refresh] = now + REFRESH_MS
        return access, refresh

    def code(self, challenge: str, now: int) -> str:
        """A fresh authorization code."""
        code = self._token("code")
        self.codes[code] = Code(challenge, now + CODE_MS)
        return code

    def expire_access(self, now: int) -> None:
        """Ends the life of every access token: -220."""
        self.access = dict.fromkeys(self.access, now)

    def void(self, now: int) -> None:
        """The grant is gone: a person must consent again (B.3, last point)."""
        self.expire_access(now)
        self.refresh = dict.fromkeys(self.refresh, 0)

    def spend(self, refresh_token: str, now: int) -> tuple[str, str]:
        """Takes a refresh token, which works exactly once, for a new pair."""
        until = self.refresh.get(refresh_token, 0)
        if until == 0:
            raise ConsentRefused(ConsentRefused.USED, "refresh token is used or unknown")
        if now >= until:
            raise ConsentRefused(ConsentRefused.EXPIRED, "refresh token is expired")
        self.refresh[refresh_token] = 0
        return self.issue(now)

    def _token(self, kind: str) -> str:
        digest = hashlib.sha256(f"{kind} {next(self._serial)}".encode()).hexdigest()
        return f"{kind}-{digest}"


def permission(world: World, call: Call) -> str:
    """Where the administrator's browser goes after the consent, which is given at once (B.1)."""
    asked, settings = call.body, world.settings
    world.foreign(call, asked, {"app_id", "redirect_uri", "code_challenge", "state"})
    if asked.get("app_id") != settings.app_id:
        raise ConsentRefused(ConsentRefused.APP, "app_id", blamed=True)
    target = asked.get("redirect_uri", "")
    if not urlsplit(target).netloc or settings.redirect_uri not in {None, target}:
        raise ConsentRefused(ConsentRefused.REDIRECT, target)
    challenge = asked.get("code_challenge", "")
    if settings.registered_challenge not in {None, challenge}:
        raise ConsentRefused(ConsentRefused.REDIRECT, "code_challenge is another one in the console")
    if settings.needs_pkce and len(challenge) != 43:
        raise ConsentRefused(ConsentRefused.REDIRECT, "code_challenge: 43 characters, no padding", blamed=True)
    back = {"code": world.grants.code(challenge, world.now), "oa_id": settings.oa_id}
    if settings.returns_state and "state" in asked:
        back["state"] = asked["state"]
    if settings.echoes_challenge:
        back["code_challenge"] = challenge
    return f"{target}{'&' if urlsplit(target).query else '?'}{urlencode(back)}"


def access_token(world: World, call: Call, secret_key: str | None) -> Json:
    """The answer of the token endpoint (B.2)."""
    form = call.body
    if form.get("app_id") != world.settings.app_id:
        raise ConsentRefused(ConsentRefused.APP, "app_id", blamed=True)
    if secret_key != world.settings.app_secret:
        raise ConsentRefused(ConsentRefused.SECRET, "secret_key", blamed=True)
    match form.get("grant_type"):
        case "authorization_code":
            world.foreign(call, form, {"code", "app_id", "grant_type", "code_verifier"})
            pair = _exchange(world, form)
        case "refresh_token":
            world.foreign(call, form, {"refresh_token", "app_id", "grant_type"})
            pair = _refresh(world, form.get("refresh_token", ""), call)
        case other:
            raise ConsentRefused(ConsentRefused.CODE, f"grant_type {other!r}", blamed=True)
    return {"access_token": pair[0], "refresh_token": pair[1], "expires_in": str(ACCESS_SECONDS)}


def _exchange(world: World, form: Json) -> tuple[str, str]:
    code = world.grants.codes.get(form.get("code", ""))
    if code is None or code.is_used or world.now >= code.until:
        raise ConsentRefused(ConsentRefused.CODE, "code is unknown, used or expired")
    code.is_used = True
    if code.challenge and signing.challenge(form.get("code_verifier", "")) != code.challenge:
        raise ConsentRefused(ConsentRefused.CODE, "code_verifier does not fit")
    return world.grants.issue(world.now)


def _refresh(world: World, token: str, call: Call) -> tuple[str, str]:
    attempt = Refresh(world.now, token, 0, call)
    world.grants.refreshes.append(attempt)
    old = dict(world.grants.access)
    try:
        pair = world.grants.spend(token, world.now)
    except ConsentRefused as refused:
        attempt.outcome = refused.code
        raise
    if world.settings.old_access_dies:
        world.grants.access.update(dict.fromkeys(old, world.now))
    return pair
