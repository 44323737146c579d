"""Filled-in forms: one or several, with bullets or without, with the parents and the wife at the end."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from flows.understand import extract, story
from flows.understand.page import fold
from flows.understand.papers import records

NOW = date(2026, 11, 26)
Facts = dict[str, Any]


def read(text: str) -> tuple[list[Facts], Facts]:
    """The martyrs with what is told of them, and the rest."""
    told = extract.as_json(story.read_story(text, NOW))
    martyrs = [
        {key: value["raw"] if key == "unit" else value for key, value in one.items() if value and "_raw" not in key}
        for one in told["martyrs"]
    ]
    return martyrs, told


KHAM: Facts = {"name": "Đặng Hữu Khẩm", "birth_year": "1948", "date_of_death": "1969-05-09"}
TOP = "Họ và tên: Đặng Hữu Khẩm\nSinh năm: 1948\nHy sinh ngày 9/5/1969\n"


@pytest.mark.parametrize(
    "kin",
    [
        "Họ tên cha: Đặng Hữu Khả\nHọ tên mẹ: Lê Thị Chất",
        "Họ tên bố: Đặng Hữu Khả\nHọ tên mẹ: Lê Thị Chất\nHọ tên vợ: Trịnh Thị Lài",
        "Cha: Đặng Hữu Khả\nMẹ: Lê Thị Chất\nVợ: Trịnh Thị Lài",
        "Bố đẻ: Đặng Hữu Khả Mẹ đẻ: Lê Thị Chất",
        "Họ tên bố: Đặng Hữu Khả. Mẹ: Lê Thị Chất",
        "Con ông Đặng Hữu Khả và bà Lê Thị Chất",
        "Vợ: Trịnh Thị Lài",
    ],
)
def test_parents_and_a_wife_neither_fell_nor_tell(kin: str) -> None:
    martyrs, told = read(TOP + kin)

    assert martyrs == [KHAM]
    assert (told["informant"], told["martyr_count"]) == (None, 1)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mẹ: Lê Thị Chất\nHọ và tên liệt sĩ: Đặng Hữu Khẩm\nHy sinh ngày 9/5/1969", "Đặng Hữu Khẩm"),
        ("Liệt sĩ Tạ Văn Mẫn hy sinh 9/2/1969\nBố đẻ: Tạ Văn Mừng\nMẹ đẻ: Lê Thị Sáu\nĐịa chỉ: xóm 5", "Tạ Văn Mẫn"),
    ],
    ids=["before him", "below a sentence"],
)
def test_parents_of_whoever_is_named_elsewhere(text: str, name: str) -> None:
    martyrs, told = read(text)

    assert [one["name"] for one in martyrs] == [name]
    assert told["informant"] is None


def test_a_relative_who_can_be_reached_tells() -> None:
    _, told = read(TOP + "Người khai: em gái Đặng Thị Khuy, 0914 000 577\nHọ tên mẹ: Lê Thị Chất")

    assert told["informant"]["name"] == "Đặng Thị Khuy"


def test_a_father_who_fell_himself_is_a_martyr() -> None:
    martyrs, _ = read("Bố: Tạ Văn Mẫn, hy sinh năm 1968 tại Quảng Trị\nMẹ: Lê Thị Hợi\nCon trai tìm mộ bố.")

    assert [one["name"] for one in martyrs] == ["Tạ Văn Mẫn"]


def test_who_fills_in_the_form_of_another_tells() -> None:
    martyrs, told = read(
        "I. Người đứng đơn\nHọ và tên: Tạ Thị Nhàn\nNăm sinh: 1960\nĐịa chỉ: xã Liên Hòa\nĐiện thoại: 0914 000 577\n"
        "II. Thông tin liệt sĩ\nHọ và tên: Tạ Văn Mẫn\nNăm sinh: 1951\nHy sinh: 12/4/1972"
    )

    assert martyrs == [{"name": "Tạ Văn Mẫn", "birth_year": "1951", "date_of_death": "1972-04-12"}]
    assert told["informant"]["name"] == "Tạ Thị Nhàn"


THOA: Facts = {
    "name": "Nguyễn Văn Thoả",
    "birth_year": "1949",
    "home_town": "Xuân Lam, Nghi Xuân, Hà Tĩnh",
    "unit": "C5 D2 E24",
    "date_of_death": "1968-07-24",
    "place_of_death": "Kon Tum",
}
LABELS = (
    "Họ và tên: Nguyễn Văn Thoả",
    "Sinh năm: 1949",
    "Quê: Xuân Lam, Nghi Xuân, Hà Tĩnh",
    "Đơn vị: C5 D2 E24",
    "Hy sinh: 24-7-1968",
    "Nơi hy sinh: Kon Tum",
)


@pytest.mark.parametrize("mark", ["", "• ", "- ", "+ ", "* ", "👉 ", "{}. ", "{}) ", "{}/ "])
@pytest.mark.parametrize("heading", ["", "Thông tin liệt sĩ cần tìm:\n"], ids=["bare", "headed"])
def test_the_bullets_of_a_form_are_facts_of_one(mark: str, heading: str) -> None:
    lines = (mark.format(n) + label for n, label in enumerate(LABELS, 1))

    martyrs, told = read(heading + "\n".join(lines))

    assert martyrs == [THOA]
    assert told["martyr_count"] == 1


@pytest.mark.parametrize("sign", ["; ", ", ", " - ", ". ", " "])
def test_a_form_on_one_line(sign: str) -> None:
    martyrs, _ = read(sign.join(LABELS))

    assert martyrs == [THOA]


@pytest.mark.parametrize(
    "text",
    [
        "Gia đình tìm mộ liệt sĩ Tạ Văn Mẫn\n- Sinh năm: 1948\n- Quê quán: Nam Trực, Nam Định\n- Hy sinh: 09/02/1969",
        "Gia đình tìm mộ liệt sĩ Tạ Văn Mẫn:\n+ Sinh năm 1948\n+ Quê quán Nam Trực, Nam Định\n+ Hy sinh 09/02/1969",
        "Liệt sĩ: Tạ Văn Mẫn\nNS: 1948\nNguyên quán: Nam Trực, Nam Định\nHS: 09/02/1969",
        "**Họ tên:** Tạ Văn Mẫn\r\n**Sinh năm:** 1948\r\n**Quê:** Nam Trực, Nam Định\r\n**Hy sinh:** 09/02/1969",
    ],
    ids=["a sentence above", "without colons", "short labels", "marked up"],
)
def test_labels_below_a_name(text: str) -> None:
    martyrs, told = read(text)

    expected = {"birth_year": "1948", "home_town": "Nam Trực, Nam Định", "date_of_death": "1969-02-09"}
    assert martyrs == [{"name": "Tạ Văn Mẫn"} | expected]
    assert told["martyr_count"] == 1


MAN: Facts = {"name": "Tạ Văn Mẫn", "birth_year": "1948", "home_town": "Nam Trực, Nam Định", "unit": "D46"}
MAN |= {"date_of_death": "1969-02-09"}
THAM: Facts = {"name": "Lê Văn Thẩm", "birth_year": "1950", "home_town": "Ý Yên, Nam Định", "unit": "E66"}
THAM |= {"date_of_death": "1970-03-10"}
BLOCKS = [
    ("Sinh năm: 1948", "Quê quán: Nam Trực, Nam Định", "Đơn vị: D46", "Hy sinh: 09/02/1969"),
    ("Sinh năm: 1950", "Quê quán: Ý Yên, Nam Định", "Đơn vị: E66", "Hy sinh: 10/03/1970"),
]


@pytest.mark.parametrize(
    ("opens", "sign", "between"),
    [
        ("Họ và tên: {}", "\n", "\n\n"),
        ("Họ tên: {}", "\n", "\n"),
        ("Họ tên: {}", "; ", "\n"),
        ("{n}. {}", "\n", "\n"),
        ("{n}. {}", "\n- ", "\n"),
        ("{n}. Họ tên: {}", "\n   ", "\n"),
        ("Liệt sĩ {}", "\n- ", "\n"),
    ],
    ids=["blocks", "close blocks", "a line each", "numbered", "numbered with bullets", "indented", "titled"],
)
@pytest.mark.parametrize("end", ["", "\nMọi thông tin xin liên hệ 0914 000 577."], ids=["", "a phone below"])
def test_what_a_form_tells_is_its_own_mans(opens: str, sign: str, between: str, end: str) -> None:
    forms = [
        sign.join((opens.format(name, n=n), *lines))
        for n, (name, lines) in enumerate(zip(("Tạ Văn Mẫn", "Lê Văn Thẩm"), BLOCKS, strict=True), 1)
    ]

    martyrs, told = read("Danh sách liệt sĩ:\n" + between.join(forms) + end)

    assert martyrs == [MAN, THAM]
    assert told["martyr_count"] == 2


def test_what_a_form_leaves_open_no_other_one_fills() -> None:
    martyrs, _ = read(
        "Họ tên: Tạ Văn Mẫn\nSinh năm: 1948\nHy sinh: không rõ\n\nHọ tên: Lê Văn Thẩm\nĐơn vị: E66\nHy sinh: 10/03/1970"
    )

    assert martyrs == [
        {"name": "Tạ Văn Mẫn", "birth_year": "1948"},
        {"name": "Lê Văn Thẩm", "unit": "E66", "date_of_death": "1970-03-10"},
    ]


def test_two_of_one_name_are_two() -> None:
    one = "Họ tên: Tạ Văn Mẫn\nHy sinh: {}\n"

    martyrs, told = read(one.format("1/2/1968") + one.format("3/4/1972"))

    assert [m["date_of_death"] for m in martyrs] == ["1968-02-01", "1972-04-03"]
    assert told["martyr_count"] == 2


@pytest.mark.parametrize(
    ("cell", "field", "said"),
    [
        ("Mộ: đã đưa về NTLS xã Xuân Lam năm 1990", "burial_place", "NTLS xã Xuân Lam"),
        ("Nơi an táng hiện nay: Chưa xác định", "burial_place", None),
        ("Nơi an táng ban đầu: Ấp Bảo Vinh, Xuân Lộc", "initial_burial_place", "Ấp Bảo Vinh, Xuân Lộc"),
        ("Chức vụ: Du kích", "position", "Du kích"),
        ("Cấp bậc, chức vụ: Trung sĩ - tiểu đội trưởng", "rank", "Trung sĩ"),
        ("Trú quán: Hà Trì, Hòa An", "home_town", "Hà Trì, Hòa An"),
        ("Nhập ngũ: 2/1967\nĐi B: 11/1967", "enlisted", "1967-02"),
        ("Đơn vị: không rõ", "unit", None),
    ],
)
def test_what_a_cell_tells(cell: str, field: str, said: str | None) -> None:
    (one,), _ = read(f"Họ và tên: Tạ Văn Mẫn\n{cell}\nHy sinh: 9/2/1969")

    assert one.get(field) == said


@pytest.mark.parametrize(
    "text",
    [
        "Họ và tên: Vũ Thị Nhài\nĐịa chỉ: xã Nam Hùng\nĐiện thoại: 0914 000 577\nTôi cần tìm mộ liệt sĩ.",
        "Kính gửi: Hội CCB\nTôi xin hỏi: ai biết mộ liệt sĩ Tạ Văn Mẫn ở đâu?",
        "Họ tên ba: kể sau.",
    ],
    ids=["who asks", "a letter", "no name"],
)
def test_what_is_no_form_of_one_who_fell(text: str) -> None:
    assert records.find_records(fold.page(text)).all == ()


def test_spans_are_those_of_the_text() -> None:
    text = "Danh sách:\n" + "\n\n".join(
        "\n".join((f"Họ tên: {n}", *b)) for n, b in zip(("Tạ Mẫn", "Lê Thẩm"), BLOCKS, strict=True)
    )

    told = extract.as_json(story.read_story(text, NOW))

    for path, (start, end) in told["spans"].items():
        assert text[start:end].strip() == text[start:end] != "", path
    assert [text[slice(*told["spans"][f"martyrs.{n}.home_town"])] for n in (0, 1)] == [
        "Nam Trực, Nam Định",
        "Ý Yên, Nam Định",
    ]


ROLL = """Nghĩa trang liệt sĩ Xuân Lam
Liệt sĩ Đặng Hữu Khẩm. Sinh năm: 1948. Hy sinh ngày: 9/5/1969. Quy tập: Nơi an táng ban đầu NTLS Tân Biên Năm 2016 đã được quy tập về NTLS xã.
Liệt sĩ TRỊNH VĂN LÀI. Sinh năm: 1950. Hy sinh ngày: 1/2/1970. Quy tập: Nơi an táng ban đầu: Cầu Giát Gia đình quy tập về NTLS năm 2010 Có hài cốt.
Liệt sĩ Tạ Văn Mẫn. Sinh năm: 1951. Hy sinh ngày: 3/4/1971. Quy tập: nghĩa trang Bến Cát."""  # noqa: E501


def test_a_roll_on_the_web_tells_the_first_grave_and_the_one_of_now() -> None:
    martyrs, _ = read(ROLL)

    here = "Nghĩa trang liệt sĩ Xuân Lam"
    graves = [(one["name"], one.get("initial_burial_place"), one.get("burial_place")) for one in martyrs]
    assert graves == [
        ("Đặng Hữu Khẩm", "NTLS Tân Biên", here),
        ("TRỊNH VĂN LÀI", "Cầu Giát", here),
        ("Tạ Văn Mẫn", None, "nghĩa trang Bến Cát"),
    ]
    assert [one["date_of_death"] for one in martyrs] == ["1969-05-09", "1970-02-01", "1971-04-03"]


@pytest.mark.parametrize(
    "text",
    [
        "Chao Ban. Nam sinh: 1950 cua anh toi. Que: An Lao",
        "Bạn mình nhớ. Sinh năm: 1950. Quê: An Lão",
        "Thân nhân liệt sĩ Lê Văn Tám. Sinh năm: 1950. Điện thoại: 0912 345 678",
    ],
)
def test_no_line_of_a_roll(text: str) -> None:
    assert records.find_records(fold.page(text)).all == ()


def test_a_cell_is_of_the_day_with_which_it_begins() -> None:
    (martyr,), _ = read(TOP + "Nhập ngũ: 23-12-1967; vào chiến trường tháng 7-1968.")

    assert martyr["enlisted"] == "1967-12-23"


def test_a_day_that_is_put_right_in_its_cell_is_not_taken() -> None:
    (martyr,), _ = read("Họ và tên: Đặng Hữu Khẩm\nNgày hy sinh: 12/5/1968 sai, đúng là 12/6/1968")

    assert martyr.get("date_of_death") != "1968-05-12"
