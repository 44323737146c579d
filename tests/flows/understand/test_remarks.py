"""What is told below a list or a table is told of whoever it names, of nobody, or of all."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from flows.understand import extract, story

TABLE = (
    "STT | Họ và tên | Năm sinh | Quê quán | Đơn vị | Ngày hy sinh | Nơi hy sinh\n"
    "1 | Tạ Văn Mẫn | 1948 | Nam Trực | c1 d2 e3 | 12/4/1972 | \n"
    "2 | Lê Văn Thẩm | 1950 | Ý Yên | c5 d4 e66 | 3/5/1970 | \n"
    "3 | Vũ Hữu Hợi | 1951 | Tiên Lãng |  |  | \n"
)
LIST = (
    "1. Tạ Văn Mẫn, sinh 1948, quê Nam Trực, c1 d2 e3, hy sinh 12/4/1972\n"
    "2. Lê Văn Thẩm, sinh 1950, quê Ý Yên, c5 d4 e66, hy sinh 3/5/1970\n"
    "3. Vũ Hữu Hợi, sinh 1951, quê Tiên Lãng\n"
)
DAYS = {"Tạ Văn Mẫn": "1972-04-12", "Lê Văn Thẩm": "1970-05-03"}


def read(told: str, field: str) -> dict[str, Any]:
    martyrs = extract.as_json(story.read_story(told, date(2026, 11, 26)))["martyrs"]
    return {m["name"]: m[field] for m in martyrs if m[field]}


@pytest.mark.parametrize("above", [TABLE, LIST], ids=["table", "list"])
@pytest.mark.parametrize(
    ("remark", "field", "said"),
    [
        ("Riêng anh Hợi hy sinh ở Khe Sanh.", "place_of_death", {"Vũ Hữu Hợi": "Khe Sanh"}),
        ("Riêng anh Hợi hy sinh năm 1968 ở Khe Sanh.", "date_of_death", {**DAYS, "Vũ Hữu Hợi": "1968"}),
        ("Ghi chú: số 3 hy sinh 2/3/1971 tại Khe Sanh.", "date_of_death", {**DAYS, "Vũ Hữu Hợi": "1971-03-02"}),
        ("Anh Thẩm đã được đưa về NTLS xã Yên Bình.", "burial_place", {"Lê Văn Thẩm": "NTLS xã Yên Bình"}),
        ("Lê Văn Thẩm đã được đưa về NTLS xã Yên Bình.", "burial_place", {"Lê Văn Thẩm": "NTLS xã Yên Bình"}),
        (
            "Anh Mẫn và anh Thẩm hy sinh ở Khe Sanh.",
            "place_of_death",
            {"Tạ Văn Mẫn": "Khe Sanh", "Lê Văn Thẩm": "Khe Sanh"},
        ),
        (
            "Anh Mẫn hy sinh ở Khe Sanh, còn anh Thẩm hy sinh ở Cửa Việt.",
            "place_of_death",
            {"Tạ Văn Mẫn": "Khe Sanh", "Lê Văn Thẩm": "Cửa Việt"},
        ),
        ("Danh sách lập ngày 20/7/1995 tại UBND xã An Lư.", "place_of_death", {}),
        ("Tôi chép từ sổ của trung đoàn 101, Khe Sanh.", "place_of_death", {}),
        ("Cả ba hy sinh ở cao điểm 544.", "place_of_death", dict.fromkeys([*DAYS, "Vũ Hữu Hợi"], "cao điểm 544")),
        (
            "Danh sách trên đã quy tập về NTLS huyện Gio Linh.",
            "burial_place",
            dict.fromkeys([*DAYS, "Vũ Hữu Hợi"], "NTLS huyện Gio Linh"),
        ),
        (
            "Anh Hợi mất tích khi đi lấy gạo.\nTất cả an táng tại NTLS huyện Gio Linh.",
            "burial_place",
            dict.fromkeys([*DAYS, "Vũ Hữu Hợi"], "NTLS huyện Gio Linh"),
        ),
    ],
)
def test_a_remark_is_told_of_whom_it_names(above: str, remark: str, field: str, said: dict[str, str]) -> None:
    assert read(above + remark, field) == said


def test_the_number_is_that_of_the_list() -> None:
    told = LIST.replace("3.", "13.").replace("2.", "12.").replace("1. Tạ", "11. Tạ")

    assert "Vũ Hữu Hợi" not in read(told + "Ghi chú: số 3 hy sinh 2/3/1971.", "date_of_death")


def test_two_of_one_given_name_are_not_told_apart() -> None:
    told = LIST.replace("Lê Văn Thẩm", "Lê Văn Mẫn") + "Anh Mẫn hy sinh ở Khe Sanh."

    assert len(read(told, "place_of_death")) != 1
