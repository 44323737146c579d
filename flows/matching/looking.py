"""Which of the tickets that share keys with one are worth comparing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

OF_A_KEY = 60  # tickets that share it are looked at: the newest
COMPARED = 90  # tickets that are held against one


def worth_comparing(sharing: Iterable[Sequence[str]], *, passed: Collection[str] = ()) -> list[str]:
    """For each key the tickets that share it: those that share the rarest keys and the most of them, first.

    ``passed``: never.
    """
    worth: dict[str, float] = {}
    for tickets in sharing:
        for one in tickets:
            worth[one] = worth.get(one, 0.0) + 1 / (len(tickets) + 1)
    for one in passed:
        worth.pop(one, None)
    return sorted(worth, key=lambda one: (-worth[one], one))[:COMPARED]
