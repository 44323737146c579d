"""How much is said, and how wrongly: the table of noise.md, which is the one place where that stands.

The tellers: a *relative*; a *child* that was small then; a *comrade*; the list of a *cemetery*; that of a *commune*;
the *finder* of a grave; a *foreign* witness; a *volunteer* who reads captured papers and reports of the other side.
"""

from __future__ import annotations

from pathlib import Path

_TABLE = Path(__file__).with_name("noise.md")
_HEAD, _, *_ROWS = (
    [cell.strip() for cell in line.split("|")[1:-1]]
    for line in _TABLE.read_text(encoding="utf-8").splitlines()
    if line.startswith("|")
)
TELLERS = tuple(_HEAD[1:-1])
NAMES = tuple(row[0] for row in _ROWS)
_SHARES = {(row[0], teller): int(cell) / 100 for row in _ROWS for teller, cell in zip(TELLERS, row[1:-1], strict=True)}


def share(name: str, teller: str) -> float:
    """The share of a row for a sort of teller, 0 to 1."""
    return _SHARES[name, teller]
