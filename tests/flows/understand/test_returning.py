"""Who was reported dead and lives: he alone is told to, and the others of the text keep what is told of them."""

from __future__ import annotations

from datetime import date

import pytest

from flows.understand import extract, story

NOW = date(2026, 11, 26)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Báo lại các anh: ông Lương Văn Vựng ở xóm tôi giấy báo tử về năm 1973 nhưng tháng 8/1975 ông ấy về, "
            "giờ vẫn khỏe, 76 tuổi. Đề nghị gạch tên khỏi danh sách.",
            id="came home",
        ),
        pytest.param(
            "bo con nam nay 80t la thuong binh, hoi 1970 don vi bao ve nha la hs co giay bao tu, ong di trai tu binh "
            "Phu Quoc 1973 ve. Ten Lai The Bựng xa Thuy Duong. De nghi dung goi lay mau ADN nua",
            id="a prisoner",
        ),
    ],
)
def test_who_came_home_is_told_to_live_and_no_death_is_told_of_him(text: str) -> None:
    (one,) = extract.as_json(story.read_story(text, NOW))["martyrs"]

    assert (one["status"], one["date_of_death"], one["place_of_death"], one["burial_place"]) == (
        "returned_alive",
        None,
        None,
        None,
    )


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Giấy báo tử ghi anh Vũ Trí Dượp ở Gia Viễn hy sinh năm 1969 nhưng anh đã trở về năm 1973, nay vẫn sống, "
            "xin gỡ tên khỏi bia. Người hy sinh là anh Hà Văn Kế, quê Quan Hóa, hy sinh 5/1969 ở Tam Quan.",
            id="told first",
        ),
        pytest.param(
            "Xã làm lễ truy điệu anh Vũ Trí Dượp và anh Hà Văn Kế. Anh Kế hy sinh 5/1969 ở Tam Quan, còn anh Dượp bị "
            "bắt ra Phú Quốc, năm 1973 trao trả thì về, nay vẫn khỏe, xin gỡ tên anh khỏi bia.",
            id="told last",
        ),
    ],
)
def test_of_two_the_other_keeps_his_death(text: str) -> None:
    found = {one["name"]: one for one in extract.as_json(story.read_story(text, NOW))["martyrs"]}

    assert found["Vũ Trí Dượp"]["status"] == "returned_alive"
    assert found["Hà Văn Kế"]["status"] is None
    assert found["Hà Văn Kế"]["date_of_death"] == "1969-05"


def test_that_somebody_else_is_no_martyr_takes_nothing_from_the_one_who_is() -> None:
    text = (
        "Người ấy là anh hùng lao động Vũ Tất Bạn chứ không phải liệt sĩ. Liệt sĩ Vũ Tất Bận hy sinh 1968 ở Long Đại."
    )

    found = {one["name"]: one for one in extract.as_json(story.read_story(text, NOW))["martyrs"]}

    assert found["Vũ Tất Bận"]["status"] is None
    assert found["Vũ Tất Bận"]["date_of_death"] == "1968"
