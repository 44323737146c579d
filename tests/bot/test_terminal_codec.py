"""Lines of the terminal: what is meant by them, and that what is kept reads back as the same event."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.channels.base import Ignored, TeamUpdate
from bot.channels.terminal.codec import File, LineError, read, read_line
from flows.events import Command, Location, Media, Text, Unsupported, What

AT = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("  Dạ, tôi nhớ \n", Text("Dạ, tôi nhớ")),
        ("/start bv-viet-tiep", Command("start", "bv-viet-tiep")),
        ("/HELP", Command("help")),
        ("/location 16.7445 107.1989", Location(16.7445, 107.1989)),
        ("/location 16.7445, 107.1989", Location(16.7445, 107.1989)),
    ],
)
def test_a_line_becomes_an_event(line: str, wanted: What) -> None:
    kept = read_line(line)

    assert isinstance(kept, dict)
    assert event_of(kept) == wanted


def test_a_file_is_named_and_read_by_whoever_asks() -> None:
    assert read_line("/photo /tmp/a b.jpg") == File("photo", "/tmp/a b.jpg")
    assert read_line("/file x.pdf") == File("file", "x.pdf")


def test_a_kept_file_becomes_media() -> None:
    kept = {"file": {"kind": "photo", "sha256": "ab" * 32, "name": "bia.jpg", "size": 5}}

    assert event_of(kept) == Media("photo", json.dumps({"sha256": "ab" * 32}), name="bia.jpg", size=5, unique="ab" * 32)


@pytest.mark.parametrize("line", ["", "  \n"])
def test_an_empty_line_is_nothing(line: str) -> None:
    assert read_line(line) is None


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("/photo", "cli-chat-no_path"),
        ("/file ", "cli-chat-no_path"),
        ("/location", "cli-chat-no_location"),
        ("/location 16.7", "cli-chat-no_location"),
        ("/location ở đâu đó", "cli-chat-no_location"),
    ],
)
def test_a_command_that_makes_no_sense_is_told(line: str, key: str) -> None:
    with pytest.raises(LineError) as caught:
        read_line(line)

    assert caught.value.key == key


def test_what_was_never_kept_so_is_unsupported() -> None:
    assert event_of({}) == Unsupported("line")


def event_of(kept: dict[str, Any]) -> What:
    body = json.loads(json.dumps({"user": "local", "id": "1", "language": "vi"} | kept))
    event = read(body, at=AT, seed=7)
    assert not isinstance(event, Ignored | TeamUpdate)
    assert (event.channel, event.user, event.message_id, event.at) == ("terminal", "local", "1", AT)
    return event.what
