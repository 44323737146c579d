"""A typed line to what was meant, and what was kept of it to an event. Pure.

A line is a text, or one of ``/photo PATH``, ``/file PATH``, ``/location LAT LON`` and the commands that every
channel knows (``/start SOURCE``, ``/help``...). Kept is ``{"user", "id", "language"}`` and one of ``"text"``,
``"data"`` (a button), ``"command"`` with ``"argument"``, ``"location": [lat, lon]``,
``"file": {"kind", "sha256", "name", "size"}``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.channels.base import Read
from flows.events import Command, Event, Location, Media, Pressed, Text, Unsupported, What

NAME = "terminal"
FILES = {"photo": "photo", "file": "file"}


@dataclass(frozen=True, slots=True)
class File:
    """A file to send along: the path is not looked at here."""

    kind: str
    path: str


class LineError(ValueError):
    """A command whose words make no sense; ``key`` is the text (``cli.ftl``) that says so."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def read_line(line: str) -> dict[str, Any] | File | None:
    """What to keep of the line; a File still has to be read; None for an empty line. Raises LineError."""
    text = line.strip()
    if not text.startswith("/"):
        return {"text": text} if text else None
    name, _, argument = text[1:].partition(" ")
    name, argument = name.casefold(), argument.strip()
    if name in FILES:
        if not argument:
            raise LineError("cli-chat-no_path")
        return File(FILES[name], argument)
    if name == "location":
        try:
            lat, lon = (float(one) for one in argument.replace(",", " ").split())
        except ValueError:
            raise LineError("cli-chat-no_location") from None
        return {"location": [lat, lon]}
    return {"command": name, "argument": argument}


def read(body: Mapping[str, Any], *, at: datetime, seed: int) -> Read:
    """The event. Raises KeyError, TypeError or ValueError on what was never kept so."""
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
        lat, lon = body["location"]
        return Location(float(lat), float(lon))
    if "file" in body:
        found = body["file"]
        return Media(
            kind=str(found["kind"]),
            ref=json.dumps({"sha256": str(found["sha256"])}),
            name=str(found["name"]),
            size=int(found["size"]),
            unique=str(found["sha256"]),
        )
    return Unsupported("line")
