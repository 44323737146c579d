"""The day of the yearly feast (giỗ), often all that a family knows: a day without a year, whose year is not guessed."""

from __future__ import annotations

from datetime import date

import pytest

from flows import tips
from flows.model import Known
from flows.understand import extract
from flows.understand.story import read_story
from tests.flows.chat import Chat, agreed, at

NOW = date(2026, 11, 28)


def lunar(day: int, month: int, year: int | None = None) -> dict[str, object]:
    return {"day": day, "month": month, "leap": False, "year": year, "year_canchi": None}


def first(text: str) -> dict[str, object]:
    martyr: dict[str, object] = extract.as_json(read_story(text, NOW))["martyrs"][0]
    return martyr


@pytest.mark.parametrize(
    "text",
    [
        "Chồng tôi là Đào Văn Nhích, đi bộ đội tháng 2 năm 1965, giỗ 16 tháng 3",
        "chong toi la Dao Van Nhich\ndi thang 2 nam 1965\ngio 16 thang 3",
        "Anh tôi Đào Văn Nhích đi B năm 1965, năm 1968 báo tử. Giỗ 16 tháng 3.",
        "Anh tôi Đào Văn Nhích năm 1965 đi bộ đội rồi mất tin, ngày giỗ 16/3 âm lịch",
        "Chú tôi là liệt sĩ Đào Văn Nhích, hi sinh ngày 16 tháng 3 âm lịch, không nhớ năm",
        "Chú tôi là liệt sĩ Đào Văn Nhích, nhà lấy ngày 16 tháng 3 làm giỗ",
    ],
)
def test_the_year_of_leaving_or_of_the_notice_is_not_the_year_of_his_death(text: str) -> None:
    martyr = first(text)

    assert martyr["date_of_death"] is None
    assert martyr["date_of_death_lunar"] == lunar(16, 3)
    assert str(martyr["date_of_death_raw"]).startswith(("16", "ngày 16"))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Anh tôi Đào Văn Nhích nhập ngũ 1965, hi sinh 1968, giỗ 16 tháng 3.", "1968-04-13"),
        ("Chú tôi là liệt sĩ Đào Văn Nhích, hi sinh năm 1968, giỗ 16/3", "1968-04-13"),
        ("Ông tôi là liệt sĩ Đào Văn Nhích, ông mất năm Ất Tỵ, giỗ 25 tháng 9", "1965-10-19"),
        ("Chú tôi là liệt sĩ Đào Văn Nhích. Giỗ 16/3. Chú hi sinh năm 1968.", "1968-04-13"),
        ("Anh tôi Đào Văn Nhích. Anh vào Nam, hi sinh" + " giữa rừng sâu" * 15 + " năm 1968. Giỗ 16/3.", "1968-04-13"),
        ("Chú tôi là liệt sĩ Đào Văn Nhích, hi sinh năm 1968, giỗ 12 tháng 7 nhuận.", "1968-09-04"),
        ("Chú tôi là liệt sĩ Đào Văn Nhích, hi sinh năm 1970, giỗ 12 tháng 7 nhuận.", "1970"),  # it had no such month
    ],
)
def test_the_year_of_his_death_is(text: str, day: str) -> None:
    assert first(text)["date_of_death"] == day


def test_two_feasts_of_one_man_are_none() -> None:
    martyr = first("Chú tôi là liệt sĩ Đào Văn Nhích. Bên nội giỗ 16 tháng 3, bên ngoại giỗ 20 tháng 4")

    assert (martyr["date_of_death"], martyr["date_of_death_lunar"]) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "Chú tôi là liệt sĩ Đào Văn Nhích, nhà lấy ngày 27/7 làm giỗ",
        "Chú tôi là liệt sĩ Đào Văn Nhích, nhà lấy ngày chú đi 12/3 làm giỗ",
        "Chú tôi là liệt sĩ Đào Văn Nhích. Ngày thì không biết, nhà lấy ngày giấy báo về là 3/9 âm làm giỗ",
    ],
)
def test_a_feast_on_the_martyrs_day_or_on_that_of_the_notice_tells_nothing(text: str) -> None:
    martyr = first(text)

    assert (martyr["date_of_death_raw"], martyr["date_of_death_lunar"]) == (None, None)


def test_each_of_two_has_his_own() -> None:
    read = extract.as_json(
        read_story("Bác tôi là liệt sĩ Lê Văn Sáu, giỗ 16 tháng 3. Chú tôi là liệt sĩ Lê Văn Bảy, giỗ 2 tháng 9.", NOW)
    )

    assert [one["date_of_death_lunar"] for one in read["martyrs"]] == [lunar(16, 3), lunar(2, 9)]


@pytest.mark.parametrize("said", ["giỗ 16 tháng 3", "chi nho gio 16 thang 3 thoi", "16/3 âm lịch", "ngày giỗ là 16/3"])
def test_a_feast_is_an_answer_and_its_year_is_asked_for(said: str) -> None:
    chat = at("martyr-death_date").says(said)

    chat.sees("hi sinh năm nào")
    assert (chat.open, chat.tip.answers["martyr-death_date"].value["lunar_day"]) == ("martyr-death_year", lunar(16, 3))


@pytest.mark.parametrize(
    ("year", "day", "days"),
    [
        ("1968", "1968-04-13", None),
        ("năm 68 ạ", "1968-04-13", None),
        ("mau than", "1968-04-13", None),
        ("16/3/1968 âm lịch", "1968-04-13", None),
        ("khoảng 1968", None, ["1967-01-01", "1969-12-31"]),
    ],
)
def test_the_day_is_whole_with_its_year_and_an_interval_where_that_is_rough(
    year: str, day: str | None, days: list[str] | None
) -> None:
    chat = at("martyr-death_date").says("giỗ 16 tháng 3", year)

    martyr = tips.martyr_of(chat.tip)
    assert chat.open == "martyr-death_place"
    assert (martyr["date_of_death"], martyr.get("date_of_death_range")) == (day, days)
    assert martyr["date_of_death_raw"] == f"giỗ 16 tháng 3, {year}"
    assert (martyr["date_of_death_lunar"]["day"], martyr["date_of_death_lunar"]["month"]) == (16, 3)


@pytest.mark.parametrize("words", [("giỗ 16 tháng 3", "không rõ"), ("giỗ 16 tháng 3, không nhớ năm nào",)])
def test_where_nobody_knows_the_year_the_day_stays(words: tuple[str, ...]) -> None:
    chat = at("martyr-death_date").says(*words)

    martyr = tips.martyr_of(chat.tip)
    assert chat.open == "martyr-death_place"
    assert chat.tip.answers["martyr-death_year"].known is Known.UNKNOWN
    assert (martyr["date_of_death"], martyr["date_of_death_lunar"]) == (None, lunar(16, 3))


@pytest.mark.parametrize(
    ("said", "field"), [("nhập ngũ 1968", ""), ("sinh 1950", "martyr-birth_year"), ("giấy báo tử đề 1976", "")]
)
def test_another_year_is_not_the_year_of_his_death(said: str, field: str) -> None:
    chat = at("martyr-death_date").says("giỗ 16 tháng 3", said)

    assert chat.open == "martyr-death_year"
    assert tips.martyr_of(chat.tip)["date_of_death"] is None
    assert not field or chat.tip.answers[field].value == 1950


def test_words_that_tell_no_year_are_kept_beside_the_day() -> None:
    chat = at("martyr-death_date").says("giỗ 16 tháng 3", *["năm con khỉ"] * 3)

    assert tips.martyr_of(chat.tip)["date_of_death_raw"] == "giỗ 16 tháng 3, năm con khỉ"


def told_with_feast() -> Chat:
    return agreed().says("con liệt sĩ", "Bố tôi là liệt sĩ Đào Văn Nhích, đi bộ đội năm 1965, giỗ 16 tháng 3", "xong")


def test_a_feast_of_the_story_is_read_back_without_a_year_and_that_is_asked_for() -> None:
    chat = told_with_feast().sees("Ngày hi sinh: 16 tháng 3 (âm lịch, chưa rõ năm)")

    asked = []
    chat.says("đúng rồi")
    while chat.open != "martyr-death_place":
        asked.append(chat.open)
        chat.says("1968" if chat.open == "martyr-death_year" else "bỏ qua")

    assert "martyr-death_date" not in asked
    assert tips.martyr_of(chat.tip)["date_of_death"] == "1968-04-13"


def test_of_another_day_the_year_is_asked_anew() -> None:
    chat = at("martyr-death_date").says("giỗ 16 tháng 3", "không rõ", "quay lại", "quay lại")

    assert chat.open == "martyr-death_date"
    assert chat.says("giỗ 20 tháng 4").open == "martyr-death_year"
