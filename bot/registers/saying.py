"""What the registers say of a ticket, in a short line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from flows.registers.comparing import Summary


def line(words: Callable[..., str], found: Summary) -> str:
    """ "14 liệt sĩ cùng họ tên; quê và đơn vị khớp 1"; "" where the registers say nothing."""
    if found.fitting and found.same_name:
        parts = listed(words, found.parts)
        return words("register-summary.fitting", count=found.same_name, parts=parts, fitting=found.fitting)
    if found.fitting:
        return words("register-summary.near", parts=listed(words, found.parts), fitting=found.fitting)
    return words("register-summary", count=found.same_name) if found.same_name else ""


def listed(words: Callable[..., str], parts: Sequence[str]) -> str:
    """The names of parts in a row: "năm sinh, quê và đơn vị"."""
    names = [words(f"register-part-{one}") for one in parts]
    if len(names) < 2:
        return "".join(names)
    return words("register-and", first=", ".join(names[:-1]), last=names[-1])
