"""A line of a register as facts: what its cells say, read by the readers of stories, and by what it is looked up.

Whatever a cell holds, the line is kept with what could be read; what could not is counted under a word of ``PROBLEMS``.
Columns about living people are never read. Telephone numbers in other cells are left out, and a note that speaks of
relatives is left out whole.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any

from flows.model import JsonValue
from flows.registers import sounds
from flows.registers.columns import LEFT_OUT, PERSONAL, Cell
from flows.script import martyr_forms
from flows.understand.army import units
from flows.understand.days import dates
from flows.understand.maps import coordinates
from flows.understand.page import fold
from flows.understand.persons import phones
from flows.understand.places import place_search
from flows.understand.places.gazetteer import Gazetteer

LONGEST = 500  # code points of a cell that are kept
PROBLEMS = ("birth", "cell", "death", "html", "long", "name", "note", "phone", "position")
_CACHED = 20_000
_FIRST_YEAR, _LAST_YEAR = 1930, 1999  # of a death
_SERIAL = range(11_000, 37_000)  # numbers of days as spreadsheets count them: 1930 to 2001
_EPOCH = date(1899, 12, 30)
_TAG = re.compile(r"<[^<>]{0,400}>")
_PLAIN_DAY = re.compile(r"\s*(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4})\s*")
_DIGITS = re.compile(r"(?:[0-9][^0-9]{0,3}){8}")
_PLAIN_UNIT = re.compile(
    r"(?:[Cc]([1-9][0-9]?)[ ,/]{1,2})?(?:[Dd]([1-9][0-9]?)[ ,/]{1,2})?"
    r"[Ee]([1-9][0-9]{0,2})(?:[ ,/]{1,2}[Ff]([1-9][0-9]{0,2}))?"
)
_ERROR = re.compile(r"#(?:REF!|N/A|VALUE!|NAME\?|DIV/0!|NULL!|NUM!)")
_RELATIVES = re.compile(
    r"(?<!\w)(?:than nhan|tho cung|vo|chong|con|chau|em|anh|chi|bo|me|cha|lien he|dien thoai|sdt|dt|nguoi bao)(?!\w)"
)
_GRAVE = ("cemetery", "plot", "row", "grave")
_TEXTS = (
    *("alias", "rank", "position", "rank_position", "enlisted", "death_place", "first_burial", "burial"),
    *(*_GRAVE, "found"),
)
_UNIT_PARTS = ("company", "battalion", "regiment", "division")
_IDENTITY = ("home", *_GRAVE, "found")
_TITLES = re.compile(r"^(?:liệt sĩ|liệt sỹ|ls\.?|đ/c|đồng chí)\s+", re.IGNORECASE)
_UNNAMED = re.compile(r"(?:chua ro|chua biet|khong ro|khong ten|vo danh|chua xac dinh|chua co thong tin|lsvd)")


@dataclass(frozen=True, slots=True)
class Keys:
    """By what a line is looked up; "" and None where it says nothing of it.

    ``by_unit``: the given name and the regiment (or what else of the unit has a number). ``by_home``: the first and the
    last word of the name, and the district.
    """

    name: str = ""
    sound: str = ""
    birth_year: int | None = None
    death_year: int | None = None
    by_unit: str = ""
    by_home: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """``line``: its number in the file, from 1. ``key``: by what it is known again in the next file of this list."""

    line: int
    key: str
    facts: Mapping[str, JsonValue]
    keys: Keys
    digest: str
    problems: tuple[str, ...] = ()


@dataclass(slots=True)
class _Reading:
    facts: dict[str, JsonValue] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def wrong(self, what: str) -> None:
        if what not in self.problems:
            self.problems.append(what)


class Reader:
    """Reads the lines of one list. Remembers what it read lately: the same places and units stand in many lines."""

    def __init__(self, fields: Sequence[str], gazetteer: Gazetteer) -> None:
        self._columns = [(at, one) for at, one in enumerate(fields) if one not in (LEFT_OUT, PERSONAL)]
        self.home: Callable[[str], tuple[str, ...]] = lru_cache(_CACHED)(lambda text: home_units(text, gazetteer))
        self._unit = lru_cache(_CACHED)(_unit)
        self._day = lru_cache(_CACHED)(_day_of_words)
        self._gazetteer = gazetteer

    def read(self, cells: Sequence[Cell], line: int) -> Entry | None:
        """The line as facts; None for an empty one."""
        reading = _Reading()
        given = {one: cells[at] for at, one in self._columns if at < len(cells) and not _is_empty(cells[at])}
        if not given:
            return None
        said = {one: text for one, cell in given.items() if (text := _text(cell, reading))}
        self._name(said, reading)
        self._birth(given, said, reading)
        self._death(given, said, reading)
        self._homes(said, reading)
        self._units(said, reading)
        for one in _TEXTS:
            if one in said:
                reading.facts[one] = said[one]
        _note(said, reading)
        _position(said, reading)
        if not reading.facts:
            return None
        facts = reading.facts
        key = said.get("key") or ""
        return Entry(
            line=line,
            key=_digest(["key", fold.fold(key)] if key else _identity(facts)),
            facts=facts,
            keys=keys_of(facts, self._gazetteer),
            digest=_digest(facts),
            problems=tuple(reading.problems),
        )

    def _name(self, said: Mapping[str, str], reading: _Reading) -> None:
        name = said.get("name") or " ".join(filter(None, (said.get("family_name"), said.get("given_name"))))
        name = _TITLES.sub("", " ".join(name.split()))
        if not name or _UNNAMED.search(fold.fold(name)):
            return
        if not any(c.isalpha() for c in name) or len(name) > 80:
            reading.wrong("name")
        reading.facts["name"] = name.title() if name.isupper() or name.islower() else name

    def _birth(self, given: Mapping[str, Cell], said: Mapping[str, str], reading: _Reading) -> None:
        cell = given.get("birth")
        if cell is None or "birth" not in said:
            return
        year = _year_of(cell) or dates.read_year(said["birth"])
        if year is None and (day := self._day(said["birth"])) is not None:
            year = date.fromisoformat(day[0]).year if day[0][:4] == day[1][:4] else None
        reading.facts["birth"] = said["birth"]
        if year is not None and 1850 <= year <= 2005:
            reading.facts["birth_year"] = year
        else:
            reading.wrong("birth")

    def _death(self, given: Mapping[str, Cell], said: Mapping[str, str], reading: _Reading) -> None:
        words = said.get("death", "")
        day = _day_of_cell(given["death"]) if "death" in given else None
        parts = [said[one] for one in ("death_day", "death_month", "death_year") if one in said]
        if parts:
            words = " ".join([*([words] if words else []), "/".join(one.removesuffix(".0") for one in parts)])
        if not words:
            return
        day = day or self._day("/".join(parts) if parts and "death" not in said else words)
        reading.facts["death"] = words
        if day is not None and _FIRST_YEAR <= int(day[0][:4]) <= int(day[1][:4]) <= _LAST_YEAR:
            reading.facts["died"] = [day[0], day[1]]
        else:
            reading.wrong("death")

    def _homes(self, said: Mapping[str, str], reading: _Reading) -> None:
        levels = (("home_village", ""), ("home_commune", "xã "), ("home_district", "huyện "), ("home_province", ""))
        parts = [_levelled(said[one], word) for one, word in levels if one in said]
        home = ", ".join([*([said["home"]] if "home" in said else []), *parts])
        if home:
            reading.facts["home"] = home
            if found := self.home(home):
                reading.facts["home_units"] = list(found)

    def _units(self, said: Mapping[str, str], reading: _Reading) -> None:
        letters = zip(_UNIT_PARTS, "CDEF", strict=True)
        parts = [_lettered(said[one], letter) for one, letter in letters if one in said]
        words = ", ".join([*parts, *([said["unit"]] if "unit" in said else [])])
        if words:
            reading.facts["unit"] = words
            if form := self._unit(words):
                reading.facts["unit_parts"] = dict(form)


def home_units(text: str, gazetteer: Gazetteer) -> tuple[str, ...]:
    """The ids of the places that a home may be, the best first."""
    if len(text) > 200:
        return ()
    found = place_search.find_places(text, gazetteer)
    order = ("commune", "district", "province")
    best = min(found, key=lambda one: order.index(one.level) if one.level in order else 9, default=None)
    return tuple(one.unit for one in best.candidates[:4]) if best is not None else ()


def keys_of(facts: Mapping[str, Any], gazetteer: Gazetteer) -> Keys:
    """By what facts of this form are looked up; those of a tip have the same."""
    name = sounds.name_key(str(facts.get("name") or ""))
    words = name.split()
    died = facts.get("died")
    number = unit_number(facts.get("unit_parts") or {})
    district = district_of(facts.get("home_units") or (), gazetteer)
    return Keys(
        name=name[:100],
        sound=sounds.sound(name)[:100],
        birth_year=facts.get("birth_year"),
        death_year=int(died[0][:4]) if died and died[0][:4] == died[1][:4] else None,
        by_unit=f"{words[-1]} {number}"[:100] if words and number else "",
        by_home=f"{words[0]} {words[-1]} {district}"[:100] if len(words) > 1 and district else "",
    )


def unit_number(parts: Mapping[str, Any]) -> str:
    """What of a unit is most likely to be known and to tell it from others: "e64"."""
    for level, letter in (("regiment", "e"), ("brigade", "l"), ("division", "f"), ("battalion", "d"), ("code", "k")):
        if parts.get(level):
            return letter + fold.fold(str(parts[level]))
    return ""


def district_of(home: Sequence[str], gazetteer: Gazetteer) -> str:
    """The id of the district of 2025 (or of the province where no district is known) that the place lies in."""
    for one in home[:1]:
        if one in gazetteer.units:
            districts, provinces, _ = gazetteer.homes(one)
            if districts:
                return districts[0].id
            return provinces[0].id if provinces else ""
    return ""


def _is_empty(cell: Cell) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip(" \t\r\n\xa0-–—.…?*"))


def _text(cell: Cell, reading: _Reading) -> str:
    """A cell as words that may be kept."""
    match cell:
        case bool():
            reading.wrong("cell")
            return ""
        case float() if cell.is_integer() and abs(cell) < 1e15:
            return str(int(cell))
        case datetime() | date():
            return f"{cell.day:02}/{cell.month:02}/{cell.year}"
        case int() | float():
            return str(cell)
        case str():
            pass
        case _:
            reading.wrong("cell")
            return ""
    text = cell
    if len(text) > LONGEST * 4:
        reading.wrong("long")
        text = text[: LONGEST * 4]
    if "<" in text and _TAG.search(text):
        reading.wrong("html")
        text = _TAG.sub(" ", text)
    text = " ".join(fold.clean(text).split())
    if _ERROR.fullmatch(text):
        reading.wrong("cell")
        return ""
    if len(text) > LONGEST:
        reading.wrong("long")
        text = fold.clip(text, LONGEST)
    if _DIGITS.search(text) and not _PLAIN_DAY.fullmatch(text):
        for found in reversed(phones.scan_phones(text)):
            reading.wrong("phone")
            text = f"{text[: found.start]}…{text[found.end :]}"
    return text


def _note(said: Mapping[str, str], reading: _Reading) -> None:
    note = said.get("note", "")
    if note and (_RELATIVES.search(fold.fold(note)) or "…" in note):
        reading.wrong("note")
    elif note:
        reading.facts["note"] = note


def _position(said: Mapping[str, str], reading: _Reading) -> None:
    words = said.get("coordinates") or ", ".join(said[one] for one in ("lat", "lon") if one in said)
    if not words:
        return
    found = coordinates.read_coordinates(words)
    reading.facts["coordinates"] = words
    if found is None:
        reading.wrong("position")
    else:
        reading.facts["lat"], reading.facts["lon"] = round(found.lat, 6), round(found.lon, 6)


def _year_of(cell: Cell) -> int | None:
    if isinstance(cell, date):
        return None if (cell.month, cell.day, cell.year) == (1, 1, 1970) else cell.year
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        if 1850 <= cell <= 2005:
            return int(cell)
        if cell in _SERIAL:
            return (_EPOCH + timedelta(days=int(cell))).year
    return None


def _day_of_cell(cell: Cell) -> tuple[str, str] | None:
    """A day that the spreadsheet itself knows as one; its default of 1970 and bare numbers that are none are not."""
    if isinstance(cell, datetime):
        cell = cell.date()
    if isinstance(cell, date):
        return None if (cell.day, cell.month, cell.year) == (1, 1, 1970) else (cell.isoformat(), cell.isoformat())
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        if _FIRST_YEAR <= cell <= _LAST_YEAR:
            return f"{int(cell)}-01-01", f"{int(cell)}-12-31"
        if cell in _SERIAL:
            day = (_EPOCH + timedelta(days=int(cell))).isoformat()
            return day, day
    return None


def _day_of_words(text: str) -> tuple[str, str] | None:
    plain = _PLAIN_DAY.fullmatch(text)
    if plain and plain.group(0).strip() not in ("01/01/1970", "1/1/1970"):
        try:
            day = date(int(plain[3]), int(plain[2]), int(plain[1])).isoformat()
        except ValueError:
            return None
        return day, day
    if len(text) > 120:
        return None
    found = dates.read_date(text)
    return (found.earliest.isoformat(), found.latest.isoformat()) if found and found.note != "placeholder" else None


def _unit(text: str) -> tuple[tuple[str, str], ...]:
    plain = _PLAIN_UNIT.fullmatch(text)
    if plain:  # most lines of most lists; a third of all time without this
        return tuple((level, value) for level, value in zip(_UNIT_PARTS, plain.groups(), strict=True) if value)
    found = units.read_unit(text) if len(text) <= 200 else None
    form = martyr_forms.unit_form(found) if found else {}
    return tuple((level, value) for level, value in form.items() if value and level != "raw")


def _levelled(text: str, word: str) -> str:
    first = fold.fold(text).partition(" ")[0].rstrip(".")
    known = {"xa", "phuong", "thi", "huyen", "quan", "tinh", "thanh", "tp", "tt", "tx", "x", "p", "h", "q"}
    return text if not word or first in known else word + text


def _lettered(text: str, letter: str) -> str:
    return f"{letter}{text}" if text[:1].isdigit() else text


def _identity(facts: Mapping[str, Any]) -> list[str]:
    """What makes a line without a number the same one: as it was understood, however it is spelled."""
    days = facts.get("died") or [fold.fold(str(facts.get("death") or ""))]
    born = str(facts.get("birth_year") or facts.get("birth") or "")
    said = (fold.fold(str(facts.get(one) or "")) for one in _IDENTITY)
    return [sounds.name_key(str(facts.get("name") or "")), born, *days, *said]


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value, ensure_ascii=False, sort_keys=True).encode("utf-8", "replace")).hexdigest()[
        :32
    ]
