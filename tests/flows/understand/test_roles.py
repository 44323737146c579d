"""Who tells, of all the people that a text names. Every person is invented."""

from __future__ import annotations

from datetime import date

import pytest

from flows.understand import story

NOW = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("text", "name", "relation"),
    [
        pytest.param("Tôi là Trần Thị Liên vợ liệt sĩ Đỗ Văn Quảng", "Trần Thị Liên", "wife", id="wife"),
        pytest.param("Liệt sĩ Hà Công Thưởng. Em gái: Hà Thị Nụ, 0225 3 765 432", "Hà Thị Nụ", "sister", id="a label"),
        pytest.param("Chú ruột cháu: LS Nguyễn Đình Chí. zalo 0868 45 45 09", None, "nephew", id="nobody named"),
        pytest.param("tìm mộ bác tôi là liệt sĩ Bùi Đình Khoa. Gọi cháu Thơm 0987654012", "Thơm", "nephew", id="gọi"),
        pytest.param("Tôi ở Biên Hòa, tên Lê Tư. Tôi chôn anh Vũ Hữu Lành", "Lê Tư", "comrade", id="tôi ..., tên"),
        pytest.param(
            "Bố tôi, liệt sĩ Hoàng Khắc Bền. Tôi: Hoàng Thị Mến", "Hoàng Thị Mến", "daughter", id="a daughter"
        ),
        pytest.param("Em là Lê Thị Nga quản trang NTLS xã Nghi Dương", "Lê Thị Nga", "cemetery keeper", id="a keeper"),
        pytest.param("đào ao gặp xương người. 0369112233 (Quyền)", "Quyền", "finder", id="a name in brackets"),
        pytest.param("Con trai cụ là liệt sĩ Đỗ Ngọc Lan, mẹ là cụ Ngát", None, None, id="a mother told of"),
    ],
)
def test_finds_who_tells(text: str, name: str | None, relation: str | None) -> None:
    told = story.read_story(text, NOW).informant

    assert ((told.name.value if told.name else None, told.relation) if told else (None, None)) == (name, relation)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param(
            "Bác trai là Vàng A Sình? Dạ không, họ Sùng, Sùng A Sình ạ, mất 1972 ở Lào", ["Sùng A Sình"], id="asked"
        ),
        pytest.param(
            "Người mất ở bình độ 400 là Tô Văn Quảnh chứ không phải Tô Quang Vặn", ["Tô Văn Quảnh"], id="denied behind"
        ),
        pytest.param(
            "Liệt sĩ Tạ Quang Bửu Sậu... dạ em xin lỗi, viết lại: Tạ Quang Sậu, hy sinh 4/10/1971",
            ["Tạ Quang Sậu"],
            id="written anew",
        ),
        pytest.param(
            "Tìm người nhà anh Nguyễn Hữu Thựu, à Nguyễn Hữu Thứu, hy sinh 1970", ["Nguyễn Hữu Thứu"], id="with an ah"
        ),
        pytest.param(
            "Liệt sĩ Lê Văn Tẻo, hy sinh 1970, và liệt sĩ Lê Văn Tẹo, hy sinh 1972",
            ["Lê Văn Tẻo", "Lê Văn Tẹo"],
            id="two men",
        ),
    ],
)
def test_a_name_that_is_taken_back_is_nobodys(text: str, names: list[str]) -> None:
    told = story.read_story(text, date(2026, 11, 26))

    assert [one.name.value for one in told.martyrs if one.name] == names
