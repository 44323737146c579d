"""QR codes as PNG, SVG, and as a path within a drawing. A quarter of a code may be torn or dirty and it still reads."""

from __future__ import annotations

import io
from dataclasses import dataclass

import segno

QUIET = 4  # modules of white around a code, which readers need
_PNG_SCALE = 20  # pixels a module: sharp on paper at 15 cm
_ERROR = "q"


@dataclass(frozen=True, slots=True)
class Drawn:
    """A code as one path in units of its modules; ``size`` includes the white around it."""

    path: str
    size: int


def png(link: str) -> bytes:
    out = io.BytesIO()
    _code(link).save(out, kind="png", scale=_PNG_SCALE, border=QUIET)
    return out.getvalue()


def svg(link: str) -> bytes:
    out = io.BytesIO()
    _code(link).save(out, kind="svg", scale=10, border=QUIET, light="#ffffff", dark="#000000", unit="")
    return out.getvalue()


def drawn(link: str) -> Drawn:
    """The dark modules, row by row."""
    steps = []
    code = _code(link)
    for y, row in enumerate(code.matrix):
        x = 0
        while x < len(row):
            if not row[x]:
                x += 1
                continue
            end = x
            while end < len(row) and row[end]:
                end += 1
            steps.append(f"M{x + QUIET} {y + QUIET}h{end - x}v1h-{end - x}z")
            x = end
    return Drawn("".join(steps), len(code.matrix) + 2 * QUIET)


def _code(link: str) -> segno.QRCode:
    return segno.make_qr(link, error=_ERROR, boost_error=True)
