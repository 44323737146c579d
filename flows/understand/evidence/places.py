"""What speaks for words telling a home, where somebody fell, where he was laid first, where he lies now."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence, Set

from flows.understand.evidence import tags
from flows.understand.evidence.around import before, behind, company, of_text, tagged
from flows.understand.meaning.mentions import PlaceMention
from flows.understand.meaning.scene import Scene
from flows.understand.meaning.weighing import Evidence
from flows.understand.tagging import odds

WHOLE = "whole"  # asked of words that overlap a place: whether they are just its words
ASKED = ("home", "fell", "laid", "lies")
ROLES = (*ASKED, WHOLE)
_TAGS = (odds.HOME, odds.FELL, odds.LAID, odds.LIES)


def of_places(scene: Scene, places: Sequence[PlaceMention], cast: Sequence[str]) -> list[Evidence]:
    """The evidence for each run of place words. `cast`: the role of each person of the scene.

    Runs that end alike share that part of their evidence.
    """
    starts, ends = [p.first for p in places], sorted(p.last for p in places)
    on_right: dict[int, frozenset[str]] = {}
    about: dict[tuple[int, int], frozenset[str]] = {}
    of_word = {at: _of_word(scene, at) for at in {at for p in places for at in range(p.first, p.last)}}
    everywhere = of_text(scene, cast) | {f"places {min(len(places) // 5, 4)}"}
    found: list[Evidence] = []
    for n, place in enumerate(places):
        earlier = bisect_right(ends, place.first) - 1
        on_left = before(scene, place.first, ends[earlier] if earlier >= 0 else 0)
        if place.last not in on_right:
            later = bisect_left(starts, place.last)
            on_right[place.last] = behind(
                scene, place.last, starts[later] if later < len(starts) else len(scene.words.shades)
            )
        spot = scene.sentence(place.first)[0], scene.named_before(place.first)
        if spot not in about:
            about[spot] = company(scene, place.first, cast)
        its = _inside(scene, place.first, place.last, of_word)
        its |= tags.of_words(scene, place.first, place.last, _TAGS)
        its |= tags.of_borders(scene, place.first, place.last, _TAGS)
        if place.known:
            its.add(f"known {place.known}")
        its.add(f"part {n * 4 // len(places)} of 4")
        around = on_left, on_right[place.last], about[spot], scene.cues_of(place.first)
        found.append((its, *around, everywhere))
    return found


def _of_word(scene: Scene, at: int) -> Set[str]:
    """What a word tells of a place that it stands in."""
    shade, phrase = scene.words.shades[at], scene.phrases[at]
    found = tagged("in", phrase.tags) if phrase is not None else frozenset[str]()
    return found if shade.isdigit() else {*found, f"has {shade}"}


def _inside(scene: Scene, first: int, last: int, of_word: Mapping[int, Set[str]]) -> set[str]:
    words = scene.words
    shades = words.shades[first:last]
    found = {
        f"first {shades[0]}",
        f"first two {' '.join(shades[:2])}",
        f"last {shades[-1]}",
        f"size {min(8, len(shades))}",
    }
    found.update(*map(of_word.__getitem__, range(first, last)))
    begins = scene.phrases[first]
    if begins is None:
        found.add("begins plainly")
    else:
        found |= tagged("begins", begins.tags)
    found.add(f"capitals {min(3, sum(words.capital[first:last]))}")
    if words.capital[first]:
        found.add("begins with a capital")
    if any(map(str.isdigit, shades)):
        found.add("has figures")
    return found
