"""Numbers of bank accounts, cards and identity papers in a text: found in order to be hidden, never checked."""

from __future__ import annotations

import re

from flows.understand.page import fold

LEFT = 3  # figures that stay to be seen
# Nine to nineteen figures in one piece, or a card's groups of four. No part of a decimal, a grid reference or a code.
_NUMBER = re.compile(r"(?<![\w.,])(?:\d{9,19}|\d{4}(?:[ .-]\d{4}){2,3}(?:[ .-]\d{1,3})?)(?![\w]|[.,]\d)")


def find(text: str) -> list[tuple[int, int]]:
    """Where such numbers stand."""
    return [one.span() for one in _NUMBER.finditer(fold.page(text).shadow)]


def numbers(text: str) -> tuple[str, ...]:
    """Their figures alone, each once."""
    page = fold.page(text)
    return tuple(dict.fromkeys("".join(filter(str.isdigit, page.shadow[start:end])) for start, end in find(text)))


def mask(text: str) -> str:
    """The text with all but the last figures of such numbers hidden."""
    page = fold.page(text)
    shown = page.text
    for start, end in reversed(find(text)):
        digits = "".join(filter(str.isdigit, shown[start:end]))
        shown = f"{shown[:start]}{'x' * (len(digits) - LEFT)}{digits[-LEFT:]}{shown[end:]}"
    return shown
