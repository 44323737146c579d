"""Who is named beside whom, in a row or a list: of such people the same is told more often than not."""

from __future__ import annotations

from flows.understand.evidence.around import mark
from flows.understand.meaning.scene import Scene
from flows.understand.persons.person import Person

_NEAR, _FARTHER = 10, 14  # words between two names
_REACH = 10  # people before and behind
_PARTS = frozenset(",;&+")
_JOINS = frozenset(("va", "voi", "cung"))
_OPENS = frozenset("(-–:")


def of_people(scene: Scene) -> list[range]:
    """For each person of the scene the run of people in which he is named, himself among them, as far as it is near."""
    runs: list[range] = []
    first = 0
    for end in range(1, len(scene.people) + 1):
        if end == len(scene.people) or not _are_peers(scene, scene.people[end - 1], scene.people[end]):
            runs += [range(max(first, n - _REACH), min(end, n + _REACH + 1)) for n in range(first, end)]
            first = end
    return runs


def _are_peers(scene: Scene, one: Person, other: Person) -> bool:
    """Whether a line opens with the second, or both are parted by a sign or joined alike in one sentence."""
    words, at = scene.words, other.before
    if "\n" in words.gaps[at] or (at and words.shades[at - 1].isdigit() and "\n" in words.gaps[at - 1]):
        return True
    if scene.sentence_of[one.first] != scene.sentence_of[other.first]:
        return False
    between = at - one.last
    if between <= _NEAR:
        if mark(words.gaps[at]) in _PARTS or (between and words.shades[at - 1] in _JOINS):
            return True
        parted = any(mark(gap) in _PARTS for gap in words.gaps[one.last : at + 1])
        if parted and one.lead and other.lead and one.lead[0].spelling == other.lead[0].spelling:
            return True  # "thằng Kim Sươl người Trà Cú, còn thằng Phước ..."
    opening = mark(words.gaps[one.last])
    return between <= _FARTHER and opening in _OPENS and opening == mark(words.gaps[other.last])
