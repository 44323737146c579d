"""OAuth v4: the check values of the manual, and a whole sign-in against the played Zalo."""

from __future__ import annotations

import re
from datetime import timedelta

import aiohttp
import pytest
from yarl import URL

from bot.channels.zalo_oa import oauth, wire
from bot.channels.zalo_oa.oauth import Failure, OAuthError, Pair
from bot.settings import ZaloOA
from tests.fakes.zalo_oa import APP_ID, FakeZaloOA

TOKEN = "/v4/oa/access_token"
BACK = "https://manhmoi.example/zalo/oa/login"


async def agreed(session: aiohttp.ClientSession, settings: ZaloOA, verifier: str) -> str:
    """An administrator opens the link and agrees; the code that Zalo comes back with."""
    link = oauth.permission_link(settings, verifier=verifier, state="s1", redirect_url=BACK)
    async with session.get(URL(link, encoded=True), allow_redirects=False) as answer:
        back = URL(answer.headers["Location"])
    assert str(back).startswith(BACK)
    assert back.query["state"] == "s1"
    return back.query["code"]


async def failing(session: aiohttp.ClientSession, settings: ZaloOA, refresh: str) -> OAuthError:
    with pytest.raises(OAuthError) as caught:
        await oauth.refresh(session, settings, refresh)
    assert refresh not in repr(caught.value)
    return caught.value


def test_check_values_of_the_manual() -> None:
    assert oauth.challenge("0123456789abcdefghijklmnopqrstuvwxyzABCDEFG") == (
        "g0tuZ6q412zO9IRkeAUs8HN6MQeXPsGce37J3Rsc8wQ"
    )
    assert wire.proof("access-token-for-tests", "app-secret-for-tests") == (
        "7196be12396e82d498574863aab45f32c0f0c84c6d6d4038d19a0d78120bdf44"
    )


def test_a_verifier_is_43_letters_and_digits_and_never_the_same() -> None:
    made = {oauth.new_verifier() for _ in range(100)}

    assert len(made) == 100
    assert all(re.fullmatch(r"[A-Za-z0-9]{43}", one) for one in made)


def test_the_link_names_app_challenge_state_and_the_way_back() -> None:
    settings = ZaloOA(app_id=APP_ID)
    link = URL(oauth.permission_link(settings, verifier="v", state="a b", redirect_url=f"{BACK}?x=1&y=2"))

    assert link.with_query(None) == URL("https://oauth.zaloapp.com/v4/oa/permission")
    assert dict(link.query) == {
        "app_id": APP_ID,
        "redirect_uri": f"{BACK}?x=1&y=2",
        "code_challenge": oauth.challenge("v"),
        "state": "a b",
    }


async def test_a_sign_in_gives_a_pair_that_can_be_renewed(
    fake: FakeZaloOA, session: aiohttp.ClientSession, settings: ZaloOA
) -> None:
    verifier = oauth.new_verifier()
    code = await agreed(session, settings, verifier)

    pair = await oauth.exchange(session, settings, code=code, verifier=verifier)
    following = await oauth.refresh(session, settings, pair.refresh)

    assert pair.lasts == timedelta(hours=25)
    assert following.access != pair.access
    assert [one.outcome for one in fake.refreshes] == [0]


async def test_a_code_works_once(session: aiohttp.ClientSession, settings: ZaloOA) -> None:
    verifier = oauth.new_verifier()
    code = await agreed(session, settings, verifier)
    await oauth.exchange(session, settings, code=code, verifier=verifier)

    with pytest.raises(OAuthError) as caught:
        await oauth.exchange(session, settings, code=code, verifier=verifier)

    assert caught.value.failure is Failure.REFUSED


async def test_a_used_refresh_token_is_dead(session: aiohttp.ClientSession, settings: ZaloOA) -> None:
    old = settings.refresh_token.get_secret_value()
    await oauth.refresh(session, settings, old)

    error = await failing(session, settings, old)

    assert (error.code, error.failure) == ("-14014", Failure.DEAD)


async def test_an_old_refresh_token_is_dead(fake: FakeZaloOA, session: aiohttp.ClientSession, settings: ZaloOA) -> None:
    fake.advance(days=91)

    error = await failing(session, settings, settings.refresh_token.get_secret_value())

    assert (error.code, error.failure) == ("-14020", Failure.DEAD)


@pytest.mark.parametrize(
    ("fault", "options", "code", "failure"),
    [
        ("error", {"error": -14002}, "-14002", Failure.REFUSED),
        ("error", {"error": -99}, "-99", Failure.REFUSED),
        ("bad_gateway", {"status": 502}, "unreachable", Failure.UNKNOWN),
        ("bad_gateway", {"status": 403}, "http_403", Failure.REFUSED),
        ("garbage", {}, "unknown_outcome", Failure.UNKNOWN),
        ("empty", {}, "unknown_outcome", Failure.UNKNOWN),
        ("reset_after", {}, "unknown_outcome", Failure.UNKNOWN),
        ("reset_before", {}, "unknown_outcome", Failure.UNKNOWN),
    ],
)
async def test_what_went_wrong_is_told_apart(
    fake: FakeZaloOA,
    session: aiohttp.ClientSession,
    settings: ZaloOA,
    fault: str,
    options: dict[str, int],
    code: str,
    failure: Failure,
) -> None:
    fake.arm(fault, path=TOKEN, **options)

    error = await failing(session, settings, settings.refresh_token.get_secret_value())

    assert (error.code, error.failure) == (code, failure)


async def test_nobody_there_is_certainly_not_done(session: aiohttp.ClientSession, settings: ZaloOA) -> None:
    away = settings.model_copy(update={"oauth_base": "http://127.0.0.1:9"})

    error = await failing(session, away, "refresh-token")

    assert (error.code, error.failure) == ("unreachable", Failure.UNREACHABLE)


async def test_no_answer_in_time_leaves_the_token_in_doubt(
    fake: FakeZaloOA, session: aiohttp.ClientSession, settings: ZaloOA, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(oauth, "CALL_SECONDS", 0.2)
    fake.arm("timeout_after", path=TOKEN)

    error = await failing(session, settings, settings.refresh_token.get_secret_value())

    assert error.failure is Failure.UNKNOWN


@pytest.mark.parametrize("seconds", ['"90000"', "90000", "90000.0", "null", '"?"', "-1", '"1e99"', "[]"])
def test_the_lifetime_may_be_a_string_or_a_number_or_nonsense(seconds: str) -> None:
    body = f'{{"access_token": "a", "refresh_token": "r", "expires_in": {seconds}}}'

    assert oauth._read(200, body.encode()).lasts == timedelta(hours=25)


def test_a_pair_does_not_show_itself() -> None:
    assert "secret" not in repr(Pair("secret-a", "secret-r"))
