"""Whole stories. Every person, number and grave is invented."""

from __future__ import annotations

import dataclasses
import unicodedata
from datetime import date

import pytest

from flows.understand import fold, story

COMRADE = (
    "Tôi là Đinh Văn Lập, 75 tuổi, trước ở C5, D2, E38, F10. Chúng tôi chôn đồng chí Vũ Văn Lãm "
    "quê Tiên Lãng, Hải Phòng, sinh khoảng 1951, hy sinh tháng 3/1972, cạnh suối Đá, chỗ có hòn đá to. "
    "Tọa độ 14.6512, 107.7123. Gọi tôi 0914 000 577."
)


def test_a_comrades_story_fills_the_draft() -> None:
    told = story.read_story(COMRADE)

    assert told.name is not None and told.name.value == "Vũ Văn Lãm"
    assert told.birth_year is not None and told.birth_year.value == 1951
    assert told.home_town is not None and told.home_town.value == "Tiên Lãng, Hải Phòng"
    assert told.unit is not None and told.unit.value.regiment == "38"
    assert told.death is not None and told.death.value.earliest == date(1972, 3, 1)
    assert told.burial is not None and told.burial.value == "cạnh suối Đá, chỗ có hòn đá to"
    assert told.position is not None and told.position.value.lat == 14.6512
    assert [p.value for p in told.phones] == ["+84914000577"]
    assert told.informant_name is not None and told.informant_name.value == "Đinh Văn Lập"
    assert (told.kind, told.urgent, told.martyrs) == ("burial_place", False, 1)


def test_it_reads_the_same_without_diacritics() -> None:
    bare = "".join(c for c in unicodedata.normalize("NFD", COMRADE) if not unicodedata.combining(c))
    bare = bare.replace("đ", "d").replace("Đ", "D")

    told, same = story.read_story(COMRADE), story.read_story(bare)

    for field in ("name", "home_town", "burial", "informant_name"):
        assert fold.fold(getattr(told, field).value) == fold.fold(getattr(same, field).value)
    assert told.death is not None and same.death is not None
    assert told.death.value.earliest == same.death.value.earliest
    assert (told.kind, told.martyrs) == (same.kind, same.martyrs)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_spans_count_code_points_of_the_nfc_text(form: str) -> None:
    told = story.read_story(unicodedata.normalize(form, COMRADE))  # type: ignore[arg-type]

    found = [getattr(told, f.name) for f in dataclasses.fields(told)]
    facts = [f for f in [*found, *told.phones] if isinstance(f, story.Found)]
    assert len(facts) >= 9
    assert all(COMRADE[f.start : f.end] == f.said for f in facts)


def test_of_several_martyrs_only_the_first_is_read() -> None:
    told = story.read_story(
        "Danh sách anh em xã tôi hy sinh: 1) Ngô Văn Tín s.1948, hs 8/3/1969, d8/KN. "
        "2) Ngô Văn Tráng s.1951, hs 1971, e24/B3."
    )

    assert told.martyrs == 2
    assert told.name is not None and told.name.value == "Ngô Văn Tín"
    assert told.birth_year is not None and told.birth_year.value == 1948
    assert told.death is not None and told.death.value.latest == date(1969, 3, 8)
    assert told.unit is not None and told.unit.value.code == "KN"
    assert told.kind == "martyr_info"


def test_contradictions_are_left_open() -> None:
    before_birth = story.read_story("Liệt sĩ Phùng Văn Chiến, sinh 1953, hy sinh 15-3-1952")
    two_units = story.read_story("Tôi ở C3 D7 E66, còn liệt sĩ Phùng Văn Chiến ở C5 D8 E95")

    assert before_birth.birth_year is None and before_birth.death is None
    assert two_units.unit is None


def test_an_anniversary_is_no_day_of_death() -> None:
    told = story.read_story("Liệt sĩ Trịnh Văn Đạt, nhà cúng giỗ vào 12/8 âm lịch năm Nhâm Tý, ngày người về báo tin")

    assert told.death is None


def test_other_days_are_no_day_of_death() -> None:
    told = story.read_story("Liệt sĩ Lê Văn An nhập ngũ 4/1968, giấy báo tử cấp ngày 5/6/1976, quy tập năm 1985")

    assert told.death is None


def test_what_a_swindler_says_is_no_place() -> None:
    told = story.read_story("Có bà đồng bảo thấy vong anh tôi, chôn ở Lộc Ninh, đòi 30 triệu mới chỉ chỗ")

    assert (told.kind, told.burial) == ("abuse", None)


def test_remains_in_a_pond_are_urgent() -> None:
    told = story.read_story("Nhà tôi đào ao gặp xương, 2 quả lựu đạn gỉ. Chỗ ao 20°38'12.4\"N 106°31'03.1\"E (Quyết)")

    assert told.urgent
    assert told.position is not None


def test_nothing_is_read_out_of_nothing() -> None:
    assert story.read_story("xin chào") == story.StoryReading()
