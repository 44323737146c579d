"""Fields of a ticket in words: their labels, and their values as a reader of the paper expects them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from flows.effects import Line
from flows.fields import Fact, Field
from flows.understand.page import fold

Words = Callable[..., str]
# What `fold.clean` leaves, and XML 1.0 or a reader of lines does not take.
_UNFIT = re.compile("[\u2028\u2029\ufffe\uffff]")


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
    """The text in NFC; nothing in it is read as anything but letters: no control characters, none that turn the
    direction or are not seen. Lines are kept."""
    if text.isprintable() and unicodedata.is_normalized("NFC", text):  # of what is taken away nothing is
        return text
    return _UNFIT.sub("", fold.clean(text))


def line(text: str) -> str:
    """Clean, in one line."""
    return " ".join(clean(text).split())
