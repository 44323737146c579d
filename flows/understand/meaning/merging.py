"""Each martyr once, under the fullest name that the text gives him."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from operator import itemgetter

from flows.understand.meaning.scene import Scene
from flows.understand.page import fold
from flows.understand.persons import namesakes
from flows.understand.persons.person import Person


def merged(page: fold.Page, people: list[Person], apart: Sequence[tuple[int, int]] = ()) -> list[Person]:
    """Each martyr once: the full name of one given before by his given name takes its place.

    Two names joined by "và" are two men's, also where one may be the other without its marks. `apart`: stretches of
    the text, one behind the other, of which each tells of one man: two of one name in two of them are two.
    """
    kept: list[Person] = []
    whole: dict[str, int] = {}  # by the name
    given: dict[str, tuple[int, bool]] = {}  # by its last word; whether that is all that was told
    names = namesakes.keys([person.name for person in people])
    givens = namesakes.keys([person.name.split()[-1] for person in people])
    for person, name, last in zip(people, names, givens, strict=True):
        short = " " not in person.name
        corrected = person.led_by("truename") is not None
        same = whole.get(name)
        if same is None and last in given and (short or given[last][1]):
            same = given[last][0]
        if same is None and corrected and kept:
            same = _closest(name, kept)
        if same is not None and kept[same].name != person.name:
            same = None if namesakes.are_two(page, kept[same].end, person.start) else same
        his = _stretch_at(apart, person.start)
        theirs = _stretch_at(apart, kept[same].start) if same is not None else None
        if his is not None and theirs is not None and his != theirs:
            same = None
        if same is None:
            whole[name] = len(kept)
            given.setdefault(last, (len(kept), short))
            kept.append(person)
        elif (theirs is None and his is not None) or (
            his == theirs and not short and (corrected or not kept[same].full)
        ):
            kept[same] = person
            whole[name], given[last] = same, (same, False)
    return kept


def _closest(name: str, kept: Sequence[Person]) -> int:
    """Whose name is put right: who has most words of it, of several the last."""
    words = set(fold.fold(name).split())
    return max(range(len(kept)), key=lambda n: (len(words & set(fold.fold(kept[n].name).split())), n))


def _stretch_at(stretches: Sequence[tuple[int, int]], at: int) -> int | None:
    n = bisect_right(stretches, at, key=itemgetter(0)) - 1
    return n if n >= 0 and at < stretches[n][1] else None


def named_in_full(scene: Scene, people: list[Person], teller: Person | None) -> list[Person]:
    """A martyr known by his given name only takes the full name that the text gave the same man before."""
    theirs = {p.first for p in people}
    longer: dict[str, list[Person]] = {}
    for person in scene.people:
        if person.full and person is not teller and person.first not in theirs:
            longer.setdefault(scene.words.typed[person.last - 1], []).append(person)
    result = []
    for person in people:
        before = longer.get(scene.words.typed[person.first], []) if not person.full else []
        before = [p for p in before if p.first < person.first]
        result.append(before[0] if len(before) == 1 else person)
    return result
