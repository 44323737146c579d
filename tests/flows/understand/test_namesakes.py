"""Whose name is whose: brothers whose names differ in a tone, one man written with and without his marks."""

from __future__ import annotations

from datetime import date

import pytest

from flows.understand.persons.namesakes import alike, keys
from flows.understand.story import read_story

NOW = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("Trần Văn Tú", "Trần Văn Tư", False, id="other tones"),
        pytest.param("Trần Văn Tú", "Tran Van Tu", True, id="without marks"),
        pytest.param("Trần Văn Thuý", "TRẦN VĂN THÚY", True, id="where the tone stands"),
        pytest.param("Trần Văn Tú", "Trần Văn", False, id="shorter"),
        pytest.param("Đinh Văn Tú", "Dinh Văn Tú", True, id="đ typed as d"),
    ],
)
def test_two_names(one: str, other: str, *, same: bool) -> None:
    assert alike(one, other) is same
    assert alike(other, one) is same


def test_a_name_without_marks_goes_with_the_first_that_it_may_be() -> None:
    assert keys(["Lê Tú", "Lê Tư", "Le Tu", "Lê Tư"]) == ["le tu", "le tu 1", "le tu", "le tu 1"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Nhà tôi có hai liệt sĩ: anh cả Trần Văn Tú hy sinh 1968 ở Huế, anh hai Trần Văn Tư hy sinh 1972 ở Quảng "
            "Trị.",
            [("Trần Văn Tú", 1968), ("Trần Văn Tư", 1972)],
            id="brothers",
        ),
        pytest.param(
            "Danh sách liệt sĩ:\n1. Nguyễn Văn Hùng, 1950, Thái Bình, hy sinh 1/2/1970\n"
            "2. Nguyễn Văn Hùng, 1952, Nam Hà, hy sinh 3/4/1971",
            [("Nguyễn Văn Hùng", 1970), ("Nguyễn Văn Hùng", 1971)],
            id="one name in two lines of a list",
        ),
        pytest.param(
            "Tìm mộ liệt sĩ Nguyễn Văn Tấn, hy sinh năm 1970. Liệt sĩ Nguyen Van Tan quê Thái Bình.",
            [("Nguyễn Văn Tấn", 1970)],
            id="one man twice",
        ),
        pytest.param(
            "Nho tim hai liet si Tran Van Tu va Tran Van Tư, que Thai Binh, hy sinh 1972 o Quang Tri.",
            [("Tran Van Tu", 1972), ("Tran Van Tư", 1972)],
            id="two joined by va, where only one has marks",
        ),
        pytest.param(
            "Nhờ tìm liệt sĩ Trần Văn Tu và anh Trần Văn Tư, cùng hy sinh 1972 ở Quảng Trị.",
            [("Trần Văn Tu", 1972), ("Trần Văn Tư", 1972)],
            id="with a title between",
        ),
        pytest.param(
            "Nho tim liet si Tran Van Tu hy sinh 1972. Anh Trần Văn Tư que Thai Binh.",
            [("Tran Van Tu", 1972)],
            id="in two sentences one man, as he is written both ways",
        ),
    ],
)
def test_who_fell(text: str, told: list[tuple[str, int]]) -> None:
    story = read_story(text, NOW)

    read = [(m.name.value, m.death.value.earliest.year) for m in story.martyrs if m.name and m.death]
    assert read == told
    assert len(story.martyrs) == len(told)


def test_who_tells_may_be_called_almost_like_him() -> None:
    told = read_story(
        "Tìm mộ liệt sĩ Nguyễn Văn Thỉnh, hy sinh 1970 tại Quảng Trị. Xin báo cho em trai là Nguyễn Văn Thịnh "
        "0912345678.",
        NOW,
    )

    assert [m.name.value for m in told.martyrs if m.name] == ["Nguyễn Văn Thỉnh"]
    assert told.informant is not None and told.informant.name is not None
    assert told.informant.name.value == "Nguyễn Văn Thịnh"
