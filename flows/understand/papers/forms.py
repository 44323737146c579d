"""What the cells of a record say of its man: each fact is read out of the cell that is labelled so, as it stands."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from operator import attrgetter
from typing import Any, TypeVar

from flows.understand.army import ranks, units
from flows.understand.days import dates
from flows.understand.meaning.mentions import DayMention
from flows.understand.page import fold
from flows.understand.papers.labels import Cell, Field
from flows.understand.papers.records import Record, Records
from flows.understand.told import Found, Martyr

_UNKNOWN = re.compile(
    r"(?:[-–.…?_/x\s]*|k|nt|0|\(?trong\)?)$|nhu tren|"
    r"\(?(?:hien |gia dinh |den nay |van )*(?:khong(?! quan)|chua|ko|k|chang)(?!\w)"
    r"|theo (?:thu|loi|giay|bao)(?!\w)(?!.*(?<!\w)(?:la|tai|o)(?!\w))"
)
_AT = re.compile(r"(?:(?:tai|o)\s+)?")
# "đã đưa về NTLS xã Xuân Lam năm 1990"
_BROUGHT = re.compile(
    r"(?:hien |da |nay |dang |duoc |gia dinh |don vi |dua |quy tap |tap ket |luc dau |ban dau |tam |chuyen |boc |"
    r"cat boc |an tang |mai tang |chon cat |chon |yen nghi |nam |vao |ve |tai |o )*"
)
_WHEN = re.compile(
    r"[\s,]+(?:(?:vao )?(?:tu )?(?:nam|ngay|thang) [0-9]|(?:19|20)[0-9]{2}(?![0-9])).*$"
    r"|, (?:mat dau|khong|chua|da)(?!\w).*$"
)
_ASIDE = re.compile(r"\s?[(;].*$")
_GRAVEYARD = re.compile(r"nghia trang|ntls|nghia dia")
_OF_A_UNIT = re.compile(r"(?:don vi|mat tran|chien truong)(?!\w)")
_FIRST_YEAR, _LAST_YEAR = 1880, 1985  # of birth
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Mentions:
    """What was found on the page, in order: days, units, ranks."""

    page: fold.Page
    days: Sequence[DayMention]
    units: Sequence[units.UnitFound]
    ranks: Sequence[ranks.RankFound]
    now: date

    def days_in(self, cell: Cell) -> list[Found[dates.DateReading]]:
        """The days told whole in a cell, none in the future."""
        here = _between(self.days, cell, _day_start)
        return [
            day.found
            for day in here
            if not day.lent and day.found.value.earliest <= self.now and day.found.value.note != "placeholder"
        ]


def _day_start(day: DayMention) -> int:
    return day.found.start


_start = attrgetter("start")


def _between(found: Sequence[T], cell: Cell, start_of: Callable[[T], int]) -> Sequence[T]:
    """Those of the mentions in order that begin in the cell."""
    first = bisect_left(found, cell.start, key=start_of)
    return found[first : bisect_left(found, cell.end, first, key=start_of)]


Spans = Sequence[tuple[int, int]]


def fill(
    martyrs: Sequence[Martyr], records: Records, told: Mentions, remarks: Mapping[int, Spans]
) -> tuple[Martyr, ...]:
    """The martyrs, those of records with what their cells say and the cemetery of the heading.

    `remarks`: by where a man's name begins, what is told of him below the records.
    """
    by_name = {record.name[0]: record for record in records.all if record.name is not None}
    cemetery = cemetery_of(told.page, records.all)
    return tuple(
        _filled(one, record, told, cemetery, remarks.get(one.name.start, ()))
        if one.name and (record := by_name.get(one.name.start))
        else one
        for one in martyrs
    )


def _filled(martyr: Martyr, record: Record, told: Mentions, cemetery: Found[str] | None, remarks: Spans) -> Martyr:
    """The martyr with what the cells say. Of a row, what its column leaves open is known from remarks on him alone.

    `cemetery`: in which all lie, by the heading.
    """
    said: dict[str, Any] = {}
    for cell in record.cells:
        facts = _READERS[cell.field](cell, told) if cell.field in _READERS else {}
        for name, value in facts.items():
            if value is None and _is_remarked(getattr(martyr, name, None), remarks):
                continue
            if said.get(name) is None and (value is not None or record.row or is_unknown(told.page, cell)):
                said[name] = value
    grave = said.pop("grave", None)
    if grave is not None and said.get("burial") is None:
        # Whether he lies there still, the words around it tell.
        said["burial" if _lies_there(martyr, grave, told.page) else "first_burial"] = grave
    residence = said.pop("residence", None)
    if residence is not None and said.get("home_town") is None:
        said["home_town"] = residence
    burial = said.get("burial")
    if cemetery is not None and (
        _is_any_cemetery(burial, told.page) if burial is not None else said.get("first_burial") is None
    ):
        said["burial"] = cemetery
    elif "plot" in said and said.get("burial") is None:
        said["burial"] = said["plot"]
    said.pop("plot", None)
    return replace(martyr, **said)


def _is_any_cemetery(grave: Found[str], page: fold.Page) -> bool:
    """Whether a grave is in "NTLS" or "nghĩa trang xã", of which only the heading tells the name."""
    return _NAMELESS.fullmatch(page.shadow, grave.start, grave.end) is not None


_NAMELESS = re.compile(r"(?:nghia trang|ntls|nt)(?: liet s[iy]| l/?s)?(?: (?:xa|phuong|huyen))?(?: nha| ta)?")


def _is_remarked(fact: Found[Any] | None, remarks: Spans) -> bool:
    return fact is not None and any(start <= fact.start < end for start, end in remarks)


def is_unknown(page: fold.Page, cell: Cell) -> bool:
    """Whether a cell says that nothing is known: empty, "không rõ", "-"."""
    return _UNKNOWN.match(page.shadow[cell.start : cell.end]) is not None


Facts = dict[str, Any]


def _birth(cell: Cell, told: Mentions) -> Facts:
    days = told.days_in(cell)
    if days:
        reading = days[0].value
        year, exact = (reading.earliest.year + reading.latest.year) // 2, reading.earliest == reading.latest
        if not _FIRST_YEAR <= year <= _LAST_YEAR:
            return {"birth_year": None, "birth_date": None}
        return {"birth_year": _with(days[0], year), "birth_date": _with(days[0], reading.earliest) if exact else None}
    said = told.page.text[cell.start : cell.end]
    year_said = dates.read_year(said)
    return {"birth_year": Found(year_said, said, cell.start, cell.end) if year_said else None, "birth_date": None}


def _enlisted(cell: Cell, told: Mentions) -> Facts:
    return {"enlisted": _only_day(cell, told)}


def _death(cell: Cell, told: Mentions) -> Facts:
    return {"death": _only_day(cell, told)}


def _only_day(cell: Cell, told: Mentions) -> Found[dates.DateReading] | None:
    """The day with which a cell begins if it is not put right, or the only one in it; two figures alone are a year."""
    days = told.days_in(cell)
    if len(days) == 1:
        return days[0]
    if days and days[0].start == cell.start and not _RIGHTED.search(told.page.shadow, cell.start, cell.end):
        return days[0]
    figures = _FIGURES.match(told.page.shadow, cell.start, cell.end)
    if days or figures is None:
        return None
    said = told.page.text[cell.start : figures.end()]
    reading = dates.read_date(figures["told"], today=told.now)
    return Found(replace(reading, said=said), said, cell.start, figures.end()) if reading is not None else None


_RIGHTED = re.compile(r"(?<!\w)(?:sai|dung|dinh chinh|sua|nham|khong phai|hoac|hay)(?!\w)")
# "--/03/1972", "68", and a day that its neighbour's figures hide: "E24,12/03/1968".
_FIGURES = re.compile(r"(?:[-.?_]{0,4}/){0,2}(?P<told>(?:[0-9]{1,2}[/.-]){0,2}[0-9]{2,4})$")


def _unit(cell: Cell, told: Mentions) -> Facts:
    here = [u for u in _between(told.units, cell, _start) if u.owner == "ours"]
    found = [Found(u.reading, u.reading.said, u.start, u.end) for u in here]
    if all(one.said != told.page.text[cell.start : cell.end] for one in found):
        found += _read_alone(cell, told)
    return {"unit": max(found, key=lambda one: sum(map(bool, _levels(one.value))), default=None)}


def _read_alone(cell: Cell, told: Mentions) -> list[Found[units.UnitReading]]:
    """The units of a cell read without its neighbours, whose figures may go on with it: "E24,12/03/1968"."""
    alone = units.scan_units(fold.page(told.page.text[cell.start : cell.end]))
    shift = cell.start
    return [Found(u.reading, u.reading.said, shift + u.start, shift + u.end) for u in alone if u.owner == "ours"]


_LEVELS = tuple(f.name for f in fields(units.UnitReading) if f.name != "said")


def _levels(reading: units.UnitReading) -> tuple[str | None, ...]:
    return tuple(getattr(reading, level) for level in _LEVELS)


def _rank(cell: Cell, told: Mentions) -> Facts:
    """The rank, and the position where both stand in one cell."""
    here = _between(told.ranks, cell, _start)
    found: Facts = {
        kind: _titled(one) for kind in ("rank", "position") if (one := next((r for r in here if r.kind == kind), None))
    }
    return found if here else {"rank": _whole(cell, told)}


def _post(cell: Cell, told: Mentions) -> Facts:
    """The position: all that the cell says, if it is short and tells no rank as well."""
    here = _between(told.ranks, cell, _start)
    found: Facts = {r.kind: _titled(r) for r in here}
    whole = _whole(cell, told)
    return found if "rank" in found or whole is None else {"position": whole}


def _whole(cell: Cell, told: Mentions) -> Found[str] | None:
    said = told.page.text[cell.start : cell.end]
    if is_unknown(told.page, cell) or len(said.split()) > _SHORT or not said[:1].isalnum():
        return None
    return Found(said, said, cell.start, cell.end)


_SHORT = 5  # words of a rank or a position


def _titled(found: ranks.RankFound) -> Found[str]:
    return Found(found.said, found.said, found.start, found.end)


def _home(cell: Cell, told: Mentions) -> Facts:
    return {"home_town": _place(cell, told)}


def _residence(cell: Cell, told: Mentions) -> Facts:
    return {"residence": _place(cell, told)}


def _fell_at(cell: Cell, told: Mentions) -> Facts:
    return {"death_place": _place(cell, told)}


def _laid(cell: Cell, told: Mentions) -> Facts:
    moved = _MOVED.search(told.page.shadow, cell.start, cell.end)
    if moved is not None:
        before, behind = cell._replace(end=moved.start()), cell._replace(start=moved.end())
        return {"first_burial": _place(before, told), "burial": _place(behind, told)}
    place = _place(cell, told)
    return {"first_burial" if _FIRST.search(told.page.shadow, cell.head, cell.end) else "grave": place}


def _lies(cell: Cell, told: Mentions) -> Facts:
    """A cemetery he lies in now; another place, or one of his unit, is where he was laid."""
    if _PLOT.match(told.page.shadow, cell.start, cell.end):
        return _plot(cell, told)
    if _FIRST.search(told.page.shadow, cell.head, cell.end):
        return {"first_burial": _place(cell, told)}
    return {"burial" if _NOW.search(told.page.shadow, cell.head, cell.start) else "grave": _place(cell, told)}


# "Đường 39 UBND xã quy tập về NTLS", "NTLS huyện Tân Biên, năm 2016 đã được quy tập về ..."
_MOVED = re.compile(
    r"[\s,;(–-]+(?:(?:nam|thang|ngay) [0-9/.-]{1,10} |(?:da|duoc|gia dinh|ubnd xa|xa|dia phuong|don vi|hien|nay|den|"
    r"sau do|roi|lai) ){0,5}(?:quy tap|cat boc|boc|di chuyen|di doi|chuyen|dua)(?: hai cot| mo)? "
    r"(?:ve|vao|sang|den)\s(?!tu )"
)
_PLOT = re.compile(r"(?:khu|lo|hang|mo)\s(?:so\s)?[0-9a-z]{1,3}(?!\w)")
_NOW = re.compile(r"(?<!\w)(?:hien|quy tap)(?!\w)")
_FIRST = re.compile(r"(?<!\w)(?:ban dau|luc dau|tam)(?!\w)")


def _lies_there(martyr: Martyr, grave: Found[str], page: fold.Page) -> bool:
    for known, lies in ((martyr.burial, True), (martyr.first_burial, False)):
        if known is not None and known.start < grave.end and grave.start < known.end:
            return lies
    shadow = page.shadow[grave.start : grave.end]
    return _GRAVEYARD.search(shadow) is not None and not _OF_A_UNIT.search(shadow)


def _plot(cell: Cell, told: Mentions) -> Facts:
    place = _place(cell, told)
    return {"plot": place if place and not place.said.isdigit() else None}


def _place(cell: Cell, told: Mentions) -> Found[str] | None:
    """The words of a cell that tell a place: without what leads to it, and what is said aside or of its year."""
    if is_unknown(told.page, cell) or cell.start >= cell.end:
        return None
    shadow = told.page.shadow[cell.start : cell.end]
    small = told.page.text[cell.start].islower()
    start = (_BROUGHT if small else _AT).match(shadow).end()  # type: ignore[union-attr]
    end = min(
        (m.start() for m in (_ASIDE.search(shadow, start), _WHEN.search(shadow, start)) if m), default=len(shadow)
    )
    said = told.page.text[cell.start + start : cell.start + end].rstrip(" ,.-–")
    return Found(said, said, cell.start + start, cell.start + start + len(said)) if said else None


def _with(found: Found[Any], value: T) -> Found[T]:
    return Found(value, found.said, found.start, found.end)


_READERS: dict[Field, Callable[[Cell, Mentions], Facts]] = {
    Field.BIRTH: _birth,
    Field.ENLISTED: _enlisted,
    Field.FELL: _death,
    Field.UNIT: _unit,
    Field.RANK: _rank,
    Field.POST: _post,
    Field.HOME: _home,
    Field.FELL_AT: _fell_at,
    Field.LAID: _laid,
    Field.LIES: _lies,
    Field.PLOT: _plot,
    Field.RESIDENCE: _residence,
}


def cemetery_of(page: fold.Page, records: Sequence[Record]) -> Found[str] | None:
    """The cemetery that the heading of two records or more names: "... AN TÁNG TẠI NTLS HUYỆN ĐỨC CƠ"."""
    if len(records) < 2:
        return None
    above, below = max(0, records[0].start - _ABOVE), records[0].start
    for match in _HEADED.finditer(page.shadow, above, below):
        line = page.shadow.rfind("\n", 0, match.start()) + 1
        if not (_OF_A_UNIT.search(match.group()) or _TELLS.search(page.shadow, line, match.start())):
            said = page.text[match.start() : match.end()].rstrip(" ,.-–")
            return Found(said, said, match.start(), match.start() + len(said))
    return None


# A sentence, and no heading: "Tôi đã vào NTLS Cần Thơ mà không thấy".
_TELLS = re.compile(r"(?<!\w)(?:toi|em|chau|gia dinh|minh|khong|chua|da|tim|di|den|vao|ve|hoi)(?!\w)")
_ABOVE = 400  # characters: a heading, and the names of the columns
# What no longer names the cemetery.
_REST = r"(?:dot|khu|lo|hang|phan|nam|thang|ngay) (?:so )?(?:[0-9]{1,4}|[a-z]|i{1,3})"
_HEADED = re.compile(
    rf"(?<!\w)(?:nghia trang(?: liet s[iy]| quoc gia)?|ntls)(?: (?!(?:{_REST})(?!\w))[^\W_]+,?){{1,8}}"
)
