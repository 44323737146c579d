"""What the network tells of a mention: how likely its words are this or that (``tagging``)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from flows.understand.meaning.scene import Scene
from flows.understand.tagging.odds import TAGS

_STEPS = (0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95, 0.98)
_CLIMBED = {
    tag: [tuple(f"read {tag} from {step:g}" for step in _STEPS[:steps]) for steps in range(len(_STEPS) + 1)]
    for tag in TAGS
}
_PLACE = 0.3  # likely enough for a place that its borders are looked at
_HOW = ("not", "hardly", "likely", "surely")
_MORE = (0.2, 0.5, 0.8)


def of_words(scene: Scene, first: int, last: int, tags: Iterable[str]) -> set[str]:
    """For each of these tags the steps that the words of a mention have climbed; nothing where no network has read."""
    if scene.odds is None:
        return set()
    found: set[str] = set()
    for tag in tags:
        found.update(_CLIMBED[tag][bisect_right(_STEPS, scene.odds.of(first, last, tag))])
    return found


def of_borders(scene: Scene, first: int, last: int, tags: Iterable[str]) -> set[str]:
    """Whether the words at the ends of a place, and those right outside, are what most of it is."""
    odds = scene.odds
    if odds is None:
        return set()
    likely, tag = max((odds.of(first, last, tag), tag) for tag in tags)
    if likely <= _PLACE:
        return set()
    ends = {"before": first - 1, "first": first, "last": last - 1, "behind": last}
    return {
        f"read {where} {_HOW[bisect_right(_MORE, odds.of(at, at + 1, tag))]}"
        for where, at in ends.items()
        if 0 <= at < len(odds)
    }
