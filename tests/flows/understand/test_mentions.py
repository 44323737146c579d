"""What a text mentions: names that are hard to part from their titles, and days whose year is told elsewhere."""

from __future__ import annotations

import pytest

from flows.understand import dates, fold
from flows.understand.mentions import find_days
from flows.understand.scene import see


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Người thứ nhất là liệt sĩ Chu Văn Đãng, quê Kiến An.", ["Chu Văn Đãng"], id="Chu is a surname"),
        pytest.param("Bac ruot em ten Ruoc, Cu Van Ruoc, que An Lao.", ["Ruoc", "Cu Van Ruoc"], id="Cù without marks"),
        pytest.param("Các đồng chí Hạp, Nhoãn và Thế đều hy sinh.", ["Hạp", "Nhoãn", "Thế"], id="one title for all"),
        pytest.param("Anh Hạp, Hải Phòng, hy sinh.", ["Hạp"], id="a place is no name beside his"),
        pytest.param("DANH SACH LIET SI:\n- VU VAN HAP, H1, HS 1969\n- HA TRONG DU, H3, HS 1971",
                     ["Vu Van Hap", "Ha Trong Du"], id="an entry of a list in capitals"),
        pytest.param("hàng 1: Võ Đình Hạp Vĩnh Linh d10 e270", ["Võ Đình Hạp"], id="the place behind a name"),
        pytest.param("Họ và tên liệt sĩ: Vương Đình Nhoãn", ["Vương Đình Nhoãn"], id="a label is no name"),
    ],
)  # fmt: skip
def test_who_is_named(text: str, names: list[str]) -> None:
    assert [person.name for person in see(fold.page(text)).people] == names


@pytest.mark.parametrize(
    ("text", "days"),
    [
        pytest.param("Năm 1972 anh đi. Anh mất ngày 3 tháng 7.", {"1972": "", "1972-07-03": "before"}, id="before"),
        pytest.param("Anh mất ngày 3 tháng 7, hồi ấy là năm 1972.", {"1972-07-03": "behind", "1972": ""}, id="behind"),
        pytest.param("Anh mất ngày 3 tháng 7. Năm 1972 tôi đi.", {"1972": ""}, id="not of the sentence behind"),
        pytest.param("Tôi viết năm 2019. Anh mất ngày 3 tháng 7.", {"2019": ""}, id="no year of the wars"),
        pytest.param("Hy sinh năm 1972, giỗ 12/8 âm lịch.", {"1972": "", "1972-09-19": "before"}, id="a lunar day"),
        pytest.param("Năm 1972 anh đi" + " xa" * 200 + ". Anh mất ngày 3 tháng 7.", {"1972": ""}, id="too far"),
    ],
)
def test_a_day_without_a_year_has_that_of_the_nearest(text: str, days: dict[str, str]) -> None:
    page = fold.page(text)
    told, yearless = dates.scan_all(page)

    found = find_days(see(page), told, yearless)

    assert {dates.iso(one.found.value): one.lent for one in found} == days
