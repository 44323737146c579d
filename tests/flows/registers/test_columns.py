"""Headers as communes, cemeteries and ministries write them, and what their columns mean."""

from __future__ import annotations

import pytest

from flows.registers import columns
from flows.registers.columns import Cell, guess

FULL = "STT|Họ và tên liệt sĩ|Năm sinh|Quê quán|Nhập ngũ|Cấp bậc|Chức vụ|Đơn vị|Ngày hy sinh|Nơi hy sinh|Nơi an táng"
PLAIN = "TT|HO VA TEN|NS|NGUYEN QUAN|NN|CB|CV|DV|NGAY HS|NOI HS|GHI CHU"
GRAVES = "Stt|Họ đệm|Tên|Ngày sinh|Nguyên quán|ĐV|HS|Hàng|Lô|Mộ số|Nghĩa trang|SĐT người thờ cúng"
PEOPLE = "Họ tên|Thân nhân liệt sĩ|Quan hệ|Địa chỉ thân nhân|Số điện thoại|Họ tên mẹ|CCCD"
TABLE = {
    "in full": (FULL, "- name birth home enlisted rank position unit death death_place burial", "martyrs"),
    "without diacritics": (PLAIN, "- name birth home enlisted rank position unit death death_place note", "martyrs"),
    "graves": (GRAVES, "- family_name given_name birth home unit death row plot grave cemetery personal", "graves"),
    "people are left out": (PEOPLE, "name personal personal personal personal personal personal", "martyrs"),
    "english": ("No|Full name|Birth year|Home town|Unit|Date of death", "- name birth home unit death", "martyrs"),
    "cemeteries": (
        "Nghĩa trang|Xã|Huyện|Tỉnh|Vĩ độ|Kinh độ",
        "cemetery home_commune home_district home_province lat lon",
        "cemeteries",
    ),
    "remains": ("TT|Nơi quy tập|Đơn vị|Di vật|Ghi chú", "- first_burial unit found note", "remains"),
    "levels of a unit": (
        "Họ tên|Đại đội|Tiểu đoàn|Trung đoàn|Sư đoàn|Năm hy sinh",
        "name company battalion regiment division death",
        "martyrs",
    ),
}


@pytest.mark.parametrize("name", TABLE)
def test_a_header_of_one_line(name: str) -> None:
    header, fields, kind = TABLE[name]

    found = guess([tuple(header.split("|")), (1, "x", "y")])

    assert [one or "-" for one in found.fields] == fields.split()
    assert (found.kind, found.first) == (kind, 1)


def test_two_lines_a_title_and_a_line_of_numbers() -> None:
    rows: list[tuple[Cell, ...]] = [
        ("DANH SÁCH LIỆT SĨ XÃ VĨNH AN",),
        (),
        ("TT", "HỌ TÊN", "NS", "QUÊ QUÁN", "", "", "NGÀY THÁNG NĂM HY SINH", "", "", "ĐƠN VỊ"),
        ("", "", "", "XÃ", "HUYỆN", "TỈNH", "NGÀY", "THÁNG", "NĂM", ""),
        ("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)"),
        (1, "Trần Văn B", 1949, "Vĩnh An"),
    ]

    found = guess(rows)

    assert found.first == 5
    assert " ".join(found.fields[1:]) == (
        "name birth home_commune home_district home_province death_day death_month death_year unit"
    )


def test_without_a_header_the_cells_tell() -> None:
    rows = [
        ("1", "Nguyễn Văn Hùng", "1950", "12/3/1972", "c3 d7 e66"),
        ("2", "Trần Văn Bình", "1948", "12/3/1971", "c3 d7 e66"),
        ("3", "Lê Văn Chín", "1951", "2/3/1968", "d7 e66"),
    ]

    found = guess(rows)

    assert (found.fields, found.first) == (("", "name", "birth", "death", "unit"), 0)


def test_forty_columns_and_none_that_is_known() -> None:
    found = guess([tuple(f"cột {n}" for n in range(40)), tuple(range(40))])

    assert len(found.fields) == 40
    assert not columns.is_enough(found.fields, found.kind)


@pytest.mark.parametrize("fields", [["name", "name"], ["king"]])
def test_a_mapping_that_cannot_be(fields: list[str]) -> None:
    with pytest.raises(ValueError, match=fields[-1]):
        columns.checked(fields, width=5)
