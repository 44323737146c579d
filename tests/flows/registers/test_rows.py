"""Lines of lists as facts: dates as spreadsheets keep them, what is broken, and nothing of living people."""

from __future__ import annotations

import json
from datetime import date, datetime
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from bot import places
from bot.settings import Settings
from flows.registers.columns import Cell, guess
from flows.registers.rows import Entry, Reader
from flows.registers.sounds import sound
from flows.understand.army import units

FIELDS = ["", "name", "birth", "home", "unit", "death", "note", "personal", "coordinates", "alias", "key"]


@cache
def reader() -> Reader:
    return Reader(FIELDS, places.load(Settings()))


def line(*cells: Cell) -> Entry:
    found = reader().read((1, *cells), 7)
    assert found is not None
    return found


DAYS: dict[str, tuple[Cell, list[str] | None]] = {
    "a day": ("12/3/1972", ["1972-03-12", "1972-03-12"]),
    "a cell that is a date": (datetime(1972, 3, 12), ["1972-03-12", "1972-03-12"]),  # noqa: DTZ001
    "a date without time": (date(1972, 3, 12), ["1972-03-12", "1972-03-12"]),
    "a serial number": (26370, ["1972-03-12", "1972-03-12"]),
    "a year": (1972, ["1972-01-01", "1972-12-31"]),
    "a year as a float": (1972.0, ["1972-01-01", "1972-12-31"]),
    "a month": ("3/1972", ["1972-03-01", "1972-03-31"]),
    "without its day": ("/3/1972", ["1972-03-01", "1972-03-31"]),
    "words": ("tháng 3 năm 1972", ["1972-03-01", "1972-03-31"]),
    "the default of a spreadsheet": (datetime(1970, 1, 1), None),  # noqa: DTZ001
    "no day of any calendar": ("31/2/1971", None),
    "the future": ("12/3/2072", None),
    "nonsense": ("chưa có", None),
}


@pytest.mark.parametrize("name", DAYS)
def test_a_day_of_death(name: str) -> None:
    cell, interval = DAYS[name]

    found = line("Nguyễn Văn A", None, None, None, cell)

    assert found.facts.get("died") == interval
    assert ("death" in found.problems) == (interval is None)
    assert found.facts["death"], "what stood there is kept"


BROKEN: dict[str, tuple[Cell, str, str | None]] = {
    "an error": ("#REF!", "cell", None),
    "html": ("<b onclick=x>E66</b>", "html", "E66"),
    "10,000 letters": ("x" * 10_000, "long", "x" * 499 + "…"),
    "a truth": (True, "cell", None),
    "a formula": ("=HYPERLINK(1)", "", "=HYPERLINK(1)"),
    "controls": ("E\x0066\u202e", "", "E66"),
    "a telephone": ("E66, 0912 345 678", "phone", "E66, …"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_cell(name: str) -> None:
    cell, problem, kept = BROKEN[name]

    found = line("Nguyễn Văn A", None, None, cell)

    assert found.facts.get("unit") == kept
    assert "".join(found.problems) == problem
    assert found.facts["name"] == "Nguyễn Văn A"


def test_nothing_of_living_people_is_kept() -> None:
    found = line("Nguyễn Văn A", 1950, "Vĩnh Bảo", "E66", "1972", "con là Hoà, đt 0912345678", "Nguyễn Thị Lan")

    assert "Hoà" not in json.dumps(found.facts, ensure_ascii=False)
    assert "Lan" not in json.dumps(found.facts, ensure_ascii=False)
    assert "note" in found.problems
    assert line("A B", None, None, None, None, "mộ chưa quy tập").facts["note"] == "mộ chưa quy tập"


@pytest.mark.parametrize(
    "text",
    ["C3 D7 E64", "c11/d6/e95", "C3, D7, E64, F320", "E66", "e3 f9", "D7 E64", "C3 E64", "C20,D9,E280", "c1 d2 e3 f4"],
)
def test_a_plain_unit_is_read_as_in_a_story(text: str) -> None:
    told = units.read_unit(text)
    assert told is not None

    found = line("Nguyễn Văn A", None, None, text).facts["unit_parts"]

    assert found == {level: one for level in units.PARTS if (one := getattr(told, level))}


def test_by_what_a_line_is_found() -> None:
    keys = line("NGUYỄN VĂN HÙNG", 1950, "Vĩnh An, Vĩnh Bảo, Hải Phòng", "C3,D7,E64,F320", "12/3/1972").keys

    assert (keys.name, keys.birth_year, keys.death_year) == ("nguyen van hung", 1950, 1972)
    assert keys.by_unit == "hung e64"
    assert keys.by_home.startswith("nguyen hung 2025/d")


@pytest.mark.parametrize(
    ("one", "other"),
    [("Trần Văn Chung", "Chần Văn Trung"), ("Lý Thị Nga", "Lí Thị Nga"), ("Phạm Xuân Sáng", "Fạm Suân Xáng")],
)
def test_names_that_are_heard_alike_are_found_together(one: str, other: str) -> None:
    assert sound(one) == sound(other)


def test_a_line_is_known_again_by_its_number_or_by_what_it_says() -> None:
    one = line("Nguyễn Văn A", 1950, None, "E66", None, None, None, None, None, "LS-7")
    renamed = line("Nguyễn Văn Á", 1951, None, "E66", None, None, None, None, None, "ls-7")
    without = line("Nguyễn Văn A", 1950, None, "E66")
    elsewhere = line("NGUYỄN VĂN A", 1950, None, "E67")

    assert one.key == renamed.key != without.key
    assert without.key == elsewhere.key
    assert without.digest != elsewhere.digest


CELLS = some.one_of(
    some.none(),
    some.text(max_size=60),
    some.sampled_from(["12/3/1972", "31/31/1972", "=1+1", "<script>", "C3 D7 E64", "Vĩnh Bảo", "0912345678", "#N/A"]),
    some.integers(),
    some.floats(),
    some.booleans(),
    some.dates(),
    some.datetimes(),
)


@settings(max_examples=60, deadline=None)
@given(some.lists(CELLS, max_size=14))
def test_no_line_is_too_strange(cells: list[Any]) -> None:
    found = reader().read(cells, 1)

    assert found is None or json.loads(json.dumps(found.facts)) == found.facts


@settings(max_examples=60, deadline=None)
@given(some.lists(some.lists(CELLS, max_size=8).map(tuple), max_size=25))
def test_no_sheet_is_too_strange(rows: list[tuple[Any, ...]]) -> None:
    found = guess(rows)

    assert 0 <= found.first <= len(rows)
    assert len(found.fields) == max((len(row) for row in rows), default=0)
