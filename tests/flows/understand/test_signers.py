"""Who tells by a labelled line of a form, and what he is to the martyr."""

from __future__ import annotations

from datetime import date

import pytest

from flows.understand import extract, story

FORM = "Họ và tên liệt sĩ: Đặng Hữu Khẩm\nSinh năm: 1948\nHy sinh: 9/5/1969 tại Quảng Trị\n"
PROSE = "Tôi muốn tìm mộ liệt sĩ Đặng Hữu Khẩm, hy sinh 9/5/1969 tại Quảng Trị.\n"


@pytest.mark.parametrize("told", [FORM, PROSE], ids=["form", "prose"])
@pytest.mark.parametrize("above", [False, True], ids=["below", "above"])
@pytest.mark.parametrize(
    ("lines", "name", "relation"),
    [
        ("Người khai: Đặng Thị Khuy\nQuan hệ với liệt sĩ: con gái", "Đặng Thị Khuy", "daughter"),
        ("Người khai: Đặng Thị Khuy\nĐịa chỉ: xã An Lư\nQuan hệ: con", "Đặng Thị Khuy", "daughter"),
        ("Người cung cấp: Đặng Thị Khuy - em gái - 0914 000 577", "Đặng Thị Khuy", "sister"),
        ("Người cung cấp thông tin: bà Đặng Thị Khuy (vợ)", "Đặng Thị Khuy", "wife"),
        ("Họ tên người viết: Đặng Văn Tòng\nQuan hệ: cháu ruột", "Đặng Văn Tòng", "nephew"),
        ("Họ và tên người khai: Đặng Thị Tòng, cháu gọi bằng bác", "Đặng Thị Tòng", "niece"),
        ("Người viết đơn: Đậu Thị Thơm (con)", "Đậu Thị Thơm", "daughter"),
        ("Người báo tin: Vũ Đình Quảng. Quan hệ: đồng đội", "Vũ Đình Quảng", "comrade"),
        ("Nguoi khai: Le Thi Bong\nQuan he voi liet si: em gai", "Le Thi Bong", "sister"),
        ("NGƯỜI KHAI: ÔN THỊ HÀ (CHÁU GỌI BẰNG BÁC)", "ÔN THỊ HÀ", "niece"),
        ("Người đại diện thân nhân: Đặng Văn Tòng\nMối quan hệ với liệt sỹ: em trai", "Đặng Văn Tòng", "brother"),
        (
            "Quan hệ của người khai với liệt sĩ: Cháu nội\nTên người khai: Đặng Văn Tòng",
            "Đặng Văn Tòng",
            "grandchild",
        ),
        ("Quan hệ với liệt sĩ: con gái", None, "daughter"),
    ],
)
def test_a_labelled_line_says_who_tells(told: str, above: bool, lines: str, name: str | None, relation: str) -> None:
    read = extract.as_json(story.read_story(f"{lines}\n{told}" if above else told + lines, date(2026, 11, 26)))

    assert read["informant"] == {"name": name, "relation": relation}
    assert read["martyr_names"] == ["Đặng Hữu Khẩm"]


@pytest.mark.parametrize(
    "lines",
    [
        "Họ tên mẹ: Lê Thị Chất\nQuan hệ: mẹ đẻ",
        "Thân nhân lấy mẫu: Lê Thị Chất, quan hệ với liệt sĩ: mẹ; Đặng Thị Mơ, quan hệ với liệt sĩ: em gái",
        "Quan hệ: tốt",
        "Người báo tử: Tỉnh đội",
    ],
    ids=["of another", "two of them", "no kin", "no person"],
)
def test_what_says_nothing_of_who_tells(lines: str) -> None:
    read = extract.as_json(story.read_story(FORM + lines, date(2026, 11, 26)))

    assert (read["informant"] or {}).get("relation") not in ("mother", "sister")
