"""What a sentence tells nearest to a day: that he joined, that the family was told, that he fell."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence, Set
from operator import attrgetter, itemgetter

from flows.understand.days import dates
from flows.understand.meaning.scene import Scene
from flows.understand.page.words import Phrase
from flows.understand.told import Found

DEADLY = frozenset(("fell", "bury"))
_LEAVING = frozenset(("enlist", "joined", "notice"))
_ACTS = (*DEADLY, *_LEAVING, "battle", "gio")
_WENT = frozenset("di vo vao len theo thoat".split())
_SUBJECT = 4  # words in which a sentence says who went: "anh Trac di sau, 70"


def is_of_leaving(scene: Scene, day: Found[dates.DateReading]) -> bool:
    """Whether a day is the one on which he joined, or on which the family was told of his death."""
    first = scene.words.index(day.start)
    start = scene.sentence(first)[0]
    shades = scene.words.shades
    went = not _WENT.isdisjoint((*shades[start : min(first, start + _SUBJECT)], *shades[max(start, first - 1) : first]))
    apart, act = _nearest(scene, day)
    return (apart <= _CLAUSE and bool(act & _LEAVING)) or (went and not act & DEADLY)


def is_of_joining(scene: Scene, day: Found[dates.DateReading]) -> bool:
    """Whether it is said right beside a day that he joined, and of no birth: "1949 tham gia bộ đội"."""
    start, end = scene.sentence(scene.words.index(day.start))
    if scene.words.page.text[day.end : day.end + 1] == ")":
        return False  # "Nguyễn Văn An (1950) tham gia ..."
    apart, act = _nearest(scene, day)
    return apart <= _BESIDE and "joined" in act and scene.first("born", start, end) is None


_CLAUSE, _BESIDE = 6, 1  # words


def nearest(scene: Scene, day: Found[dates.DateReading]) -> Set[str]:
    """What its sentence tells nearest to a day, by its tags; nothing where it tells of no act."""
    return _nearest(scene, day)[1]


def _nearest(scene: Scene, day: Found[dates.DateReading]) -> tuple[int, Set[str]]:
    """The same, behind so many words it stands from the day."""
    first, last = scene.words.index(day.start), scene.words.index(day.end)
    start, end = scene.sentence(first)
    acts = [
        (max(first - act.last, act.first - last), act.tags)
        for tag in _ACTS
        for act in _next_to(scene.by_tag.get(tag, ()), first, last)
        if start <= act.first < end
    ]
    return min(acts, key=_distance, default=(0, frozenset()))


_distance = itemgetter(0)


def _next_to(acts: Sequence[Phrase], first: int, last: int) -> Sequence[Phrase]:
    """Of phrases in order those that begin at words first..last, the one before and the one behind them."""
    return acts[max(0, bisect_left(acts, first, key=_first) - 1) : bisect_left(acts, last, key=_first) + 1]


_first = attrgetter("first")
