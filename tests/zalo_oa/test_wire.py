"""The wire over real HTTP: headers, envelope, one renewal and one more try, and what each failure means."""

from __future__ import annotations

import json
from typing import Any

import aiohttp
import pytest
from pydantic import SecretStr

from bot.channels.base import SendError
from bot.channels.zalo_oa.errors import Action, CallError
from bot.channels.zalo_oa.tokens import Tokens
from bot.channels.zalo_oa.wire import Wire
from bot.settings import ZaloOA
from tests.fakes.zalo_oa import FakeZaloOA, Person
from tests.zalo_oa.conftest import Process, Processes

CS = "/v3.0/oa/message/cs"
GETOA = "/v2.0/oa/getoa"
TOKEN = "/v4/oa/access_token"
JPEG = b"\xff\xd8\xff\xe0" + bytes(2000)


@pytest.fixture
def lan(fake: FakeZaloOA) -> Person:
    return fake.person("Lan", in_touch=True)


async def says(wire: Wire, person: Person, text: str = "Dạ") -> dict[str, Any]:
    return dict(await wire.post(CS, {"recipient": {"user_id": person.chat.user_id}, "message": {"text": text}}))


async def failing(wire: Wire, person: Person) -> SendError:
    with pytest.raises(SendError) as caught:
        await says(wire, person)
    return caught.value


async def test_a_message_gives_the_platforms_id(wire: Wire, lan: Person) -> None:
    data = await says(wire, lan, "Dạ, cháu chào bác ạ")

    assert data["message_id"]
    await lan.sees("Dạ, cháu chào bác ạ")


async def test_what_reads_carries_one_parameter(wire: Wire, fake: FakeZaloOA, lan: Person) -> None:
    data = await wire.get("/v3.0/oa/user/detail", {"user_id": lan.chat.user_id})

    assert data["display_name"] == "Lan"
    assert fake.calls[-1].body == {"user_id": lan.chat.user_id}


async def test_a_file_is_uploaded_and_again_after_a_renewal(wire: Wire, fake: FakeZaloOA) -> None:
    fake.expire_access()

    data = await wire.upload("/v2.0/oa/upload/image", JPEG, "bia mộ.jpg", "image/jpeg")

    assert data["attachment_id"]
    assert [call.body for call in fake.calls_of("/v2.0/oa/upload/image")] == [
        {"name": "bia mộ.jpg", "size": len(JPEG)},
        {"name": "bia mộ.jpg", "size": len(JPEG)},
    ]


async def test_an_answer_whose_data_is_no_object_is_empty(wire: Wire) -> None:
    assert dict(await wire.get("/v2.0/oa/listrecentchat", {"offset": 0, "count": 1})) == {}


async def test_the_proof_goes_along_where_the_console_asks_for_it(
    fake: FakeZaloOA, processes: Processes, settings: ZaloOA, lan: Person
) -> None:
    fake.settings.needs_proof = True
    plain = await processes.open()
    signing = await processes.open(settings.model_copy(update={"send_proof": True}))

    error = await failing(plain.wire, lan)
    data = await says(signing.wire, lan)

    assert (error.code, error.alarm) == ("zalo_242", "zalo")
    assert data["message_id"]


@pytest.mark.parametrize("number", [-216, -220])
async def test_a_refused_token_is_renewed_once_and_the_call_made_again(
    wire: Wire, fake: FakeZaloOA, lan: Person, number: int
) -> None:
    fake.arm("error", path=CS, error=number)

    data = await says(wire, lan)

    assert data["message_id"]
    assert [one.outcome for one in fake.refreshes] == [0]
    assert len(fake.calls_of(CS)) == 2


async def test_a_token_that_is_refused_for_ever_is_not_renewed_for_ever(
    wire: Wire, fake: FakeZaloOA, lan: Person
) -> None:
    fake.arm("error", path=CS, error=-216, times=None)

    errors = [await failing(wire, lan) for _ in range(3)]

    assert {(one.code, one.retryable, one.tireless, one.alarm) for one in errors} == {("zalo_216", True, True, "zalo")}
    assert len(fake.refreshes) == 1
    assert len(fake.calls_of(CS)) == 4


async def test_without_a_grant_nothing_is_called(
    fake: FakeZaloOA, processes: Processes, settings: ZaloOA, lan: Person
) -> None:
    without = await processes.open(
        settings.model_copy(update={"access_token": SecretStr(""), "refresh_token": SecretStr("")})
    )

    error = await failing(without.wire, lan)

    assert (error.code, error.tireless, error.after) == ("no_grant", True, 30.0)
    assert fake.calls == []
    assert await without.told() == "zalo_no_grant"


@pytest.mark.parametrize(
    ("fault", "options", "code", "outcome"),
    [
        ("error", {"error": -32}, "zalo_32", "retryable"),
        ("error", {"error": -230}, "zalo_230", "held"),
        ("error", {"error": -217}, "zalo_217", "gone"),
        ("error", {"error": -201}, "zalo_201", ""),
        ("error", {"error": -9999}, "zalo_9999", "retryable"),
        ("bad_gateway", {"status": 502}, "unknown_outcome", "outcome_unknown"),
        ("bad_gateway", {"status": 504}, "unknown_outcome", "outcome_unknown"),
        ("garbage", {}, "unknown_outcome", "outcome_unknown"),
        ("empty", {}, "unknown_outcome", "outcome_unknown"),
        ("reset_before", {}, "unknown_outcome", "outcome_unknown"),
        ("reset_after", {}, "unknown_outcome", "outcome_unknown"),
    ],
)
async def test_what_a_failure_means_for_a_message(
    wire: Wire, fake: FakeZaloOA, lan: Person, fault: str, options: dict[str, int], code: str, outcome: str
) -> None:
    fake.arm(fault, path=CS, **options)

    error = await failing(wire, lan)

    assert error.code == code
    assert [name for name in ("retryable", "held", "gone", "outcome_unknown") if getattr(error, name)] == (
        [outcome] if outcome else []
    )
    assert len(fake.calls_of(CS)) == 1


@pytest.mark.parametrize("fault", ["garbage", "reset_after"])
async def test_what_only_reads_may_be_tried_again(wire: Wire, fake: FakeZaloOA, fault: str) -> None:
    fake.arm(fault, path=GETOA, times=None)

    with pytest.raises(CallError) as caught:
        await wire.get(GETOA)

    assert (caught.value.code, caught.value.retryable) == ("unreachable", True)


async def test_nobody_there_is_certainly_not_sent(
    fake: FakeZaloOA, session: aiohttp.ClientSession, settings: ZaloOA, tokens: Tokens, lan: Person
) -> None:
    away = Wire(session, settings.model_copy(update={"api_base": "http://127.0.0.1:9"}), tokens)

    error = await failing(away, lan)

    assert (error.code, error.retryable, error.outcome_unknown) == ("unreachable", True, False)


async def test_no_error_holds_a_secret(process: Process, fake: FakeZaloOA, lan: Person) -> None:
    shown = []
    for fault in ("error", "bad_gateway", "garbage", "reset_before"):
        fake.arm(fault, path=CS)
        error = await failing(process.wire, lan)
        shown += [repr(error), repr(error.args), repr(error.__cause__), repr(error.__context__)]
    shown += [repr(await process.grant()), repr(process.settings)]

    secrets = [*fake.grants.access, *fake.grants.refresh, process.settings.app_secret.get_secret_value()]
    assert [one for one in secrets if one in json.dumps(shown)] == []


async def test_an_action_can_be_told_from_the_error(wire: Wire, fake: FakeZaloOA, lan: Person) -> None:
    fake.arm("error", path=CS, error=-233)

    error = await failing(wire, lan)

    assert isinstance(error, CallError)
    assert (error.number, error.action) == (-233, Action.FALLBACK)
