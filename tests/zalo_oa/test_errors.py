"""The table of refusals: every number of the manual, what becomes of the message, and a sentence for the team."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import aiohttp
import pytest

from bot.channels.zalo_oa import errors
from bot.channels.zalo_oa.errors import Action
from tests.texts import texts

LANGUAGES = ("vi", "en")
NIGHT = datetime(2026, 11, 22, 16, 30, tzinfo=UTC)  # 23:30 in Vietnam

# OpenAPI v3, error codes: what the manual says is to be done.
OPENAPI = {
    **dict.fromkeys((-216, -220), Action.REFRESH),
    **dict.fromkeys((-32, -200, -214), Action.BACKOFF),
    -100: Action.REUPLOAD,
    **dict.fromkeys((-213, -218, -230, -232, -305, -311), Action.WINDOW),
    -211: Action.QUOTA,
    -233: Action.FALLBACK,
    -234: Action.NIGHT,
    **dict.fromkeys((-217, -227, -244), Action.GONE),
    **dict.fromkeys((-201, -210, -237, -238, -241, -249, -403), Action.FINAL),
    **dict.fromkeys((-204, -205, -209, -212, -219, -221, -223, -224, -235, -240, -242, -248), Action.ADMIN),
    **dict.fromkeys((-320, -321), Action.UNPAID),
}
# OAuth v4, error codes.
OAUTH = {
    -14002: Action.ADMIN,
    -14003: Action.ADMIN,
    -14014: Action.SIGN_IN,
    -14020: Action.SIGN_IN,
    -14029: Action.ADMIN,
}


def becomes(number: int) -> str:
    """What the sender does with a message that was refused so."""
    error = errors.refused(number, at=NIGHT)
    kinds = {
        "retried": error.retryable and not error.tireless,
        "waits": error.retryable and error.tireless,
        "held": error.held,
        "gone": error.gone,
    }
    found = [name for name, is_so in kinds.items() if is_so]
    assert len(found) <= 1
    return found[0] if found else "final"


def test_the_table_is_the_manuals() -> None:
    assert {number: row.action for number, row in errors.OPENAPI.items()} == OPENAPI
    assert {number: row.action for number, row in errors.OAUTH.items()} == OAUTH


@pytest.mark.parametrize("number", [*OPENAPI, *OAUTH])
def test_every_number_has_a_meaning_and_a_sentence_in_every_language(number: int) -> None:
    key = f"undelivered-{errors.refused(number, at=NIGHT).code}"

    assert errors.refusal(number).meaning
    assert all(texts().text(language, key).endswith(".") for language in LANGUAGES)


@pytest.mark.parametrize(
    ("outcome", "numbers"),
    [
        ("retried", [-32, -100, -200, -214, -234, -999]),
        ("waits", [-216, -220]),
        ("held", [-211, -213, -218, -230, -232, -305, -311, -320, -321]),
        ("gone", [-217, -227, -244]),
        ("final", [-201, -210, -224, -233, -240, -242, -248, -403]),
    ],
)
def test_what_becomes_of_a_message(outcome: str, numbers: list[int]) -> None:
    assert {number: becomes(number) for number in numbers} == dict.fromkeys(numbers, outcome)


def test_an_administrator_hears_of_what_only_a_person_can_repair() -> None:
    alarms = {number: errors.refused(number, at=NIGHT).alarm for number in OPENAPI}

    assert {number for number, alarm in alarms.items() if alarm == "zalo"} == {
        number for number, action in OPENAPI.items() if action in (Action.ADMIN, Action.REFRESH, Action.UNPAID)
    }
    assert [number for number, alarm in alarms.items() if alarm == "zalo_quota"] == [-211]


def test_some_refusals_are_worth_few_tries_only() -> None:
    tries = {number: errors.refused(number, at=NIGHT).tries for number in (-100, -200, -999, -32)}

    assert tries == {-100: 2, -200: 3, -999: 2, -32: None}


def test_too_many_calls_are_not_repeated_at_once() -> None:
    assert (errors.refused(-32, at=NIGHT).after or 0) >= 5


@pytest.mark.parametrize(
    ("at", "hours"),
    [(NIGHT, 6.5), (NIGHT + timedelta(hours=6), 0.5), (NIGHT + timedelta(hours=7), 23.5)],
    ids=["before midnight", "early", "in the morning"],
)
def test_the_night_is_over_at_six_in_vietnam(at: datetime, hours: float) -> None:
    assert errors.refused(-234, at=at).after == hours * 3600


@pytest.mark.parametrize(
    ("status", "code", "retryable", "outcome_unknown"),
    [
        (500, "unknown_outcome", False, True),
        (502, "unknown_outcome", False, True),
        (504, "unknown_outcome", False, True),
        (429, "http_429", True, False),
        (403, "http_403", True, False),
        (302, "http_302", True, False),
        (404, "http_404", False, False),
    ],
)
def test_an_answer_that_is_not_zalos(status: int, code: str, retryable: bool, outcome_unknown: bool) -> None:
    error = errors.of_status(status, repeatable=False)

    assert (error.code, error.retryable, error.outcome_unknown) == (code, retryable, outcome_unknown)


def test_a_broken_connection_leaves_in_doubt_what_may_not_be_done_twice() -> None:
    broken = aiohttp.ServerDisconnectedError()

    assert errors.of_connection(broken, repeatable=False).outcome_unknown
    assert errors.of_connection(broken, repeatable=True).retryable
    assert errors.of_connection(aiohttp.ConnectionTimeoutError(), repeatable=False).retryable


def test_without_a_grant_a_message_waits_for_as_long_as_it_takes() -> None:
    error = errors.no_grant()

    assert (error.code, error.retryable, error.tireless, error.after) == ("no_grant", True, True, 30.0)
