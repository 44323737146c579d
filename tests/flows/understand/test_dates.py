"""Days of death and years of birth."""

from __future__ import annotations

from datetime import date

import pytest

from flows.understand import dates


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        pytest.param("19/8/1972", "1972-08-19", "1972-08-19", id="slashes"),
        pytest.param("19.8.72", "1972-08-19", "1972-08-19", id="dots and two digits"),
        pytest.param("15 - 3 - 75", "1975-03-15", "1975-03-15", id="spaced dashes"),
        pytest.param("17/1/79", "1979-01-17", "1979-01-17", id="after 1975"),
        pytest.param("1972-08-19", "1972-08-19", "1972-08-19", id="ISO"),
        pytest.param("ngày 19 tháng 8 năm 1972", "1972-08-19", "1972-08-19", id="words"),
        pytest.param("ngay 19 thang 8 nam 72", "1972-08-19", "1972-08-19", id="words without diacritics"),
        pytest.param("ngày 17/9 năm 1972", "1972-09-17", "1972-09-17", id="half words"),
        pytest.param("hình như là 19/8/1972 ạ", "1972-08-19", "1972-08-19", id="inside an answer"),
        pytest.param("19 August 1972", "1972-08-19", "1972-08-19", id="English"),
        pytest.param("May 12, 1969", "1969-05-12", "1969-05-12", id="American words"),
        pytest.param("Aug 1972", "1972-08-01", "1972-08-31", id="an English month"),
        pytest.param("tháng 7/1972", "1972-07-01", "1972-07-31", id="a month"),
        pytest.param("tháng tư năm 72", "1972-04-01", "1972-04-30", id="a spelled month"),
        pytest.param("2/1968", "1968-02-01", "1968-02-29", id="a bare month of a leap year"),
        pytest.param("12/71", "1971-12-01", "1971-12-31", id="a month as enlistment is written"),
        pytest.param("/2/1952", "1952-02-01", "1952-02-29", id="a register's empty day"),
        pytest.param("năm 1972", "1972-01-01", "1972-12-31", id="a year"),
        pytest.param("1972", "1972-01-01", "1972-12-31", id="a bare year"),
        pytest.param("nam 72", "1972-01-01", "1972-12-31", id="a year of two digits"),
        pytest.param("cuối năm 68", "1968-07-01", "1968-12-31", id="the end of a year"),
        pytest.param("khoảng năm 1972", "1971-01-01", "1973-12-31", id="about"),
        pytest.param("mùa khô 71-72", "1971-01-01", "1972-12-31", id="a dry season"),
        pytest.param("từ 1968 đến 1970", "1968-01-01", "1970-12-31", id="from to"),
    ],
)
def test_reads_solar_dates(text: str, earliest: str, latest: str) -> None:
    reading = dates.read_date(text)

    assert reading is not None
    assert (reading.earliest.isoformat(), reading.latest.isoformat(), reading.lunar) == (earliest, latest, False)


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "note"),
    [
        pytest.param("12/8 âm lịch năm Nhâm Tý", "1972-01-21", "1973-02-20", "lunar", id="can and chi"),
        pytest.param("nam nham ty", "1972-01-21", "1973-02-20", "lunar", id="without diacritics the can decides"),
        pytest.param("nam quy ty", "1953-01-21", "1954-02-20", "lunar", id="ty is Tỵ after Quý"),
        pytest.param("mùng 2 Tết Mậu Thân", "1968-01-21", "1969-02-20", "lunar", id="Tết"),
        pytest.param("12/8/1972 ÂL", "1972-01-01", "1973-02-20", "lunar", id="ÂL"),
        pytest.param("12/8/1972 (âm lịch)", "1972-01-01", "1973-02-20", "lunar", id="âm lịch"),
        pytest.param("20 tháng chạp năm 1970", "1970-01-01", "1971-02-20", "lunar", id="a lunar month's name"),
        pytest.param("giỗ ngày 20/10/1970", "1970-01-01", "1971-02-20", "gio", id="a death anniversary"),
    ],
)
def test_marks_lunar_dates(text: str, earliest: str, latest: str, note: str) -> None:
    reading = dates.read_date(text)

    assert reading is not None
    assert (reading.earliest.isoformat(), reading.latest.isoformat()) == (earliest, latest)
    assert (reading.lunar, reading.note) == (True, note)


def test_solar_is_solar_where_it_is_said() -> None:
    reading = dates.read_date("giỗ ngày 3/6/1968 dương lịch")

    assert reading is not None
    assert (reading.earliest, reading.lunar) == (date(1968, 6, 3), False)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("20 tuổi", id="an age"),
        pytest.param("năm 20 tuổi", id="the year he was twenty"),
        pytest.param("31/2/1972", id="an impossible day"),
        pytest.param("8/19/1972", id="month and day swapped"),
        pytest.param("19/8/2072", id="a future year"),
        pytest.param("16/8/29", id="two digits that may be either century"),
        pytest.param("30/4", id="a day without a year"),
        pytest.param("giỗ 12/8", id="an anniversary without a year"),
        pytest.param("năm Giáp Sửu", id="can and chi that do not meet"),
        pytest.param("cao điểm 1978", id="a height"),
        pytest.param("0914 000 577", id="a phone number"),
        pytest.param("10.1953, 106.6801", id="a position"),
        pytest.param("c3 d7 e66 f304", id="a unit"),
        pytest.param("năm nay 96", id="this year"),
        pytest.param("01/01/1900", id="a spreadsheet's default"),
        pytest.param("không nhớ", id="words"),
    ],
)
def test_does_not_read(text: str) -> None:
    assert dates.read_date(text) is None


def test_nothing_after_today_is_a_date() -> None:
    assert dates.read_date("19/8/2020", today=date(2020, 8, 18)) is None
    assert dates.read_date("19/8/2020", today=date(2020, 8, 19)) is not None


@pytest.mark.parametrize(
    ("text", "year"),
    [
        pytest.param("1949", 1949, id="four digits"),
        pytest.param("s.1949", 1949, id="s."),
        pytest.param("sn 53", 1953, id="sn"),
        pytest.param("khoảng 1950", 1950, id="about"),
        pytest.param("khoang 50", 1950, id="about, without diacritics"),
        pytest.param("52", 1952, id="two digits"),
        pytest.param("sinh khoảng 1952 ạ", 1952, id="a polite sentence"),
        pytest.param("19/8/1950", 1950, id="a whole date"),
        pytest.param("2/3/51", 1951, id="a short date"),
        pytest.param("20 tuổi", None, id="an age"),
        pytest.param("66", None, id="too young for two digits"),
        pytest.param("1950 hoặc 1951", None, id="two years"),
        pytest.param("2020", None, id="too late"),
        pytest.param("1870", None, id="too early"),
        pytest.param("không nhớ", None, id="words"),
    ],
)
def test_reads_birth_years(text: str, year: int | None) -> None:
    assert dates.read_year(text) == year
