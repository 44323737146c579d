"""The signature of a webhook body: the sheet's check value, and everything that must not pass for it."""

from __future__ import annotations

import hashlib
import hmac
import json
from typing import Any

import pytest

from bot.channels.zalo_oa import signature
from bot.channels.zalo_oa.wire import proof
from tests.fakes.zalo_oa import OA_ID, bodies, signing
from tests.fakes.zalo_oa.bodies import EXAMPLES, SIGNED

TIMESTAMP = "1760000000000"


def is_good(
    given: str,
    *,
    number: str = SIGNED.app_id,
    body: bytes = SIGNED.body,
    timestamp: object = TIMESTAMP,
    secret: str = SIGNED.oa_secret,
) -> bool:
    return signature.is_good(given, number=number, body=body, timestamp=timestamp, secret=secret)


def test_the_manuals_check_value() -> None:
    assert signature.make(SIGNED.app_id, SIGNED.body, TIMESTAMP, SIGNED.oa_secret) == SIGNED.mac


@pytest.mark.parametrize(
    "given",
    [SIGNED.mac, f"mac={SIGNED.mac}", SIGNED.mac.upper(), f"MAC={SIGNED.mac.upper()}", f"  mac={SIGNED.mac}\t"],
    ids=["bare", "with its prefix", "upper case", "all in upper case", "with blanks around"],
)
def test_a_right_signature_is_good_however_it_is_written(given: str) -> None:
    assert is_good(given)


@pytest.mark.parametrize("timestamp", [1760000000000, "1760000000000"], ids=["number", "text"])
def test_the_timestamp_may_be_a_number(timestamp: object) -> None:
    assert is_good(SIGNED.mac, timestamp=timestamp)


@pytest.mark.parametrize(
    "given",
    [
        "",
        "mac=",
        SIGNED.mac[:-1],
        SIGNED.mac + "0",
        SIGNED.mac[:-1] + ("1" if SIGNED.mac[-1] == "0" else "0"),
        f"mac=mac={SIGNED.mac}",
        f"sha256={SIGNED.mac}",
        f"mac={SIGNED.mac},mac={SIGNED.mac}",
        "g" * 64,
        "\uff10" * 64,
        "chữ ký",
        "\udce2",
    ],
)
def test_anything_else_in_the_header_is_wrong(given: str) -> None:
    assert not is_good(given)


WRONG: dict[str, dict[str, Any]] = {
    "another secret": {"secret": "oa-secret-for-test5"},
    "no secret": {"secret": ""},
    "another app": {"number": "1111111111111111112"},
    "the account's number": {"number": OA_ID},
    "another time": {"timestamp": "1760000000001"},
    "no time": {"timestamp": None},
    "a time that is a list": {"timestamp": [TIMESTAMP]},
    "a body with a space more": {"body": SIGNED.body + b" "},
    "no body": {"body": b""},
}


@pytest.mark.parametrize("what", WRONG.values(), ids=WRONG.keys())
def test_a_signature_of_something_else_is_wrong(what: dict[str, Any]) -> None:
    assert not is_good(SIGNED.mac, **what)


def test_without_a_secret_even_the_matching_hash_proves_nothing() -> None:
    made = signature.make(SIGNED.app_id, SIGNED.body, TIMESTAMP, "")

    assert not is_good(made, secret="")


@pytest.mark.parametrize("secret", [SIGNED.oa_secret, bodies.PROOF_SECRET])
def test_an_hmac_is_refused(secret: str) -> None:
    content = SIGNED.app_id.encode() + SIGNED.body + TIMESTAMP.encode()
    for message in (SIGNED.body, content, content + secret.encode()):
        assert not is_good(hmac.new(secret.encode(), message, hashlib.sha256).hexdigest())


@pytest.mark.parametrize(
    "options",
    [{}, {"ensure_ascii": False}, {"ensure_ascii": False, "separators": (",", ":"), "sort_keys": True}],
    ids=["Python's own way", "with blanks", "in another order"],
)
def test_the_same_json_in_other_bytes_is_refused(options: dict[str, Any]) -> None:
    body = json.dumps(json.loads(SIGNED.body), **options).encode()

    assert body != SIGNED.body
    assert not is_good(SIGNED.mac, body=body)


def test_the_accounts_number_may_stand_first_instead() -> None:
    made = signature.make(OA_ID, SIGNED.body, TIMESTAMP, SIGNED.oa_secret)

    assert is_good(made, number=OA_ID)
    assert not is_good(made)


@pytest.mark.parametrize("example", EXAMPLES)
def test_what_the_platform_signs_is_good(example: str) -> None:
    body = EXAMPLES[example].encode()

    given = signing.mac(body, app_id=SIGNED.app_id, oa_secret=SIGNED.oa_secret)

    assert is_good(given, body=body, timestamp=json.loads(body)["timestamp"])


@pytest.mark.parametrize("timestamp", ["\ud800", "một", "\0", 2**80, float("nan"), True, {}, [[[]]], ""])
def test_a_timestamp_of_any_kind_is_no_reason_to_break(timestamp: object) -> None:
    assert not is_good(SIGNED.mac, timestamp=timestamp)


@pytest.mark.parametrize(
    ("body", "timestamp"),
    [
        (b'{"event_name":"x","timestamp":"1760000000000"', "1760000000000"),
        (b'{"timestamp" : 1760000000000, "message": {', "1760000000000"),
        (b'{"timestamp":"1","timestamp":"2",', "2"),
        (b'{"timestamp":"soon"', ""),
        (b"\xff\xfe", ""),
        (b"", ""),
    ],
)
def test_the_time_is_found_in_a_body_that_is_no_json(body: bytes, timestamp: str) -> None:
    assert signature.timestamp_in(body) == timestamp


def test_the_proof_that_stands_beside_an_access_token() -> None:
    assert proof(bodies.PROOF_TOKEN, bodies.PROOF_SECRET) == bodies.PROOF
