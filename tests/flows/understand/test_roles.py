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
