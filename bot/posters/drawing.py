"""Words on a sheet, in millimetres: broken into lines and made as large as a box lets them be.

A drawing has no layout of its own and the printer's fonts are not known, so letters are taken as wide as they are in
the widest of the usual ones (DejaVu Sans Bold): in a narrower one there is only more white.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from html import escape

from bot.papers.wording import line

FONTS = "'Be Vietnam Pro','Segoe UI',Roboto,'Noto Sans',Arial,'DejaVu Sans',sans-serif"
_NARROW = frozenset("ijlI.,:;'!|()[]/-·’ ")
_WIDE = frozenset("mwMW%@—")
_LEADING = 1.28  # from one line to the next, in heights of the letters


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of one size."""

    lines: tuple[str, ...]
    size: float

    @property
    def height(self) -> float:
        return len(self.lines) * self.size * _LEADING


def width(text: str, *, bold: bool) -> float:
    """How wide the words are at a size of 1, at most."""
    total = sum(_advance(one) for one in unicodedata.normalize("NFC", text))
    return total if bold else total * 0.92


def fitted(
    text: str, *, room: float, height: float, largest: float, smallest: float = 3.0, bold: bool = False
) -> Block:
    """The words as large as they go into a box of this many millimetres; their own line breaks are kept."""
    paragraphs = [line(one) for one in text.split("\n")]
    size = largest
    while True:
        lines = tuple(one for words in paragraphs for one in _broken(words, room / size, bold=bold))
        block = Block(lines, size)
        if size <= smallest or (block.height <= height and all(width(one, bold=bold) * size <= room for one in lines)):
            return block
        size = round(size - 0.2, 2)


def words(
    block: Block, x: float, y: float, *, anchor: str = "start", bold: bool = False, colour: str = "#1d1a17"
) -> str:
    """The lines drawn, the first one's top at ``y``."""
    drawn = []
    for number, one in enumerate(block.lines):
        baseline = y + block.size * (0.98 + number * _LEADING)
        drawn.append(
            f'<text x="{x:.1f}" y="{baseline:.2f}" font-size="{block.size:.2f}" text-anchor="{anchor}"'
            f' font-weight="{700 if bold else 500}" fill="{colour}">{escape(one)}</text>'
        )
    return "\n".join(drawn)


def _broken(text: str, room: float, *, bold: bool) -> tuple[str, ...]:
    lines: list[str] = []
    for word in text.split(" "):
        if lines and width(f"{lines[-1]} {word}", bold=bold) <= room:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(word)
    return tuple(lines)


def _advance(letter: str) -> float:
    base = unicodedata.normalize("NFD", letter)[0]
    if base == " ":
        return 0.35
    if base in _NARROW:
        return 0.46
    if base in _WIDE:
        return 1.11
    if base.isdigit():
        return 0.70
    if base in "frt":
        return 0.51
    if base in "csz":
        return 0.60
    return 0.83 if base.isupper() else 0.70
