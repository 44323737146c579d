"""What speaks for words for a place telling a home, where somebody fell, where he was laid or lies, where it happened."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from flows.understand.evidence.around import around, company
from flows.understand.mentions import PlaceMention
from flows.understand.scene import Scene

WHOLE = "whole"  # asked of words that overlap a place: whether they are just its words
ROLES = ("home", "fell", "laid", "lies", WHOLE)


def of_places(scene: Scene, places: Sequence[PlaceMention], cast: Sequence[str]) -> list[set[str]]:
    """The evidence for each run of place words. `cast`: the role of each person of the scene."""
    starts, ends = [p.first for p in places], sorted(p.last for p in places)
    found = []
    for n, place in enumerate(places):
        before, behind = bisect_right(ends, place.first) - 1, bisect_left(starts, place.last)
        low = ends[before] if before >= 0 else 0
        high = starts[behind] if behind < len(starts) else len(scene.words.shades)
        its = around(scene, place.first, place.last, low=low, high=high) | _inside(scene, place.first, place.last)
        its |= {f"part {n * 4 // len(places)} of 4", f"places {min(len(places) // 5, 4)}"}
        found.append(its | company(scene, place.first, cast))
    return found


def _inside(scene: Scene, first: int, last: int) -> set[str]:
    words = scene.words
    shades = words.shades[first:last]
    found = {f"first {shades[0]}", f"first two {' '.join(shades[:2])}", f"last {shades[-1]}", f"size {min(8, len(shades))}"}
    found |= {f"has {shade}" for shade in shades if not shade.isdigit()}
    for at in range(first, last):
        phrase = scene.phrases[at]
        if phrase is not None:
            found |= {f"in:{tag}" for tag in phrase.tags}
    begins = scene.phrases[first]
    found |= {f"begins:{tag}" for tag in begins.tags} if begins is not None else {"begins plainly"}
    found.add(f"capitals {min(3, sum(word[0].isupper() for word in words.typed[first:last]))}")
    if words.typed[first][0].isupper():
        found.add("begins with a capital")
    if any(shade.isdigit() for shade in shades):
        found.add("has figures")
    return found
