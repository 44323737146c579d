"""How far the words of a place go, from a word with which one may begin: by weighed evidence (weighing.py)."""

from __future__ import annotations

import math
from collections.abc import Iterator

from flows.understand.evidence import extents as evidence
from flows.understand.meaning.scene import Scene
from flows.understand.meaning.weighing import EVER, Scale, total
from flows.understand.page.words import Words

_MOST = 24  # words
_COORDINATES = ("toa", "do")
_PARTICLES = frozenset("ạ nhé nhá hả nhỉ".split())
CLOSED = frozenset('\n;!?"“”«»<>')  # in a gap between words: no place goes on over it


class Extents:
    """Where places end on a page. What a border between two words tells is weighed once, however many cross it."""

    def __init__(self, scene: Scene, scale: Scale) -> None:
        self._scene, self._scale = scene, scale
        self._style = evidence.style_of(scene)
        self._weighed: dict[int, tuple[int, str] | None] = {}

    def end(self, first: int) -> int:
        """The word behind the place that begins with word `first`, where it most likely ends."""
        words, scale, weighed = self._scene.words, self._scale, self._weighed
        start, commas = evidence.start_of(self._scene, first), 0
        likely, best, going = first + 1, 0.0, 1.0
        last = min(self._scene.sentence(first)[1], first + _MOST)
        for at in range(first + 1, last):
            border = weighed[at] if at in weighed else self._weigh(at)
            if border is None or closes_a_bracket(words, first, at):
                last = at
                break
            worth, gap = border
            commas += gap == ","
            worth += total(scale, evidence.of_run(start, gap, commas, words.shades[at]))
            on = 1 / (1 + math.exp(-scale.score(worth)))
            if going * (1 - on) > best:
                likely, best = at, going * (1 - on)
            going *= on
            if going <= best:
                return likely
        return max(last, first + 1)

    def _weigh(self, at: int) -> tuple[int, str] | None:
        """What the border before word `at` tells, and what stands there; None where no place goes on."""
        found = None
        if not _is_closed(self._scene, at):
            gap = evidence.mark(self._scene.words.gaps[at])
            border = evidence.of_border(self._scene, at, self._style, gap)
            found = self._scale.worth[EVER] + total(self._scale, border), gap
        self._weighed[at] = found
        return found


def closes_a_bracket(words: Words, first: int, at: int) -> bool:
    """Whether a bracket that was open before word `first` is closed right before word `at`: "(ở Lào), đường 128"."""
    return ")" in words.gaps[at] and "(" not in words.page.text[words.starts[first] : words.ends[at - 1]]


def crossed(scene: Scene, first: int, last: int) -> Iterator[tuple[int, list[str]]]:
    """The borders that a place crosses from word `first` to the one before `last`, and that one, each with all its
    evidence."""
    style, start, commas = evidence.style_of(scene), evidence.start_of(scene, first), 0
    for at in range(first + 1, min(last + 1, scene.sentence(first)[1])):
        if _is_closed(scene, at):
            return
        gap = evidence.mark(scene.words.gaps[at])
        commas += gap == ","
        run = evidence.of_run(start, gap, commas, scene.words.shades[at])
        yield at, [*evidence.of_border(scene, at, style, gap), *run]


def _is_closed(scene: Scene, at: int) -> bool:
    """Whether no place goes on over the border before word `at`: a clause ends, a day, a phone number or coordinates
    begin."""
    words, gap = scene.words, scene.words.gaps[at]
    if at in scene.breaks or words.shades[at : at + 2] == _COORDINATES:
        return True
    if words.small[at] in _PARTICLES and (at + 1 == len(words.small) or words.gaps[at + 1] != " "):
        return True  # "quê thủy nguyên hải phòng ạ"
    if gap == " ":
        return False
    return not CLOSED.isdisjoint(gap) or "…" in gap or ("." in gap and len(scene.words.shades[at - 1]) > 2)
