"""Fields of a ticket in words: their labels, and their values as a reader of the paper expects them."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from flows.effects import Line
from flows.fields import Fact, Field

Words = Callable[..., str]
# XML 1.0 has no such characters, and no paper needs them.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
# They turn the direction of what follows: "fdp.exe" reads as "exe.pdf".
_TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def label(words: Words, field: Field) -> str:
    """What the field is called on paper."""
    return words(f"field-{field.name}")


def value(words: Words, fact: Fact, zone: ZoneInfo) -> str:
    """The value as words, clean; several lines where the person wrote several."""
    said = fact.value
    if fact.key:
        return words(fact.key)
    if isinstance(said, bool):
        return words("field-yes") if said else words("field-no")
    if isinstance(said, Line):
        return words(said.value_key, **said.args) if said.value_key else said.value
    if fact.field.name == "created_at":
        return datetime.fromisoformat(str(said)).astimezone(zone).strftime("%d/%m/%Y %H:%M")
    if fact.field.name in ("lat", "lon"):
        return f"{said:.6f}"
    if isinstance(said, float):
        return f"{said:g}"
    return clean(str(said))


def clean(text: str) -> str:
    """Nothing in it is read as anything but letters: no control characters, none that turn the direction."""
    if text.isprintable():  # of what is taken away nothing is
        return text
    return _TURNING.sub("", _UNPRINTABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))


def line(text: str) -> str:
    """Clean, in one line."""
    return " ".join(clean(text).split())
