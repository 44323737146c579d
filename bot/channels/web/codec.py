"""What the chat page sent (``bot.web.sending`` writes it), read into an event. Pure.

``{"user", "id", "language"?}`` and one of: ``"text"``; ``"data"`` (a button); ``"command"`` with ``"argument"``;
``"location": {"lat", "lon", "accuracy_m"}``; ``"file": {"kind", "ref", "name", "mime", "size", "caption", "group"}``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.channels.base import Read
from flows.events import Command, Event, Location, Media, Pressed, Text, Unsupported, What

NAME = "web"


def read(body: Mapping[str, Any], *, at: datetime, seed: int) -> Read:
    """The event. Raises KeyError, TypeError or ValueError on what the page never writes."""
    return Event(
        channel=NAME,
        user=str(body["user"]),
        at=at,
        what=_what(body),
        message_id=str(body["id"]),
        language=str(body.get("language", "")),
        seed=seed,
    )


def _what(body: Mapping[str, Any]) -> What:
    if "text" in body:
        return Text(str(body["text"]))
    if "data" in body:
        return Pressed(str(body["data"]))
    if "command" in body:
        return Command(str(body["command"]), str(body.get("argument", "")))
    if "location" in body:
        place = body["location"]
        accuracy = place.get("accuracy_m")
        return Location(float(place["lat"]), float(place["lon"]), None if accuracy is None else float(accuracy))
    if "file" in body:
        return _file(body["file"])
    return Unsupported(", ".join(sorted(set(body) - {"user", "id", "language"})))


def _file(form: Mapping[str, Any]) -> Media:
    return Media(
        kind=str(form["kind"]),
        ref=json.dumps(form["ref"]),
        name=str(form.get("name", "")),
        mime=str(form.get("mime", "")),
        size=int(form["size"]),
        caption=str(form.get("caption", "")),
        group=str(form.get("group", "")),
        unique=str(form["ref"]["sha256"]),
    )
