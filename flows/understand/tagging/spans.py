"""What the network has marked: words that stand together, in one clause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from flows.understand.meaning.scene import Scene
from flows.understand.told import Found

_LIKELY = 0.5  # one word of them at least
_WITH_IT = 0.25  # each of the others
_CLAUSE = frozenset(",;.:!?\n()")


def stretches(
    scene: Scene, odds: Sequence[float], least: float, parting: Set[str] = _CLAUSE
) -> Iterator[tuple[int, int]]:
    """Words side by side that are each likelier than `least`, as ``first``, ``last`` (exclusive).

    `odds`: of each word of the scene (``Odds.each``). `parting`: the signs over which none goes on.
    """
    words, covered = scene.words, 0
    for first in [at for at, odd in enumerate(odds) if odd > least]:
        if first < covered:
            continue
        at = first + 1
        while at < len(odds) and odds[at] > least and parting.isdisjoint(words.gap(at)):
            at += 1
        covered = at
        yield first, at


def marked(scene: Scene, mark: str) -> Iterator[tuple[int, Found[str]]]:
    """The stretches of words that likely have this mark, as typed, with their first word; no syllable alone."""
    words, odds = scene.words, scene.odds
    likely = odds.each(mark) if odds is not None else []
    for first, last in stretches(scene, likely, _WITH_IT):
        if max(likely[first:last]) > _LIKELY and not _is_a_part(scene, first, last):
            start, end = words.starts[first], words.ends[last - 1]
            said = words.page.text[start:end]
            yield first, Found(said, said, start, end)


def _is_a_part(scene: Scene, first: int, last: int) -> bool:
    """Whether it is one small syllable of Vietnamese, which says nothing alone: "y" of "y tá"."""
    return scene.language == "vi" and last - first == 1 and not scene.words.capital[first]
