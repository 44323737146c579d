"""The home that is told of several martyrs at once."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from flows.understand.meaning import localities
from flows.understand.meaning.scene import Scene
from flows.understand.page import fold
from flows.understand.persons.person import Person
from flows.understand.told import Found


def of_all(
    scene: Scene,
    people: list[Person],
    homes: list[localities.Place],
    nobodys: list[localities.Place],
    *,
    listed: bool,
) -> Found[str] | None:
    """The only home that is told of people of one family or of them all ("đều quê ..."): in nobody's words, behind
    all their names in one sentence, or in a sentence of its own behind them all ("Quê làng Thường Sơn.").

    Every third is a Nguyễn: one surname makes a family where somebody speaks of his kin. `listed`: a home with which
    a sentence begins outside the lines of a list is told of the list.
    """
    if len(homes) != 1:
        return None
    home = (nobodys or homes)[0]
    word = home.word
    alone = _says_home(scene, people, word)
    if not (nobodys or alone or _behind_all(scene, people, word)):
        return None
    start = max(scene.sentence(word)[0], word - 8)
    said = scene.words.small[start:word]
    leading = said[:-1] if said[-1:] in (("quê",), ("que",), ("quán",), ("quan",)) else said
    of_kin = scene.kin_told or not _HOUSES.isdisjoint(pairwise(scene.words.shades))
    family = _one_family(people)
    if not _TELLERS.isdisjoint(leading[-1:]):
        return home.found if of_kin and family and alone else None
    last = scene.words.index(home.found.end)
    behind = scene.words.small[last : min(last + 6, scene.sentence(word)[1])]
    of_them_all = not _ALL.isdisjoint((*said, *map(" ".join, pairwise(said)))) or _counted(said)
    if of_them_all or behind[:1] in _BOTH or _counted(behind):
        return home.found
    return home.found if (family and (of_kin or alone)) or (listed and nobodys and alone) else None


def _says_home(scene: Scene, people: list[Person], word: int) -> bool:
    """Whether a sentence behind all names begins with a home: "Quê làng Thường Sơn.", "Thôn Văn Quán, xã ..."."""
    start = scene.sentence(word)[0]
    first = scene.phrases[start]
    begins = word == start or scene.words.small[start : start + 1] in _HOME_WORDS
    begins = begins or (first is not None and "level" in first.tags)
    return start <= word <= start + _BRIEF and begins and all(person.last <= start for person in people)


_BRIEF = 5  # words before a home in such a sentence: "Nguyên quán hai anh em: ..."
_HOME_WORDS = (("quê",), ("que",), ("nguyên",), ("nguyen",), ("gốc",), ("goc",), ("cùng",), ("cung",))


def _counted(said: Sequence[str]) -> bool:
    """Whether several are spoken of: "3 người", "các liệt sĩ", "hai anh em"."""
    return any(one in _SEVERAL and other in _MEN for one, other in pairwise(said))


def _behind_all(scene: Scene, people: list[Person], word: int) -> bool:
    start, end = scene.sentence(word)
    return start < word < end and all(start <= person.first < word for person in people)


def _one_family(people: list[Person]) -> bool:
    """Whether all are named in full and bear one surname."""
    return all(person.full for person in people) and len({fold.fold(person.name).split()[0] for person in people}) == 1


_SEVERAL = frozenset("hai ba bốn bon năm nam sáu sau bảy bay các cac những nhung 2 3 4 5 6 7 8 9".split())
_MEN = frozenset("người nguoi anh ông ong cụ cu liệt liet ls lsi đồng dong đứa dua bác bac chú chu".split())
_BOTH = (("cả",), ("ca",))  # "Người thôn Tùng Luật cả."
_HOUSES = frozenset((("nha", "toi"), ("nha", "em"), ("nha", "chau"), ("nha", "minh"), ("gia", "dinh")))
_ALL = frozenset("cùng|đều|cung|deu|cả hai|ca hai|cả ba|ca ba|hai anh|hai người|hai nguoi".split("|"))
_TELLERS = frozenset("tôi toi em cháu chau con tui mình minh chúng chung bà bố bo mẹ me".split())
