"""Stories that come as short messages, half a fact each: dates over two lines, corrections, whose a fact is."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from flows.understand import extract
from flows.understand.story import read_story

NOW = date(2026, 11, 28)


def martyrs(*messages: str) -> list[dict[str, Any]]:
    read: list[dict[str, Any]] = extract.as_json(read_story("\n".join(messages), NOW))["martyrs"]
    return read


@pytest.mark.parametrize(
    ("messages", "day"),
    [
        (("người Nam Đàn", "hi sinh ngày 14/7", "68"), "1968-07-14"),
        (("quê Nam Đàn", "hy sinh 17/9", "1950 nhé"), "1950-09-17"),
        (("hy sinh tại mặt trận phía nam, ngày 11 tháng", "6 năm 1974"), "1974-06-11"),
        (("chet o Ta Keo", "hy sinh nam 81", "thang 3 thi phai"), "1981-03"),
    ],
)
def test_a_date_over_two_messages_is_one(messages: tuple[str, ...], day: str) -> None:
    (martyr,) = martyrs("Anh tôi là liệt sĩ Trần Văn Hoè", *messages)

    assert martyr["date_of_death"] == day


@pytest.mark.parametrize(
    ("messages", "day"),
    [
        (("hi sinh ở Quảng Trị", "năm 70", "à không, 71"), "1971"),
        (("hy sinh 71", "không phải, 72 mới đúng"), "1972"),
        (("chết năm 69", "À má nhắc lại năm 70, không phải 69"), "1970"),
        (("hi sinh ngày 3 tháng 10 năm 67", "à 3/11/67 chứ không phải tháng 10"), "1967-11-03"),
        (("hy sinh ngày 7/4/1969", "à khoan", "năm 1968 mới phải"), "1968-04-07"),
        (("hy sinh 1971 ở đèo Phủ Củ", "tôi nhớ lộn, năm 70", "nhà giỗ mùng 2 tháng 10"), "1970-10-31"),
    ],
)
def test_what_is_put_right_later_counts(messages: tuple[str, ...], day: str) -> None:
    (martyr,) = martyrs("Anh tôi là liệt sĩ Trần Văn Hoè", *messages)

    assert martyr["date_of_death"] == day


def test_the_name_of_a_year_behind_a_verb_of_falling_is_a_year_and_nobody() -> None:
    (martyr,) = martyrs("bac toi la liet si Tran Van Hoe", "que Ha Tinh", "hy sinh mau than", "o Hue")

    assert martyr["date_of_death"] == "1968"
    assert [one["name"] for one in martyrs("nghe noi o cuoi lang co ho chon linh", "dau nhu chet Mau Than")] == []


def test_a_year_of_joining_is_no_birth() -> None:
    (martyr,) = martyrs(
        "nội cháu là liệt sĩ Hứa Văn Chiến", "1949 tham gia bộ đội", "chết 1952", "ngày giỗ nội 11/3 âm"
    )

    assert (martyr["birth_year"], martyr["date_of_death"]) == (None, "1952-04-05")


def test_each_of_two_brothers_has_what_the_messages_behind_his_name_tell() -> None:
    one, other = martyrs(
        *("anh hai va anh tu deu liet si", "anh hai Duong Van Be", "chet o Ca Mau nam 1962"),
        *("con anh tu la Duong Van Nho", "nam 1974", "o Chuong Thien"),
    )

    assert (one["name"], one["date_of_death"], one["place_of_death"]) == ("Duong Van Be", "1962", "Ca Mau")
    assert (other["name"], other["date_of_death"]) == ("Duong Van Nho", "1974")


@pytest.mark.parametrize(
    "line", ["bo toi ten Tran Van Be", "ba khong biet don vi chi", "danh Dong Khe", "ba la vo liet si"]
)
def test_a_line_that_is_a_sentence_is_no_name(line: str) -> None:
    assert line not in [one["name"] for one in martyrs(line, "que Nam Dinh", "hi sinh 1972")]
