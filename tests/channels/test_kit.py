"""The kit can fail: each of its checks against something that it must find."""

from __future__ import annotations

import logging
import sys
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pytest

from bot.channels.base import Attached, Ignored, Read, SendError
from flows.capabilities import WEB, Message
from flows.events import Event, Text
from tests.channels.kit import (
    AT,
    Fails,
    Incoming,
    Outgoing,
    check_not_sent,
    check_read,
    check_sent,
    never_breaks,
    no_secrets_shown,
    nothing_shown,
    params,
)

SECRET = "hush-hush"
no_secret_is_shown = no_secrets_shown("what-no-test-here-shows")


def read(body: Mapping[str, Any], /, *, at: datetime, seed: int) -> Read:
    """A codec that takes more than it should."""
    if "text" not in body:
        return Ignored("no text")
    return Event("web", "5", at, Text(str(body["text"])), reply_to=str(body.get("to", "")), seed=seed)


@pytest.mark.parametrize(
    "case",
    params(
        [
            Incoming("other words", {"text": "a"}, Text("b"), user="5"),
            Incoming("another person", {"text": "a"}, Text("a"), user="6"),
            Incoming("a field that was not expected", {"text": "a", "to": 7}, Text("a"), user="5"),
            Incoming("not ignored", {"text": "a"}, Ignored),
            Incoming("ignored", "{}", Text("a"), user="5"),
            Incoming("ignored for another reason", "{}", Ignored("group")),
            Incoming("one instead of several", {"text": "a"}, (Text("a"),), user="5"),
        ]
    ),
)
def test_what_is_read_otherwise_is_found(case: Incoming) -> None:
    with pytest.raises(AssertionError):
        check_read(case, read, "web")


def test_what_is_read_as_it_should_be_passes() -> None:
    check_read(Incoming("words", '{"text": "a"}', Text("a"), user="5"), read, "web")
    check_read(Incoming("nothing", {}, Ignored("no text")), read, "web")


def test_two_cases_of_one_name_are_found() -> None:
    with pytest.raises(AssertionError):
        params([Incoming("a", {}, Ignored), Incoming("a", {"text": ""}, Ignored)])


@dataclass
class Sink:
    """A channel that takes what it is given, or fails."""

    error: SendError | None = None
    name = WEB.name
    capabilities = WEB

    async def send(self, target: str, message: Message, *, attached: Attached | None = None) -> str:
        if self.error is not None:
            try:
                raise OSError(SECRET)
            except OSError:
                raise self.error  # noqa: B904 - it drags the other along: that is what must be found
        return "1"

    async def fetch(self, ref: Mapping[str, Any]) -> AsyncIterator[bytes]:
        yield b""


async def test_what_the_platform_did_not_receive_is_found() -> None:
    with pytest.raises(AssertionError):
        await check_sent(Outgoing("words", Message("a"), received=("a",)), Sink(), "5", list)


async def test_an_error_of_another_kind_is_found() -> None:
    case = Outgoing("gone", Message("a"), fails=Fails(gone=True))

    with pytest.raises(AssertionError, match="gone"):
        await check_not_sent(case, Sink(SendError("x", held=True)), "5")


async def test_an_error_that_drags_another_along_is_found() -> None:
    case = Outgoing("gone", Message("a"), fails=Fails(gone=True))

    with pytest.raises(AssertionError, match="__context__"):
        await check_not_sent(case, Sink(SendError("x", gone=True)), "5")


@pytest.mark.parametrize("shows", ["log", "traceback", "stdout", "stderr"])
def test_a_secret_that_is_shown_is_found(
    shows: str, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(AssertionError, match=SECRET), nothing_shown(caplog, capfd, lambda: [SECRET]):
        match shows:
            case "log":
                logging.getLogger("bot.channels").debug("sending with %s", SECRET)
            case "traceback":
                try:
                    raise ValueError(SECRET)
                except ValueError:
                    logging.getLogger("bot.channels").exception("it broke")
            case "stdout":
                print(SECRET)  # noqa: T201
            case _:
                sys.stderr.write(SECRET)


@pytest.fixture
def logs_before_the_test() -> None:
    logging.getLogger("bot.channels").warning("made with %s", SECRET)


@pytest.mark.usefixtures("logs_before_the_test")
def test_a_secret_that_a_fixture_logs_is_found(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(AssertionError, match=SECRET), nothing_shown(caplog, capfd, lambda: [SECRET]):
        pass


def test_an_empty_secret_is_a_mistake(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(AssertionError, match="empty"), nothing_shown(caplog, capfd, lambda: [""]):
        pass


def breaks(body: Any) -> object:
    if isinstance(body, dict) and not isinstance(body.get("text"), str):
        raise AttributeError
    return read(body, at=AT, seed=1) if isinstance(body, dict) else None


def test_a_reader_that_breaks_is_found() -> None:
    with pytest.raises(AttributeError):
        never_breaks(breaks, [{"text": "a", "from": {"id": "5"}}])()


def test_what_is_read_of_damage_is_looked_at() -> None:
    def is_whole(found: Any) -> None:
        assert found == {"text": "a"}

    with pytest.raises(AssertionError):
        never_breaks(lambda body: body, [{"text": "a"}], then=is_whole)()
