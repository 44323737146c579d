"""Who was reported dead (báo tử) and lives, or came home: of a text whose kind says that it tells of one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from flows.understand.meaning.scene import Scene
from flows.understand.page import fold
from flows.understand.persons.person import Person
from flows.understand.tagging.odds import MARTYR
from flows.understand.told import Found, Martyr

_HE = r"(?:ong|anh|chu|bac|cau|no|bo|cha|ba|nguoi ta)(?: ay| ta)?"
_LIVES = re.compile(
    rf"(?<!\w)(?:(?:con|van|hien|dang|nay) (?:con |dang )?song(?!\w)|(?:van|gio|nay) khoe|lu lu|(?:tro|tra|bo|lo) ve|"
    rf"da ve|ve that|ve den|ve toi|(?:thi|thang|nam [0-9]{{2,4}}) (?:{_HE} )?(?:lai )?ve(?!\w)|{_HE} ve(?!\w)|trao tra|"
    r"ve tu (?:nam |hoi )?[0-9]|ve duoc|tim thay con song)(?!\w)"
)
_ALIVE = re.compile(r"(?<!\w)(?:con|van|hien|dang) (?:con |dang )?song(?! sot)(?!\w)")
_STRIKE = re.compile(r"(?<!\w)(?:go|xoa|gach|rut) ten(?!\w)")


def is_to_be_struck(page: fold.Page) -> bool:
    """Whether a text asks that a name be struck from the list of the fallen, and says that somebody lives."""
    return _STRIKE.search(page.shadow) is not None and _ALIVE.search(page.shadow) is not None


@dataclass(frozen=True, slots=True)
class Living:
    """Who lives, as he is named in full, and the words that say so; None where no such words stand in the text."""

    person: Person | None
    said: Found[str] | None


def living(scene: Scene, fallen: Sequence[Person]) -> Living:
    """The one who is named right before the words that say that he lives; nobody where none of those known does.

    He was read as fallen, or may well be.
    """
    match = _LIVES.search(scene.words.page.shadow)
    if match is None:
        return Living(None, None)
    names = {one.name for one in fallen}
    known: list[tuple[int, Person]] = []  # where each is named, and he in full
    for one in scene.people:
        whole = _in_full(scene, one)
        if whole.name in names or _may_be(scene, whole):
            known.append((one.end, whole))
    if not known:
        return Living(None, None)
    before = [whole for end, whole in known if end <= match.start()]
    words = scene.words.page.text[slice(*match.span())]
    return Living(before[-1] if before else known[0][1], Found(words, words, *match.span()))


def among(fallen: Sequence[Person], person: Person | None) -> list[Person]:
    """Those who were read as fallen, and the one who lives: he was reported so too."""
    if person is None or any(one.name == person.name for one in fallen):
        return list(fallen)
    return sorted([*fallen, person], key=lambda one: one.first)


def told_to_live(martyrs: Sequence[Martyr], lives: Living) -> tuple[Martyr, ...]:
    """The martyrs, of whom one lives. What was told of his death and his graves is told of nobody.

    Where nobody is named before words that say so, it is the first: what such a text is about, it names first.
    """
    if not martyrs:
        return ()
    name = lives.person.name if lives.person is not None else None
    named = [n for n, one in enumerate(martyrs) if one.name is not None and one.name.value == name]
    n = named[0] if named else 0
    said = lives.said or martyrs[n].name
    alive = replace(martyrs[n], death=None, feast=None, death_place=None, first_burial=None, burial=None, returned=said)
    return (*martyrs[:n], alive, *martyrs[n + 1 :])


def _may_be(scene: Scene, person: Person) -> bool:
    """Whether he is likely enough, or named in three words: fewer may be a place's."""
    if person.last - person.first > 2:
        return True
    return scene.odds is not None and scene.odds.of(person.first, person.last, MARTYR) > _WELL


_WELL = 0.3


def _in_full(scene: Scene, person: Person) -> Person:
    """The one who is named in full where this one is named by his given name only."""
    given = scene.words.shades[person.last - 1]
    alike = (one for one in scene.people if one.full and scene.words.shades[one.last - 1] == given)
    return person if person.full else next(alike, person)
