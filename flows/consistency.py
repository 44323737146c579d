"""What a ticket says of places and days, held against itself: a line a comparison, yes or no, with the distance or the
reason. There is no score, and nothing is decided: an operator reads it.

Pure: circles and days in, lines out; their words are in ``locales/*/consistency.ftl``. Every distance is held against
both circles. Theatres of units are not compared: there is no table of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from flows import distance
from flows.distance import Circle
from flows.model import Answer, Known, Tip
from flows.script import martyr, place

YOUNGEST, OLDEST = 12, 80  # years of age at death beyond which a day or a year is rather a mistake
NAMED = 6  # so many photos are named by their numbers
Args = Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo by its number among the ticket's files, from 1; ``day`` is that of its camera's clock."""

    number: int
    circle: Circle | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Commune:
    """A commune that was named: its centre, with a radius that holds all of it."""

    name: str
    circle: Circle


@dataclass(frozen=True, slots=True)
class Facts:
    """What is compared. ``place``: where the grave is said to be, None where only words are known.

    ``pins``: locations sent from the phone; ``typed``: coordinates and map links that another place has replaced.
    ``death``: first and last day on which it may have been. ``told_on``: the day on which the ticket was opened.
    """

    place: Circle | None = None
    pins: tuple[Circle, ...] = ()
    typed: tuple[Circle, ...] = ()
    photos: tuple[Photo, ...] = ()
    commune: Commune | None = None
    death: tuple[date, date] | None = None
    birth_year: int | None = None
    told_on: date | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One comparison: what is compared and how it came out, two keys with their variables. ``ok``: ✓, else ✗."""

    what: str
    outcome: str
    ok: bool
    what_args: Args = field(default_factory=dict)
    args: Args = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Outcome:
    key: str
    ok: bool
    metres: float
    args: Args


def lines(facts: Facts) -> tuple[Line, ...]:
    """Every comparison that the facts allow, places first; none where there is nothing to compare."""
    return (*_places(facts), *_days(facts))


def of_ticket(
    tip: Tip,
    exifs: Sequence[Mapping[str, Any] | None],
    *,
    told_on: date | None = None,
    commune: Commune | None = None,
) -> tuple[Line, ...]:
    """The lines of a ticket. ``exifs``: what each of its files tells of itself, in the order of the files."""
    told = place.told_circle(tip)
    pins = (one for one in tip.told if one.kind == "location")
    pinned = (distance.circle_of({"lat": one.lat, "lon": one.lon}) for one in pins)
    replaced = (one.was for one in tip.changes if one.field == place.WHERE)
    typed = (_circle(one) for one in replaced if _origin(one) in ("typed", "link"))
    birth = tip.answers.get(martyr.BIRTH_YEAR)
    return lines(
        Facts(
            place=told,
            pins=tuple(one for one in pinned if one is not None and not _is_same(one, told)),
            typed=tuple(one for one in typed if one is not None and not _is_same(one, told)),
            photos=tuple(
                Photo(number, None if is_of_itself(tip, exif) else distance.circle_of(exif), _day(exif))
                for number, exif in enumerate(exifs, start=1)
                if exif is not None
            ),
            commune=commune or named(tip),
            death=_death(tip.answers.get(martyr.DEATH_DATE)),
            birth_year=birth.value if birth is not None and isinstance(birth.value, int) else None,
            told_on=told_on,
        )
    )


def is_of_itself(tip: Tip, exif: Mapping[str, Any] | None) -> bool:
    """Whether the place of the tip is the one that this photo tells: it says nothing for itself."""
    told, taken = place.told_circle(tip), distance.circle_of(exif)
    if told is None or taken is None or _origin(tip.answers[place.WHERE]) != "exif":
        return False
    return _is_same(taken, told)


def named(tip: Tip) -> Commune | None:
    """The commune or district that words name: of the grave, else of the place of death."""
    for where in (place.WHERE, martyr.DEATH_PLACE):
        answer = tip.answers.get(where)
        value = answer.value if answer is not None and answer.known is Known.GIVEN else None
        area, names = (value.get("area"), value.get("place")) if isinstance(value, dict) else (None, None)
        if area and names and names["level"] in ("commune", "district") and area.get("radius_m"):
            return Commune(names["name"], Circle(area["lat"], area["lon"], area["radius_m"]))
    return None


def _places(facts: Facts) -> list[Line]:
    told, commune = facts.place, facts.commune
    photos = [(one.number, one.circle) for one in facts.photos if one.circle is not None]
    found: list[Line] = []
    if told is not None:
        found += _nearest("consistency-pin", [_apart(one, told) for one in facts.pins])
        found += _nearest("consistency-typed", [_apart(one, told) for one in facts.typed])
        found += _of_photos([(number, _apart(one, told)) for number, one in photos])
        if not distance.is_in_the_countries(told):
            found.append(Line("consistency-place", "consistency-abroad", ok=False))
    elif len(photos) > 1:
        (_, first), *others = photos
        to_first = (
            (number, _apart(one, first, "consistency-from_photo", {"photo": photos[0][0]})) for number, one in others
        )
        found += _of_photos(list(to_first))
    if commune is None:
        return found

    def in_commune(one: Circle) -> _Outcome:
        return _apart(one, commune.circle, "consistency-from_commune", {"name": commune.name})

    if told is not None:
        return [*found, *_nearest("consistency-place", [in_commune(told)])]
    return [*found, *_of_photos([(number, in_commune(one)) for number, one in photos])]


def _apart(
    one: Circle, other: Circle, key: str = "consistency-from_place", args: Mapping[str, str | int] | None = None
) -> _Outcome:
    metres = distance.apart_m(one, other)
    said: dict[str, str | int] = {"distance": distance.words(metres), **(args or {})}
    return _Outcome(key, distance.meet(one, other), metres, said)


def _nearest(what: str, outcomes: Sequence[_Outcome]) -> list[Line]:
    """The nearest of those that fit, and the nearest of those that do not."""
    by_distance = sorted(outcomes, key=lambda one: one.metres)
    chosen = (next((one for one in by_distance if one.ok is ok), None) for ok in (True, False))
    return [Line(what, one.key, one.ok, args=one.args) for one in chosen if one is not None]


def _of_photos(outcomes: Sequence[tuple[int, _Outcome]]) -> list[Line]:
    """One line for all that fit, with the farthest of them; one for all that do not, with the nearest."""
    found = []
    for ok in (True, False):
        group = [(number, one) for number, one in outcomes if one.ok is ok]
        if group:
            choose: Callable[..., tuple[int, _Outcome]] = max if ok else min
            told = choose(group, key=lambda one: one[1].metres)[1]
            found.append(_of_numbered([number for number, _ in group], told.key, ok=ok, args=told.args))
    return found


def _of_numbered(numbers: Sequence[int], outcome: str, *, ok: bool, args: Args) -> Line:
    named = ", ".join(str(one) for one in numbers[:NAMED]) + ("…" if len(numbers) > NAMED else "")
    return Line("consistency-photos", outcome, ok, what_args={"numbers": named}, args=args)


def _days(facts: Facts) -> list[Line]:
    if facts.death is None:
        return []
    first, last = facts.death
    found = []
    if facts.told_on is not None and first > facts.told_on:
        found.append(Line("consistency-death", "consistency-in_future", ok=False))
    if facts.birth_year is not None:
        ages = sorted({first.year - facts.birth_year, last.year - facts.birth_year})
        ok = ages[-1] >= YOUNGEST and ages[0] <= OLDEST
        args = {"ages": " – ".join(str(one) for one in ages)}
        found.append(Line("consistency-death", "consistency-age", ok, args=args))
    before = [one.number for one in facts.photos if one.day is not None and one.day < first]
    after = [one.number for one in facts.photos if one.day is not None and one.day > last]
    if after:
        found.append(_of_numbered(after, "consistency-after_death", ok=True, args={}))
    if before:
        found.append(_of_numbered(before, "consistency-before_death", ok=False, args={}))
    return found


def _is_same(one: Circle, told: Circle | None) -> bool:
    return told is not None and replace(one, radius_m=0.0) == replace(told, radius_m=0.0)


def _circle(answer: Answer) -> Circle | None:
    return distance.circle_of(answer.value) if isinstance(answer.value, dict) else None


def _origin(answer: Answer) -> str:
    return str(answer.value.get("origin", "")) if isinstance(answer.value, dict) else ""


def _death(answer: Answer | None) -> tuple[date, date] | None:
    form = answer.value if answer is not None and answer.known is Known.GIVEN else None
    if not isinstance(form, dict):
        return None
    try:
        return date.fromisoformat(str(form["earliest"])), date.fromisoformat(str(form["latest"]))
    except (KeyError, ValueError):
        return None


def _day(exif: Mapping[str, Any]) -> date | None:
    try:
        return datetime.fromisoformat(str(exif.get("taken_at"))).date()
    except ValueError:
        return None
