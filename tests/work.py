"""How much work a function does, counted and not timed: the same on every machine, whatever else it does meanwhile."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType


def calls(do: Callable[[], object]) -> int:
    """How many calls, of Python's functions and of built-in ones, ``do`` makes.

    What a regular expression does inside is one call: that its time does not run away is measured in
    ``benchmarks/understanding.py``.
    """
    count = 0

    def called(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal count
        if event in ("call", "c_call"):
            count += 1

    before = sys.getprofile()
    sys.setprofile(called)
    try:
        do()
    finally:
        sys.setprofile(before)
    return count


def steps(do: Callable[[], object], *, but: str) -> int:
    """How many steps of Python's machine ``do`` makes, loops within one line among them, but in files named so.

    Some fifty times slower than ``calls``, which does not see such loops.
    """
    count = 0

    def stepped(frame: FrameType, event: str, _arg: object) -> Callable[..., object] | None:
        nonlocal count
        if but in frame.f_code.co_filename:
            return None
        if event == "call":
            frame.f_trace_opcodes, frame.f_trace_lines = True, False
        count += 1
        return stepped

    before = sys.gettrace()
    sys.settrace(stepped)
    try:
        do()
    finally:
        sys.settrace(before)
    return count
