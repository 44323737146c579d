"""What the network has marked: words that stand together, in one clause."""

from __future__ import annotations

from collections.abc import Iterator

from flows.understand.meaning.scene import Scene
from flows.understand.told import Found

_LIKELY = 0.5  # one word of them at least
_WITH_IT = 0.25  # each of the others
_PARTING = frozenset(",;.:!?\n()")


def marked(scene: Scene, mark: str) -> Iterator[tuple[int, Found[str]]]:
    """The stretches of words that likely have this mark, as typed, with their first word; no syllable alone."""
    words, odds = scene.words, scene.odds
    likely = odds.each(mark) if odds is not None else []
    covered = 0
    for first in [at for at, odd in enumerate(likely) if odd > _WITH_IT]:
        if first < covered:
            continue
        at = first + 1
        while at < len(likely) and likely[at] > _WITH_IT and _PARTING.isdisjoint(words.gap(at)):
            at += 1
        covered = at
        if max(likely[first:at]) > _LIKELY and not _is_a_part(scene, first, at):
            start, end = words.starts[first], words.ends[at - 1]
            said = words.page.text[start:end]
            yield first, Found(said, said, start, end)


def _is_a_part(scene: Scene, first: int, last: int) -> bool:
    """Whether it is one small syllable of Vietnamese, which says nothing alone: "y" of "y tá"."""
    return scene.language == "vi" and last - first == 1 and not scene.words.capital[first]
