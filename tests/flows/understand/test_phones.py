"""Phone numbers, old and new, written and spoken."""

from __future__ import annotations

import pytest

from flows.understand.persons import phones


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("0914 000 577", "+84914000577", id="a mobile with blanks"),
        pytest.param("0914-000.577", "+84914000577", id="dashes and dots"),
        pytest.param("số của bác là 0914000577 nhé", "+84914000577", id="inside a sentence"),
        pytest.param("０９１４０００５７７", "+84914000577", id="full-width digits"),
        pytest.param("84914000577", "+84914000577", id="the country code without its plus"),
        pytest.param("+84 (0)914 000 577", "+84914000577", id="the country code and the zero"),
        pytest.param("914000577", "+84914000577", id="the zero lost in a spreadsheet"),
        pytest.param("0123 456 7890", "+84834567890", id="a mobile from before 2018"),
        pytest.param("+84 168 000 0000", "+84380000000", id="an old mobile with the country code"),
        pytest.param("031 3881234", "+842253881234", id="Hải Phòng's old area code"),
        pytest.param("0320 3881234", "+842203881234", id="Hải Dương's old area code"),
        pytest.param("04 38123456", "+842438123456", id="Hà Nội's old area code"),
        pytest.param("(0225) 3881234", "+842253881234", id="a landline with its area in brackets"),
        pytest.param("+1 714 555 0100", "+17145550100", id="a number in America"),
        pytest.param("001 (714) 555-0100", "+17145550100", id="the same with 00"),
        pytest.param("+33 1 99 00 12 34", "+33199001234", id="a number in France"),
        pytest.param("không chín một bốn không không không năm bảy bảy", "+84914000577", id="spoken digits"),
    ],
)
def test_reads(text: str, value: str) -> None:
    reading = phones.read_phone(text)

    assert (reading.value, reading.problem) == (value, None)
    assert reading.said in text


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        pytest.param("không có", "not_a_number", id="no digits"),
        pytest.param("0914 000", "too_short", id="half a mobile"),
        pytest.param("0914000577123", "too_long", id="digits too many"),
        pytest.param("3881234", "landline_without_area", id="a landline of seven digits"),
        pytest.param("0412345678", "unknown_prefix", id="a beginning nobody has"),
        pytest.param("+999 123 4567", "unknown_prefix", id="a country nobody has"),
        pytest.param("9" * 500, "too_long", id="a wall of digits"),
    ],
)
def test_says_what_is_wrong(text: str, problem: str) -> None:
    reading = phones.read_phone(text)

    assert (reading.value, reading.problem) == (None, problem)


def test_takes_the_first_of_several() -> None:
    reading = phones.read_phone("0225.3881234 hoặc 0369000233 (Quyền)")

    assert reading.value == "+842253881234"
    assert reading.others == ("+84369000233",)
    assert reading.region == "VN"


def test_knows_the_region() -> None:
    assert phones.read_phone("+1 714 555 0100").region == "US"
    assert phones.read_phone("714 555 0100", region="US").value == "+17145550100"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("gọi tôi 0914 000 577.", ("0914 000 577",), id="the number as typed"),
        pytest.param("số 0914-000-577 / 0987.000.012", ("0914-000-577", "0987.000.012"), id="two numbers"),
        pytest.param("ngày 05-02-1968 0914000577", ("0914000577",), id="a date before it is none"),
        pytest.param("16.7563, 107.2094 gọi 0914000577", ("0914000577",), id="a position is none"),
        pytest.param("C3 D7 E66 F304 0914000577", ("0914000577",), id="a unit is none"),
        pytest.param("전화 010-0000-1234", ("010-0000-1234",), id="a foreign number without its country"),
        pytest.param("hòm thư 86.500 YK, tháng 11", (), id="a mailbox is none"),
        pytest.param("CCCD 031123456789", (), id="an identity number is none"),
        pytest.param("X = 2306067.77, Y = 597432.44", (), id="a grid is none"),
        pytest.param("cao điểm 544, sâu 1,2 m, 230.000 đồng", (), id="heights, depths and money are none"),
    ],
)
def test_finds_in_running_text(text: str, found: tuple[str, ...]) -> None:
    assert phones.find_phones(text) == found
