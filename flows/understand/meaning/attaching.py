"""Which martyr a fact belongs to, and which of the facts told of him are his.

In a register each line's facts are its martyr's. Of one martyr alone, everything is his that is not the informant's.
Of several in running text, what stands between a name and the next one is that martyr's; a day, a place of death, a
grave or a unit told before the first or in another sentence is shared by all, and the only home of one family.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from flows.understand.days import dates
from flows.understand.meaning import (
    aliases,
    areas,
    life_days,
    localities,
    occasions,
    owned_units,
    shared_home,
    titles,
)
from flows.understand.meaning.scene import Scene
from flows.understand.papers import lists, remarks
from flows.understand.persons.person import Person
from flows.understand.tagging import spans
from flows.understand.tagging.odds import UNNUMBERED
from flows.understand.told import Found, Martyr

T = TypeVar("T")


def attach(
    scene: Scene,
    people: list[Person],
    items: tuple[lists.Item, ...],
    days: list[occasions.Day],
    places: Mapping[str, list[localities.Place]],
    found_units: list[owned_units.Unit],
    *,
    shares: bool,
    of_papers: bool,
    own: tuple[int, int] = (0, 0),
    sure: bool = False,
    below: Sequence[remarks.Remark] = (),
    feasts: Sequence[dates.DayFound] = (),
) -> tuple[Martyr, ...]:
    """The martyrs with their facts. `shares`: the teller is a comrade, who names all and then tells what befell all.

    `own`: where the teller speaks of himself. `sure`: each item is one man's. `below`: what is told below them and not
    of all. `of_papers`: he is known from papers or things only; when and where the others fell is not told of him.
    """
    if not people:
        return ()
    words, homes = scene.words, places["home"]
    theirs = areas.of_martyrs(scene, people, items, shares=shares, sure=sure)
    owners = areas.Owners(len(words.shades), theirs, below)
    if of_papers:
        near = {scene.sentence(p.first) for p in people}
        days = [d for d in days if scene.sentence(d.word) in near]
        places = {role: [p for p in found if scene.sentence(p.word) in near] for role, found in places.items()}
    # What a list tells before its first line, it tells of all.
    heading = words.index(items[0].start) if items else len(words.shades)
    lives = life_days.of_each(scene, people, days, owners, heading=heading)
    of_places = {role: owners.deal((p.word, p) for p in found) for role, found in places.items()}
    told_ranks, told_posts = titles.of_martyrs(scene, people, own)
    of_ranks, of_posts = owners.deal(told_ranks), owners.deal(told_posts)
    of_others = owners.deal(aliases.find_aliases(scene))
    of_units = owners.deal((u.word, u) for u in found_units)
    of_feasts = owners.deal((words.index(d.start), d) for d in feasts)
    of_bands = owners.deal(spans.marked(scene, UNNUMBERED))
    alone = len(people) == 1
    home_of_all = (
        None if alone else shared_home.of_all(scene, people, homes, of_places["home"].of_all, listed=len(items) > 1)
    )
    result = []
    for n, (person, (born, joined, died)) in enumerate(zip(people, lives, strict=True)):
        result.append(
            Martyr(
                name=Found(person.name, words.page.text[person.start : person.end], person.start, person.end)
                if person.name
                else None,
                alias=next(iter(of_others.own[n]), None),
                birth_year=_with(born.found, _middle_year(born.found.value)) if born else None,
                birth_date=_with(born.found, born.found.value.earliest) if born and _exact(born.found) else None,
                home_town=_likeliest(of_places["home"].own[n]) or home_of_all,
                enlisted=joined.found if joined else None,
                rank=_near(person, of_ranks.own[n], alone=alone),
                position=_near(person, of_posts.own[n], alone=alone),
                unit=owned_units.beside(
                    owned_units.unit_of(words.page, of_units.own[n], of_units.of_all),
                    _near(person, of_bands.own[n], alone=alone),
                ),
                death=died.found if died else None,
                feast=_only_feast(of_feasts.told_of(n)) if died is None else None,
                death_place=_likeliest(of_places["fell"].told_of(n)),
                first_burial=_likeliest(of_places["laid"].told_of(n)),
                burial=_likeliest(of_places["lies"].told_of(n)),
            )
        )
    return tuple(result)


def _likeliest(places: Iterable[localities.Place]) -> Found[str] | None:
    best = max(places, key=lambda p: p.score, default=None)
    return best.found if best is not None else None


def _only_feast(days: Sequence[dates.DayFound]) -> Found[dates.DayFound] | None:
    """The one day of the year that is told; None where there are several."""
    if len({(d.day, d.month, d.lunar_day is None) for d in days}) != 1:
        return None
    return Found(days[0], days[0].said, days[0].start, days[0].end)


def _middle_year(born: dates.DateReading) -> int:
    """The year said: "khoảng 1951" lies in 1950 to 1952."""
    return (born.earliest.year + born.latest.year) // 2


def _exact(found: Found[dates.DateReading]) -> bool:
    return found.value.earliest == found.value.latest


def _with(found: Found[Any], value: T) -> Found[T]:
    return Found(value, found.said, found.start, found.end)


def _near(person: Person, found: list[Found[str]], *, alone: bool) -> Found[str] | None:
    """The one nearest to the name; of several martyrs within a line's length."""
    close = [f for f in found if alone or -40 < f.start - person.start < 160]
    return min(close, key=lambda f: abs(f.start - person.end), default=None)
