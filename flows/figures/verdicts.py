"""What was found out of a tip, read off the moves of its status: right, wrong, or not to be found out."""

from __future__ import annotations

from collections.abc import Iterable

from flows import tickets

RIGHT, WRONG, UNKNOWN = VERDICTS = ("right", "wrong", "unknown")
_RIGHT = ("found", "identified")
_WRONG = ("contradicted", "fraud", "alive")
# What was said of it stands no more: it is looked at anew, or counts as another tip.
_OPEN = (*tickets.OPEN, tickets.DUPLICATE)


def after(moves: Iterable[str]) -> str:
    """The verdict that stands after these moves, in order, each as the history has it; "" for none."""
    verdict = ""
    for move in moves:
        status, _, outcome = move.partition(" ")
        if status == tickets.VERIFIED or outcome in _RIGHT:
            verdict = RIGHT
        elif outcome in _WRONG:
            verdict = WRONG
        elif status == tickets.UNVERIFIABLE:
            verdict = UNKNOWN
        elif status in _OPEN:
            verdict = ""
    return verdict
