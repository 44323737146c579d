"""Other names of a martyr, in tables: the text, his name, his other name."""

from __future__ import annotations

from datetime import date

import pytest

from flows.understand.story import read_story


@pytest.mark.parametrize(
    ("text", "name", "alias"),
    [
        ("Liệt sĩ Lê Văn Hưởng (tức Ba Hưởng) hy sinh năm 1968.", "Lê Văn Hưởng", "Ba Hưởng"),
        ("Liệt sĩ Lê Văn Hưởng, bí danh Quyết Thắng, hy sinh năm 1968.", "Lê Văn Hưởng", "Quyết Thắng"),
        ("Liệt sĩ Lê Văn Hưởng (biệt danh Hưởng lác) hy sinh năm 1968.", "Lê Văn Hưởng", "Hưởng lác"),
        ("Liệt sĩ Lê Hữu Hưởng (Chín Hưởng), hy sinh năm 1968.", "Lê Hữu Hưởng", "Chín Hưởng"),
        ('Anh Hưởng "còi" tên thật Lê Văn Hưởng hy sinh năm 1968 ở Quảng Trị.', "Lê Văn Hưởng", 'Hưởng "còi"'),
        ("Anh Hưởng tên thật Lê Văn Hưởng hy sinh năm 1968 ở Quảng Trị.", "Lê Văn Hưởng", None),  # nothing new
        ("Liệt sĩ Lê Văn Hưởng (quê Vĩnh Bảo) hy sinh năm 1968.", "Lê Văn Hưởng", None),
    ],
)
def test_another_name(text: str, name: str, alias: str | None) -> None:
    (martyr,) = read_story(text, date(2026, 11, 26)).martyrs

    assert martyr.name is not None
    assert martyr.name.value == name
    assert (martyr.alias.value if martyr.alias else None) == alias
    if martyr.alias:
        assert text[martyr.alias.start : martyr.alias.end] == alias
