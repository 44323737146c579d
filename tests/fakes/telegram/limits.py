"""Lengths, counts and keyboards that the server refuses (telegram.md D.1, F).

Always on and cheap; everything here blames the caller. The second opinion, by other hands, is in judge.py.
"""

from __future__ import annotations

import itertools
import json
import re

from tests.fakes.telegram.errors import Json, bad, wrong
from tests.fakes.telegram.shapes import utf16_length

_ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
_URL = re.compile(r"(?:https?://(?:[^/\s?#]+\.[^/\s?#]+)|tg://)\S*", re.IGNORECASE)


def text(value: str) -> str:
    """A message's text, trimmed as the server trims it; 1-4096 UTF-16 units."""
    if not value.strip():
        raise wrong("message text is empty")
    if utf16_length(value) > 4096:
        raise wrong("message is too long")
    return value


def caption(value: str) -> str:
    """A caption of 0-1024 UTF-16 units."""
    if utf16_length(value) > 1024:
        raise wrong("message caption is too long")
    return value


def entities(value: str, marks: list[Json]) -> list[Json]:
    """At most 100 entities, each inside the text."""
    end = utf16_length(value)
    for mark in marks:
        offset, length = mark.get("offset"), mark.get("length")
        if not isinstance(offset, int) or not isinstance(length, int) or not 0 <= offset < offset + length <= end:
            raise wrong("entity beyond the end of the text")
    # More than a hundred are not refused: the rest is dropped silently.
    return marks[:100]


def name_of_topic(value: object) -> str:
    """A topic's name, 1-128 characters."""
    if not isinstance(value, str) or not value.strip():
        raise wrong("topic name must be non-empty")
    if len(value) > 128:
        raise wrong("topic name is too long")
    return value.strip()


def keyboard(markup: object, *, private: bool) -> None:
    """Refuses what no client could show: wrong buttons, data over 64 bytes, contact buttons in groups (F)."""
    if not isinstance(markup, dict):
        raise wrong("object expected as reply markup")
    if len(json.dumps(markup, ensure_ascii=False).encode()) > 10_240:
        raise wrong("reply markup is too long")
    if "inline_keyboard" in markup:
        rows = markup["inline_keyboard"]
        if sum(len(row) for row in rows) > 100:
            raise wrong("too many inline keyboard buttons")
        for row in rows:
            for button in row:
                _inline_button(button)
    elif "keyboard" in markup:
        if not markup["keyboard"]:
            raise wrong("reply keyboard must be non-empty")
        placeholder = markup.get("input_field_placeholder")
        if placeholder is not None and not 1 <= len(placeholder) <= 64:
            raise wrong("input field placeholder must have 1-64 characters")
        for row in markup["keyboard"]:
            for button in row:
                _reply_button(button, private=private)
    elif not markup.get("remove_keyboard") and not markup.get("force_reply"):
        raise wrong("unknown kind of reply markup")


def _inline_button(button: Json) -> None:
    if not str(button.get("text", "")).strip():
        raise wrong("inline keyboard button text must be non-empty")
    if sum(button.get(key) is not None for key in _ACTIONS) != 1:
        raise wrong("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    data = button.get("callback_data")
    if data is not None and not 1 <= len(str(data).encode()) <= 64:
        raise wrong("BUTTON_DATA_INVALID")
    url = button.get("url")
    if url is not None and not _URL.match(url):
        raise wrong(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    copied = button.get("copy_text")
    if copied is not None and not 1 <= len(copied.get("text", "")) <= 256:
        raise wrong("BUTTON_COPY_TEXT_INVALID")


def _reply_button(button: object, *, private: bool) -> None:
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict) or not str(button.get("text", "")).strip():
        raise wrong("keyboard button text must be non-empty")
    if not private:
        if button.get("request_location"):
            raise wrong("location can be requested in private chats only")
        if button.get("request_contact"):
            raise wrong("phone number can be requested in private chats only")


def album(items: list[Json]) -> None:
    """2-10 items; documents only with documents, audio only with audio."""
    if not 2 <= len(items) <= 10:
        raise wrong("group of media must include 2-10 items")
    kinds = {item.get("type") for item in items}
    if not kinds <= {"photo", "video", "document", "audio", "animation", "live_photo"}:
        raise wrong("type of file can't be used in an album")
    if len(kinds) > 1 and kinds & {"document", "audio"}:
        raise wrong(f"{'document' if 'document' in kinds else 'audio'} can't be mixed with other media types")


def ids(values: object) -> list[int]:
    """1-100 message ids, strictly increasing."""
    if not isinstance(values, list) or not values:
        raise wrong("message identifiers are not specified")
    if len(values) > 100:
        raise wrong("too many messages to copy")
    numbers = [int(value) for value in values]
    if any(later <= earlier for earlier, later in itertools.pairwise(numbers)):
        raise wrong("message identifiers must be in a strictly increasing order")
    return numbers


def commands(values: object) -> list[Json]:
    """At most 100 commands with well-formed names and descriptions."""
    if not isinstance(values, list) or len(values) > 100:
        raise wrong("BOT_COMMANDS_TOO_MUCH")
    for command in values:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", str(command.get("command", ""))):
            raise wrong("BOT_COMMAND_INVALID")
        if not 1 <= len(str(command.get("description", ""))) <= 256:
            raise wrong("BOT_COMMAND_DESCRIPTION_INVALID")
    return values


def position(latitude: object, longitude: object) -> tuple[float, float]:
    """A point on the earth."""
    if not isinstance(latitude, int | float) or not -90 <= latitude <= 90:
        raise bad("wrong latitude specified")
    if not isinstance(longitude, int | float) or not -180 <= longitude <= 180:
        raise bad("wrong longitude specified")
    return float(latitude), float(longitude)
