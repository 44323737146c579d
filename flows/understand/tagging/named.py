"""Names that the network reads where the scanners of names find none, or only a part of one.

A scanner knows how names look ("Nguyễn Văn A", "anh Hùng"); the network has read what stands around them, and so sees
the given names of a row, a name in small letters, one of the highlands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from flows.understand.meaning.scene import Scene, with_people
from flows.understand.page.words import Words
from flows.understand.persons.names import is_surname
from flows.understand.persons.person import Person, lead_of, person_at
from flows.understand.persons.soft_names import MIDDLES, RARE_MIDDLES, before_district
from flows.understand.tagging.odds import MARTYR, TELLER
from flows.understand.tagging.spans import stretches

_WITH_IT = 0.35  # each word of a name
_LIKELY = 0.5  # on average
_ADDED = 0.65  # each word that is added to a name
_KEPT = 0.8  # each word of a name that loses others
_LOST = 0.15  # each of those


def with_read(scene: Scene) -> Scene:
    """The scene with the names that the network reads besides those that are found, as it read them."""
    if scene.odds is None:
        return scene
    people = {at: person for person in scene.people for at in range(person.first, person.last)}
    read: dict[int, Person] = {}
    for tag in (MARTYR, TELLER):
        odds = scene.odds.each(tag)
        for start, last in _parted(scene, _joined(scene.words, stretches(scene, odds, _WITH_IT))):
            whole = last - start > _SHORTEST and is_surname(scene.words.typed[start])
            first = start if whole else _from_its_surname(scene.words, start)
            met = {person.first for at in range(first, last) if (person := people.get(at))}
            if len(met) > 1 or not _is_name(scene, first, last):
                continue
            if met:
                (of,) = met
                if _is_part(scene, people[of], first, last, odds) or _is_rest(scene, people[of], first, last, odds):
                    read[of] = _named(scene, first, last)
            elif sum(odds[start:last]) > _LIKELY * (last - start):
                read[first] = _named(scene, first, last)
    if not read:
        return scene
    return with_people(scene, ({person.first: person for person in scene.people} | read).values())


def _named(scene: Scene, first: int, last: int) -> Person:
    return person_at(scene.words, first, last, lead_of(scene.words, scene.ends, first))


def _joined(words: Words, found: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those that only the point of an initial parts, as one: "R. Venkatesan", "Ng. Trung Chính"."""
    joined: list[tuple[int, int]] = []
    for first, last in found:
        if joined and joined[-1][1] == first and _is_behind_initial(words, first):
            joined[-1] = joined[-1][0], last
        else:
            joined.append((first, last))
    return joined


def _parted(scene: Scene, found: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Those in small letters without the titles before and the district behind them, and apart where two touch."""
    for first, last in found:
        if scene.words.capital[first]:
            yield first, last
            continue
        start = _behind_title(scene, first, last)
        for at in range(start + _SHORTEST, last - 1):
            if _begins_full(scene.words, at) and at - start >= _SHORTEST:
                yield start, at
                start = at
        yield start, before_district(scene.words, start, last)


def _begins_full(words: Words, at: int) -> bool:
    """ "pham van thuy | pham van chung": a surname with "van" or "thi" behind it."""
    return words.shades[at + 1] in ("van", "thi") and is_surname(words.typed[at])


def _behind_title(scene: Scene, first: int, last: int) -> int:
    """ "ong | dang quoc tri", "bac si | hoang van ngoc"."""
    words, title = scene.words, scene.phrases[first]
    if title is None or title.tags.isdisjoint(_TITLES) or last - title.last < _SHORTEST:
        return first
    named = is_surname(words.typed[title.last]) and words.shades[title.last] not in ("van", "thi")
    return title.last if named else first


_TITLES = frozenset(("title", "kin", "rank", "post", "office"))
_SHORTEST = 2  # words of a full name


def _is_behind_initial(words: Words, at: int) -> bool:
    return words.gap(at) in _POINTS and len(words.typed[at - 1]) <= _INITIAL and words.capital[at]


_POINTS = (".", ". ")
_INITIAL = 2  # letters


def _from_its_surname(words: Words, first: int) -> int:
    """Where a name begins whose given name, or that with the middle one, begins at word `first`: "cao | van ky"."""
    for at in (first, first - 1):
        named = at > 0 and words.shades[at] in _MIDDLES and words.gap(at) == " " == words.gap(first)
        if named and is_surname(words.typed[at - 1]):
            return at - 1
    return first


_MIDDLES = MIDDLES | RARE_MIDDLES


def _is_name(scene: Scene, first: int, last: int) -> bool:
    """Not a mark with figures, nor "nguyen van que o ...", where his home may begin; nor a surname alone abroad."""
    typed, phrases = scene.words.typed[first:last], scene.phrases[first + 1 : last]
    alone = scene.language != "vi" and last - first == 1 and is_surname(typed[0])
    goes_over = any(phrase is not None and phrase.last > last and "home" in phrase.tags for phrase in phrases)
    return all(map(str.isalpha, typed)) and not alone and not goes_over


def _is_part(scene: Scene, person: Person, first: int, last: int, odds: Sequence[float]) -> bool:
    """Whether the name goes on at either side, written as it is, without a break: "A Lăng | Blóc"."""
    words = scene.words
    added = [*range(first, person.first), *range(person.last, last)]
    return (
        bool(added)
        and first <= person.first
        and person.last <= last
        and all(odds[at] > _ADDED and words.capital[at] == words.capital[person.first] for at in added)
        and all(words.gap(at) == " " for at in range(first + 1, last))
    )


def _is_rest(scene: Scene, person: Person, first: int, last: int, odds: Sequence[float]) -> bool:
    """Whether the words before the surname are none of the name's, in small letters: "bo em la | nguyen hung"."""
    words = scene.words
    return (
        person.first < first
        and last == person.last
        and last - first > 1
        and not words.capital[first]
        and is_surname(words.typed[first])
        and all(odds[at] < _LOST for at in range(person.first, first))
        and all(odds[at] > _KEPT for at in range(first, last))
    )
