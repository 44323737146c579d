"""A picture's perceptual hash: two pictures of one thing have hashes that differ in few of their 64 bits.

Of the brightness alone, from coarse to fine (a discrete cosine transform of 32 by 32 points, the lowest 64 terms
against their median): it outlives another size, another compression, a little light or a thin border, and not a crop
or a turn. Signed, as databases keep integers. Nothing of the picture can be made of it again.
"""

from __future__ import annotations

import math
import statistics

from PIL import Image

_SIDE = 32
_LOW = 8
_PLAIN = 6.0  # a picture whose brightness hardly differs is like every other plain one
_TERMS = [[math.cos(math.pi * (2 * at + 1) * wave / (2 * _SIDE)) for at in range(_SIDE)] for wave in range(1, _LOW + 1)]


def of(image: Image.Image) -> int | None:
    """The hash of a picture whose pixels are there; None of one with nothing in it."""
    small = image.convert("L").resize((_SIDE, _SIDE), Image.Resampling.BILINEAR)
    if statistics.pstdev(small.tobytes()) < _PLAIN:
        return None
    points = small.tobytes()
    rows = [points[at * _SIDE : (at + 1) * _SIDE] for at in range(_SIDE)]
    across = [[sum(a * b for a, b in zip(row, wave, strict=True)) for wave in _TERMS] for row in rows]
    terms = [sum(across[at][column] * wave[at] for at in range(_SIDE)) for wave in _TERMS for column in range(_LOW)]
    middle = statistics.median(terms)
    bits = sum(1 << at for at, term in enumerate(terms) if term > middle)
    return bits - (1 << 64) if bits >> 63 else bits
