"""Logs: nothing that is secret or a person's gets through, whichever way it comes in."""

from __future__ import annotations

import io
import json
import logging

import pytest
import structlog
from pydantic import SecretStr

from bot import observe
from bot.observe import GONE, Redactor
from bot.settings import Settings, Telegram

TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"


@pytest.fixture
def lines(kept_logging: None) -> io.StringIO:
    stream = io.StringIO()
    observe.log_to(stream, level="info", secrets=["hunter22"])
    return stream


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (TOKEN, GONE),
        (f"https://api.telegram.org/bot{TOKEN}/getMe", f"https://api.telegram.org/bot{GONE}/getMe"),
        (f"/file/bot{TOKEN}/photos/1.jpg", f"/file/bot{GONE}/photos/1.jpg"),
        ("the secret is hunter22.", f"the secret is {GONE}."),
        ("redis://:pass-word@host:1/0", f"redis://{GONE}@host:1/0"),
        ("postgresql://user:pw@host/db", f"postgresql://{GONE}@host/db"),
        ("http://host/desk/enter?token=abc-_9&x=1", f"http://host/desk/enter?{GONE}&x=1"),
        ("Authorization: Bearer abcdefgh123", f"Authorization: {GONE}"),
        ("0912345678", GONE),
        ("gọi 0912.345.678 nhé", f"gọi {GONE} nhé"),
        ("+84 912 345 678", GONE),
        ("+84912345678,", f"{GONE},"),
        ("84912345678", GONE),
        ("0225 3 842 124", GONE),
        ("(0225) 3842124", GONE),
        ("01234567890", GONE),
        ("phone:0912-345-678", f"phone:{GONE}"),
        ("0965.001.222", GONE),
        ("0033 6 12 34 56 78", GONE),
    ],
)
def test_what_must_not_be_read_is_taken_out(text: str, wanted: str) -> None:
    assert Redactor(["hunter22"]).clean(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "MM-0912-345C",
        "0190abcdef1234567890123456789012",
        "01999999999900000000abcdefabcdef",
        "-1001234567890",
        "5123456789",
        "20.844900912, 106.688084123",
        "2026-11-22T01:30:14.282946Z",
        "01:30:14",
        "127.0.0.1:8080",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "12 turns in 0.012345678 s",
    ],
)
def test_ids_times_and_places_are_left(text: str) -> None:
    assert Redactor().clean(text) == text


def test_fields_of_telling_names_are_taken_out_at_any_depth() -> None:
    event = {"event": "x", "text": "lời", "a": {"reporter_phone": "1", "list": ["0912345678"]}, "token": "", "n": 5}

    assert Redactor()(None, "info", event) == {
        "event": "x",
        "text": GONE,
        "a": {"reporter_phone": GONE, "list": [GONE]},
        "token": "",
        "n": 5,
    }


def test_a_line_is_json_with_time_level_and_logger(lines: io.StringIO) -> None:
    structlog.get_logger("bot.x").info("a turn failed", update="12", người="Nguyễn")

    line = json.loads(lines.getvalue())
    assert line["event"] == "a turn failed"
    assert (line["level"], line["logger"], line["update"], line["người"]) == ("info", "bot.x", "12", "Nguyễn")
    assert line["timestamp"].endswith("Z")


def test_libraries_are_redacted_too(lines: io.StringIO) -> None:
    logging.getLogger("some.library").warning("POST https://api.telegram.org/bot%s/getMe", TOKEN)

    assert TOKEN not in lines.getvalue()
    assert GONE in lines.getvalue()


def test_a_traceback_is_redacted_too(lines: io.StringIO) -> None:
    try:
        raise ValueError(f"0912345678 {TOKEN} hunter22")
    except ValueError:
        structlog.get_logger("bot.x").exception("broke")

    written = lines.getvalue()
    assert "ValueError" in written
    assert not any(one in written for one in ("0912345678", TOKEN, "hunter22"))


@pytest.mark.parametrize("name", ["httpx", "httpcore", "aiohttp.access", "telegram"])
def test_talkative_libraries_are_quiet(name: str, lines: io.StringIO) -> None:
    logging.getLogger(name).info("GET /")

    assert lines.getvalue() == ""


def test_every_secret_of_the_settings_is_known() -> None:
    settings = Settings(
        secret_key=SecretStr("one, two"), telegram=Telegram(token=SecretStr("three"), webhook_secret=SecretStr("four"))
    )

    assert observe.secrets_of(settings) == ["one", "two", "three", "four"]


def test_figures_count() -> None:
    observe.turn("test", "done", 0.01)
    observe.turn("test", "failed", 0.01)
    observe.sent("test", "sent")
    observe.fetched("test", "stored")

    text = observe.exposition().decode()

    assert 'manhmoi_turns_total{channel="test",outcome="failed"} 1.0' in text
    assert 'manhmoi_turn_seconds_count{channel="test"} 1.0' in text
    assert 'manhmoi_sends_total{channel="test",outcome="sent"} 1.0' in text
    assert 'manhmoi_media_total{channel="test",outcome="stored"} 1.0' in text


def test_the_age_of_the_last_poll_is_known_once_there_was_one() -> None:
    observe.polled("telegram")

    age = observe.poll_age()

    assert age is not None
    assert 0 <= age < 5
