"""The lunar calendar against known days and against another hand's library."""

from __future__ import annotations

from datetime import date, timedelta

import lunar_vn
import pytest

from flows.understand.days import lunar
from flows.understand.days.lunar import Calendar, LunarDay

CALENDARS: tuple[Calendar, ...] = ("north", "south")
NORTH_CHANGED = date(1968, 1, 29)  # Mậu Thân: UTC+7 from then on
SOUTH_CHANGED = date(1975, 6, 10)


def oracle(day: date, calendar: Calendar) -> LunarDay:
    changed = NORTH_CHANGED if calendar == "north" else SOUTH_CHANGED
    found = lunar_vn.convert_solar_to_lunar(day.day, day.month, day.year, 8.0 if day < changed else 7.0)
    return LunarDay(found.day, found.month, bool(found.leap), found.year)


def days(first: date, last: date) -> list[date]:
    return [first + timedelta(n) for n in range((last - first).days + 1)]


@pytest.mark.parametrize("calendar", CALENDARS)
def test_every_tet_from_1945_to_2030(calendar: Calendar) -> None:
    for year in range(1945, 2031):
        tet = lunar.tet(year, calendar=calendar)

        assert tet is not None
        assert oracle(tet, calendar) == LunarDay(1, 1, False, year)
        assert oracle(tet - timedelta(1), calendar).month == 12


@pytest.mark.parametrize("calendar", CALENDARS)
def test_every_day_of_the_wars_is_the_oracles(calendar: Calendar) -> None:
    for day in days(date(1945, 1, 1), date(1990, 12, 31)):
        assert lunar.to_lunar(day, calendar=calendar) == oracle(day, calendar)


@pytest.mark.parametrize("calendar", CALENDARS)
def test_a_hundred_and_fifty_years_there_and_back(calendar: Calendar) -> None:
    before = None
    for day in days(date(1900, 1, 31), date(2051, 2, 10)):
        found = lunar.to_lunar(day, calendar=calendar)

        assert found is not None
        assert lunar.to_solar(found, calendar=calendar) == day
        assert before is None or found.day in (1, before.day + 1)
        before = found


@pytest.mark.parametrize(
    ("day", "month", "leap", "canchi", "solar"),
    [
        pytest.param(1, 1, False, "Mậu Thân", "1968-01-29", id="Tết of 1968"),
        pytest.param(1, 1, False, "Kỷ Dậu", "1969-02-16", id="Tết of 1969"),
        pytest.param(27, 6, False, "Mậu Thân", "1968-07-22", id="27/6"),
        pytest.param(15, 7, False, "Mậu Thân", "1968-08-08", id="the seventh month"),
        pytest.param(15, 7, True, "Mậu Thân", "1968-09-07", id="the leap seventh month"),
        pytest.param(12, 8, False, "Nhâm Tý", "1972-09-19", id="12/8"),
        pytest.param(19, 9, False, "Nhâm Tý", "1972-10-25", id="19/9"),
        pytest.param(9, 3, False, "Quý Tỵ", "1953-04-22", id="before 1968"),
        pytest.param(23, 10, False, "Canh Dần", "1950-12-02", id="1950"),
        pytest.param(6, 2, False, "Kỷ Mùi", "1979-03-03", id="the Chinese calendar says the fourth"),
        pytest.param(20, 12, False, "Canh Tuất", "1971-01-16", id="in the next solar year"),
        pytest.param(1, 1, False, "Ất Sửu", "1985-01-21", id="a month before the Chinese one"),
    ],
)
def test_the_values_of_the_fact_sheet(day: int, month: int, leap: bool, canchi: str, solar: str) -> None:
    year = lunar.year_of(*canchi.split())
    assert year is not None

    found = lunar.to_solar(LunarDay(day, month, leap, year))

    assert found == date.fromisoformat(solar)
    assert lunar.to_lunar(found) == LunarDay(day, month, leap, year)
    assert lunar.can_chi(year) == canchi


def test_the_tet_of_2026() -> None:
    assert lunar.tet(2026) == date(2026, 2, 17)


def test_the_leap_months_of_the_fact_sheet() -> None:
    found = {year: month for year in range(1945, 1990) if (month := lunar.leap_month(year))}

    assert found == {
        1947: 2, 1949: 7, 1952: 5, 1955: 3, 1957: 8, 1960: 6, 1963: 4, 1966: 3, 1968: 7, 1971: 5, 1974: 4, 1976: 8,
        1979: 6, 1982: 4, 1985: 2, 1987: 7,
    }  # fmt: skip


def test_the_calendars_differ_in_four_months_by_a_day() -> None:
    differing = [
        day
        for day in days(date(1945, 1, 1), date(2030, 12, 31))
        if lunar.to_lunar(day) != lunar.to_lunar(day, calendar="south")
    ]

    assert differing == [
        *days(date(1968, 1, 29), date(1968, 2, 27)),
        *days(date(1969, 2, 16), date(1969, 3, 17)),
        *days(date(1974, 12, 13), date(1975, 1, 11)),
        *days(date(1975, 4, 11), date(1975, 5, 10)),
    ]
    assert lunar.tet(1968, calendar="south") == date(1968, 1, 30)


@pytest.mark.parametrize(
    "day",
    [
        pytest.param(LunarDay(30, 2, False, 1970), id="the thirtieth of a month of 29 days"),
        pytest.param(LunarDay(31, 1, False, 1972), id="a thirty-first"),
        pytest.param(LunarDay(0, 1, False, 1972), id="no day"),
        pytest.param(LunarDay(15, 7, True, 1972), id="a leap month of another year"),
        pytest.param(LunarDay(1, 13, False, 1972), id="a thirteenth month"),
        pytest.param(LunarDay(1, 1, False, 1899), id="before the table"),
        pytest.param(LunarDay(1, 1, False, 19722), id="a year of five digits"),
    ],
)
def test_what_did_not_exist_is_no_day(day: LunarDay) -> None:
    assert lunar.to_solar(day) is None


def test_months_have_their_first_day_and_length() -> None:
    assert lunar.days_of_month(1967, 12) == (date(1967, 12, 31), 29)
    assert lunar.days_of_month(1967, 12, calendar="south") == (date(1967, 12, 31), 30)
    assert lunar.days_of_month(1968, 7, leap=True) == (date(1968, 8, 24), 29)
    assert lunar.days_of_month(1969, 7, leap=True) is None


@pytest.mark.parametrize(
    ("can", "chi", "year"),
    [
        pytest.param("Nhâm", "Tý", 1972, id="Tý"),
        pytest.param("nham", "ty", 1972, id="the can decides: Tý"),
        pytest.param("quy", "ty", 1953, id="the can decides: Tỵ"),
        pytest.param("Quí", "Tị", 1953, id="with i"),
        pytest.param("Kỉ", "Dậu", 1969, id="Kỉ"),
        pytest.param("ẤT", "MẸO", 1975, id="Mẹo, in capitals"),
        pytest.param("Ất", "Dậu", 1945, id="the first year"),
        pytest.param("Giáp", "Sửu", None, id="two that never meet"),
        pytest.param("Canh", "Ngọ", None, id="1930 and 1990"),
        pytest.param("Nguyễn", "Thân", None, id="a name"),
    ],
)
def test_years_by_can_and_chi(can: str, chi: str, year: int | None) -> None:
    assert lunar.year_of(can, chi) == year


def test_years_of_birth_have_other_bounds() -> None:
    assert lunar.year_of("Canh", "Ngọ", between=(1900, 1959)) == 1930
    assert lunar.year_of("Canh", "Tý", between=(1900, 1965)) is None


def test_each_year_of_the_cycle_has_its_name() -> None:
    for year in range(1945, 1990):
        can, chi = lunar.can_chi(year).split()

        assert lunar.year_of(can, chi) == year
        assert lunar.chi_of(chi) == (year - 4) % 12
    assert lunar.chi_of("ty") is None
