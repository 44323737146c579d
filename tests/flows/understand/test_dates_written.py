"""Whatever day it is and however it is written by rule, it is read back: with and without diacritics, in capitals."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.understand.days import dates, lunar
from flows.understand.days.lunar import LunarDay
from flows.understand.page import fold

DIGITS = "không một hai ba bốn năm sáu bảy tám chín".split()
MONTHS = "giêng hai ba tư năm sáu bảy tám chín mười mười-một chạp".split()
ENGLISH = "January February March April May June July August September October November December".split()
FRENCH = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()


def bare(text: str) -> str:
    flat = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return flat.replace("đ", "d").replace("Đ", "D")


def spoken(number: int) -> str:
    tens, unit = divmod(number, 10)
    if tens == 0:
        return DIGITS[unit]
    ending = {0: "", 1: " mốt", 4: " tư", 5: " lăm"}.get(unit, " " + DIGITS[unit])
    if tens == 1:
        return "mười" + {0: "", 1: " một", 4: " bốn", 5: " lăm"}.get(unit, " " + DIGITS[unit])
    return DIGITS[tens] + " mươi" + ending


def spoken_month(month: int) -> str:
    return {4: "tư", 10: "mười", 11: "mười một", 12: "mười hai"}.get(month) or DIGITS[month]


def spoken_year(year: int) -> str:
    return f"một nghìn chín trăm {spoken(year % 100)}"


SOLAR: dict[str, Callable[[date], str]] = {
    "slashes": lambda d: f"{d.day}/{d.month}/{d.year}",
    "two digits": lambda d: f"{d.day:02}.{d.month:02}.{d.year % 100}",
    "dashes": lambda d: f"{d.day:02}-{d.month}-{d.year}",
    "blanks": lambda d: f"{d.day} - {d.month} - {d.year % 100}",
    "words": lambda d: f"ngày {d.day} tháng {d.month} năm {d.year}",
    "half": lambda d: f"đêm {d.day}/{d.month} năm {d.year}",
    "short": lambda d: f"ngày {d.day} tháng {d.month} năm {d.year % 100}",
    "English": lambda d: f"{d.day} {ENGLISH[d.month - 1]} {d.year}",
    "American": lambda d: f"{ENGLISH[d.month - 1]} {d.day}, {d.year}",
    "military": lambda d: f"{d.day:02} {ENGLISH[d.month - 1][:3].upper()} {d.year % 100}",
    "French": lambda d: f"le {d.day} {FRENCH[d.month - 1]} {d.year}",
    "Korean": lambda d: f"{d.year}년 {d.month}월 {d.day}일",
    "ISO": lambda d: d.isoformat(),
}
MOON: dict[str, Callable[[LunarDay], str]] = {
    "figures": lambda d: f"{d.day}/{d.month}{' nhuận' * d.leap} âm lịch năm {lunar.can_chi(d.year)}",
    "behind": lambda d: f"{d.day}/{d.month}{' nhuận' * d.leap} năm {lunar.can_chi(d.year)} (âm lịch)",
    "short": lambda d: f"{d.day}-{d.month}{' nhuận' * d.leap} ÂL năm {d.year}",
    "words": lambda d: f"ngày {d.day} tháng {d.month}{' nhuận' * d.leap} năm {lunar.can_chi(d.year)}",
    "spoken": lambda d: (
        f"ngày {spoken(d.day)} tháng {MONTHS[d.month - 1].replace('-', ' ')}{' nhuận' * d.leap} "
        f"năm {lunar.can_chi(d.year)}"
    ),
}
days = st.dates(date(1930, 1, 1), date(1999, 12, 31)).filter(lambda d: d != date(1970, 1, 1))
wars = st.dates(date(1945, 2, 13), date(1989, 12, 31))


def variants(text: str) -> list[str]:
    return [text, bare(text), text.upper(), bare(text).upper(), unicodedata.normalize("NFD", text)]


@pytest.mark.parametrize("form", SOLAR)
@settings(max_examples=25, deadline=None)
@given(days)
def test_a_solar_day_is_read_back(form: str, day: date) -> None:
    for text in variants(f"anh tôi hy sinh {SOLAR[form](day)}, ở Quảng Trị"):
        found = dates.scan_dates(fold.page(text))

        assert [(dates.iso(f.reading), f.reading.earliest, f.reading.lunar) for f in found] == [
            (day.isoformat(), day, False)
        ]


@settings(max_examples=60, deadline=None)
@given(days.filter(lambda d: d.month != 1))
def test_a_spoken_day_is_read_back(day: date) -> None:
    said = f"ngày {spoken(day.day)} tháng {spoken_month(day.month)} năm {spoken_year(day.year)}"
    for text in variants(f"anh tôi hy sinh {said} ở Quảng Trị"):
        found = dates.scan_dates(fold.page(text))

        assert [dates.iso(f.reading) for f in found] == [day.isoformat()]


@pytest.mark.parametrize("form", MOON)
@settings(max_examples=25, deadline=None)
@given(wars)
def test_a_lunar_day_is_read_back(form: str, day: date) -> None:
    moon = lunar.to_lunar(day)
    assert moon is not None
    for text in variants(f"anh tôi hy sinh {MOON[form](moon)}, ở Quảng Trị"):
        found = dates.scan_dates(fold.page(text))

        assert [dates.iso(f.reading) for f in found] == [day.isoformat()]
        facts = found[0].reading.lunar_day
        assert facts is not None
        assert (facts.day, facts.month, facts.leap, facts.year) == (moon.day, moon.month, moon.leap, moon.year)


@settings(max_examples=30, deadline=None)
@given(st.dates(date(1945, 2, 13), date(1989, 12, 31)))
def test_months_and_years_stay_months_and_years(day: date) -> None:
    for said, form in (
        (f"tháng {day.month}/{day.year}", f"{day.year}-{day.month:02}"),
        (f"tháng {day.month} năm {day.year % 100}", f"{day.year}-{day.month:02}"),
        (f"/{day.month}/{day.year}", f"{day.year}-{day.month:02}"),
        (f"{day.month}/{day.year}", f"{day.year}-{day.month:02}"),
        (f"năm {day.year}", str(day.year)),
        (f"//{day.year}", str(day.year)),
        (f"năm {lunar.can_chi(day.year)}", str(day.year)),
    ):
        for text in variants(f"anh tôi hy sinh {said}, ở Quảng Trị"):
            assert [dates.iso(f.reading) for f in dates.scan_dates(fold.page(text))] == [form]


PIECES = (
    "ngày |tháng |năm |nam |12|3|72|1968|/|-|.| |, |(|)|âm |âm lịch |ÂL |dương lịch |giỗ |nhuận |rằm |Tết |mùng |"
    "Mậu Thân |Nhâm Tý |khoảng |cuối |đầu |mùa khô |từ |đến |sau |trước |bảy |hai |mười |lăm |chạp |giêng |May |June |"
    "năm đói |81 ngày đêm |1969년 |3월 |\n|tức |là |những |thập niên |Tuất |0|99|31|30|29"
).split("|")


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_no_mixture_of_words_breaks_it(pieces: list[str]) -> None:
    page = fold.page("".join(pieces))

    found = dates.scan_dates(page)

    assert all(page.text[f.start : f.end] == f.reading.said for f in found)
    assert all(f.reading.earliest <= f.reading.latest for f in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(f.reading.form is None or f.reading.note != "placeholder" for f in found)
    dates.scan_days(page)
    dates.scan_ages(page)


@pytest.mark.parametrize("text", ["trước 31", "trước năm 1930", "trước năm 1900", "trước 1945", "trước tháng 1/1945"])
def test_before_a_day_that_is_before_the_wars_is_an_interval_all_the_same(text: str) -> None:
    for found in dates.scan_dates(fold.page(text)):
        assert found.reading.earliest < found.reading.latest
