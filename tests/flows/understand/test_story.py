"""Whole stories. Every person, number and grave is invented."""

from __future__ import annotations

import dataclasses
import unicodedata
from datetime import date

import pytest

from flows.understand import extract, story
from flows.understand.days import dates
from flows.understand.page import fold
from tests.flows.wordings import DEATH_DAYS, DEATH_PLACES, GRAVES, HOMES, MARTYR

NOW = date(2026, 11, 26)
COMRADE = (
    "Tôi là Đinh Văn Lập, 75 tuổi, trước ở C5, D2, E38, F10. Chúng tôi chôn đồng chí Vũ Văn Lãm "
    "quê Tiên Lãng, Hải Phòng, sinh khoảng 1951, hy sinh tháng 3/1972, cạnh suối Đá, chỗ có hòn đá to. "
    "Tọa độ 14.6512, 107.7123. Gọi tôi 0914 000 577."
)


def test_a_comrades_story_fills_the_draft() -> None:
    told = story.read_story(COMRADE, NOW)

    (one,) = told.martyrs
    assert one.name is not None and one.name.value == "Vũ Văn Lãm"
    assert one.birth_year is not None and one.birth_year.value == 1951
    assert one.home_town is not None and one.home_town.value == "Tiên Lãng, Hải Phòng"
    assert one.unit is not None and one.unit.value.regiment == "38"  # the teller's own, shared with his comrade
    assert one.death is not None and one.death.value.earliest == date(1972, 3, 1)
    assert one.first_burial is not None and one.first_burial.value == "cạnh suối Đá"
    assert told.positions[0].value.lat == 14.6512
    assert [p.value for p in told.phones] == ["+84914000577"]
    assert told.informant is not None and told.informant.name is not None
    assert (told.informant.name.value, told.informant.relation) == ("Đinh Văn Lập", "comrade")
    assert (told.kind, told.urgent, told.martyr_count) == ("comrade_tip", False, 1)


def test_it_reads_the_same_without_diacritics() -> None:
    bare = "".join(c for c in unicodedata.normalize("NFD", COMRADE) if not unicodedata.combining(c))
    bare = bare.replace("đ", "d").replace("Đ", "D")

    told, same = story.read_story(COMRADE, NOW).about, story.read_story(bare, NOW).about

    for field in ("name", "home_town", "first_burial"):
        assert fold.fold(getattr(told, field).value) == fold.fold(getattr(same, field).value)
    assert told.death is not None and same.death is not None
    assert told.death.value.earliest == same.death.value.earliest


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_spans_count_code_points_of_the_nfc_text(form: str) -> None:
    told = story.read_story(unicodedata.normalize(form, COMRADE), NOW)  # type: ignore[arg-type]

    facts = [getattr(told.about, f.name) for f in dataclasses.fields(told.about)]
    found = [f for f in [*facts, *told.phones, *told.positions] if f is not None]
    assert len(found) >= 8
    assert all(COMRADE[f.start : f.end] == f.said for f in found)


def test_a_register_gives_each_line_its_own_facts() -> None:
    told = story.read_story(
        "Danh sách anh em xã tôi hy sinh: 1) Ngô Văn Tín s.1948, hs 8/3/1969, d8/KN. "
        "2) Ngô Văn Tráng s.1951, b phó, hs 1971, e24/B3. Hội CCB xã Quang Hưng lập.",
        NOW,
    )

    first, second = told.martyrs
    assert (told.kind, told.martyr_count) == ("registry", 2)
    assert first.birth_year is not None and first.birth_year.value == 1948
    assert first.unit is not None and (first.unit.value.battalion, first.unit.value.code) == ("8", "KN")
    assert first.position is None
    assert second.death is not None and second.death.value.latest == date(1971, 12, 31)
    assert second.position is not None and second.position.value == "b phó"
    assert told.informant is not None and told.informant.relation == "organisation"


@pytest.mark.parametrize(
    "names", [("Ngô Văn Tín", "Ngô Văn Tín"), ("Ngô Văn Tân", "Ngô Văn Tấn")], ids=["one name", "but for a tone"]
)
def test_the_entries_of_a_register_are_as_many_men(names: tuple[str, str]) -> None:
    told = story.read_story(
        f"Danh sách liệt sĩ:\n1. {names[0]}, sinh 1948, hy sinh 8/3/1969\n2. {names[1]}, sinh 1951, hy sinh 5/6/1972",
        NOW,
    )

    assert [m.name.value for m in told.martyrs if m.name] == list(names)
    assert [m.birth_year.value for m in told.martyrs if m.birth_year] == [1948, 1951]


def test_lines_with_graves_and_the_cemetery_of_the_heading() -> None:
    told = story.read_story(
        "Danh sách mộ liệt sĩ tại NTLS huyện Gio Linh:\n1. Nguyễn Đình Bảng - 1950 - Vĩnh Bảo - 12/6/1972 - lô 3\n"
        "2. Trần Quang Khai - An Dương - 1971\n3. Vô danh",
        NOW,
    )

    assert [m.name.value for m in told.martyrs if m.name] == ["Nguyễn Đình Bảng", "Trần Quang Khai"]
    assert told.martyr_count == 3
    first = told.martyrs[0]
    assert first.birth_year is not None and first.birth_year.value == 1950
    assert first.death is not None and first.death.value.earliest == date(1972, 6, 12)
    assert [m.burial.value for m in told.martyrs if m.burial] == ["NTLS huyện Gio Linh"] * 2


def test_of_several_each_has_his_own_home_and_all_share_the_day() -> None:
    told = story.read_story(
        "Tôi là Ninh, c11 d3 e42 f327. Ngày 3/3/1979 giữ chốt ở cầu Khánh Khê, Lạng Sơn, hai anh cùng mình hy sinh: "
        "Hà Văn Lợi, người Kiến An và Đinh Trọng Cảnh quê Quảng Yên. Chôn tạm ở bãi sim. Lợi thì đã đưa về "
        "NTLS Kiến An.",
        NOW,
    )

    first, second = told.martyrs
    assert first.home_town is not None and first.home_town.value == "Kiến An"
    assert second.home_town is not None and second.home_town.value == "Quảng Yên"
    for one in told.martyrs:
        assert one.death is not None and one.death.value.earliest == date(1979, 3, 3)
        assert one.death_place is not None and one.death_place.value == "cầu Khánh Khê, Lạng Sơn"
        assert one.first_burial is not None and one.first_burial.value == "bãi sim"
        assert one.unit is not None and one.unit.value.regiment == "42"
    assert first.burial is not None and first.burial.value == "NTLS Kiến An"
    assert second.burial is None


TWO_IN_A_LIST = "1. LS Đào Hữu Cẩn - 1944 - hs 1968\n2. LS Lê Văn Tỉnh - 1947 - hs 7/1969\n"


@pytest.mark.parametrize(
    ("text", "homes"),
    [
        pytest.param(
            "Nhà tôi có hai anh đều là liệt sĩ. Anh cả Trịnh Văn Biền, sinh năm 1943, hi sinh 11/3/1967. Anh thứ ba "
            "Trịnh Văn Đống sinh 1949, hi sinh ngày 8/5/1969 ở Gio Linh. Quê chúng tôi là thôn Phú Lâm, xã Nam Sơn.",
            ["thôn Phú Lâm, xã Nam Sơn"] * 2,
            id="of one family",
        ),
        pytest.param(
            TWO_IN_A_LIST + "Cùng quê Hoàng Lâm, Thủy Nguyên.",
            ["Hoàng Lâm, Thủy Nguyên"] * 2,
            id="told of both",
        ),
        pytest.param(
            TWO_IN_A_LIST + "Tôi chép trên bia, quê tôi Hoàng Lâm.",
            [],
            id="the teller's",
        ),
        pytest.param(TWO_IN_A_LIST + "Chúng tôi quê Hoàng Lâm, Thủy Nguyên.", [], id="theirs who tell"),
        pytest.param(TWO_IN_A_LIST + "Bà tôi quê Hoàng Lâm, Thủy Nguyên.", [], id="a grandmother's, which is no three"),
        pytest.param(
            TWO_IN_A_LIST.replace("Lê", "Đào") + "Tôi chép trên bia ở xã, quê Hoàng Lâm, Thủy Nguyên.",
            [],
            id="one surname is no family",
        ),
        pytest.param(
            TWO_IN_A_LIST.replace("Lê", "Đào") + "Quê làng Hoàng Lâm.",
            ["làng Hoàng Lâm"] * 2,
            id="in a sentence of its own, of one family",
        ),
        pytest.param(
            TWO_IN_A_LIST + "Quê xã Hoàng Lâm, Thủy Nguyên.",
            ["xã Hoàng Lâm, Thủy Nguyên"] * 2,
            id="in a sentence of its own, of a list",
        ),
        pytest.param(
            "Các liệt sĩ quê xã Hoàng Lâm:\n" + TWO_IN_A_LIST,
            ["xã Hoàng Lâm"] * 2,
            id="above a list, of several",
        ),
        pytest.param(
            "Tôi là cựu binh Mỹ. Tôi giữ giấy tờ của hai bộ đội lấy từ trận đánh ngày 3/5/1968, gần 40 người chết. "
            "Giấy tờ ghi tên Nguyễn Văn Mẫu và Nguyễn Văn Hợi. Quê làng Thường Sơn, huyện Lạng Giang.",
            ["làng Thường Sơn, huyện Lạng Giang"] * 2,
            id="known from papers, in a sentence of its own",
        ),
    ],
)
def test_the_home_of_several(text: str, homes: list[str]) -> None:
    assert [m.home_town.value for m in story.read_story(text, NOW).martyrs if m.home_town] == homes


@pytest.mark.parametrize(
    "second",
    [
        "Cùng hôm có anh Mã Văn Sinh người Chi Lăng.",
        "Anh Mã Văn Sinh hy sinh cùng ngày.",
        "Mộ kế bên là LS Mã Văn Sinh, cùng ngày.",
        "Liệt sĩ Mã Văn Sinh hy sinh cùng anh Lâm.",
    ],
)
def test_who_fell_the_same_day_has_its_date(second: str) -> None:
    told = story.read_story(f"Liệt sĩ Hứa Văn Lâm hy sinh ngày 3/8/1974 ở Thượng Đức. {second}", NOW)

    assert [m.name.value for m in told.martyrs if m.name] == ["Hứa Văn Lâm", "Mã Văn Sinh"]
    assert [m.death.value.earliest for m in told.martyrs if m.death] == [date(1974, 8, 3)] * 2


def test_who_served_in_the_same_unit_has_no_date_of_the_other() -> None:
    told = story.read_story(
        "Liệt sĩ Hứa Văn Lâm hy sinh ngày 3/8/1974 ở Thượng Đức. Liệt sĩ Mã Văn Sinh cùng đơn vị, quê Chi Lăng.", NOW
    )

    assert [m.death.value.earliest for m in told.martyrs if m.death] == [date(1974, 8, 3)]


def test_of_two_brothers_each_fell_when_his_title_says_so() -> None:
    text = (
        "Nha toi co hai liet si la anh Pham Van Tho va em Pham Van Tuong cung don vi C2 D4 E2 F3, anh hy sinh 1969 con "
        "em hy sinh 1972, que Vinh Niem Le Chan"
    )

    older, younger = story.read_story(text, NOW).martyrs

    assert [m.death.value.earliest.year for m in (older, younger) if m.death] == [1969, 1972]
    assert [m.unit.value.regiment for m in (older, younger) if m.unit] == ["2", "2"]
    assert [m.home_town.value for m in (older, younger) if m.home_town] == ["Vinh Niem Le Chan"] * 2


def test_who_is_named_in_full_only_at_the_very_end_is_no_trouble() -> None:
    """He takes the place of his given name, before the one who is named between."""
    told = story.read_story(
        "Liệt sĩ Bình hy sinh ngày 12/8/1972. Liệt sĩ Lê Văn Sơn quê Vĩnh Bảo, chôn cạnh liệt sĩ Nguyễn Văn Bình", NOW
    )

    fell = {m.name.value: m.death.said if m.death else None for m in told.martyrs if m.name}
    assert fell == {"Nguyễn Văn Bình": "ngày 12/8/1972", "Lê Văn Sơn": None}


def test_a_home_ends_before_the_next_of_the_fallen() -> None:
    told = story.read_story(
        "Đêm 12/7/1972 trung đội tôi hy sinh 3: Lê Văn Hoè quê Vĩnh Bảo, Trần Đình Quế, Vũ Văn Lãm.", NOW
    )

    assert [m.name.value for m in told.martyrs if m.name] == ["Lê Văn Hoè", "Trần Đình Quế", "Vũ Văn Lãm"]
    assert [m.home_town.value for m in told.martyrs if m.home_town] == ["Vĩnh Bảo"]


def test_what_is_told_below_a_list_is_told_of_all() -> None:
    told = story.read_story(
        TWO_IN_A_LIST + "Cả hai ông hy sinh ở Gio Linh, nay nằm ở NTLS Hải Lăng.",
        NOW,
    )

    assert [m.death_place.value for m in told.martyrs if m.death_place] == ["Gio Linh"] * 2
    assert [m.burial.value for m in told.martyrs if m.burial] == ["NTLS Hải Lăng"] * 2


def test_who_goes_into_a_cemetery_names_it() -> None:
    told = story.read_story("Em vào nghĩa trang xã Thụy An thăm mộ liệt sĩ Lê Văn Sóc, hy sinh năm 1970.", NOW)

    assert told.about.burial is not None and told.about.burial.value == "nghĩa trang xã Thụy An"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Quê làng Tràng An, An Lão. Chôn sườn đồi sắn, dưới gốc dầu cháy.", "sườn đồi sắn, dưới gốc dầu cháy"),
        ("Anh em chôn ở cồn cát có cây phi lao cụt. Tôi còn nhớ", "cồn cát có cây phi lao cụt"),
        ("Chôn ở chân đồi 812, tôi đánh dấu bằng ba hòn đá.", "chân đồi 812"),
    ],
)
def test_the_words_of_a_place_go_as_far_as_they_tell_it(text: str, said: str) -> None:
    found = story.read_story("Liệt sĩ Lê Văn Sóc hy sinh năm 1970. " + text, NOW).about.first_burial

    assert found is not None and found.value == said


@pytest.mark.parametrize(("text", "day"), DEATH_DAYS)
def test_the_day_of_death(text: str, day: str | None) -> None:
    death = story.read_story(text, NOW).about.death

    assert (dates.iso(death.value) if death else None) == day


@pytest.mark.parametrize(("text", "home"), HOMES)
def test_the_home_town(text: str, home: str | None) -> None:
    found = story.read_story(MARTYR + text, NOW).about.home_town

    assert (found.value if found else None) == home


def test_a_home_in_small_letters_ends_where_the_sentence_goes_on() -> None:
    told = story.read_story("liet si le huy chinh que lien khe thuy nguyen hi sinh nam 1968", NOW).about

    assert told.home_town is not None and told.home_town.value == "lien khe thuy nguyen"


@pytest.mark.parametrize(("text", "first", "now"), GRAVES)
def test_the_graves(text: str, first: str | None, now: str | None) -> None:
    told = story.read_story(MARTYR + text, NOW).about

    found = [f.value if f else None for f in (told.first_burial, told.burial)]
    assert found == [first, now]


def test_a_day_before_he_was_grown_gives_way_to_another() -> None:
    stone = "Bia ghi liệt sĩ Lê Văn An, sinh 1953, hy sinh 15-3-1952"
    alone = story.read_story(f"{stone}.", NOW).about
    both = story.read_story(f"{stone}, thợ khắc nhầm vì giấy báo tử ghi hy sinh 15-3-1975.", NOW).about

    assert alone.death is None
    assert both.death is not None and dates.iso(both.death.value) == "1975-03-15"


def test_a_place_closes_the_bracket_in_it() -> None:
    told = story.read_story("Liệt sĩ Lê Văn An hy sinh ở cao điểm 1001 (Kon Tum) năm 1970.", NOW).about

    assert told.death_place is not None and told.death_place.value == "cao điểm 1001 (Kon Tum)"


@pytest.mark.parametrize(("text", "place"), DEATH_PLACES)
def test_the_place_of_death(text: str, place: str | None) -> None:
    found = story.read_story(MARTYR + text, NOW).about.death_place

    assert (found.value if found else None) == place


@pytest.mark.parametrize(
    "text",
    [
        "Liệt sĩ Lê Văn An hi sinh 27/1/1973, C3 D1 E2 F3.",
        "Liệt sĩ Lê Văn An hy sinh 11/02/1971, trung đoàn 174",
        "Liệt sĩ Lê Văn An hy sinh trận 24/4/1972 (Sư đoàn 10)",
        "Liệt sĩ Lê Văn An hy sinh 20/11 Đinh Mùi",
        "Liệt sĩ Lê Văn An hy sinh ngày 20/11 năm Đinh Mùi",
    ],
)
def test_a_unit_or_a_day_is_no_place(text: str) -> None:
    (martyr,) = story.read_story(text, NOW).martyrs

    assert martyr.death is not None
    assert martyr.death_place is None


@pytest.mark.parametrize(
    ("text", "home"),
    [
        pytest.param("Liệt sĩ Lê Văn An, quê Quan Sơn, Thanh Hóa", "Quan Sơn, Thanh Hóa", id="no quê quán"),
        pytest.param("Liệt sĩ Lê Văn An, quê quán: Kinh Môn", "Kinh Môn", id="quê quán"),
        pytest.param(
            "liet si Le Van An que Huong Hoa Quang Tri, dan toc Van Kieu", "Huong Hoa Quang Tri", id="whose people"
        ),
    ],
)
def test_where_a_home_begins(text: str, home: str) -> None:
    (martyr,) = story.read_story(text, NOW).martyrs

    assert martyr.home_town is not None and martyr.home_town.value == home


def test_the_later_place_counts_after_a_correction() -> None:
    told = story.read_story(
        "Mình là Thái, lính c11 d6 e2. Ngày 17/1/1979 ở cầu Preah Vihear, huyện Stung Treng... à không, huyện Chhlong "
        "tỉnh Kratie, thằng Trường tên thật Ngô Xuân Trường dính mìn.",
        NOW,
    ).about

    assert told.death_place is not None and told.death_place.value == "huyện Chhlong tỉnh Kratie"


def test_two_units_are_told_apart() -> None:
    told = story.read_story("Tôi ở C3 D7 E66, còn liệt sĩ Phùng Văn Chiến ở C5 D8 E95", NOW).about

    assert told.unit is not None and told.unit.value.regiment == "95"


def test_what_a_swindler_says_is_no_place() -> None:
    told = story.read_story("Có bà đồng bảo thấy vong anh tôi, chôn ở Lộc Ninh, đòi 30 triệu mới chỉ chỗ", NOW)

    assert told.kind == "scam_report"
    assert (told.martyrs, told.event, told.about.first_burial) == ((), None, None)


def test_what_others_fell_of_is_not_the_owners_of_a_paper() -> None:
    told = story.read_story(
        "Tôi là cựu binh Mỹ. Ngày 3 tháng 9 năm 1967 đại đội tôi chôn 9 bộ đội Bắc Việt trong một hố pháo. "
        "Tôi còn giữ tờ giấy ghi tên Lê Văn Mạch, Hải Dương.",
        NOW,
    )

    (owner,) = told.martyrs
    assert (told.kind, told.martyr_count) == ("foreign_tip", 9)
    assert (owner.death, owner.first_burial) == (None, None)
    assert owner.home_town is not None and owner.home_town.value == "Hải Dương"
    assert told.event is not None and told.event.burial_place is not None
    assert told.event.burial_place.value == "hố pháo"


def test_one_without_a_name_is_kept_apart() -> None:
    told = story.read_story("Tôi chôn một đồng chí không rõ tên, hy sinh tháng 3/1972, quê Thái Bình", NOW)

    assert told.martyrs == ()
    assert told.about.death is not None and told.about.home_town is not None


def test_one_without_a_name_stands_among_the_martyrs_and_a_grave_alone_is_an_event() -> None:
    told = extract.as_json(
        story.read_story("Bổ sung cho tin lúc nãy ạ: đơn vị Trung đoàn 266 Sư đoàn 341, hi sinh 12.4.75", NOW)
    )
    grave = extract.as_json(story.read_story("trong vườn chùa có ngôi mộ liệt sĩ vô danh, mất 1965", NOW))

    (one,) = told["martyrs"]
    assert one["name"] is None
    assert (one["unit"]["regiment"], one["unit"]["division"], one["date_of_death"]) == ("266", "341", "1975-04-12")
    assert told["martyr_names"] == []
    assert grave["martyrs"] == []
    assert grave["event"] is not None


@pytest.mark.parametrize(
    ("text", "unit", "said"),
    [
        pytest.param(
            "Thư cuối của chú Nguyễn Văn Tường ghi hòm thư 52418 TK6. Giấy báo tử ghi đơn vị KT, hy sinh 30/11/1969.",
            {"mailbox": "52418 TK6", "code": "KT"},
            "hòm thư 52418 TK6; KT",
            id="a mailbox and a code",
        ),
        pytest.param(
            "Anh Lê Văn Ba ở c5, hy sinh 3/1972 khi trung đoàn 66 đánh Kon Tum. Quê Kiến An.",
            {"company": "5", "regiment": "66"},
            "c5; trung đoàn 66",
            id="a company and its regiment",
        ),
    ],
)
def test_a_unit_that_is_told_at_two_places(text: str, unit: dict[str, str], said: str) -> None:
    (one,) = story.read_story(text, NOW).martyrs

    assert one.unit is not None
    told = dataclasses.asdict(one.unit.value)
    assert {level: number for level, number in told.items() if number and level != "said"} == unit
    assert told["said"] == said


def test_a_tag_is_no_word_of_a_place() -> None:
    (one,) = story.read_story(
        "liệt sĩ Lê Văn Bá hi sinh 1/2/1970<br>tại <i>Tây Ninh</i>, quê <b>Kiến An</b>", NOW
    ).martyrs

    assert one.death_place is not None and one.death_place.value == "Tây Ninh"
    assert one.home_town is not None and one.home_town.value == "Kiến An"


def test_remains_in_a_pond_are_urgent() -> None:
    told = story.read_story(
        "Nhà tôi đào ao gặp xương, 2 quả lựu đạn gỉ. Chỗ ao 20°38'12.4\"N 106°31'03.1\"E (Quyết)", NOW
    )

    assert (told.kind, told.urgent) == ("remains_found", True)
    assert told.positions


@pytest.mark.parametrize("text", ["", "xin chào", "😀" * 50, "1234567890" * 1000, "<b>Nguyễn Văn A</b>", "a/" * 40])
def test_nothing_is_read_out_of_nothing(text: str) -> None:
    told = story.read_story(text, NOW)

    assert (told.martyrs, told.informant, told.event, told.inscriptions) == ((), None, None, ())


def test_the_json_has_every_key_and_the_spans() -> None:
    got = extract.as_json(story.read_story(COMRADE, NOW))

    (one,) = got["martyrs"]
    assert one["unit"] == {
        "raw": "C5, D2, E38, F10",
        **dict.fromkeys("squad platoon brigade corps group military_region front code mailbox other".split()),
        "company": "5",
        "battalion": "2",
        "regiment": "38",
        "division": "10",
    }
    assert (one["birth_year"], one["date_of_death"], one["status"]) == ("1951", "1972-03", None)
    assert one["date_of_death_range"] == ["1972-03-01", "1972-03-31"]
    assert got["martyr_names"] == ["Vũ Văn Lãm"]
    assert got["ticket_kind"] == "burial_place"
    start, end = got["spans"]["martyrs.0.unit"]
    assert COMRADE[start:end] == "C5, D2, E38, F10"
    assert COMRADE[slice(*got["spans"]["phones.0"])] == "0914 000 577"


@pytest.mark.parametrize(
    "feast",
    ["giỗ 26/5", "giỗ 22/5 âm lịch hằng năm", "gia đình cúng giỗ ngày 21 tháng 5", "đơn vị báo về ngày 10 tháng 8"],
)
def test_a_day_without_its_year_says_nothing_against_one_that_is_told_whole(feast: str) -> None:
    told = story.read_story(f"Liệt sĩ Lê Văn Hà hy sinh 3/7/1972 tại Gio Linh, {feast}.", NOW)

    assert told.about.death is not None
    assert (told.about.death.value.earliest, told.about.death.value.latest) == (date(1972, 7, 3), date(1972, 7, 3))


def test_digits_of_other_scripts_are_no_year() -> None:
    told = story.read_story("Liệt sĩ Lê Văn Hà quê Kiến An. Anh mất ፩፩፩፩ rồi.", NOW)

    assert told.about.name is not None and told.about.name.value == "Lê Văn Hà"


@pytest.mark.parametrize(
    ("text", "rank", "position"),
    [
        ("Tôi nguyên c phó C5 D8 E66, anh Hợi hi sinh ngày 12/8/1972 tại Quảng Trị", None, None),
        ("Tôi là đại đội trưởng C5, anh Nguyễn Văn Hợi trung sĩ hi sinh năm 1972", "trung sĩ", None),
        ("Liệt sĩ Trần Văn Hợi hi sinh 1972. Hồi đó tôi là tiểu đội trưởng, anh Hợi là binh nhất", "binh nhất", None),
        ("Toi trung uy Le Van Binh nguyen chinh tri vien c5. Anh Hoi hi sinh o cao diem 1015", None, None),
        ("Anh tôi là trung sĩ Lê Văn Sửu hi sinh năm 1969", "trung sĩ", None),
        ("Đi cùng tôi là trung sĩ Lê Văn Hợi, hi sinh năm 1972", "trung sĩ", None),
        ("Bố tôi là đại đội trưởng Lê Văn Hợi hi sinh năm 1972", None, "đại đội trưởng"),
    ],
)
def test_the_tellers_rank_is_not_the_martyrs(text: str, rank: str | None, position: str | None) -> None:
    (one,) = story.read_story(text, NOW).martyrs

    assert one.name is not None
    assert (one.rank.said if one.rank else None, one.position.said if one.position else None) == (rank, position)
