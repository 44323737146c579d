"""What a text mentions, before anything is decided: days, units, and the runs of words that may tell a place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, replace
from itertools import islice
from operator import attrgetter
from typing import Any, NamedTuple

from flows.understand.army.units import UnitFound
from flows.understand.days import dates
from flows.understand.languages import foreign_places
from flows.understand.meaning import acts, broken_days, lent_days, righted_days
from flows.understand.meaning.extents import CLOSED, Extents, closes_a_bracket
from flows.understand.meaning.scene import Scene
from flows.understand.meaning.weighing import Scale
from flows.understand.page.words import SYLLABLE
from flows.understand.persons.district_names import DISTRICTS
from flows.understand.persons.person import Person
from flows.understand.places import no_places
from flows.understand.tagging.odds import FELL, HOME, LAID, LIES
from flows.understand.tagging.spans import stretches
from flows.understand.told import Found

_MOST = 400  # beginnings looked at: ten pages of a story have fewer
_MONTH = re.compile(r"(?<![\w./-])/{0,2}(?P<m>[0-9]{1,2})\s?[/.-]\s?(?P<y>19[0-8][0-9]|[3-9][0-9])(?![\w]|[./-][0-9])")
_YEAR = re.compile(r"(?P<y>19(?<![\w./-]19)[0-8][0-9])(?![\w]|[./-][0-9])")


@dataclass(frozen=True, slots=True)
class DayMention:
    """A day and the words it stands in, `first`..`last` (exclusive).

    `lent`: where its year was told, "before" or "behind", if not beside it; else empty.
    """

    found: Found[dates.DateReading]
    first: int
    last: int
    lent: str = ""


class PlaceMention(NamedTuple):
    """Words that may tell a place, `first`..`last` (exclusive). Mentions may overlap: which one counts is weighed."""

    found: Found[str]
    first: int
    last: int
    known: str = ""  # by which rule it is known for a place, if by one


@dataclass(frozen=True, slots=True)
class UnitMention:
    """A unit and the words it stands in, `first`..`last` (exclusive)."""

    found: UnitFound
    first: int
    last: int


def find_units(scene: Scene, found: Iterable[UnitFound]) -> list[UnitMention]:
    """The units, in order."""
    return [UnitMention(u, *_words_of(scene, u)) for u in sorted(found, key=lambda u: (u.start, u.end))]


def find_days(
    scene: Scene, found: tuple[dates.DateFound, ...], yearless: Iterable[dates.DayFound] = ()
) -> list[DayMention]:
    """The days, and the bare years and months ("12/71", "1946") that stand nowhere in one of them, in order.

    A day without a year has that of the nearest one before it, or behind it in its sentence, a month that of the one
    before it; a day without a month ("đến ngày 29") goes on in the month of the day before it; "hôm sau", "hai ngày
    sau" are counted from that day.
    """
    told = broken_days.with_broken(scene.words.page, [Found(d.reading, d.reading.said, d.start, d.end) for d in found])
    taken = {at for one in told for at in range(one.start, one.end)}
    told += broken_days.by_their_place(scene.words.page, taken)
    taken.update(at for one in told for at in range(one.start, one.end))
    shadow, text = scene.words.page.shadow, scene.words.page.text
    for pattern in (_MONTH, _YEAR):
        for match in pattern.finditer(shadow):
            if not taken.isdisjoint(range(*match.span())):
                continue
            year, month = int(match["y"]), int(match.groupdict().get("m") or 0)
            year += 1900 if year < 100 else 0
            whole = dates.read_date(f"tháng {month} năm {year}" if month else f"năm {year}") if month < 13 else None
            if whole is not None:
                said = text[match.start() : match.end()]
                told.append(Found(replace(whole, said=said), said, *match.span()))
                taken.update(range(*match.span()))
    told, instead = righted_days.standing(scene.words.page, sorted(told, key=_start))
    lent = list(lent_days.with_years(scene, told, [d for d in yearless if taken.isdisjoint(range(d.start, d.end))]))
    for lend in (lent_days.in_that_year, lent_days.in_that_month, lent_days.days_after):
        taken.update(at for one, _ in lent for at in range(one.start, one.end))
        lent += lend(scene, sorted([*told, *(one for one, _ in lent)], key=_start), taken)
    where = {one.start: at for one, at in lent}
    told, more = righted_days.standing(scene.words.page, sorted([*told, *(one for one, _ in lent)], key=_start))
    # "hy sinh 1971 ... à nhầm, năm 70": what is told of the one is told of the other.
    righted = {t.start: t if acts.nearest(scene, t) else (instead | more).get(t.start, t) for t in told}
    return [DayMention(t, *_words_of(scene, righted[t.start]), where.get(t.start, "")) for t in told]


_start = attrgetter("start")


def find_places(scene: Scene, scale: Scale, taken: Set[int] = frozenset()) -> list[PlaceMention]:
    """The runs of words that may tell a place, in order. `scale`: of the evidence for how far they go.

    `taken`: words that are a day's or a unit's, with which no place begins.
    """
    found: list[PlaceMention] = []
    extents = Extents(scene, scale)
    spans: list[tuple[int, int]] = []
    words = scene.words
    for first in islice(beginnings(scene), _MOST):
        if (
            first in taken
            or words.gaps[first].endswith(_TAGS)
            or (first > 1 and words.shades[first - 2 : first] == _PEOPLE)
        ):
            continue
        spans.append((first, extents.end(first)))
    for first, last in sorted({*spans, *_read(scene)}):
        told = _told(scene, first, last)
        if (" " in told.said or _is_named(scene, first)) and not _is_no_place(scene, told):
            found.append(PlaceMention(told, first, last))
    return found if scene.language == "vi" else _with_known(scene, found)


def _read(scene: Scene) -> Iterator[tuple[int, int]]:
    """What the network reads as one place, as far as it does."""
    for tag in (HOME, FELL, LAID, LIES):
        likely = scene.odds.each(tag) if scene.odds is not None else []
        for first, last in stretches(scene, likely, _PLACE, _CLOSED):
            if max(likely[first:last]) > _LIKELY:
                ends = (at for at in range(first + 1, last) if closes_a_bracket(scene.words, first, at))
                yield first, next(ends, last)


def _is_named(scene: Scene, at: int) -> bool:
    """Whether one word alone can be a place's name: with a capital, as no Vietnamese word sounds ("kontum"), a town."""
    shade = scene.words.shades[at]
    strange = scene.language == "vi" and SYLLABLE.fullmatch(shade) is None and shade.isalpha()
    return scene.words.capital[at] or strange or shade in _OF_ONE_SYLLABLE


_OF_ONE_SYLLABLE = frozenset(("hue", "vinh", "lao"))
_TAGS = ("<", "</")  # where the name of a tag begins: "tại <i>Tây Ninh</i>"
_PLACE = 0.4  # each word of it
_LIKELY = 0.5  # one of them
_CLOSED = CLOSED | {":"}  # before a colon stands the label of a line


def _with_known(scene: Scene, found: Iterable[PlaceMention]) -> list[PlaceMention]:
    """The places with those that rules of the language know, each once: none inside of these, nor another one that
    begins where somebody was laid."""
    words = scene.words
    known = [(words.index(s), words.index(e), rule) for s, e, rule in foreign_places.spans(words.page, scene.language)]
    inside = {(at, last) for first, last, _ in known for at in range(first, last)}
    laid = {first for first, _, rule in known if rule == "laid"}
    told = [(_from_its_article(scene, one.first), one.last, "") for one in found]
    places: dict[tuple[int, int], PlaceMention] = {}
    for first, last, rule in (*told, *known):
        if words.shades[max(0, first - 2) : first] in _LIVES:
            continue  # where whoever writes lives
        if first < last and (rule or ((first, last) not in inside and first not in laid)):
            place = _told(scene, first, last)
            if rule or not _is_no_place(scene, place):
                places[first, last] = PlaceMention(place, first, last, rule)
    return sorted(places.values(), key=_extent)


_LIVES = (("live", "in"), ("lives", "in"), ("living", "in"), ("habite", "a"), ("vis", "a"))


def _told(scene: Scene, first: int, last: int) -> Found[str]:
    """These words, and the bracket behind them that ends one inside: "trường Lê Lợi (huyện Cam Lộ)"."""
    words, text = scene.words, scene.words.page.text
    start, end = words.starts[first], words.ends[last - 1]
    end += text.startswith(")", end) and text.count("(", start, end) > text.count(")", start, end)
    return Found(text[start:end], text[start:end], start, end)


def _is_no_place(scene: Scene, told: Found[str]) -> bool:
    return no_places.is_no_place(scene.words.page, told.start, told.end)


def _from_its_article(scene: Scene, first: int) -> int:
    """The word with which a place begins that has been found from word `first` on: behind "in", with "the"."""
    words = scene.words
    if words.shades[first] in _IN:
        return first + 1
    with_article = first and words.shades[first - 1] == "the" and words.gaps[first] == " "
    return first - 1 if with_article else first


_IN = ("in", "at", "on")


def _extent(one: PlaceMention) -> tuple[int, int]:
    return one.first, one.last


_PEOPLE = ("dan", "toc")  # "dân tộc Vân Kiều"


def words_of(scene: Scene, told: Iterable[dates.DateFound | UnitFound]) -> frozenset[int]:
    """The words in which these days and units stand."""
    index = scene.words.index
    return frozenset(at for one in told for at in range(index(one.start), index(one.end)))


def _words_of(scene: Scene, told: Found[Any] | UnitFound) -> tuple[int, int]:
    """The words that it stands in, also where it begins inside one ("SINH1930")."""
    last = scene.words.index(told.end)
    return min(scene.words.index(told.start), last - 1), last


def beginnings(scene: Scene) -> Iterator[int]:
    """Words with which a place may begin, past "ở", "tại", "trước là", each once and in order."""
    latest = -1
    for at in _openings(scene):
        first = _past(scene, at)
        if first > latest:
            yield first
            latest = first


def _past(scene: Scene, at: int) -> int:
    """Past up to two words that lead to a place and tell nothing of it."""
    words = scene.words
    for first in range(at, min(at + 2, len(words.shades) - 1)):
        word, following = words.shades[first], words.shades[first + 1]
        leads = word in _BARE or (word == "truoc" and following in _ONCE)
        named = words.capital[first] and not words.loud and words.typed[first] not in ("Ở", "Tại")
        if not leads or words.gaps[first + 1] != " " or named:
            return first
    return min(at + 2, len(words.shades) - 1)


_BARE = frozenset(("o", "tai", "mot", "la", "day", "kia"))
_ONCE = frozenset(("la", "o", "day", "kia"))


def _openings(scene: Scene) -> Iterator[int]:
    """Where a place may be opened: at "ở", "xã", "cầu", a capital, what stands behind "hy sinh" or "quê".

    Not a name behind its level ("xã" opens "xã Tân Dân"), nor a level behind a name that goes on ("Tân Dân huyện ..."),
    which "Quê xã ..." is none of, nor what stands behind another word of a text all in capitals.
    """
    words, gaps, capital = scene.words, scene.words.gaps, scene.words.capital
    names = {at for person in scene.people if _is_man(person) for at in range(person.before, person.last)}
    openings = set() if words.loud else {start for start, _ in scene.sentences}
    for at, phrase in enumerate(scene.phrases):
        before = scene.ends.get(at)
        if phrase is None and before is None and not capital[at]:
            continue  # most words of a text
        led = before is not None and gaps[at] == " "
        if led and "at" in before.tags and before.spelling not in _WHERE:  # type: ignore[union-attr]
            continue  # "cạnh bờ sông" begins with "cạnh"
        goes_on = at > 0 and gaps[at] == " " and capital[at - 1] and not (led and at - 1 in openings)
        if phrase is not None and phrase.tags & _OPENS:
            if phrase.tags & _LEVELS and at and f"{words.shades[at - 1]} {words.shades[at]}" in DISTRICTS:
                continue  # "tien lang": its second word is no "làng"
            if not (phrase.tags & _LEVELS and ((goes_on and not words.loud) or (led and before.tags & _LEVELS))):  # type: ignore[union-attr]
                yield at
        elif phrase is not None and words.shades[phrase.last - 2 : phrase.last] == ("nghia", "trang"):
            yield phrase.last - 2  # "vào nghĩa trang"
        elif capital[at] and not goes_on:
            alone = at in openings and not (at + 1 < len(capital) and capital[at + 1])
            if not alone and at not in names and not (led and before.tags & _LEVELS):  # type: ignore[union-attr]
                yield at
        elif before is not None and before.tags & _LEADS:
            if before.spelling == "quê tận" and not words.page.accented:
                yield at - 1  # "que Tan Yen"
            yield at


def _is_man(person: Person) -> bool:
    """Not "Kim Động": two capitalised words without a title may be a place as well."""
    return person.last - person.first > 2 or bool(person.lead)


_WHERE = ("ở", "tại", "trong", "trên", "sau", "trước", "đầu", "cuối", "ngay", "giữa", "ngoài")
_LEVELS = frozenset(("level", "site", "thing"))
_OPENS = frozenset(("at", "level", "site", "thing"))
_LEADS = frozenset(("bury", "fell", "home", "at", "battle"))
