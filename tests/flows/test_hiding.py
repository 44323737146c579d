"""What leads to somebody does not leave the desk, however it is written; what leads to a grave stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows import disclosure, hiding, masking
from flows.understand.page import fold

NUMBERS = (
    "0912345678",
    "0912 345 678",
    "09-12-34-56-78",
    "0912,345,678",
    "0912_345_678",
    "0912/345/678",
    "0912…345…678",
    "0912...345...678",
    "0.9.1.2.3.4.5.6.7.8",
    "0 9 1 2 3 4 5 6 7 8",
    "09:12:34:56:78",
    "O912345678",
    "O9I2.345.678".replace("I", "1"),
    "+84-912-345-678",
    "84,912,345,678",
    "(+84)_912_345_678",
    "0225.3.745.678",
    "0912*345*678",
)
ADDRESSES = (
    "facebook.com/lan.nguyen.79",
    "https://www.facebook.com/profile.php?id=100012345678",
    "fb.com/lannguyen79",
    "zalo.me/lannguyen79",
    "lan.nguyen at gmail.com",
    "lan.nguyen (at) vnpt.vn",
    "lan.nguyen [a] gmail chấm com",
    "lan.nguyen @ gmail.com",
    "lan.nguyen a còng yahoo.com",
    "@lannguyen79",
)
STAY = (
    "hi sinh ngày 20/07/1968",
    "05/1968 - 07/1972",
    "từ 05.03.1970-07.04.1971, rồi 08/1972",
    "ngày 09-12-68, lúc 07:30 20/7/1968",
    "1968-07-20 và 1972-09-12",
    "c3, d4, e66, f304, hòm thư 74.213 JD",
    "16.0471234, 108.2062345",
    "08.1234567, 106.1234567",
    "08 45 12.345N, 106 30 15.123E",
    "08°45'12.345\"N 106°30'15.123\"E",
    "X = 2293456.78; Y = 587123.45",
    "48P 0587123 1765432",
    "48Q WJ 84030 91234",
    "WJ84030 91234",
    "tọa độ 05-32-123.456",
    "các mộ số 01, 02, 03, 04, 05, 12",
    "mã MM-0912-3456",
    "cao điểm 1015, 875, 943",
    "khoảng 912.345.678 đồng",
    "IMG_20260701_080000.jpg",
    "photo_2026-07-01_08-00-00.jpg",
    "đường 9 Nam Lào, 12 năm, 3 lần, ba lần",
    "7P28QJ6P+X4",
)


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize(
    "around", ["{}", "Gọi cho tôi số {}, gấp.", "{}; mất ngày 20/7/1968", "tên tệp_{}.jpg", "{} hoặc\n{}"]
)
def test_a_number_is_masked_however_it_is_written(number: str, around: str) -> None:
    shown = disclosure.hide(around.format(number, number), ())

    figures = "".join(one for one in shown.replace("20/7/1968", "") if one.isdigit())
    assert len(figures) <= 5 * around.count("{}"), shown
    assert "345" not in figures
    assert ("20/7/1968" in shown) == ("20/7/1968" in around)


def test_two_numbers_in_a_row_are_two() -> None:
    shown = disclosure.hide("0912,345,678/0987,654,321, 1968", ())

    assert "345" not in shown and "654" not in shown and "1968" in shown


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_leads_to_nobody(address: str) -> None:
    shown = disclosure.hide(f"Liên lạc {address} giúp tôi.", ())

    assert "nguyen" not in shown and "10001" not in shown and shown.endswith("giúp tôi."), shown


@pytest.mark.parametrize("text", STAY)
def test_dates_units_and_coordinates_stay(text: str) -> None:
    assert disclosure.hide(text, ()) == text


@pytest.mark.parametrize("words", ["bà {}", "Bác {}", "tôi là {}", "Tôi tên là {}", "toi la {}", "cô {}"])
@pytest.mark.parametrize("name", ["Lan", "LAN", "lan"])
def test_a_name_of_one_word_goes_where_it_says_who_somebody_is(words: str, name: str) -> None:
    assert name not in disclosure.hide(f"Dạ, {words.format(name)} kể lại.", ("Lan",))


def test_a_name_of_one_word_stays_where_it_is_another_word() -> None:
    text = "Hoa lan ở gò, xã Lan Mẫu, liệt sĩ Trần Lan, ba lần qua, bà Lành"

    assert disclosure.hide(text, ("Lan",)) == text


_PIECES = st.sampled_from(
    [
        *NUMBERS,
        *ADDRESSES,
        "không chín một hai ba bốn năm sáu bảy tám",
        "KHONG",
        "Khê",
        "a còng",
        "chấm com",
        "vnpt",
        "²³",
    ]
)


@given(st.lists(st.one_of(_PIECES, st.text(max_size=12)), max_size=5).map(" ".join))
def test_what_is_passed_over_in_haste_would_have_stayed(text: str) -> None:
    cleaned = fold.clean(text)
    in_full = hiding.addresses(masking.mask_mail(masking.mask(hiding.numbers(cleaned))))
    assert hiding.ways(cleaned) == in_full
